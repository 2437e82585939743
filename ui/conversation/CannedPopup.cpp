#include "ui/conversation/CannedPopup.h"

#include "core/store/Store.h"
#include "ui/base/LiveText.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace saskare {
namespace {

/// How well it fits what is typed: 0 best; nothing: not at all.
std::optional<int> fit(const CannedResponseRow &response, const QString &words)
{
    if (words.isEmpty())
        return 0;
    if (response.shortcut.startsWith(words, Qt::CaseInsensitive))
        return response.shortcut.size() == words.size() ? 0 : 1;
    if (response.title.contains(words, Qt::CaseInsensitive) || response.folder.contains(words, Qt::CaseInsensitive))
        return 2;
    return response.text.contains(words, Qt::CaseInsensitive) ? std::optional(3) : std::nullopt;
}

QString lineOf(const CannedResponseRow &response)
{
    QString line = response.title.isEmpty() ? response.text.left(60).simplified() : response.title;
    if (!response.folder.isEmpty())
        line = QString(response.folder).replace(u'/', QStringLiteral(" › ")) + QStringLiteral(" › ") + line;
    return line;
}

QString asideOf(const CannedResponseRow &response)
{
    return response.shortcut.isEmpty() ? QString() : QStringLiteral("::") + response.shortcut;
}

} // namespace

CannedPopup::CannedPopup(Store &store, const Theme &theme, Clock &clock, QWidget *parent)
    : ChoicePopup(theme, "cannedPopup", parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(this, &ChoicePopup::indexChosen, this, &CannedPopup::choose);
    new LiveText(this, [this] { setListName(tr("Canned responses")); });
}

void CannedPopup::read(const ConversationRow &row)
{
    m_store.cannedResponses(row.account)
        .then(this,
              [this, queue = row.queue, question = ++m_question](const std::vector<CannedResponseRow> &responses) {
                  if (question != m_question)
                      return;
                  hide(); // what it offers is known by its place in the list
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
    struct Hit
    {
        int fit;
        size_t index;
    };
    std::vector<Hit> hits;
    for (size_t i = 0; i < m_responses.size(); ++i) {
        if (const std::optional<int> found = fit(m_responses[i], words))
            hits.push_back({*found, i});
    }
    std::stable_sort(hits.begin(), hits.end(), [this](const Hit &one, const Hit &other) {
        return std::pair(one.fit, place(m_responses[one.index]))
            < std::pair(other.fit, place(m_responses[other.index]));
    });
    QList<Line> lines;
    for (const Hit &hit : hits)
        lines.append({lineOf(m_responses[hit.index]), hint(m_responses[hit.index]), static_cast<int>(hit.index),
                      asideOf(m_responses[hit.index])});
    offer(lines, at);
}

/// Those in the language that is written, then those of the queue, then what is used most, last used first.
std::tuple<bool, bool, int, qint64> CannedPopup::place(const CannedResponseRow &response) const
{
    const QString language = response.language.section(u'-', 0, 0);
    return {!language.isEmpty() && !m_language.isEmpty() && language.compare(m_language, Qt::CaseInsensitive) != 0,
            !response.queue.isValid(), -response.uses, -response.usedAt};
}

QString CannedPopup::hint(const CannedResponseRow &response) const
{
    QString words = response.text.left(500);
    if (response.uses > 0)
        words += QLatin1String("\n\n")
            + tr("Used %n time(s), last on %1", nullptr, response.uses)
                  .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(response.usedAt).date(),
                                          QLocale::ShortFormat));
    return words;
}

void CannedPopup::choose(int at)
{
    CannedResponseRow &response = m_responses[static_cast<size_t>(at)];
    m_store.noteCannedUse(response.account, response.remoteId); // should it fail, only an order is lost
    ++response.uses;
    response.usedAt = m_clock.nowMs();
    Q_EMIT chosen(CannedResponseRow(response));
}

} // namespace saskare
