#include "ui/base/MessageBoxes.h"

#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace saskare::messageboxes {
namespace {

std::optional<int> nextAnswer; // only tests set it

/// Qt keeps the second text's format to itself, and guesses it.
void makePlain(QMessageBox &box)
{
    box.setTextFormat(Qt::PlainText);
    for (QLabel *label : box.findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
}

} // namespace

void ask(QWidget *parent, const Question &question, std::function<void(int)> answered)
{
    if (nextAnswer) {
        const int answer = *nextAnswer;
        nextAnswer.reset();
        answered(answer);
        return;
    }
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("question"));
    box->setText(question.title);
    box->setInformativeText(question.text);
    makePlain(*box);
    QList<QAbstractButton *> buttons;
    for (qsizetype i = 0; i < question.answers.size(); ++i) {
        const bool last = i + 1 == question.answers.size();
        const auto role = last   ? QMessageBox::RejectRole
            : question.dangerous ? QMessageBox::DestructiveRole
                                 : QMessageBox::AcceptRole;
        QPushButton *button = box->addButton(question.answers[i], role);
        if (last)
            box->setEscapeButton(button);
        if (last == question.dangerous)
            box->setDefaultButton(button);
        buttons.append(button);
    }
    QObject::connect(box, &QMessageBox::finished, parent ? static_cast<QObject *>(parent) : box,
                     [box, buttons, answered = std::move(answered)] {
                         const qsizetype index = buttons.indexOf(box->clickedButton());
                         answered(static_cast<int>(index < 0 ? buttons.size() - 1 : index));
                     });
    box->open();
}

void tell(QWidget *parent, const Error &error)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("errorMessage"));
    box->setText(error.happened);
    QStringList rest;
    for (const QString &sentence : {error.done, error.advice}) {
        if (!sentence.isEmpty())
            rest.append(sentence);
    }
    box->setInformativeText(rest.join(QLatin1Char(' ')));
    makePlain(*box);
    box->addButton(QMessageBox::Close);
    box->open();
}

void answerNext(std::optional<int> index)
{
    nextAnswer = index;
}

} // namespace saskare::messageboxes
