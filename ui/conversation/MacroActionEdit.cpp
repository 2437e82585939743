#include "ui/conversation/MacroActionEdit.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/Words.h"
#include "ui/conversation/MacroWords.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace saskare {
namespace {

constexpr int besideWords = 40, textHeight = 96; ///< the room of a box around its words
constexpr qint64 hourMs = 60 * 60'000, dayMs = 24 * hourMs;
constexpr std::array<qint64, 8> spans{hourMs,    3 * hourMs, dayMs,      2 * dayMs,
                                      3 * dayMs, 7 * dayMs,  14 * dayMs, 30 * dayMs};

bool isSame(const MacroAction &one, const MacroAction &other)
{
    return toJson(one) == toJson(other);
}

template <class What>
const What *commandIn(const MacroAction &action)
{
    const auto *command = std::get_if<Command>(&action);
    return command ? std::get_if<What>(command) : nullptr;
}

} // namespace

MacroActionEdit::MacroActionEdit(const MacroAction &action, const MacroChoices &choices, const Theme &theme,
                                 QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_theme(theme)
    , m_given(action)
    , m_kind(new QComboBox(this))
    , m_value(new QComboBox(this))
    , m_tags(new QLineEdit(this))
    , m_insert(new Button(theme, ButtonKind::Quiet, QStringLiteral("plus"), this))
    , m_up(new Button(theme, ButtonKind::Quiet, QStringLiteral("chevron-up"), this))
    , m_remove(new Button(theme, ButtonKind::Quiet, QStringLiteral("x"), this))
    , m_text(new QPlainTextEdit(this))
{
    m_kind->setObjectName(QStringLiteral("actionKind"));
    m_value->setObjectName(QStringLiteral("actionValue"));
    m_tags->setObjectName(QStringLiteral("actionTags"));
    m_insert->setObjectName(QStringLiteral("actionInsert"));
    m_up->setObjectName(QStringLiteral("actionUp"));
    m_remove->setObjectName(QStringLiteral("actionRemove"));
    m_text->setObjectName(QStringLiteral("actionText"));
    arrange();
    fill(action);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillValues();
        showFitting();
        Q_EMIT changed();
    });
    connect(m_value, &QComboBox::currentIndexChanged, this, &MacroActionEdit::changed);
    connect(m_tags, &QLineEdit::textChanged, this, &MacroActionEdit::changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MacroActionEdit::changed);
    connect(m_insert, &Button::clicked, this, &MacroActionEdit::offerPlaceholders);
    connect(m_up, &Button::clicked, this, &MacroActionEdit::upWanted);
    connect(m_remove, &Button::clicked, this, &MacroActionEdit::removeWanted);
    setFocusProxy(m_kind);
    new LiveText(this, [this] { setTexts(); });
}

void MacroActionEdit::arrange()
{
    for (QWidget *control : std::initializer_list<QWidget *>{m_kind, m_value, m_tags})
        control->setMinimumHeight(measure::control);
    m_tags->setMaxLength(400);
    auto *completer = new QCompleter(m_choices.tags, m_tags);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_tags->setCompleter(completer);
    m_text->setFixedHeight(textHeight);
    m_text->setTabChangesFocus(true);
    for (Button *button : {m_insert, m_up, m_remove})
        button->setAutoDefault(false);
    QSizePolicy keepsItsPlace = m_up->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_up->setSizePolicy(keepsItsPlace);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_kind);
    row->addWidget(m_value, 1);
    row->addWidget(m_tags, 1);
    row->addWidget(m_insert);
    row->addStretch(0);
    row->addWidget(m_up);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(row);
    column->addWidget(m_text);
}

void MacroActionEdit::fill(const MacroAction &action)
{
    const QSignalBlocker still(this);
    const Kind wanted = kindOf(action);
    for (int i = 0; i < kindCount; ++i) {
        const auto kind = static_cast<Kind>(i);
        // What the help desk does not do is only offered where it stands already.
        if (kind == wanted || (kind != Kind::SetTags && m_choices.commands.contains(commandOf(kind))))
            m_kind->addItem(nameOf(kind), i);
    }
    m_kind->setMaxVisibleItems(kindCount);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(wanted)));
    if (const auto *reply = commandIn<SendReply>(action))
        m_text->setPlainText(reply->text);
    else if (const auto *note = commandIn<AddNote>(action))
        m_text->setPlainText(note->text);
    else if (const auto *added = std::get_if<AddTags>(&action))
        m_tags->setText(added->tags.join(QStringLiteral(", ")));
    else if (const auto *removed = std::get_if<RemoveTags>(&action))
        m_tags->setText(removed->tags.join(QStringLiteral(", ")));
    else if (const auto *set = commandIn<SetTags>(action))
        m_tags->setText(set->tags.join(QStringLiteral(", ")));
    fillValues();
    showFitting();
}

void MacroActionEdit::setTexts()
{
    const QSignalBlocker still(this);
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, nameOf(static_cast<Kind>(m_kind->itemData(i).toInt())));
    // As wide as the longest of all kinds, so that all rows stand below each other.
    int widest = 0;
    for (int i = 0; i < kindCount; ++i)
        widest = std::max(widest, m_kind->fontMetrics().horizontalAdvance(nameOf(static_cast<Kind>(i))));
    m_kind->setFixedWidth(widest + besideWords);
    for (size_t i = 0; i < m_values.size(); ++i)
        m_value->setItemText(static_cast<int>(i), wordFor(m_values[i]));
    m_kind->setAccessibleName(tr("What is done"));
    m_value->setAccessibleName(tr("With what"));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("vip, refund"));
    m_insert->setText(tr("Insert a value"));
    m_insert->setToolTip(tr("The customer's name and the like, filled in when the macro runs"));
    m_up->setHint(tr("Do this earlier"));
    m_remove->setHint(tr("Take this action away"));
    showFitting();
}

void MacroActionEdit::setFirst(bool first)
{
    m_up->setVisible(!first);
}

MacroActionEdit::Kind MacroActionEdit::kindOf(const MacroAction &action)
{
    if (std::holds_alternative<AddTags>(action))
        return Kind::AddTags;
    if (std::holds_alternative<RemoveTags>(action))
        return Kind::RemoveTags;
    if (std::holds_alternative<AssignToMe>(action) || commandIn<Assign>(action))
        return Kind::Assign;
    if (std::holds_alternative<PostponeFor>(action))
        return Kind::Postpone;
    if (const auto *gone = std::get_if<NamesGone>(&action))
        return kindOf(gone->was);
    return commandIn<AddNote>(action)    ? Kind::Note
        : commandIn<SetStatus>(action)   ? Kind::Status
        : commandIn<MoveToQueue>(action) ? Kind::Queue
        : commandIn<SetPriority>(action) ? Kind::Priority
        : commandIn<SetTags>(action)     ? Kind::SetTags
                                         : Kind::Reply;
}

QString MacroActionEdit::commandOf(Kind kind)
{
    switch (kind) {
    case Kind::Reply:
        return saskare::nameOf(SendReply{});
    case Kind::Note:
        return saskare::nameOf(AddNote{});
    case Kind::Status:
        return saskare::nameOf(SetStatus{});
    case Kind::Assign:
        return saskare::nameOf(saskare::Assign{});
    case Kind::Queue:
        return saskare::nameOf(MoveToQueue{});
    case Kind::Priority:
        return saskare::nameOf(SetPriority{});
    case Kind::AddTags:
    case Kind::RemoveTags:
    case Kind::SetTags:
        return saskare::nameOf(saskare::SetTags{});
    case Kind::Postpone:
        return saskare::nameOf(saskare::Postpone{});
    }
    Q_UNREACHABLE();
}

QString MacroActionEdit::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Reply:
        return tr("Send an answer");
    case Kind::Note:
        return tr("Add an internal note");
    case Kind::Status:
        return tr("Set the status");
    case Kind::Assign:
        return tr("Assign");
    case Kind::Queue:
        return tr("Move to the queue");
    case Kind::Priority:
        return tr("Set the priority");
    case Kind::AddTags:
        return tr("Add tags");
    case Kind::RemoveTags:
        return tr("Remove tags");
    case Kind::SetTags:
        return tr("Set exactly these tags");
    case Kind::Postpone:
        return tr("Postpone for");
    }
    Q_UNREACHABLE();
}

MacroActionEdit::Kind MacroActionEdit::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

/// What may be chosen, and what it began with.
std::vector<MacroAction> MacroActionEdit::values(Kind kind) const
{
    std::vector<MacroAction> all;
    if (kind == Kind::Status) {
        for (const Status &status : m_choices.statuses)
            all.emplace_back(Command(SetStatus{status}));
    } else if (kind == Kind::Assign) {
        all.emplace_back(AssignToMe{});
        all.emplace_back(Command(saskare::Assign{}));
        for (const AgentRow &agent : m_choices.agents) {
            if (!agent.isMe)
                all.emplace_back(Command(saskare::Assign{agent.remoteId}));
        }
    } else if (kind == Kind::Queue) {
        for (const QueueRow &queue : m_choices.queues)
            all.emplace_back(Command(MoveToQueue{queue.remoteId}));
    } else if (kind == Kind::Priority) {
        for (const PriorityValue &priority : m_choices.priorities)
            all.emplace_back(Command(SetPriority{priority}));
    } else if (kind == Kind::Postpone) {
        for (const qint64 span : spans)
            all.emplace_back(PostponeFor{span});
    }
    const auto isGiven = [this](const MacroAction &value) { return isSame(value, m_given); };
    if (kind == kindOf(m_given) && std::none_of(all.begin(), all.end(), isGiven))
        all.push_back(m_given);
    return all;
}

QString MacroActionEdit::wordFor(const MacroAction &value) const
{
    if (std::holds_alternative<AssignToMe>(value))
        return tr("to me");
    if (const auto *later = std::get_if<PostponeFor>(&value))
        return shortSpan(later->ms);
    if (const auto *set = commandIn<SetStatus>(value))
        return saskare::wordFor(set->status);
    if (const auto *assign = commandIn<saskare::Assign>(value))
        return assign->agent.isEmpty() ? tr("to nobody")
                                       : agentNamed(assign->agent, m_choices.account, m_choices.agents);
    if (const auto *move = commandIn<MoveToQueue>(value))
        return queueNamed(move->queue, m_choices.account, m_choices.queues);
    if (const auto *gone = std::get_if<NamesGone>(&value))
        return wordForGone(*gone);
    if (const auto *set = commandIn<SetPriority>(value))
        return set->priority.level == saskare::Priority::None && !set->priority.code.isEmpty()
            ? set->priority.code
            : saskare::wordFor(set->priority.level);
    return {};
}

void MacroActionEdit::fillValues()
{
    const QSignalBlocker still(m_value);
    m_values = values(kind());
    m_value->clear();
    for (const MacroAction &value : m_values) {
        m_value->addItem(wordFor(value));
        if (isSame(value, m_given))
            m_value->setCurrentIndex(m_value->count() - 1);
    }
}

void MacroActionEdit::showFitting()
{
    const bool words = kind() == Kind::Reply || kind() == Kind::Note;
    const bool tags = kind() == Kind::AddTags || kind() == Kind::RemoveTags || kind() == Kind::SetTags;
    m_text->setVisible(words);
    m_insert->setVisible(words);
    m_tags->setVisible(tags);
    m_value->setVisible(!words && !tags);
    m_text->setPlaceholderText(kind() == Kind::Note ? tr("A note that only colleagues see")
                                                    : tr("Hello {{customer.firstName}}, …"));
    m_text->setAccessibleName(kind() == Kind::Note ? tr("Words of the note") : tr("Words of the answer"));
}

void MacroActionEdit::offerPlaceholders()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("placeholderMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<QString, const char *> known[] = {{tr("Customer's first name"), "{{customer.firstName}}"},
                                                      {tr("Customer's whole name"), "{{customer.name}}"},
                                                      {tr("Customer's company"), "{{customer.company}}"},
                                                      {tr("Customer's e-mail address"), "{{customer.email}}"},
                                                      {tr("Your name"), "{{agent.name}}"},
                                                      {tr("Number of the conversation"), "{{conversation.number}}"},
                                                      {tr("Subject of the conversation"), "{{conversation.subject}}"},
                                                      {tr("Name of the queue"), "{{queue.name}}"},
                                                      {tr("Number of the order"), "{{order.number}}"}};
    for (const auto &[words, placeholder] : known) {
        connect(menu->addAction(words), &QAction::triggered, m_text, [this, placeholder = placeholder] {
            m_text->insertPlainText(QLatin1String(placeholder));
            m_text->setFocus();
        });
    }
    menu->popup(m_insert->mapToGlobal(QPoint(0, m_insert->height() + 2)));
}

QStringList MacroActionEdit::typedTags() const
{
    QStringList tags;
    for (const QString &part : m_tags->text().split(u',')) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

std::optional<MacroAction> MacroActionEdit::action() const
{
    if (!problem().isEmpty())
        return std::nullopt;
    switch (kind()) {
    case Kind::Reply:
        return MacroAction(Command(SendReply{m_text->toPlainText().trimmed(), {}, {}}));
    case Kind::Note:
        return MacroAction(Command(AddNote{m_text->toPlainText().trimmed(), {}, {}}));
    case Kind::AddTags:
        return MacroAction(saskare::AddTags{typedTags()});
    case Kind::RemoveTags:
        return MacroAction(saskare::RemoveTags{typedTags()});
    case Kind::SetTags:
        return MacroAction(Command(saskare::SetTags{typedTags()}));
    default:
        return m_values.at(static_cast<size_t>(m_value->currentIndex()));
    }
}

QString MacroActionEdit::problem() const
{
    switch (kind()) {
    case Kind::Reply:
    case Kind::Note:
        return m_text->toPlainText().trimmed().isEmpty() ? tr("“%1” has no words yet.").arg(nameOf(kind()))
                                                         : QString();
    case Kind::AddTags:
    case Kind::RemoveTags:
        return typedTags().isEmpty() ? tr("“%1” names no tag yet.").arg(nameOf(kind())) : QString();
    case Kind::SetTags:
        return {};
    default:
        return m_value->currentIndex() < 0 ? tr("“%1”: choose one.").arg(nameOf(kind())) : QString();
    }
}

} // namespace saskare
