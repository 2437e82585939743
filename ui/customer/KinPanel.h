#pragma once

#include "core/account/AccountRegistry.h"
#include "core/store/Rows.h"
#include "ui/base/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace saskare {

class Button;

/// Who of other accounts may be the same person as the customer, with what the agent can say of it: join, not the
/// same, and both taken back. Says what is wanted; the pane does it. Hidden when there is nobody. Thread: GUI.
class KinPanel : public QWidget
{
    Q_OBJECT
public:
    KinPanel(const AccountRegistry &accounts, const Theme &theme, QWidget *parent);

    /// The most that are offered at a time; the next come when these are decided.
    static constexpr int offered = 3;

    /// Builds its rows anew, in the language of the moment; the button that has the focus keeps its place.
    void show(const std::vector<KinRow> &kin);

Q_SIGNALS:
    void decided(saskare::CustomerId other, saskare::Kinship kinship);

private:
    void addRow(const KinRow &row);
    void addOthers(const std::vector<KinRow> &others);
    Button *addButton(QWidget *row, const QString &name, const QString &text, const KinRow &kin, Kinship kinship);
    [[nodiscard]] QString whoText(const KinRow &row) const;

    const AccountRegistry &m_accounts;
    const Theme &m_theme;
    QVBoxLayout *m_rows;
};

} // namespace saskare
