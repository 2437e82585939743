#pragma once

#include "core/base/Result.h"
#include "ui/base/Paint.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace saskare {

class Button;
class TextLabel;

/// A line across a pane that says something that matters there, with what can be done about it. Hidden until told
/// to show something. The text is read out by screen readers. Thread: GUI.
class InfoBar : public QWidget
{
    Q_OBJECT
public:
    InfoBar(const Theme &theme, QWidget *parent);

    /// `actions`: texts of the buttons, from left to right; actionRequested() gives the index.
    void show(Tone tone, const QString &icon, const QString &text, const QStringList &actions = {});
    void showError(const Error &error, const QStringList &actions = {});
    void setClosable(); ///< adds a button that hides it and says closed()

Q_SIGNALS:
    void actionRequested(int index);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone = Tone::Neutral;
    QString m_icon;
    TextLabel *m_text;
    QHBoxLayout *m_layout;
    QBoxLayout *m_content;
    QHBoxLayout *m_buttons;
    QList<Button *> m_actions;
    Button *m_close = nullptr;
};

} // namespace saskare
