#pragma once

#include <string>

struct jq_state;

namespace saskare::mapper {

struct Answer
{
    char kind; ///< '+', 'e', 'i' or 'c'; see main.cpp
    std::string text;
};

/// One compiled jq program. Compiling takes 25 ms and more, so it is done once; a program that does not compile
/// answers every call with the reason.
class Jq
{
public:
    explicit Jq(const std::string &program);
    ~Jq();
    Jq(const Jq &) = delete;
    Jq &operator=(const Jq &) = delete;

    /// Runs the program on {entry, input}; it must give exactly one value.
    Answer call(const std::string &entry, const std::string &input);

private:
    jq_state *m_jq;
    std::string m_complaints; ///< of the compiler
};

} // namespace saskare::mapper
