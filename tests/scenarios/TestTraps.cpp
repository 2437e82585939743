#include "app/desk/DeskState.h"
#include "core/backend/Manifest.h"
#include "core/backend/MappingProcess.h"
#include "core/domain/DeliveryRules.h"
#include "core/domain/Importance.h"
#include "core/insight/Answers.h"
#include "core/insight/TouchpointMatrix.h"
#include "core/store/TouchpointRules.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TemporaryStore.h"
#include "ui/shell/Actions.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace saskare;

namespace {

constexpr qint64 hour = 3'600'000, day = 24 * hour;
constexpr qint64 now = 1'763'800'000'000;

/// What one function of a shipped mapping makes of a value.
QJsonValue mapped(const QString &vendor, const QString &function, const QByteArray &json)
{
    QFile file(QStringLiteral(":/backends/%1/mapping.jq").arg(vendor));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    ManualClock clock;
    MappingProcess mapping(file.readAll(), clock);
    const Result<QByteArray> made = await(mapping.call(function, json));
    return made ? QJsonDocument::fromJson('[' + *made + ']').array().at(0) : QJsonValue(made.error().text());
}

bool offers(const QString &vendor, ConversationState state)
{
    const ManifestCatalog catalog{QString()};
    const auto statuses = catalog.manifest(vendor)->statuses;
    return std::any_of(statuses.begin(), statuses.end(), [&](const Status &one) { return one.state == state; });
}

Candidate waitingSince(qint64 at)
{
    Candidate candidate;
    candidate.id = ConversationId(1);
    candidate.state = ConversationState::Open;
    candidate.createdAt = candidate.updatedAt = at;
    return candidate;
}

TouchpointRow rated(RatingKind kind, double value, double lowest, double highest)
{
    TouchpointRow row;
    row.kind = TouchpointKind::Rating;
    row.rating = Rating{kind, value, lowest, highest, {}};
    return row;
}

TouchpointRow evaluated(CustomerId customer, Stage stage, int score, Evaluation::Origin origin)
{
    TouchpointRow row;
    row.customer = customer;
    row.kind = TouchpointKind::Conversation;
    row.stage = stage;
    row.channel = Channel::Email;
    row.evaluation = Evaluation();
    row.evaluation->score = score;
    row.evaluation->origin = origin;
    return row;
}

} // namespace

/// What agent workstations are most often wrong about, each by its name. Others of the kind stand where their part is
/// tested: TestDeskApi (a reply does not open what is new), TestWritingHelp (expired is not none, what is not filled
/// in is not sent, @ in notes alone), TestDelivery (a retry is not called good before it is), TestTranslations
/// (Latvian and Russian plurals), TestContactSignals (repeats after a purchase are effort, not reach).
class TestTraps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Statuses
    void cIsOpenAndLIsClosedAndWIsPostponedAndPIsCalling()
    {
        const auto state = [](const char *letter) {
            return mapped(QStringLiteral("liveagent"), QStringLiteral("status"), letter)[u"state"].toString();
        };
        QCOMPARE(state("\"C\""), code(ConversationState::Open));
        QCOMPARE(state("\"L\""), code(ConversationState::Closed));
        QCOMPARE(state("\"W\""), code(ConversationState::Postponed));
        QCOMPARE(state("\"P\""), code(ConversationState::Live));
        QCOMPARE(state("\"N\""), code(ConversationState::New));
    }
    void aStatusThatNobodyKnowsIsKeptAndShownAndNotGuessed()
    {
        const QJsonValue status = mapped(QStringLiteral("liveagent"), QStringLiteral("status"), "\"Z\"");
        QCOMPARE(status[u"state"].toString(), code(ConversationState::Other));
        QCOMPARE(status[u"code"].toString(), QStringLiteral("Z"));
        QCOMPARE(status[u"label"].toString(), QStringLiteral("Z"));
    }
    void nobodyIsOfferedAStatusThatTheHelpDeskDoesNotLetAnybodySet()
    {
        QVERIFY(!offers(QStringLiteral("liveagent"), ConversationState::Closed)); // in what is read, not what is set
        QVERIFY(!offers(QStringLiteral("zendesk"), ConversationState::Closed)); // set by time alone, and for good
        QVERIFY(!offers(QStringLiteral("zendesk"), ConversationState::New)); // never returns
        QVERIFY(!offers(QStringLiteral("liveagent"), ConversationState::Pending)); // it has none
        QVERIFY(!offers(QStringLiteral("zammad"), ConversationState::Pending)); // needs a time: that is postponing
    }
    void newThatWasPostponedComesBackAsNewAndAllElseAsOpen()
    {
        ManualClock clock;
        DeskState desk(clock);
        DeskOptions options;
        options.conversations = 0;
        options.people = DeskPeople::Quiet;
        QVERIFY(desk.open(options).ok());
        for (const auto &[before, after] : {std::pair(ConversationState::New, ConversationState::New),
                                            std::pair(ConversationState::Pending, ConversationState::Open)}) {
            const Result<QString> state = desk.change([&](DeskParts &parts) -> Result<QString> {
                const qint64 at = desk.nowMs();
                DeskOpening opening;
                opening.queue = 1;
                opening.customerEmail = QStringLiteral("klients@pasts.example");
                opening.first = {Direction::Inbound, 0, QStringLiteral("Labdien!"), {}, {}, {}, at, {}};
                const qint64 id = *parts.help.open(opening);
                if (before != ConversationState::New) {
                    const QJsonObject status{{QStringLiteral("state"), code(before)}};
                    if (const auto moved = parts.help.change(id, {{QStringLiteral("status"), status}}, 1, at); !moved)
                        return moved.error();
                }
                const QString until = QDateTime::fromMSecsSinceEpoch(at + hour, Qt::UTC).toString(Qt::ISODateWithMs);
                if (const auto put = parts.help.change(id, {{QStringLiteral("postponedUntil"), until}}, 1, at); !put)
                    return put.error();
                AgendaItem wake;
                wake.at = at + hour;
                wake.act = QStringLiteral("wake");
                wake.about = id;
                parts.help.act(wake);
                return parts.records.record(DeskStream::Conversations, id)
                    ->value(QStringLiteral("status"))[u"state"]
                    .toString();
            });
            QVERIFY2(state.ok(), qPrintable(state ? QString() : state.error().text()));
            QCOMPARE(*state, code(after));
        }
    }

    void theCustomersReplyLeavesNewAsItIsAndOpensWhatWasAnswered()
    {
        ManualClock clock;
        DeskState desk(clock);
        DeskOptions options;
        options.conversations = 0;
        options.people = DeskPeople::Quiet;
        QVERIFY(desk.open(options).ok());
        const Result<QStringList> states = desk.change([&](DeskParts &parts) -> Result<QStringList> {
            DeskWriting words{Direction::Inbound, 0, QStringLiteral("Labdien!"), {}, {}, {}, desk.nowMs(), {}};
            DeskOpening opening;
            opening.queue = 1;
            opening.customerEmail = QStringLiteral("klients@pasts.example");
            opening.first = words;
            const qint64 id = *parts.help.open(opening);
            const auto state = [&] {
                return parts.records.record(DeskStream::Conversations, id)
                    ->value(QStringLiteral("status"))[u"state"]
                    .toString();
            };
            QStringList seen;
            for (const Direction direction : {Direction::Inbound, Direction::Outbound, Direction::Inbound}) {
                words.direction = direction;
                words.agent = direction == Direction::Outbound ? 1 : 0;
                if (const auto written = parts.help.write(id, words); !written)
                    return written.error();
                seen += state();
            }
            return seen;
        });
        QVERIFY(states.ok());
        QCOMPARE(*states,
                 (QStringList{code(ConversationState::New), code(ConversationState::Answered),
                              code(ConversationState::Open)}));
    }

    void resolvingWithoutAnAnswerMeetsNoFirstAnswer()
    {
        ManualClock clock;
        DeskState desk(clock);
        DeskOptions options;
        options.conversations = 0;
        options.people = DeskPeople::Quiet;
        QVERIFY(desk.open(options).ok());
        const Result<QJsonArray> limits = desk.change([&](DeskParts &parts) -> Result<QJsonArray> {
            DeskOpening opening;
            opening.queue = 1;
            opening.customerEmail = QStringLiteral("klients@pasts.example");
            opening.first = {Direction::Inbound, 0, QStringLiteral("Labdien!"), {}, {}, {}, desk.nowMs(), {}};
            const qint64 id = *parts.help.open(opening);
            const QJsonObject status{{QStringLiteral("state"), code(ConversationState::Resolved)}};
            if (const auto done = parts.help.change(id, {{QStringLiteral("status"), status}}, 1, desk.nowMs()); !done)
                return done.error();
            return parts.records.record(DeskStream::Conversations, id)->value(QStringLiteral("limits")).toArray();
        });
        QVERIFY(limits.ok());
        for (const QJsonValue &limit : *limits) {
            const bool isResolution = limit[u"kind"] == code(LimitKind::Resolution);
            QCOMPARE(limit[u"metAt"].isNull(), !isResolution);
        }
        QCOMPARE(limits->size(), 2);
    }

    // What happened to my answer
    void sendingAgainClearsAFailureOnlyToWaitAndIsSentWhenTheHelpDeskSaysSo()
    {
        TemporaryStore store;
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(QStringLiteral("1"))};
        QVERIFY(store.apply(batch).ok());
        const CommandId id = store.submit(QStringLiteral("1"), SendReply{QStringLiteral("Labdien!"), {}, {}});
        const auto state = [&] { return store.timeline(QStringLiteral("1")).back().delivery.state; };
        QCOMPARE(state(), DeliveryState::QueuedHere);
        store.bring(id, OutboxState::Sending);
        store.bring(id, OutboxState::Failed);
        QCOMPARE(state(), DeliveryState::Failed);
        QVERIFY(await(store->retry(id)).ok());
        QCOMPARE(state(), DeliveryState::QueuedHere); // a new attempt, not a good one
        QCOMPARE(store.sendable(), QStringList{QStringLiteral("Labdien!")}); // and there is one
        store.bring(id, OutboxState::Sending);
        QCOMPARE(state(), DeliveryState::Sending);
        store.bring(id, OutboxState::Sent, QStringLiteral("9"));
        QCOMPARE(state(), DeliveryState::Sent);
    }
    void delayedIsScheduledAndMoreThanThreeHoursLateByTheClockAlone()
    {
        Delivery delivery;
        delivery.state = DeliveryState::Scheduled;
        delivery.scheduledFor = now;
        QCOMPARE(deliveryAt(delivery, now + 3 * hour), DeliveryState::Scheduled);
        QCOMPARE(deliveryAt(delivery, now + 3 * hour + 1), DeliveryState::Delayed);
        delivery.state = DeliveryState::Sent; // a state, not an age: what was sent is not late any more
        QCOMPARE(deliveryAt(delivery, now + 30 * day), DeliveryState::Sent);
        delivery.state = DeliveryState::QueuedHere; // ours, not the help desk's
        QCOMPARE(deliveryAt(delivery, now + 30 * day), DeliveryState::QueuedHere);
    }
    void sentByChatwootIsNotDelivered()
    {
        const QJsonValue delivery = mapped(QStringLiteral("chatwoot"), QStringLiteral("delivery"),
                                           R"({"message_type": 1, "private": false, "status": "sent"})");
        QCOMPARE(delivery[u"state"].toString(), code(DeliveryState::Sent));
        const QJsonValue note = mapped(QStringLiteral("chatwoot"), QStringLiteral("delivery"),
                                       R"({"message_type": 1, "private": true, "status": "sent"})");
        QVERIFY(note.isNull());
    }

    // What next
    void whatHasNoLimitIsToBeAnsweredInSevenDaysAllTheSame()
    {
        QCOMPARE(importanceOf(waitingSince(now - 8 * day), now)->reason, ImportanceReason::WaitedTooLong);
        QVERIFY(importanceOf(waitingSince(now - 6 * day), now)->reason != ImportanceReason::WaitedTooLong);
        Candidate limited = waitingSince(now - 8 * day);
        limited.dueAt = now + 5 * day;
        QVERIFY(importanceOf(limited, now)->reason != ImportanceReason::WaitedTooLong);
    }
    void whatSomebodyIsAtWorkOnIsSkipped()
    {
        Candidate candidate = waitingSince(now - hour);
        QVERIFY(importanceOf(candidate, now));
        candidate.colleagueIsAtWork = true;
        QVERIFY(!importanceOf(candidate, now));
    }
    void noKeyIsOnAltOrAltGrOrTheApostrophe()
    {
        for (const ActionSpec &action : Actions::all()) {
            for (const QKeySequence &keys : action.keys) {
                for (int i = 0; i < keys.count(); ++i) {
                    const Qt::KeyboardModifiers held = keys[uint(i)].keyboardModifiers();
                    QVERIFY2(!held.testFlag(Qt::AltModifier) && !held.testFlag(Qt::GroupSwitchModifier),
                             qPrintable(keys.toString())); // Ctrl+Alt is AltGr, and Alt with a letter writes Polish
                    QVERIFY2(keys[uint(i)].key() != Qt::Key_Apostrophe && keys[uint(i)].key() != Qt::Key_Dead_Acute,
                             qPrintable(keys.toString())); // Latvian letters begin with it
                }
            }
        }
    }

    // Touchpoints
    void highIsGoodInCes2AndCes1IsNeverMixedIn()
    {
        std::vector<TouchpointRow> rows;
        for (int i = 0; i < 5; ++i)
            rows.push_back(rated(RatingKind::Ces2, 7, 1, 7));
        rows.push_back(rated(RatingKind::Ces2, 1, 1, 5)); // good, in the first version
        const Answers answers = ease2Of(rows);
        QCOMPARE(*answers.result, 7.0);
        QCOMPARE(answers.leftOut, 1);
    }
    void stageBelongsToTheTouchpointAndNotToTheCustomer()
    {
        const std::vector<TouchpointRow> rows{evaluated(CustomerId(7), Stage::After, 5, Evaluation::Origin::Person),
                                              evaluated(CustomerId(7), Stage::Before, 2, Evaluation::Origin::Person)};
        const TouchpointMatrix matrix = matrixOf(rows);
        QCOMPARE(matrix.cell(Stage::After, Channel::Email)->touchpoints, 1);
        QCOMPARE(matrix.cell(Stage::Before, Channel::Email)->touchpoints, 1);
    }
    void fourValuesAreFourDotsAndFiveAreAMean()
    {
        Sample sample;
        for (int i = 0; i < 4; ++i)
            sample.add(5);
        QVERIFY(!sample.mean());
        QCOMPARE(sample.singles().size(), size_t(4));
        sample.add(1);
        QCOMPARE(*sample.mean(), 4.2);
    }
    void whatAMachineThinksIsNoEvaluation()
    {
        const TouchpointRow byMachine = evaluated(CustomerId(7), Stage::After, 1, Evaluation::Origin::Machine);
        QVERIFY(!isEvaluated(byMachine));
        QVERIFY(asksForEvaluation(byMachine));
        QVERIFY(!scoreOf(byMachine));
        const TouchpointMatrix matrix = matrixOf(std::vector{byMachine});
        QCOMPARE(matrix.cell(Stage::After, Channel::Email)->coverage.evaluated, 0);
        QCOMPARE(matrix.cell(Stage::After, Channel::Email)->coverage.byMachine, 1);
        QVERIFY(matrix.cell(Stage::After, Channel::Email)->satisfaction.isEmpty());
    }
};

QTEST_MAIN(TestTraps)
#include "TestTraps.moc"
