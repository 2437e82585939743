#pragma once

#include "ui/base/Theme.h"

#include <QButtonGroup>
#include <QWidget>

namespace saskare {

/// A row of colours to tell accounts apart, chosen by mouse or arrow keys. Thread: GUI.
class ColorChoice : public QWidget
{
    Q_OBJECT
public:
    ColorChoice(const Theme &theme, QWidget *parent);

    /// "#3056d3"; a colour that is not offered chooses the first.
    void choose(const QString &color);
    [[nodiscard]] QString chosen() const;

private:
    void setTexts();

    QButtonGroup m_group;
};

} // namespace saskare
