#include "app/torture/Case.h"

#include "core/backend/ManifestPlan.h"

using namespace Qt::Literals::StringLiterals;

namespace saskare {

const QList<CaseFault> &caseFaults()
{
    using Where = CaseFault::Where;
    static const QList<CaseFault> all = [] {
        QList<CaseFault> faults{{u"none"_s, Where::Write, {}, 1}};
        // Without effect.
        for (const char16_t *name :
             {u"refuse", u"reset",  u"hang", u"redirect", u"redirectPost", u"signInPage", u"notHttp",
              u"400",    u"401",    u"403",  u"404",      u"408",          u"409",        u"412",
              u"429",    u"429:30", u"500",  u"502",      u"503",          u"503:30"})
            faults.append({QString::fromUtf16(name).replace(u':', u'-'), Where::Write, QString::fromUtf16(name), 1});
        // With effect.
        for (const char16_t *name :
             {u"slow:30", u"cutHead", u"cutBody", u"cutUnsaid", u"wrongJson", u"emptyBody", u"bomb",
              u"acceptThenLose", u"acceptThenReset", u"acceptThenHang", u"acceptLate:3000", u"actAfterHang:3000",
              u"done:500", u"done:504", u"duplicateAnswer"})
            faults.append({QString::fromUtf16(name).replace(u':', u'-'), Where::Write, QString::fromUtf16(name), 1});
        faults.append({u"signInPage-3"_s, Where::Write, u"signInPage"_s, 3});
        faults.append({u"acceptThenLose-2"_s, Where::Write, u"acceptThenLose"_s, 2});
        faults.append({u"tls"_s, Where::Front, {}, 1});
        faults.append({u"dns"_s, Where::Address, u"gone.invalid"_s, 1});
        faults.append({u"unreachable"_s, Where::Address, {}, 1});
        faults.append({u"clockForward"_s, Where::Clock, u"acceptThenLose"_s, 1, {}, 3});
        faults.append({u"clockBack"_s, Where::Clock, u"acceptThenLose"_s, 1, {}, -3});
        for (const char16_t *name : {u"500", u"hang", u"signInPage", u"refuse", u"cutBody", u"401"})
            faults.append({u"compare-"_s + QString::fromUtf16(name), Where::Compare, QString::fromUtf16(name), 1});
        for (const char16_t *name : {u"500", u"hang", u"signInPage", u"redirect", u"refuse", u"cutBody", u"emptyBody",
                                     u"404", u"401", u"429:30"}) {
            const QString mark = QString::fromUtf16(name), plain = QString(mark).replace(u':', u'-');
            // It is there, and the look is spoilt; it is not there, and the look is spoilt.
            faults.append({u"look-"_s + plain, Where::Look, mark, 1, u"acceptThenLose"_s});
            faults.append({u"miss-"_s + plain, Where::Look, mark, 1, u"reset"_s});
            faults.append({u"tail-"_s + plain, Where::Tail, mark, 1});
        }
        return faults;
    }();
    return all;
}

bool hasTail(const Manifest &manifest, const QString &command)
{
    const QList<StepPlan> steps = manifest.plan->commands.value(command).steps;
    return !steps.isEmpty() && !steps.last().isEffect;
}

QString Case::name() const
{
    return site % u'/' % (tls ? u"tls"_s : u"http"_s) % u'/' % command % u'/' % QString::number(int(line)) % u'/'
        % fault.name;
}

} // namespace saskare
