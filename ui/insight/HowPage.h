#pragma once

#include "ui/base/Theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace saskare {

/// How each figure is computed and where the formula comes from. Thread: GUI.
class HowPage : public QScrollArea
{
    Q_OBJECT
public:
    HowPage(const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setTexts();
    void fit();

    const Theme &m_theme;
    QWidget *m_page;
    QVBoxLayout *m_layout;
    QWidget *m_words = nullptr;
};

} // namespace saskare
