#include "app/ctl/Whole.h"

#include "app/ctl/RowJson.h"

#include <QJsonArray>

namespace saskare {
namespace {

constexpr int messagesAtATime = 200;
constexpr int rowsAtATime = 200;

void readMessages(Session &session, std::shared_ptr<WholeConversation> whole, qint64 before,
                  std::function<void()> done)
{
    session.store()
        .timeline(whole->row.id, before, messagesAtATime)
        .then(&session, [=, &session](std::vector<MessageRow> page) {
            const bool full = int(page.size()) >= messagesAtATime;
            const qint64 oldest = page.empty() ? 0 : page.front().createdAt;
            whole->messages.insert(whole->messages.begin(), page.begin(), page.end());
            if (full && oldest != before)
                readMessages(session, whole, oldest, done);
            else
                done();
        });
}

/// Goes through rows one after the other, however long each takes.
class RowReader : public std::enable_shared_from_this<RowReader>
{
public:
    RowReader(Session &session, ConversationQuery query, int limit,
              std::function<void(const ConversationRow &, std::function<void()>)> each, std::function<void()> done)
        : m_session(session)
        , m_query(std::move(query))
        , m_left(limit)
        , m_each(std::move(each))
        , m_done(std::move(done))
    {
    }
    void readPage()
    {
        const int count = m_left < 0 ? rowsAtATime : std::min(rowsAtATime, m_left);
        if (count == 0) {
            m_done();
            return;
        }
        m_session.store()
            .conversations(m_query, m_after, count)
            .then(&m_session, [self = shared_from_this(), count](const std::vector<ConversationRow> &rows) {
                self->m_rows = rows;
                self->m_next = 0;
                self->m_last = int(rows.size()) < count;
                self->m_left = self->m_left < 0 ? -1 : self->m_left - int(rows.size());
                self->next();
            });
    }

private:
    void next()
    {
        if (m_next < m_rows.size()) {
            const ConversationRow &row = m_rows[m_next++];
            m_each(row, [self = shared_from_this()] {
                QMetaObject::invokeMethod(
                    &self->m_session, [self] { self->next(); }, Qt::QueuedConnection);
            });
            return;
        }
        if (m_last || m_rows.empty()) {
            m_done();
            return;
        }
        m_after = RowPosition{m_rows.back().sortKey, m_rows.back().id};
        readPage();
    }

    Session &m_session;
    ConversationQuery m_query;
    int m_left;
    std::function<void(const ConversationRow &, std::function<void()>)> m_each;
    std::function<void()> m_done;
    std::optional<RowPosition> m_after;
    std::vector<ConversationRow> m_rows;
    size_t m_next = 0;
    bool m_last = false;
};

} // namespace

QJsonObject WholeConversation::toJson() const
{
    QJsonObject object = json::of(row);
    QJsonArray list;
    for (const MessageRow &message : messages)
        list.append(json::of(message));
    object.insert(u"messages"_qs, list);
    if (customer) {
        QJsonObject who = json::of(*customer);
        QJsonArray touched;
        for (const TouchpointRow &touchpoint : touchpoints)
            touched.append(json::of(touchpoint));
        who.insert(u"touchpoints"_qs, touched);
        object.insert(u"customer"_qs, who);
    }
    return object;
}

void readWhole(Session &session, const ConversationRow &row, std::function<void(WholeConversation)> ready)
{
    auto whole = std::make_shared<WholeConversation>();
    whole->row = row;
    readMessages(session, whole, 0, [&session, whole, ready] {
        if (!whole->row.customer.isValid()) {
            ready(*whole);
            return;
        }
        session.store()
            .customer(whole->row.customer)
            .then(&session, [&session, whole, ready](const std::optional<CustomerRow> &customer) {
                whole->customer = customer;
                session.store()
                    .touchpoints(whole->row.customer)
                    .then(&session, [whole, ready](const std::vector<TouchpointRow> &touchpoints) {
                        whole->touchpoints = touchpoints;
                        ready(*whole);
                    });
            });
    });
}

void readRows(Session &session, const ConversationQuery &query, int limit,
              std::function<void(const ConversationRow &, std::function<void()>)> each, std::function<void()> done)
{
    std::make_shared<RowReader>(session, query, limit, std::move(each), std::move(done))->readPage();
}

} // namespace saskare
