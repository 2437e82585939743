#include "ui/inbox/SpokenRow.h"

#include "ui/base/RelativeTime.h"
#include "ui/base/Words.h"
#include "ui/inbox/RowChip.h"

#include <QCoreApplication>
#include <QStringList>

namespace saskare {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SpokenRow)
};

} // namespace

QString spokenRow(const ConversationRow &row, News news, qint64 now)
{
    QStringList said;
    if (row.unread)
        said += Words::tr("Unread");
    const QString name = row.customerName.isEmpty() ? Words::tr("Unknown customer") : row.customerName;
    said += Words::tr("%1: %2", "customer, subject")
                .arg(name, row.subject.isEmpty() ? Words::tr("(no subject)") : row.subject.simplified());
    said += Words::tr("%1 %2", "kind, number").arg(wordFor(row.kind), row.number);
    said += wordFor(row.status);
    if (const std::optional<ChipLook> chip = chipFor(row, now); chip && chip->text != said.last())
        said += chip->text;
    if (row.priority.level == Priority::High || row.priority.level == Priority::Urgent)
        said += wordFor(row.priority.level);
    if (const auto colleagues = colleagueLook(row.colleagues, news, now))
        said += colleagues->words;
    said += relativeTime(row.updatedAt, now);
    said.removeAll(QString());
    return said.join(QLatin1String(", "));
}

} // namespace saskare
