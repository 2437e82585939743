#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "ui/models/ConversationListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace saskare;

class TestConversationListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_folder->path(), m_clock);
        m_model = std::make_unique<ConversationListModel>(*m_store);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_store.reset();
    }

    void aLongListIsReadPageByPage()
    {
        put(1, 300);
        showAll();
        QCOMPARE(m_model->rowCount(), 60);
        QVERIFY(turnUntil([&] {
            m_model->fetchMore({});
            return m_model->rowCount() == 300;
        }));
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(m_model->rowAt(0).remoteId, QStringLiteral("300"));
        QCOMPARE(m_model->rowAt(299).remoteId, QStringLiteral("1"));
    }

    void aChangedConversationMovesToItsPlace()
    {
        put(1, 5);
        showAll();
        change(QStringLiteral("2"), 1000);
        QVERIFY(turnUntil([&] { return m_model->rowAt(0).remoteId == QStringLiteral("2"); }));
        QCOMPARE(m_model->rowCount(), 5);
    }

    void aNewConversationAppearsWithoutAReset()
    {
        put(1, 3);
        showAll();
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        put(4, 4);
        QVERIFY(turnUntil([&] { return m_model->rowCount() == 4; }));
        QCOMPARE(reset.count(), 0);
    }

    void nothingMovesWhileItIsHeldButNewsShowInPlace()
    {
        put(1, 3);
        showAll();
        m_model->hold();
        change(QStringLiteral("1"), 1000, QStringLiteral("Jauns temats"));
        QVERIFY(turnUntil([&] { return m_model->waiting() == 1; }));
        QCOMPARE(m_model->rowAt(2).remoteId, QStringLiteral("1"));
        QCOMPARE(m_model->rowAt(2).subject, QStringLiteral("Jauns temats"));
        m_model->release();
        QVERIFY(turnUntil([&] { return m_model->rowAt(0).remoteId == QStringLiteral("1"); }));
        QCOMPARE(m_model->waiting(), 0);
    }

    void whatNoLongerBelongsLeaves()
    {
        put(1, 3);
        ConversationQuery open;
        open.group = StateGroup::Open;
        show(open);
        QCOMPARE(m_model->rowCount(), 3);
        change(QStringLiteral("2"), 1000, {}, ConversationState::Resolved);
        QVERIFY(turnUntil([&] { return m_model->rowCount() == 2; }));
    }

    void theAnswerToAnOlderQueryIsDropped()
    {
        put(1, 3);
        QSignalSpy loaded(m_model.get(), &ConversationListModel::loaded);
        ConversationQuery done;
        done.group = StateGroup::Done;
        m_model->setQuery({});
        m_model->setQuery(done);
        QVERIFY(turnUntil([&] { return loaded.count() == 1; }));
        QCOMPARE(m_model->rowCount(), 0);
    }

private:
    void put(int first, int last)
    {
        AppliedPage page;
        for (int i = first; i <= last; ++i)
            page.records.conversations.push_back(record(QString::number(i), i));
        QVERIFY(await(m_store->apply(AccountId(1), page)).ok());
    }
    void change(const QString &id, qint64 updatedAt, const QString &subject = {},
                ConversationState state = ConversationState::Open)
    {
        AppliedPage page;
        page.records.conversations.push_back(record(id, updatedAt));
        if (!subject.isEmpty())
            page.records.conversations.back().subject = subject;
        page.records.conversations.back().status = Status{state, code(state), {}};
        QVERIFY(await(m_store->apply(AccountId(1), page)).ok());
    }
    static ConversationRecord record(const QString &id, qint64 updatedAt)
    {
        ConversationRecord record;
        record.id = id;
        record.subject = QStringLiteral("Pasūtījums ") + id;
        record.status = Status{ConversationState::Open, QStringLiteral("open"), {}};
        record.updatedAt = 1'700'000'000'000 + updatedAt * 1000;
        return record;
    }
    void show(const ConversationQuery &query)
    {
        QSignalSpy loaded(m_model.get(), &ConversationListModel::loaded);
        m_model->setQuery(query);
        QVERIFY(turnUntil([&] { return loaded.count() == 1; }));
    }
    void showAll() { show({}); }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ConversationListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestConversationListModel)
#include "TestConversationListModel.moc"
