#pragma once

#include "app/ctl/CtlCommand.h"

namespace saskare {

/// list: conversations of a view, newest first.
class ListCommand : public CtlCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("list"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;
};

/// search: conversations that hold the words.
class SearchCommand : public CtlCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("search"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;
};

/// show: one conversation with its messages.
class ShowCommand : public CtlCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("show"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;
};

/// count: how much is kept here.
class CountCommand : public CtlCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("count"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;
};

} // namespace saskare
