#pragma once

#include "ui/base/Theme.h"

#include <QWidget>

namespace saskare {

class Button;
class TextLabel;
class WiderSearch;
class Workspace;

/// Under what was found: the offer to have the help desks search, too, and how that goes. Not there when nothing is
/// searched for, or no help desk can search. Thread: GUI.
class SearchFoot : public QWidget
{
    Q_OBJECT
public:
    SearchFoot(WiderSearch &search, Workspace &workspace, const Theme &theme, QWidget *parent);

    /// What it says now, for the accessible name and for tests.
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    [[nodiscard]] QString offer() const;
    [[nodiscard]] QStringList outcomes() const;
    [[nodiscard]] QString untold() const;

    WiderSearch &m_search;
    const Theme &m_theme;
    Button *m_ask;
    TextLabel *m_text;
    TextLabel *m_untold;
};

} // namespace saskare
