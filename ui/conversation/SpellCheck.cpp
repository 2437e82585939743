#include "ui/conversation/SpellCheck.h"

#include "core/spelling/Words.h"
#include "core/store/Store.h"
#include "ui/conversation/ReplyEdit.h"

#include <QLocale>
#include <QMenu>
#include <QTextBlock>

namespace saskare {
namespace {

constexpr qsizetype enoughToTell = 4000; ///< characters that a language is known by

/// The word around the cursor that a dictionary can judge; none: a cursor without a selection.
QTextCursor wordAt(const QTextCursor &place)
{
    QTextCursor word(place.block());
    for (const WordPlace &each : wordsToCheck(place.block().text())) {
        if (place.positionInBlock() < each.start || place.positionInBlock() > each.start + each.length)
            continue;
        word.setPosition(place.block().position() + each.start);
        word.setPosition(word.position() + each.length, QTextCursor::KeepAnchor);
    }
    return word;
}

} // namespace

SpellCheck::SpellCheck(ReplyEdit &edit, Store &store, QObject *parent)
    : QObject(parent)
    , m_edit(edit)
    , m_store(store)
{
    connect(&edit, &ReplyEdit::menuWanted, this, &SpellCheck::showMenu);
    connect(&edit, &ReplyEdit::spellingWanted, this, &SpellCheck::showNext);
    connect(&edit, &QTextEdit::textChanged, this, &SpellCheck::detect);
}

void SpellCheck::setSpeller(Speller *speller)
{
    if (m_speller)
        m_speller->disconnect(this);
    m_speller = speller;
    if (speller) {
        connect(speller, &Speller::ready, this, &SpellCheck::restart);
        connect(speller, &Speller::ownWordsChanged, this, &SpellCheck::restart);
    }
    restart();
}

void SpellCheck::open(ConversationId conversation)
{
    m_conversation = conversation;
    m_chosen.clear();
    m_likely.clear();
    m_detected.clear();
    restart();
    m_store.writingLanguage(conversation).then(this, [this, conversation](const QString &language) {
        if (conversation != m_conversation || language.isEmpty())
            return;
        m_chosen = language;
        restart();
    });
}

void SpellCheck::setNames(const QStringList &names)
{
    m_names.clear();
    for (const QString &name : names) {
        for (const WordPlace &place : wordsToCheck(name))
            m_names.insert(name.mid(place.start, place.length));
    }
    m_edit.marks().rehighlight();
}

void SpellCheck::setLikely(const QString &language)
{
    m_likely = language.section(u'-', 0, 0).toLower();
    detect();
}

void SpellCheck::choose(const QString &language)
{
    m_chosen = language;
    m_store.setWritingLanguage(m_conversation, language).then(this, [this](const Result<void> &kept) {
        if (!kept.ok())
            Q_EMIT failed(kept.error());
    });
    restart();
}

/// Everything is judged anew.
void SpellCheck::restart()
{
    ++m_round;
    m_verdicts.clear();
    m_wanted.clear();
    if (isOn() && !language().isEmpty())
        m_edit.marks().setJudge(std::bind_front(&SpellCheck::judge, this));
    else
        m_edit.marks().setJudge({});
    detect();
    Q_EMIT changed();
}

void SpellCheck::detect()
{
    m_hasChanged = true;
    if (!isOn() || isChosen() || m_isDetecting)
        return;
    m_isDetecting = true;
    m_hasChanged = false;
    const QString here = QLocale().name().section(u'_', 0, 0);
    const QString text = m_edit.toPlainText().left(enoughToTell);
    const QString likely = m_speller->languages().contains(m_likely) ? m_likely : here;
    // Before a word is written, it is the customer's language.
    const QString fallback = text.trimmed().isEmpty() || m_detected.isEmpty() ? likely : m_detected;
    m_speller->detect(text, fallback).then(this, [this, conversation = m_conversation](const QString &language) {
        m_isDetecting = false;
        if (conversation == m_conversation && language != m_detected) {
            m_detected = language;
            if (!isChosen())
                restart();
        } else if (m_hasChanged) {
            detect();
        }
    });
}

Verdict SpellCheck::judge(const QString &word)
{
    if (m_names.contains(word))
        return Verdict::Right;
    if (const auto known = m_verdicts.constFind(word); known != m_verdicts.constEnd())
        return *known;
    m_wanted.insert(word);
    if (!std::exchange(m_isAsking, true))
        QMetaObject::invokeMethod(this, &SpellCheck::askForWanted, Qt::QueuedConnection);
    return Verdict::Unknown;
}

void SpellCheck::askForWanted()
{
    m_isAsking = false;
    const QSet<QString> wanted = std::exchange(m_wanted, {});
    if (!isOn() || wanted.isEmpty())
        return;
    for (const QString &word : wanted)
        m_verdicts.insert(word, Verdict::Unknown); // asked once
    m_speller->misspelled(wanted.values(), language())
        .then(this, [this, wanted, round = m_round](const QStringList &wrong) {
            if (round != m_round)
                return;
            for (const QString &word : wanted)
                m_verdicts.insert(word, wrong.contains(word) ? Verdict::Wrong : Verdict::Right);
            if (!wrong.isEmpty())
                m_edit.marks().rehighlight();
        });
}

void SpellCheck::showNext()
{
    const int from = m_edit.textCursor().selectionEnd();
    QTextCursor first, next;
    for (QTextBlock block = m_edit.document()->begin(); block.isValid(); block = block.next()) {
        for (const WordPlace &place : wordsToCheck(block.text())) {
            if (m_verdicts.value(block.text().mid(place.start, place.length), Verdict::Right) != Verdict::Wrong)
                continue;
            QTextCursor word(block);
            word.setPosition(block.position() + place.start);
            word.setPosition(word.position() + place.length, QTextCursor::KeepAnchor);
            if (first.isNull())
                first = word;
            if (next.isNull() && word.position() >= from)
                next = word;
        }
    }
    const QTextCursor word = next.isNull() ? first : next;
    if (word.isNull())
        return;
    m_edit.setTextCursor(word);
    m_edit.ensureCursorVisible();
    showMenu(word, m_edit.cursorRect(word).bottomLeft());
}

/// What may have been meant takes a moment to find: the menu comes with it, and does not change under the pointer.
void SpellCheck::showMenu(const QTextCursor &place, const QPoint &at)
{
    const QTextCursor word = wordAt(place);
    const QString text = word.selectedText();
    const bool isWrong = isOn() && m_verdicts.value(text, Verdict::Right) == Verdict::Wrong;
    const auto show = [this, word, at](const QStringList &suggestions, bool wrong) {
        delete m_menu;
        m_menu = m_edit.createStandardContextMenu(at);
        m_menu->setAttribute(Qt::WA_DeleteOnClose);
        m_menu->setObjectName(QStringLiteral("editMenu"));
        if (wrong)
            addSuggestions(*m_menu, suggestions, word);
        m_menu->popup(m_edit.viewport()->mapToGlobal(at));
    };
    if (!isWrong) {
        show({}, false);
        return;
    }
    m_speller->suggestions(text, language()).then(this, [show, word, text](const QStringList &suggestions) {
        if (word.selectedText() == text) // it was not changed meanwhile
            show(suggestions, true);
    });
}

void SpellCheck::addSuggestions(QMenu &menu, const QStringList &suggestions, const QTextCursor &word)
{
    QAction *before = menu.actions().value(0);
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(QString(suggestion).replace(u'&', QStringLiteral("&&")), &menu);
        connect(action, &QAction::triggered, this, [this, suggestion, place = word]() {
            QTextCursor cursor(place);
            cursor.insertText(suggestion, cursor.charFormat());
            m_edit.setTextCursor(cursor);
        });
        menu.insertAction(before, action);
    }
    if (suggestions.isEmpty()) {
        auto *none = new QAction(tr("Nothing like it is known"), &menu);
        none->setEnabled(false); // a statement, not a choice
        menu.insertAction(before, none);
    }
    menu.insertSeparator(before);
    auto *add = new QAction(tr("Add “%1” to my words").arg(word.selectedText()), &menu);
    connect(add, &QAction::triggered, this, [this, text = word.selectedText()] { addWord(text); });
    menu.insertAction(before, add);
    menu.insertSeparator(before);
    if (!suggestions.isEmpty())
        menu.setActiveAction(menu.actions().constFirst());
}

void SpellCheck::addWord(const QString &word)
{
    m_speller->add(word).then(this, [this](const Result<void> &added) {
        if (!added.ok())
            Q_EMIT failed(added.error());
    });
}

} // namespace saskare
