#pragma once

#include "core/account/Account.h"
#include "core/backend/Connection.h"
#include "core/backend/Manifest.h"
#include "ui/base/Theme.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace saskare {

class InfoBar;
class RouteForm;
class TextLabel;

/// How far back the first load reads, as people say it. GUI thread.
QString historyText(int days);

/// The fields that a help desk's description asks for: address, names, keys. For a description of the user's own it
/// says which hosts it talks to and asks for consent. Thread: GUI.
class AccountForm : public QWidget
{
    Q_OBJECT
public:
    AccountForm(const Theme &theme, QWidget *parent);

    /// Builds the fields anew, with what `account` holds. `secretsKept`: an empty secret means the one in the
    /// keychain.
    enum class Secrets
    {
        Asked,
        Kept
    };
    void show(std::shared_ptr<const Manifest> manifest, const Account &account, Secrets secrets);

    /// True when everything that must be given is given, and consent too.
    [[nodiscard]] bool isComplete() const;
    /// What was typed; the address is the help desk's own, also when that of a page of it was. Secrets that were left
    /// empty are not in it.
    [[nodiscard]] Connection connection() const;
    /// The same where an account keeps it: address, names, way and consent.
    void writeTo(Account &account) const;
    /// The secrets that were typed, by their names in the keychain.
    [[nodiscard]] QMap<QString, Secret> secrets() const;
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    struct Field
    {
        ManifestParameter parameter;
        TextLabel *label = nullptr;
        TextLabel *help = nullptr;
        QWidget *input = nullptr;
    };
    void addField(const ManifestParameter &parameter, const QString &value);
    void addConsent();
    void setTexts();
    [[nodiscard]] QString valueOf(const Field &field) const;
    [[nodiscard]] QString helpFor(const Field &field, const QString &language) const;

    const Theme &m_theme;
    std::shared_ptr<const Manifest> m_manifest;
    Secrets m_secrets = Secrets::Asked;
    QList<Field> m_fields;
    TextLabel *m_origin = nullptr;
    QCheckBox *m_consent = nullptr;
    bool m_hasChanged = false; ///< the own description is not the one that was agreed to
    RouteForm *m_route = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace saskare
