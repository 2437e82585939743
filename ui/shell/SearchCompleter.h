#pragma once

#include "core/domain/SearchSyntax.h"
#include "ui/base/Theme.h"

#include <QObject>

class QListWidget;

namespace saskare {

class SearchField;

/// Offers operators and their values while a search is typed, in a list below the field that never takes the
/// keyboard. Arrows choose, Tab or Enter writes what is chosen (Tab also the first), Escape closes; Ctrl+Space shows
/// all. Thread: GUI.
class SearchCompleter : public QObject
{
    Q_OBJECT
public:
    SearchCompleter(SearchField &field, const Theme &theme);

    void setNames(const SearchNames &names) { m_names = names; }
    /// Something is offered for what is being written: it is not finished.
    [[nodiscard]] bool isOffering() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(bool everything);
    void show();
    void hide();
    void write(int row);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);

    SearchField &m_field;
    SearchNames m_names;
    SearchCompletions m_offered;
    QListWidget *m_list;
};

} // namespace saskare
