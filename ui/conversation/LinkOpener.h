#pragma once

#include <QString>

class QWidget;

namespace saskare {

class Dialer;

/// Opens a link of a customer, after asking when it leads elsewhere than it says. Nothing but http, https, mailto and
/// tel is opened; tel goes to the dialler. `shown`: what the message showed for it. Thread: GUI.
void openLink(const QString &address, const QString &shown, Dialer &dialer, QWidget *parent);

} // namespace saskare
