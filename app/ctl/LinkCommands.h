#pragma once

#include "app/ctl/WriteCommands.h"

namespace saskare {

/// What link and unlink share: two conversations of one help desk and how they stand to each other.
class LinkingCommand : public WriteCommand
{
    Q_OBJECT
public:
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;

protected:
    [[nodiscard]] virtual Command command(const Link &link) const = 0;
};

class LinkCommand : public LinkingCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("link"); }
    [[nodiscard]] QString summary() const override;

protected:
    [[nodiscard]] Command command(const Link &link) const override { return AddLink{link}; }
};

class UnlinkCommand : public LinkingCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("unlink"); }
    [[nodiscard]] QString summary() const override;

protected:
    [[nodiscard]] Command command(const Link &link) const override { return RemoveLink{link}; }
};

/// Two conversations become one, for good.
class MergeCommand : public WriteCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("merge"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;
};

} // namespace saskare
