#pragma once

#include "ui/base/Theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QListWidget;

namespace saskare {

class SearchField;

/// One thing that the palette offers.
struct PaletteEntry
{
    QString text; ///< what it does, in the agent's language
    QString group; ///< "This conversation", "Views"
    QString icon; ///< a name for Theme::icon(); may be empty
    QString keys; ///< as printed on the keys; may be empty
    std::function<void()> run;
};

/// What was typed against a text: each typed word has to be the beginning of one of its words, accents and case
/// aside. 0: it is not that; more is better. Pure. Any thread.
[[nodiscard]] int paletteFit(const QString &typed, const QString &text);

/// Everything an agent can ask for, found by typing: a line and a list over the window. Enter does the marked one,
/// Escape, a click beside it or losing the focus ends it. Thread: GUI.
class CommandPalette : public QWidget
{
    Q_OBJECT
public:
    /// `entries`: what there is, asked each time it opens. `found`: further ones for what was typed, listed last.
    CommandPalette(const Theme &theme, std::function<QList<PaletteEntry>()> entries,
                   std::function<QList<PaletteEntry>(const QString &)> found, QWidget *window);

    void toggle();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void close();
    void place();
    void fill();
    void choose();
    bool moveBy(int key);

    const Theme &m_theme;
    std::function<QList<PaletteEntry>()> m_entries;
    std::function<QList<PaletteEntry>(const QString &)> m_found;
    QList<PaletteEntry> m_all;
    QList<PaletteEntry> m_shown; ///< in the list's order
    QWidget *m_panel;
    SearchField *m_search;
    QListWidget *m_list;
    QPointer<QWidget> m_focusBefore;
};

} // namespace saskare
