#pragma once

#include "core/insight/Gaps.h"
#include "ui/base/Theme.h"

#include <QDialog>

class QComboBox;

namespace saskare {

class Button;
class TextLabel;

/// How much each stage on each channel matters, to the customer and to the company: what gaps are reckoned with; of
/// all queues, or of one, which takes what it does not say itself from all. Offers those that occur and those that
/// are set already. Thread: GUI.
class ImportanceDialog : public QDialog
{
    Q_OBJECT
public:
    /// `general`, `queue`: where it is about one queue, what is said of all, and its name; else nothing and "".
    ImportanceDialog(const Importances &importances, const Importances &general, const QString &queue,
                     const std::vector<std::pair<Stage, Channel>> &places, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void decided(const saskare::Importances &importances);

private:
    struct Line
    {
        std::pair<Stage, Channel> place;
        TextLabel *name;
        QComboBox *toCustomer, *toCompany;
    };
    QComboBox *choice(int value, QWidget *parent);
    void setTexts();
    void decide();
    [[nodiscard]] QString unsaid(int general) const;

    Importances m_importances;
    const Importances m_general;
    const QString m_queue;
    QList<Line> m_lines;
    QList<std::pair<Stage, TextLabel *>> m_stages; ///< what stands over the lines of each
    TextLabel *m_heading, *m_advice, *m_customerHeading, *m_companyHeading;
    Button *m_save, *m_cancel;
};

} // namespace saskare
