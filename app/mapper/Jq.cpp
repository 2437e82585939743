#include "app/mapper/Jq.h"

extern "C" {
#include <jq.h>
}

namespace saskare::mapper {
namespace {

std::string textOf(jv value)
{
    if (jv_get_kind(value) != JV_KIND_STRING)
        value = jv_dump_string(value, 0);
    std::string text(jv_string_value(value), static_cast<size_t>(jv_string_length_bytes(jv_copy(value))));
    jv_free(value);
    return text;
}

/// What an invalid value has to say, or nothing.
std::string reasonOf(jv invalid)
{
    jv message = jv_invalid_get_msg(invalid);
    if (jv_get_kind(message) == JV_KIND_NULL) {
        jv_free(message);
        return {};
    }
    return textOf(message);
}

void keepComplaint(void *complaints, jv message)
{
    auto &all = *static_cast<std::string *>(complaints);
    if (all.empty()) // the first is the cause; those that follow are mostly its echo
        all = textOf(message);
    else
        jv_free(message);
}

} // namespace

Jq::Jq(const std::string &program)
    : m_jq(jq_init())
{
    jq_set_error_cb(m_jq, keepComplaint, &m_complaints);
    // Without this attribute an `import` ends the process by an assertion.
    jq_set_attr(m_jq, jv_string("JQ_LIBRARY_PATH"), jv_array());
    if (program.find('\0') != std::string::npos)
        m_complaints = "the program contains a NUL byte";
    else if (!jq_compile(m_jq, program.c_str()) && m_complaints.empty())
        m_complaints = "the program does not compile";
}

Jq::~Jq()
{
    jq_teardown(&m_jq);
}

Answer Jq::call(const std::string &entry, const std::string &input)
{
    if (!m_complaints.empty())
        return {'c', m_complaints};
    jv value = jv_parse_sized(input.data(), static_cast<int>(input.size()));
    if (!jv_is_valid(value))
        return {'i', reasonOf(value)};
    jv call = jv_object_set(jv_object(), jv_string("entry"),
                            jv_string_sized(entry.data(), static_cast<int>(entry.size())));
    jq_start(m_jq, jv_object_set(call, jv_string("input"), value), 0);
    jv output = jq_next(m_jq);
    if (jq_halted(m_jq)) {
        jv_free(output);
        return {'e', "the program called halt"};
    }
    if (!jv_is_valid(output)) {
        const std::string reason = reasonOf(output);
        return {'e', reason.empty() ? "it gave no value" : reason};
    }
    jv second = jq_next(m_jq);
    const bool single = !jv_is_valid(second);
    const std::string trouble = single ? reasonOf(second) : "it gave more than one value";
    if (!single)
        jv_free(second);
    if (!trouble.empty()) {
        jv_free(output);
        return {'e', trouble};
    }
    return {'+', textOf(jv_get_kind(output) == JV_KIND_STRING ? jv_dump_string(output, 0) : output)};
}

} // namespace saskare::mapper
