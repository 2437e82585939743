#include "core/language/LanguageCatalog.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace saskare;

namespace {

/// Everything of `pattern` in `text`, sorted: what a translation must carry over whatever its order.
QStringList marks(const QString &text, const QString &pattern)
{
    QStringList found;
    auto all = QRegularExpression(pattern).globalMatch(text);
    while (all.hasNext())
        found += all.next().captured();
    found.sort();
    return found;
}

/// What is wrong with one form of a message; empty when nothing is.
QString faultOf(const QString &source, const QString &form)
{
    static const QString places = QStringLiteral("%L?[1-9]|%L?n"), tags = QStringLiteral("</?[a-zA-Z]+[^>]*>"),
                         mnemonics = QStringLiteral("&[^&\\s]");
    if (form.trimmed().isEmpty())
        return QStringLiteral("empty");
    if (marks(source, places) != marks(form, places))
        return QStringLiteral("place marks differ");
    if (marks(source, tags) != marks(form, tags))
        return QStringLiteral("tags differ");
    if (marks(source, mnemonics).size() != marks(form, mnemonics).size())
        return QStringLiteral("the number of & differs");
    if (source.endsWith(u'…') != form.endsWith(u'…') || source.endsWith(u':') != form.endsWith(u':'))
        return QStringLiteral("the end (… or :) differs");
    if (source.startsWith(u' ') != form.startsWith(u' ') || source.endsWith(u' ') != form.endsWith(u' '))
        return QStringLiteral("the spaces around it differ");
    return {};
}

QStringList faultsOf(const QString &language, const TranslationFile &file)
{
    QStringList faults;
    for (const TranslationFile::Message &message : file.messages()) {
        const QString where = message.context + QStringLiteral(" | ") + message.source + QStringLiteral(" | ");
        if (message.progress == TranslationFile::Progress::Unfinished)
            faults += where + QStringLiteral("unfinished");
        if (message.progress == TranslationFile::Progress::Gone)
            faults += where + QStringLiteral("no longer used");
        const qsizetype wanted = message.plural ? pluralForms(language) : 1;
        if (message.forms.size() != wanted)
            faults += where + QStringLiteral("%1 forms instead of %2").arg(message.forms.size()).arg(wanted);
        for (const QString &form : message.forms) {
            if (const QString fault = faultOf(message.source, form); !fault.isEmpty())
                faults += where + fault + QStringLiteral(": ") + form;
        }
    }
    return faults;
}

TranslationFile load(const QString &language)
{
    QFile file(qEnvironmentVariable("SASKARE_SOURCE") + QStringLiteral("/translations/saskare_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file %s", qPrintable(file.fileName()));
    return TranslationFile::parse(file.readAll()).value();
}

} // namespace

/// Every shipped .ts is complete: one missing plural form makes Qt show the whole message in English, silently.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMessageIsTranslatedWithAllItsForms_data();
    void everyMessageIsTranslatedWithAllItsForms();
    void allLanguagesHaveTheSameMessages();
    void aFaultIsFound();
};

void TestTranslations::everyMessageIsTranslatedWithAllItsForms_data()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : LanguageCatalog::languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestTranslations::everyMessageIsTranslatedWithAllItsForms()
{
    QFETCH(QString, language);
    const TranslationFile file = load(language);
    QCOMPARE(file.language(), language);
    const QStringList faults = faultsOf(language, file);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::allLanguagesHaveTheSameMessages()
{
    const auto names = [](const TranslationFile &file, bool pluralOnly) {
        QStringList all;
        for (const TranslationFile::Message &message : file.messages()) {
            if (message.plural || !pluralOnly)
                all += message.context + u'|' + message.source + u'|' + message.comment;
        }
        all.sort();
        return all;
    };
    QCOMPARE(names(load(QStringLiteral("lv")), false), names(load(QStringLiteral("ru")), false));
    QCOMPARE(names(load(QStringLiteral("lv")), true), names(load(QStringLiteral("en")), true));
    QVERIFY(!load(QStringLiteral("lv")).messages().isEmpty());
}

void TestTranslations::aFaultIsFound()
{
    const auto faults = [](const char *message) {
        return faultsOf(QStringLiteral("lv"),
                        TranslationFile::parse(QByteArray("<TS language=\"lv_LV\"><context><name>C</name>") + message
                                               + "</context></TS>")
                            .value());
    };
    QVERIFY(faults("<message><source>Send</source><translation>Sūtīt</translation></message>").isEmpty());
    QCOMPARE(faults("<message><source>Send</source><translation type=\"unfinished\"></translation></message>").size(),
             2);
    QCOMPARE(faults("<message><source>Send %1</source><translation>Sūtīt</translation></message>").size(), 1);
    QCOMPARE(faults("<message><source>Sending…</source><translation>Sūta</translation></message>").size(), 1);
    QCOMPARE(
        faults("<message><source>a &lt;b&gt;b&lt;/b&gt;</source><translation>a b</translation></message>").size(), 1);
    QCOMPARE(faults("<message numerus=\"yes\"><source>%n</source><translation><numerusform>%n</numerusform>"
                    "<numerusform>%n</numerusform></translation></message>")
                 .size(),
             1);
    QCOMPARE(
        faults("<message><source>Old</source><translation type=\"vanished\">Vecs</translation></message>").size(), 1);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "TestTranslations.moc"
