#include "core/backend/Fingerprint.h"

namespace saskare::fingerprint {
namespace {

constexpr qint64 skewMs = 120'000; ///< whole seconds, and what a request waits before it is stamped
constexpr qsizetype longEnoughToContain = 20; ///< shorter words stand in many texts

bool says(const QString &theirs, const QString &mine)
{
    return theirs == mine || (mine.size() >= longEnoughToContain && theirs.contains(mine));
}

} // namespace

QString normalised(const QString &text)
{
    QString plain;
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            plain.append(c);
    }
    return plain;
}

Judgement judge(const Sought &sought, const QList<Candidate> &candidates)
{
    const QString mine = normalised(sought.text);
    QString found;
    int hits = 0, early = 0, others = 0;
    for (const Candidate &candidate : candidates) {
        if (!sought.reference.isEmpty() && candidate.text.contains(sought.reference))
            return {Verdict::Found, candidate.id};
        const bool isEarly = sought.notBefore > 0 && candidate.at > 0 && candidate.at < sought.notBefore - skewMs;
        const bool isHit = sought.byText && !mine.isEmpty() && says(normalised(candidate.text), mine);
        if (isHit && isEarly) {
            ++early; // a clock that was set, or an older one that says the same
        } else if (isHit) {
            ++hits;
            found = candidate.id;
        } else if (!isEarly) {
            ++others; // mine too, of this moment: the help desk may have changed the words
        }
    }
    if (hits == 0 && early == 0 && (others == 0 || !sought.byText))
        return {Verdict::NotThere, {}};
    if (hits == 1 && early == 0 && !sought.hasTwin)
        return {Verdict::Found, found};
    return {Verdict::CannotTell, {}};
}

QString referenceOf(const QUuid &command)
{
    // Without I, L, O, U, 0 and 1, which are read as one another.
    static constexpr char16_t letters[] = u"23456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr quint64 count = sizeof letters / sizeof letters[0] - 1;
    quint64 rest = 0;
    const QByteArray bytes = command.toRfc4122();
    for (int i = 0; i < 8; ++i)
        rest = (rest << 8) | quint8(bytes.at(8 + i)); // the half that is random throughout
    QString text;
    for (int i = 0; i < 8; ++i) {
        if (i == 4)
            text.append(u'-');
        text.append(QChar(letters[rest % count]));
        rest /= count;
    }
    return text;
}

} // namespace saskare::fingerprint
