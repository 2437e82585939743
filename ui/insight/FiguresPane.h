#pragma once

#include "ui/base/Theme.h"

#include <QWidget>

#include <functional>

class QScrollArea;
class QStackedLayout;

namespace saskare {

class Button;
class EmptyState;
class HowPage;
class InfoBar;
class TextLabel;

/// The frame of a place that shows figures: title and age, what is chosen, export and how it is counted; beneath, a
/// notice and one of the figures, how they come about, or that there are none. Which figures is its heirs' business.
/// Thread: GUI.
class FiguresPane : public QWidget
{
    Q_OBJECT
protected:
    /// `methods`: see HowPage.
    FiguresPane(std::function<QStringList()> methods, const Theme &theme, QWidget *parent);

    /// Once, before the parts below are asked for: `choices` stand in the head, before the buttons.
    void compose(QWidget *figures, const QList<QWidget *> &choices);
    /// Leaves the page that says how it is counted alone.
    void showFigures(bool any);
    void showHow(bool how);
    /// The figures are to be seen again, as they are known now.
    virtual void showAnew() = 0;

    void paintEvent(QPaintEvent *event) override;

    [[nodiscard]] EmptyState &empty() { return *m_empty; }
    [[nodiscard]] InfoBar &notice() { return *m_notice; }
    [[nodiscard]] TextLabel &titleLabel() { return *m_title; }
    [[nodiscard]] TextLabel &ageLabel() { return *m_age; }
    [[nodiscard]] const TextLabel &ageLabel() const { return *m_age; }
    [[nodiscard]] Button &exportButton() { return *m_export; }
    [[nodiscard]] Button &howButton() { return *m_howButton; }

    /// For figures that are higher than the window.
    static QScrollArea *scrolled(QWidget *content, QWidget *parent);

private:
    QWidget *buildHead(const QList<QWidget *> &choices);

    const Theme &m_theme;
    InfoBar *m_notice;
    EmptyState *m_empty;
    HowPage *m_how;
    QStackedLayout *m_pages = nullptr;
    QWidget *m_figures = nullptr;
    TextLabel *m_title = nullptr, *m_age = nullptr;
    Button *m_export = nullptr, *m_howButton = nullptr;
};

} // namespace saskare
