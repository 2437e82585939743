#include "app/bench/Bench.h"
#include "app/bench/BenchData.h"
#include "app/bench/Turning.h"
#include "app/bench/WholeWindow.h"
#include "ui/conversation/MessageBody.h"

#include <QApplication>
#include <QDir>
#include <QTextBrowser>

namespace saskare::bench {
namespace {

constexpr int mails = 10, conversations = 12;
constexpr int mailSize = 50'000; // bytes

/// A newsletter's worth of HTML: tables, colours, links, lists.
QString mail(BenchData &data)
{
    QString html = u"<html><body style='font-family:sans-serif'>"_qs;
    for (int part = 0; html.size() < mailSize; ++part) {
        html += u"<h3>%1</h3><p style='color:#334'>%2 <b>%3</b> <a href='https://shop.example/%4'>%5</a></p>"_qs.arg(
            data.words(3), data.words(40), data.words(2), QString::number(part), data.words(3));
        if (part % 4 == 0)
            html
                += u"<table border='1'><tr><td>%1</td><td>%2</td></tr><tr><td>%3</td><td>%4</td></tr></table>"_qs.arg(
                    data.words(4), data.words(4), data.words(4), data.words(4));
        if (part % 5 == 0)
            html += u"<ul><li>%1</li><li>%2</li></ul>"_qs.arg(data.words(8), data.words(8));
    }
    return html + u"</body></html>"_qs;
}

void fill(Store &store, BenchData &data)
{
    AppliedPage page;
    page.records = BenchData::reference();
    for (int number = 1; number <= conversations; ++number) {
        data.append(page.records, number, mails);
        ConversationRecord &record = page.records.conversations.back();
        record.status = Status{ConversationState::Open, code(ConversationState::Open), {}};
        record.assignee = u"1"_qs;
    }
    for (MessageRecord &message : page.records.messages)
        message.html = mail(data);
    page.position = {u"conversations"_qs, {}, {}, true};
    store.apply(AccountId(1), std::move(page)).waitForFinished();
}

/// Notes when a message's words are first painted.
class FirstWords : public QObject
{
public:
    FirstWords() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_seen)
            return false;
        const auto *body = dynamic_cast<MessageBody *>(watched);
        m_seen = body && body->isVisible() && !body->plainText().isEmpty();
        return false;
    }
    [[nodiscard]] bool seen() const { return m_seen; }
    void forget() { m_seen = false; }

private:
    bool m_seen = false;
};

} // namespace

std::vector<Figure> benchOpening(const Setup &setup)
{
    const QString folder = setup.folder + u"/opening"_qs;
    QDir().mkpath(folder);
    SystemClock clock;
    Store store(folder, clock);
    BenchData data(8);
    fill(store, data);
    WholeWindow whole(store, folder);
    if (!whole.show()) {
        cannot(u"G9 opening a conversation"_qs, u"the window showed no rows"_qs);
        return {};
    }
    turnFor(2'000);
    FirstWords words;
    Heartbeat beat;
    std::vector<double> first, gaps, browser;
    QTextBrowser limit;
    limit.resize(900, 800);
    limit.show();
    for (int number = 1; number <= conversations; ++number) {
        auto found = store.conversationsByNumber(u"ORD-%1"_qs.arg(number));
        turnUntil([&] { return found.isFinished(); });
        if (found.result().empty())
            continue;
        whole.workspace().showConversation({});
        turnFor(100);
        words.forget();
        beat.start();
        first.push_back(timed([&] {
            whole.workspace().showConversation(found.result().front().id);
            turnUntil([&] { return words.seen(); }, 10'000);
        }));
        turnFor(700); // the rest of the mails is laid out bit by bit
        beat.stop();
        gaps.push_back(beat.longest());
        browser.push_back(timed([&] {
            limit.setHtml(mail(data));
            limit.viewport()->repaint();
        }));
    }
    const QString unit = u"ms, p50"_qs;
    return {{u"G9 first text of 10 x 50 kB of HTML against 100 ms"_qs, median(first), 100, unit, 1.0, Better::Less},
            {u"G9 longest gap of 10 x 50 kB against 100 ms"_qs, median(gaps), 100, unit, 1.0, Better::Less},
            {u"G9 longest gap against one text browser of 50 kB"_qs, median(gaps), median(browser), unit, 1.5,
             Better::Less}};
}

} // namespace saskare::bench
