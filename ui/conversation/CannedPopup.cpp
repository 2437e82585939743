#include "ui/conversation/CannedPopup.h"

#include "core/store/Store.h"

#include <QListWidget>
#include <QTextDocument>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr int popupWidth = 420, rowHeight = 30, mostRows = 8;

bool fits(const CannedResponseRow &response, const QString &words)
{
    return words.isEmpty() || response.shortcut.startsWith(words, Qt::CaseInsensitive)
        || response.title.contains(words, Qt::CaseInsensitive) || response.text.contains(words, Qt::CaseInsensitive);
}

} // namespace

CannedPopup::CannedPopup(Store &store, const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::ToolTip)
    , m_store(store)
    , m_theme(theme)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("cannedPopup"));
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Canned responses"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &CannedPopup::choose);
}

void CannedPopup::read(const ConversationRow &row)
{
    m_store.cannedResponses(row.account)
        .then(this,
              [this, queue = row.queue, question = ++m_question](const std::vector<CannedResponseRow> &responses) {
                  if (question != m_question)
                      return;
                  m_responses.clear();
                  for (const CannedResponseRow &response : responses) {
                      if (!response.queue.isValid() || response.queue == queue)
                          m_responses.push_back(response);
                  }
                  Q_EMIT loaded();
              });
}

void CannedPopup::showFor(const QString &words, const QPoint &at)
{
    m_list->clear();
    for (size_t i = 0; i < m_responses.size(); ++i) {
        const CannedResponseRow &response = m_responses[i];
        if (!fits(response, words))
            continue;
        QString line = response.title.isEmpty() ? response.text.left(60).simplified() : response.title;
        if (!response.shortcut.isEmpty())
            line += QLatin1String("   ::") + response.shortcut;
        auto *item = new QListWidgetItem(line, m_list);
        item->setData(Qt::UserRole, static_cast<int>(i));
        item->setToolTip(Qt::convertFromPlainText(response.text.left(500)));
        item->setSizeHint(QSize(popupWidth - 20, rowHeight));
    }
    if (m_list->count() == 0) {
        hide();
        return;
    }
    m_list->setCurrentRow(0);
    resize(popupWidth, std::min(m_list->count(), mostRows) * rowHeight + 2 * space::s);
    move(at - QPoint(0, height()));
    show();
}

void CannedPopup::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        m_list->setCurrentRow((m_list->currentRow() + m_list->count() - 1) % m_list->count());
        break;
    case Qt::Key_Down:
        m_list->setCurrentRow((m_list->currentRow() + 1) % m_list->count());
        break;
    case Qt::Key_Escape:
        hide();
        break;
    default:
        choose();
    }
}

void CannedPopup::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    hide();
    if (item)
        Q_EMIT chosen(m_responses[static_cast<size_t>(item->data(Qt::UserRole).toInt())]);
}

void CannedPopup::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    Q_EMIT shownChanged(true);
}

void CannedPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT shownChanged(false);
}

QString filledIn(QString text, const ConversationRow &row, const QString &agentName)
{
    const std::pair<QLatin1String, QString> known[] = {
        {QLatin1String("{{customer.name}}"), row.customerName},
        {QLatin1String("{{customer.firstName}}"), row.customerName.section(QLatin1Char(' '), 0, 0)},
        {QLatin1String("{{agent.name}}"), agentName},
        {QLatin1String("{{conversation.number}}"), row.number},
        {QLatin1String("{{conversation.subject}}"), row.subject},
    };
    for (const auto &[name, value] : known) {
        if (!value.isEmpty())
            text.replace(name, value, Qt::CaseInsensitive);
    }
    return text;
}

} // namespace saskare
