#include "ui/conversation/LinkOpener.h"

#include "core/calls/Dialer.h"
#include "core/content/LinkTarget.h"
#include "ui/base/MessageBoxes.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace saskare {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("LinkOpener", text);
}

void open(const LinkTarget &target)
{
    QDesktopServices::openUrl(QUrl::fromEncoded(target.url.toLatin1()));
}

} // namespace

void openLink(const QString &address, const QString &shown, Dialer &dialer, QWidget *parent)
{
    const std::optional<LinkTarget> target = linkTarget(address);
    if (!target)
        return;
    if (target->url.startsWith(QLatin1String("tel:"))) {
        const Result<void> handed = dialer.dial(target->host);
        if (!handed.ok())
            messageboxes::tell(parent, handed.error());
        return;
    }
    if (!target->odd && !showsAnotherHost(*target, shown)) {
        open(*target);
        return;
    }
    messageboxes::Question question;
    question.title = words(QT_TRANSLATE_NOOP("LinkOpener", "This link leads to %1")).arg(target->host);
    question.text = words(QT_TRANSLATE_NOOP("LinkOpener", "The message shows “%1”. The whole address is:\n%2"))
                        .arg(shown.left(200), target->url.left(500));
    question.answers
        = {words(QT_TRANSLATE_NOOP("LinkOpener", "Open it")), words(QT_TRANSLATE_NOOP("LinkOpener", "Do not open"))};
    messageboxes::ask(parent, question, [target = *target](int answer) {
        if (answer == 0)
            open(target);
    });
}

} // namespace saskare
