#include "core/domain/AnswerLength.h"
#include "core/domain/Macro.h"

#include <QJsonArray>
#include <QTest>

using namespace saskare;

class TestMacro : public QObject
{
    Q_OBJECT

    static MacroAction action(const QJsonObject &json) { return macroActionFromJson(json).value(); }

private Q_SLOTS:
    void whatDependsOnTheConversationBecomesACommandThere()
    {
        const std::vector<MacroAction> actions{
            action({{u"command"_qs, u"addTags"_qs}, {u"tags"_qs, QJsonArray{u"vip"_qs, u"old"_qs}}}),
            action({{u"command"_qs, u"removeTags"_qs}, {u"tags"_qs, QJsonArray{u"old"_qs}}}),
            action({{u"command"_qs, u"assignMe"_qs}}),
            action({{u"command"_qs, u"postponeFor"_qs}, {u"minutes"_qs, 60}}),
            action({{u"command"_qs, u"setStatus"_qs}, {u"state"_qs, u"resolved"_qs}, {u"code"_qs, u"r"_qs}})};
        const std::vector<Command> commands = commandsOf(actions, {{u"old"_qs}, u"anna"_qs, 1000});
        QCOMPARE(commands.size(), size_t(5));
        QCOMPARE(std::get<SetTags>(commands.at(0)).tags, (QStringList{u"old"_qs, u"vip"_qs}));
        QCOMPARE(std::get<SetTags>(commands.at(1)).tags, QStringList{u"vip"_qs});
        QCOMPARE(std::get<Assign>(commands.at(2)).agent, u"anna"_qs);
        QCOMPARE(std::get<Postpone>(commands.at(3)).until, 1000 + 3600'000);
        QCOMPARE(std::get<SetStatus>(commands.at(4)).status.state, ConversationState::Resolved);
    }
    void whatWouldChangeNothingIsLeftOut()
    {
        const std::vector<MacroAction> actions{
            action({{u"command"_qs, u"addTags"_qs}, {u"tags"_qs, QJsonArray{u"vip"_qs}}}),
            action({{u"command"_qs, u"assignMe"_qs}})};
        QVERIFY(commandsOf(actions, {{u"vip"_qs}, {}, 0}).empty());
    }
    void anActionIsReadAsItWasWritten()
    {
        const std::vector<MacroAction> actions{
            Command(SendReply{u"Paldies, {{customer.firstName}}!"_qs, {}, {}}),
            Command(AddNote{u"Zvanīts"_qs, {}, {}}),
            Command(SetStatus{{ConversationState::Resolved, u"4"_qs, u"Atrisināts"_qs}}),
            Command(Assign{u"anna"_qs}),
            Command(MoveToQueue{u"q1"_qs}),
            Command(SetPriority{{Priority::High, u"3"_qs}}),
            Command(SetTags{{u"vip"_qs}}),
            AddTags{{u"a"_qs, u"b, c"_qs}},
            RemoveTags{{u"d"_qs}},
            AssignToMe{},
            PostponeFor{3 * 60 * 60'000},
        };
        for (const MacroAction &each : actions) {
            const Result<MacroAction> read = macroActionFromJson(toJson(each));
            QVERIFY2(read.ok(), qPrintable(commandNameOf(each)));
            QCOMPARE(read->index(), each.index());
            QCOMPARE(toJson(*read), toJson(each));
        }
    }
    void whoIsGoneIsKeptAndNeverRun()
    {
        const MacroAction gone = NamesGone{MoveToQueue{u"q1"_qs}};
        const Result<MacroAction> read = keptMacroActionFrom(toJson(gone));
        QVERIFY(read.ok());
        QCOMPARE(std::get<MoveToQueue>(std::get<NamesGone>(*read).was).queue, u"q1"_qs);
        QVERIFY(!macroActionFromJson(toJson(gone)).ok()); // no help desk may say so
        QVERIFY(!keptMacroActionFrom(toJson(NamesGone{SendReply{u"a"_qs, {}, {}}})).ok());
        QCOMPARE(commandNameOf(gone), u"moveToQueue"_qs);
        QVERIFY(commandsOf({gone}, {{}, u"anna"_qs, 0}).empty());
    }
    void whatNoMacroMayDoIsRefused()
    {
        for (const char *name : {"claimCallback", "createConversation", "addLink", "postpone", "eatCake", ""})
            QVERIFY2(!macroActionFromJson({{u"command"_qs, QLatin1String(name)}}).ok(), name);
        QVERIFY(!macroActionFromJson({{u"command"_qs, u"postponeFor"_qs}, {u"minutes"_qs, -5}}).ok());
        const QJsonArray files{QJsonObject{{u"name"_qs, u"x"_qs}}};
        QVERIFY(
            !macroActionFromJson({{u"command"_qs, u"reply"_qs}, {u"text"_qs, u"a"_qs}, {u"files"_qs, files}}).ok());
    }
    void anActionIsAskedOfTheHelpDeskByItsCommand()
    {
        QCOMPARE(commandNameOf(AssignToMe{}), u"assign"_qs);
        QCOMPARE(commandNameOf(AddTags{}), u"setTags"_qs);
        QCOMPARE(commandNameOf(PostponeFor{}), u"postpone"_qs);
        QCOMPARE(commandNameOf(Command(SendReply{})), u"reply"_qs);
    }
    void aLetterOutsideTheBasicPlaneCountsOnce()
    {
        QCOMPARE(charactersIn(u"Ķē 😀"), 4);
        QCOMPARE(mostCharacters(Channel::Sms), 1600);
        QCOMPARE(mostCharacters(Channel::Email), 0);
    }
};

QTEST_GUILESS_MAIN(TestMacro)
#include "TestMacro.moc"
