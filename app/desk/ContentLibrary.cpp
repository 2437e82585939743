#include "app/desk/ContentLibrary.h"

#include <QFile>
#include <QJsonDocument>

static void provideDeskContent()
{
    Q_INIT_RESOURCE(desk_content); // a static library's resources must be asked for, outside of any namespace
}

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

QJsonObject fileNamed(const QString &name)
{
    QFile file(u":/desk/content/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("practice desk: content is missing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return list;
}

Story storyFrom(const QJsonObject &json, const QString &defaultChannel)
{
    Story story;
    story.queue = json.value("q"_L1).toString();
    story.category = json.value("c"_L1).toString();
    story.channels = texts(json.value("ch"_L1));
    if (story.channels.isEmpty())
        story.channels.append(defaultChannel);
    story.tags = texts(json.value("tags"_L1));
    story.subjects = texts(json.value("s"_L1));
    story.openings = texts(json.value("o"_L1));
    story.attachment = json.value("att"_L1).toString();
    story.priority = json.value("p"_L1).toString();
    story.rating = json.value("r"_L1).toString();
    for (const QString &turn : texts(json.value("t"_L1))) {
        const auto who = turn.startsWith("A:"_L1) ? StoryTurn::Who::Agent
            : turn.startsWith("N:"_L1)            ? StoryTurn::Who::Note
                                                  : StoryTurn::Who::Customer;
        story.turns.append({who, turn.mid(2)});
    }
    return story;
}

QList<Story> storiesFrom(const QJsonValue &array, const QString &defaultChannel)
{
    QList<Story> stories;
    for (const QJsonValue &value : array.toArray())
        stories.append(storyFrom(value.toObject(), defaultChannel));
    return stories;
}

LanguageContent languageFrom(const QJsonObject &json)
{
    LanguageContent content;
    content.greetings = texts(json.value("greetings"_L1));
    content.closings = texts(json.value("closings"_L1));
    content.agentGreetings = texts(json.value("agentGreetings"_L1));
    content.agentClosings = texts(json.value("agentClosings"_L1));
    content.thanks = texts(json.value("thanks"_L1));
    content.impatience = texts(json.value("impatience"_L1));
    content.agentGeneric = texts(json.value("agentGeneric"_L1));
    content.chatGeneric = texts(json.value("chatGeneric"_L1));
    content.touch = json.value("touch"_L1).toObject();
    content.spamSubjects = texts(json.value("spam"_L1).toObject().value("s"_L1));
    content.spamTexts = texts(json.value("spam"_L1).toObject().value("o"_L1));
    content.stories[int(StorySection::Tickets)] = storiesFrom(json.value("tickets"_L1), u"email"_s);
    content.stories[int(StorySection::Chats)] = storiesFrom(json.value("chats"_L1), u"chat"_s);
    content.stories[int(StorySection::Callbacks)] = storiesFrom(json.value("callbacks"_L1), u"phone"_s);
    content.stories[int(StorySection::Social)] = storiesFrom(json.value("social"_L1), u"socialPublic"_s);
    return content;
}

/// "g:masculine|feminine" or a slot's name.
QString valueOf(QStringView name, const StorySlots &cast, Gender writer)
{
    if (name.startsWith(u"g:")) {
        const QStringView forms = name.mid(2);
        const qsizetype bar = forms.indexOf(u'|');
        return (writer == Gender::Male ? forms.left(bar) : forms.mid(bar + 1)).toString();
    }
    const std::pair<const char16_t *, const QString *> known[]
        = {{u"model", &cast.model},   {u"order", &cast.order}, {u"price", &cast.price}, {u"name", &cast.name},
           {u"call", &cast.call},     {u"agent", &cast.agent}, {u"phone", &cast.phone}, {u"company", &cast.company},
           {u"cityTo", &cast.cityTo}, {u"city", &cast.city}};
    for (const auto &[slot, value] : known) {
        if (name == QStringView(slot))
            return *value;
    }
    return {};
}

} // namespace

QJsonObject StorySlots::toJson() const
{
    return {
        {"language"_L1, language}, {"name"_L1, name},   {"call"_L1, call},     {"phone"_L1, phone},
        {"company"_L1, company},   {"city"_L1, city},   {"cityTo"_L1, cityTo}, {"male"_L1, customer == Gender::Male},
        {"model"_L1, model},       {"order"_L1, order}, {"price"_L1, price}};
}

StorySlots StorySlots::fromJson(const QJsonObject &json)
{
    const auto text = [&](QLatin1String key) { return json.value(key).toString(); };
    StorySlots cast;
    cast.language = text("language"_L1);
    cast.name = text("name"_L1);
    cast.call = text("call"_L1);
    cast.phone = text("phone"_L1);
    cast.company = text("company"_L1);
    cast.city = text("city"_L1);
    cast.cityTo = text("cityTo"_L1);
    cast.customer = json.value("male"_L1).toBool() ? Gender::Male : Gender::Female;
    cast.model = text("model"_L1);
    cast.order = text("order"_L1);
    cast.price = text("price"_L1);
    return cast;
}

ContentLibrary::ContentLibrary()
{
    provideDeskContent();
    m_house = fileNamed(u"house"_s);
    for (const QString &language : {u"lv"_s, u"ru"_s, u"en"_s})
        m_languages.insert(language, languageFrom(fileNamed(language)));
}

const QList<Story> &ContentLibrary::stories(const QString &language, StorySection section) const
{
    return *in(language).stories.constFind(int(section));
}

QString ContentLibrary::filled(const QString &text, const StorySlots &cast, StoryTurn::Who writer)
{
    const Gender gender = writer == StoryTurn::Who::Customer ? cast.customer : cast.agentGender;
    QString result;
    result.reserve(text.size() + 64);
    qsizetype at = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'{', at);
        if (open < 0)
            break;
        const qsizetype close = text.indexOf(u'}', open);
        result += QStringView(text).mid(at, open - at);
        result += valueOf(QStringView(text).mid(open + 1, close - open - 1), cast, gender);
        at = close + 1;
    }
    return result + QStringView(text).mid(at);
}

QString ContentLibrary::letter(const QString &body, const StorySlots &cast, StoryTurn::Who writer,
                               Chance &chance) const
{
    const LanguageContent &content = in(cast.language);
    const bool byAgent = writer == StoryTurn::Who::Agent;
    const QString &greeting = chance.pick(byAgent ? content.agentGreetings : content.greetings);
    const QString &closing = chance.pick(byAgent ? content.agentClosings : content.closings);
    return filled(greeting % u"\n\n" % body % u"\n\n" % closing, cast, writer);
}

QString ContentLibrary::html(const QString &letter, const QString &quoted, Chance &chance)
{
    QString paragraphs;
    for (const QString &paragraph : letter.split(u"\n\n"_s))
        paragraphs += u"<p>"_s % paragraph.toHtmlEscaped().replace(u'\n', u"<br>"_s) % u"</p>\n"_s;
    const QString quote = quoted.isEmpty()
        ? QString()
        : QString(u"<blockquote style=\"margin:0 0 0 8px;border-left:2px solid #ccc;padding-left:8px\">"_s
                  % quoted.toHtmlEscaped().replace(u'\n', u"<br>"_s) % u"</blockquote>\n"_s);
    switch (chance.below(3)) {
    case 0:
        return u"<html><body><div dir=\"ltr\">"_s % paragraphs % quote % u"</div></body></html>"_s;
    case 1:
        return u"<html><head><style>p{font-family:Calibri,sans-serif;font-size:11pt}</style></head><body>"_s
            % paragraphs
            % u"<table cellpadding=\"4\" style=\"border-top:1px solid #bbb\"><tr><td><b>&#9742;</b></td><td style=\"color:#666\">"_s
            % u"<a href=\"https://volta.example/\">volta.example</a></td></tr></table>"_s % quote
            % u"</body></html>"_s;
    default:
        return u"<div style=\"font-family:Helvetica,Arial;color:#222\">"_s % paragraphs % quote
            % u"<img src=\"https://track.example/open.gif?id="_s % QString::number(chance.below(1'000'000))
            % u"\" width=\"1\" height=\"1\"></div>"_s;
    }
}

} // namespace saskare
