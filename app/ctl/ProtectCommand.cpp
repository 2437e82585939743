#include "app/ctl/ProtectCommand.h"

#include "core/store/DiskEncryption.h"

#include <QDir>

namespace saskare {
namespace {

using Mode = StoreProtection::Mode;

QString nameOf(Mode mode)
{
    switch (mode) {
    case Mode::Encrypted:
        return u"encrypted"_qs;
    case Mode::Memory:
        return u"memory"_qs;
    case Mode::Plain:
        break;
    }
    return u"plain"_qs;
}

} // namespace

QString ProtectCommand::summary() const
{
    return tr("Tell or change how what is kept on this computer is protected.");
}

void ProtectCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        u"how"_qs,
        tr("encrypted: with a key in the keychain. memory: conversations are never on the disk, and fetched again "
           "each "
           "time. plain: only your user may read the files. passphrase: set one that gives the key back. unlock: "
           "give "
           "it. begin-anew: leave what is locked aside. Without one it is told how it stands."),
        u"[encrypted|memory|plain|passphrase|unlock|begin-anew]"_qs);
    parser.addOption({u"passphrase-env"_qs, tr("Take the passphrase from this environment variable."), u"VAR"_qs});
}

void ProtectCommand::run(Session &session, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    if (words.size() > 1)
        usage(session, tr("Say “protect”, or “protect” and one word."));
    else if (what.isEmpty())
        tellStatus(session);
    else if (what == u"encrypted")
        choose(session, Mode::Encrypted);
    else if (what == u"memory")
        choose(session, Mode::Memory);
    else if (what == u"plain")
        choose(session, Mode::Plain);
    else if (what == u"passphrase")
        setPassphrase(session, parser);
    else if (what == u"unlock")
        recover(session, parser);
    else if (what == u"begin-anew")
        beginAnew(session);
    else
        usage(session, tr("“%1” is none of these.").arg(what));
}

void ProtectCommand::tellStatus(Session &session)
{
    const Result<ProtectionFile> file = ProtectionFile::load(session.profile());
    if (!file) {
        session.fail(file.error());
        return;
    }
    const std::optional<bool> disk = isOnEncryptedDisk(session.profile());
    session.console().line(nameOf(file->mode));
    session.console().object({{u"mode"_qs, nameOf(file->mode)},
                              {u"recovery"_qs, !file->wrapped.isEmpty()},
                              {u"diskEncrypted"_qs, disk ? QJsonValue(*disk) : QJsonValue()}});
    if (file->mode == Mode::Encrypted && file->wrapped.isEmpty())
        session.console().note(
            tr("There is no recovery passphrase: if the keychain loses the key, what was not sent yet is lost."));
    if (file->mode == Mode::Plain && disk == false)
        session.console().note(
            tr("The disk is not encrypted: whoever takes it can read your customers' conversations."));
    session.finish(ExitCode::Ok);
}

bool ProtectCommand::takeAlone(Session &session)
{
    QDir().mkpath(session.profile());
    const Result<void> taken = m_guard.takeAlone(session.profile());
    if (!taken) {
        session.console().error(taken.error());
        session.finish(taken.error().kind == ErrorKind::Conflict ? ExitCode::InUse : ExitCode::Failed);
    }
    return taken.ok();
}

void ProtectCommand::choose(Session &session, Mode mode)
{
    if (!takeAlone(session))
        return;
    session.profileKey().choose(mode).then(this, [&session, mode](const Result<void> &chosen) {
        if (!chosen) {
            session.fail(chosen.error());
            return;
        }
        session.console().line(nameOf(mode));
        session.console().object({{u"mode"_qs, nameOf(mode)}});
        session.console().note(tr("It holds from the next start on; what is there is then turned."));
        session.finish(ExitCode::Ok);
    });
}

std::optional<QString> ProtectCommand::passphraseOf(Session &session, const QCommandLineParser &parser)
{
    const QString variable = parser.value(u"passphrase-env"_qs);
    const QString passphrase = qEnvironmentVariable(variable.toLocal8Bit().constData());
    if (!variable.isEmpty() && !passphrase.isEmpty())
        return passphrase;
    usage(session, tr("Give the passphrase in an environment variable, and its name with --passphrase-env."));
    return std::nullopt;
}

void ProtectCommand::setPassphrase(Session &session, const QCommandLineParser &parser)
{
    const std::optional<QString> passphrase = passphraseOf(session, parser);
    if (!passphrase)
        return;
    session.profileKey().setPassphrase(*passphrase).then(this, [&session](const Result<void> &set) {
        if (!set) {
            session.fail(set.error());
            return;
        }
        session.console().note(tr("The passphrase now gives the key back. Keep it where this computer is not."));
        session.finish(ExitCode::Ok);
    });
}

void ProtectCommand::recover(Session &session, const QCommandLineParser &parser)
{
    const std::optional<QString> passphrase = passphraseOf(session, parser);
    if (!passphrase)
        return;
    session.profileKey().recover(*passphrase).then(this, [&session](const Result<StoreProtection> &found) {
        if (!found) {
            session.fail(found.error());
            return;
        }
        session.console().note(tr("The key is right, and in the keychain again if there is one."));
        session.finish(ExitCode::Ok);
    });
}

void ProtectCommand::beginAnew(Session &session)
{
    if (const Result<void> begun = session.profileKey().beginAnew(); !begun) {
        session.console().error(begun.error());
        session.finish(begun.error().kind == ErrorKind::Conflict ? ExitCode::InUse : ExitCode::Failed);
        return;
    }
    session.console().note(tr("What was locked was kept aside in the profile's folder; the rest is fetched again."));
    session.finish(ExitCode::Ok);
}

} // namespace saskare
