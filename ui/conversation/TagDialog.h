#pragma once

#include "ui/base/Theme.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace saskare {

/// Ticks the tags of a conversation, from those there are and new ones. Deletes itself when closed. Thread: GUI.
class TagDialog : public QDialog
{
    Q_OBJECT
public:
    TagDialog(const QStringList &chosen, const QStringList &known, const Theme &theme, QWidget *parent);

    [[nodiscard]] QStringList tags() const;

Q_SIGNALS:
    void chosen(const QStringList &tags);

private:
    void add(const QString &tag, Qt::CheckState state);
    void addTyped();
    void filter(const QString &typed);

    QLineEdit *m_edit;
    QListWidget *m_list;
};

} // namespace saskare
