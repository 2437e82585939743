#include "core/store/Migrations.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace saskare {
namespace {

int numberOf(const QString &script)
{
    return script.section(QLatin1Char('_'), 0, 0).toInt();
}

} // namespace

Migrations::Migrations(QString folder)
    : m_folder(std::move(folder))
{
}

QStringList Migrations::scripts() const
{
    return QDir(m_folder).entryList({u"*.sql"_qs}, QDir::Files, QDir::Name);
}

int Migrations::newest() const
{
    const QStringList all = scripts();
    return all.isEmpty() ? 0 : numberOf(all.last());
}

bool Migrations::isOutgrown(Database &database) const
{
    const QStringList all = scripts();
    const int version = database.userVersion();
    return version > 0 && !all.isEmpty() && version < numberOf(all.first());
}

Result<void> Migrations::run(Database &database) const
{
    database.clearFailure();
    const int version = database.userVersion();
    if (version < 0)
        return database.failure().value_or(Error{});
    if (version > newest()) {
        return Error{
            ErrorKind::Unsupported,
            QCoreApplication::translate("Store", "The local data was written by a newer version of this program."),
            {},
            QCoreApplication::translate("Store", "Use that version, or choose another profile."),
            u"version %1"_qs.arg(version)};
    }
    for (const QString &script : scripts()) {
        if (numberOf(script) <= version)
            continue;
        QFile file(m_folder + QLatin1Char('/') + script);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Internal, {}, {}, {}, u"cannot read "_qs + script};
        // One string with its own BEGIN and COMMIT: a crash between script and number cannot happen.
        const QByteArray sql = "BEGIN IMMEDIATE;\n" + file.readAll()
            + "\nPRAGMA user_version = " + QByteArray::number(numberOf(script)) + ";\nCOMMIT;";
        if (Result<void> done = database.execute(sql); !done) {
            Statement(database, "ROLLBACK").run();
            return done;
        }
    }
    return {};
}

} // namespace saskare
