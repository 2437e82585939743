#include "ui/conversation/Composer.h"

#include "core/domain/AnswerLength.h"
#include "core/store/Store.h"
#include "ui/base/LiveText.h"
#include "ui/base/Paint.h"
#include "ui/base/TextLabel.h"
#include "ui/conversation/AnswerFacts.h"
#include "ui/conversation/BodyPreparer.h"
#include "ui/conversation/CallForm.h"
#include "ui/conversation/ComposerRules.h"
#include "ui/conversation/ComposerTools.h"
#include "ui/conversation/DraftKeeper.h"
#include "ui/conversation/LanguageButton.h"
#include "ui/conversation/LateFiles.h"
#include "ui/conversation/OpenDraft.h"
#include "ui/conversation/OutgoingFiles.h"
#include "ui/conversation/ReplyEdit.h"
#include "ui/conversation/RichText.h"
#include "ui/conversation/SentKeeper.h"
#include "ui/conversation/SpellCheck.h"
#include "ui/conversation/WritingOffers.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace saskare {
Composer::Composer(Store &store, BodyPreparer &preparer, const Theme &theme, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_keeper(new DraftKeeper(
          store, clock, [this] { return m_draft->written(); }, this))
    , m_sent(new SentKeeper(store, clock, this))
    , m_late(new LateFiles(*m_keeper, this))
    , m_tabs(new ComposerTabs(theme, this))
    , m_route(new TextLabel(theme, TextSize::Label, TextWeight::Regular, Color::TextThird, this, Overflow::Elide))
    , m_edit(new ReplyEdit(theme, this))
    , m_files(new OutgoingFiles(store, preparer, theme, this))
    , m_draft(new OpenDraft(*m_edit, *m_files, *m_tabs, this))
    , m_signature(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this, Overflow::Elide))
    , m_tools(new ComposerTools(theme, this))
    , m_call(new CallForm(theme, clock, this))
    , m_facts(new AnswerFacts(store, this))
    , m_spelling(new SpellCheck(*m_edit, store, this))
    , m_language(new LanguageButton(*m_spelling, theme, this))
    , m_offers(new WritingOffers(store, preparer, theme, clock,
                                 {*m_edit, *m_tools, *m_facts, [this] { return written(); }}, this))
{
    setObjectName(QStringLiteral("composer"));
    arrange();
    connectParts();
    connectKeepers();
    new LiveText(this, [this] { showMode(); });
}

Composer::~Composer() = default;

void Composer::arrange()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_route);
    head->addWidget(m_language);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl + space::l, space::s + space::xs, space::xl + space::m, space::l + space::s);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_edit);
    column->addWidget(m_signature);
    column->addWidget(m_files);
    column->addWidget(m_tools);
    column->addWidget(m_call);
    m_call->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Composer::connectParts()
{
    connect(m_tabs, &ComposerTabs::chosen, this, [this] {
        showMode();
        onEdited();
    });
    // A mark under a word is no change of it, though Qt says so: nothing became longer or can be undone.
    connect(m_edit->document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        const int steps = m_edit->document()->availableUndoSteps();
        m_isChanged |= std::exchange(m_undoSteps, steps) != steps || removed != added;
    });
    connect(m_edit, &QTextEdit::textChanged, this, [this] {
        if (!std::exchange(m_isChanged, false))
            return;
        onEdited();
        if (m_edit->hasFocus())
            Q_EMIT typed();
    });
    connect(m_edit, &ReplyEdit::sendRequested, this, &Composer::send);
    connect(m_edit, &ReplyEdit::filesOffered, this, &Composer::attach);
    connect(m_edit, &ReplyEdit::pictureOffered, this, [this](const QByteArray &png) {
        if (takesFiles())
            m_files->attach(tr("picture.png"), QStringLiteral("image/png"), png);
        else
            m_tools->setSaved(tr("%1 takes no files here.").arg(m_manifest->name));
    });
    connect(m_edit, &ReplyEdit::undoneAll, this, &Composer::takeBackWanted);
    connect(m_facts, &AnswerFacts::customerKnown, this, [this] {
        m_spelling->setLikely(m_facts->customerLanguage());
        m_spelling->setNames(m_facts->names());
    });
    connect(m_spelling, &SpellCheck::failed, this, &Composer::failed);
    connect(m_spelling, &SpellCheck::changed, this, [this] { m_offers->setLanguage(m_spelling->language()); });
    connect(m_files, &OutgoingFiles::changed, this, &Composer::onChanged);
    connect(m_files, &OutgoingFiles::settled, this, &Composer::goOnSending);
    connect(m_files, &OutgoingFiles::refused, this, [this](Error error) {
        if (std::exchange(m_sendWanted, false))
            error.done = tr("The answer was not sent.");
        Q_EMIT failed(error);
    });
    connect(m_tools, &ComposerTools::boldWanted, m_edit, &ReplyEdit::toggleBold);
    connect(m_tools, &ComposerTools::italicWanted, m_edit, &ReplyEdit::toggleItalic);
    connect(m_tools, &ComposerTools::listWanted, m_edit, &ReplyEdit::toggleList);
    connect(m_tools, &ComposerTools::linkWanted, m_edit, &ReplyEdit::askForLink);
    connect(m_tools, &ComposerTools::filesWanted, m_files, &OutgoingFiles::askForFiles);
    connect(m_tools, &ComposerTools::sendWanted, this, &Composer::send);
    connect(m_call, &CallForm::recorded, this,
            [this](const RecordCallOutcome &outcome) { Q_EMIT submitWanted(outcome, m_draft->seen(), {}, {}); });
    connect(m_draft, &OpenDraft::noteKept, this, &Composer::applyOffer);
    connect(m_offers, &WritingOffers::browserWanted, this, &Composer::browserWanted);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&Composer::update));
}

void Composer::connectKeepers()
{
    connect(m_keeper, &DraftKeeper::saved, this,
            [this] { m_tools->setSaved(isEmpty() ? QString() : tr("Draft saved")); });
    connect(m_keeper, &DraftKeeper::failed, this, &Composer::failed);
    connect(m_sent, &SentKeeper::failed, this, &Composer::failed);
    connect(m_late, &LateFiles::failed, this, &Composer::failed);
    connect(m_keeper, &DraftKeeper::opened, this, &Composer::takeOpened);
    connect(m_keeper, &DraftKeeper::joined, this, &Composer::takeOpened);
    connect(m_keeper, &DraftKeeper::handedBack, this, &Composer::putBack);
    connect(m_sent, &SentKeeper::refused, this, [this](ConversationId id) {
        if (m_row && m_row->id == id)
            takeRefused();
    });
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        // Another part of the window may have put a command back as a draft.
        if (m_row && changes.drafts && !m_sent->isKept(m_row->id))
            m_keeper->look();
    });
}

/// What is written at this moment; nothing while the editor is filled by us.
std::optional<ComposerMode> Composer::written() const
{
    return m_draft->isBeingFilled() ? std::nullopt : std::optional(m_tabs->mode());
}

void Composer::showArticles(const QString &words)
{
    m_offers->showArticles(words);
}

bool Composer::hasArticles() const
{
    return m_offers->hasArticles();
}

std::optional<CommandBase> Composer::draftBase() const
{
    return m_draft->base();
}

void Composer::acceptPresent()
{
    m_draft->acceptPresent();
}

QString Composer::filledIn(const QString &text, Qt::TextFormat format) const
{
    return m_facts->filledIn(text, format);
}

Command Composer::signedAs(const Command &command) const
{
    const auto *reply = std::get_if<SendReply>(&command);
    if (!reply)
        return command;
    Draft draft;
    draft.text = reply->text;
    draft.html = reply->html;
    return commandFrom(draft, signature());
}

void Composer::open(const ConversationRow &row, const Account &account,
                    const std::shared_ptr<const Manifest> &manifest)
{
    leave();
    m_account = account;
    m_manifest = manifest;
    m_recipient.clear();
    m_row = row;
    m_draft->open(row.id);
    m_tools->setSaved({});
    m_call->clear();
    m_facts->open(row);
    m_spelling->setNames(m_facts->names());
    m_spelling->open(row.id);
    applyOffer();
    m_draft->fill(
        [this] { m_tabs->choose(m_tabs->offers(ComposerMode::Reply) ? ComposerMode::Reply : ComposerMode::Note); });
    showMode();
    loadDraft();
    for (const ComingFile &coming : m_late->take(row.id))
        m_files->expect(coming);
    takeRefused();
    m_offers->open(row);
}

void Composer::setRow(const ConversationRow &row)
{
    const bool sameOffer = m_row && m_row->callback.has_value() == row.callback.has_value()
        && isMergedAway(m_row) == isMergedAway(row);
    m_row = row;
    m_facts->setRow(row);
    m_offers->setRow(row);
    if (!sameOffer)
        applyOffer();
    showMode();
}

void Composer::close()
{
    leave();
    m_row.reset();
    m_offers->close();
}

/// What is written here becomes the draft of its conversation, with every file that was chosen for it.
void Composer::leave()
{
    if (!m_row)
        return;
    if (m_sendWanted) // told when the next conversation is there: what is said now is cleared away with this one
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT failed(calledOff(
                    tr("The answer was not sent: another conversation was opened while its files were read.")));
            },
            Qt::QueuedConnection);
    m_sendWanted = false;
    const QList<ComingFile> coming = m_files->coming();
    m_keeper->leave();
    if (!coming.isEmpty()) {
        SentText left = m_draft->written();
        left.draft.savedAt = m_keeper->savedAt();
        m_late->keep({left, coming});
    }
    m_files->clear();
}

void Composer::finish()
{
    close();
    m_late->finish();
}

void Composer::setRecipient(const QString &address)
{
    m_recipient = address;
    showMode();
}

void Composer::setAgentName(const QString &name)
{
    m_facts->setAgentName(name);
}

void Composer::setSpeller(Speller *speller)
{
    m_spelling->setSpeller(speller);
}

/// What stands under a reply here; empty: nothing.
QString Composer::signature() const
{
    return isChatty(m_row) ? QString() : m_account.signature.trimmed();
}

void Composer::applyOffer()
{
    QList<ComposerMode> modes = modesOffered(m_row, m_manifest.get());
    if (m_draft->keepsNote() && !modes.contains(ComposerMode::Note))
        modes += ComposerMode::Note;
    m_tabs->setOffered(modes);
    const QStringList omits
        = m_manifest ? m_manifest->commandRules.value(u"recordCallOutcome"_qs).omits : QStringList();
    m_call->setOffered(!omits.contains(u"note"_qs), !omits.contains(u"retryAt"_qs));
    showIfWanted();
}

/// In what has become part of another conversation only words that are there already are shown: they may be copied.
void Composer::showIfWanted()
{
    setVisible(m_tabs->offersAny() && (!isMergedAway(m_row) || !isEmpty()));
}

bool Composer::isEmpty() const
{
    return m_draft->isEmpty();
}

bool Composer::takesFiles() const
{
    return offersFiles(m_tabs->mode(), m_manifest.get());
}

void Composer::attach(const QStringList &paths)
{
    if (takesFiles())
        m_files->attach(paths);
    else if (m_manifest && m_tabs->mode() != ComposerMode::Call)
        m_tools->setSaved(tr("%1 takes no files here.").arg(m_manifest->name));
}

void Composer::showMode()
{
    const ComposerMode mode = m_tabs->mode();
    const bool call = mode == ComposerMode::Call;
    const bool note = mode == ComposerMode::Note;
    m_edit->setVisible(!call);
    m_tools->setVisible(!call);
    m_files->setVisible(!call && !m_files->isEmpty());
    m_call->setVisible(call);
    const auto formatting = !isChatty(m_row) || note ? ReplyEdit::Formatting::Rich : ReplyEdit::Formatting::Plain;
    m_edit->setFormatting(formatting);
    m_tools->setFormatting(formatting);
    const bool enterSends = isLive(m_row) && !note;
    m_edit->setEnter(enterSends ? ReplyEdit::Enter::Sends : ReplyEdit::Enter::NewLine);
    m_tools->setCannedOffered(m_offers->hasCanned());
    m_tools->setFilesOffered(takesFiles());
    const bool signedMail = mode == ComposerMode::Reply && !signature().isEmpty();
    m_signature->setText(signedMail ? tr("Signed: %1").arg(signature().simplified()) : QString());
    m_signature->setVisible(signedMail);
    showLength();
    const ComposerWords words = composerWords(mode, m_row, m_recipient, m_account.name);
    m_tools->setSend(words.send, enterSends ? QKeySequence(Qt::Key_Return) : QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_edit->setPlaceholderText(words.placeholder);
    m_edit->setAccessibleName(words.editor);
    m_route->setText(words.route);
    update();
}

void Composer::start(ComposerMode mode)
{
    if (!m_row || !m_tabs->offers(mode) || isHidden())
        return;
    m_tabs->choose(mode);
    if (mode == ComposerMode::Call)
        m_call->setFocus();
    else
        m_edit->setFocus(Qt::ShortcutFocusReason);
}

void Composer::quote(const QString &words)
{
    if (!m_row || isHidden() || words.trimmed().isEmpty())
        return;
    QStringList lines = words.trimmed().split(QRegularExpression(QStringLiteral("[\\n\\x{2028}\\x{2029}]")));
    for (QString &line : lines)
        line.prepend(QLatin1String("> "));
    QTextCursor cursor = m_edit->textCursor();
    cursor.movePosition(QTextCursor::End);
    if (!m_edit->isEmpty())
        cursor.insertBlock();
    cursor.insertText(lines.join(u'\n') + u'\n');
    m_edit->setTextCursor(cursor);
}

void Composer::goOnWriting()
{
    if (m_row)
        m_edit->setFocus(Qt::ShortcutFocusReason);
}

void Composer::showMisspelled()
{
    if (m_edit->isVisible())
        m_spelling->showNext();
}

void Composer::setBase(const CommandBase &base)
{
    if (m_draft->setSeen(base))
        m_keeper->edited();
}

void Composer::onEdited()
{
    if (m_draft->isBeingFilled() || !m_row)
        return;
    if (std::exchange(m_sendWanted, false))
        Q_EMIT failed(calledOff(tr("The answer was not sent: it was changed while its files were read.")));
    onChanged();
}

void Composer::onChanged()
{
    if (m_draft->isBeingFilled() || !m_row)
        return;
    m_draft->changed();
    if (!m_sendWanted)
        m_tools->setSaved({});
    showLength();
    m_keeper->edited();
}

void Composer::loadDraft()
{
    if (const SentText *sent = m_sent->kept(m_row->id)) // what is stored is being sent; read when its fate is known
        m_keeper->openSent(m_row->id, sent->draft.savedAt);
    else
        m_keeper->open(m_row->id);
}

void Composer::takeOpened(const std::optional<Draft> &saved)
{
    const bool isMore = !isEmpty();
    if (saved)
        takeDraft(*saved);
    showIfWanted();
    if (saved && isMore && std::exchange(m_sendWanted, false))
        Q_EMIT failed(
            calledOff(tr("The answer was not sent: there was a draft already, which stands before it now.")));
    if (isMore)
        onChanged();
    goOnSending();
}

void Composer::takeRefused()
{
    while (const std::optional<SentText> sent = m_sent->takeRefused(m_row->id))
        putBack(*sent);
}

void Composer::takeDraft(const Draft &stored)
{
    m_draft->take(stored, signature());
    m_tools->setSaved(tr("Draft saved"));
    showMode();
}

void Composer::send()
{
    if (!canSend())
        return;
    if (isFit())
        sendWhenReady();
}

/// A note is for colleagues: they may read what was not filled in, at any length.
bool Composer::isFit()
{
    if (m_tabs->mode() != ComposerMode::Reply)
        return true;
    if (m_edit->showOpenPlaceholder()) {
        m_edit->setFocus(Qt::OtherFocusReason);
        Q_EMIT failed(stillToFillIn(m_edit->textCursor().selectedText()));
        return false;
    }
    const int most = mostCharactersIn(m_row, m_manifest.get());
    const int characters = most > 0 ? charactersIn(messageText(*m_edit->document())) : 0;
    if (characters > most) {
        Q_EMIT failed(tooLong(characters, most));
        return false;
    }
    return true;
}

/// Counted where there is a limit, and said from the last quarter on.
void Composer::showLength()
{
    const int most = m_tabs->mode() == ComposerMode::Reply ? mostCharactersIn(m_row, m_manifest.get()) : 0;
    m_tools->setLength(most > 0 ? charactersIn(messageText(*m_edit->document())) : 0, most);
}

bool Composer::canSend()
{
    if (!m_row || isEmpty() || m_tabs->mode() == ComposerMode::Call)
        return false;
    if (isMergedAway(m_row)) {
        m_tools->setSaved(tr("It was merged: answer where it went."));
        return false;
    }
    const bool isKeptOnly = m_tabs->mode() == ComposerMode::Note && m_manifest
        && !modesOffered(m_row, m_manifest.get()).contains(ComposerMode::Note);
    if (isKeptOnly)
        m_tools->setSaved(tr("%1 takes no notes.").arg(m_manifest->name));
    return !isKeptOnly;
}

void Composer::sendWhenReady()
{
    m_sendWanted = true;
    m_tools->setSaved(tr("Sent as soon as its files are read…"));
    goOnSending();
}

void Composer::goOnSending()
{
    if (!m_sendWanted || m_keeper->isOpening() || m_files->isComing())
        return;
    m_sendWanted = false;
    m_tools->setSaved({});
    if (!isEmpty() && m_tabs->mode() != ComposerMode::Call)
        sendNow();
}

void Composer::sendNow()
{
    m_keeper->flush(); // what is stored is what is sent: the store removes it together with taking the command
    m_keeper->forget();
    SentText sent = m_draft->written();
    sent.draft.savedAt = m_keeper->savedAt();
    const Draft &whole = sent.draft;
    m_sent->keep(sent);
    m_draft->forgetBase();
    empty(); // what is typed from here on is the next message
    Q_EMIT submitWanted(commandFrom(whole, signature()), whole.base, sent.files, whole.savedAt);
}

void Composer::empty()
{
    m_draft->clear();
    m_tools->setSaved({});
    showMode();
}

void Composer::submitted(ConversationId id)
{
    const std::optional<SentText> sent = m_sent->take(id);
    if (!m_row || m_row->id != id)
        return;
    if (sent)
        m_keeper->removed(sent->draft.savedAt);
    m_keeper->look();
}

void Composer::notSubmitted(ConversationId id)
{
    const std::optional<SentText> sent = m_sent->take(id);
    if (!sent)
        return;
    if (m_row && m_row->id == id)
        putBack(*sent);
    else
        m_sent->putBack(*sent);
}

void Composer::putBack(const SentText &sent)
{
    m_draft->putBack(sent);
    showIfWanted();
    showMode();
    onChanged();
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = rect().adjusted(space::xl, space::xs, -space::xl, -space::l);
    const bool note = m_tabs->mode() == ComposerMode::Note;
    paintBox(painter, box, m_theme.color(note ? Color::Note : Color::Pane),
             m_theme.color(note ? Color::NoteLine : Color::Line), radius::bubble);
}

} // namespace saskare
