#include "app/ctl/SaveCommand.h"

#include "app/ctl/ConversationFinder.h"
#include "app/ctl/Whole.h"
#include "core/base/NewFile.h"
#include "core/content/SafeFileName.h"

#include <QBuffer>
#include <QFile>

namespace saskare {
namespace {

constexpr qint64 largest = 64 * 1024 * 1024; // bytes; larger ones are not fetched

} // namespace

QString SaveCommand::summary() const
{
    return tr("Save the files of a conversation, or of all, into a folder.");
}

void SaveCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"conversation"_qs, conversationNameHelp() % u' ' % tr("Or “all”."),
                                 u"CONVERSATION|all"_qs);
    parser.addPositionalArgument(u"folder"_qs, tr("Where to; it is made if it is not there."), u"FOLDER"_qs);
    parser.addOption(Session::secretOption());
}

void SaveCommand::run(Session &session, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2) {
        usage(session, tr("Say which conversation, or “all”, and the folder."));
        return;
    }
    m_folder.setPath(words[1]);
    if (!m_folder.mkpath(u"."_qs)) {
        session.fail({ErrorKind::Storage, tr("The folder “%1” cannot be made.").arg(words[1]), {}, {}, {}});
        return;
    }
    m_secretVariables = parser.values(u"secret-env"_qs);
    collect(session, words[0]);
}

void SaveCommand::collect(Session &session, const QString &conversation)
{
    const auto take = [this](const WholeConversation &whole) {
        for (const MessageRow &message : whole.messages) {
            for (const AttachmentRow &file : message.attachments) {
                // One that only the outbox knows came from this computer.
                if (file.id.isValid())
                    m_files.append(file);
            }
        }
    };
    if (conversation != u"all") {
        findConversation(session, conversation, [this, &session, take](const ConversationRow &row) {
            readWhole(session, row, [this, &session, take](const WholeConversation &whole) {
                take(whole);
                prepare(session);
            });
        });
        return;
    }
    readRows(
        session, {}, -1,
        [&session, take](const ConversationRow &row, const std::function<void()> &next) {
            readWhole(session, row, [take, next](const WholeConversation &whole) {
                take(whole);
                next();
            });
        },
        [this, &session] { prepare(session); });
}

void SaveCommand::prepare(Session &session)
{
    const bool allHere = std::all_of(m_files.begin(), m_files.end(),
                                     [](const AttachmentRow &file) { return QFile::exists(file.localPath); });
    if (allHere) {
        saveNext(session);
        return;
    }
    const std::optional<Account> account = session.accounts().account(m_files.constFirst().account);
    if (!account) {
        session.fail({ErrorKind::NotFound, tr("The account of these files is no longer here."), {}, {}, {}});
        return;
    }
    if (const Result<void> taken = session.useSecrets(m_secretVariables, *account); !taken) {
        session.fail(taken.error());
        return;
    }
    m_run = std::make_unique<SyncRun>(session, std::chrono::seconds(30));
    // What is asked for while an account is signed in comes; so the usual look for news goes first.
    connect(m_run.get(), &SyncRun::ended, this, [this, &session] { saveNext(session); });
    m_run->start({});
}

void SaveCommand::saveNext(Session &session)
{
    if (m_files.isEmpty()) {
        session.finish(m_failed == 0 ? ExitCode::Ok : ExitCode::Failed);
        return;
    }
    const AttachmentRow file = m_files.takeFirst();
    if (!m_run) {
        saved(session, file, file.localPath);
        return;
    }
    m_run->sync()
        .fetchAttachment(file.account, file.id)
        .then(this, [this, &session, file](const Result<QString> &fetched) { saved(session, file, fetched); });
}

void SaveCommand::saved(Session &session, const AttachmentRow &file, const Result<QString> &fetched)
{
    if (!fetched) {
        ++m_failed;
        session.console().note(file.name % u": "_qs % fetched.error().text());
    } else {
        const QString place = placeFor(file);
        std::optional<QByteArray> bytes = session.store().attachmentFiles().read(*fetched, largest);
        QBuffer source(bytes ? &*bytes : nullptr);
        if (!bytes || !source.open(QIODevice::ReadOnly) || !writeNewFile(place, source, IfThere::Keep)) {
            ++m_failed;
            session.console().note(QFile::exists(place) ? tr("“%1” is there already; it was left alone.").arg(place)
                                                        : tr("“%1” cannot be written.").arg(place));
        } else {
            session.console().line(place);
            session.console().object({{u"path"_qs, place},
                                      {u"id"_qs, file.remoteId},
                                      {u"message"_qs, file.message},
                                      {u"conversation"_qs, file.conversation},
                                      {u"name"_qs, file.name},
                                      {u"mediaType"_qs, file.mediaType}});
        }
    }
    // Through the loop: many files that are here already would otherwise be one deep call.
    QMetaObject::invokeMethod(
        this, [this, &session] { saveNext(session); }, Qt::QueuedConnection);
}

QString SaveCommand::placeFor(const AttachmentRow &file) const
{
    // Many files of a help desk bear the same name; its id tells them apart.
    return m_folder.filePath(safeFileName(file.remoteId % u'-' % file.name));
}

} // namespace saskare
