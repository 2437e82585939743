#pragma once

#include "core/base/Clock.h"
#include "core/domain/Command.h"
#include "ui/base/Theme.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QPlainTextEdit;

namespace saskare {

class Button;
class TextLabel;

/// What came of a call: outcome, a note, when to try again. The agent says it; nothing is guessed. Thread: GUI.
class CallForm : public QWidget
{
    Q_OBJECT
public:
    CallForm(const Theme &theme, Clock &clock, QWidget *parent);

    void clear();
    /// What the help desk has a place for; what else there is to say belongs into a note.
    void setOffered(bool note, bool retry);

Q_SIGNALS:
    void recorded(const saskare::RecordCallOutcome &outcome);

private:
    void setWords();
    void setRetryTimes();
    void record();

    const Theme &m_theme;
    Clock &m_clock;
    QButtonGroup *m_outcomes;
    QPlainTextEdit *m_note;
    TextLabel *m_retryLabel;
    QComboBox *m_retry;
    Button *m_save;
    bool m_offersRetry = true;
};

} // namespace saskare
