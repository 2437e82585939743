#pragma once

#include "ui/base/Theme.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QGridLayout;

namespace saskare {

/// One thing the keyboard can do, in the language of the moment.
struct KeyLine
{
    QString group; ///< "Conversation"; lines of one group stand together
    QString what;
    QList<QKeySequence> keys;
};

/// The list of keys, asked for anew when the language changes. Thread: GUI.
class KeyboardPage : public QWidget
{
    Q_OBJECT
public:
    KeyboardPage(std::function<QList<KeyLine>()> lines, const Theme &theme, QWidget *parent);

private:
    void fill();

    std::function<QList<KeyLine>()> m_lines;
    const Theme &m_theme;
    QGridLayout *m_layout;
};

} // namespace saskare
