#include "core/backend/Fingerprint.h"

#include <QTest>

using namespace saskare;
using fingerprint::Candidate;
using fingerprint::Sought;
using fingerprint::Verdict;

/// A message of ours is known again by its words and its hour, or left to a person.
class TestFingerprint : public QObject
{
    Q_OBJECT

    static constexpr qint64 sentAt = 1'800'000'000'000;
    static Sought sought(const QString &text)
    {
        Sought wanted;
        wanted.text = text;
        wanted.notBefore = sentAt;
        return wanted;
    }

private Q_SLOTS:
    void oneThatSaysTheSameAfterwardsIsIt()
    {
        const auto judged = fingerprint::judge(sought(u"Labdien! Viss kārtībā."_qs),
                                               {{u"7"_qs, sentAt + 1000, u"Labdien!\r\n\r\n  Viss kārtībā ."_qs}});
        QCOMPARE(judged.verdict, Verdict::Found);
        QCOMPARE(judged.id, u"7"_qs);
    }
    void aSignatureThatTheHelpDeskAddsDoesNotHideIt()
    {
        const QString words = u"Jūsu pasūtījums izsūtīts šodien"_qs;
        const auto judged
            = fingerprint::judge(sought(words), {{u"7"_qs, sentAt + 1000, words + u"\n-- \nAnna Bērziņa, Volta"_qs}});
        QCOMPARE(judged.verdict, Verdict::Found);
    }
    void nothingOfMineProvesThatItIsNotThere()
    {
        QCOMPARE(fingerprint::judge(sought(u"Jā"_qs), {}).verdict, Verdict::NotThere);
    }
    void whatCannotBeToldIsLeftToAPerson_data()
    {
        QTest::addColumn<QList<Candidate>>("candidates");
        QTest::addColumn<bool>("hasTwin");
        const Candidate same{u"7"_qs, sentAt + 1000, u"Paldies!"_qs};
        QTest::newRow("two say the same")
            << QList<Candidate>{same, {u"8"_qs, sentAt + 2000, u"Paldies."_qs}} << false;
        QTest::newRow("one says the same, but before we sent")
            << QList<Candidate>{{u"6"_qs, sentAt - 3'600'000, u"Paldies!"_qs}} << false;
        QTest::newRow("one of this moment says something else")
            << QList<Candidate>{{u"7"_qs, sentAt + 1000, u"Labrīt"_qs}} << false;
        QTest::newRow("short words stand in longer ones")
            << QList<Candidate>{{u"7"_qs, sentAt + 1000, u"Liels paldies par atsauksmi"_qs}} << false;
        QTest::newRow("the same words were on their way twice") << QList<Candidate>{same} << true;
    }
    void whatCannotBeToldIsLeftToAPerson()
    {
        QFETCH(QList<Candidate>, candidates);
        QFETCH(bool, hasTwin);
        Sought wanted = sought(u"Paldies!"_qs);
        wanted.hasTwin = hasTwin;
        QCOMPARE(fingerprint::judge(wanted, candidates).verdict, Verdict::CannotTell);
    }
    void wordsWithoutLettersTellNothing()
    {
        const auto judged = fingerprint::judge(sought(u"👍"_qs), {{u"7"_qs, sentAt + 1000, u"👍"_qs}});
        QCOMPARE(judged.verdict, Verdict::CannotTell);
    }
    void aClockThatTellsNothingDoesNotHideIt()
    {
        Sought wanted = sought(u"Labdien"_qs);
        wanted.notBefore = 0;
        QCOMPARE(fingerprint::judge(wanted, {{u"7"_qs, 1000, u"Labdien"_qs}}).verdict, Verdict::Found);
    }
    void aReferenceFindsItWhateverElseIsSaid()
    {
        const QUuid id = QUuid::createUuid();
        Sought wanted;
        wanted.byText = false;
        wanted.reference = fingerprint::referenceOf(id);
        QCOMPARE(wanted.reference, fingerprint::referenceOf(id));
        QCOMPARE(wanted.reference.size(), 9);
        QVERIFY(wanted.reference != fingerprint::referenceOf(QUuid::createUuid()));
        const QList<Candidate> history{{u"6"_qs, sentAt, u"Cita atbilde"_qs},
                                       {u"7"_qs, sentAt, u"Pilnīgi cits teksts. Ref "_qs + wanted.reference}};
        QCOMPARE(fingerprint::judge(wanted, history).id, u"7"_qs);
        QCOMPARE(fingerprint::judge(wanted, history.mid(0, 1)).verdict, Verdict::NotThere);
    }
};

QTEST_GUILESS_MAIN(TestFingerprint)
#include "TestFingerprint.moc"
