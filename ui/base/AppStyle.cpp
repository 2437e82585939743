#include "ui/base/AppStyle.h"

#include "ui/base/Paint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QMenu>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextEdit>

namespace saskare {
namespace {

constexpr int scrollBarWidth = 12, menuItemHeight = 30, menuIcon = 16;

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

/// A text edit with a frame of its own.
bool isTextField(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area && area->frameShape() == QFrame::StyledPanel
        && (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget));
}

} // namespace

AppStyle::AppStyle(const Theme &theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(theme)
{
    // Qt repaints every widget for a new palette, but not when the same palette object is set again.
    connect(&theme, &Theme::changed, this, [] {
        for (QWidget *window : QApplication::topLevelWidgets())
            window->update();
    });
}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    }
    // The square corners of what is inside would lie over the round ones of the frame, which fills itself.
    if (isTextField(widget)) {
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
        if (auto *plain = qobject_cast<QPlainTextEdit *>(widget)) // as far from its edge as in a field of one line
            plain->document()->setDocumentMargin(space::s);
    }
    if (qobject_cast<QMenu *>(widget))
        widget->installEventFilter(this); // for round corners that need no compositor
}

bool AppStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        if (auto *menu = qobject_cast<QMenu *>(watched)) {
            QPainterPath path;
            path.addRoundedRect(menu->rect(), radius::control, radius::control);
            menu->setMask(QRegion(path.toFillPolygon().toPolygon()));
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

void AppStyle::drawField(const QStyleOption *option, QPainter *painter) const
{
    paintBox(*painter, option->rect, m_theme.color(has(option, State_Enabled) ? Color::Pane : Color::Window),
             m_theme.color(Color::Line));
    if (has(option, State_HasFocus))
        paintFocusRing(*painter, m_theme, option->rect);
}

void AppStyle::drawButton(const QStyleOption *option, QPainter *painter) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool over = has(option, State_MouseOver), down = has(option, State_Sunken) || has(option, State_On);
    const QColor accent = m_theme.color(Color::AccentFill);
    if (isDefault && has(option, State_Enabled))
        paintBox(*painter, option->rect, down ? accent.darker(115) : over ? accent.lighter(108) : accent);
    else
        paintBox(*painter, option->rect,
                 m_theme.color(down       ? Color::AccentSoft
                                   : over ? Color::Hover
                                          : Color::Pane),
                 m_theme.color(Color::Line));
    if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange))
        paintFocusRing(*painter, m_theme, option->rect);
}

void AppStyle::drawIndicator(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const
{
    const QRectF box = option->rect;
    const bool on = has(option, State_On) || has(option, State_NoChange);
    const qreal corner = element == PE_IndicatorRadioButton ? box.width() / 2 : 4;
    const bool enabled = has(option, State_Enabled);
    if (on)
        paintBox(*painter, box, m_theme.color(enabled ? Color::AccentFill : Color::TextThird), {}, corner);
    else
        paintBox(*painter, box, m_theme.color(Color::Pane), m_theme.color(Color::TextThird), corner);
    if (has(option, State_HasFocus))
        paintFocusRing(*painter, m_theme, box.adjusted(-3, -3, 3, 3), corner + 3);
    if (!on)
        return;
    if (element == PE_IndicatorRadioButton) {
        paintBox(*painter, box.adjusted(5, 5, -5, -5), m_theme.color(Color::OnAccent), {}, 4);
        return;
    }
    const QString icon = has(option, State_NoChange) ? QStringLiteral("minus") : QStringLiteral("check");
    painter->drawPixmap(option->rect.center() - QPoint(5, 5),
                        m_theme.pixmap(icon, Color::OnAccent, 12, painter->device()->devicePixelRatioF()));
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth > 0)
            drawField(option, painter);
        return;
    }
    case PE_Frame:
        // Item views, text edits: a round line that shows focus. Panes without a frame never come here.
        paintBox(*painter, option->rect, isTextField(widget) ? m_theme.color(Color::Pane) : QColor(),
                 m_theme.color(Color::Line));
        if (has(option, State_HasFocus))
            paintFocusRing(*painter, m_theme, option->rect);
        return;
    case PE_PanelButtonCommand:
        drawButton(option, painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(element, option, painter);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.color(Color::Pane));
        paintBox(*painter, option->rect, {}, m_theme.color(Color::Line),
                 element == PE_PanelMenu ? radius::control : 0);
        return;
    case PE_FrameFocusRect: // each control shows focus itself
    case PE_FrameMenu:
    case PE_FrameTabBarBase:
    case PE_FrameDefaultButton:
        return;
    case PE_FrameGroupBox:
        paintBox(*painter, option->rect, {}, m_theme.color(Color::Line));
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                          m_theme.color(Color::Line));
        return;
    case PE_IndicatorArrowDown:
        painter->drawPixmap(option->rect.center() - QPoint(6, 6),
                            m_theme.pixmap(QStringLiteral("chevron-down"), Color::TextSecond, 14,
                                           painter->device()->devicePixelRatioF()));
        return;
    default: // the many that Fusion draws well enough
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AppStyle::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const QRect box = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(box.left() + space::s, box.center().y(), box.width() - 2 * space::s, 1,
                          m_theme.color(Color::Line));
        return;
    }
    const bool chosen = has(option, State_Selected) && has(option, State_Enabled);
    if (chosen)
        paintBox(*painter, box.adjusted(0, 1, 0, -1), m_theme.color(Color::Hover), {}, radius::chip);
    const qreal ratio = painter->device()->devicePixelRatioF();
    const auto place
        = [&](int x, int width) { return placed(item->direction, box, QRect(x, box.top(), width, box.height())); };
    int x = box.left() + space::s;
    const QRect mark = place(x, menuIcon);
    if (item->checked)
        painter->drawPixmap(mark.left(), mark.center().y() - 7,
                            m_theme.pixmap(QStringLiteral("check"), Color::Accent, menuIcon, ratio));
    else if (!item->icon.isNull())
        item->icon.paint(painter, QRect(mark.left(), mark.center().y() - 7, menuIcon, menuIcon), Qt::AlignCenter,
                         has(option, State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    x += menuIcon + space::s;
    const QStringList parts = item->text.split(QLatin1Char('\t'));
    const int right = box.right() - space::m;
    painter->setFont(item->font);
    painter->setPen(m_theme.color(has(option, State_Enabled) ? Color::Text : Color::TextThird));
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                           : Qt::TextHideMnemonic;
    painter->drawText(place(x, right - x), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | mnemonic,
                      parts.first());
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        painter->drawPixmap(place(right - 12, 14).left(), box.center().y() - 6,
                            m_theme.pixmap(QStringLiteral("chevron-right"), Color::TextThird, 14, ratio));
    if (parts.size() > 1) {
        painter->setFont(m_theme.font(TextSize::Small));
        painter->setPen(m_theme.color(Color::TextThird));
        painter->drawText(place(x, right - x), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.last());
    }
}

void AppStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const bool chosen = has(option, State_Selected);
    painter->setFont(m_theme.font(TextSize::Body, chosen ? TextWeight::Strong : TextWeight::Medium));
    painter->setPen(m_theme.color(chosen                             ? Color::Accent
                                      : has(option, State_MouseOver) ? Color::Text
                                                                     : Color::TextSecond));
    painter->drawText(tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
    if (chosen)
        painter->fillRect(tab->rect.left() + space::s, tab->rect.bottom() - 1, tab->rect.width() - 2 * space::s, 2,
                          m_theme.color(Color::Accent));
    if (has(option, State_HasFocus))
        paintFocusRing(*painter, m_theme, tab->rect.adjusted(0, 0, 0, -2), radius::chip);
}

void AppStyle::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const QRectF track(bar->rect.left(), bar->rect.center().y() - 2, bar->rect.width(), 4);
    paintBox(*painter, track, m_theme.color(Color::Line), {}, 2);
    const int range = bar->maximum - bar->minimum;
    const qreal part = range > 0 ? qreal(bar->progress - bar->minimum) / range : 0.3;
    paintBox(*painter, QRectF(track.topLeft(), QSizeF(track.width() * part, 4)), m_theme.color(Color::Accent), {}, 2);
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_MenuItem:
        drawMenuItem(option, painter, widget);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_TabBarTab:
        drawTab(option, painter);
        return;
    case CE_ProgressBar:
        drawProgress(option, painter);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.color(Color::Line));
        return;
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button || !button->features.testFlag(QStyleOptionButton::DefaultButton))
            break;
        QStyleOptionButton copy(*button);
        copy.palette.setColor(QPalette::ButtonText, m_theme.color(Color::OnAccent));
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->minimum == bar->maximum)
        return;
    const bool wide = has(option, State_MouseOver) || bar->activeSubControls.testFlag(SC_ScrollBarSlider);
    const int margin = wide ? 3 : 4;
    const QRect slider = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const QRectF thumb
        = upright ? QRectF(slider).adjusted(margin, 2, -margin, -2) : QRectF(slider).adjusted(2, margin, -2, -margin);
    QColor ink = m_theme.color(Color::TextThird);
    ink.setAlphaF(wide ? 0.7F : 0.4F);
    paintBox(*painter, thumb, ink, {}, qMin(thumb.width(), thumb.height()) / 2);
}

void AppStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    drawField(option, painter);
    const QRect box = placed(option->direction, option->rect,
                             QRect(option->rect.right() - 24, option->rect.top(), 16, option->rect.height()));
    painter->drawPixmap(box.left(), box.center().y() - 6,
                        m_theme.pixmap(QStringLiteral("chevron-down"), Color::TextSecond, 14,
                                       painter->device()->devicePixelRatioF()));
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else if (control == CC_ComboBox)
        drawComboBox(option, painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        // No arrow buttons: the groove is the whole.
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? bar->rect.height() : bar->rect.width();
        const int range = bar->maximum - bar->minimum;
        const int thumb = range <= 0
            ? length
            : qMax(32, static_cast<int>(qint64(length) * bar->pageStep / (qint64(range) + bar->pageStep)));
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                                  bar->upsideDown);
        const auto slice = [&](int from, int size) {
            return upright ? QRect(0, from, bar->rect.width(), size) : QRect(from, 0, size, bar->rect.height());
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return slice(start, thumb);
        case SC_ScrollBarSubPage:
            return slice(0, start);
        case SC_ScrollBarAddPage:
            return slice(start + thumb, length - start - thumb);
        case SC_ScrollBarGroove:
            return slice(0, length);
        default:
            return {};
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return placed(option->direction, option->rect, option->rect.adjusted(10, 1, -28, -1));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    // A field with an icon makes its own room.
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0 && widget && widget->actions().isEmpty())
        return rect.adjusted(6, 0, -6, 0);
    return rect;
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                 const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        return {contents.width() + menuIcon + 2 * space::s + space::xxl, menuItemHeight};
    }
    case CT_PushButton:
        return {qMax(size.width() + space::s, 72), measure::control};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {size.width() + (type == CT_ComboBox ? space::l : 0), qMax(size.height(), measure::control)};
    case CT_TabBarTab:
        return {size.width() + space::m, 36};
    default:
        return size;
    }
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarOverlap: // the thumb lies over what it scrolls
        return scrollBarWidth;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space::xs + 1;
    case PM_MenuPanelWidth:
        return 0;
    case PM_SmallIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ItemView_ActivateItemOnSingleClick:
        return hint == SH_ItemView_ActivateItemOnSingleClick ? 0 : 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace saskare
