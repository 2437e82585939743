#pragma once

#include "app/ctl/Session.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace saskare {

/// The options that say how an account's help desk is reached and whom to believe: --ca, --proxy,
/// --proxy-secret-env, --trust.
class RouteOptions
{
    Q_DECLARE_TR_FUNCTIONS(RouteOptions)
public:
    static void describe(QCommandLineParser &parser);
    [[nodiscard]] static bool given(const QCommandLineParser &parser);
    /// Puts what was given into `account`; reads the CA file. Error: BadInput or NotFound, in words.
    static Result<void> apply(const QCommandLineParser &parser, Account &account);
    /// The proxy's password by its place in the secret store; empty if none was given.
    static Result<QMap<QString, Secret>> secrets(const QCommandLineParser &parser);
    /// Consent to an own description: with --trust it is noted in `account`; without it and without an earlier one,
    /// an Error that names the hosts which customers' data would go to.
    static Result<void> consent(const QCommandLineParser &parser, Account &account, const Manifest &manifest);
};

} // namespace saskare
