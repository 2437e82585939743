#pragma once

#include "core/backend/JqLexer.h"
#include "core/backend/ManifestPlan.h"

#include <QJsonObject>

namespace saskare {

/// Reads a manifest and refuses it with every mistake told: where, what, and what would be right. The shape is
/// checked against manifest.schema.json; this class adds what a schema cannot say (names that must exist, entries the
/// mapping must define, words the mapping must not use). Touches no network. Any thread, one use.
class ManifestReader
{
public:
    struct Outcome
    {
        std::shared_ptr<const Manifest> manifest; ///< null when there are mistakes
        QStringList mistakes; ///< sentences with their place
    };
    enum class Origin
    {
        Shipped,
        Own
    };

    /// `folder` holds manifest.json and its mapping; may be a resource path.
    static Outcome readFolder(const QString &folder, Origin origin);
    /// `mapping` is the text of the jq file; may be empty.
    static Outcome read(const QByteArray &json, const QByteArray &mapping);

private:
    ManifestReader(QJsonObject root, const QByteArray &mapping);

    void readParameters();
    void readDefaults();
    void readAuth();
    void readErrors();
    void readStreams();
    void readCommands();
    void readRest();
    StreamPlan streamFrom(const QJsonObject &json, const QString &path);
    CommandPlan commandFrom(const QJsonObject &json, const QString &path, const QString &name);
    AuthPlan authFrom(const QJsonObject &json, const QString &path);
    ReadPlan readFrom(const QJsonObject &json, const ReadPlan &inherited, const QString &path);
    RequestPlan requestFrom(const QJsonObject &json, const QString &path);
    LookupPlan lookupFrom(const QJsonObject &json, const QString &path);
    QString entryFrom(const QJsonObject &json, const QString &key, const QString &path);
    void checkNames(const QJsonValue &value, const QString &path);
    void checkMapping();
    void mistake(const QString &path, const QString &sentence);

    QJsonObject m_root;
    JqLexer m_lexer;
    std::shared_ptr<Manifest> m_manifest;
    std::shared_ptr<Manifest::Plan> m_plan;
    QStringList m_roots; ///< first parts of names that may stand in braces where we are
    QSet<QString> m_entries; ///< named somewhere
    QStringList m_mistakes;
};

} // namespace saskare
