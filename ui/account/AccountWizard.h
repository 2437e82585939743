#pragma once

#include "core/account/AccountRegistry.h"
#include "core/account/ConnectionCheck.h"
#include "core/account/SessionSecretStore.h"
#include "ui/base/Theme.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace saskare {

class AccountForm;
class AccountSaver;
class Button;
class CheckList;
class ColorChoice;
class InfoBar;
class TextLabel;

/// Connects a help desk step by step: which one, address and credentials, does it work, name and colour. Also changes
/// an account that is there. Stores nothing before the last step. Open it with open(), never exec(). Thread: GUI.
class AccountWizard : public QDialog
{
    Q_OBJECT
public:
    AccountWizard(AccountRegistry &registry, SessionSecretStore &secrets, ManifestCatalog &manifests,
                  ConnectionCheck &check, const Theme &theme, QWidget *parent);

    /// Begins with what `account` holds, at its address. Call before open().
    void edit(const Account &account);

Q_SIGNALS:
    /// Stored, and its secrets too. Connect to SyncService::credentialsChanged.
    void accountSaved(saskare::AccountId account);

private:
    enum Page
    {
        ChooseVendor,
        Connect,
        Check,
        Name
    };
    void build();
    QWidget *buildVendorPage();
    QWidget *buildNamePage();
    void setTexts();
    void fillVendors();
    void showPage(Page page);
    void refresh();
    void chooseVendor();
    void goOn();
    void goBack();
    void warnAboutAddress();
    void runCheck();
    void readKeptSecrets(QStringList names, Connection connection, int run);
    void checkConnection(const Connection &connection, int run);
    void showSteps(const QList<CheckStep> &steps);
    void save();

    AccountRegistry &m_registry;
    SessionSecretStore &m_secrets;
    ManifestCatalog &m_manifests;
    ConnectionCheck &m_check;
    const Theme &m_theme;

    Account m_account;
    std::shared_ptr<const Manifest> m_manifest;
    bool m_works = false; ///< the last check passed, with what is typed now
    bool m_saving = false;
    int m_run = 0; ///< answers of older checks are dropped
    AccountSaver *m_saver = nullptr;

    TextLabel *m_title = nullptr, *m_step = nullptr, *m_vendorHint = nullptr, *m_nameLabel = nullptr,
              *m_colorLabel = nullptr, *m_nameHint = nullptr;
    QStackedWidget *m_pages = nullptr;
    QListWidget *m_vendors = nullptr;
    AccountForm *m_form = nullptr;
    CheckList *m_steps = nullptr;
    QLineEdit *m_name = nullptr;
    ColorChoice *m_color = nullptr;
    InfoBar *m_notice = nullptr;
    Button *m_back = nullptr, *m_cancel = nullptr, *m_next = nullptr;
};

} // namespace saskare
