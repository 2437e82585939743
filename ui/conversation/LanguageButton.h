#pragma once

#include "ui/base/Button.h"

namespace saskare {

class SpellCheck;

/// The language what is written is checked in, and the choice of another. Absent where nothing is checked.
/// Thread: GUI.
class LanguageButton : public Button
{
    Q_OBJECT
public:
    LanguageButton(SpellCheck &spelling, const Theme &theme, QWidget *parent);

private:
    void follow();
    void fill();

    SpellCheck &m_spelling;
    QMenu *m_choices;
};

} // namespace saskare
