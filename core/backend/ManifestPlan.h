#pragma once

#include "core/backend/Manifest.h"

#include <QJsonArray>
#include <QMap>

/// A manifest's requests, as the engine walks them. Plain values; the words are those of manifest.schema.json.
namespace saskare {

struct BodyPlan
{
    enum class Kind
    {
        None,
        Json,
        Form,
        Multipart,
        File
    };
    Kind kind = Kind::None;
    QString entry;
    QJsonObject fields; ///< templates in place of text
    QString files; ///< multipart: part name of the files; json: member that gets the bytes of a named file as base64
};

struct RequestPlan
{
    QByteArray method = "GET";
    QString base; ///< name; empty: the manifest's default
    QString path; ///< template
    QString url; ///< template, instead of base and path
    QJsonObject query; ///< templates: text, or list of text
    QJsonObject headers;
    BodyPlan body;
    QList<int> accept; ///< further statuses whose answers are answers too, of a read
    int timeoutSeconds = 0; ///< 0: the manifest's default
};

struct PreparePlan
{
    std::optional<RequestPlan> request;
    QString entry;
    int keepSeconds = 0; ///< what it gave serves all parts and passes for so long
};

struct PagePlan
{
    enum class Kind
    {
        None,
        Number,
        Offset,
        Cursor,
        Link
    };
    Kind kind = Kind::None;
    int size = 100;
    int first = 1; ///< number of the first page
    QByteArray header; ///< Cursor: where the next one is told; empty: in the page
};

struct ReadPlan
{
    RequestPlan request;
    PagePlan page;
    std::optional<PreparePlan> prepare;
    QString entry; ///< empty: the answer is a page of records already
};

struct CursorPlan
{
    enum class Kind
    {
        None,
        Since,
        NewestFirst,
        Opaque
    };
    Kind kind = Kind::None;
    int overlapSeconds = 0;
    QString format;
    QString zone; ///< template
};

struct StreamPlan
{
    ManifestStream info;
    std::optional<ReadPlan> bootstrap;
    ReadPlan changes;
    CursorPlan cursor;
};

struct StepPlan
{
    enum class Expects
    {
        Id,
        Json,
        Any
    };
    QString name;
    RequestPlan request;
    bool forEachAttachment = false;
    QString forEachOf; ///< "steps.NAME.X": once for each member of that list
    QString result; ///< entry
    Expects expects = Expects::Json;
    bool isEffect = false; ///< does what the command is for; the steps after it only look
};

struct LookupPlan
{
    RequestPlan request;
    QString entry;
};

/// How a lost command is known again, in a manifest's order of preference.
enum class Proof
{
    Key, ///< the help desk knows the command's id
    Field, ///< the history carries the command's id
    Reference, ///< the text carries {command.reference}
    Fingerprint, ///< by what it says and when it came
};

struct CommandPlan
{
    ManifestCommand info;
    QList<Proof> proofs;
    bool completeHistory = false; ///< a lookup without a hit proves that it did not arrive
    bool missingIsNoHit = false; ///< the lookup says "not there" by 404
    QList<StepPlan> steps;
    QByteArray keyHeader; ///< for Idempotency::Header
    std::optional<LookupPlan> lookup;
    std::optional<LookupPlan> lookupPrepare; ///< asked first; what its entry gives is {prepare}
    std::optional<LookupPlan> verify;
};

struct AuthPlan
{
    enum class Kind
    {
        None,
        Header,
        Basic,
        Bearer,
        Session
    };
    Kind kind = Kind::None;
    QString when;
    QString base;
    QStringList hosts;
    QJsonObject headers;
    QString user, password, token; ///< templates
    std::optional<RequestPlan> login;
    QMap<QString, QString> take; ///< session value to JSON pointer
    std::optional<RequestPlan> proof;
    QList<int> signedOutStatuses;
    QStringList signedOutRedirects;
};

enum class AnswerRule
{
    Done,
    RetryLater,
    SignIn,
    Rejected,
    Conflict,
    Uncertain
};

struct ErrorPlan
{
    QString entry;
    QHash<int, AnswerRule> rules;
};

struct Manifest::Plan
{
    QMap<QString, QString> bases;
    QString defaultBase;
    QStringList webPaths; ///< of the help desk's pages, below its address
    QJsonObject headers;
    QString zone; ///< template; of times that do not say theirs
    int timeoutSeconds = 30;
    int perMinute = 0; ///< 0: no limit
    QList<AuthPlan> auth;
    ErrorPlan errors;
    QList<LookupPlan> checks;
    QHash<QString, StreamPlan> streams;
    QHash<QString, CommandPlan> commands;
    QList<ReadPlan> view; ///< their records together are the view
    std::optional<ReadPlan> search;
    std::optional<RequestPlan> presence;
    std::optional<RequestPlan> attachment;
    QString attachmentBase64At;
    std::optional<RequestPlan> live;
    QHash<QString, QStringList> hints;
};

} // namespace saskare
