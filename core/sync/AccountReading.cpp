#include "core/sync/AccountReading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <QSet>

#include <algorithm>

namespace saskare {
namespace {

using Parts = ManifestStream::Parts;

QString code(ReadAgain why)
{
    switch (why) {
    case ReadAgain::No:
        return {};
    case ReadAgain::DescriptionChanged:
        return u"descriptionChanged"_qs;
    case ReadAgain::LongerHistory:
        return u"longerHistory"_qs;
    }
    Q_UNREACHABLE();
}

ReadAgain whyFrom(const QString &text)
{
    for (const ReadAgain why : {ReadAgain::DescriptionChanged, ReadAgain::LongerHistory}) {
        if (text == code(why))
            return why;
    }
    return ReadAgain::No;
}

bool bringsConversations(const ManifestStream &stream)
{
    return stream.records.contains(RecordKind::Conversation) || stream.records.contains(RecordKind::Message);
}

bool isWhole(const ManifestStream &stream)
{
    return stream.parts == Parts::None;
}

template <class Wanted>
QStringList namesOf(const QList<ManifestStream> &streams, Wanted wanted)
{
    QStringList names;
    for (const ManifestStream &stream : streams) {
        if (wanted(stream))
            names.append(stream.name);
    }
    return names;
}

} // namespace

QString AccountReading::toText() const
{
    QJsonObject json{{u"days"_qs, days}};
    QJsonObject all;
    for (auto it = forms.cbegin(); it != forms.cend(); ++it)
        all.insert(it.key(), it.value());
    json.insert(u"forms"_qs, all);
    if (!evaluationsIn.isEmpty())
        json.insert(u"evaluationsIn"_qs, evaluationsIn);
    if (why != ReadAgain::No) {
        json.insert(u"why"_qs, code(why));
        json.insert(u"streams"_qs, QJsonArray::fromStringList(streams));
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<AccountReading> AccountReading::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!json.value(u"forms").isObject())
        return std::nullopt;
    AccountReading reading;
    reading.days = json.value(u"days").toInt();
    reading.evaluationsIn = json.value(u"evaluationsIn").toString();
    const QJsonObject all = json.value(u"forms").toObject();
    for (auto it = all.begin(); it != all.end(); ++it)
        reading.forms.insert(it.key(), it->toString());
    reading.why = whyFrom(json.value(u"why").toString());
    const QJsonArray streams = json.value(u"streams").toArray();
    for (const QJsonValue &stream : streams)
        reading.streams.append(stream.toString());
    return reading;
}

ReadingPlan planReading(const std::optional<AccountReading> &before, const Manifest &manifest, int days)
{
    ReadingPlan plan;
    if (before)
        plan.reading = *before;
    plan.reading.forms.clear();
    for (const ManifestStream &stream : manifest.streams)
        plan.reading.forms.insert(stream.name, stream.form);
    plan.known = plan.reading.forms.keys();
    plan.reading.days = days;
    plan.reading.evaluationsIn = manifest.evaluationsIn;
    if (!before)
        return plan;
    plan.forgetsEvaluations = !before->evaluationsIn.isEmpty() && before->evaluationsIn != manifest.evaluationsIn;

    const auto isNew = [&](const ManifestStream &stream) { return !before->forms.contains(stream.name); };
    const auto hasChanged = [&](const ManifestStream &stream) {
        return !isNew(stream) && before->forms.value(stream.name) != stream.form;
    };
    QSet<QString> changed;
    bool partsAreMissing = false;
    for (const ManifestStream &stream : manifest.streams) {
        if (isNew(stream) || hasChanged(stream))
            changed.insert(stream.name);
        // Only the pages of whole streams know which parts there are, and with which words they are asked for.
        partsAreMissing
            |= !isWhole(stream) && (isNew(stream) || (hasChanged(stream) && stream.parts == Parts::Asked));
        if (stream.parts == Parts::Asked && hasChanged(stream))
            plan.known.removeAll(stream.name);
    }
    const bool longer = before->days > 0 && (days == 0 || days > before->days);
    plan.reading.days = before->days == 0 || days == 0 ? 0 : std::max(days, before->days);
    plan.again = namesOf(manifest.streams, [&](const ManifestStream &stream) {
        const bool asksForParts = isWhole(stream) && stream.keepsPlace;
        return (changed.contains(stream.name) && stream.parts != Parts::Asked) || (partsAreMissing && asksForParts)
            || (longer && asksForParts && bringsConversations(stream));
    });
    if (plan.again.isEmpty())
        return plan;
    plan.reading.why = changed.isEmpty() ? ReadAgain::LongerHistory : ReadAgain::DescriptionChanged;
    plan.reading.streams = plan.again;
    for (const QString &unfinished : before->streams) {
        if (!plan.again.contains(unfinished) && plan.reading.forms.contains(unfinished))
            plan.reading.streams.append(unfinished);
    }
    return plan;
}

int historyDaysIn(const QMap<QString, QString> &values, const Manifest &manifest)
{
    const ManifestParameter *parameter = manifest.historyParameter();
    if (!parameter)
        return 0;
    const int usual = parameter->defaultValue.toInt();
    const int given = values.value(parameter->name).toInt();
    return given > 0 ? given : usual;
}

} // namespace saskare
