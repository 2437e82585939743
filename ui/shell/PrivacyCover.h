#pragma once

#include "ui/base/Theme.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace saskare {

/// Hides customers' data from eyes while nobody is at work: a sheet over every window of the program, and nothing of
/// them to be read, until a key or a click. It hides, it does not lock: locking is the desktop's, and whoever can
/// press a key here has passed that. What was being written stays as it is. Thread: GUI.
class PrivacyCover : public QObject
{
    Q_OBJECT
public:
    /// Watches the whole application; make one.
    explicit PrivacyCover(const Theme &theme, QObject *parent = nullptr);
    ~PrivacyCover() override;

    /// Hides after so long without a key or a click in the program; 0: never by itself.
    void setIdleAfter(std::chrono::milliseconds limit);
    void hideAll();
    void showAll();
    [[nodiscard]] bool isHiding() const { return m_hiding; }

Q_SIGNALS:
    void changed(bool hiding);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cover(QWidget *window);
    void restartIdle();

    const Theme &m_theme;
    QTimer m_idle;
    std::chrono::milliseconds m_limit{0};
    bool m_hiding = false;
    QList<QPointer<QWidget>> m_sheets;
};

} // namespace saskare
