#pragma once

#include "core/base/Clock.h"
#include "core/store/Rows.h"
#include "ui/base/Theme.h"

#include <QWidget>

namespace saskare {

class Avatar;
class TextLabel;

/// Who the customer is and how to reach them: avatar, name, place, language, their local time, addresses to select
/// and copy. What is not known is said to be unknown. Thread: GUI.
class CustomerCard : public QWidget
{
    Q_OBJECT
public:
    CustomerCard(const Theme &theme, Clock &clock, QWidget *parent);

    void show(const CustomerRow &customer);

private:
    void setTexts();
    [[nodiscard]] QString placeLine() const;

    Clock &m_clock;
    CustomerRow m_customer;
    Avatar *m_avatar;
    TextLabel *m_name, *m_place, *m_contacts, *m_note;
};

} // namespace saskare
