#include "tests/content/Ordeal.h"

#include "core/content/HtmlSanitizer.h"
#include "tests/content/CleanCheck.h"

#include <QFile>
#include <QImage>
#include <QTextDocument>
#include <QTextOption>
#include <QUrl>

#include <algorithm>
#include <ctime>

namespace saskare {
namespace {

constexpr double goalOfWorst = 500; // ms

/// A document that counts what it is asked to load, and gives what the window gives: nothing from outside.
class CountingDocument : public QTextDocument
{
public:
    int asked = 0;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        const QString text = name.toString();
        if (!text.startsWith(QLatin1String("cid-")) && !text.startsWith(QLatin1String("data-"))
            && !text.startsWith(QLatin1String("net-")))
            ++asked;
        return type == QTextDocument::ImageResource ? QVariant(QImage(1, 1, QImage::Format_ARGB32))
                                                    : QVariant(QByteArray(" "));
    }
};

double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

QString Ordeal::run(const QString &document, As as)
{
    auto [took, wrong] = once(document, as);
    if (!wrong.isEmpty())
        return wrong + QStringLiteral(" from ") + document.left(300);
    if (took > goalOfWorst) {
        // What the computer did meanwhile it does not do twice; what the document costs it costs again.
        const double again = once(document, as).took;
        m_slowOnce += again <= goalOfWorst ? 1 : 0;
        took = std::min(took, again);
        if (took > goalOfWorst)
            keep(document);
    }
    m_times.push_back(took);
    if (took > m_worst) {
        m_worst = took;
        m_worstDocument = document.left(120);
    }
    return {};
}

void Ordeal::keep(const QString &document) const
{
    const QString folder = qEnvironmentVariable("SASKARE_SLOW");
    QFile file(folder + QStringLiteral("/%1.html").arg(m_times.size()));
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(document.toUtf8());
}

Ordeal::Once Ordeal::once(const QString &document, As as)
{
    const double began = milliseconds();
    const CleanHtml clean = as == As::Html ? sanitizeHtml(document) : sanitizeText(document);
    double took = milliseconds() - began;
    for (const QString &html : {clean.html, clean.quotedHtml}) {
        if (const QString wrong = trouble(html); !wrong.isEmpty())
            return {took, wrong};
        if (tableDepth(html) > HtmlLimits().tableDepth)
            return {took, QStringLiteral("tables too deep")};
    }
    const double again = milliseconds();
    CountingDocument laidOut;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    laidOut.setDefaultTextOption(option);
    laidOut.setUndoRedoEnabled(false);
    laidOut.setHtml(clean.html);
    laidOut.setTextWidth(520);
    const bool hasSize = laidOut.size().height() >= 0;
    took += milliseconds() - again;
    if (!hasSize)
        return {took, QStringLiteral("no size")};
    if (laidOut.asked > 0)
        return {took, QStringLiteral("something was to be loaded")};
    return {took, {}};
}

double Ordeal::percentile(double part) const
{
    if (m_times.empty())
        return 0;
    std::vector<double> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1, static_cast<size_t>(part * double(sorted.size())))];
}

QString Ordeal::report() const
{
    return QStringLiteral("%1 documents, sanitised and laid out: p50 %2 ms, p99 %3 ms, worst %4 ms of processor time "
                          "(%5 ms when "
                          "repeated); the worst begins: %6")
        .arg(QString::number(m_times.size()), QString::number(percentile(0.5), 'f', 1),
             QString::number(percentile(0.99), 'f', 1), QString::number(m_worst, 'f', 1), QString::number(m_slowOnce),
             m_worstDocument.simplified().left(80));
}

void Ordeal::layOutUnprotected(const QString &document)
{
    QTextDocument raw;
    raw.setHtml(document);
    raw.setTextWidth(520);
    raw.size();
}

} // namespace saskare
