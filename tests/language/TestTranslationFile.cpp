#include "core/language/LiveTranslator.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace saskare;

/// A .ts read by us gives the same texts as the .qm that lrelease makes of it.
class TestTranslationFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTextsAsTheRunningProgramWould();
    void aMissingPluralFormGivesNothing();
    void latvianZeroIsZeroAlone();
    void everyPluralOfEveryLanguageIsWhatQtSays();
    void brokenXmlIsAnErrorWithItsLine();
};

void TestTranslationFile::readsTextsAsTheRunningProgramWould()
{
    const auto file
        = TranslationFile::parse(R"(<?xml version="1.0"?><!DOCTYPE TS><TS language="lv_LV"><context><name>Pane</name>
        <message><source>Send</source><translation>Sūtīt</translation></message>
        <message><source>Send</source><comment>noun</comment><translation type="unfinished">Sūtījums</translation></message>
        <message><source>Old</source><translation type="vanished">Vecs</translation></message>
        <message><source>Bell<byte value="x7"/></source><translation>Zvans<byte value="x7"/></translation></message></context></TS>)");
    QVERIFY(file.ok());
    QCOMPARE(file->text("Pane", "Send", {}, -1), QStringLiteral("Sūtīt"));
    QCOMPARE(file->text("Pane", "Send", "noun", -1), QStringLiteral("Sūtījums"));
    QCOMPARE(file->text("Pane", "Send", "no such comment", -1), QStringLiteral("Sūtīt"));
    QCOMPARE(file->text("Pane", "Bell\a", {}, -1), QStringLiteral("Zvans\a"));
    QVERIFY(file->text("Pane", "Old", {}, -1).isNull());
    QVERIFY(file->text("Other", "Send", {}, -1).isNull());
}

void TestTranslationFile::aMissingPluralFormGivesNothing()
{
    const auto file = TranslationFile::parse(
        R"(<TS language="lv"><context><name>P</name><message numerus="yes"><source>%n</source>
        <translation><numerusform>viena</numerusform><numerusform></numerusform><numerusform>nav</numerusform></translation></message></context></TS>)");
    QVERIFY(file->text("P", "%n", {}, 1).isNull());
}

void TestTranslationFile::latvianZeroIsZeroAlone()
{
    const QString lv = QStringLiteral("lv");
    for (const int one : {1, 21, 101})
        QCOMPARE(pluralForm(lv, one), 0);
    for (const int other : {2, 5, 10, 11, 12, 20, 100, 111})
        QCOMPARE(pluralForm(lv, other), 1);
    QCOMPARE(pluralForm(lv, 0), 2);
}

void TestTranslationFile::everyPluralOfEveryLanguageIsWhatQtSays()
{
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("lv"), QStringLiteral("ru")}) {
        QFile source(qEnvironmentVariable("SASKARE_SOURCE")
                     + QStringLiteral("/translations/saskare_%1.ts").arg(language));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const auto file = TranslationFile::parse(source.readAll());
        QTranslator packed;
        QVERIFY(packed.load(QStringLiteral(":/translations/saskare_%1.qm").arg(language)));
        for (const TranslationFile::Message &message : file->messages()) {
            const QByteArray context = message.context.toUtf8(), text = message.source.toUtf8(),
                             comment = message.comment.toUtf8();
            for (int n = message.plural ? 0 : -1; n <= (message.plural ? 211 : -1); ++n)
                QCOMPARE(file->text(context, text, comment, n),
                         packed.translate(context.constData(), text.constData(), comment.constData(), n));
        }
    }
}

void TestTranslationFile::brokenXmlIsAnErrorWithItsLine()
{
    const auto file = TranslationFile::parse("<TS>\n<context>\n<name>a</nome>");
    QVERIFY(!file.ok());
    QCOMPARE(file.error().kind, ErrorKind::BadInput);
    QVERIFY(file.error().happened.contains(u'3'));
    QVERIFY(!TranslationFile::parse("<html></html>").ok());
    QVERIFY(!TranslationFile::parse("").ok());
}

QTEST_GUILESS_MAIN(TestTranslationFile)
#include "TestTranslationFile.moc"
