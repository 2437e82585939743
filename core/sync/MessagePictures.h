#pragma once

#include "core/account/AccountRegistry.h"
#include "core/account/SecretStore.h"
#include "core/backend/RemotePictures.h"
#include "core/base/Worker.h"

#include <QObject>

#include <memory>

namespace saskare {

/// Fetches the pictures that a message names on the network, when the agent asks to see them: by the route of the
/// account whose message it is, with its proxy and its authorities, and with nothing else of it. Does not decode.
/// Thread: GUI; the requests run in a thread of their own, which begins with the first.
class MessagePictures : public QObject
{
    Q_OBJECT
public:
    /// More in one message are not asked for.
    static constexpr qsizetype mostAtOnce = 40;

    MessagePictures(AccountRegistry &accounts, SecretStore &secrets, RemotePictureRules rules = {},
                    QObject *parent = nullptr);
    ~MessagePictures() override;

    /// One result for each of the first mostAtOnce addresses, in their order. Errors: as RemotePictures; of all of
    /// them what kept the account's route from being known (NotFound, BadInput, Keychain).
    Future<QList<Result<QByteArray>>> fetch(AccountId account, const QStringList &urls);

private:
    Future<QList<Result<QByteArray>>> ask(const NetworkRoute &route, const QStringList &urls);

    AccountRegistry &m_accounts;
    SecretStore &m_secrets;
    RemotePictureRules m_rules;
    std::unique_ptr<Worker> m_worker;
};

} // namespace saskare
