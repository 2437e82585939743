#pragma once

#include "core/backend/Connection.h"
#include "ui/base/Paint.h"

#include <QWidget>

class QVBoxLayout;

namespace saskare {

/// The answers of a connection check, one under the other: what was tried, whether it worked, and if not, what
/// happened and what to do. Thread: GUI.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    CheckList(const Theme &theme, QWidget *parent);

    void showRunning(const QString &what);
    void show(const QList<CheckStep> &steps);

private:
    void clear();
    void addLine(Tone tone, const QString &icon, const QString &text, const QString &detail);

    const Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace saskare
