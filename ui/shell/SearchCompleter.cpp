#include "ui/shell/SearchCompleter.h"

#include "ui/base/LiveText.h"
#include "ui/base/SearchField.h"
#include "ui/shell/LineDelegate.h"
#include "ui/shell/SearchTerms.h"

#include <QKeyEvent>
#include <QListWidget>

namespace saskare {
namespace {

constexpr int widest = 340, mostLines = 8;

} // namespace

SearchCompleter::SearchCompleter(SearchField &field, const Theme &theme)
    : QObject(&field)
    , m_field(field)
    , m_list(new QListWidget(&field))
{
    m_list->setObjectName(QStringLiteral("searchCompletions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setAutoFillBackground(true);
    new LineDelegate(theme, m_list);
    m_list->hide();
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textEdited, this, [this] { offer(false); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { write(m_list->currentRow()); });
    new LiveText(m_list, [this] { m_list->setAccessibleName(tr("What may be written here")); });
}

bool SearchCompleter::isOffering() const
{
    return m_list->isVisible();
}

void SearchCompleter::offer(bool everything)
{
    m_offered = completeSearch(m_field.text(), m_field.cursorPosition(), m_names);
    // Of nothing everything could become; of a word only what begins like it.
    const bool isNothing = m_field.cursorPosition() == m_offered.from && !m_offered.choices.isEmpty()
        && m_offered.choices.first().text == nameOf(*m_offered.choices.first().field) + u':';
    if (m_offered.choices.isEmpty() || (isNothing && !everything)) {
        hide();
        return;
    }
    m_list->clear();
    for (const SearchCompletion &choice : std::as_const(m_offered.choices)) {
        const bool isOperator = choice.text.endsWith(u':') || choice.text.endsWith(u'<');
        const QString meaning = !choice.field ? QString()
            : isOperator                      ? wordFor(*choice.field)
                                              : wordForValue(*choice.field, choice.text);
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setData(LineDelegate::GroupRole, meaning);
        item->setData(Qt::AccessibleTextRole, meaning.isEmpty() ? choice.text : choice.text + u", " + meaning);
    }
    m_list->setCurrentRow(-1);
    show();
}

void SearchCompleter::show()
{
    QWidget *window = m_field.window();
    if (m_list->parentWidget() != window)
        m_list->setParent(window);
    const int lines = std::min(m_list->count(), mostLines);
    const QPoint at = m_field.mapTo(window, QPoint(0, m_field.height() + space::xs));
    const int width = std::min(std::max(m_field.width(), widest), window->width() - at.x() - space::s);
    m_list->setGeometry(QRect(at, QSize(width, lines * LineDelegate::height + 2 * m_list->frameWidth())));
    m_list->show();
    m_list->raise();
}

void SearchCompleter::hide()
{
    m_list->hide();
}

void SearchCompleter::write(int row)
{
    if (row < 0 || row >= m_offered.choices.size())
        return;
    const QString chosen = m_offered.choices[row].text;
    const bool goesOn = chosen.endsWith(u':') || chosen.endsWith(u'<');
    const QString after = m_field.text().mid(m_offered.from + m_offered.length);
    const QString before
        = m_field.text().left(m_offered.from) + chosen + (goesOn || !after.isEmpty() ? u""_qs : u" "_qs);
    hide();
    m_field.setText(before + after);
    m_field.setCursorPosition(static_cast<int>(before.size()));
    if (goesOn)
        offer(true);
}

bool SearchCompleter::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Space && modifiers == Qt::ControlModifier) {
        offer(true);
        return true;
    }
    if (!m_list->isVisible())
        return false;
    const int row = m_list->currentRow(), last = m_list->count() - 1;
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentRow(row < last ? row + 1 : 0);
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(row > 0 ? row - 1 : last);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Tab:
        write(std::max(0, row));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row < 0) {
            hide();
            return false; // the field's own: go to what was found
        }
        write(row);
        return true;
    default:
        return false;
    }
}

bool SearchCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return takeKey(key->key(), key->modifiers());
    }
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        hide();
    return QObject::eventFilter(watched, event);
}

} // namespace saskare
