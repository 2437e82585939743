#pragma once

#include "ui/base/Theme.h"
#include "ui/related/IncidentPlan.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace saskare {

class Button;
class IncidentDelegate;
class TextLabel;

/// A problem is solved: what becomes of its incidents. The answer is written once and shown as each customer gets it;
/// what each incident gets is chosen by row, and said before anything is done. Closes when run, or when not wanted.
/// Thread: GUI.
class SolveDialog : public QDialog
{
    Q_OBJECT
public:
    /// `problem`: its number. `account`: its name, where there are several; else empty.
    SolveDialog(IncidentPlan plan, const QString &problem, const QString &account, const Theme &theme,
                QWidget *parent);

    void reject() override;

Q_SIGNALS:
    void confirmed(const saskare::IncidentPlan &plan);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBubble();
    void arrange();
    void setTexts();
    void showPlan();
    void showPreview();
    void choose(int at, IncidentDeed deed);
    void chooseNext();
    void openChoices(int at);
    void run();
    bool listKey(int key);

    IncidentPlan m_plan;
    const QString m_problem;
    const QString m_account;
    const Theme &m_theme;
    QPlainTextEdit *m_answer;
    TextLabel *m_answerLabel;
    TextLabel *m_hint;
    TextLabel *m_previewLabel;
    TextLabel *m_preview;
    TextLabel *m_listLabel;
    TextLabel *m_keys;
    QListWidget *m_list;
    IncidentDelegate *m_delegate;
    TextLabel *m_summary;
    TextLabel *m_hindrance;
    Button *m_cancel;
    Button *m_run;
};

} // namespace saskare
