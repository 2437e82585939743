#include "core/spelling/Speller.h"
#include "tests/support/Await.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace saskare;

class TestSpeller : public QObject
{
    Q_OBJECT

    QTemporaryDir m_profile;

    /// Skips in words where the dictionaries are not installed.
    bool hasAll(const Speller &speller)
    {
        turnUntil([&] { return speller.isReady(); });
        for (const char *language : {"lv", "ru", "en"}) {
            if (!speller.languages().contains(QLatin1String(language)))
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void wrongWordsOfThreeLanguagesAreFound()
    {
        Speller speller(m_profile.path());
        if (!hasAll(speller))
            QSKIP("needs hunspell-lv, hunspell-ru and hunspell-en-us");
        QCOMPARE(await(speller.misspelled({u"kurjers"_qs, u"kurjerra"_qs, u"Labdien"_qs}, u"lv"_qs)),
                 QStringList{u"kurjerra"_qs});
        QCOMPARE(await(speller.misspelled({u"посылка"_qs, u"пасылка"_qs}, u"ru"_qs)), QStringList{u"пасылка"_qs});
        QCOMPARE(await(speller.misspelled({u"parcel"_qs, u"parcell"_qs, u"don’t"_qs}, u"en"_qs)),
                 QStringList{u"parcell"_qs});
    }
    void anAbbreviationIsRight()
    {
        Speller speller(m_profile.path());
        if (!hasAll(speller))
            QSKIP("needs hunspell-lv, hunspell-ru and hunspell-en-us");
        QVERIFY(await(speller.misspelled({u"utt"_qs}, u"lv"_qs)).isEmpty());
    }
    void aWordInAnotherScriptIsNotJudged()
    {
        Speller speller(m_profile.path());
        if (!hasAll(speller))
            QSKIP("needs hunspell-lv, hunspell-ru and hunspell-en-us");
        QVERIFY(await(speller.misspelled({u"router"_qs}, u"ru"_qs)).isEmpty());
    }
    void withoutADictionaryNothingIsWrong()
    {
        Speller speller(m_profile.path());
        QVERIFY(await(speller.misspelled({u"qwrtz"_qs}, u"xx"_qs)).isEmpty());
        QVERIFY(await(speller.suggestions(u"qwrtz"_qs, u"xx"_qs)).isEmpty());
    }
    void whatWasMeantIsSuggested()
    {
        Speller speller(m_profile.path());
        if (!hasAll(speller))
            QSKIP("needs hunspell-lv, hunspell-ru and hunspell-en-us");
        QVERIFY(await(speller.suggestions(u"kurjerss"_qs, u"lv"_qs)).contains(u"kurjers"_qs));
        QVERIFY(await(speller.suggestions(u"пасылка"_qs, u"ru"_qs)).contains(u"посылка"_qs));
    }
    void theLanguageIsKnownByItsWords()
    {
        Speller speller(m_profile.path());
        if (!hasAll(speller))
            QSKIP("needs hunspell-lv, hunspell-ru and hunspell-en-us");
        QCOMPARE(await(speller.detect(u"Labdien, Līga! Tikko saņēmu apstiprinājumu no kurjera."_qs, u"en"_qs)),
                 u"lv"_qs);
        QCOMPARE(await(speller.detect(u"Hello, the courier will bring it tomorrow."_qs, u"lv"_qs)), u"en"_qs);
        QCOMPARE(await(speller.detect(u"Здравствуйте! Посылка найдена."_qs, u"lv"_qs)), u"ru"_qs);
        QCOMPARE(await(speller.detect(u"4812"_qs, u"ru"_qs)), u"ru"_qs);
        QCOMPARE(await(speller.detect(u"4812"_qs, u"xx"_qs)), QString());
    }
    void ownWordsAreRightAndKept()
    {
        QTemporaryDir profile;
        {
            Speller speller(profile.path());
            if (!hasAll(speller))
                QSKIP("needs hunspell-lv, hunspell-ru and hunspell-en-us");
            QVERIFY(!await(speller.misspelled({u"saskarēns"_qs}, u"lv"_qs)).isEmpty());
            QVERIFY(await(speller.add(u"saskarēns"_qs)).ok());
            QVERIFY(await(speller.misspelled({u"saskarēns"_qs, u"Saskarēns"_qs}, u"lv"_qs)).isEmpty());
        }
        Speller again(profile.path());
        QVERIFY(await(again.misspelled({u"saskarēns"_qs}, u"lv"_qs)).isEmpty());
    }
    void aListThatCannotBeSavedIsTold()
    {
        Speller speller(m_profile.path() + QStringLiteral("/is/not/there"));
        const Result<void> added = await(speller.add(u"vārds"_qs));
        QVERIFY(!added.ok());
        QVERIFY(!added.error().happened.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSpeller)
#include "TestSpeller.moc"
