#pragma once

#include <utility>

namespace saskare {

/// What one thread has written is read by the next one after a hand-over. Qt's queues and futures see to that, but
/// the thread sanitizer does not see it, because Qt itself is not built with it; so each crossing says it to the
/// sanitizer. In every other build these do nothing. All crossings count as one: a race is found where no hand-over
/// at all lies between the two threads. See `__tsan_release` in LLVM's sanitizer/tsan_interface.h.
namespace handover {

#if defined(__SANITIZE_THREAD__)
extern "C" void __tsan_acquire(void *address);
extern "C" void __tsan_release(void *address);
inline char crossing;
inline void give()
{
    __tsan_release(&crossing);
}
inline void take()
{
    __tsan_acquire(&crossing);
}

/// A function that is given to a queue: moved into it by one thread, called and destroyed by another.
template <class Function>
class Given
{
public:
    explicit Given(Function function)
        : m_function(std::move(function))
    {
        give();
    }
    Given(Given &&other)
        : m_function(std::move(other.m_function))
    {
        give();
    }
    Given(const Given &other)
        : m_function(other.m_function)
    {
        give();
    }
    ~Given()
    {
        take();
        give();
    }
    Given &operator=(const Given &) = delete;
    void operator()()
    {
        take();
        m_function();
        give();
    }

private:
    Function m_function;
};
template <class Function>
Given<Function> given(Function function)
{
    return Given<Function>(std::move(function));
}

/// A last member: whoever lets go of what stands before it has taken what others did with it, and has said what he
/// himself did until then.
struct Shared
{
    Shared() = default;
    Shared(const Shared &) = default;
    Shared &operator=(const Shared &) = default;
    ~Shared()
    {
        take();
        give();
    }
};
#else
inline void give() { }
inline void take() { }
/// For QMetaObject::invokeMethod() into another thread.
template <class Function>
Function given(Function function)
{
    return function;
}
struct Shared
{
};
#endif

} // namespace handover
} // namespace saskare
