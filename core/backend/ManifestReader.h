#pragma once

#include "core/backend/ManifestNames.h"
#include "core/backend/RequestPlanReader.h"

namespace saskare {

/// Reads a manifest and refuses it with every mistake told: where, what, and what would be right. The shape is
/// checked against manifest.schema.json; this class adds what a schema cannot say (names that must exist, entries the
/// mapping must define, words the mapping must not use). Requests, streams, commands and auth have readers of their
/// own. Touches no network. Any thread, one use.
class ManifestReader
{
public:
    struct Outcome
    {
        std::shared_ptr<const Manifest> manifest; ///< null when there are mistakes
        QStringList mistakes; ///< sentences with their place
        QByteArray mapping = {}; ///< the text of the mapping, mistakes or not; nobody has compiled it
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
    void readChecks();
    void readLive();
    void readView();
    void readSearch();
    void readPresence();
    void readAttachment();
    void readVocabulary();
    void readCapabilities();

    QJsonObject m_root;
    std::shared_ptr<Manifest> m_manifest;
    std::shared_ptr<Manifest::Plan> m_plan;
    ManifestNames m_names;
    RequestPlanReader m_requests;
};

} // namespace saskare
