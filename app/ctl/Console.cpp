#include "app/ctl/Console.h"

#include <QJsonDocument>

#include <cstdio>

namespace saskare {
namespace {

void write(FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    std::fputc('\n', file);
    std::fflush(file);
}

} // namespace

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadInput:
        return ExitCode::Usage;
    case ErrorKind::NotFound:
        return ExitCode::NotFound;
    case ErrorKind::SignIn:
    case ErrorKind::Keychain:
        return ExitCode::SignIn;
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
        return ExitCode::Unreachable;
    default:
        return ExitCode::Failed;
    }
}

void Console::line(const QString &text) const
{
    if (m_form == OutputForm::Text)
        write(stdout, harmless(text).toUtf8());
}

void Console::object(const QJsonObject &object) const
{
    if (m_form == OutputForm::Json)
        write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Console::note(const QString &text) const
{
    write(stderr, harmless(text).toUtf8());
}

QString Console::harmless(const QString &text)
{
    QString clean = text;
    for (QChar &character : clean) {
        const bool control = character.category() == QChar::Other_Control;
        if (control && character != u'\n' && character != u'\t')
            character = u' ';
    }
    return clean;
}

QString Console::column(const QString &text, int width)
{
    const QString one = text.simplified();
    return one.size() > width ? one.first(width - 1) + QChar(0x2026) : one.leftJustified(width);
}

} // namespace saskare
