#pragma once

#include "core/backend/Backend.h"
#include "core/base/Result.h"
#include "core/domain/Records.h"

#include <QByteArray>
#include <QList>
#include <QTimeZone>

#include <memory>

namespace saskare {

/// One page in the record JSON of resources/backends/README.md, read.
struct ReadPage
{
    RecordBatch records;
    QList<SetAside> setAside;
    QByteArray cursor; ///< raw JSON text; empty if the page has none
    bool more = false;
    bool hasMore = false; ///< whether the page said anything about more
    QList<PartitionHint> partitions;
    qint64 total = -1;
};

/// Turns record JSON into records: one table of fields per kind, strict coercions, every fault located. A record that
/// cannot be read is set aside and the rest of its page goes on. Knows nothing of where the JSON came from.
/// Thread: any, one at a time.
class RecordReader
{
public:
    /// `stream` is named in what is set aside. `zone`: of times that do not say theirs; an invalid one: such times
    /// are refused.
    explicit RecordReader(QString stream, QTimeZone zone = {});

    /// Error: ServerTrouble, when the text as a whole is not a page.
    [[nodiscard]] Result<ReadPage> read(const QByteArray &json) const;

private:
    struct Parser;
    QString m_stream;
    QTimeZone m_zone;
    std::shared_ptr<Parser> m_parser; ///< keeps its memory from page to page
};

} // namespace saskare
