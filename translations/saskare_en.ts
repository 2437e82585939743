<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>IncidentPlan</name>
    <message numerus="yes">
        <source>%n customer(s) get the answer, and their incidents are resolved.</source>
        <translation>
            <numerusform>%n customer gets the answer, and the incident is resolved.</numerusform>
            <numerusform>%n customers get the answer, and their incidents are resolved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) are resolved without an answer.</source>
        <translation>
            <numerusform>%n incident is resolved without an answer.</numerusform>
            <numerusform>%n incidents are resolved without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get nothing.</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%n gets nothing.</numerusform>
            <numerusform>%n get nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were resolved already and are left out.</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%n was resolved already and is left out.</numerusform>
            <numerusform>%n were resolved already and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) answered and resolved.</source>
        <translation>
            <numerusform>%n incident answered and resolved.</numerusform>
            <numerusform>%n incidents answered and resolved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) resolved.</source>
        <translation>
            <numerusform>%n incident resolved.</numerusform>
            <numerusform>%n incidents resolved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManifestCatalog</name>
    <message numerus="yes">
        <source>The description of a help desk has %n mistake(s).</source>
        <translation>
            <numerusform>The description of a help desk has %n mistake.</numerusform>
            <numerusform>The description of a help desk has %n mistakes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>It was tried %n times.</source>
        <translation>
            <numerusform>It was tried %n time.</numerusform>
            <numerusform>It was tried %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchSyntax</name>
    <message numerus="yes">
        <source>That is more than a search can hold: %n conditions at most.</source>
        <translation>
            <numerusform>That is more than a search can hold: %n condition at most.</numerusform>
            <numerusform>That is more than a search can hold: %n conditions at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%n of them could be read and are in place again; the damaged file was kept as %1.</source>
        <translation>
            <numerusform>%n of them could be read and is in place again; the damaged file was kept as %1.</numerusform>
            <numerusform>%n of them could be read and are in place again; the damaged file was kept as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::AccountCard</name>
    <message numerus="yes">
        <source>Connected. %n part(s) could not be read and are tried again.</source>
        <translation>
            <numerusform>Connected. %n part could not be read and is tried again.</numerusform>
            <numerusform>Connected. %n parts could not be read and are tried again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::AccountCommand</name>
    <message numerus="yes">
        <source>%n action(s) of it were not sent.</source>
        <translation>
            <numerusform>%n action of it was not sent.</numerusform>
            <numerusform>%n actions of it were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of it were not sent.</source>
        <translation>
            <numerusform>%n draft of it was not sent.</numerusform>
            <numerusform>%n drafts of it were not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::AccountForm</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::AccountsPage</name>
    <message numerus="yes">
        <source>%n action(s) that were not sent yet are lost.</source>
        <translation>
            <numerusform>%n action that was not sent yet is lost.</numerusform>
            <numerusform>%n actions that were not sent yet are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::BoardPane</name>
    <message numerus="yes">
        <source>%n more within the hour</source>
        <translation>
            <numerusform>%n more within the hour</numerusform>
            <numerusform>%n more within the hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them nobody&apos;s</source>
        <translation>
            <numerusform>%n of them nobody&apos;s</numerusform>
            <numerusform>%n of them nobody&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned to you.</source>
        <translation>
            <numerusform>%n assigned to you.</numerusform>
            <numerusform>%n assigned to you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned to nobody.</source>
        <translation>
            <numerusform>%n assigned to nobody.</numerusform>
            <numerusform>%n assigned to nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned to %1.</source>
        <translation>
            <numerusform>%n assigned to %1.</numerusform>
            <numerusform>%n assigned to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n now: %1.</source>
        <translation>
            <numerusform>%n now: %1.</numerusform>
            <numerusform>%n now: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to %1.</source>
        <translation>
            <numerusform>%n moved to %1.</numerusform>
            <numerusform>%n moved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags changed: %n.</source>
        <comment>how many conversations</comment>
        <translation>
            <numerusform>Tags changed: %n.</numerusform>
            <numerusform>Tags changed: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed: %1.</source>
        <comment>how many, until when</comment>
        <translation>
            <numerusform>%n postponed: %1.</numerusform>
            <numerusform>%n postponed: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read.</source>
        <translation>
            <numerusform>%n marked as read.</numerusform>
            <numerusform>%n marked as read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do this with %n conversation(s)?</source>
        <translation>
            <numerusform>Do this with %n conversation?</numerusform>
            <numerusform>Do this with %n conversations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do it with %n</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>Do it with %n</numerusform>
            <numerusform>Do it with %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::CallbackBar</name>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>tried %n time</numerusform>
            <numerusform>tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::CannedPopup</name>
    <message numerus="yes">
        <source>Used %n time(s), last on %1</source>
        <translation>
            <numerusform>Used %n time, last on %1</numerusform>
            <numerusform>Used %n times, last on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::Composer</name>
    <message numerus="yes">
        <source>Shorten it by %n character(s), or send it in parts.</source>
        <translation>
            <numerusform>Shorten it by %n character, or send it in parts.</numerusform>
            <numerusform>Shorten it by %n characters, or send it in parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::ConversationHeader</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::CustomerPane</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed %n time(s)</source>
        <comment>channels</comment>
        <translation>
            <numerusform>changed %n time</numerusform>
            <numerusform>changed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in 7 days</source>
        <translation>
            <numerusform>%n contact in 7 days</numerusform>
            <numerusform>%n contacts in 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluated</source>
        <comment>touchpoints</comment>
        <translation>
            <numerusform>%n evaluated</numerusform>
            <numerusform>%n evaluated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::DeliveryDialog</name>
    <message numerus="yes">
        <source>Attempts, without %n earlier one(s)</source>
        <translation>
            <numerusform>Attempts, without %n earlier one</numerusform>
            <numerusform>Attempts, without %n earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::EvaluationFlow</name>
    <message numerus="yes">
        <source>%n left</source>
        <comment>touchpoints that nobody has evaluated</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::HeldAnswers</name>
    <message numerus="yes">
        <source>The answer is sent in %n s.</source>
        <translation>
            <numerusform>The answer is sent in %n s.</numerusform>
            <numerusform>The answer is sent in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer to %1 is sent in %n s.</source>
        <translation>
            <numerusform>The answer to %1 is sent in %n s.</numerusform>
            <numerusform>The answer to %1 is sent in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer waits for the connection; for %n s it can be undone.</source>
        <translation>
            <numerusform>The answer waits for the connection; for %n s it can be undone.</numerusform>
            <numerusform>The answer waits for the connection; for %n s it can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer to %1 waits for the connection; for %n s it can be undone.</source>
        <translation>
            <numerusform>The answer to %1 waits for the connection; for %n s it can be undone.</numerusform>
            <numerusform>The answer to %1 waits for the connection; for %n s it can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::InboxPane</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>news kept back while the pointer is over the list</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::Insight</name>
    <message numerus="yes">
        <source>%n on another scale left out</source>
        <translation>
            <numerusform>%n on another scale left out</numerusform>
            <numerusform>%n on another scale left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by a machine alone</source>
        <translation>
            <numerusform>%n by a machine alone</numerusform>
            <numerusform>%n by a machine alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::InsightPane</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::InsightSide</name>
    <message numerus="yes">
        <source>%n more without a gap: nobody has said how much they matter</source>
        <translation>
            <numerusform>%n more without a gap: nobody has said how much it matters</numerusform>
            <numerusform>%n more without a gap: nobody has said how much they matter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::Journey</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>channel changed %n time(s)</source>
        <translation>
            <numerusform>channel changed %n time</numerusform>
            <numerusform>channel changed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts as one</source>
        <translation>
            <numerusform>%n account as one</numerusform>
            <numerusform>%n accounts as one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::KeptEvaluationsLine</name>
    <message numerus="yes">
        <source>%n evaluation(s) are kept on this computer only: colleagues do not see them.</source>
        <translation>
            <numerusform>%n evaluation is kept on this computer only: colleagues do not see it.</numerusform>
            <numerusform>%n evaluations are kept on this computer only: colleagues do not see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The help desk takes %n of them.</source>
        <translation>
            <numerusform>The help desk takes %n of them.</numerusform>
            <numerusform>The help desk takes %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n of them a colleague has said something newer there.</source>
        <translation>
            <numerusform>On %n of them a colleague has said something newer there.</numerusform>
            <numerusform>On %n of them a colleague has said something newer there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::KinPanel</name>
    <message numerus="yes">
        <source>%n said to be somebody else</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%n said to be somebody else</numerusform>
            <numerusform>%n said to be somebody else</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::ListFilter</name>
    <message numerus="yes">
        <source>Answers of the last %n day(s)</source>
        <translation>
            <numerusform>Answers of the last %n day</numerusform>
            <numerusform>Answers of the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::MergeDialog</name>
    <message numerus="yes">
        <source>Here you can still undo it for %n second(s).</source>
        <translation>
            <numerusform>Here you can still undo it for %n second.</numerusform>
            <numerusform>Here you can still undo it for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::MergeSide</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n messages</source>
        <translation>
            <numerusform>more than %n message</numerusform>
            <numerusform>more than %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::MessageBubble</name>
    <message numerus="yes">
        <source>%n remote image(s) not shown</source>
        <translation>
            <numerusform>%n remote image not shown</numerusform>
            <numerusform>%n remote images not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) did not come.</source>
        <translation>
            <numerusform>%n picture did not come.</numerusform>
            <numerusform>%n pictures did not come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::Notifier</name>
    <message numerus="yes">
        <source>%n conversation(s) have news</source>
        <translation>
            <numerusform>%n conversation has news</numerusform>
            <numerusform>%n conversations have news</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are due now</source>
        <translation>
            <numerusform>%n call is due now</numerusform>
            <numerusform>%n calls are due now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::Outbox</name>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>Tried %n time.</numerusform>
            <numerusform>Tried %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is there %n time(s).</source>
        <translation>
            <numerusform>It is there %n time.</numerusform>
            <numerusform>It is there %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::OutboxPane</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::PrivacyPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::Problems</name>
    <message numerus="yes">
        <source>Problem, %n incident(s)</source>
        <translation>
            <numerusform>Problem, %n incident</numerusform>
            <numerusform>Problem, %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::Related</name>
    <message numerus="yes">
        <source>The problem is resolved, but %n of its incidents are still open.</source>
        <translation>
            <numerusform>The problem is resolved, but %n of its incidents is still open.</numerusform>
            <numerusform>The problem is resolved, but %n of its incidents are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::SearchFoot</name>
    <message numerus="yes">
        <source>%n more from %1, which has yet more: say more words</source>
        <comment>an account</comment>
        <translation>
            <numerusform>%n more from %1, which has yet more: say more words</numerusform>
            <numerusform>%n more from %1, which has yet more: say more words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more from %1</source>
        <comment>an account</comment>
        <translation>
            <numerusform>%n more from %1</numerusform>
            <numerusform>%n more from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::SignalList</name>
    <message numerus="yes">
        <source>%n customer(s) came back</source>
        <translation>
            <numerusform>%n customer came back</numerusform>
            <numerusform>%n customers came back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::StatusStrip</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>answers that need the agent</comment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>about %n s</numerusform>
            <numerusform>about %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::SyncOnceCommand</name>
    <message numerus="yes">
        <source>%n action(s) wait for your decision: see “saskarectl outbox”.</source>
        <translation>
            <numerusform>%n action waits for your decision: see “saskarectl outbox”.</numerusform>
            <numerusform>%n actions wait for your decision: see “saskarectl outbox”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::SyncRun</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of conversations could not be read; the next run tries again.</source>
        <translation>
            <numerusform>%n part of conversations could not be read; the next run tries again.</numerusform>
            <numerusform>%n parts of conversations could not be read; the next run tries again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::TakeNext</name>
    <message numerus="yes">
        <source>%n more to solve.</source>
        <translation>
            <numerusform>%n more to solve.</numerusform>
            <numerusform>%n more to solve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new is left; you have passed over %n. The next press begins with them again.</source>
        <translation>
            <numerusform>Nothing new is left; you have passed over %n. The next press begins with it again.</numerusform>
            <numerusform>Nothing new is left; you have passed over %n. The next press begins with them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::TouchpointModel</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Show %n earlier</numerusform>
            <numerusform>Show %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::TracingTransport</name>
    <message numerus="yes">
        <source>%n byte(s) in all</source>
        <translation>
            <numerusform>%n byte in all</numerusform>
            <numerusform>%n bytes in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::TryCommand</name>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation>
            <numerusform>%n record.</numerusform>
            <numerusform>%n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::ViewEditor</name>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::WritingPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
