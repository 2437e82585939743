#pragma once

#include "core/base/Result.h"

#include <QString>

namespace saskare {

class Database;

/// Brings a file to the newest schema: the scripts NNN_name.sql of a folder, in order, each in one transaction with
/// the number it leads to in user_version. A file made by a newer program is refused (ErrorKind::Unsupported).
class Migrations
{
public:
    /// `folder`: ":/schema/cache", ":/schema/outbox".
    explicit Migrations(QString folder);

    [[nodiscard]] int newest() const;
    /// Made before the first of the scripts that are left: nothing leads from there to the newest schema.
    [[nodiscard]] bool isOutgrown(Database &database) const;
    Result<void> run(Database &database) const;

private:
    [[nodiscard]] QStringList scripts() const;
    QString m_folder;
};

} // namespace saskare
