#pragma once

#include "core/base/Result.h"
#include "core/domain/Records.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <chrono>
#include <future>
#include <memory>
#include <optional>

namespace saskare {

/// A value the administrator gives when connecting: a field of the wizard.
struct ManifestParameter
{
    enum class Kind
    {
        Url,
        Text,
        Secret,
        Choice,
        Days ///< how many days of closed conversations the first load reads: a whole number
    };
    QString name;
    Kind kind = Kind::Text;
    QHash<QString, QString> label; ///< by language, "en" always
    QHash<QString, QString> help;
    QStringList choices;
    QString defaultValue;
    bool optional = false;

    static constexpr int mostDays = 7300; ///< twenty years: everything
    /// Whether the text is a value of kind Days.
    static bool isDays(const QString &text);
    [[nodiscard]] QString labelFor(const QString &language) const; ///< falls back to English
    [[nodiscard]] QString helpFor(const QString &language) const;
};

/// What sync has to know of a stream to decide when to read it. How it is read is the engine's business.
struct ManifestStream
{
    enum class Parts
    {
        None, ///< read as a whole
        Asked, ///< read only by parts that pages of other streams ask for
        Conversation, ///< the same; a part is a conversation's id and is read again when the agent opens it
    };
    QString name;
    QList<RecordKind> records; ///< what it brings; the first one names it in progress
    std::chrono::seconds every{60}; ///< between two looks; for streams without parts
    Parts parts = Parts::None;
    bool keepsPlace = false; ///< it has a cursor: a look reads only what is new
    QString form; ///< what its kept cursor is made of; a cursor of another form means nothing to it
};

/// What sync has to know of a command to decide what to do when its answer was lost.
struct ManifestCommand
{
    enum class Idempotency
    {
        None, ///< a second one would be a second effect, and nothing shows which command made it
        Marker, ///< the same, but the help desk's history shows the command's mark
        Natural, ///< doing it twice is doing it once: a status, an owner
        Header, ///< the help desk knows the command's id and does it once
    };
    Idempotency idempotency = Idempotency::None;
    bool lookup = false; ///< Backend::readBack can look for it
    std::chrono::seconds settle{30}; ///< after its last byte before looking tells anything
    QStringList
        omits; ///< of recordCallOutcome: what it has no place for ("note", "retryAt"), so that nobody fills it in
    /// Of addLink and removeLink: those that the help desk knows; empty: all but problems. Of createConversation:
    /// those it makes with a new one.
    QList<LinkRelation> relations;
    QString when; ///< it is there only for accounts that have given this parameter; empty: for all
    bool ofConversationsAlone = false; ///< of evaluateTouchpoint: there is no place for what is said of a touchpoint
    QHash<QString, QString> says; ///< of mergeConversation: what happens there, for people; by language
    [[nodiscard]] QString saysFor(const QString &language) const; ///< falls back to English
};

/// Who may see what became of an answer in detail. The help desk decides, this repeats it.
enum class DeliveryDetail
{
    Nobody,
    Agents,
    Admins,
};

/// A help desk described by data, parsed and checked; immutable, shared between threads.
/// The vocabulary is explained in resources/backends/README.md.
class Manifest
{
public:
    QString id;
    QString name; ///< of the product, for people
    QString folder; ///< where manifest.json and mapping.jq stand
    bool shipped = false; ///< came with the program; others ask for consent
    QByteArray fingerprint; ///< SHA-256 in hex of its two files; consent to an own one holds for this alone
    QByteArray mapping; ///< text of mapping.jq; empty when no entry is used
    QList<ManifestParameter> parameters;
    QStringList hosts; ///< further hosts it may talk to
    QSet<QString> commands; ///< what it can do: names as nameOf(Command)
    QList<Status> statuses; ///< what an agent may choose, in order, when the help desk does not tell per queue
    QList<PriorityValue> priorities;
    DeliveryDetail deliveryDetail = DeliveryDetail::Nobody;
    bool solvesIncidents = false; ///< whoever resolves a problem there resolves its incidents with it
    QHash<Channel, int> answerLength; ///< characters an answer may have there, where it is not as usual
    int searchPages
        = 0; ///< of the help desk's own search, how many are read at most; 0: it has none that is described
    bool tellsPresence = false; ///< it can be told that this agent is at work somewhere
    int maxParallel = 2; ///< requests in flight
    QList<ManifestStream> streams; ///< in the order of the first load
    QHash<QString, ManifestCommand> commandRules; ///< by name, one for each of `commands`

    /// Where the evaluations of conversations stand for this account, as a text that is another one for another place
    /// (see fitted()); empty: nowhere, or where they do for every account.
    QString evaluationsIn;

    /// Everything else, as the engine reads it.
    struct Plan;
    std::shared_ptr<const Plan> plan;

    /// The parameter that says how many days the first load reads; null where the help desk is read whole.
    [[nodiscard]] const ManifestParameter *historyParameter() const;
    [[nodiscard]] bool can(const QString &command) const { return commands.contains(command); }
    /// Whether `command`'s relations name that one; addLink, removeLink, createConversation.
    [[nodiscard]] bool names(const QString &command, LinkRelation relation) const
    {
        return can(command) && commandRules.value(command).relations.contains(relation);
    }
};

/// The description as it holds for an account that has given these values (and `user`): without the commands that
/// wait for a parameter which has none; where it has one, the form of the streams of conversations names it, so that
/// they are read again when it changes. Itself, where no command waits.
std::shared_ptr<const Manifest> fitted(const std::shared_ptr<const Manifest> &manifest,
                                       const QMap<QString, QString> &values, const QString &user);

/// The manifests there are: shipped ones (resources) and the user's own (`backends/` in the data folder).
/// They are read by a thread of their own from the moment it is made, so that a window need not wait; whoever asks
/// first waits for it. Thread: any.
class ManifestCatalog
{
public:
    /// `ownFolder` may be empty. Broken manifests are left out and listed in errors().
    explicit ManifestCatalog(const QString &ownFolder);

    [[nodiscard]] QList<std::shared_ptr<const Manifest>> manifests() const;
    [[nodiscard]] std::shared_ptr<const Manifest> manifest(const QString &id) const; ///< null if unknown
    [[nodiscard]] QList<Error> errors() const;

private:
    struct Found;
    std::shared_future<std::shared_ptr<const Found>> m_found;
};

} // namespace saskare
