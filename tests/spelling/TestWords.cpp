#include "core/spelling/Words.h"

#include <QTest>

using namespace saskare;

class TestWords : public QObject
{
    Q_OBJECT

    static QStringList in(const QString &line)
    {
        QStringList words;
        for (const WordPlace &place : wordsToCheck(line))
            words.append(line.mid(place.start, place.length));
        return words;
    }

private Q_SLOTS:
    void wordsOfEachScriptAreFoundAtTheirPlaces()
    {
        QCOMPARE(in(u"Labdien, Līga! Здравствуйте."_qs),
                 (QStringList{u"Labdien"_qs, u"Līga"_qs, u"Здравствуйте"_qs}));
        QCOMPARE(wordsToCheck(u"a  kurjerra"_qs), (QList<WordPlace>{{3, 8}}));
    }
    void anApostropheOrHyphenInsideBelongsToTheWord()
    {
        QCOMPARE(in(u"don't «нет» web-сайт - 'yes'"_qs), (QStringList{u"don't"_qs, u"web-сайт"_qs, u"yes"_qs}));
    }
    void whatNoDictionaryKnowsIsLeftOut()
    {
        QCOMPARE(in(u"see https://shop.lv/abc?x=kurjerra and www.shoop.lv"_qs), (QStringList{u"see"_qs, u"and"_qs}));
        QCOMPARE(in(u"to liga@kirskalne.lv or @janiss"_qs), (QStringList{u"to"_qs, u"or"_qs}));
        QCOMPARE(in(u"file rekins-4812.pdf in /home/annna"_qs), (QStringList{u"file"_qs, u"in"_qs}));
        QCOMPARE(in(u"order LVQ-KX-203 of PVN and x200b"_qs), (QStringList{u"order"_qs, u"of"_qs, u"and"_qs}));
        QCOMPARE(in(u"number {{order.number}} here"_qs), (QStringList{u"number"_qs, u"here"_qs}));
        QCOMPARE(in(u"type ::sveikki now"_qs), (QStringList{u"type"_qs, u"now"_qs}));
    }
    void otherPeoplesWordsAreNotCorrected()
    {
        QCOMPARE(in(u"rāda «noformētts» un „kļūūda” un \"errror\" tur"_qs),
                 (QStringList{u"rāda"_qs, u"un"_qs, u"un"_qs, u"tur"_qs}));
        QVERIFY(in(u"> they wrotte this"_qs).isEmpty());
    }
    void aQuotationMarkThatIsNotClosedHidesNothing()
    {
        QCOMPARE(in(u"a screen of 15\" is smal"_qs), (QStringList{u"screen"_qs, u"of"_qs, u"is"_qs, u"smal"_qs}));
    }
    void theScriptOfAWordIsKnown()
    {
        QCOMPARE(scriptOf(u"Ķirškalne"), Script::Latin);
        QCOMPARE(scriptOf(u"Ёлкин"), Script::Cyrillic);
        QCOMPARE(scriptOf(u"λόγος"), Script::Other);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "TestWords.moc"
