#include "ui/shell/CommandPalette.h"

#include "ui/base/LiveText.h"
#include "ui/base/Paint.h"
#include "ui/base/SearchField.h"
#include "ui/shell/LineDelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace saskare {
namespace {

constexpr int panelWidth = 560, mostLines = 9;

QStringList wordsOf(const QString &text)
{
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart) {
        if (!c.isMark())
            plain.append(c.isLetterOrNumber() ? c.toCaseFolded() : QLatin1Char(' '));
    }
    return plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

int paletteFit(const QString &typed, const QString &text)
{
    const QStringList wanted = wordsOf(typed), words = wordsOf(text);
    if (wanted.isEmpty())
        return 1;
    const bool all = std::all_of(wanted.begin(), wanted.end(), [&](const QString &part) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(part); });
    });
    if (!all)
        return 0;
    return words.first().startsWith(wanted.first()) ? 3 : 2;
}

CommandPalette::CommandPalette(const Theme &theme, std::function<QList<PaletteEntry>()> entries,
                               std::function<QList<PaletteEntry>(const QString &)> found, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_entries(std::move(entries))
    , m_found(std::move(found))
    , m_panel(new QWidget(this))
    , m_search(new SearchField(theme, m_panel))
    , m_list(new QListWidget(m_panel))
{
    setObjectName(QStringLiteral("commandPalette"));
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_search->setMinimumHeight(measure::control + space::xs);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    new LineDelegate(theme, m_list);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(space::l, space::l, space::l, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    m_search->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    new LiveText(this, [this] {
        m_search->setPlaceholderText(tr("What do you want to do?"));
        m_search->setAccessibleName(tr("Command"));
        m_list->setAccessibleName(tr("Commands"));
        setAccessibleName(tr("Commands"));
    });
    hide();
}

void CommandPalette::toggle()
{
    isVisible() ? close() : open();
}

void CommandPalette::open()
{
    m_focusBefore = QApplication::focusWidget();
    m_all = m_entries();
    m_search->clear();
    fill();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    hide();
    m_all.clear();
    m_shown.clear();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::fill()
{
    const QString typed = m_search->text().trimmed();
    std::vector<std::pair<int, const PaletteEntry *>> fitting;
    for (const PaletteEntry &entry : std::as_const(m_all)) {
        if (const int fit = paletteFit(typed, entry.text); fit > 0)
            fitting.emplace_back(fit, &entry);
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_shown.clear();
    for (const auto &[fit, entry] : fitting)
        m_shown.append(*entry);
    if (!typed.isEmpty())
        m_shown += m_found(typed);
    m_list->clear();
    for (const PaletteEntry &entry : std::as_const(m_shown)) {
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(LineDelegate::KeysRole, entry.keys);
        item->setData(LineDelegate::GroupRole, entry.group);
        item->setData(LineDelegate::IconRole, entry.icon);
        item->setData(Qt::AccessibleTextRole, entry.text);
        item->setData(Qt::AccessibleDescriptionRole, entry.group);
    }
    if (!m_shown.isEmpty())
        m_list->setCurrentRow(0);
    place();
}

void CommandPalette::place()
{
    const int lines = std::clamp(m_list->count(), 1, mostLines);
    m_list->setFixedHeight(lines * LineDelegate::height + 2);
    m_panel->setFixedWidth(std::min(panelWidth, parentWidget()->width() - 2 * space::xl));
    m_panel->adjustSize();
    m_panel->move((parentWidget()->width() - m_panel->width()) / 2, parentWidget()->height() / 8);
    update();
}

void CommandPalette::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const std::function<void()> run = m_shown[row].run;
    close();
    run();
}

bool CommandPalette::moveBy(int key)
{
    const int last = m_list->count() - 1, row = m_list->currentRow();
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentRow(row < last ? row + 1 : 0);
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(row > 0 ? row - 1 : last);
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentRow(std::min(last, row + mostLines - 1));
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentRow(std::max(0, row - mostLines + 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    if (watched == m_search && event->type() == QEvent::KeyPress)
        return moveBy(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_search && event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        m_focusBefore = nullptr; // it is where it went
        close();
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->pos()))
        close();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, m_theme.isDark() ? 140 : 90));
    paintBox(painter, m_panel->geometry(), m_theme.color(Color::Pane), m_theme.color(Color::Line), radius::bubble);
}

} // namespace saskare
