#pragma once

#include "core/insight/CsvText.h"
#include "core/store/BoardSearch.h"
#include "core/sync/AccountSyncStatus.h"
#include "ui/base/Paint.h"

#include <QHash>
#include <QStringList>

namespace saskare {

/// How old the figures of an account are.
struct BoardAge
{
    QString account; ///< its name
    qint64 readAt = 0; ///< UTC ms; 0: never
    bool isConnected = false;
    bool isLive = false; ///< connected, and its conversations read just now
    /// Of what is counted here, what a connected help desk does not tell at the moment, and when it did last (UTC ms;
    /// 0: not since the program began).
    QList<std::pair<RecordKind, qint64>> oldParts;
    bool isInTrouble = false; ///< not connected, because the help desk itself fails
};
using BoardAges = QHash<AccountId, BoardAge>;

/// As the sync says that it stands.
BoardAge ageOf(const QString &account, const AccountSyncStatus &status, qint64 nowMs);

QString nameOf(QueueFigure figure);
QString nameOf(AgentFigure figure);
/// How it is counted, in a sentence or two.
QString methodOf(QueueFigure figure);
QString methodOf(AgentFigure figure);
/// As it is shown. Where the account is not live a wait is told by when it began: its length is not known to go on.
QString textOf(const BoardQueue &queue, QueueFigure figure, bool isLive, qint64 nowMs);
/// A moment as it is said after "since": "14:30", "Mon 09:00", "18 Nov".
QString momentText(qint64 at, qint64 nowMs);
/// What a number says by its colour, beside itself: that something is late, or will soon be.
Tone toneOf(const BoardQueue &queue, QueueFigure figure);
/// "14:22"; "14:22, not connected"; "14:22, old in part"; "not read yet".
QString ageText(const BoardAge &age, qint64 nowMs);
/// The same with what is old, and since when: for the whole account.
QString wholeAgeText(const BoardAge &age, qint64 nowMs);

/// Heading and text, again and again, for HowPage.
QStringList boardMethods();
/// Everything that is shown, for a spreadsheet; `about` stands in the first row.
CsvTable boardCsv(const Board &board, const BoardAges &ages, const QString &about);

} // namespace saskare
