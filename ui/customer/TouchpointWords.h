#pragma once

#include "core/store/Rows.h"
#include "ui/base/Paint.h"

/// How touchpoints are said, in the language of the program. GUI thread.
namespace saskare {

QString stageName(Stage stage);
QString kindName(TouchpointKind kind);
QString iconFor(const TouchpointRow &touchpoint);
/// First line: the help desk's own title, else what kind it was.
QString titleOf(const TouchpointRow &touchpoint);
/// Second line: amount, details, channel: whatever is known beyond the title.
QString detailOf(const TouchpointRow &touchpoint);
/// In its own scale and never converted: "4.6 of 5", "NPS 9", "★★☆☆☆", "thumbs up".
QString ratingText(const Rating &rating);
/// The same for a chip: "CSAT 4.6/5", "★ 2/5", "NPS 9/10".
QString ratingShort(const Rating &rating);
/// What the rating's place in its scale says; the text says it too.
Tone ratingTone(const Rating &rating);
/// "today", "yesterday", "18 Nov", "18 Nov 2024".
QString touchpointDay(qint64 at, qint64 nowMs);

} // namespace saskare
