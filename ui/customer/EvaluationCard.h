#pragma once

#include "core/store/Rows.h"
#include "ui/base/Theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace saskare {

class Button;
class ScoreChoice;
class TextLabel;

/// Asks an agent how a touchpoint was for the customer: 1 to 5, effort, outcome, reason, remark. Lies at the foot of
/// the customer pane and keeps nobody from anything. Return saves, Escape leaves, number keys choose. It only asks:
/// what is said goes to whoever listens. Thread: GUI.
class EvaluationCard : public QWidget
{
    Q_OBJECT
public:
    EvaluationCard(const Theme &theme, QWidget *parent);

    /// Where what is said will be kept.
    enum class Place
    {
        HelpDesk,
        Here, ///< the help desk has no place for it
        HereWithoutField, ///< it would have one, but the account does not name it
        HereAsTouchpoint, ///< it has one for conversations alone
    };
    struct Asked
    {
        QString title; ///< of the touchpoint
        QString about; ///< channel, day, how many are left
        Place place = Place::HelpDesk;
        QString helpDesk; ///< what the agent calls it
    };
    /// Asks about another one; `said`: what has been said of it so far.
    void ask(const Asked &asked, const std::optional<Evaluation> &said);
    /// The same one in other words: another language, another day.
    void describe(const Asked &asked);
    void setReasons(const QStringList &reasons); ///< to choose from

Q_SIGNALS:
    void saved(const saskare::Evaluation &evaluation);
    void takenBack(); ///< what was said shall be said no more
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void compose();
    void setTexts();
    void setOutcomes();
    void showPlace();
    void save();
    [[nodiscard]] bool takeKey(int key, QObject *from);

    const Theme &m_theme;
    TextLabel *m_title, *m_about, *m_place, *m_hint;
    Button *m_close;
    ScoreChoice *m_score, *m_effort;
    QComboBox *m_outcome, *m_reason;
    QLineEdit *m_remark;
    Button *m_takeBack, *m_save;
    Asked m_asked;
};

} // namespace saskare
