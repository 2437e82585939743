#include "app/desk/DeskPresence.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace saskare {

Result<void> DeskPresence::tell(qint64 conversation, qint64 agent, const QString &kind, qint64 from, qint64 until)
{
    QList<Word> &words = m_words[{conversation, agent}];
    words.removeIf([from](const Word &word) { return word.until <= from; });
    if (kind == "gone"_L1) {
        m_words.remove({conversation, agent});
        return {};
    }
    if (kind != "viewing"_L1 && kind != "writing"_L1)
        return Error{ErrorKind::BadInput, u"kind must be \"viewing\", \"writing\" or \"gone\"."_s, {}, {}, {}};
    words.append({kind == "writing"_L1, from, until});
    return {};
}

QJsonArray DeskPresence::records(qint64 nowMs, const std::function<QString(qint64)> &nameOf) const
{
    QList<std::pair<qint64, qint64>> keys = m_words.keys();
    std::sort(keys.begin(), keys.end());
    QJsonArray records;
    for (const auto &[conversation, agent] : keys) {
        const QList<Word> words = m_words.value({conversation, agent});
        const auto holds = std::find_if(words.rbegin(), words.rend(), [nowMs](const Word &word) {
            return word.from <= nowMs && nowMs < word.until;
        });
        if (holds == words.rend())
            continue;
        const QString ofConversation = QString::number(conversation), ofAgent = QString::number(agent);
        records.append(QJsonObject{{"type"_L1, u"presence"_s},
                                   {"id"_L1, QString(ofConversation % u'-' % ofAgent)},
                                   {"conversation"_L1, ofConversation},
                                   {"agent"_L1, ofAgent},
                                   {"name"_L1, nameOf(agent)},
                                   {"kind"_L1, holds->isWriting ? u"writing"_s : u"viewing"_s}});
    }
    return records;
}

} // namespace saskare
