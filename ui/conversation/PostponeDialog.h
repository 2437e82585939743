#pragma once

#include "ui/base/Theme.h"

#include <QDialog>

class QDateTimeEdit;

namespace saskare {

/// Asks for a day and time to come back. Deletes itself when closed. Thread: GUI.
class PostponeDialog : public QDialog
{
    Q_OBJECT
public:
    PostponeDialog(qint64 nowMs, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void chosen(qint64 at); ///< UTC ms

private:
    QDateTimeEdit *m_edit;
};

} // namespace saskare
