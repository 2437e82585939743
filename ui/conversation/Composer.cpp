#include "ui/conversation/Composer.h"

#include "core/base/WhenDone.h"
#include "core/content/LinkTarget.h"
#include "core/content/PlainText.h"
#include "core/store/Store.h"
#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/MessageBoxes.h"
#include "ui/base/Paint.h"
#include "ui/base/TextLabel.h"
#include "ui/conversation/BodyPreparer.h"
#include "ui/conversation/CallForm.h"
#include "ui/conversation/CannedPopup.h"
#include "ui/conversation/DraftKeeper.h"
#include "ui/conversation/OutgoingFiles.h"
#include "ui/conversation/ReplyEdit.h"
#include "ui/conversation/RichText.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QPainter>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr int roomForWords = 560;

} // namespace

Composer::Composer(Store &store, BodyPreparer &preparer, const Theme &theme, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_clock(clock)
    , m_keeper(new DraftKeeper(store, clock, this))
    , m_tabs(new ComposerTabs(theme, this))
    , m_route(new TextLabel(theme, TextSize::Label, TextWeight::Regular, Color::TextThird, this, Overflow::Elide))
    , m_edit(new ReplyEdit(theme, this))
    , m_files(new OutgoingFiles(theme, preparer, this))
    , m_signature(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this, Overflow::Elide))
    , m_tools(new QWidget(this))
    , m_call(new CallForm(theme, clock, this))
    , m_popup(new CannedPopup(theme, this))
    , m_bold(new Button(theme, ButtonKind::Quiet, QStringLiteral("bold"), m_tools))
    , m_italic(new Button(theme, ButtonKind::Quiet, QStringLiteral("italic"), m_tools))
    , m_list(new Button(theme, ButtonKind::Quiet, QStringLiteral("list"), m_tools))
    , m_link(new Button(theme, ButtonKind::Quiet, QStringLiteral("link"), m_tools))
    , m_attach(new Button(theme, ButtonKind::Quiet, QStringLiteral("paperclip"), m_tools))
    , m_canned(new Button(theme, ButtonKind::Quiet, QStringLiteral("message-square-quote"), m_tools))
    , m_saved(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, m_tools, Overflow::Elide))
    , m_send(new Button(theme, ButtonKind::Primary, {}, m_tools))
{
    setObjectName(QStringLiteral("composer"));
    m_send->setObjectName(QStringLiteral("send"));
    m_saved->setObjectName(QStringLiteral("draftSaved"));
    m_canned->setObjectName(QStringLiteral("canned"));
    m_attach->setObjectName(QStringLiteral("attach"));
    arrange();
    connectParts();
    new LiveText(this, [this] { setWords(); });
}

Composer::~Composer() = default;

void Composer::arrange()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_route);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(2);
    for (Button *button : {m_bold, m_italic, m_list, m_link, m_attach, m_canned}) {
        button->setDense();
        tools->addWidget(button);
    }
    tools->addStretch(1);
    tools->addWidget(m_saved);
    tools->addSpacing(space::m);
    tools->addWidget(m_send);
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
    connect(m_edit, &QTextEdit::textChanged, this, &Composer::onEdited);
    connect(m_edit, &ReplyEdit::sendRequested, this, &Composer::send);
    connect(m_edit, &ReplyEdit::filesOffered, this, [this](const QStringList &paths) { m_files->attach(paths); });
    connect(m_edit, &ReplyEdit::pictureOffered, this,
            [this](const QByteArray &png) { m_files->attach(tr("picture.png"), QStringLiteral("image/png"), png); });
    connect(m_edit, &ReplyEdit::cannedTyped, this, [this](const std::optional<QString> &words) {
        if (words && !m_filling)
            showCanned(*words, m_edit->viewport()->mapToGlobal(m_edit->cursorRect().topLeft()));
        else
            m_popup->hide();
    });
    connect(m_edit, &ReplyEdit::chooseKey, m_popup, &CannedPopup::takeKey);
    connect(m_popup, &CannedPopup::shownChanged, m_edit, &ReplyEdit::setChoosing);
    connect(m_popup, &CannedPopup::chosen, this, [this](const CannedResponseRow &response) {
        m_edit->insertCanned(filledIn(response.text, *m_row, m_agentName),
                             filledIn(response.html, *m_row, m_agentName));
        m_edit->setFocus();
    });
    connect(m_files, &OutgoingFiles::changed, this, &Composer::onEdited);
    connect(m_files, &OutgoingFiles::refused, this, &Composer::failed);
    connect(m_bold, &QPushButton::clicked, m_edit, &ReplyEdit::toggleBold);
    connect(m_italic, &QPushButton::clicked, m_edit, &ReplyEdit::toggleItalic);
    connect(m_list, &QPushButton::clicked, m_edit, &ReplyEdit::toggleList);
    connect(m_link, &QPushButton::clicked, this, &Composer::askForLink);
    connect(m_attach, &QPushButton::clicked, this, &Composer::askForFiles);
    connect(m_canned, &QPushButton::clicked, this, [this] {
        m_edit->setFocus();
        showCanned({}, m_canned->mapToGlobal(QPoint(0, -space::xs)));
    });
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_call, &CallForm::recorded, this,
            [this](const RecordCallOutcome &outcome) { Q_EMIT submitWanted(outcome, m_seen, {}); });
    connect(m_keeper, &DraftKeeper::saved, this, [this] { setSaved(isEmpty() ? QString() : tr("Draft saved")); });
    connect(m_keeper, &DraftKeeper::failed, this, &Composer::failed);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (m_row && (changes.reference || changes.everything))
            readCanned();
        // Another part of the window may have put a command back as a draft.
        if (m_row && changes.drafts && isEmpty() && !m_keeper->isWaiting())
            loadDraft();
    });
    connect(&m_theme, &Theme::changed, this, qOverload<>(&Composer::update));
}

void Composer::setWords()
{
    m_bold->setHint(tr("Bold"), QKeySequence::Bold);
    m_italic->setHint(tr("Italic"), QKeySequence::Italic);
    m_list->setHint(tr("List"));
    m_link->setHint(tr("Link"));
    m_attach->setHint(tr("Attach files"));
    m_canned->setAccessibleName(tr("Canned responses"));
    m_canned->setToolTip(tr("Canned responses: type :: and a few letters"));
    showMode();
}

void Composer::open(const ConversationRow &row, const Account &account,
                    const std::shared_ptr<const Manifest> &manifest)
{
    m_keeper->flush();
    m_account = account;
    m_manifest = manifest;
    m_recipient.clear();
    m_base.reset();
    m_row = row;
    empty();
    m_call->clear();
    applyOffer();
    m_tabs->choose(m_tabs->offers(ComposerMode::Reply) ? ComposerMode::Reply : ComposerMode::Note);
    showMode();
    loadDraft();
    readCanned();
}

void Composer::setRow(const ConversationRow &row)
{
    const bool sameOffer = m_row && m_row->callback.has_value() == row.callback.has_value();
    m_row = row;
    if (!sameOffer)
        applyOffer();
    showMode();
}

void Composer::close()
{
    m_keeper->flush();
    m_row.reset();
    m_popup->hide();
}

void Composer::flush()
{
    m_keeper->flush();
}

void Composer::setRecipient(const QString &address)
{
    m_recipient = address;
    showMode();
}

void Composer::applyOffer()
{
    QList<ComposerMode> modes;
    if (m_manifest && m_manifest->can(QStringLiteral("reply")))
        modes += ComposerMode::Reply;
    if (m_manifest && m_manifest->can(QStringLiteral("note")))
        modes += ComposerMode::Note;
    if (m_row && m_row->callback && m_manifest && m_manifest->can(QStringLiteral("recordCallOutcome")))
        modes += ComposerMode::Call;
    m_tabs->setOffered(modes);
    setVisible(!modes.isEmpty());
}

bool Composer::isChatty() const
{
    return m_row
        && (m_row->kind == ConversationKind::Chat || m_row->channel == Channel::Chat
            || m_row->channel == Channel::SocialPublic || m_row->channel == Channel::SocialPrivate
            || m_row->channel == Channel::Sms || m_row->channel == Channel::Review);
}

bool Composer::isLive() const
{
    return m_row && m_row->kind == ConversationKind::Chat && m_row->status.state == ConversationState::Live;
}

bool Composer::isEmpty() const
{
    return m_edit->isEmpty() && m_files->files().isEmpty();
}

void Composer::showMode()
{
    const ComposerMode mode = m_tabs->mode();
    const bool call = mode == ComposerMode::Call;
    const bool note = mode == ComposerMode::Note;
    const bool rich = !isChatty() || note;
    m_edit->setVisible(!call);
    m_tools->setVisible(!call);
    m_files->setVisible(!call && !m_files->files().isEmpty());
    m_call->setVisible(call);
    m_edit->setFormatting(rich ? ReplyEdit::Formatting::Rich : ReplyEdit::Formatting::Plain);
    m_edit->setEnter(isLive() && !note ? ReplyEdit::Enter::Sends : ReplyEdit::Enter::NewLine);
    for (Button *button : {m_bold, m_italic, m_list, m_link})
        button->setVisible(rich);
    m_canned->setVisible(!m_popup->isEmpty());
    const bool signedMail = mode == ComposerMode::Reply && !isChatty() && !m_account.signature.trimmed().isEmpty();
    m_signature->setText(signedMail ? tr("Signed: %1").arg(m_account.signature.simplified()) : QString());
    m_signature->setVisible(signedMail);
    m_send->setText(note ? tr("Add note") : tr("Send"));
    fitTools();
    m_edit->setPlaceholderText(note           ? tr("A note that only colleagues see")
                                   : isLive() ? tr("Write a line; Enter sends it")
                                              : tr("Write an answer"));
    m_edit->setAccessibleName(note ? tr("Internal note") : tr("Answer"));
    if (note)
        m_route->setText(tr("internal: the customer does not see it"));
    else if (call || !m_row)
        m_route->clear();
    else if (m_recipient.isEmpty())
        m_route->setText(tr("from %1").arg(m_account.name));
    else
        m_route->setText(tr("to %1 · from %2").arg(m_recipient, m_account.name));
    update();
}

/// In a narrow window the tools leave the room to what is done with them.
void Composer::fitTools()
{
    const bool roomy = width() >= roomForWords;
    const bool enterSends = isLive() && m_tabs->mode() != ComposerMode::Note;
    m_canned->setText(roomy ? tr("Canned ::") : QString());
    m_send->setKeyCap(!roomy           ? QKeySequence()
                          : enterSends ? QKeySequence(Qt::Key_Return)
                                       : QKeySequence(Qt::CTRL | Qt::Key_Return));
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTools();
}

void Composer::start(ComposerMode mode)
{
    if (!m_row || !m_tabs->offers(mode))
        return;
    m_tabs->choose(mode);
    if (mode == ComposerMode::Call)
        m_call->setFocus();
    else
        m_edit->setFocus(Qt::ShortcutFocusReason);
}

Draft Composer::draft() const
{
    Draft draft;
    draft.conversation = m_row->id;
    draft.isNote = m_tabs->mode() == ComposerMode::Note;
    if (!m_edit->isEmpty()) {
        draft.text = messageText(*m_edit->document());
        draft.html = messageHtml(*m_edit->document());
    }
    draft.files = m_files->files();
    draft.base = m_base.value_or(m_seen);
    return draft;
}

void Composer::onEdited()
{
    if (m_filling || !m_row)
        return;
    if (!isEmpty() && !m_base)
        m_base = m_seen;
    if (isEmpty())
        m_base.reset();
    setSaved({});
    m_keeper->edited(draft(), m_files->bytes());
}

void Composer::setSaved(const QString &words)
{
    m_saved->setText(words);
}

void Composer::loadDraft()
{
    if (m_clearing.value(m_row->id) > 0)
        return; // what is stored has been sent; read again when it is gone
    whenDone(m_store.draft(m_row->id), this, [this, id = m_row->id](const std::optional<Draft> &saved) {
        if (m_row && m_row->id == id && saved && isEmpty())
            takeDraft(*saved);
    });
}

void Composer::takeDraft(const Draft &saved)
{
    m_filling = true;
    m_base = saved.base;
    if (saved.html.isEmpty())
        m_edit->setPlainText(saved.text);
    else
        m_edit->setHtml(sanitizeHtml(saved.html).html);
    m_edit->moveCursor(QTextCursor::End);
    m_filling = false;
    m_tabs->blockSignals(true);
    m_tabs->choose(saved.isNote ? ComposerMode::Note : ComposerMode::Reply);
    m_tabs->blockSignals(false);
    for (const OutgoingFile &file : saved.files) {
        whenDone(m_store.outgoingFile(file.sha256), this, [this, file, id = m_row->id](const QByteArray &bytes) {
            if (!m_row || m_row->id != id)
                return;
            if (bytes.isEmpty() && file.size > 0) {
                Q_EMIT failed(Error{ErrorKind::NotFound,
                                    tr("The file %1 of this draft is no longer here.").arg(file.name),
                                    {},
                                    tr("Attach it again."),
                                    {}});
                return;
            }
            m_filling = true;
            m_files->attach(file, bytes);
            m_filling = false;
        });
    }
    setSaved(tr("Draft saved"));
    showMode();
}

void Composer::reloadDraft()
{
    if (!m_row)
        return;
    empty();
    loadDraft();
}

void Composer::send()
{
    if (!m_row || isEmpty() || m_tabs->mode() == ComposerMode::Call)
        return;
    const QStringList open = m_edit->openPlaceholders();
    if (open.isEmpty()) {
        sendNow();
        return;
    }
    messageboxes::Question question;
    question.title = tr("Send with %1 in it?").arg(open.first());
    question.text = tr("Something was to be filled in there.");
    question.answers = {tr("Send as it is"), tr("Go on writing")};
    messageboxes::ask(this, question, [this](int answer) {
        if (answer == 0)
            sendNow();
    });
}

void Composer::sendNow()
{
    m_keeper->forget(); // it is in the command now; if that fails, it is saved again
    const Sent sent{draft(), m_files->bytes()};
    const Draft &whole = sent.draft;
    m_sent.append(sent);
    m_base.reset();
    empty(); // what is typed from here on is the next message
    if (whole.isNote) {
        Q_EMIT submitWanted(AddNote{whole.text, whole.html, whole.files}, whole.base, sent.files);
    } else {
        SendReply reply{whole.text, whole.html, whole.files};
        const QString signature = isChatty() ? QString() : m_account.signature.trimmed();
        if (!signature.isEmpty()) {
            reply.text += QLatin1String("\n\n") + signature;
            if (!reply.html.isEmpty())
                reply.html += QLatin1String("<p>") + textToHtml(signature) + QLatin1String("</p>");
        }
        Q_EMIT submitWanted(reply, whole.base, sent.files);
    }
    clearDraft(whole.conversation); // written after the command, so that a crash between them loses nothing
}

void Composer::empty()
{
    m_filling = true;
    m_edit->clear();
    m_files->clear();
    m_filling = false;
    setSaved({});
    showMode();
}

void Composer::clearDraft(ConversationId id)
{
    ++m_clearing[id];
    Draft none;
    none.conversation = id;
    whenDone(m_store.saveDraft(none), this, [this, id](const Result<void> &) {
        if (--m_clearing[id] > 0)
            return;
        m_clearing.remove(id);
        for (const Sent &sent : std::exchange(m_unsaved, {}))
            putBackUnseen(sent);
        if (m_row && m_row->id == id && isEmpty() && !m_keeper->isWaiting())
            loadDraft();
    });
}

std::optional<Composer::Sent> Composer::takeSent(ConversationId id)
{
    const auto found = std::find_if(m_sent.begin(), m_sent.end(),
                                    [id](const Sent &sent) { return sent.draft.conversation == id; });
    if (found == m_sent.end())
        return std::nullopt;
    Sent sent = std::move(*found);
    m_sent.erase(found);
    return sent;
}

void Composer::submitted(ConversationId id)
{
    takeSent(id);
}

void Composer::notSubmitted(ConversationId id)
{
    const std::optional<Sent> sent = takeSent(id);
    if (!sent)
        return;
    if (m_row && m_row->id == id)
        putBack(*sent);
    else
        putBackUnseen(*sent);
}

void Composer::putBack(const Sent &sent)
{
    m_filling = true;
    // A note stays a note, whatever was chosen since: its words must not go to the customer.
    if (sent.draft.isNote || isEmpty())
        m_tabs->choose(sent.draft.isNote ? ComposerMode::Note : ComposerMode::Reply);
    const bool typedSince = !m_edit->isEmpty();
    QTextCursor cursor(m_edit->document());
    if (typedSince) {
        cursor.insertBlock();
        cursor.movePosition(QTextCursor::Start);
    }
    if (sent.draft.html.isEmpty())
        cursor.insertText(sent.draft.text);
    else
        cursor.insertHtml(sanitizeHtml(sent.draft.html).html);
    for (const OutgoingFile &file : sent.draft.files)
        m_files->attach(file, sent.files.value(file.sha256));
    m_filling = false;
    m_base = sent.draft.base; // the older one: what has come since is still to be warned of
    showMode();
    onEdited();
}

void Composer::putBackUnseen(const Sent &sent)
{
    if (m_clearing.value(sent.draft.conversation) > 0) {
        m_unsaved.append(sent);
        return;
    }
    whenDone(m_store.draft(sent.draft.conversation), this, [this, sent](const std::optional<Draft> &since) {
        Draft whole = sent.draft;
        if (since) {
            const auto htmlOf
                = [](const Draft &draft) { return draft.html.isEmpty() ? textToHtml(draft.text) : draft.html; };
            if (!whole.html.isEmpty() || !since->html.isEmpty())
                whole.html = htmlOf(whole) + htmlOf(*since);
            whole.text += QLatin1Char('\n') + since->text;
            whole.files += since->files;
            whole.isNote = whole.isNote || since->isNote;
        }
        whole.savedAt = m_clock.nowMs();
        whenDone(m_store.saveDraft(whole, sent.files), this, [this](const Result<void> &result) {
            if (!result.ok())
                Q_EMIT failed(result.error());
        });
    });
}

void Composer::askForLink()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Link"));
    dialog->setLabelText(tr("Address"));
    dialog->setTextValue(QStringLiteral("https://"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        if (const std::optional<LinkTarget> target
            = linkTarget(typed.contains(QLatin1Char(':')) ? typed : QLatin1String("https://") + typed))
            m_edit->insertLink(target->url);
        m_edit->setFocus();
    });
    dialog->open();
}

void Composer::askForFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) { m_files->attach(paths); });
    dialog->open();
}

void Composer::showCanned(const QString &words, const QPoint &at)
{
    if (m_tabs->mode() != ComposerMode::Call)
        m_popup->showFor(words, at);
}

void Composer::readCanned()
{
    whenDone(m_store.cannedResponses(m_row->account), this,
             [this, row = *m_row](const std::vector<CannedResponseRow> &responses) {
                 std::vector<CannedResponseRow> fitting;
                 for (const CannedResponseRow &response : responses) {
                     if (!response.queue.isValid() || response.queue == row.queue)
                         fitting.push_back(response);
                 }
                 m_popup->setResponses(std::move(fitting));
                 m_canned->setVisible(!m_popup->isEmpty());
             });
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
