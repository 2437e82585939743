#pragma once

#include "ui/base/Theme.h"

#include <QAbstractButton>
#include <QWidget>

namespace saskare {

enum class ComposerMode
{
    Reply,
    Note,
    Call
};

/// One of the tabs above the editor: a word, underlined by the accent when it is the chosen one. Thread: GUI.
class ComposerTab : public QAbstractButton
{
    Q_OBJECT
public:
    ComposerTab(const Theme &theme, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

/// Reply, Note, Call: those that the help desk takes and the conversation has. Thread: GUI.
class ComposerTabs : public QWidget
{
    Q_OBJECT
public:
    ComposerTabs(const Theme &theme, QWidget *parent);

    void setOffered(const QList<ComposerMode> &modes);
    [[nodiscard]] bool offers(ComposerMode mode) const;
    [[nodiscard]] bool offersAny() const { return !m_offered.isEmpty(); }
    void choose(ComposerMode mode);
    [[nodiscard]] ComposerMode mode() const { return m_mode; }
    /// What stands in the editor is internal. While a call is recorded it stays what it was before.
    [[nodiscard]] bool isNote() const { return m_isNote; }

Q_SIGNALS:
    void chosen(saskare::ComposerMode mode);

private:
    ComposerTab *tab(ComposerMode mode, const char *name);

    const Theme &m_theme;
    ComposerMode m_mode = ComposerMode::Reply;
    bool m_isNote = false;
    QList<ComposerMode> m_offered;
    ComposerTab *m_reply;
    ComposerTab *m_note;
    ComposerTab *m_call;
};

} // namespace saskare
