#include "app/ctl/LinkCommands.h"

#include "app/ctl/ConversationFinder.h"

namespace saskare {
namespace {

QStringList relations()
{
    QStringList words;
    for (const LinkRelation relation :
         {LinkRelation::Parent, LinkRelation::Child, LinkRelation::DependsOn, LinkRelation::DependedOnBy,
          LinkRelation::RefersTo, LinkRelation::ReferredToBy, LinkRelation::Problem})
        words.append(code(relation));
    return words;
}

bool areTwo(const ConversationRow &one, const ConversationRow &other)
{
    return one.account == other.account && one.id != other.id && !other.isOnlyHere();
}

} // namespace

void LinkingCommand::describe(QCommandLineParser &parser) const
{
    WriteCommand::describe(parser);
    parser.addPositionalArgument(
        u"relation"_qs, tr("What the other one is to it: %1.").arg(relations().join(u", "_qs)), u"RELATION"_qs);
    parser.addPositionalArgument(u"other"_qs, tr("The other conversation, of the same account."), u"OTHER"_qs);
}

void LinkingCommand::run(Session &session, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const std::optional<LinkRelation> relation = from<LinkRelation>(words.value(1));
    if (words.size() != 3 || !relation) {
        usage(session, tr("Say two conversations, and between them one of: %1.").arg(relations().join(u", "_qs)));
        return;
    }
    findConversation(session, words[2], [this, &session, &parser, relation](const ConversationRow &other) {
        write(session, parser, [this, relation, other](const Target &target) -> Commands {
            if (!areTwo(target.row, other)) {
                return Error{ErrorKind::BadInput,
                             tr("Only two conversations of one help desk can be linked."),
                             tr("Nothing was changed."),
                             {},
                             {}};
            }
            return QList<Command>{command(Link{*relation, other.remoteId})};
        });
    });
}

QString LinkCommand::summary() const
{
    return tr("Link a conversation to another.");
}

QString UnlinkCommand::summary() const
{
    return tr("Remove a link between two conversations.");
}

QString MergeCommand::summary() const
{
    return tr("Merge a conversation into another, for good.");
}

void MergeCommand::describe(QCommandLineParser &parser) const
{
    WriteCommand::describe(parser);
    parser.addPositionalArgument(u"target"_qs, tr("The one that stays, of the same account."), u"TARGET"_qs);
}

void MergeCommand::run(Session &session, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2) {
        usage(session, tr("Say two conversations: the one that goes, and the one that stays."));
        return;
    }
    findConversation(session, words[1], [this, &session, &parser](const ConversationRow &other) {
        write(session, parser, [other](const Target &target) -> Commands {
            if (!areTwo(target.row, other)) {
                return Error{ErrorKind::BadInput,
                             tr("Only two conversations of one help desk can be merged."),
                             tr("Nothing was changed."),
                             {},
                             {}};
            }
            return QList<Command>{Command(MergeConversation{other.remoteId})};
        });
    });
}

} // namespace saskare
