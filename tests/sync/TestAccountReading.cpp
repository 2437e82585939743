#include "core/sync/AccountReading.h"

#include <QTest>

using namespace saskare;
using Parts = ManifestStream::Parts;

namespace {

ManifestStream stream(const QString &name, RecordKind kind, const QString &form, Parts parts = Parts::None)
{
    ManifestStream made;
    made.name = name;
    made.records = {kind};
    made.parts = parts;
    made.keepsPlace = form != u"none"_qs;
    made.form = form;
    return made;
}

Manifest helpDesk()
{
    Manifest manifest;
    manifest.streams = {stream(u"queues"_qs, RecordKind::Queue, u"none"_qs),
                        stream(u"people"_qs, RecordKind::Customer, u"since"_qs),
                        stream(u"tickets"_qs, RecordKind::Conversation, u"since"_qs),
                        stream(u"messages"_qs, RecordKind::Message, u"none"_qs, Parts::Conversation),
                        stream(u"articles"_qs, RecordKind::Article, u"none"_qs, Parts::Asked)};
    return manifest;
}

} // namespace

/// Which streams are read again when a description has changed, or when more history is wanted.
class TestAccountReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsReadAgainWhenNothingChangedOrNothingIsKnown()
    {
        const ReadingPlan first = planReading(std::nullopt, helpDesk(), 90);
        QCOMPARE(first.again, QStringList());
        QCOMPARE(first.known.size(), 5);
        const ReadingPlan second = planReading(first.reading, helpDesk(), 90);
        QCOMPARE(second.again, QStringList());
        QCOMPARE(second.reading, first.reading);
        QCOMPARE(AccountReading::fromText(first.reading.toText()), first.reading);
        QVERIFY(!AccountReading::fromText({}));
    }
    void evaluationsThatStoodInAnotherFieldAreForgotten()
    {
        Manifest named = helpDesk(), other = helpDesk();
        named.evaluationsIn = u"field=12"_qs;
        other.evaluationsIn = u"field=13"_qs;
        const AccountReading without = planReading(std::nullopt, helpDesk(), 0).reading;
        const ReadingPlan naming = planReading(without, named, 0);
        QVERIFY(!naming.forgetsEvaluations); // there was none before
        QCOMPARE(AccountReading::fromText(naming.reading.toText()), naming.reading);
        QVERIFY(!planReading(naming.reading, named, 0).forgetsEvaluations);
        QVERIFY(planReading(naming.reading, other, 0).forgetsEvaluations);
        const ReadingPlan clearing = planReading(naming.reading, helpDesk(), 0);
        QVERIFY(clearing.forgetsEvaluations);
        QVERIFY(!planReading(clearing.reading, helpDesk(), 0).forgetsEvaluations); // once
    }
    void aStreamWithAnotherKindOfPlaceIsReadAgainAndNoOther()
    {
        const AccountReading before = planReading(std::nullopt, helpDesk(), 0).reading;
        Manifest changed = helpDesk();
        changed.streams[2].form = u"opaque"_qs;
        const ReadingPlan plan = planReading(before, changed, 0);
        QCOMPARE(plan.again, QStringList{u"tickets"_qs});
        QCOMPARE(plan.reading.why, ReadAgain::DescriptionChanged);
        QCOMPARE(AccountReading::fromText(plan.reading.toText()), plan.reading);
        QCOMPARE(planReading(plan.reading, changed, 0).again, QStringList()); // once
    }
    void aStreamThatWasRenamedIsReadAgainAndItsOldPlaceForgotten()
    {
        const AccountReading before = planReading(std::nullopt, helpDesk(), 0).reading;
        Manifest changed = helpDesk();
        changed.streams[1].name = u"customers"_qs;
        const ReadingPlan plan = planReading(before, changed, 0);
        QCOMPARE(plan.again, QStringList{u"customers"_qs});
        QVERIFY(!plan.known.contains(u"people"_qs));
    }
    void partsOfAStreamThatIsNewAreAskedForByReadingTheWholeStreamsAgain()
    {
        const AccountReading before = planReading(std::nullopt, helpDesk(), 0).reading;
        Manifest changed = helpDesk();
        changed.streams[3].name = u"entries"_qs;
        QCOMPARE(planReading(before, changed, 0).again, (QStringList{u"people"_qs, u"tickets"_qs, u"entries"_qs}));
        changed = helpDesk();
        changed.streams[3].form = u"opaque"_qs; // the parts are known: conversations
        QCOMPARE(planReading(before, changed, 0).again, QStringList{u"messages"_qs});
        changed = helpDesk();
        changed.streams[4].form = u"opaque"_qs; // with which words they are asked for only the pages know
        const ReadingPlan plan = planReading(before, changed, 0);
        QCOMPARE(plan.again, (QStringList{u"people"_qs, u"tickets"_qs}));
        QVERIFY(!plan.known.contains(u"articles"_qs));
    }
    void moreHistoryReadsConversationsAgainAndLessReadsNothing()
    {
        const AccountReading before = planReading(std::nullopt, helpDesk(), 90).reading;
        QCOMPARE(planReading(before, helpDesk(), 30).again, QStringList());
        const ReadingPlan more = planReading(before, helpDesk(), 365);
        QCOMPARE(more.again, QStringList{u"tickets"_qs});
        QCOMPARE(more.reading.why, ReadAgain::LongerHistory);
        // What was read once is here, whatever was said in between.
        const AccountReading less = planReading(more.reading, helpDesk(), 30).reading;
        QCOMPARE(planReading(less, helpDesk(), 365).again, QStringList());
        QCOMPARE(planReading(less, helpDesk(), 0).again, QStringList{u"tickets"_qs});
        const AccountReading whole = planReading(std::nullopt, helpDesk(), 0).reading;
        QCOMPARE(planReading(whole, helpDesk(), 90).again, QStringList());
    }
    void whatIsNotFinishedStaysInTheNotice()
    {
        AccountReading before = planReading(std::nullopt, helpDesk(), 90).reading;
        before.why = ReadAgain::DescriptionChanged;
        before.streams = {u"people"_qs};
        const ReadingPlan same = planReading(before, helpDesk(), 90);
        QCOMPARE(same.again, QStringList());
        QCOMPARE(same.reading.streams, QStringList{u"people"_qs});
        const ReadingPlan more = planReading(before, helpDesk(), 365);
        QCOMPARE(more.again, QStringList{u"tickets"_qs});
        QCOMPARE(more.reading.streams, (QStringList{u"tickets"_qs, u"people"_qs}));
    }
};

QTEST_GUILESS_MAIN(TestAccountReading)
#include "TestAccountReading.moc"
