#pragma once

#include "core/base/Clock.h"
#include "core/store/Rows.h"
#include "ui/base/Theme.h"

#include <QWidget>

namespace saskare {

class Button;
class Dialer;
class TextLabel;

/// How far this agent is with a callback.
enum class CallbackTurn
{
    Free, ///< nobody has taken it
    Asking, ///< we asked the help desk for it
    Mine,
    Theirs,
    Over,
};

/// A customer who wants to be called: when, at which number, how often it was tried; taking it, and handing the
/// number to the desktop. Taking needs the help desk at once, so offline it says why it cannot. Thread: GUI.
class CallbackBar : public QWidget
{
    Q_OBJECT
public:
    CallbackBar(Dialer &dialer, const Theme &theme, Clock &clock, QWidget *parent);

    /// `holder`: who has taken it, when it is somebody else.
    void setCallback(const ConversationRow &row, CallbackTurn turn, const QString &holder, bool online);

Q_SIGNALS:
    void claimRequested();
    void called(); ///< the number was handed over, or copied
    void failed(const saskare::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWords();
    void call();

    Dialer &m_dialer;
    const Theme &m_theme;
    Clock &m_clock;
    ConversationRow m_row;
    CallbackTurn m_turn = CallbackTurn::Free;
    QString m_holder;
    bool m_online = true;
    TextLabel *m_title;
    TextLabel *m_detail;
    Button *m_claim;
    Button *m_call;
    Button *m_copy;
};

} // namespace saskare
