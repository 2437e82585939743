#pragma once

#include "ui/base/Theme.h"

#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace saskare {

/// How each figure is computed and where the formula comes from. Thread: GUI.
class HowPage : public QScrollArea
{
    Q_OBJECT
public:
    /// `words`: a heading and its text, again and again, in the language of the moment.
    HowPage(std::function<QStringList()> words, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setTexts();
    void fit();

    const std::function<QStringList()> m_said;
    const Theme &m_theme;
    QWidget *m_page;
    QVBoxLayout *m_layout;
    QWidget *m_words = nullptr;
};

} // namespace saskare
