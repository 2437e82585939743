#pragma once

#include "core/account/Account.h"
#include "core/backend/Connection.h"
#include "ui/base/Theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace saskare {

class Button;
class TextLabel;

/// “More” below an account's fields: the proxy on the way to the help desk, and a company's own certificate
/// authority. Folded until somebody needs it, or something is set already. There is no “accept anyway”. Thread: GUI.
class RouteForm : public QWidget
{
    Q_OBJECT
public:
    RouteForm(const Theme &theme, QWidget *parent);

    void show(const Account &account);
    [[nodiscard]] bool isComplete() const;
    /// As Account keeps them.
    [[nodiscard]] QString proxy() const;
    [[nodiscard]] QByteArray certificates() const { return m_certificates; }
    /// What was typed as the proxy's password; empty: the one that is kept.
    [[nodiscard]] Secret proxyPassword() const;
    /// Believes the certificates in this file, too; an error is told below the button.
    void addCertificates(const QString &path);

Q_SIGNALS:
    void edited();

private:
    void build();
    void setTexts();
    void refresh();
    void chooseFile();
    [[nodiscard]] bool hasProxy() const;

    const Theme &m_theme;
    bool m_open = false;
    QByteArray m_certificates;
    QString m_trouble; ///< about the last file
    Button *m_more = nullptr, *m_choose = nullptr, *m_forget = nullptr;
    QWidget *m_fields = nullptr, *m_proxyFields = nullptr;
    TextLabel *m_proxyLabel = nullptr, *m_addressLabel = nullptr, *m_userLabel = nullptr, *m_passwordLabel = nullptr,
              *m_authorityLabel = nullptr, *m_authority = nullptr;
    QComboBox *m_proxy = nullptr;
    QLineEdit *m_address = nullptr, *m_user = nullptr, *m_password = nullptr;
};

} // namespace saskare
