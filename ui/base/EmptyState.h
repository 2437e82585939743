#pragma once

#include "ui/base/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace saskare {

class Button;
class TextLabel;

/// What stands where nothing is: an icon, what it means, what to do next, and perhaps a button that does it.
/// Thread: GUI.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const Theme &theme, QWidget *parent);

    /// `action` may be empty: then there is no button.
    void setContent(const QString &icon, const QString &title, const QString &advice, const QString &action = {});

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QWidget *m_picture;
    TextLabel *m_title;
    TextLabel *m_advice;
    Button *m_action;
};

} // namespace saskare
