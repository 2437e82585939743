#pragma once

#include "ui/base/Theme.h"

#include <QDialog>

class QPlainTextEdit;

namespace saskare {

/// The words of a message that could only be shown simplified: all of them, selectable, as plain text. Thread: GUI.
class PlainWordsView : public QDialog
{
    Q_OBJECT
public:
    PlainWordsView(const Theme &theme, QWidget *parent);

    void setWords(const QString &words);

private:
    QPlainTextEdit *m_words;
};

} // namespace saskare
