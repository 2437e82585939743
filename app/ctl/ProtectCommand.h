#pragma once

#include "app/ctl/CtlCommand.h"
#include "core/store/StorePlace.h"

namespace saskare {

/// protect: how what is on this computer is kept from those who get hold of its disk.
class ProtectCommand : public CtlCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("protect"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;

private:
    static void tellStatus(Session &session);
    void choose(Session &session, StoreProtection::Mode mode);
    void setPassphrase(Session &session, const QCommandLineParser &parser);
    void recover(Session &session, const QCommandLineParser &parser);
    static void beginAnew(Session &session);
    /// A profile in use stays as it is: false, and the program has ended in words.
    bool takeAlone(Session &session);
    /// Nothing, and the program has ended in words, when it was not given.
    static std::optional<QString> passphraseOf(Session &session, const QCommandLineParser &parser);

    StoreGuard m_guard; ///< until the program ends
};

} // namespace saskare
