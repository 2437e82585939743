#include "ui/conversation/Composer.h"

#include "core/domain/AnswerLength.h"
#include "core/store/Store.h"
#include "ui/base/LiveText.h"
#include "ui/base/Paint.h"
#include "ui/base/TextLabel.h"
#include "ui/conversation/AnswerFacts.h"
#include "ui/conversation/ArticleDialog.h"
#include "ui/conversation/BodyPreparer.h"
#include "ui/conversation/CallForm.h"
#include "ui/conversation/CannedPopup.h"
#include "ui/conversation/ComposerRules.h"
#include "ui/conversation/ComposerTools.h"
#include "ui/conversation/DraftKeeper.h"
#include "ui/conversation/LanguageButton.h"
#include "ui/conversation/LateFiles.h"
#include "ui/conversation/MentionPopup.h"
#include "ui/conversation/OutgoingFiles.h"
#include "ui/conversation/ReplyEdit.h"
#include "ui/conversation/RichText.h"
#include "ui/conversation/SentKeeper.h"
#include "ui/conversation/SpellCheck.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace saskare {
Composer::Composer(Store &store, BodyPreparer &preparer, const Theme &theme, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_keeper(new DraftKeeper(store, clock, std::bind_front(&Composer::written, this), this))
    , m_sent(new SentKeeper(store, clock, this))
    , m_late(new LateFiles(*m_keeper, this))
    , m_tabs(new ComposerTabs(theme, this))
    , m_route(new TextLabel(theme, TextSize::Label, TextWeight::Regular, Color::TextThird, this, Overflow::Elide))
    , m_edit(new ReplyEdit(theme, this))
    , m_files(new OutgoingFiles(store, preparer, theme, this))
    , m_signature(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this, Overflow::Elide))
    , m_tools(new ComposerTools(theme, this))
    , m_call(new CallForm(theme, clock, this))
    , m_popup(new CannedPopup(store, theme, clock, this))
    , m_facts(new AnswerFacts(store, this))
    , m_spelling(new SpellCheck(*m_edit, store, this))
    , m_language(new LanguageButton(*m_spelling, theme, this))
    , m_mentions(new MentionPopup(store, theme, this))
    , m_articles(new ArticleDialog(store, preparer, theme, this))
{
    setObjectName(QStringLiteral("composer"));
    arrange();
    connectParts();
    connectArticles();
    connectMentions();
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
    connect(m_edit, &ReplyEdit::cannedTyped, this, [this](const std::optional<QString> &words) {
        if (words && !m_filling)
            showCanned(*words, m_edit->viewport()->mapToGlobal(m_edit->cursorRect().topLeft()));
        else
            m_popup->hide();
    });
    connect(m_edit, &ReplyEdit::chooseKey, this,
            [this](int key) { m_mentions->isVisible() ? m_mentions->takeKey(key) : m_popup->takeKey(key); });
    connect(m_popup, &CannedPopup::loaded, this, [this] { m_tools->setCannedOffered(!m_popup->isEmpty()); });
    connect(m_popup, &CannedPopup::shownChanged, m_edit, &ReplyEdit::setChoosing);
    connect(m_popup, &CannedPopup::chosen, this, [this](const CannedResponseRow &response) {
        m_edit->insertCanned(m_facts->filledIn(response.text), m_facts->filledIn(response.html, Qt::RichText));
        m_edit->setFocus();
    });
    connect(m_edit, &ReplyEdit::undoneAll, this, &Composer::takeBackWanted);
    connect(m_facts, &AnswerFacts::customerKnown, this, [this] {
        m_spelling->setLikely(m_facts->customerLanguage());
        m_spelling->setNames(m_facts->names());
    });
    connect(m_spelling, &SpellCheck::failed, this, &Composer::failed);
    connect(m_spelling, &SpellCheck::changed, this, [this] { m_popup->setLanguage(m_spelling->language()); });
    connect(m_files, &OutgoingFiles::changed, this, &Composer::onChanged);
    connect(m_files, &OutgoingFiles::settled, this, &Composer::goOnSending);
    connect(m_files, &OutgoingFiles::refused, this, [this](Error error) {
        if (std::exchange(m_sendWanted, false))
            error.done = tr("The answer was not sent.");
        Q_EMIT failed(error);
    });
    connect(m_late, &LateFiles::failed, this, &Composer::failed);
    connect(m_tools, &ComposerTools::boldWanted, m_edit, &ReplyEdit::toggleBold);
    connect(m_tools, &ComposerTools::italicWanted, m_edit, &ReplyEdit::toggleItalic);
    connect(m_tools, &ComposerTools::listWanted, m_edit, &ReplyEdit::toggleList);
    connect(m_tools, &ComposerTools::linkWanted, m_edit, &ReplyEdit::askForLink);
    connect(m_tools, &ComposerTools::filesWanted, m_files, &OutgoingFiles::askForFiles);
    connect(m_tools, &ComposerTools::cannedWanted, this, [this] {
        m_edit->setFocus();
        showCanned({}, m_tools->cannedPlace());
    });
    connect(m_tools, &ComposerTools::sendWanted, this, &Composer::send);
    connect(m_call, &CallForm::recorded, this,
            [this](const RecordCallOutcome &outcome) { Q_EMIT submitWanted(outcome, m_seen, {}, {}); });
    connect(m_keeper, &DraftKeeper::saved, this,
            [this] { m_tools->setSaved(isEmpty() ? QString() : tr("Draft saved")); });
    connect(m_keeper, &DraftKeeper::failed, this, &Composer::failed);
    connect(m_sent, &SentKeeper::failed, this, &Composer::failed);
    connect(m_keeper, &DraftKeeper::opened, this, &Composer::takeOpened);
    connect(m_keeper, &DraftKeeper::joined, this, &Composer::takeOpened);
    connect(m_keeper, &DraftKeeper::handedBack, this, &Composer::putBack);
    connect(m_sent, &SentKeeper::refused, this, [this](ConversationId id) {
        if (m_row && m_row->id == id)
            takeRefused();
    });
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (m_row && (changes.reference || changes.everything)) {
            m_popup->read(*m_row);
            lookForArticles();
        }
        // Another part of the window may have put a command back as a draft.
        if (m_row && changes.drafts && !m_sent->isKept(m_row->id))
            m_keeper->look();
    });
    connect(&m_theme, &Theme::changed, this, qOverload<>(&Composer::update));
}

void Composer::connectArticles()
{
    connect(m_edit, &ReplyEdit::articlesTyped, this, [this](const QString &words) {
        if (!m_filling)
            showArticles(words);
    });
    connect(m_tools, &ComposerTools::articlesWanted, this, [this] { showArticles({}); });
    connect(m_articles, &ArticleDialog::linkChosen, this, [this](const ArticleRow &article) {
        m_edit->insertReference(article.title, article.webUrl);
        goOnWriting();
    });
    connect(m_articles, &ArticleDialog::textChosen, this, [this](const ArticleRow &article) {
        m_edit->insertCanned(article.text, article.html);
        goOnWriting();
    });
    connect(m_articles, &ArticleDialog::browserWanted, this, &Composer::browserWanted);
}

/// Of colleagues, so in notes alone: an answer with "@" in it names nobody.
void Composer::connectMentions()
{
    connect(m_edit, &ReplyEdit::mentionTyped, this, [this](const std::optional<QString> &words) {
        if (words && !m_filling && m_tabs->mode() == ComposerMode::Note)
            m_mentions->showFor(*words, m_edit->viewport()->mapToGlobal(m_edit->cursorRect().topLeft()));
        else
            m_mentions->hide();
    });
    connect(m_mentions, &MentionPopup::shownChanged, m_edit, &ReplyEdit::setChoosing);
    connect(m_mentions, &MentionPopup::chosen, this,
            [this](const QString &name) { m_edit->insertCanned(QString(u'@' + name + u' '), {}); });
}

void Composer::showArticles(const QString &words)
{
    if (m_row && m_hasArticles && m_tabs->mode() != ComposerMode::Call)
        m_articles->ask(m_row->account, words, m_spelling->language());
}

void Composer::lookForArticles()
{
    m_store.articles(m_row->account, {}, {}, 1)
        .then(this, [this, account = m_row->account](const std::vector<ArticleRow> &any) {
            if (!m_row || m_row->account != account)
                return;
            m_hasArticles = !any.empty();
            m_tools->setArticlesOffered(m_hasArticles);
        });
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
    m_base.reset();
    m_seen = {};
    m_keepsNote = false;
    m_row = row;
    empty();
    m_call->clear();
    m_facts->open(row);
    m_spelling->setNames(m_facts->names());
    m_spelling->open(row.id);
    applyOffer();
    m_filling = true;
    m_tabs->choose(m_tabs->offers(ComposerMode::Reply) ? ComposerMode::Reply : ComposerMode::Note);
    m_filling = false;
    showMode();
    loadDraft();
    for (const ComingFile &coming : m_late->take(row.id))
        m_files->expect(coming);
    takeRefused();
    m_popup->read(row);
    m_mentions->read(row.account);
    lookForArticles();
}

void Composer::setRow(const ConversationRow &row)
{
    const bool sameOffer = m_row && m_row->callback.has_value() == row.callback.has_value()
        && isMergedAway(m_row) == isMergedAway(row);
    m_row = row;
    m_facts->setRow(row);
    if (!sameOffer)
        applyOffer();
    showMode();
}

void Composer::close()
{
    leave();
    m_row.reset();
    m_popup->hide();
    m_mentions->hide();
    m_articles->hide();
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
        SentText left = written();
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
    if (m_keepsNote && !modes.contains(ComposerMode::Note))
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
    return m_edit->isEmpty() && m_files->isEmpty();
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
    m_tools->setCannedOffered(!m_popup->isEmpty());
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
    if (!m_row || words.trimmed().isEmpty())
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
    m_seen = base;
    if (m_base && m_base->seenAt == 0) { // writing began before anything was shown
        m_base = base;
        m_keeper->edited();
    }
}

/// That of a draft, unless it was begun before anything was shown.
void Composer::takeBase(const CommandBase &base)
{
    m_base = base.seenAt != 0 ? base : m_base.value_or(m_seen);
}

/// A note stays a note, even where none are taken any more: its words must not go to the customer.
void Composer::choose(bool isNote)
{
    if (isNote && !m_tabs->offers(ComposerMode::Note)) {
        m_keepsNote = true;
        applyOffer();
    }
    m_tabs->choose(isNote ? ComposerMode::Note : ComposerMode::Reply);
}

Draft Composer::draft() const
{
    Draft draft;
    draft.conversation = m_row->id;
    draft.isNote = m_tabs->isNote();
    if (!m_edit->isEmpty()) {
        draft.text = messageText(*m_edit->document());
        draft.html = messageHtml(*m_edit->document());
    }
    draft.files = m_files->files();
    draft.base = m_base.value_or(m_seen);
    return draft;
}

SentText Composer::written() const
{
    return {draft(), m_files->bytes()};
}

void Composer::onEdited()
{
    if (m_filling || !m_row)
        return;
    if (std::exchange(m_sendWanted, false))
        Q_EMIT failed(calledOff(tr("The answer was not sent: it was changed while its files were read.")));
    onChanged();
}

void Composer::onChanged()
{
    if (m_filling || !m_row)
        return;
    if (!isEmpty() && !m_base)
        m_base = m_seen;
    if (isEmpty())
        m_base.reset();
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
    const Draft saved = withoutSignature(stored, signature());
    m_filling = true;
    takeBase(saved.base);
    const bool isTyped = !m_edit->isEmpty();
    if (isTyped)
        putBefore(*m_edit->document(), saved);
    else if (saved.html.isEmpty())
        m_edit->setPlainText(saved.text);
    else
        m_edit->setHtml(sanitizeHtml(saved.html).html);
    if (!isTyped)
        m_edit->moveCursor(QTextCursor::End);
    if (saved.isNote || !isTyped)
        choose(saved.isNote);
    m_filling = false;
    m_files->restore(saved.files);
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
    SentText sent = written();
    sent.draft.savedAt = m_keeper->savedAt();
    const Draft &whole = sent.draft;
    m_sent->keep(sent);
    m_base.reset();
    empty(); // what is typed from here on is the next message
    Q_EMIT submitWanted(commandFrom(whole, signature()), whole.base, sent.files, whole.savedAt);
}

void Composer::empty()
{
    m_filling = true;
    m_edit->clear();
    m_files->clear();
    m_filling = false;
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
    m_filling = true;
    if (sent.draft.isNote || isEmpty())
        choose(sent.draft.isNote);
    putBefore(*m_edit->document(), sent.draft);
    for (const OutgoingFile &file : sent.draft.files) {
        if (sent.files.contains(file.sha256))
            m_files->attach(file, sent.files.value(file.sha256));
        else
            m_files->restore({file});
    }
    m_filling = false;
    showIfWanted();
    takeBase(sent.draft.base); // the older one: what has come since is still to be warned of
    showMode();
    onChanged();
}

void Composer::showCanned(const QString &words, const QPoint &at)
{
    if (m_tabs->mode() != ComposerMode::Call)
        m_popup->showFor(words, at);
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
