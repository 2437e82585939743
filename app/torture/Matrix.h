#pragma once

#include "app/torture/CaseRun.h"

#include <QJsonObject>
#include <QMap>

#include <map>

namespace saskare {

/// Sums of runs: of all, of one fault, of one line.
struct CaseTally
{
    int runs = 0, reached = 0, doubled = 0, lost = 0, falseSent = 0, asked = 0, troubled = 0;

    void add(const CaseResult &result);
    [[nodiscard]] QJsonObject toJson() const;
};

/// Runs cases in an order that the seed shuffles, keeps a site for each address, and counts. Thread: the main one.
class Matrix
{
public:
    struct Options
    {
        int runs = 1000;
        quint32 seed = 1;
        QString only; ///< a case's name, or its beginning; "*" stands for anything
        bool verbose = false;
    };
    explicit Matrix(Options options);
    ~Matrix();

    /// False: something was doubled, lost or falsely sent. `failed` is told each such run in words.
    bool run(const std::function<void(const QString &)> &failed);

    [[nodiscard]] QString tables() const; ///< in words
    [[nodiscard]] QJsonObject summary() const;

private:
    [[nodiscard]] QList<Case> cases() const;
    Site &siteFor(const Case &what);
    void add(const Case &what, const CaseResult &result);

    Options m_options;
    ManifestCatalog m_manifests{QString()};
    QTemporaryDir m_certificates;
    std::optional<TlsIdentity> m_right, m_wrong;
    struct Used
    {
        std::unique_ptr<Site> site;
        int runs = 0;
    };
    std::map<QString, Used> m_sites;
    CaseTally m_all;
    std::map<QString, CaseTally> m_byFault, m_bySite, m_byCommand, m_byTeller;
    std::map<int, CaseTally> m_byLine;
    std::map<QString, int> m_askedBecause;
    QStringList m_notTried;
    qint64 m_realMs = 0;
};

} // namespace saskare
