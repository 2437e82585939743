#include "app/soak/SoakAgent.h"

#include "ui/base/SearchField.h"
#include "ui/conversation/ReplyEdit.h"
#include "ui/conversation/TimelineView.h"
#include "ui/inbox/InboxList.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/shell/ActionId.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace saskare {
namespace {

const QStringList words{QStringLiteral("piegāde"), QStringLiteral("заказ"), QStringLiteral("refund"),
                        QStringLiteral("rēķins"),  QStringLiteral("ord"),   QStringLiteral("доставка")};
const QStringList answers{
    QStringLiteral("Labdien! Pasūtījums jau ir ceļā, sūtu izsekošanas numuru."),
    QStringLiteral("Здравствуйте! Мы проверили ваш заказ, деньги вернутся в течение трёх дней."),
    QStringLiteral("Hello, thank you for waiting. The replacement leaves our warehouse today.")};

void press(QWidget *widget, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &up);
}

} // namespace

SoakAgent::SoakAgent(Application &application, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_chance(seed)
{
    connect(&m_timer, &QTimer::timeout, this, &SoakAgent::act);
}

void SoakAgent::start(std::chrono::milliseconds pause)
{
    m_timer.start(pause);
}

void SoakAgent::stop()
{
    m_timer.stop();
    endSearch();
    while (closeDialogs()) { }
    m_application.workspace().showView({ViewChoice::Kind::AllOpen, {}, {}, {}});
}

const QList<SoakAgent::Act> &SoakAgent::all()
{
    static const QList<Act> acts{{"open", 30, &SoakAgent::nextConversation},
                                 {"scrollList", 12, &SoakAgent::scrollList},
                                 {"scrollConversation", 12, &SoakAgent::scrollConversation},
                                 {"search", 8, &SoakAgent::typeSearch},
                                 {"endSearch", 6, &SoakAgent::endSearch},
                                 {"view", 6, &SoakAgent::changeView},
                                 {"reply", 6, &SoakAgent::reply},
                                 {"note", 3, &SoakAgent::note},
                                 {"assign", 3, &SoakAgent::assign},
                                 {"resolve", 2, &SoakAgent::resolve},
                                 {"decide", 4, &SoakAgent::decide},
                                 {"look", 1, &SoakAgent::changeLook},
                                 {"language", 1, &SoakAgent::changeLanguage},
                                 {"outbox", 2, &SoakAgent::showOutbox},
                                 {"resize", 1, &SoakAgent::resize}};
    return acts;
}

void SoakAgent::act()
{
    if (closeDialogs())
        return;
    int sum = 0;
    for (const Act &possible : all())
        sum += possible.weight;
    int left = int(m_chance.bounded(sum));
    for (const Act &possible : all()) {
        left -= possible.weight;
        if (left < 0) {
            count(QString::fromLatin1(possible.name));
            (this->*possible.perform)();
            return;
        }
    }
}

void SoakAgent::count(const QString &act)
{
    ++m_acts[act];
    m_lastAct = act;
}

/// A dialog that an act before has opened, or trouble that the program tells: read, and closed.
bool SoakAgent::closeDialogs()
{
    if (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        return true;
    }
    const auto dialogs = m_application.window().findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (!dialog->isVisible())
            continue;
        dialog->reject();
        count(QStringLiteral("closed"));
        return true;
    }
    return false;
}

void SoakAgent::nextConversation()
{
    m_application.workspace().request(m_chance.bounded(4) == 0 ? action::previous : action::next);
}

void SoakAgent::scroll(QWidget *where)
{
    if (!where || !where->isVisible())
        return;
    const int turn = m_chance.bounded(3) == 0 ? 120 : -120;
    const QPointF middle = where->rect().center();
    for (int i = 0; i < 5; ++i) {
        QWheelEvent wheel(middle, where->mapToGlobal(middle), {}, QPoint(0, turn), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(where, &wheel);
    }
}

void SoakAgent::scrollList()
{
    if (auto *list = m_application.window().findChild<InboxList *>())
        scroll(list->viewport());
}

void SoakAgent::scrollConversation()
{
    if (auto *timeline = m_application.window().findChild<TimelineView *>())
        scroll(timeline->viewport());
}

void SoakAgent::typeSearch()
{
    auto *field = m_application.window().findChild<SearchField *>();
    if (!field)
        return;
    field->clear();
    const QString word = words.at(m_chance.bounded(words.size()));
    for (const QChar letter : word)
        press(field, letter.toUpper().unicode(), letter);
}

void SoakAgent::endSearch()
{
    if (auto *field = m_application.window().findChild<SearchField *>())
        press(field, Qt::Key_Escape, {});
}

void SoakAgent::changeView()
{
    using Kind = ViewChoice::Kind;
    static const QList<Kind> kinds{Kind::ToSolve, Kind::Mine,         Kind::Unassigned, Kind::AllOpen,
                                   Kind::Waiting, Kind::CallbacksDue, Kind::Everything};
    m_application.workspace().showView({kinds.at(m_chance.bounded(kinds.size())), {}, {}, {}});
}

void SoakAgent::write(QLatin1String how)
{
    m_application.workspace().request(how);
    auto *edit = m_application.window().findChild<ReplyEdit *>();
    if (!edit || !edit->isVisible())
        return;
    edit->insertPlainText(answers.at(m_chance.bounded(answers.size())));
    m_application.workspace().request(action::send);
}

void SoakAgent::reply()
{
    write(action::reply);
}

void SoakAgent::note()
{
    write(action::note);
}

void SoakAgent::resolve()
{
    m_application.workspace().request(action::resolve);
}

void SoakAgent::assign()
{
    m_application.workspace().request(action::assignMe);
}

/// What the outbox cannot settle by itself: a collision is sent anyway, doubt is resolved, a refusal given up.
void SoakAgent::decide()
{
    Store &store = m_application.store();
    store.outbox().then(this, [this, &store](const std::vector<OutboxEntry> &entries) {
        for (const OutboxEntry &entry : entries) {
            if (entry.state == OutboxState::Conflicted)
                store.retry(entry.id);
            else if (entry.state == OutboxState::Asking)
                store.markArrived(entry.id);
            else if (entry.state == OutboxState::Failed)
                store.discard(entry.id);
            else
                continue;
            ++m_acts[QStringLiteral("decided")];
            m_application.sync().wakeOutbox(entry.account);
        }
    });
}

void SoakAgent::changeLook()
{
    m_application.workspace().request(action::theme);
}

void SoakAgent::changeLanguage()
{
    m_application.workspace().request(action::settings);
    const auto *dialog = m_application.window().findChild<SettingsDialog *>();
    if (!dialog)
        return;
    if (auto *languages = dialog->findChild<QComboBox *>())
        languages->setCurrentIndex((languages->currentIndex() + 1) % languages->count());
}

void SoakAgent::showOutbox()
{
    m_application.workspace().request(action::outbox);
}

void SoakAgent::resize()
{
    static const QList<QSize> sizes{{1366, 768}, {1600, 940}, {1920, 1080}, {1100, 700}};
    m_application.window().resize(sizes.at(m_chance.bounded(sizes.size())));
}

} // namespace saskare
