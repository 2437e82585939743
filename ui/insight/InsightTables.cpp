#include "ui/insight/InsightTables.h"

#include "ui/base/Words.h"
#include "ui/customer/JourneyLook.h"
#include "ui/customer/TouchpointWords.h"
#include "ui/insight/InsightWords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace saskare {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saskare::InsightTables)
};

QString dateText(qint64 at)
{
    return at == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd HH:mm:ss");
}

std::optional<double> percent(const std::optional<double> &share)
{
    return share ? std::optional(*share * 100) : std::nullopt;
}

QString directionName(Direction direction)
{
    switch (direction) {
    case Direction::Inbound:
        return Words::tr("by the customer");
    case Direction::Outbound:
        return Words::tr("by us");
    case Direction::Note:
    case Direction::Event:
        break;
    }
    return Words::tr("observed");
}

QString outcomeName(TouchpointOutcome outcome)
{
    switch (outcome) {
    case TouchpointOutcome::Resolved:
        return Words::tr("resolved");
    case TouchpointOutcome::Unresolved:
        return Words::tr("unresolved");
    case TouchpointOutcome::Pending:
        return Words::tr("pending");
    case TouchpointOutcome::Abandoned:
        break;
    }
    return Words::tr("abandoned");
}

void addHeadFigures(CsvTable &table, const InsightReport &report)
{
    table.push_back({Words::tr("Figure"), Words::tr("Value"), Words::tr("n"), Words::tr("Unit"), Words::tr("Scale"),
                     Words::tr("Left out")});
    const QString none, percentSign = QStringLiteral("%");
    table.push_back({Words::tr("Touchpoints"), report.touchpoints, report.touchpoints, none, none, none});
    table.push_back(
        {Words::tr("Coverage"), percent(report.coverage.share()), report.coverage.all, percentSign, none, none});
    table.push_back({Words::tr("Satisfaction"), report.satisfaction.mean(), report.satisfaction.count(), none,
                     QStringLiteral("1 … 5"), none});
    const auto answers
        = [&](const QString &name, const Answers &told, const std::optional<double> &value, const QString &unit) {
              const QString scale
                  = told.count == 0 ? QString() : QStringLiteral("%1 … %2").arg(told.lowest).arg(told.highest);
              table.push_back({name, value, told.count, unit, scale, told.leftOut});
          };
    answers(Words::tr("CSAT"), report.csat, report.csat.result, percentSign);
    answers(Words::tr("NPS"), report.nps, report.nps.result, none);
    answers(Words::tr("Ease (CES 2.0), mean"), report.ease, report.ease.result, none);
    answers(Words::tr("Ease (CES 2.0), net share"), report.ease, report.ease.second, none);
    answers(Words::tr("Stars"), report.stars, report.stars.result, none);
    answers(Words::tr("Thumbs up"), report.thumbs, report.thumbs.result, percentSign);
    table.push_back({Words::tr("Repeat contacts"), percent(report.contacts.repeatShare()), report.contacts.contacts,
                     percentSign, none, none});
    table.push_back({Words::tr("Switches of channel"), percent(report.contacts.switchShare()),
                     report.contacts.repeats, percentSign, none, none});
}

void addCells(CsvTable &table, const InsightReport &report)
{
    table.push_back({Words::tr("Stage"), Words::tr("Channel"), Words::tr("Touchpoints"), Words::tr("To be evaluated"),
                     Words::tr("Evaluated"), Words::tr("Coverage, %"), Words::tr("Satisfaction"), Words::tr("n"),
                     Words::tr("Importance to the customer"), Words::tr("Importance to the company"),
                     Words::tr("Importance as set for"), Words::tr("Gap")});
    for (const MatrixCell &cell : report.matrix.cells) {
        if (cell.touchpoints == 0)
            continue;
        std::optional<double> gap;
        std::optional<Stake> stake;
        for (const auto *gaps : {&report.gaps.ranked, &report.gaps.few}) {
            for (const Gap &each : *gaps) {
                if (each.stage != cell.stage || each.channel != cell.channel)
                    continue;
                gap = each.value;
                stake = each.importance;
            }
        }
        const auto of
            = [&](int Stake::*which) { return stake ? std::optional(double((*stake).*which)) : std::nullopt; };
        table.push_back({stageName(cell.stage), wordFor(cell.channel), cell.touchpoints, cell.coverage.all,
                         cell.coverage.evaluated, percent(cell.coverage.share()), cell.satisfaction.mean(),
                         cell.satisfaction.count(), of(&Stake::toCustomer), of(&Stake::toCompany),
                         !stake                           ? Words::tr("not set")
                             : stake->of == StakeOf::Team ? Words::tr("this queue")
                                                          : Words::tr("all queues"),
                         gap});
    }
}

void addTimeline(CsvTable &table, const InsightReport &report)
{
    table.push_back({Words::tr("From"), Words::tr("Until"), stageName(Stage::Before), stageName(Stage::During),
                     stageName(Stage::After), stageName(Stage::Unknown), Words::tr("Satisfaction"), Words::tr("n")});
    for (const TimelineStretch &each : report.timeline)
        table.push_back({dateText(each.from), dateText(each.until), each.perStage[0], each.perStage[1],
                         each.perStage[2], each.perStage[3], each.satisfaction.mean(), each.satisfaction.count()});
}

/// By number: names are for those who may open the conversations.
void addJourneys(CsvTable &table, const InsightReport &report)
{
    table.push_back({Words::tr("Customer number"), Words::tr("Accounts"), Words::tr("Touchpoints"),
                     Words::tr("Contacts"), Words::tr("Switches of channel"), Words::tr("Longest gap, days"),
                     Words::tr("Satisfaction"), Words::tr("n"), Words::tr("Ratings"), Words::tr("From"),
                     Words::tr("Until")});
    constexpr double day = 24 * 60 * 60'000;
    for (const JourneyLine &line : report.journeys) {
        const bool several = line.steps.size() > 1;
        table.push_back({double(line.person.value()), int(line.customers.size()), int(line.steps.size()),
                         line.contacts, line.switches,
                         several ? std::optional(double(line.longestGapMs) / day) : std::nullopt,
                         line.satisfaction.mean(), line.satisfaction.count(), line.rated,
                         dateText(line.steps.front().touchpoint.at), dateText(line.steps.back().touchpoint.at)});
    }
}

} // namespace

TextTable matrixTable(const TouchpointMatrix &matrix, std::vector<MatrixCell> *cells)
{
    TextTable table;
    table.headers = {Words::tr("Stage"),    Words::tr("Channel"),      Words::tr("Touchpoints"),
                     Words::tr("Coverage"), Words::tr("Satisfaction"), Words::tr("n")};
    table.figures = {2, 3, 4, 5};
    for (const MatrixCell &cell : matrix.cells) {
        if (cell.touchpoints == 0)
            continue;
        table.rows += {stageName(cell.stage),
                       wordFor(cell.channel),
                       QString::number(cell.touchpoints),
                       coverageText(cell.coverage),
                       satisfactionText(cell.satisfaction),
                       QString::number(cell.satisfaction.count())};
        if (cells)
            cells->push_back(cell);
    }
    return table;
}

TextTable timelineTable(const InsightReport &report)
{
    TextTable table;
    table.headers = {Words::tr("Time"),       stageName(Stage::Before),  stageName(Stage::During),
                     stageName(Stage::After), stageName(Stage::Unknown), Words::tr("Satisfaction"),
                     Words::tr("n")};
    table.figures = {1, 2, 3, 4, 5, 6};
    for (const TimelineStretch &each : report.timeline)
        table.rows += {stretchName(each, report.step),
                       QString::number(each.perStage[0]),
                       QString::number(each.perStage[1]),
                       QString::number(each.perStage[2]),
                       QString::number(each.perStage[3]),
                       satisfactionText(each.satisfaction),
                       QString::number(each.satisfaction.count())};
    return table;
}

TextTable journeyTable(const std::vector<JourneyLine> &lines, const QStringList &names)
{
    TextTable table;
    table.headers = {Words::tr("Customer"), Words::tr("Touchpoints"), Words::tr("Contacts"),
                     Words::tr("Switches"), Words::tr("Longest gap"), Words::tr("Satisfaction"),
                     Words::tr("n"),        Words::tr("Ratings"),     Words::tr("Accounts")};
    table.figures = {1, 2, 3, 4, 5, 6, 7, 8};
    for (size_t i = 0; i < lines.size(); ++i) {
        const JourneyLine &line = lines[i];
        const QString gap = gapText(line.longestGapMs);
        table.rows += {names.value(static_cast<qsizetype>(i)),
                       QString::number(line.steps.size()),
                       QString::number(line.contacts),
                       QString::number(line.switches),
                       gap.isEmpty() ? QStringLiteral("–") : gap,
                       satisfactionText(line.satisfaction),
                       QString::number(line.satisfaction.count()),
                       QString::number(line.rated),
                       QString::number(line.customers.size())};
    }
    return table;
}

CsvTable figuresCsv(const InsightReport &report, const QString &about)
{
    CsvTable table;
    table.push_back({about});
    table.push_back({});
    addHeadFigures(table, report);
    table.push_back({});
    addCells(table, report);
    table.push_back({});
    addTimeline(table, report);
    table.push_back({});
    addJourneys(table, report);
    table.push_back({});
    const QStringList words = methodWords();
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        table.push_back({words[i], words[i + 1]});
    return table;
}

CsvTable touchpointsCsv(const std::vector<TouchpointRow> &rows)
{
    CsvTable table;
    table.reserve(rows.size() + 1);
    table.push_back({Words::tr("Time"), Words::tr("Customer number"), Words::tr("Stage"), Words::tr("Channel"),
                     Words::tr("Kind"), Words::tr("Direction"), Words::tr("Title"), Words::tr("Rating kind"),
                     Words::tr("Rating"), Words::tr("Scale from"), Words::tr("Scale to"), Words::tr("Score"),
                     Words::tr("Effort"), Words::tr("Outcome"), Words::tr("Reason"), Words::tr("Remark"),
                     Words::tr("Evaluated by"), Words::tr("Evaluated at")});
    for (const TouchpointRow &row : rows) {
        const auto &rating = row.rating;
        const auto &said = row.evaluation;
        const auto number = [](bool is, double value) { return is ? std::optional(value) : std::nullopt; };
        table.push_back({dateText(row.at), number(row.customer.isValid(), double(row.customer.value())),
                         stageName(row.stage), wordFor(row.channel), kindName(row.kind), directionName(row.direction),
                         row.title, rating ? code(rating->kind) : QString(),
                         number(rating.has_value(), rating ? rating->value : 0),
                         number(rating.has_value(), rating ? rating->lowest : 0),
                         number(rating.has_value(), rating ? rating->highest : 0),
                         number(said && said->score > 0, said ? said->score : 0),
                         number(said && said->effort > 0, said ? said->effort : 0),
                         said && said->outcome ? outcomeName(*said->outcome) : QString(),
                         said ? said->reason : QString(), said ? said->remark : QString(),
                         !said                                             ? QString()
                             : said->origin == Evaluation::Origin::Machine ? Words::tr("machine")
                                                                           : said->by,
                         said ? dateText(said->at) : QString()});
    }
    return table;
}

} // namespace saskare
