#include "app/bench/WholeWindow.h"

#include "app/bench/Turning.h"
#include "ui/base/AppStyle.h"
#include "ui/board/BoardPane.h"
#include "ui/conversation/ConversationPane.h"
#include "ui/customer/CustomerPane.h"
#include "ui/inbox/InboxList.h"
#include "ui/insight/InsightPane.h"
#include "ui/outbox/OutboxPane.h"
#include "ui/shell/StatusStrip.h"
#include "ui/shell/ViewsPane.h"
#include "ui/shell/WelcomePage.h"

#include <QApplication>

namespace saskare::bench {

void connectNobody(const QString &folder)
{
    AccountRegistry accounts(folder);
    if (!accounts.load() || !accounts.accounts().isEmpty())
        return;
    Account account;
    account.name = u"bench@shop.example"_qs;
    account.manifestId = u"saskare"_qs;
    account.baseUrl = QUrl(u"http://127.0.0.1:9"_qs); // the discard port: nobody listens
    if (!accounts.save(account))
        qFatal("no account could be made in %s", qPrintable(folder));
}

WholeWindow::WholeWindow(Store &store, const QString &folder)
    : m_accounts((connectNobody(folder), folder))
    , m_sync(store, m_accounts, m_secrets, m_manifests, m_clock)
    , m_counts(store)
{
    if (!m_accounts.load())
        qFatal("the accounts in %s cannot be read", qPrintable(folder));
    QApplication::setStyle(new AppStyle(m_theme));
    Panes panes{};
    panes.views = new ViewsPane(store, m_accounts, m_sync, m_workspace, m_counts, m_theme, m_clock, nullptr);
    panes.inbox = new InboxPane(store, m_workspace, m_theme, m_clock, nullptr);
    panes.inbox->setCounts(&m_counts);
    panes.conversation = new ConversationPane(store, m_sync, m_pictures, m_accounts, m_manifests, m_workspace,
                                              m_dialer, m_theme, m_clock, nullptr);
    panes.customer
        = new CustomerPane(store, m_accounts, m_manifests, m_workspace, m_dialer, m_theme, m_clock, nullptr);
    panes.outbox = new OutboxPane(store, m_sync, m_accounts, m_workspace, m_theme, m_clock, nullptr);
    panes.quality = new InsightPane(store, m_sync, m_accounts, m_workspace, m_settings, m_theme, m_clock, nullptr);
    panes.now = new BoardPane(store, m_sync, m_accounts, m_theme, m_clock, nullptr);
    panes.status = new StatusStrip(store, m_accounts, m_sync, m_workspace, m_theme, m_clock, nullptr);
    panes.welcome = new WelcomePage(m_theme, nullptr);
    m_window = std::make_unique<MainWindow>(panes, m_workspace, m_settings, m_theme);
    m_window->setWelcome(false);
    m_window->resize(1920, 1080);
}

WholeWindow::~WholeWindow()
{
    m_window.reset();
    QApplication::setStyle(u"Fusion"_qs); // ours looks at the theme, which goes now
}

bool WholeWindow::show()
{
    m_window->show();
    const auto *list = part<InboxList>();
    return turnUntil([list] { return list->model()->rowCount() > 0; });
}

} // namespace saskare::bench
