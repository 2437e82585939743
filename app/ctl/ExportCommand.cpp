#include "app/ctl/ExportCommand.h"

#include "app/ctl/ConversationFinder.h"
#include "app/ctl/Whole.h"

namespace saskare {

QString ExportCommand::summary() const
{
    return tr("Print conversations whole, with messages, customer and touchpoints: one JSON object per line.");
}

void ExportCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"conversation"_qs, conversationNameHelp() % u' ' % tr("Or “all”."),
                                 u"CONVERSATION|all"_qs);
    parser.addOption({u"format"_qs, tr("The form; json is the only one."), u"FORMAT"_qs, u"json"_qs});
}

void ExportCommand::run(Session &session, const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1 || parser.value(u"format"_qs) != u"json") {
        usage(session, tr("Say which conversation, or “all”."));
        return;
    }
    const QString name = parser.positionalArguments().constFirst();
    const auto print = [](const WholeConversation &whole) { Console(OutputForm::Json).object(whole.toJson()); };
    if (name != u"all") {
        findConversation(session, name, [&session, print](const ConversationRow &row) {
            readWhole(session, row, [&session, print](const WholeConversation &whole) {
                print(whole);
                session.finish(ExitCode::Ok);
            });
        });
        return;
    }
    readRows(
        session, {}, -1,
        [&session, print](const ConversationRow &row, const std::function<void()> &next) {
            readWhole(session, row, [print, next](const WholeConversation &whole) {
                print(whole);
                next();
            });
        },
        [&session] { session.finish(ExitCode::Ok); });
}

} // namespace saskare
