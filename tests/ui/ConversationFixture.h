#pragma once

#include "core/account/AccountRegistry.h"
#include "core/backend/Manifest.h"
#include "core/calls/Dialer.h"
#include "core/store/Store.h"
#include "core/sync/SyncService.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "ui/base/Theme.h"
#include "ui/conversation/ConversationPane.h"
#include "ui/shell/Workspace.h"

#include <QTemporaryDir>

namespace saskare {

/// Remembers what it was asked to dial.
class NotedDialer : public Dialer
{
public:
    bool available = true;
    QStringList dialled;

    [[nodiscard]] bool isAvailable() const override { return available; }
    Result<void> dial(const QString &number) override
    {
        dialled += number;
        return {};
    }
};

/// A real store in a folder of its own, with one account, people who write Latvian and Russian, and the pane over it.
class ConversationFixture
{
public:
    static constexpr qint64 now = 1'763'800'000'000; // 2025-11-22 08:26:40 UTC

    ConversationFixture()
    {
        Account fresh;
        fresh.name = QStringLiteral("support@shop.lv");
        fresh.manifestId = QStringLiteral("saskare");
        fresh.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
        fresh.signature = QStringLiteral("Ar cieņu,\nAnna Bērziņa");
        account = accounts.save(fresh).value().id;
        fill();
    }

    void fill();
    ConversationId idOf(const QString &remote)
    {
        for (const ConversationRow &row : await(store.conversationsByNumber(remote)))
            return row.id;
        return {};
    }
    ConversationPane *makePane(QWidget *parent = nullptr)
    {
        return new ConversationPane(store, sync, pictures, accounts, manifests, workspace, dialer, theme, clock,
                                    parent);
    }
    /// Lets the pane's wake-ups and answers come.
    void settle()
    {
        clock.advance(std::chrono::seconds(1));
        turnUntil([] { return false; }, 60);
    }

    QTemporaryDir folder;
    ManualClock clock{now};
    Theme theme;
    AccountRegistry accounts{folder.path()};
    MemorySecretStore secrets;
    ManifestCatalog manifests{QString()};
    Store store{folder.path(), clock};
    SyncService sync{store, accounts, secrets, manifests, clock};
    MessagePictures pictures{accounts, secrets};
    Workspace workspace;
    NotedDialer dialer;
    AccountId account;
};

} // namespace saskare
