#include "app/desk/PersonMaker.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;

/// The part of an address that a name becomes: "Bērziņa" berzina, "Соловьёв" solovev.
QString latin(const QString &name)
{
    static const QString cyrillic = u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя"_s;
    static const QStringList spelled
        = u"a b v g d e e z z i j k l m n o p r s t u f h c c s s  i  e u a"_s.split(u' ');
    QString result;
    const QString lower = name.toLower().normalized(QString::NormalizationForm_D);
    for (QChar letter : lower) {
        const qsizetype at = cyrillic.indexOf(letter);
        if (at >= 0)
            result += spelled.at(at);
        else if (letter.unicode() < 128 && letter.isLetter())
            result += letter;
    }
    return result;
}

QString addressOf(const QString &first, const QString &last, const QString &company, Chance &chance)
{
    // Only names that can never exist: a click in the practice desk must not write to anybody.
    static const QStringList hosts{u"pasts.example"_s, u"epasts.example"_s, u"mail.example"_s, u"majas.example"_s};
    static const QStringList refusing{u"vecais-pasts.example"_s, u"pilna-kaste.example"_s, u"stingrs.example"_s};
    QString host = chance.percent(4) ? chance.pick(refusing) : chance.pick(hosts);
    if (!company.isEmpty())
        host = latin(company.section(u' ', 1)) % u".example"_s;
    const QString number = chance.percent(35) ? QString::number(chance.between(70, 99)) : QString();
    return latin(first) % u'.' % latin(last) % number % u'@' % host;
}

QString phoneIn(const QString &language, Chance &chance)
{
    // Numbers that nobody can have: Latvian ones do not begin with 1, and Ofcom keeps the British ones for stories.
    if (language == "en"_L1)
        return u"+44 7700 900%1"_s.arg(chance.below(1000), 3, 10, QChar(u'0'));
    return u"+371 1%1 %2 %3"_s.arg(QString::number(chance.between(0, 9)), QString::number(chance.between(100, 999)),
                                   QString::number(chance.between(100, 999)));
}

} // namespace

PersonMaker::PersonMaker(DeskRecords &records, const ContentLibrary &content, InsertAs insertAs)
    : m_records(records)
    , m_content(content)
    , m_insertAs(insertAs)
{
}

Person PersonMaker::make(Chance &chance, qint64 at)
{
    Person person;
    StorySlots &cast = person.cast;
    const int share = chance.below(100);
    cast.language = share < 50 ? u"lv"_s : share < 80 ? u"ru"_s : u"en"_s;
    const QJsonObject people = m_content.house().value("people"_L1).toObject().value(cast.language).toObject();
    cast.customer = chance.percent(55) ? Gender::Female : Gender::Male;
    const bool male = cast.customer == Gender::Male;
    const QString first = chance.pick(people.value(male ? "male"_L1 : "female"_L1).toArray()).toString();
    const QString last
        = chance.pick(people.value("surnames"_L1).toArray()).toString().section(u'|', male ? 0 : 1, male ? 0 : 1);
    cast.name = first.section(u'|', 0, 0) % u' ' % last;
    cast.call = first.section(u'|', -1); // the vocative, where the language has one
    const QJsonArray cities = people.value("cities"_L1).toArray();
    const int city = chance.percent(45) ? 0 : chance.below(int(cities.size()));
    cast.city = cities.at(city).toString();
    cast.cityTo = people.value("citiesTo"_L1).toArray().at(city).toString();
    const QString company = chance.pick(people.value("companies"_L1).toArray()).toString();
    const bool forCompany = chance.percent(12);
    cast.company = company;
    cast.phone = phoneIn(cast.language, chance);
    person.email = addressOf(first.section(u'|', 0, 0), last, forCompany ? company : QString(), chance);
    QJsonObject record{
        {"name"_L1, cast.name},
        {"emails"_L1, QJsonArray{person.email}},
        {"phones"_L1, QJsonArray{cast.phone}},
        {"company"_L1, forCompany ? company : QString()},
        {"city"_L1, cast.city},
        {"language"_L1, cast.language},
        {"timeZone"_L1, cast.language == "en"_L1 && city == 0 ? u"Europe/London"_s : u"Europe/Riga"_s},
        {"webUrl"_L1, QString(u"https://volta.example/customers/"_s % person.email.section(u'@', 0, 0))},
        {"updatedAt"_L1, isoTime(at)}};
    person.id = m_insertAs == InsertAs::Old ? m_records.insertAsOld(DeskStream::Customers, record)
                                            : m_records.insert(DeskStream::Customers, record);
    return person;
}

void PersonMaker::choose(StorySlots &cast, const QString &category, Chance &chance) const
{
    const QJsonObject models = m_content.house().value("models"_L1).toObject().value(category).toObject();
    const QJsonArray range = models.value("price"_L1).toArray();
    cast.model = chance.pick(models.value("names"_L1).toArray()).toString();
    const qint64 price = chance.between(range.at(0).toInt(), range.at(1).toInt()) / 10 * 10 + 9;
    cast.price = QString::number(price) % u" EUR"_s;
    cast.order = u"L-"_s % QString::number(chance.between(20'000, 98'999));
}

void PersonMaker::addTouchpoint(const Person &person, qint64 conversation, TouchpointKind kind, Stage stage,
                                Channel channel, qint64 at, const QString &title, const QString &detail,
                                const QJsonObject &more)
{
    const bool observed
        = kind == TouchpointKind::PageVisit || kind == TouchpointKind::Order || kind == TouchpointKind::Visit;
    QJsonObject record{{"customer"_L1, QString::number(person.id)},
                       {"kind"_L1, code(kind)},
                       {"stage"_L1, code(stage)},
                       {"channel"_L1, code(channel)},
                       {"direction"_L1, code(observed ? Direction::Event : Direction::Inbound)},
                       {"at"_L1, isoTime(at)},
                       {"title"_L1, title},
                       {"detail"_L1, detail}};
    if (conversation > 0)
        record.insert("conversation"_L1, QString::number(conversation));
    for (auto it = more.begin(); it != more.end(); ++it)
        record.insert(it.key(), it.value());
    if (m_insertAs == InsertAs::Old)
        m_records.insertAsOld(DeskStream::Touchpoints, record);
    else
        m_records.insert(DeskStream::Touchpoints, record);
}

void PersonMaker::addOrder(const Person &person, const StorySlots &cast, qint64 at, Chance &chance)
{
    const QJsonObject &touch = m_content.in(cast.language).touch;
    const auto title = [&](QLatin1String key) {
        return ContentLibrary::filled(touch.value(key).toString(), cast, StoryTurn::Who::Customer);
    };
    const qint64 bought = at - chance.between(2, 60) * day - chance.between(0, 600) * minute;
    const QString page = u"https://volta.example/"_s % cast.model.toLower().replace(u' ', u'-');
    addTouchpoint(person, 0, TouchpointKind::PageVisit, Stage::Before, Channel::Web,
                  bought - chance.between(1, 9) * day, title("visit"_L1), {}, {{"link"_L1, page}});
    if (chance.percent(40)) {
        addTouchpoint(person, 0, TouchpointKind::PageVisit, Stage::During, Channel::Web,
                      bought - chance.between(3, 40) * minute, title("cart"_L1), {}, {{"link"_L1, page}});
    }
    if (chance.percent(10))
        addTouchpoint(person, 0, TouchpointKind::Visit, Stage::Before, Channel::InPerson, bought - day,
                      title("store"_L1), cast.model);
    addTouchpoint(person, 0, TouchpointKind::Order, Stage::During, Channel::Web, bought, title("order"_L1),
                  cast.model,
                  {{"amount"_L1, cast.price}, {"link"_L1, QString(u"https://volta.example/orders/"_s % cast.order)}});
    if (chance.percent(60)) {
        addTouchpoint(person, 0, TouchpointKind::Order, Stage::After, Channel::Other,
                      bought + day + chance.between(0, 500) * minute, title("delivered"_L1), cast.model);
    }
    if (chance.percent(15)) {
        const bool good = chance.percent(70);
        const QString words = chance.pick(touch.value(good ? "reviewGood"_L1 : "reviewBad"_L1).toArray()).toString();
        const QJsonObject rating{{"kind"_L1, code(RatingKind::Stars)},
                                 {"value"_L1, good ? 4 + chance.below(2) : 1 + chance.below(3)},
                                 {"lowest"_L1, 1},
                                 {"highest"_L1, 5},
                                 {"words"_L1, ContentLibrary::filled(words, cast, StoryTurn::Who::Customer)}};
        addTouchpoint(person, 0, TouchpointKind::Review, Stage::After, Channel::Review,
                      std::min(at - minute, bought + chance.between(2, 12) * day), title("review"_L1), {},
                      {{"rating"_L1, rating}});
    }
}

void PersonMaker::addRating(const Person &person, qint64 conversation, const QString &mood, qint64 at, Chance &chance)
{
    const QJsonObject &touch = m_content.in(person.cast.language).touch;
    // How pleased, from 0 to 1; each survey puts it on its own scale.
    const double pleased = mood == "good"_L1 ? 0.75 + 0.25 * chance.unit()
        : mood == "bad"_L1                   ? 0.35 * chance.unit()
                                             : 0.4 + 0.4 * chance.unit();
    struct Survey
    {
        RatingKind kind;
        const char *title;
        int lowest, highest;
    };
    constexpr Survey surveys[] = {{RatingKind::Csat, "csat", 1, 5},
                                  {RatingKind::Csat, "csat", 1, 5},
                                  {RatingKind::Ces2, "ces", 1, 7},
                                  {RatingKind::Nps, "nps", 0, 10},
                                  {RatingKind::Thumbs, "csat", 0, 1}};
    const Survey &survey = surveys[chance.below(5)];
    const auto words = pleased > 0.7 ? "wordsGood"_L1 : pleased < 0.4 ? "wordsBad"_L1 : "wordsSo"_L1;
    const QJsonObject rating{
        {"kind"_L1, code(survey.kind)},
        {"value"_L1, survey.lowest + qRound(pleased * (survey.highest - survey.lowest))},
        {"lowest"_L1, survey.lowest},
        {"highest"_L1, survey.highest},
        {"words"_L1, chance.percent(60) ? chance.pick(touch.value(words).toArray()).toString() : QString()}};
    addTouchpoint(person, conversation, TouchpointKind::Rating, Stage::After, Channel::Web, at,
                  touch.value(QLatin1String(survey.title)).toString(), {}, {{"rating"_L1, rating}});
}

} // namespace saskare
