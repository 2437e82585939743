#pragma once

#include "core/domain/Command.h"
#include "core/store/Rows.h"
#include "ui/base/InfoBar.h"

#include <optional>

namespace saskare {

/// Says that a colleague answered while this agent writes: before it is sent, not after, and once for each such
/// answer. Hidden else. Thread: GUI.
class AnsweredMeanwhile : public InfoBar
{
    Q_OBJECT
public:
    AnsweredMeanwhile(const Theme &theme, QWidget *parent);

    void reset(); ///< another conversation is open
    /// `newest`: the newest message that the customer can see; may be null. `upon`: what was there when the agent
    /// began to write; nothing while nothing is being written.
    void see(const MessageRow *newest, const std::optional<CommandBase> &upon);

Q_SIGNALS:
    void accepted(); ///< the agent has read it, and writes on

private:
    QString m_told; ///< the message that was told of
};

} // namespace saskare
