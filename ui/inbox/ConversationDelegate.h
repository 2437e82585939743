#pragma once

#include "core/base/Clock.h"
#include "core/store/Rows.h"
#include "ui/base/TextCache.h"
#include "ui/inbox/ColleagueLook.h"

#include <QStyledItemDelegate>

#include <functional>

namespace saskare {

class ChosenRows;

/// Paints a row of the inbox: who, when, about what, the last words, and the one thing that matters now.
/// All lines come laid out from a cache. Thread: GUI.
class ConversationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ConversationDelegate(const Theme &theme, const Clock &clock, QObject *parent);

    /// Marks each row with its account's colour; empty when there is only one account.
    void setAccountColors(QHash<AccountId, QColor> colors) { m_accountColors = std::move(colors); }

    /// Which ones bear the mark of being chosen; outlives this.
    void setChosen(const ChosenRows *chosen) { m_chosen = chosen; }

    /// Whether what was told of an account's colleagues can be so still; by itself: it can.
    void setNews(std::function<News(AccountId)> news) { m_news = std::move(news); }
    [[nodiscard]] News newsOf(AccountId account) const { return m_news(account); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QRect &line, const ConversationRow &row, qint64 now) const;
    void paintPreview(QPainter &painter, const QRect &line, const ConversationRow &row, qint64 now) const;
    [[nodiscard]] int paintColleagues(QPainter &painter, const QRect &line, const ConversationRow &row,
                                      qint64 now) const;
    void paintHits(QPainter &painter, QRect line, const QString &snippet) const;

    void paintMark(QPainter &painter, const QRect &place) const;

    const Theme &m_theme;
    const ChosenRows *m_chosen = nullptr;
    const Clock &m_clock;
    mutable TextCache m_texts;
    QHash<AccountId, QColor> m_accountColors;
    std::function<News(AccountId)> m_news = [](AccountId) { return News::Flowing; };
};

} // namespace saskare
