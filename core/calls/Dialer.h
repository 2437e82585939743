#pragma once

#include "core/base/Result.h"

#include <QString>

namespace saskare {

/// Hands a telephone number to whatever can dial it. Thread: GUI.
class Dialer
{
public:
    Dialer() = default;
    Dialer(const Dialer &) = delete;
    Dialer &operator=(const Dialer &) = delete;
    virtual ~Dialer() = default;

    /// False when nothing on this desktop takes telephone numbers: then the UI shows the number to copy.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// `number` as the customer gave it; only digits, + * # reach the desktop. Handing over is all that is known:
    /// the agent says what came of the call. Error: BadInput if no number is left, Unsupported without a handler.
    virtual Result<void> dial(const QString &number) = 0;
};

/// "+37120000404" from "+371 2000-0404 ext."; empty if fewer than 2 digits are left
/// (hostile input: a tel: link can carry anything).
QString dialableNumber(const QString &text);

} // namespace saskare
