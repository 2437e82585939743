#include "core/account/AccountRegistry.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace saskare;

namespace {

/// JSON that is easier to read: with ' for ".
QByteArray quoted(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class TestAccountRegistry : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"accounts.json"_qs); }
    QByteArray contents() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static Account sample()
    {
        Account account;
        account.name = u"Balsts Ķekava"_qs;
        account.manifestId = u"saskare"_qs;
        account.baseUrl = QUrl(u"https://desk.example/base"_qs);
        account.user = u"ilze"_qs;
        account.values = {{u"region"_qs, u"Рига"_qs}};
        account.signature = u"Ar cieņu,\nIlze"_qs;
        return account;
    }

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    void aFileThatIsNotThereIsAnEmptyRegistry()
    {
        AccountRegistry registry(m_folder.path());
        QVERIFY(registry.load().ok());
        QVERIFY(registry.accounts().isEmpty());
        QVERIFY(!QFile::exists(path()));
    }
    void whatWasSavedIsReadBackWhole()
    {
        AccountRegistry registry(m_folder.path());
        QSignalSpy changed(&registry, &AccountRegistry::changed);
        const Result<Account> saved = registry.save(sample());
        QVERIFY(saved.ok());
        QVERIFY(saved->id.isValid());
        QCOMPARE(changed.size(), 1);

        AccountRegistry again(m_folder.path());
        QVERIFY(again.load().ok());
        QCOMPARE(again.accounts(), (QList<Account>{*saved}));
    }
    void onlyTheOwnerMayReadTheFile()
    {
        AccountRegistry registry(m_folder.path());
        QVERIFY(registry.save(sample()).ok());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
    }
    void aNumberIsNeverGivenTwice()
    {
        AccountRegistry registry(m_folder.path());
        const AccountId first = registry.save(sample())->id;
        QVERIFY(registry.remove(first).ok());
        AccountRegistry again(m_folder.path());
        QVERIFY(again.load().ok());
        QVERIFY(again.save(sample())->id != first);
    }
    void aRemovedAccountIsLeavingUntilNothingIsKeptOfIt()
    {
        AccountRegistry registry(m_folder.path());
        const AccountId stays = registry.save(sample())->id;
        const AccountId goes = registry.save(sample())->id;
        QVERIFY(registry.remove(goes).ok());

        AccountRegistry next(m_folder.path());
        QVERIFY(next.load().ok());
        QCOMPARE(next.leaving(), QList<AccountId>{goes});
        QSignalSpy changed(&next, &AccountRegistry::changed);
        QVERIFY(next.forgotten(goes).ok());
        QVERIFY(next.leaving().isEmpty());
        QVERIFY(changed.isEmpty()); // nobody has to connect anew for that
        QVERIFY(next.account(stays));
        QVERIFY(registry.load().ok());
        QVERIFY(registry.leaving().isEmpty());
    }
    void accountsCanBeToldApartByColourAlsoThoseOfAnOlderProfile()
    {
        write(quoted("{'format': 1, 'accounts': ["
                     "{'id': 1, 'manifest': 'saskare', 'url': 'https://a.example'},"
                     "{'id': 2, 'manifest': 'saskare', 'url': 'https://b.example', 'color': '#3056d3'}]}"));
        AccountRegistry registry(m_folder.path());
        QVERIFY(registry.load().ok());
        const AccountId third = registry.save(sample())->id;
        const QSet<QString> colors{registry.account(AccountId(1))->color, registry.account(AccountId(2))->color,
                                   registry.account(third)->color};
        QCOMPARE(colors.size(), 3);
        QVERIFY(!colors.contains(QString()));
    }
    void anAccountThatIsConnectedIsNeverLeavingWhateverTheFileSays()
    {
        AccountRegistry registry(m_folder.path());
        const AccountId id = registry.save(sample())->id;
        QByteArray text = contents();
        const QByteArray ids = QByteArray::number(id.value()) + ", 77";
        text.replace("\"format\": 1", QByteArray("\"format\": 1, \"leaving\": [" + ids + "]"));
        write(text);
        QVERIFY(registry.load().ok());
        QCOMPARE(registry.leaving(), QList<AccountId>{AccountId(77)});
    }
    void replacesAnAccountThatIsKnownAndRefusesOneThatHasGone()
    {
        AccountRegistry registry(m_folder.path());
        Account account = *registry.save(sample());
        account.paused = true;
        QVERIFY(registry.save(account).ok());
        QVERIFY(registry.account(account.id)->paused);
        QVERIFY(registry.remove(account.id).ok());
        QCOMPARE(registry.save(account).error().kind, ErrorKind::NotFound);
        QCOMPARE(registry.remove(account.id).error().kind, ErrorKind::NotFound);
    }
    void aPausedAndADisconnectedAccountStaySo()
    {
        AccountRegistry registry(m_folder.path());
        Account paused = sample(), gone = sample();
        paused.paused = true;
        gone.paused = gone.disconnected = true;
        const AccountId first = registry.save(paused)->id, second = registry.save(gone)->id;
        AccountRegistry again(m_folder.path());
        QVERIFY(again.load().ok());
        QVERIFY(again.account(first)->paused && !again.account(first)->disconnected);
        QVERIFY(again.account(second)->paused && again.account(second)->disconnected);
    }
    void twoProgramsDoNotWriteOverEachOther()
    {
        AccountRegistry window(m_folder.path());
        AccountRegistry console(m_folder.path());
        QVERIFY(window.load().ok());
        const AccountId fromConsole = console.save(sample())->id;
        const AccountId fromWindow = window.save(sample())->id;
        QVERIFY(fromConsole != fromWindow);
        QCOMPARE(window.accounts().size(), 2);
    }
    void aBrokenFileIsReportedWithItsPlaceAndLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("not JSON") << quoted("{\n'format': 1,\n!") << u"line 3"_qs;
        QTest::newRow("cut off") << quoted("{'format': 1, 'accounts': [") << u"line 1"_qs;
        QTest::newRow("empty") << QByteArray("") << u"line 1"_qs;
        QTest::newRow("of the future") << quoted("{'format': 9}") << u"format"_qs;
        QTest::newRow("no list") << quoted("{'format': 1, 'accounts': {}}") << u"accounts"_qs;
        QTest::newRow("no id") << quoted("{'format':1,'accounts':[{'manifest':'x','url':'http://a'}]}")
                               << u"accounts[0].id"_qs;
        QTest::newRow("wrong type") << quoted(
            "{'format':1,'accounts':[{'id':1,'name':7,'manifest':'x','url':'http://a'}]}")
                                    << u"accounts[0].name"_qs;
        QTest::newRow("no address") << quoted("{'format':1,'accounts':[{'id':1,'manifest':'x'}]}")
                                    << u"accounts[0].url"_qs;
        QTest::newRow("same id") << quoted("{'format':1,'accounts':[{'id':1,'manifest':'x','url':'http://"
                                           "a'},{'id':1,'manifest':'x','url':'http://a'}]}")
                                 << u"accounts[1].id"_qs;
    }
    void aBrokenFileIsReportedWithItsPlaceAndLeftAsItIs()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        write(text);
        AccountRegistry registry(m_folder.path());
        const Result<void> loaded = registry.load();
        QVERIFY(!loaded.ok());
        QCOMPARE(loaded.error().kind, ErrorKind::BadInput);
        QVERIFY2(loaded.error().happened.contains(place), qPrintable(loaded.error().happened));
        QVERIFY(!registry.save(sample()).ok());
        QCOMPARE(contents(), text);
    }
    void refusesAnAddressThatIsNone_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("empty") << QString();
        QTest::newRow("a file") << u"file:///etc/passwd"_qs;
        QTest::newRow("no scheme") << u"desk.example"_qs;
        QTest::newRow("a password in it") << u"https://ilze:geheim@desk.example"_qs;
    }
    void refusesAnAddressThatIsNone()
    {
        QFETCH(QString, address);
        AccountRegistry registry(m_folder.path());
        Account account = sample();
        account.baseUrl = QUrl(address);
        const Result<Account> saved = registry.save(account);
        QVERIFY(!saved.ok());
        QVERIFY(!saved.error().text().contains(u"geheim"));
        QVERIFY(!QFile::exists(path()));
    }
    void aFolderThatCannotBeWrittenIsSaidInWords()
    {
        AccountRegistry registry(u"/proc/no/such/place"_qs);
        const Result<Account> saved = registry.save(sample());
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().kind, ErrorKind::Storage);
        QVERIFY(registry.accounts().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccountRegistry)
#include "TestAccountRegistry.moc"
