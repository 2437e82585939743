#pragma once

#include "core/domain/DueRules.h"
#include "core/domain/Records.h"
#include "ui/base/Theme.h"

#include <QFrame>

namespace saskare {

/// What is due in a conversation, and by when: its due time in full, and each clock that its help desk runs, with
/// what became of it. Any key or a click elsewhere closes it; it deletes itself. Thread: GUI.
class LimitsPopup : public QFrame
{
    Q_OBJECT
public:
    LimitsPopup(const Due &due, const QList<Limit> &limits, qint64 nowMs, const Theme &theme, QWidget *parent);

    void popUp(const QWidget &at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addLine(const QString &what, const QString &how, Color color);

    const Theme &m_theme;
    QStringList m_spoken;
};

} // namespace saskare
