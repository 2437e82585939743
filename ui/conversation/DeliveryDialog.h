#pragma once

#include "core/store/Rows.h"
#include "ui/base/Theme.h"

#include <QDialog>

class QVBoxLayout;

namespace saskare {

class TextLabel;

/// What became of one answer, as far as the help desk tells: to whom it went, when, what the recipient's server said,
/// and what can be done. Changes nothing by itself: an answer stays as failed as the help desk says it is.
/// Thread: GUI.
class DeliveryDialog : public QDialog
{
    Q_OBJECT
public:
    /// `customer`: may be empty; `canCall`: this desktop takes telephone numbers.
    DeliveryDialog(const MessageRow &message, const CustomerRow &customer, bool canCall, qint64 nowMs,
                   const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void writeAgain(); ///< its words as a draft
    void openCustomer(const QString &address); ///< in the browser, where the address can be corrected
    void call(const QString &number);

private:
    struct Fact
    {
        QString name, value;
    };
    [[nodiscard]] QList<Fact> facts() const;
    [[nodiscard]] QString advice() const;
    [[nodiscard]] QString timeOf(const DeliveryAttempt &attempt) const;
    [[nodiscard]] int nameWidth() const;
    void addFacts(QVBoxLayout &column);
    void addAttempts(QVBoxLayout &column);
    void addReport(QVBoxLayout &column);
    [[nodiscard]] TextLabel *selectable(TextSize size, Color ink, const QString &text);
    void addButtons(QVBoxLayout &column, bool canCall);

    const Theme &m_theme;
    const MessageRow m_message;
    const CustomerRow m_customer;
    const qint64 m_now;
};

} // namespace saskare
