#pragma once

#include "ui/base/Paint.h"

#include <QAbstractButton>

namespace saskare {

/// One fact of the header's second line, small and quiet, that opens the menu to change it. As a chip when it has a
/// tone. Thread: GUI.
class FactButton : public QAbstractButton
{
    Q_OBJECT
public:
    FactButton(const Theme &theme, QWidget *parent);

    /// `what` is its name for screen readers: "Status", "Queue". An empty text hides it.
    void setFact(const QString &what, const QString &text, const QString &icon = {});
    void setTone(std::optional<Tone> tone);
    /// A fact that this help desk does not let one change is only told.
    void setChangeable(bool changeable);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;

    const Theme &m_theme;
    QString m_icon;
    std::optional<Tone> m_tone;
};

} // namespace saskare
