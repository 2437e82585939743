#pragma once

#include "ui/base/Theme.h"

#include <QDialog>

class QBoxLayout;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace saskare {

class Button;
class TextLabel;

/// The frame of a dialog in which something with a name is put together of rows: the name, the rows with a button for
/// one more, whatever else belongs to it, and at the foot what is said of it beside Cancel and Save. Deletes itself
/// when closed. What rows are and what they make is its heirs' business. Thread: GUI.
class RowsEditor : public QDialog
{
    Q_OBJECT
protected:
    static constexpr int longestName = 80;
    /// How it is laid out; all in pixels.
    struct Measures
    {
        int between = 0; ///< rows
        QSize size;
    };
    RowsEditor(const QString &name, const Measures &measures, const Theme &theme, QWidget *parent);

    /// Once: `over` the rows, if anything; `beneath` them; `said` at the foot.
    void compose(QWidget *over, QBoxLayout *beneath, TextLabel *said);
    void addRow(QWidget *row);
    /// It goes, and the focus to the button for another one.
    void removeRow(QWidget *row);
    void moveRow(QWidget *row, int to);
    void scrollTo(QWidget *row);

    [[nodiscard]] QLineEdit &name() { return *m_name; }
    [[nodiscard]] const QLineEdit &name() const { return *m_name; }
    [[nodiscard]] TextLabel &nameLabel() { return *m_nameLabel; }
    [[nodiscard]] Button &addButton() { return *m_add; }
    [[nodiscard]] Button &cancelButton() { return *m_cancel; }
    [[nodiscard]] Button &saveButton() { return *m_save; }

private:
    const Measures m_measures;
    QVBoxLayout *m_rows;
    QScrollArea *m_area;
    TextLabel *m_nameLabel;
    QLineEdit *m_name;
    Button *m_add, *m_cancel, *m_save;
};

} // namespace saskare
