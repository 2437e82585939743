<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>AccountFile</name>
    <message>
        <source>The file accounts.json cannot be used: %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it or restore a copy, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above zero is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web address is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program reads format %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another account has the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Authenticator</name>
    <message>
        <source>Signing in did not succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name and the password or key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>%1 does not hand out files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file came in a form that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but not like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of help desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the kind of help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading from the help desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Collision</name>
    <message>
        <source>It was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the conversation, then send it anyway, change it or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has answered meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation has been closed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague has taken the conversation meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status was changed meanwhile, to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A stored action cannot be read.</source>
        <translation>Saglabātu darbību nevar nolasīt.</translation>
    </message>
    <message>
        <source>Open the outbox and discard it, then do it again.</source>
        <translation>Atveriet izejošos, atmetiet to un izdariet vēlreiz.</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>%1 cannot do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is no longer in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk said yes, but in a way that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk accepted the change but did not make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not be allowed to, or the value does not exist there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the help desk knows about it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationFinder</name>
    <message>
        <source>There is no conversation “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“saskarectl sync-once” brings what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names several conversations: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation: its number (4711 or &quot;#4711&quot;), its id here as --json tells it, or account and the help desk&apos;s id (2:4711).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>saskarectl: the console twin of Saskare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: saskarectl COMMAND [--profile DIR] [--json] …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“saskarectl COMMAND --help” explains one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command takes --profile DIR (another profile) and --json (objects instead of text, one per line).
Words about what went wrong go to standard error. Exit codes: 0 done, 1 failed, 2 the command line makes no sense, 3 not found, 4 sign-in or keychain, 5 help desk not reachable, 6 the profile is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON: an object, or one per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“saskarectl %1 --help” tells how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryLook</name>
    <message>
        <source>queued on this computer · sends when online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed · was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery detail expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held · the conversation has changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The practice desk&apos;s file %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists and can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like this: POST */messages#1=acceptThenLose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault is written [METHOD] PATH[#WHICH]=WHAT, for example &quot;POST */messages#1=acceptThenLose&quot;.
PATH may hold *, which stands for anything. WHICH counts the matching requests: 3, 2-4 or 5+; without it, all.
WHAT, without effect: refuse (close before reading), hang, redirect (to a sign-in page), a status such as
401 403 409 412 429 500 503 (429:7 and 503:7 say Retry-After: 7).
WHAT, with effect: slow:MS, cutBody, wrongJson, acceptThenLose, acceptLate:MS (closes at once, acts later),
duplicateAnswer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice desk cannot listen on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may be using it; choose another port, or 0 for any.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorRules</name>
    <message>
        <source>%1 is not asked: the address is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not prove that it is what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator about its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an answer that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broke off the connection before it had answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept these credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the password or key in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know it (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused it (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to another address (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has trouble of its own (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered what cannot be understood (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>There is no “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose from: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManifestCatalog</name>
    <message>
        <source>id: another help desk is already called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The description of a help desk has %n mistake(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManifestReader</name>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping: %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is not JSON: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are two of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice needs &quot;choices&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only &quot;baseUrl&quot; may be of kind url; further hosts stand in &quot;hosts&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;baseUrl&quot; is missing: the address of the help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no base &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing for this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the manifest&apos;s &quot;hosts&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of &quot;path&quot; and &quot;url&quot; must stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;entry&quot; and &quot;fields&quot; exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1 request has no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a body of kind &quot;file&quot; needs &quot;forEach&quot;: &quot;attachments&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a marker is of no use without &quot;lookup&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no stream &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mapping defines no function &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1} is not known here; known are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such parameter as {%1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is refused: a mapping may only turn its input into output.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingGate</name>
    <message>
        <source>The entry &quot;%1&quot; of the mapping gave something that is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>No answer came back, so it may have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the conversation at the help desk, then say whether it arrived or send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The help desk&apos;s history does not show it, but it may not show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help desk has no way to look whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>The profile&apos;s folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is yours and that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is in use by %1 (process %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That program syncs and sends. Close it, or let it do so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>A word was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word “%1” is not one of those that are known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field must be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id must be text or a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time “%1” does not say its time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time lies outside the years 1 to 9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no (true, false) was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk&apos;s answer cannot be read: it is not what was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. If it is right, the help desk or its description needs repair.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>d MMM</source>
        <comment>date format of QLocale: day and short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format of QLocale: weekday, day and month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date format of QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestBuilder</name>
    <message>
        <source>A value is missing for the request %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of this help desk needs to be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not asked: it does not belong to this account&apos;s help desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowChip</name>
    <message>
        <source>not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of #%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here stands a value of type %1; it must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program reads only %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range; it may be %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is empty; it needs at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known here; known are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have the form %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>No password or key is stored for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this profile is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again: it will then mend what it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local data could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk works and has room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local data was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version, or choose another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action is no longer in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action cannot be changed at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is known whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file &quot;%1&quot; is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is no longer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other actions wait for this conversation to be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a reply or a note can become a draft again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for local data could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is writable, or choose another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local copy was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local copy of your conversations was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set aside and is being fetched again. What you wrote is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your unsent answers and drafts was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the outbox and your drafts before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local data is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local copy of your conversations is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again: the copy will then be fetched anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamReader</name>
    <message>
        <source>This help desk has no stream &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk&apos;s list &quot;%1&quot; does not come to an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>a brace opens at character %1 but no name stands in it; write {{ for a brace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a brace closes at character %1 that never opened; write }} for a brace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::AccountCard</name>
    <message>
        <source>Paused. Nothing is read or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting… %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key kept until closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature under new replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::AccountCommand</name>
    <message>
        <source>Connect a help desk, list those connected, or remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add, list or remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: which help desk (saskare, requesttracker, …). remove: the account&apos;s number or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: the help desk&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: the login name, where one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: a further value of the help desk&apos;s description; may be given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: what to call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: first check that address and credentials work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “account add MANIFEST --url URL”, “account list” or “account remove ACCOUNT”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no help desk called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” sets nothing that %2 knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was added; give --secret-env with each command that connects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added as account %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed account %1 and everything of it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::AccountForm</name>
    <message>
        <source>%1 (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the address you give here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address you give here, and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” did not come with Saskare: it is a description in your own folder. Your customers&apos; data and your key go where it says: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know where it comes from and allow this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::AccountRegistry</name>
    <message>
        <source>The accounts could not be saved in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said which help desk this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a web address. It has to begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a name or password; give them separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts in %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is yours and readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::AccountWizard</name>
    <message>
        <source>Change an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a help desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which help desk do you want to work in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (your own description)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name and the colour tell accounts apart in the lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it, and who are you there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should it be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description “%1” of this help desk is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, or remove the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With http:// anybody on the way can read your key and your customers&apos; words. Use https:// if the help desk has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the help desk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the key from the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saskare writes keys nowhere else. You may keep it until Saskare is closed, and give it again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep until closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::AccountsPage</name>
    <message>
        <source>Connect another help desk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No help desk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one by its address and a key or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a help desk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its conversations, drafts and key are removed from this computer. The help desk keeps everything it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that were not sent yet are lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::AttachmentFetch</name>
    <message>
        <source>The file could not be kept on this computer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 50 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the help desk&apos;s own pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::CheckManifestCommand</name>
    <message>
        <source>Check the description of a help desk; every mistake is told with its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manifest.json, the folder it stands in, or the id of a known one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one: a file, a folder or an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a manifest nor the id of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): no mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::ColorChoice</name>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::CommandDelivery</name>
    <message>
        <source>This help desk cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot wait, and the help desk could not be reached in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again when you are connected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::ConnectionCheck</name>
    <message>
        <source>There is no description of a help desk called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::ConversationDelegate</name>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::ConversationPane</name>
    <message>
        <source>No conversation is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to read and answer it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::CountCommand</name>
    <message>
        <source>Tell how much is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::CtlCommand</name>
    <message>
        <source>--help tells how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the password or key from this environment variable, for this run; NAME=VAR when the help desk has several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this many (50); 0 for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write; - reads it from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::CustomerCard</name>
    <message>
        <source>%1 there</source>
        <comment>local time at the customer&apos;s place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and language not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telephone number known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::CustomerPane</name>
    <message>
        <source>No customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a conversation to see who writes and what happened before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands the number to the telephone program of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reply in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose stages and channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touchpoints are known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>touchpoints: how many there are, how many of them are rated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rated</source>
        <comment>touchpoints</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Promised: a call as soon as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: a call at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back at %1</source>
        <comment>a postponed conversation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last rating: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rating yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal</source>
        <comment>a count of what happened, not a judgement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed %n time(s)</source>
        <comment>channels</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>may be the same issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in 7 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation without a subject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::DeliveryMark</name>
    <message>
        <source>Show the report of the recipient&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::ExportCommand</name>
    <message>
        <source>Print conversations whole, with messages, customer and touchpoints: one JSON object per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or “all”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form; json is the only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which conversation, or “all”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::InboxPane</name>
    <message>
        <source>To solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · oldest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your help desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations appear here as they come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, subjects, words of messages, addresses and numbers are searched. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter above the list asks for less than this view holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversations appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to this view appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::InfoBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::KeychainSecretStore</name>
    <message>
        <source>The keychain did not answer within five seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be waiting for you to unlock it. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no password or key for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, sign out of the desktop and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain service on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one (GNOME Keyring, KWallet or KeePassXC), or give the password for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::ListCommand</name>
    <message>
        <source>List conversations, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ones (open).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this queue: its name or the help desk&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --view mine, unassigned, open, waiting, callbacks or all, and --limit a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no queue “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::ListFilter</name>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::MappingProcess</name>
    <message>
        <source>The program is closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk&apos;s answer is larger than %1 MB, which is more than can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program saskare-mapper is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Saskare again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping of this help desk has an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct mapping.jq.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk&apos;s answer is not valid JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. If it is right, the help desk or its description needs repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping could not make anything of the help desk&apos;s answer (entry “%1”): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk or its description needs repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program saskare-mapper cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping of this help desk broke off (entry “%1”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was started again for what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the help desk needs repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping of this help desk took too long (entry “%1”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped, and started again for what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping of this help desk failed several times in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left alone for a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::MessageBody</name>
    <message>
        <source>show picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::MessageBubble</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal note · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came back. Checking whether it arrived…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came back, and the help desk&apos;s history does not settle whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the quoted message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n remote image(s) not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>shown simplified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::NoteCommand</name>
    <message>
        <source>Write an internal note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which conversation and what to note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::Notifier</name>
    <message>
        <source>A customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) have news</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::Outbox</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have been sent; looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have been sent; please look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held; the conversation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first part left this computer at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::OutboxCommand</name>
    <message>
        <source>List what has not been sent yet, or decide about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry: send it (again). discard: forget it. arrived: it did reach the help desk. Without one they are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action&apos;s id, or the beginning of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “outbox”, or “outbox retry ID”, “outbox discard ID”, “outbox arrived ID”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several ids begin with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“saskarectl outbox” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::OutboxDetail</name>
    <message>
        <source>It goes by itself, after what was done before it in the same conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way; the help desk has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left this computer and no answer came back. Saskare looks in the conversation whether it arrived, and never sends twice by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it out of the outbox and back into the conversation as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settles it by your word: nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was done, to whom</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::OutboxModel</name>
    <message>
        <source>%1; next try in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do while offline waits here, and goes by itself when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many wait, how many need a decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to the help desk. It goes by itself when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk wants you to sign in again. It goes after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk has trouble. It goes by itself when the trouble is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is paused. It goes when the account runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the list for good. If it did arrive, the customer has it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not be sent, and what it changed on this screen is undone. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::ReplyCommand</name>
    <message>
        <source>Answer the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which conversation and what to answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::SearchCommand</name>
    <message>
        <source>Search conversations; the last word may be the beginning of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::Session</name>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to the password or key and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help desk has no secret called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no description of a help desk called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“saskarectl account list” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::SetCommand</name>
    <message>
        <source>Change status, assignee, queue, priority or tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk&apos;s code or label, or open, resolved, … of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>me, none, or an agent&apos;s name, address or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A queue&apos;s name or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk&apos;s code, or low, normal, high, urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole list, separated by commas; empty removes all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which conversation and what to set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes at once, in every window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me on the desktop when a customer writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the customer&apos;s words there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise only the name and where it came. Others may see your screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::ShowCommand</name>
    <message>
        <source>Show a conversation with all its messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which conversation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::SyncOnceCommand</name>
    <message>
        <source>Read what is new from the help desks and send what waits in the outbox, then end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this account: its number or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after being in trouble for this long (30).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--patience takes a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No help desk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“saskarectl account add” connects one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) wait for your decision: see “saskarectl outbox”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::SyncRun</name>
    <message>
        <source>conversations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of conversations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of conversations could not be read; the next run tries again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::SyncService</name>
    <message>
        <source>“%1” does not describe a known help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put its description back, or remove the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk is not connected, and this file has not been fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again when you are connected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::TimelineView</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::TouchpointList</name>
    <message>
        <source>Touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::TouchpointModel</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed from %1 to %2</source>
        <comment>channels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::Touchpoints</name>
    <message>
        <source>Before purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPS %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease (CES 2.0): %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thumbs up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thumbs down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPS %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::TranslationFile</name>
    <message>
        <source>The translation file cannot be read: line %1.</source>
        <translation>Tulkojuma failu nevar nolasīt: %1. rinda.</translation>
    </message>
    <message>
        <source>The texts from before stay.</source>
        <translation>Paliek iepriekšējie teksti.</translation>
    </message>
    <message>
        <source>Correct that line and save the file again.</source>
        <translation>Izlabojiet šo rindu un saglabājiet failu vēlreiz.</translation>
    </message>
</context>
<context>
    <name>saskare::TryCommand</name>
    <message>
        <source>Read one page of a stream and print its records, one JSON object per line; nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account&apos;s number or name, or a help desk&apos;s id with --url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream; without it they are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part to read, for a stream that is read by parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the page that asked for the part said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from here instead of the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a help desk&apos;s id: its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a help desk&apos;s id: the login name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a help desk&apos;s id: a further value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell each request and mapping on stderr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has these streams: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for part %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is more, from --cursor &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more; the next look begins at &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saskare::WriteCommand</name>
    <message>
        <source>Send it now and wait for the answer; without it the next sync sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --now: give up after being in trouble for this long (30).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation&apos;s account is no longer connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the outbox; the next sync sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
