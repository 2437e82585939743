#include "core/content/GumboTree.h"

#include <csetjmp>
#include <ctime>

namespace saskare {
namespace {

constexpr size_t blockSize = 256 * 1024;
constexpr size_t memoryBudget = 96 * 1024 * 1024;
constexpr qint64 timeBudgetNs = 80'000'000; // processor time of this thread: a busy computer changes nothing
constexpr unsigned callsPerLook = 16;

qint64 threadTimeNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

/// gumbo does not expect that memory can end, so the way out is the one that C has. Only C frames are left by it.
struct GumboTree::Arena
{
    std::vector<std::unique_ptr<char[]>> blocks;
    char *free = nullptr;
    size_t left = 0;
    size_t taken = 0;
    unsigned calls = 0;
    qint64 deadline = 0;
    std::jmp_buf out{};

    static void *allocate(void *userData, size_t size)
    {
        Arena &arena = *static_cast<Arena *>(userData);
        size = (size + 15) & ~size_t(15);
        const bool late = (++arena.calls % callsPerLook) == 0 && threadTimeNs() > arena.deadline;
        if (late || arena.taken + size > memoryBudget)
            std::longjmp(arena.out, 1);
        if (size > arena.left)
            arena.addBlock(size);
        void *memory = arena.free;
        arena.free += size;
        arena.left -= size;
        return memory;
    }

    static void release(void *, void *) { }

    void addBlock(size_t atLeast)
    {
        const size_t size = std::max(atLeast, blockSize);
        blocks.push_back(std::unique_ptr<char[]>(new char[size]));
        free = blocks.back().get();
        left = size;
        taken += size;
    }
};

GumboTree::GumboTree(QByteArray utf8)
    : m_utf8(std::move(utf8))
    , m_arena(std::make_unique<Arena>())
{
    m_arena->deadline = threadTimeNs() + timeBudgetNs;
    m_root = parse(*m_arena, m_utf8);
}

GumboTree::~GumboTree() = default;

const GumboNode *GumboTree::parse(Arena &arena, const QByteArray &utf8)
{
    if (setjmp(arena.out) != 0)
        return nullptr;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &Arena::allocate;
    options.deallocator = &Arena::release;
    options.userdata = &arena;
    options.max_errors = 0;
    const GumboOutput *output
        = gumbo_parse_with_options(&options, utf8.constData(), static_cast<size_t>(utf8.size()));
    return output ? output->root : nullptr;
}

} // namespace saskare
