#include "tests/scenarios/Workplace.h"
#include "tests/support/Await.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace saskare;

/// A description that changes, and a longer history: what is read again, what keeps its place, and that it is said.
class TestReadAgain : public QObject
{
    Q_OBJECT

    /// A workstation whose help desk is described by a file of its own.
    struct Own : Workplace
    {
        QJsonObject manifest;

        Own()
            : manifest(shippedManifest())
        {
            describe({});
        }
        ~Own() { close(); }
        /// Changes the stream called `name`.
        void changeStream(const QString &name, const std::function<void(QJsonObject &)> &how)
        {
            QJsonArray streams = manifest.value(u"streams").toArray();
            for (QJsonValueRef entry : streams) {
                QJsonObject stream = entry.toObject();
                if (stream.value(u"name").toString() == name)
                    how(stream);
                entry = stream;
            }
            manifest.insert(u"streams"_qs, streams);
        }
        /// Writes the description as it is now.
        void describe(const QMap<QString, QString> &values) { Workplace::describe(manifest, values); }
        /// Runs until all is read and gives what was said to be read again.
        QStringList runAndTell()
        {
            desk.clearRequestLog();
            QStringList told;
            ReadAgain why = ReadAgain::No;
            open();
            connect(sync.get(), &SyncService::statusChanged, sync.get(), [&] {
                const AccountSyncStatus now = status();
                if (now.readAgain == ReadAgain::No)
                    return;
                why = now.readAgain;
                told = now.readAgainStreams;
                Q_ASSERT(!readAgainText(now).isEmpty());
            });
            const bool read = turnUntil([&] { return status().caughtUp && status().readAgain == ReadAgain::No; });
            Q_ASSERT(read);
            disconnect(sync.get(), nullptr, sync.get(), nullptr);
            lastWhy = why;
            return told;
        }
        /// How many requests asked for this list from its beginning.
        [[nodiscard]] int beginnings(const QString &list) const
        {
            int count = 0;
            for (const DeskRequest &request : desk.requestLog())
                count += request.path == u"/v1/"_qs + list && !request.query.contains(u"cursor"_qs) ? 1 : 0;
            return count;
        }
        ReadAgain lastWhy = ReadAgain::No;
    };

private Q_SLOTS:
    void aStreamWhoseCursorsMeanNothingAnyMoreIsReadAgainAndSaysSoOnce()
    {
        Own place;
        QCOMPARE(place.runAndTell(), QStringList());
        QCOMPARE(place.beginnings(u"conversations"_qs), 1);
        place.changeStream(u"conversations"_qs, [](QJsonObject &stream) {
            stream.insert(u"cursor"_qs, QJsonObject{{u"kind"_qs, u"opaque"_qs}, {u"version"_qs, 2}});
        });
        place.describe({});
        QCOMPARE(place.runAndTell(), QStringList{u"conversations"_qs});
        QCOMPARE(place.lastWhy, ReadAgain::DescriptionChanged);
        QCOMPARE(place.beginnings(u"conversations"_qs), 1);
        for (const QString &kept : {u"messages"_qs, u"customers"_qs, u"queues"_qs})
            QCOMPARE(place.beginnings(kept), 0); // they keep their place
        QCOMPARE(await(place.store->totals({})).conversations, place.desk.counts().conversations);
        place.close();
        QCOMPARE(place.runAndTell(), QStringList());
        QCOMPARE(place.beginnings(u"conversations"_qs), 0);
    }
    void aStreamThatWasRenamedIsReadUnderItsNewNameAndTheOldOneForgotten()
    {
        Own place;
        QCOMPARE(place.runAndTell(), QStringList());
        place.changeStream(u"customers"_qs, [](QJsonObject &stream) { stream.insert(u"name"_qs, u"people"_qs); });
        place.describe({});
        QCOMPARE(place.runAndTell(), QStringList{u"people"_qs});
        QCOMPARE(place.beginnings(u"customers"_qs), 1);
        QCOMPARE(place.beginnings(u"conversations"_qs), 0);
        QStringList kept;
        for (const StreamPosition &position : await(place.store->positions(place.account)))
            kept += position.stream;
        QVERIFY(kept.contains(u"people"_qs));
        QVERIFY(!kept.contains(u"customers"_qs));
    }
    void evaluationsInAFieldThatIsNamedNoMoreAreNotShown()
    {
        Own place;
        QJsonArray parameters = place.manifest.value(u"parameters").toArray();
        parameters.append(QJsonObject{{u"name"_qs, u"evaluationField"_qs},
                                      {u"kind"_qs, u"text"_qs},
                                      {u"optional"_qs, true},
                                      {u"label"_qs, QJsonObject{{u"en"_qs, u"Field"_qs}}}});
        place.manifest.insert(u"parameters"_qs, parameters);
        QJsonObject commands = place.manifest.value(u"commands").toObject();
        QJsonObject evaluate = commands.value(u"evaluateTouchpoint").toObject();
        evaluate.insert(u"when"_qs, u"evaluationField"_qs);
        evaluate.insert(u"about"_qs, QJsonArray{u"conversation"_qs});
        commands.insert(u"evaluateTouchpoint"_qs, evaluate);
        place.manifest.insert(u"commands"_qs, commands);
        const QMap<QString, QString> named{{u"evaluationField"_qs, u"quality"_qs}};
        place.describe(named);
        const QString id = place.desk.addConversation(u"Kur ir sūtījums?"_qs, u"Gaidu."_qs);
        place.runAndTell();

        const ConversationRow row = place.row(id);
        AppliedPage page; // as a help desk tells it that keeps it there
        page.position.stream = u"told"_qs;
        ConversationRecord record;
        record.id = row.remoteId;
        record.evaluation = Evaluation{};
        record.evaluation->score = 2;
        record.evaluation->reason = u"Lauks"_qs;
        page.records.conversations = {record};
        QVERIFY(await(place.store->apply(place.account, page)).ok());
        const auto isShown = [&] {
            const auto story = await(place.store->touchpoints(row.customer));
            return std::any_of(story.begin(), story.end(), [](const TouchpointRow &each) {
                return each.evaluation && each.evaluation->reason == u"Lauks";
            });
        };
        QVERIFY(isShown());
        place.describe(named); // the same again
        place.runAndTell();
        QVERIFY(isShown());
        place.describe({});
        QCOMPARE(place.runAndTell(), QStringList{u"conversations"_qs});
        QVERIFY(!isShown());
    }
    void whatIsReadAgainGoesOnAfterARestartAndIsStillSaid()
    {
        Own place;
        QCOMPARE(place.runAndTell(), QStringList());
        place.changeStream(u"messages"_qs, [](QJsonObject &stream) {
            stream.insert(u"cursor"_qs, QJsonObject{{u"kind"_qs, u"opaque"_qs}, {u"version"_qs, 2}});
        });
        place.describe({});
        place.desk.stop();
        place.open();
        QVERIFY(place.untilState(ConnectionState::Offline));
        QCOMPARE(place.status().readAgainStreams, QStringList{u"messages"_qs});
        place.close();
        QVERIFY(place.desk.start().ok());
        QCOMPARE(place.runAndTell(), QStringList{u"messages"_qs});
    }
    void aLongerHistoryIsReadAndAShorterOneKeepsWhatIsThere()
    {
        Own place;
        QJsonArray parameters = place.manifest.value(u"parameters").toArray();
        parameters.append(QJsonObject{{u"name"_qs, u"historyDays"_qs},
                                      {u"kind"_qs, u"days"_qs},
                                      {u"default"_qs, u"90"_qs},
                                      {u"label"_qs, QJsonObject{{u"en"_qs, u"History"_qs}}}});
        place.manifest.insert(u"parameters"_qs, parameters);
        place.describe({});
        QCOMPARE(place.runAndTell(), QStringList());
        place.describe({{u"historyDays"_qs, u"365"_qs}});
        QCOMPARE(place.runAndTell(), (QStringList{u"conversations"_qs, u"messages"_qs}));
        QCOMPARE(place.lastWhy, ReadAgain::LongerHistory);
        QCOMPARE(place.beginnings(u"customers"_qs), 0);
        place.describe({{u"historyDays"_qs, u"30"_qs}});
        QCOMPARE(place.runAndTell(), QStringList());
        QCOMPARE(place.beginnings(u"conversations"_qs), 0);
        QVERIFY(place.manifests.manifest(u"own"_qs)->historyParameter());
    }
};

QTEST_GUILESS_MAIN(TestReadAgain)
#include "TestReadAgain.moc"
