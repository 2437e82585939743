#pragma once

#include "core/insight/JourneyLine.h"
#include "ui/base/Theme.h"

#include <QWidget>

namespace saskare {

class TextLabel;

/// The customer's way in one line, over the story that tells it touchpoint by touchpoint. Hidden while there is no
/// way: fewer than two touchpoints. Thread: GUI.
class JourneyStrip : public QWidget
{
    Q_OBJECT
public:
    JourneyStrip(const Theme &theme, QWidget *parent);

    void show(const JourneyLine &line, qint64 nowMs);
    [[nodiscard]] const JourneyLine &line() const { return m_line; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    JourneyLine m_line;
    TextLabel *m_summary;
};

} // namespace saskare
