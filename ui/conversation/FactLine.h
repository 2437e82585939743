#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

namespace saskare {

class FactButton;

/// The facts of the header in one line, or in two where one has no room for all. When two have none, those that say
/// least give way first, one after the other, so that the rest stay whole. Thread: GUI.
class FactLine : public QWidget
{
    Q_OBJECT
public:
    /// `yielding`: which of `facts` give way, the first one first.
    FactLine(const QList<FactButton *> &facts, const QList<FactButton *> &yielding, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Widths = QHash<FactButton *, int>; ///< of those that are shown
    [[nodiscard]] int linesFor(const Widths &widths) const;
    void place();

    QList<FactButton *> m_facts;
    QList<FactButton *> m_yielding;
};

} // namespace saskare
