#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace saskare {

/// A help desk's own OpenAPI documents: which of them knows an address, and whether it knows the names a request
/// sends: query parameters and members of bodies. A validating proxy lets unknown names pass, so a misspelt one would
/// go unnoticed. Any thread.
class Specification
{
public:
    struct Document
    {
        QString path; ///< of the file
        QString strip; ///< what addresses have before the document's own
        QJsonObject content; ///< empty: it is not here
    };

    /// `rules`: the member `specification` of a fake.json, see tests/backends/README.md. `folder`: of the documents.
    Specification(const QJsonObject &rules, const QString &folder);

    /// Whether all documents (at least one) could be read.
    [[nodiscard]] bool isHere() const;
    [[nodiscard]] const QList<Document> &documents() const { return m_documents; }
    /// Which document knows this request; -1: none. `target`: path and query.
    [[nodiscard]] int documentOf(const QString &method, const QByteArray &target) const;
    /// Whether the help desk answers otherwise than the documents say.
    [[nodiscard]] bool answersOtherwise(const QString &method, const QByteArray &target) const
    {
        return isAmong(m_answers, method, target);
    }
    /// Members of answers whose words are not all in the documents.
    [[nodiscard]] const QStringList &openWords() const { return m_words; }
    /// Whether a member of a body ("ticket.custom_fields[]") is true though the documents refuse it.
    [[nodiscard]] bool excuses(const QString &member) const { return m_names.contains(member); }
    /// What of a request the documents do not know, in words; empty: nothing. `mediaType`: of the body, "" without
    /// one, "*/*" of what the documents want; `body`: JSON, or an object of the fields of a form.
    [[nodiscard]] QStringList unknownIn(const QString &method, const QByteArray &target, const QString &mediaType,
                                        const QJsonValue &body) const;

private:
    /// `known`: "METHOD /path/{name}".
    [[nodiscard]] static bool isAmong(const QStringList &known, const QString &method, const QByteArray &target);
    /// Where we are within a document.
    struct Place
    {
        const QJsonObject &document;
        QString name; ///< in words
    };
    [[nodiscard]] static QJsonValue resolved(const QJsonObject &document, const QJsonValue &value);
    /// The operation, with the parameters of its path among its own; empty: unknown.
    [[nodiscard]] static QJsonObject operation(const Document &document, const QString &method,
                                               const QByteArray &target);
    /// Adds the properties of a schema, whatever it is put together from.
    static void addProperties(const QJsonObject &document, const QJsonValue &schema, QJsonObject &properties);
    void compare(const Place &place, const QJsonValue &schema, const QJsonValue &value, QStringList &unknown) const;
    /// Whether it is true though the documents do not say it.
    [[nodiscard]] bool isExcused(const QString &name) const;

    QList<Document> m_documents;
    QStringList m_outside, m_answers, m_words, m_names;
};

} // namespace saskare
