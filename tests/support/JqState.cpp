#include "tests/support/JqState.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

extern "C" {
#include <jq.h>
}

namespace saskare {
namespace {

QByteArray textOf(jv value)
{
    if (jv_get_kind(value) != JV_KIND_STRING)
        value = jv_dump_string(value, 0);
    QByteArray text(jv_string_value(value), jv_string_length_bytes(jv_copy(value)));
    jv_free(value);
    return text;
}

QByteArray jsonOf(jv value)
{
    return textOf(jv_dump_string(value, 0));
}

void keepComplaint(void *complaints, jv message)
{
    *static_cast<QByteArray *>(complaints) += textOf(message) + ' ';
}

Error wrong(const QByteArray &words)
{
    return {ErrorKind::BadInput, QString::fromUtf8(words), {}, {}, {}};
}

QStringList entriesOf(const QByteArray &program)
{
    static const QRegularExpression definition(u"^def\\s+([a-z_][a-z0-9_]*)\\s*:"_qs,
                                               QRegularExpression::MultilineOption);
    QStringList entries;
    auto matches = definition.globalMatch(QString::fromUtf8(program));
    while (matches.hasNext())
        entries.append(matches.next().captured(1));
    entries.removeDuplicates();
    return entries;
}

QByteArray withDispatch(const QByteArray &program, const QStringList &entries)
{
    QByteArray text = program + "\n. as $call | ";
    for (const QString &entry : entries) {
        const QByteArray name = entry.toUtf8();
        text += "if $call.entry == \"" + name + "\" then ($call.input | " + name + ") el";
    }
    const QByteArray otherwise = "error(\"no function \" + $call.entry)";
    return text + (entries.isEmpty() ? otherwise : "se " + otherwise + " end");
}

} // namespace

struct JqState::Value
{
    jv value = jv_null();
};

class JqState::Program
{
public:
    explicit Program(const QByteArray &text)
        : m_jq(jq_init())
    {
        jq_set_error_cb(m_jq, keepComplaint, &m_complaints);
        jq_set_attr(m_jq, jv_string("JQ_LIBRARY_PATH"), jv_array());
        if (!jq_compile(m_jq, text.constData()) && m_complaints.isEmpty())
            m_complaints = "it does not compile";
    }
    ~Program() { jq_teardown(&m_jq); }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// Takes `input`; gives one value, or an error.
    Result<jv> run(jv input)
    {
        if (!m_complaints.isEmpty()) {
            jv_free(input);
            return wrong(m_complaints);
        }
        jq_start(m_jq, input, 0);
        jv output = jq_next(m_jq);
        if (jv_is_valid(output))
            return output;
        jv message = jv_invalid_get_msg(output);
        if (jv_get_kind(message) != JV_KIND_NULL)
            return wrong(textOf(message));
        jv_free(message);
        return wrong("it gave no value");
    }

private:
    jq_state *m_jq;
    QByteArray m_complaints;
};

JqState::JqState(const QByteArray &program)
    : m_entries(entriesOf(program))
    , m_program(std::make_unique<Program>(withDispatch(program, m_entries)))
    , m_state(std::make_unique<Value>())
{
}

JqState::~JqState()
{
    jv_free(m_state->value);
}

Result<JqState::Answer> JqState::call(const QString &entry, const QJsonObject &input)
{
    const QByteArray json = QJsonDocument(input).toJson(QJsonDocument::Compact);
    jv given = jv_object_set(jv_parse_sized(json.constData(), int(json.size())), jv_string("state"),
                             jv_copy(m_state->value));
    const QByteArray name = entry.toUtf8();
    const Result<jv> ran = m_program->run(jv_object_set(jv_object_set(jv_object(), jv_string("input"), given),
                                                        jv_string("entry"), jv_string(name.constData())));
    if (!ran)
        return wrong(name + ": " + ran.error().happened.toUtf8());
    jv output = *ran;
    if (jv_get_kind(output) != JV_KIND_OBJECT)
        return wrong(name + " gave no object but " + jsonOf(output));
    if (jv_object_has(jv_copy(output), jv_string("state"))) {
        jv_free(m_state->value);
        m_state->value = jv_object_get(jv_copy(output), jv_string("state"));
        output = jv_object_delete(output, jv_string("state"));
    }
    Answer answer;
    if (jv_object_has(jv_copy(output), jv_string("body"))) {
        answer.body = jsonOf(jv_object_get(jv_copy(output), jv_string("body")));
        output = jv_object_delete(output, jv_string("body"));
    }
    answer.said = QJsonDocument::fromJson(jsonOf(output)).object();
    return answer;
}

Result<QJsonValue> JqState::ask(const QByteArray &program) const
{
    const Result<jv> ran = Program("[" + program + "]").run(jv_copy(m_state->value));
    if (!ran)
        return ran.error();
    return QJsonDocument::fromJson(jsonOf(*ran)).array().at(0);
}

} // namespace saskare
