#pragma once

#include "core/calls/Dialer.h"

#include <QObject>

namespace saskare {

/// Hands a number to the program that the desktop has for tel: addresses, if it has one. Asks for it once, at the
/// start, without waiting. Thread: GUI.
class UrlDialer : public QObject, public Dialer
{
    Q_OBJECT
public:
    explicit UrlDialer(QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const override { return m_available; }
    Result<void> dial(const QString &number) override;

Q_SIGNALS:
    void availableChanged();

private:
    bool m_available = false;
};

} // namespace saskare
