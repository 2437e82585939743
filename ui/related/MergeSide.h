#pragma once

#include "core/store/Rows.h"
#include "ui/base/Theme.h"

#include <QWidget>

namespace saskare {

class TextLabel;

/// One of two conversations that are to be merged.
struct MergeFacts
{
    ConversationRow row;
    int messages = 0; ///< known here, at most `mostCounted`
    qint64 lastAt = 0; ///< UTC ms, of the newest message; 0: none
    QString lastBy;
    QString lastWords;

    static constexpr int mostCounted = 500;
};

/// Shows one of the two: what it is called, whose it is, how much was said and what last. Thread: GUI.
class MergeSide : public QWidget
{
    Q_OBJECT
public:
    MergeSide(const Theme &theme, QWidget *parent);

    void show(const MergeFacts &facts, bool survives, qint64 nowMs);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    bool m_survives = false;
    TextLabel *m_fate;
    TextLabel *m_subject;
    TextLabel *m_who;
    TextLabel *m_much;
    TextLabel *m_last;
};

} // namespace saskare
