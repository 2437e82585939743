#pragma once

#include "ui/base/Theme.h"

#include <QWidget>

class QStackedLayout;

namespace saskare {

class Button;
class TextLabel;

/// A picture and the table that says the same, one at a time, under a heading with the choice between them.
/// Thread: GUI.
class PicturePanel : public QWidget
{
    Q_OBJECT
public:
    /// Takes both as its children.
    PicturePanel(const Theme &theme, QWidget *picture, QWidget *table, QWidget *parent);

    void setTitle(const QString &title, const QString &explanation);
    [[nodiscard]] bool showsTable() const;
    void showTable(bool table);

private:
    QWidget *m_picture, *m_table;
    TextLabel *m_title, *m_explanation;
    Button *m_asPicture, *m_asTable;
    QStackedLayout *m_stack;
};

} // namespace saskare
