#pragma once

#include "ui/base/WindowSheet.h"

namespace saskare {

/// How to search, with examples. Thread: GUI.
class SearchHelp : public WindowSheet
{
    Q_OBJECT
public:
    SearchHelp(const Theme &theme, QWidget *window);

protected:
    void fill(QWidget &panel) override;
};

} // namespace saskare
