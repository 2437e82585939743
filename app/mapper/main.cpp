// saskare-mapper: the only program that runs jq. It reads a program and then calls on standard input, writes answers
// on standard output, and can do nothing else: it limits itself before it reads the first byte, because what it runs
// and what it runs it on were both written by strangers. Only core/backend/MappingProcess talks to it.
//
// Every message is four bytes of length (big endian) and that many bytes. First the program; then for each call two:
// the entry's name and the input (JSON). Each answer begins with one byte: '+' the output follows, 'e' the entry
// failed, 'i' the input is not JSON, 'c' the program does not compile; the last three with words.

#include "app/mapper/Jq.h"
#include "app/mapper/Limits.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>

namespace {

constexpr std::uint32_t largestMessage = 64U << 20;

std::optional<std::string> readMessage()
{
    std::uint32_t size = 0;
    if (std::fread(&size, sizeof size, 1, stdin) != 1)
        return std::nullopt;
    size = ntohl(size);
    if (size > largestMessage)
        return std::nullopt;
    std::string message(size, '\0');
    if (std::fread(message.data(), 1, size, stdin) != size)
        return std::nullopt;
    return message;
}

bool writeAnswer(saskare::mapper::Answer answer)
{
    if (answer.text.size() >= largestMessage)
        answer = {'e', "the output is larger than 64 MB"};
    const std::uint32_t size = htonl(static_cast<std::uint32_t>(answer.text.size() + 1));
    return std::fwrite(&size, sizeof size, 1, stdout) == 1 && std::fputc(answer.kind, stdout) != EOF
        && std::fwrite(answer.text.data(), 1, answer.text.size(), stdout) == answer.text.size()
        && std::fflush(stdout) == 0;
}

/// A page of a help desk is larger than a pipe holds by itself; each refill would be a switch between two processes.
void widenPipes()
{
    constexpr int wide = 1 << 20;
    fcntl(STDIN_FILENO, F_SETPIPE_SZ, wide); // a refusal only costs speed
    fcntl(STDOUT_FILENO, F_SETPIPE_SZ, wide);
    std::setvbuf(stdin, nullptr, _IOFBF, wide / 4);
    std::setvbuf(stdout, nullptr, _IOFBF, wide / 4);
}

} // namespace

int main()
{
    if (!saskare::mapper::limitThisProcess())
        return 3;
    widenPipes();
    const std::optional<std::string> program = readMessage();
    if (!program)
        return 0;
    saskare::mapper::Jq jq(*program);
    while (const std::optional<std::string> entry = readMessage()) {
        const std::optional<std::string> input = readMessage();
        saskare::mapper::allowMoreProcessorTime();
        if (!input || !writeAnswer(jq.call(*entry, *input)))
            break;
    }
    std::fflush(stdout);
    std::_Exit(0); // nothing of ours needs an orderly end, and jq's would cost time
}
