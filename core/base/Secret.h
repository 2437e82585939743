#pragma once

#include <QByteArray>
#include <QString>

#include <utility>

namespace saskare {

/// A password or token. There is no way to print it by accident: no QDebug operator, no conversion.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// The text itself, for the one place that must put it on the wire or in the keychain.
    [[nodiscard]] const QString &reveal() const { return m_text; }
    bool operator==(const Secret &) const = default;

private:
    QString m_text;
};

} // namespace saskare
