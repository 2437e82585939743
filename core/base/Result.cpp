#include "core/base/Result.h"

#include <QStringList>

namespace saskare {

QString Error::text() const
{
    QStringList sentences;
    for (const QString &sentence : {happened, done, advice}) {
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace saskare
