#include "ui/shell/PrivacyCover.h"

#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPointer>
#include <QToolTip>
#include <QVBoxLayout>

namespace saskare {
namespace {

/// The sheet over one window.
class CoverSheet : public QWidget
{
public:
    CoverSheet(const Theme &theme, QWidget *window)
        : QWidget(window)
        , m_theme(theme)
        , m_title(new TextLabel(theme, TextSize::Subject, TextWeight::Strong, Color::Text, this))
        , m_hint(new TextLabel(theme, TextSize::Body, TextWeight::Regular, Color::TextSecond, this))
    {
        setObjectName(QStringLiteral("privacySheet"));
        setFocusPolicy(Qt::StrongFocus);
        for (TextLabel *label : {m_title, m_hint})
            label->setAlignment(Qt::AlignCenter);
        auto *layout = new QVBoxLayout(this);
        layout->addStretch(1);
        layout->addSpacing(iconSize + space::l);
        layout->addWidget(m_title);
        layout->addWidget(m_hint);
        layout->addStretch(1);
        new LiveText(this, [this] {
            m_title->setText(PrivacyCover::tr("Your conversations are hidden"));
            m_hint->setText(PrivacyCover::tr("Press any key or click to go on."));
            setAccessibleName(m_title->text());
        });
        window->installEventFilter(this);
        setGeometry(window->rect());
        show();
        raise();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::ChildAdded) {
            setGeometry(parentWidget()->rect());
            raise();
        }
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Color::Window));
        const QRect icon((width() - iconSize) / 2, m_title->y() - iconSize - space::l, iconSize, iconSize);
        m_theme.icon(QStringLiteral("eye-off")).paint(&painter, icon);
    }

private:
    static constexpr int iconSize = 40;
    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_hint;
};

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        return true;
    default:
        return false;
    }
}

/// What would act on a window or show something of it.
bool actsOnHidden(QEvent::Type type)
{
    switch (type) {
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
    case QEvent::InputMethod:
    case QEvent::ToolTip:
    case QEvent::Drop:
    case QEvent::DragEnter:
        return true;
    default:
        return isInput(type);
    }
}

} // namespace

PrivacyCover::PrivacyCover(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &PrivacyCover::hideAll);
    qApp->installEventFilter(this);
}

PrivacyCover::~PrivacyCover() = default;

void PrivacyCover::setIdleAfter(std::chrono::milliseconds limit)
{
    m_limit = limit;
    restartIdle();
}

void PrivacyCover::restartIdle()
{
    if (m_limit.count() > 0 && !m_hiding)
        m_idle.start(m_limit);
    else
        m_idle.stop();
}

void PrivacyCover::cover(QWidget *window)
{
    if (!window->findChild<QWidget *>(QStringLiteral("privacySheet"), Qt::FindDirectChildrenOnly))
        m_sheets.append(new CoverSheet(m_theme, window));
}

void PrivacyCover::hideAll()
{
    if (std::exchange(m_hiding, true))
        return;
    m_idle.stop();
    QToolTip::hideText();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            cover(window);
    }
    Q_EMIT changed(true);
}

void PrivacyCover::showAll()
{
    if (!std::exchange(m_hiding, false))
        return;
    for (const QPointer<QWidget> &sheet : std::exchange(m_sheets, {})) {
        if (sheet) {
            sheet->hide(); // at once: what is deleted later would still be seen for a moment
            sheet->deleteLater();
            sheet->setObjectName(QString());
        }
    }
    restartIdle();
    Q_EMIT changed(false);
}

bool PrivacyCover::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (!m_hiding) {
        if (isInput(type) && m_limit.count() > 0)
            restartIdle();
        return false;
    }
    if (type == QEvent::Show) {
        auto *window = qobject_cast<QWidget *>(watched);
        if (window && window->isWindow())
            cover(window); // a dialog that opens meanwhile
        return false;
    }
    if (!watched->isWidgetType() && !watched->isWindowType())
        return false;
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::TouchBegin) {
        showAll();
        return true; // it asked to see, nothing else
    }
    return actsOnHidden(type);
}

} // namespace saskare
