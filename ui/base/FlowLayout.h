#pragma once

#include <QLayout>

namespace saskare {

/// Lays its items out like words of a line: as many beside each other as fit, then the next line. In columns, the
/// lines hold as many each and what stands below each other begins at the same place.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    enum class Lines
    {
        Ragged,
        InColumns
    };
    explicit FlowLayout(QWidget *parent, int gap, Lines lines = Lines::Ragged);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Act
    {
        Measure,
        Place
    };
    int arrange(const QRect &rect, Act act) const;
    [[nodiscard]] QList<int> columns(const QList<QSize> &sizes, int width) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
    Lines m_lines;
};

} // namespace saskare
