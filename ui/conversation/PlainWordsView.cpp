#include "ui/conversation/PlainWordsView.h"

#include "ui/base/LiveText.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace saskare {

PlainWordsView::PlainWordsView(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_words(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("plainWords"));
    m_words->setReadOnly(true);
    m_words->setFont(theme.font(TextSize::Message));
    m_words->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words, 1);
    column->addWidget(buttons);
    resize(640, 560);
    new LiveText(this, [this, buttons] {
        setWindowTitle(tr("The message as plain text"));
        m_words->setAccessibleName(windowTitle());
        buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    });
}

void PlainWordsView::setWords(const QString &words)
{
    m_words->setPlainText(words);
}

} // namespace saskare
