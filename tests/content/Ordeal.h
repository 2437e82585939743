#pragma once

#include <QString>

#include <vector>

namespace saskare {

/// Puts documents through what the window does with a message, sanitising and laying out, and keeps how long each
/// took, in processor time of this thread, so that a busy computer changes little. Needs a QGuiApplication.
class Ordeal
{
public:
    enum class As
    {
        Html,
        Text,
    };
    /// What is wrong with what became of the document, or nothing.
    QString run(const QString &document, As as = As::Html);
    /// "4,157 documents: p50 0.4 ms, p99 12 ms, worst 98 ms": with the beginning of the worst.
    [[nodiscard]] QString report() const;
    /// In milliseconds; `part` of 1.
    [[nodiscard]] double percentile(double part) const;
    /// Lays the document out once more, as raw Qt would: what must not happen happens. For a check of the checks.
    static void layOutUnprotected(const QString &document);

private:
    struct Once
    {
        double took; ///< ms
        QString wrong;
    };
    void keep(const QString &document) const;
    static Once once(const QString &document, As as);

    std::vector<double> m_times;
    double m_worst = 0;
    int m_slowOnce = 0; ///< over the goal, but not when repeated
    QString m_worstDocument;
};

} // namespace saskare
