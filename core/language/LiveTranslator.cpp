#include "core/language/LiveTranslator.h"

#include <QLibraryInfo>

namespace saskare {

LiveTranslator::LiveTranslator(QObject *parent)
    : QTranslator(parent)
{
}

bool LiveTranslator::loadLanguage(const QString &language)
{
    m_overlay.reset();
    (void)m_qt.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return m_packed.load(QStringLiteral(":/translations/saskare_%1.qm").arg(language));
}

QString LiveTranslator::translate(const char *context, const char *source, const char *comment, int n) const
{
    QString text;
    if (m_overlay)
        text = m_overlay->text(context, source, comment ? QByteArrayView(comment) : QByteArrayView(), n);
    if (text.isNull())
        text = m_packed.translate(context, source, comment, n);
    if (text.isNull())
        text = m_qt.translate(context, source, comment, n);
    return text;
}

} // namespace saskare
