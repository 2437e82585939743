#include "app/ctl/HelpDesksCommand.h"

#include "core/backend/ManifestPlan.h"
#include "core/backend/TakesFiles.h"

#include <QJsonArray>

#include <algorithm>

namespace saskare {
namespace {

using Manifests = QList<std::shared_ptr<const Manifest>>;
using Idempotency = ManifestCommand::Idempotency;

/// A row of the table: what it is called, and what a help desk's cell says.
struct Capability
{
    QString words;
    std::function<QString(const Manifest &)> cell;
};

QString yes(bool is)
{
    return is ? u"yes"_qs : u"–"_qs;
}

/// "if set up": only where an administrator has given a parameter for it.
QString does(const Manifest &manifest, const QString &command)
{
    return manifest.commandRules.value(command).when.isEmpty() ? yes(manifest.can(command)) : u"if set up"_qs;
}

bool brings(const Manifest &manifest, RecordKind kind)
{
    return std::any_of(manifest.streams.begin(), manifest.streams.end(),
                       [&](const ManifestStream &stream) { return stream.records.contains(kind); });
}

/// How a reply whose answer was lost is kept from arriving twice.
QString onceBy(const Manifest &manifest)
{
    if (!manifest.can(u"reply"_qs))
        return u"–"_qs;
    const ManifestCommand rules = manifest.commandRules.value(u"reply"_qs);
    if (rules.idempotency == Idempotency::Header)
        return u"key"_qs;
    return rules.lookup ? u"look"_qs : u"asks you"_qs;
}

/// Any two, in some way: to a problem alone is another matter.
bool links(const Manifest &manifest, const QString &command)
{
    const QList<LinkRelation> relations = manifest.commandRules.value(command).relations;
    return manifest.can(command) && relations != QList<LinkRelation>{LinkRelation::Problem};
}

// The README is written in English whoever runs this.
QList<Capability> capabilities()
{
    QList<Capability> rows;
    const std::pair<const char16_t *, RecordKind> reads[] = {{u"conversations", RecordKind::Conversation},
                                                             {u"messages", RecordKind::Message},
                                                             {u"customers", RecordKind::Customer},
                                                             {u"agents", RecordKind::Agent},
                                                             {u"queues", RecordKind::Queue},
                                                             {u"the list of tags", RecordKind::Tag},
                                                             {u"canned responses", RecordKind::CannedResponse},
                                                             {u"knowledge base", RecordKind::Article},
                                                             {u"macros", RecordKind::Macro},
                                                             {u"other touchpoints", RecordKind::Touchpoint}};
    for (const auto &[words, kind] : reads) {
        rows.append({u"read "_qs + QString::fromUtf16(words),
                     [kind = kind](const Manifest &manifest) { return yes(brings(manifest, kind)); }});
    }
    rows.append({u"open attachments"_qs, [](const Manifest &m) { return yes(m.plan->attachment.has_value()); }});
    const std::pair<const char16_t *, const char16_t *> commands[]
        = {{u"reply", u"reply"},
           {u"note", u"note"},
           {u"begin a conversation", u"createConversation"},
           {u"set status", u"setStatus"},
           {u"assign", u"assign"},
           {u"move to a queue", u"moveToQueue"},
           {u"set priority", u"setPriority"},
           {u"set tags", u"setTags"},
           {u"postpone", u"postpone"},
           {u"merge two into one", u"mergeConversation"},
           {u"mark read", u"markRead"},
           {u"take a callback", u"claimCallback"},
           {u"note a call's outcome", u"recordCallOutcome"},
           {u"keep evaluations", u"evaluateTouchpoint"}};
    for (const auto &[words, command] : commands) {
        rows.append({QString::fromUtf16(words), [command = QString::fromUtf16(command)](const Manifest &manifest) {
                         return does(manifest, command);
                     }});
    }
    rows.insert(12, {u"files with a reply"_qs, [](const Manifest &m) { return yes(takesFiles(m, u"reply"_qs)); }});
    rows.insert(13, {u"a lost answer is settled by"_qs, onceBy});
    rows.append({u"link"_qs, [](const Manifest &m) { return yes(links(m, u"addLink"_qs)); }});
    rows.append({u"unlink"_qs, [](const Manifest &m) { return yes(links(m, u"removeLink"_qs)); }});
    rows.append({u"problems and their incidents"_qs,
                 [](const Manifest &m) { return yes(m.names(u"addLink"_qs, LinkRelation::Problem)); }});
    rows.append({u"split a conversation"_qs,
                 [](const Manifest &m) { return yes(m.names(u"createConversation"_qs, LinkRelation::RefersTo)); }});
    rows.append({u"search there"_qs, [](const Manifest &m) { return yes(m.searchPages > 0); }});
    rows.append(
        {u"see who else is at work"_qs, [](const Manifest &m) { return yes(brings(m, RecordKind::Presence)); }});
    rows.append({u"live news"_qs, [](const Manifest &m) { return yes(m.plan->live.has_value()); }});
    return rows;
}

QString markdown(const Manifests &manifests)
{
    QString text = u"| |"_qs;
    QString rule = u"|---|"_qs;
    for (const auto &manifest : manifests) {
        text += u' ' % manifest->name % u" |"_qs;
        rule += u"---|"_qs;
    }
    text += u'\n' % rule % u'\n';
    for (const Capability &row : capabilities()) {
        text += u"| "_qs % row.words % u" |"_qs;
        for (const auto &manifest : manifests)
            text += u' ' % row.cell(*manifest) % u" |"_qs;
        text += u'\n';
    }
    return text;
}

} // namespace

QString HelpDesksCommand::summary() const
{
    return tr("List the help desks that can be connected, and what can be done with each.");
}

void HelpDesksCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({u"markdown"_qs, tr("As the table of the README: the shipped ones alone, in English.")});
}

void HelpDesksCommand::run(Session &session, const QCommandLineParser &parser)
{
    Manifests manifests = session.manifests().manifests();
    if (parser.isSet(u"markdown"_qs)) {
        manifests.removeIf([](const auto &manifest) { return !manifest->shipped; });
        std::sort(manifests.begin(), manifests.end(), [](const auto &a, const auto &b) { return a->id < b->id; });
        session.console().line(markdown(manifests).trimmed());
        session.finish(ExitCode::Ok);
        return;
    }
    for (const auto &manifest : manifests) {
        QJsonObject can;
        QStringList words;
        for (const Capability &row : capabilities()) {
            can.insert(row.words, row.cell(*manifest));
            if (row.cell(*manifest) == u"yes")
                words.append(row.words);
        }
        session.console().line(manifest->id % u"  "_qs % manifest->name
                               % (manifest->shipped ? QString() : u"  "_qs % tr("(your own)")) % u'\n' % u"    "_qs
                               % words.join(u", "_qs));
        session.console().object({{u"id"_qs, manifest->id},
                                  {u"name"_qs, manifest->name},
                                  {u"shipped"_qs, manifest->shipped},
                                  {u"can"_qs, can}});
    }
    for (const Error &broken : session.manifests().errors())
        session.console().error(broken);
    session.finish(ExitCode::Ok);
}

} // namespace saskare
