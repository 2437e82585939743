#pragma once

#include "ui/base/Theme.h"
#include "ui/outbox/OutboxModel.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace saskare {

class Button;
class Chip;
class InfoBar;
class TextLabel;

/// One entry of the outbox in full: its words, why it waits, what is known of its fate, and what the agent can do.
/// Says what the agent wants; does nothing itself. Thread: GUI.
class OutboxDetail : public QWidget
{
    Q_OBJECT
public:
    OutboxDetail(const Theme &theme, QWidget *parent);

    /// `waiting`: a sentence on why a queued entry waits ("Offline"); may be empty.
    void show(const OutboxLine &line, const QString &account, const QString &waiting);
    void showTrouble(const Error &error);

Q_SIGNALS:
    void openRequested();
    void retryRequested();
    void editRequested();
    void discardRequested();
    void arrivedRequested();

private:
    void build();
    void setTexts();
    void setActions();
    [[nodiscard]] QString explanation() const;

    const Theme &m_theme;
    OutboxLine m_line;
    QString m_account, m_waiting;
    TextLabel *m_title, *m_about, *m_explanation, *m_evidence, *m_words;
    Chip *m_state;
    InfoBar *m_trouble;
    Button *m_open, *m_retry, *m_edit, *m_discard, *m_arrived;
};

} // namespace saskare
