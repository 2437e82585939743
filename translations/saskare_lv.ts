<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>AccountConnection</name>
    <message>
        <source>Nobody has allowed the description “%1” of this help desk yet.</source>
        <translation>Šī palīdzības dienesta aprakstu „%1” vēl neviens nav atļāvis.</translation>
    </message>
    <message>
        <source>The description “%1” of this help desk has changed since you allowed it.</source>
        <translation>Šī palīdzības dienesta apraksts „%1” ir mainījies, kopš to atļāvāt.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nekas netika nosūtīts.</translation>
    </message>
    <message>
        <source>Look at where it sends your customers&apos; data, then allow it in the account&apos;s settings.</source>
        <translation>Apskatiet, kurp tas sūta klientu datus, un tad atļaujiet to konta iestatījumos.</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>The file accounts.json cannot be used: %1: %2.</source>
        <translation>Failu accounts.json nevar izmantot: %1: %2.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Tas atstāts, kā bija.</translation>
    </message>
    <message>
        <source>Correct it or restore a copy, then start again.</source>
        <translation>Izlabojiet to vai atjaunojiet kopiju, tad palaidiet vēlreiz.</translation>
    </message>
    <message>
        <source>a number above zero is needed</source>
        <translation>vajadzīgs skaitlis, kas lielāks par nulli</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>tā trūkst</translation>
    </message>
    <message>
        <source>a web address is needed</source>
        <translation>vajadzīga tīmekļa adrese</translation>
    </message>
    <message>
        <source>text is needed</source>
        <translation>vajadzīgs teksts</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1. rinda</translation>
    </message>
    <message>
        <source>this program reads format %1</source>
        <translation>šī programma lasa %1. formātu</translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation>vajadzīgs saraksts</translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>vajadzīgs objekts</translation>
    </message>
    <message>
        <source>another account has the same</source>
        <translation>tāds pats ir citam kontam</translation>
    </message>
</context>
<context>
    <name>AccountRegistry</name>
    <message>
        <source>This account is no longer there.</source>
        <translation>Šī konta vairs nav.</translation>
    </message>
</context>
<context>
    <name>AccountSyncStatus</name>
    <message>
        <source>The description of this help desk has changed, so this is read again: %1.</source>
        <translation>Šī palīdzības dienesta apraksts ir mainījies, tāpēc šis tiek lasīts no jauna: %1.</translation>
    </message>
    <message>
        <source>An older history is wanted, so this is read again: %1.</source>
        <translation>Vajadzīga senāka vēsture, tāpēc šis tiek lasīts no jauna: %1.</translation>
    </message>
</context>
<context>
    <name>AttachmentFiles</name>
    <message>
        <source>The file could not be kept on this computer: %1.</source>
        <translation>Failu neizdevās saglabāt šajā datorā: %1.</translation>
    </message>
    <message>
        <source>Check that the disk has room.</source>
        <translation>Pārbaudiet, vai diskā ir vieta.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>mapi nevar izveidot</translation>
    </message>
</context>
<context>
    <name>Authenticator</name>
    <message>
        <source>Signing in did not succeed.</source>
        <translation>Neizdevās pierakstīties.</translation>
    </message>
    <message>
        <source>Check the user name and the password or key.</source>
        <translation>Pārbaudiet lietotājvārdu un paroli vai atslēgu.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Tas saka: %1</translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>%1 does not hand out files.</source>
        <translation>%1 neizsniedz failus.</translation>
    </message>
    <message>
        <source>The file came in a form that cannot be read.</source>
        <translation>Fails pienāca nelasāmā veidā.</translation>
    </message>
    <message>
        <source>The file is larger than allowed.</source>
        <translation>Fails ir lielāks, nekā atļauts.</translation>
    </message>
    <message>
        <source>%1 answers, but not like %2.</source>
        <translation>%1 atbild, bet ne tā, kā atbild %2.</translation>
    </message>
    <message>
        <source>this kind of help desk</source>
        <translation>šāda veida palīdzības dienests</translation>
    </message>
    <message>
        <source>Check the address and the kind of help desk.</source>
        <translation>Pārbaudiet adresi un palīdzības dienesta veidu.</translation>
    </message>
    <message>
        <source>The help desk refused.</source>
        <translation>Palīdzības dienests atteica.</translation>
    </message>
    <message>
        <source>Reaching %1</source>
        <translation>Savienojums ar %1</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Pierakstīšanās</translation>
    </message>
    <message>
        <source>Reading from the help desk</source>
        <translation>Lasīšana no palīdzības dienesta</translation>
    </message>
    <message>
        <source>%1 cannot be asked to search.</source>
        <translation>%1 nevar lūgt meklēt.</translation>
    </message>
</context>
<context>
    <name>ColleagueLook</name>
    <message>
        <source>A colleague</source>
        <translation>Kolēģis</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <comment>a colleague</comment>
        <translation>%1 raksta</translation>
    </message>
    <message>
        <source>%1 is looking at it</source>
        <comment>a colleague</comment>
        <translation>%1 to skatās</translation>
    </message>
    <message>
        <source>%1 was writing %2 ago</source>
        <comment>a colleague, 3 min</comment>
        <translation>%1 rakstīja pirms %2</translation>
    </message>
    <message>
        <source>%1 was looking at it %2 ago</source>
        <comment>a colleague, 3 min</comment>
        <translation>%1 to skatījās pirms %2</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a colleague and how many more</comment>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>Collision</name>
    <message>
        <source>It was not sent.</source>
        <translation>Tas netika nosūtīts.</translation>
    </message>
    <message>
        <source>Look at the conversation, then send it anyway, change it or discard it.</source>
        <translation>Apskatiet sarunu, tad tomēr nosūtiet, izmainiet vai atmetiet.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Kolēģis</translation>
    </message>
    <message>
        <source>%1 has answered meanwhile.</source>
        <translation>Pa to laiku atbildi devis: %1.</translation>
    </message>
    <message>
        <source>The conversation has been closed meanwhile.</source>
        <translation>Saruna pa to laiku ir slēgta.</translation>
    </message>
    <message>
        <source>A colleague has taken the conversation meanwhile.</source>
        <translation>Sarunu pa to laiku pārņēmis kolēģis.</translation>
    </message>
    <message>
        <source>The status was changed meanwhile, to “%1”.</source>
        <translation>Statuss pa to laiku mainīts uz „%1”.</translation>
    </message>
    <message>
        <source>The customer has written again meanwhile.</source>
        <translation>Klients tikmēr ir uzrakstījis vēl.</translation>
    </message>
    <message>
        <source>The conversation was moved to another queue meanwhile.</source>
        <translation>Saruna pa to laiku pārvietota uz citu rindu.</translation>
    </message>
    <message>
        <source>The priority was changed meanwhile.</source>
        <translation>Prioritāte pa to laiku mainīta.</translation>
    </message>
    <message>
        <source>%1 has evaluated it meanwhile.</source>
        <translation>Pa to laiku novērtējumu devis: %1.</translation>
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
    <message>
        <source>“%1” is nothing a macro can do.</source>
        <translation>„%1” makro izdarīt nevar.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See saskare --help.</source>
        <translation>Skatiet saskare --help.</translation>
    </message>
    <message>
        <source>One inbox of tickets, chats and callbacks from any help desk.</source>
        <translation>Viena iesūtne pieteikumiem, čatiem un atzvaniem no jebkura palīdzības dienesta.</translation>
    </message>
    <message>
        <source>Work at the practice desk: a make-believe company inside the program.</source>
        <translation>Strādāt mācību dienestā: izdomātā uzņēmumā programmas iekšienē.</translation>
    </message>
    <message>
        <source>Keep accounts, cache and outbox in this folder.</source>
        <translation>Glabāt kontus, kešatmiņu un izejošos šajā mapē.</translation>
    </message>
    <message>
        <source>Speak this language for this run: en, lv or ru.</source>
        <translation>Šoreiz runāt šajā valodā: en, lv vai ru.</translation>
    </message>
    <message>
        <source>Look light, dark or as the desktop for this run.</source>
        <translation>Šoreiz izskatīties gaiši, tumši vai kā darbvirsmai (light, dark, desktop).</translation>
    </message>
    <message>
        <source>Leave a picture of the window with its first data in this file, and end.</source>
        <translation>Saglabāt šajā failā loga attēlu ar pirmajiem datiem un beigt.</translation>
    </message>
    <message>
        <source>Open the window this large.</source>
        <translation>Atvērt šāda lieluma logu.</translation>
    </message>
    <message>
        <source>Log when the window does not answer for longer than this.</source>
        <translation>Ierakstīt žurnālā, ja logs neatbild ilgāk par šo.</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot;?</source>
        <translation>Kas ir &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile vajag mapi.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here.</source>
        <translation>Šeit nav valodas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--theme is light, dark or desktop, not &quot;%1&quot;.</source>
        <translation>--theme ir light, dark vai desktop, nevis &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--size is like 1600x940, not &quot;%1&quot;.</source>
        <translation>--size ir kā 1600x940, nevis &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--log-stalls needs a number of milliseconds, not &quot;%1&quot;.</source>
        <translation>--log-stalls vajag milisekunžu skaitu, nevis &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>%1 cannot do this.</source>
        <translation>%1 to nevar.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is no longer in the outbox.</source>
        <translation>Faila &quot;%1&quot; izejošajos vairs nav.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nekas netika nosūtīts.</translation>
    </message>
    <message>
        <source>The help desk said yes, but in a way that cannot be read.</source>
        <translation>Palīdzības dienests teica jā, bet nesaprotami.</translation>
    </message>
    <message>
        <source>It may have been sent.</source>
        <translation>Tas, iespējams, ir nosūtīts.</translation>
    </message>
    <message>
        <source>The help desk accepted the change but did not make it.</source>
        <translation>Palīdzības dienests izmaiņu pieņēma, bet neizdarīja.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Tas saka: %1</translation>
    </message>
    <message>
        <source>You may not be allowed to, or the value does not exist there.</source>
        <translation>Varbūt jums tas nav atļauts vai tādas vērtības tur nav.</translation>
    </message>
    <message>
        <source>What the help desk knows about it cannot be read.</source>
        <translation>Palīdzības dienesta ziņas par to nevar nolasīt.</translation>
    </message>
    <message>
        <source>%1 takes no files here.</source>
        <translation>%1 šeit nepieņem failus.</translation>
    </message>
    <message>
        <source>Send it without files, with a link to them for example.</source>
        <translation>Sūtiet bez failiem, piemēram, ar saiti uz tiem.</translation>
    </message>
    <message>
        <source>The help desk said no.</source>
        <translation>Palīdzības dienests atteica.</translation>
    </message>
    <message>
        <source>The help desk has accepted it, but has not finished it yet.</source>
        <translation>Palīdzības dienests to ir pieņēmis, bet vēl nav pabeidzis.</translation>
    </message>
</context>
<context>
    <name>ConversationFinder</name>
    <message>
        <source>There is no conversation “%1” here.</source>
        <translation>Šeit nav sarunas „%1”.</translation>
    </message>
    <message>
        <source>“saskarectl sync-once” brings what is new.</source>
        <translation>„saskarectl sync-once” atgādā jauno.</translation>
    </message>
    <message>
        <source>“%1” names several conversations: %2.</source>
        <translation>„%1” apzīmē vairākas sarunas: %2.</translation>
    </message>
    <message>
        <source>The conversation: its number (4711 or &quot;#4711&quot;), its id here as --json tells it, or account and the help desk&apos;s id (2:4711).</source>
        <translation>Saruna: tās numurs (4711 vai &quot;#4711&quot;), tās id šeit, kā to rāda --json, vai konts un palīdzības dienesta id (2:4711).</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>saskarectl: the console twin of Saskare.</source>
        <translation>saskarectl: Saskare konsolē.</translation>
    </message>
    <message>
        <source>Usage: saskarectl COMMAND [--profile DIR] [--json] …</source>
        <translation>Lietošana: saskarectl KOMANDA [--profile MAPE] [--json] …</translation>
    </message>
    <message>
        <source>“saskarectl COMMAND --help” explains one.</source>
        <translation>„saskarectl KOMANDA --help” paskaidro komandu.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder.</source>
        <translation>Profila mape.</translation>
    </message>
    <message>
        <source>Print JSON: an object, or one per line.</source>
        <translation>Izvadīt JSON: objektu vai pa vienam rindā.</translation>
    </message>
    <message>
        <source>“saskarectl %1 --help” tells how it is used.</source>
        <translation>„saskarectl %1 --help” pastāsta, kā to lieto.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Nav komandas „%1”.</translation>
    </message>
    <message>
        <source>Every command takes --profile DIR (another profile) and --json (objects instead of text, one per line).
Words about what went wrong go to standard error. Exit codes: 0 done, 1 failed, 2 the command line makes no sense, 3 not found, 4 sign-in or keychain, 5 help desk not reachable, 6 the profile is in use by another program, 7 read and sent what could be, but something in the outbox waits for your decision.</source>
        <translation>Katrai komandai var dot --profile MAPE (cits profils) un --json (teksta vietā objekti, pa vienam rindā).
Kļūdu skaidrojumi nonāk standarta kļūdu izvadē. Beigu kodi: 0 izdarīts, 1 neizdevās, 2 komandrinda nav saprotama, 3 nav atrasts, 4 pierakstīšanās vai atslēgu glabātuve, 5 palīdzības dienests nav sasniedzams, 6 profilu lieto cita programma, 7 nolasīts un nosūtīts, ko varēja, bet kaut kas izejošajos gaida jūsu lēmumu.</translation>
    </message>
</context>
<context>
    <name>DeliveryLook</name>
    <message>
        <source>queued on this computer · sends when online</source>
        <translation>gaida šajā datorā · tiks nosūtīts, kad būs savienojums</translation>
    </message>
    <message>
        <source>queued on this computer</source>
        <translation>gaida šajā datorā</translation>
    </message>
    <message>
        <source>scheduled %1</source>
        <translation>ieplānots %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>ieplānots</translation>
    </message>
    <message>
        <source>delayed · was due %1</source>
        <translation>kavējas · bija paredzēts %1</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>kavējas</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>nosūtīts %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>nosūtīts</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>piegādāts %1</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>piegādāts</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>izlasīts %1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>izlasīts</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nav piegādāts</translation>
    </message>
    <message>
        <source>delivery detail expired</source>
        <translation>piegādes ziņas vairs netiek glabātas</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>sūta…</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>varbūt nosūtīts</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nav nosūtīts</translation>
    </message>
    <message>
        <source>held · the conversation has changed</source>
        <translation>aizturēts · saruna ir mainījusies</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The practice desk&apos;s file %1 cannot be opened.</source>
        <translation>Mācību dienesta failu %1 nevar atvērt.</translation>
    </message>
    <message>
        <source>Check that the folder exists and can be written to.</source>
        <translation>Pārbaudiet, vai mape ir un vai tajā var rakstīt.</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; cannot be read.</source>
        <translation>Kļūmi &quot;%1&quot; nevar nolasīt.</translation>
    </message>
    <message>
        <source>Write it like this: POST */messages#1=acceptThenLose</source>
        <translation>Rakstiet šādi: POST */messages#1=acceptThenLose</translation>
    </message>
    <message>
        <source>The practice desk cannot listen on port %1.</source>
        <translation>Mācību dienests nevar klausīties portā %1.</translation>
    </message>
    <message>
        <source>Another program may be using it; choose another port, or 0 for any.</source>
        <translation>Varbūt to lieto cita programma; izvēlieties citu portu vai 0 jebkuram.</translation>
    </message>
    <message>
        <source>Saskare&apos;s practice desk: a help desk with people in it, on this computer only.</source>
        <translation>Saskares mācību dienests: palīdzības dienests ar cilvēkiem, tikai šajā datorā.</translation>
    </message>
    <message>
        <source>Where to listen; port 0 is any free one.</source>
        <translation>Kur klausīties; 0 ir jebkurš brīvs ports.</translation>
    </message>
    <message>
        <source>The agent&apos;s token; without it one is made up and printed.</source>
        <translation>Operatora marķieris; bez tā to izdomā un izvada.</translation>
    </message>
    <message>
        <source>The same number makes the same content.</source>
        <translation>Tas pats skaitlis dod to pašu saturu.</translation>
    </message>
    <message>
        <source>How many there are at the start.</source>
        <translation>Cik to ir sākumā.</translation>
    </message>
    <message>
        <source>Keep the desk in this file; without it, in memory.</source>
        <translation>Glabāt dienestu šajā failā; bez tā atmiņā.</translation>
    </message>
    <message>
        <source>Nobody acts by himself.</source>
        <translation>Neviens pats nerīkojas.</translation>
    </message>
    <message>
        <source>How often somebody acts.</source>
        <translation>Cik bieži kāds rīkojas.</translation>
    </message>
    <message>
        <source>Above it the answer is 429.</source>
        <translation>Virs tā atbilde ir 429.</translation>
    </message>
    <message>
        <source>Something that goes wrong on purpose; may be given again.</source>
        <translation>Kaut kas, kas tīšām neizdodas; var dot vairākkārt.</translation>
    </message>
    <message>
        <source>Take faults at run time: POST /v1/practice/faults {&quot;rules&quot;: [..]}, DELETE clears.</source>
        <translation>Pieņemt kļūmes darbības laikā: POST /v1/practice/faults {&quot;rules&quot;: [..]}, DELETE notīra.</translation>
    </message>
    <message>
        <source>The practice desk listens on 127.0.0.1 only, not on %1.</source>
        <translation>Mācību dienests klausās tikai 127.0.0.1, nevis %1.</translation>
    </message>
    <message>
        <source>A number is missing or out of range; see --help.</source>
        <translation>Trūkst skaitļa, vai tas ir ārpus robežām; skatiet --help.</translation>
    </message>
    <message>
        <source>A fault is written [METHOD] PATH[#WHICH]=WHAT, for example &quot;POST */messages#1=acceptThenLose&quot;.
PATH may hold *, which stands for anything. WHICH counts the matching requests: 3, 2-4 or 5+; without it, all.
WHAT, without effect: refuse (close before reading), reset, hang, redirect (to a sign-in page), redirectPost
(307), signInPage (200, as a captive portal), notHttp, a status such as 401 403 409 412 429 500 503 (429:7 and
503:7 say Retry-After: 7).
WHAT, with effect: slow:MS, cutHead, cutBody, cutUnsaid (no length was told), wrongJson, emptyBody, bomb,
acceptThenLose, acceptThenReset, acceptThenHang, acceptLate:MS (closes at once, acts later), done:504 (that
status nevertheless), duplicateAnswer.</source>
        <translation>Kļūmi raksta [METODE] CEĻŠ[#KURŠ]=KAS, piemēram, &quot;POST */messages#1=acceptThenLose&quot;.
CEĻŠ var saturēt *, kas nozīmē jebko. KURŠ skaita atbilstošos pieprasījumus: 3, 2-4 vai 5+; bez tā visi.
KAS bez sekām: refuse (aizver pirms lasīšanas), reset, hang, redirect (uz pierakstīšanās lapu), redirectPost
(307), signInPage (200, kā publiskā tīklā), notHttp, statuss, piemēram, 401 403 409 412 429 500 503 (429:7 un
503:7 saka Retry-After: 7).
KAS ar sekām: slow:MS, cutHead, cutBody, cutUnsaid (garums nav pateikts), wrongJson, emptyBody, bomb,
acceptThenLose, acceptThenReset, acceptThenHang, acceptLate:MS (aizver uzreiz, izdara vēlāk), done:504 (tomēr
šis statuss), duplicateAnswer.</translation>
    </message>
</context>
<context>
    <name>ErrorRules</name>
    <message>
        <source>%1 is not asked: the address is not safe.</source>
        <translation>%1 netiek jautāts: adrese nav droša.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Lietojiet adresi, kas sākas ar https://.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 nav sasniedzams.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s network.</source>
        <translation>Pārbaudiet adresi un šī datora tīklu.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is what it says.</source>
        <translation>%1 nevarēja pierādīt, ka ir tas, par ko uzdodas.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nekas netika nosūtīts.</translation>
    </message>
    <message>
        <source>Ask the administrator about its certificate.</source>
        <translation>Jautājiet administratoram par tā sertifikātu.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 laikus neatbildēja.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is too large.</source>
        <translation>%1 atsūtīja pārāk lielu atbildi.</translation>
    </message>
    <message>
        <source>It was broken off.</source>
        <translation>Tas tika pārtraukts.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Pieprasījums atcelts.</translation>
    </message>
    <message>
        <source>%1 broke off the connection before it had answered.</source>
        <translation>%1 pārtrauca savienojumu, pirms bija atbildējis.</translation>
    </message>
    <message>
        <source>%1 does not accept these credentials.</source>
        <translation>%1 nepieņem šos piekļuves datus.</translation>
    </message>
    <message>
        <source>Check the password or key in the account&apos;s settings.</source>
        <translation>Pārbaudiet paroli vai atslēgu konta iestatījumos.</translation>
    </message>
    <message>
        <source>Somebody else changed it first.</source>
        <translation>Kāds cits to izmainīja pirmais.</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 lūdz pauzi.</translation>
    </message>
    <message>
        <source>%1 does not know it (any more).</source>
        <translation>%1 to (vairs) nezina.</translation>
    </message>
    <message>
        <source>%1 does not allow it.</source>
        <translation>%1 to neatļauj.</translation>
    </message>
    <message>
        <source>%1 refused it (status %2).</source>
        <translation>%1 to noraidīja (statuss %2).</translation>
    </message>
    <message>
        <source>%1 points to another address (status %2).</source>
        <translation>%1 norāda uz citu adresi (statuss %2).</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (status %2).</source>
        <translation>%1 ir savas kļūmes (statuss %2).</translation>
    </message>
    <message>
        <source>%1 answered what cannot be understood (status %2).</source>
        <translation>%1 atbildēja nesaprotami (statuss %2).</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Tas saka: %1</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1.</source>
        <translation>Par %1 sertifikātu negalvo neviens, kam šis dators uzticas.</translation>
    </message>
    <message>
        <source>If your company issues its own certificates, ask the administrator for the authority&apos;s certificate file and give it under “More” in the account&apos;s settings. Otherwise somebody may be listening: do not go on in this network.</source>
        <translation>Ja jūsu uzņēmums pats izdod sertifikātus, palūdziet administratoram sertificēšanas iestādes sertifikāta failu un norādiet to konta iestatījumos sadaļā „Vairāk”. Citādi kāds, iespējams, noklausās: šajā tīklā neturpiniet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made out for another name.</source>
        <translation>%1 sertifikāts ir izdots citam vārdam.</translation>
    </message>
    <message>
        <source>Check the address letter by letter. If it is right, somebody may be standing in between: ask the administrator.</source>
        <translation>Pārbaudiet adresi burtu pa burtam. Ja tā ir pareiza, pa vidu, iespējams, kāds ir iejaucies: jautājiet administratoram.</translation>
    </message>
    <message>
        <source>The certificate of %1 is no longer valid, or not yet.</source>
        <translation>%1 sertifikāts vairs nav derīgs vai vēl nav derīgs.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, ask the administrator to renew the certificate.</source>
        <translation>Pārbaudiet šī datora datumu un laiku. Ja tie ir pareizi, lūdziet administratoram atjaunot sertifikātu.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not accept the name and password.</source>
        <translation>Starpniekserveris ceļā uz %1 nepieņem vārdu un paroli.</translation>
    </message>
    <message>
        <source>Give them under “More” in the account&apos;s settings.</source>
        <translation>Norādiet tos konta iestatījumos sadaļā „Vairāk”.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or refuses.</source>
        <translation>Starpniekserveris ceļā uz %1 nav sasniedzams vai atsakās.</translation>
    </message>
    <message>
        <source>Check the proxy under “More” in the account&apos;s settings, and this computer&apos;s network.</source>
        <translation>Pārbaudiet starpniekserveri konta iestatījumos sadaļā „Vairāk” un šī datora tīklu.</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>There is no “%1” here.</source>
        <translation>Šeit nav „%1”.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas netika mainīts.</translation>
    </message>
    <message>
        <source>To choose from: %1.</source>
        <translation>Var izvēlēties: %1.</translation>
    </message>
    <message>
        <source>“%1” is no time to come.</source>
        <translation>„%1” nav nākotnes laiks.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-24T09:00.</source>
        <translation>Rakstiet tā: 2026-03-24T09:00.</translation>
    </message>
</context>
<context>
    <name>IncidentPlan</name>
    <message>
        <source>Unknown customer</source>
        <translation>Nezināms klients</translation>
    </message>
    <message>
        <source>gets the answer (%1) and stays resolved</source>
        <comment>a channel</comment>
        <translation>saņem atbildi (%1), incidents paliek atrisināts</translation>
    </message>
    <message>
        <source>gets the answer (%1) and is resolved</source>
        <comment>a channel</comment>
        <translation>saņem atbildi (%1), un incidents tiek atrisināts</translation>
    </message>
    <message>
        <source>is resolved without an answer</source>
        <translation>tiek atrisināts bez atbildes</translation>
    </message>
    <message>
        <source>is resolved already and gets nothing</source>
        <translation>jau ir atrisināts un neko nesaņem</translation>
    </message>
    <message>
        <source>gets nothing from here; %1 resolves it with its problem</source>
        <translation>no šejienes neko nesaņem; %1 to atrisina kopā ar problēmu</translation>
    </message>
    <message>
        <source>stays open and gets nothing</source>
        <translation>paliek atvērts un neko nesaņem</translation>
    </message>
    <message>
        <source>Nothing is chosen for any of them.</source>
        <translation>Nevienam nekas nav izvēlēts.</translation>
    </message>
    <message>
        <source>Write the answer, or choose to resolve without one.</source>
        <translation>Uzrakstiet atbildi vai izvēlieties atrisināt bez tās.</translation>
    </message>
    <message>
        <source>%1 is not known for %2 (%3). Write it out, or choose something else for this incident.</source>
        <comment>placeholder, customer, number</comment>
        <translation>%1 nav zināms: %2 (%3). Ierakstiet to pats vai izvēlieties šim incidentam ko citu.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) get the answer, and their incidents are resolved.</source>
        <translation>
            <numerusform>%n klients saņem atbildi, un incidents tiek atrisināts.</numerusform>
            <numerusform>%n klienti saņem atbildi, un incidenti tiek atrisināti.</numerusform>
            <numerusform>%n klientu saņem atbildi, un incidenti tiek atrisināti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) are resolved without an answer.</source>
        <translation>
            <numerusform>%n incidents tiek atrisināts bez atbildes.</numerusform>
            <numerusform>%n incidenti tiek atrisināti bez atbildes.</numerusform>
            <numerusform>%n incidentu tiek atrisināti bez atbildes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get nothing.</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%n nesaņem neko.</numerusform>
            <numerusform>%n nesaņem neko.</numerusform>
            <numerusform>%n nesaņem neko.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were resolved already and are left out.</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%n jau bija atrisināts un ir izlaists.</numerusform>
            <numerusform>%n jau bija atrisināti un ir izlaisti.</numerusform>
            <numerusform>%n jau bija atrisināti un ir izlaisti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) answered and resolved.</source>
        <translation>
            <numerusform>%n incidents atbildēts un atrisināts.</numerusform>
            <numerusform>%n incidenti atbildēti un atrisināti.</numerusform>
            <numerusform>%n incidentu atbildēti un atrisināti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) resolved.</source>
        <translation>
            <numerusform>%n incidents atrisināts.</numerusform>
            <numerusform>%n incidenti atrisināti.</numerusform>
            <numerusform>%n incidentu atrisināti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>This link leads to %1</source>
        <translation>Šī saite ved uz %1</translation>
    </message>
    <message>
        <source>The message shows “%1”. The whole address is:
%2</source>
        <translation>Ziņā redzams „%1”. Pilnā adrese ir:
%2</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Neatvērt</translation>
    </message>
</context>
<context>
    <name>MacroWords</name>
    <message>
        <source>Adds the tags: %1</source>
        <translation>Pievieno birkas: %1</translation>
    </message>
    <message>
        <source>Removes the tags: %1</source>
        <translation>Noņem birkas: %1</translation>
    </message>
    <message>
        <source>Assigns it to you</source>
        <translation>Piešķir jums</translation>
    </message>
    <message>
        <source>Postpones it for %1</source>
        <translation>Atliek uz %1</translation>
    </message>
    <message>
        <source>Sends this answer: %1</source>
        <translation>Nosūta šādu atbildi: %1</translation>
    </message>
    <message>
        <source>Adds this note: %1</source>
        <translation>Pievieno šādu piezīmi: %1</translation>
    </message>
    <message>
        <source>Sets the status to “%1”</source>
        <translation>Iestata statusu „%1”</translation>
    </message>
    <message>
        <source>Assigns it to nobody</source>
        <translation>Nepiešķir nevienam</translation>
    </message>
    <message>
        <source>Assigns it to %1</source>
        <translation>Piešķir: %1</translation>
    </message>
    <message>
        <source>Moves it to the queue “%1”</source>
        <translation>Pārvieto uz rindu „%1”</translation>
    </message>
    <message>
        <source>Sets the priority to “%1”</source>
        <translation>Iestata prioritāti „%1”</translation>
    </message>
    <message>
        <source>Removes all tags</source>
        <translation>Noņem visas birkas</translation>
    </message>
    <message>
        <source>Sets exactly these tags: %1</source>
        <translation>Iestata tieši šīs birkas: %1</translation>
    </message>
    <message>
        <source>%1 does not take one of these actions from here, so it cannot be run.</source>
        <translation>%1 kādu no šīm darbībām no šejienes nepieņem, tāpēc to nevar izpildīt.</translation>
    </message>
    <message>
        <source>a colleague who is not here any more</source>
        <translation>kolēģis, kura te vairs nav</translation>
    </message>
    <message>
        <source>a queue that is not here any more</source>
        <translation>rinda, kuras te vairs nav</translation>
    </message>
    <message>
        <source>Moves it to %1</source>
        <comment>a queue that is not here any more</comment>
        <translation>Pārvieto: %1</translation>
    </message>
    <message>
        <source>a colleague not known here</source>
        <translation>kolēģis, kas te nav zināms</translation>
    </message>
    <message>
        <source>a queue not known here</source>
        <translation>rinda, kas te nav zināma</translation>
    </message>
</context>
<context>
    <name>ManifestCatalog</name>
    <message>
        <source>id: another help desk is already called &quot;%1&quot;.</source>
        <translation>id: cits palīdzības dienests jau saucas &quot;%1&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>The description of a help desk has %n mistake(s).</source>
        <translation>
            <numerusform>Palīdzības dienesta aprakstā ir %n kļūda.</numerusform>
            <numerusform>Palīdzības dienesta aprakstā ir %n kļūdas.</numerusform>
            <numerusform>Palīdzības dienesta aprakstā nav kļūdu (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Tas izlaists.</translation>
    </message>
    <message>
        <source>Correct %1: %2</source>
        <translation>Izlabojiet %1: %2</translation>
    </message>
</context>
<context>
    <name>ManifestReader</name>
    <message>
        <source>line %1, column %2</source>
        <translation>%1. rinda, %2. sleja</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 nevar atvērt.</translation>
    </message>
    <message>
        <source>mapping: %1 cannot be opened.</source>
        <translation>mapping: %1 nevar atvērt.</translation>
    </message>
    <message>
        <source>%1: this is not JSON: %2.</source>
        <translation>%1: tas nav JSON: %2.</translation>
    </message>
    <message>
        <source>there are two of this name.</source>
        <translation>ir divi ar šādu vārdu.</translation>
    </message>
    <message>
        <source>a choice needs &quot;choices&quot;.</source>
        <translation>izvēlei vajag &quot;choices&quot;.</translation>
    </message>
    <message>
        <source>only &quot;baseUrl&quot; may be of kind url; further hosts stand in &quot;hosts&quot;.</source>
        <translation>tikai &quot;baseUrl&quot; drīkst būt veida url; citus datorus raksta &quot;hosts&quot;.</translation>
    </message>
    <message>
        <source>&quot;baseUrl&quot; is missing: the address of the help desk.</source>
        <translation>trūkst &quot;baseUrl&quot;: palīdzības dienesta adreses.</translation>
    </message>
    <message>
        <source>there is no base &quot;%1&quot;.</source>
        <translation>nav pamata &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing for this kind.</source>
        <translation>šim veidam trūkst &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the manifest&apos;s &quot;hosts&quot;.</source>
        <translation>&quot;%1&quot; nav apraksta &quot;hosts&quot;.</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot;.</source>
        <translation>nav parametra &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>one of &quot;path&quot; and &quot;url&quot; must stand here.</source>
        <translation>šeit jābūt vai nu &quot;path&quot;, vai &quot;url&quot;.</translation>
    </message>
    <message>
        <source>&quot;entry&quot; and &quot;fields&quot; exclude each other.</source>
        <translation>&quot;entry&quot; un &quot;fields&quot; viens otru izslēdz.</translation>
    </message>
    <message>
        <source>a %1 request has no body.</source>
        <translation>%1 pieprasījumam nav satura.</translation>
    </message>
    <message>
        <source>a body of kind &quot;file&quot; needs &quot;forEach&quot;: &quot;attachments&quot;.</source>
        <translation>satura veidam &quot;file&quot; vajag &quot;forEach&quot;: &quot;attachments&quot;.</translation>
    </message>
    <message>
        <source>a marker is of no use without &quot;lookup&quot;.</source>
        <translation>zīme bez &quot;lookup&quot; neder.</translation>
    </message>
    <message>
        <source>there is no stream &quot;%1&quot;.</source>
        <translation>nav plūsmas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state.</source>
        <translation>&quot;%1&quot; nav stāvoklis.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a priority.</source>
        <translation>&quot;%1&quot; nav prioritāte.</translation>
    </message>
    <message>
        <source>the mapping defines no function &quot;%1&quot;.</source>
        <translation>pārveidojumā nav funkcijas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vai domājāt &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>{%1} is not known here; known are %2.</source>
        <translation>{%1} šeit nav zināms; zināmi ir %2.</translation>
    </message>
    <message>
        <source>there is no such parameter as {%1}.</source>
        <translation>nav tāda parametra {%1}.</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is refused: a mapping may only turn its input into output.</source>
        <translation>%1. rinda: &quot;%2&quot; ir liegts: pārveidojums drīkst tikai ievadi pārvērst izvadē.</translation>
    </message>
    <message>
        <source>there is no earlier step &quot;%1&quot;.</source>
        <translation>agrāka soļa &quot;%1&quot; nav.</translation>
    </message>
    <message>
        <source>&quot;accept&quot; needs an &quot;entry&quot;: somebody must make sense of such an answer.</source>
        <translation>„accept” vajag „entry”: kādam šāda atbilde ir jāsaprot.</translation>
    </message>
    <message>
        <source>only what reads (GET) may accept it; of a write, &quot;errors.rules&quot; tell what an answer means.</source>
        <translation>to drīkst pieņemt tikai lasīšana (GET); ko rakstīšanai nozīmē atbilde, pasaka „errors.rules”.</translation>
    </message>
    <message>
        <source>only one step can be the &quot;effect&quot;.</source>
        <translation>„effect” var būt tikai viens solis.</translation>
    </message>
    <message>
        <source>&quot;historyDays&quot; and kind days belong together.</source>
        <translation>„historyDays” un veids days ir domāti kopā.</translation>
    </message>
    <message>
        <source>its default has to be a whole number of days, from 1 to %1.</source>
        <translation>tā noklusējumam jābūt veselam dienu skaitam no 1 līdz %1.</translation>
    </message>
    <message>
        <source>there is no such channel.</source>
        <translation>tāda kanāla nav.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret: only auth knows those.</source>
        <translation>„%1” ir noslēpums: tos zina tikai auth.</translation>
    </message>
    <message>
        <source>only evaluateTouchpoint is about one thing or another.</source>
        <translation>„about” der tikai komandai evaluateTouchpoint.</translation>
    </message>
</context>
<context>
    <name>MappingGate</name>
    <message>
        <source>The entry &quot;%1&quot; of the mapping gave something that is not an object.</source>
        <translation>Pārveidojuma funkcija &quot;%1&quot; atgrieza kaut ko, kas nav objekts.</translation>
    </message>
</context>
<context>
    <name>NetworkRoute</name>
    <message>
        <source>Write http://host:port or socks5://host:port, “system” for the desktop&apos;s proxy, or “none”.</source>
        <translation>Rakstiet http://host:port vai socks5://host:port, „system” — darbvirsmas starpniekserverim, vai „none”.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a proxy.</source>
        <translation>„%1” nav starpniekservera adrese.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password does not belong in its address; give it separately.</source>
        <translation>Starpniekservera parole nedrīkst būt adresē; norādiet to atsevišķi.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>Šajā failā nav sertifikāta.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas netika mainīts.</translation>
    </message>
    <message>
        <source>Ask the administrator for the certificate of your company&apos;s certificate authority, as a PEM file (.pem or .crt).</source>
        <translation>Palūdziet administratoram jūsu uzņēmuma sertificēšanas iestādes sertifikātu kā PEM failu (.pem vai .crt).</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Looking whether it arrived failed: %1</source>
        <translation>Pārbaude, vai tas ir saņemts, neizdevās: %1</translation>
    </message>
    <message>
        <source>No answer came back, so it may have been sent.</source>
        <translation>Atbilde nepienāca, tāpēc tas, iespējams, ir nosūtīts.</translation>
    </message>
    <message>
        <source>Look at the conversation at the help desk, then say whether it arrived or send it again.</source>
        <translation>Apskatiet sarunu palīdzības dienestā, tad pasakiet, vai tas pienāca, vai sūtiet vēlreiz.</translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n times.</source>
        <translation>
            <numerusform>Mēģināts %n reizi.</numerusform>
            <numerusform>Mēģināts %n reizes.</numerusform>
            <numerusform>Mēģināts %n reižu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The help desk&apos;s history does not show it, but it may not show all.</source>
        <translation>Palīdzības dienesta vēsture to nerāda, bet tā var nerādīt visu.</translation>
    </message>
    <message>
        <source>This help desk has no way to look whether it arrived.</source>
        <translation>Šajā palīdzības dienestā nevar pārbaudīt, vai tas pienāca.</translation>
    </message>
    <message>
        <source>It was not sent again.</source>
        <translation>Vēlreiz tas netika nosūtīts.</translation>
    </message>
    <message>
        <source>The help desk said yes to it, but its history does not show it.</source>
        <translation>Palīdzības dienests to pieņēma, bet tā vēsturē tas nav redzams.</translation>
    </message>
    <message>
        <source>The conversation shows an answer with the same words.</source>
        <translation>Sarunā ir redzama atbilde ar tiem pašiem vārdiem.</translation>
    </message>
    <message>
        <source>An earlier attempt may have arrived.</source>
        <translation>Kāds agrāks mēģinājums, iespējams, pienāca.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>It still waits in the outbox.</source>
        <translation>Tas vēl gaida izejošajos.</translation>
    </message>
    <message>
        <source>It may have arrived; the next sync finds out.</source>
        <translation>Varbūt tas ir nonācis; nākamā sinhronizācija to noskaidros.</translation>
    </message>
    <message>
        <source>It may have arrived, and only you can tell.</source>
        <translation>Varbūt tas ir nonācis, un to varat pateikt tikai jūs.</translation>
    </message>
    <message>
        <source>Somebody changed the conversation meanwhile; it was not sent.</source>
        <translation>Kāds pa to laiku mainīja sarunu; tas netika nosūtīts.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Tas netika nosūtīts.</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>Tas ir nosūtīts.</translation>
    </message>
</context>
<context>
    <name>PostponeTimes</name>
    <message>
        <source>Later today</source>
        <translation>Vēlāk šodien</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Rīt no rīta</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>Pirmdien no rīta</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Pēc nedēļas</translation>
    </message>
</context>
<context>
    <name>PracticeDesk</name>
    <message>
        <source>Practice desk</source>
        <translation>Mācību dienests</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>The profile&apos;s folder cannot be written.</source>
        <translation>Profila mapē nevar rakstīt.</translation>
    </message>
    <message>
        <source>Check that it is yours and that the disk has room.</source>
        <translation>Pārbaudiet, vai tā pieder jums un vai diskā ir vieta.</translation>
    </message>
    <message>
        <source>This profile is in use by %1 (process %2).</source>
        <translation>Šo profilu lieto %1 (process %2).</translation>
    </message>
    <message>
        <source>That program syncs and sends. Close it, or let it do so.</source>
        <translation>Tā programma sinhronizē un sūta. Aizveriet to vai ļaujiet tai strādāt.</translation>
    </message>
</context>
<context>
    <name>ProtectionFile</name>
    <message>
        <source>The file protection.json of this profile cannot be understood.</source>
        <translation>Šī profila failu protection.json nevar saprast.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Nekas netika atvērts vai mainīts.</translation>
    </message>
    <message>
        <source>Restore a copy of it, then start again.</source>
        <translation>Atjaunojiet tā kopiju un startējiet vēlreiz.</translation>
    </message>
    <message>
        <source>How this profile is protected could not be written down: %1.</source>
        <translation>Neizdevās pierakstīt, kā šis profils ir aizsargāts: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas netika mainīts.</translation>
    </message>
    <message>
        <source>Check that the disk has room.</source>
        <translation>Pārbaudiet, vai diskā ir vieta.</translation>
    </message>
    <message>
        <source>This computer gave no random key.</source>
        <translation>Šis dators nedeva nejaušu atslēgu.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs at least %1 characters, better four words.</source>
        <translation>Parole ir par īsu: vajag vismaz %1 rakstzīmes, labāk četrus vārdus.</translation>
    </message>
    <message>
        <source>The passphrase could not be used.</source>
        <translation>Paroli neizdevās izmantot.</translation>
    </message>
    <message>
        <source>No recovery passphrase was ever set for this profile.</source>
        <translation>Šim profilam atkopšanas parole nekad nav iestatīta.</translation>
    </message>
    <message>
        <source>Without its key nobody can read it, we neither.</source>
        <translation>Bez atslēgas to nevar izlasīt neviens, arī mēs ne.</translation>
    </message>
    <message>
        <source>This is not the recovery passphrase.</source>
        <translation>Šī nav atkopšanas parole.</translation>
    </message>
    <message>
        <source>Try again; capitals and spaces matter.</source>
        <translation>Mēģiniet vēlreiz; lielie burti un atstarpes ir svarīgi.</translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>A word was expected here.</source>
        <translation>Šeit bija gaidīts vārds.</translation>
    </message>
    <message>
        <source>The word “%1” is not one of those that are known here.</source>
        <translation>Vārds „%1” šeit nav zināms.</translation>
    </message>
    <message>
        <source>An object was expected here.</source>
        <translation>Šeit bija gaidīts objekts.</translation>
    </message>
    <message>
        <source>A list was expected here.</source>
        <translation>Šeit bija gaidīts saraksts.</translation>
    </message>
    <message>
        <source>This field must be there.</source>
        <translation>Šim laukam jābūt.</translation>
    </message>
    <message>
        <source>Text was expected here.</source>
        <translation>Šeit bija gaidīts teksts.</translation>
    </message>
    <message>
        <source>An id is longer than %1 characters.</source>
        <translation>Id ir garāks par %1 rakstzīmēm.</translation>
    </message>
    <message>
        <source>An id must be text or a whole number.</source>
        <translation>Id jābūt tekstam vai veselam skaitlim.</translation>
    </message>
    <message>
        <source>The time “%1” does not say its time zone.</source>
        <translation>Laikam „%1” nav norādīta laika josla.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>„%1” nav laiks.</translation>
    </message>
    <message>
        <source>A time was expected here.</source>
        <translation>Šeit bija gaidīts laiks.</translation>
    </message>
    <message>
        <source>The time lies outside the years 1 to 9999.</source>
        <translation>Laiks ir ārpus 1. līdz 9999. gada.</translation>
    </message>
    <message>
        <source>A whole number was expected here.</source>
        <translation>Šeit bija gaidīts vesels skaitlis.</translation>
    </message>
    <message>
        <source>A number was expected here.</source>
        <translation>Šeit bija gaidīts skaitlis.</translation>
    </message>
    <message>
        <source>Yes or no (true, false) was expected here.</source>
        <translation>Šeit bija gaidīts jā vai nē (true, false).</translation>
    </message>
    <message>
        <source>The help desk&apos;s answer cannot be read: it is not what was agreed.</source>
        <translation>Palīdzības dienesta atbildi nevar nolasīt: tā nav tāda, kā norunāts.</translation>
    </message>
    <message>
        <source>Nothing of it was taken over.</source>
        <translation>Nekas no tā netika pārņemts.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the help desk or its description needs repair.</source>
        <translation>Pārbaudiet adresi. Ja tā ir pareiza, jālabo palīdzības dienests vai tā apraksts.</translation>
    </message>
    <message>
        <source>an evaluation goes from 1 to 5</source>
        <translation>novērtējums ir no 1 līdz 5</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>d MMM</source>
        <comment>date format of QLocale: day and short month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of QLocale</comment>
        <translation>yyyy. &apos;g.&apos; d. MMM</translation>
    </message>
    <message>
        <source>now</source>
        <translation>tagad</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Vakar</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format of QLocale: weekday, day and month</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date format of QLocale</comment>
        <translation>dddd, yyyy. &apos;gada&apos; d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
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
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d.</numerusform>
            <numerusform>%n d.</numerusform>
            <numerusform>%n d.</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>tikko</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 is a span: 3 min, 2 h</comment>
        <translation>pirms %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>%1 is a time of day: 14:30</comment>
        <translation>plkst. %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>%1 is a day: 18 Nov, or Mon 09:00</comment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>RequestBuilder</name>
    <message>
        <source>A value is missing for the request %1.</source>
        <translation>Pieprasījumam %1 trūkst vērtības.</translation>
    </message>
    <message>
        <source>The description of this help desk needs to be corrected.</source>
        <translation>Jālabo šī palīdzības dienesta apraksts.</translation>
    </message>
    <message>
        <source>%1 is not asked: it does not belong to this account&apos;s help desk.</source>
        <translation>%1 netiek jautāts: tas nepieder šī konta palīdzības dienestam.</translation>
    </message>
</context>
<context>
    <name>RouteOptions</name>
    <message>
        <source>add, change: believe the certificate authorities in this file (PEM), too, for this help desk; “none” believes only the system&apos;s again.</source>
        <translation>add, change: šim palīdzības dienestam ticēt arī šajā failā (PEM) esošajām sertificēšanas iestādēm; „none” — atkal ticēt tikai sistēmas iestādēm.</translation>
    </message>
    <message>
        <source>add, change: http://user@host:port, socks5://host:port, “none”, or “system” (as the desktop says).</source>
        <translation>add, change: http://user@host:port, socks5://host:port, „none” vai „system” (kā saka darbvirsma).</translation>
    </message>
    <message>
        <source>add, change: take the proxy&apos;s password from this environment variable.</source>
        <translation>add, change: ņemt starpniekservera paroli no šī vides mainīgā.</translation>
    </message>
    <message>
        <source>add, change: allow a description of your own, as it is now, to send customers&apos; data where it says.</source>
        <translation>add, change: atļaut jūsu pašu aprakstam, kāds tas ir tagad, sūtīt klientu datus, kurp tas saka.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Failu %1 nevar nolasīt: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas netika mainīts.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Vides mainīgais %1 nav iestatīts.</translation>
    </message>
    <message>
        <source>Set it to the proxy&apos;s password and try again.</source>
        <translation>Iestatiet tajā starpniekservera paroli un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>“%1” is a description of your own. With it customers&apos; data and your key go to: %2.</source>
        <translation>„%1” ir jūsu pašu apraksts. Ar to klientu dati un jūsu atslēga nonāk šeit: %2.</translation>
    </message>
    <message>
        <source>If you know where it comes from and allow this, say it again with --trust. Only the description as it is now is allowed: a change of it asks again.</source>
        <translation>Ja zināt, no kurienes tas nāk, un to atļaujat, sakiet vēlreiz ar --trust. Atļauts ir tikai apraksts, kāds tas ir tagad: pēc izmaiņām tiks jautāts vēlreiz.</translation>
    </message>
</context>
<context>
    <name>RowChip</name>
    <message>
        <source>not delivered</source>
        <translation>nav piegādāts</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nav nosūtīts</translation>
    </message>
    <message>
        <source>held</source>
        <translation>aizturēts</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>varbūt nosūtīts</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>kavējas</translation>
    </message>
    <message>
        <source>queued here</source>
        <translation>gaida šeit</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>runā pa tālruni</translation>
    </message>
    <message>
        <source>call now</source>
        <translation>zvanīt tagad</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>kavējas %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>pēc %1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>tiešsaistē</translation>
    </message>
    <message>
        <source>part of #%1</source>
        <translation>daļa no #%1</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problēma</translation>
    </message>
    <message>
        <source>incident of #%1</source>
        <translation>incidents: #%1</translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>the manifest</source>
        <translation>apraksts</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vai domājāt %1?</translation>
    </message>
    <message>
        <source>here stands a value of type %1; it must be %2.</source>
        <translation>šeit ir veida %1 vērtība; jābūt %2.</translation>
    </message>
    <message>
        <source>this program reads only %1.</source>
        <translation>šī programma lasa tikai %1.</translation>
    </message>
    <message>
        <source>%1 is out of range; it may be %2 to %3.</source>
        <translation>%1 ir ārpus robežām; drīkst būt no %2 līdz %3.</translation>
    </message>
    <message>
        <source>the list is empty; it needs at least one.</source>
        <translation>saraksts ir tukšs; vajag vismaz vienu.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>trūkst %1.</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 šeit nav zināms.</translation>
    </message>
    <message>
        <source>%1 is not known here; known are %2.</source>
        <translation>%1 šeit nav zināms; zināmi ir %2.</translation>
    </message>
    <message>
        <source>the text is empty.</source>
        <translation>teksts ir tukšs.</translation>
    </message>
    <message>
        <source>%1 does not have the form %2.</source>
        <translation>%1 nav veidā %2.</translation>
    </message>
</context>
<context>
    <name>SearchSyntax</name>
    <message>
        <source>There is no account “%1”. There are: %2.</source>
        <translation>Konta „%1” nav. Ir: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write a day like 2026-10-01, today, yesterday, or a length like 30min, 2h, 7d, 2w.</source>
        <translation>„%1” nav laiks. Rakstiet dienu, piemēram, 2026-10-01, today, yesterday, vai ilgumu, piemēram, 30min, 2h, 7d, 2w.</translation>
    </message>
    <message>
        <source>Write at least two letters of what to look for.</source>
        <translation>Uzrakstiet vismaz divus meklējamā burtus.</translation>
    </message>
    <message>
        <source>Write the number to look for.</source>
        <translation>Uzrakstiet meklējamo numuru.</translation>
    </message>
    <message>
        <source>No conversation here has the tag “%1”. There are: %2.</source>
        <translation>Nevienai sarunai šeit nav birkas „%1”. Ir: %2.</translation>
    </message>
    <message>
        <source>There is no queue “%1”. There are: %2.</source>
        <translation>Rindas „%1” nav. Ir: %2.</translation>
    </message>
    <message>
        <source>“%1:” cannot be “%2”. It can be: %3.</source>
        <translation>„%1:” nevar būt „%2”. Var būt: %3.</translation>
    </message>
    <message>
        <source>OR stands between two operators, as in: status:new OR is:overdue. Write &quot;OR&quot; in quotes to look for the word.</source>
        <translation>OR raksta starp diviem operatoriem, piemēram: status:new OR is:overdue. Lai meklētu vārdu, rakstiet &quot;OR&quot; pēdiņās.</translation>
    </message>
    <message>
        <source>Write the value right after “%1:”, without a space.</source>
        <translation>Rakstiet vērtību uzreiz aiz „%1:”, bez atstarpes.</translation>
    </message>
    <message>
        <source>“%1:” is no operator. There are: %2. Write it in quotes to look for the words.</source>
        <translation>„%1:” nav operators. Ir: %2. Lai meklētu šos vārdus, rakstiet tos pēdiņās.</translation>
    </message>
    <message>
        <source>“%1” has no order: write %1: instead.</source>
        <translation>„%1” nevar būt lielāks vai mazāks: rakstiet %1:.</translation>
    </message>
    <message>
        <source>A length needs &lt; or &gt;, as in: %1&lt;%2.</source>
        <translation>Ilgumam vajag &lt; vai &gt;, piemēram: %1&lt;%2.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than a search can hold: %n conditions at most.</source>
        <translation>
            <numerusform>Tas ir vairāk, nekā ietilpst meklējumā: ne vairāk kā %n nosacījums.</numerusform>
            <numerusform>Tas ir vairāk, nekā ietilpst meklējumā: ne vairāk kā %n nosacījumi.</numerusform>
            <numerusform>Tas ir vairāk, nekā ietilpst meklējumā: ne vairāk kā %n nosacījumu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchTerms</name>
    <message>
        <source>somebody has to act</source>
        <translation>kādam jārīkojas</translation>
    </message>
    <message>
        <source>waits for somebody else</source>
        <translation>gaida kādu citu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>pabeigta</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>nelasīta</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lasīta</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>atlikta</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>nokavēta</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mana</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>neviena</translation>
    </message>
    <message>
        <source>an answer did not arrive</source>
        <translation>atbilde nav nonākusi</translation>
    </message>
    <message>
        <source>today</source>
        <translation>šodien</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>vakar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Rinda</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Piešķirta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temats</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanāls</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritāte</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Birka</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konts</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Sākta</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Pēdējā izmaiņa</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termiņš</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Saturs</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>me</source>
        <translation>man</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nevienam</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>fails</translation>
    </message>
    <message>
        <source>a promised call</source>
        <translation>apsolīts zvans</translation>
    </message>
    <message>
        <source>an internal note</source>
        <translation>iekšēja piezīme</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>birka</translation>
    </message>
    <message>
        <source>one of these statuses</source>
        <translation>viens no šiem statusiem</translation>
    </message>
    <message>
        <source>unread; also open, waiting, done, overdue, postponed, mine, trouble</source>
        <translation>nelasīta; arī open, waiting, done, overdue, postponed, mine, trouble</translation>
    </message>
    <message>
        <source>in this queue, of any account</source>
        <translation>šajā rindā, jebkurā kontā</translation>
    </message>
    <message>
        <source>mine; also nobody, or a name</source>
        <translation>mana; arī nobody vai vārds</translation>
    </message>
    <message>
        <source>the customer&apos;s name or address</source>
        <translation>klienta vārds vai adrese</translation>
    </message>
    <message>
        <source>a word of the subject</source>
        <translation>vārds tematā</translation>
    </message>
    <message>
        <source>came by this channel</source>
        <translation>saņemta šajā kanālā</translation>
    </message>
    <message>
        <source>ticket, chat or callback</source>
        <translation>pieteikums (ticket), čats (chat) vai atzvans (callback)</translation>
    </message>
    <message>
        <source>none, low, normal, high or urgent</source>
        <translation>none, low, normal, high vai urgent</translation>
    </message>
    <message>
        <source>has this tag</source>
        <translation>ar šo birku</translation>
    </message>
    <message>
        <source>of this account</source>
        <translation>šajā kontā</translation>
    </message>
    <message>
        <source>began after that day; also today, yesterday</source>
        <translation>sākta pēc šīs dienas; arī today, yesterday</translation>
    </message>
    <message>
        <source>changed less than 7 days ago; min, h, d, w</source>
        <translation>mainīta pēdējās 7 dienās; min, h, d, w</translation>
    </message>
    <message>
        <source>due within 2 hours, or overdue</source>
        <translation>termiņš 2 stundu laikā vai jau nokavēts</translation>
    </message>
    <message>
        <source>a file; also callback, note, tag</source>
        <translation>fails; arī callback, note, tag</translation>
    </message>
    <message>
        <source>this number</source>
        <translation>šis numurs</translation>
    </message>
    <message>
        <source>a minus: not that</source>
        <translation>mīnuss: tā nav</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>viens vai otrs</translation>
    </message>
    <message>
        <source>words, a phrase, a word that must not occur</source>
        <translation>vārdi, frāze, vārds, kura nedrīkst būt</translation>
    </message>
    <message>
        <source>a problem</source>
        <translation>problēma</translation>
    </message>
    <message>
        <source>an incident of a problem</source>
        <translation>problēmas incidents</translation>
    </message>
    <message>
        <source>the customer waits for an answer</source>
        <translation>klients gaida atbildi</translation>
    </message>
    <message>
        <source>a call is to be made</source>
        <translation>jāpiezvana</translation>
    </message>
    <message>
        <source>Answered today by</source>
        <translation>Šodien atbildējis</translation>
    </message>
    <message>
        <source>the customer wrote last and waits; also call: a call is to be made</source>
        <translation>pēdējais rakstīja klients un gaida; arī call: jāpiezvana</translation>
    </message>
    <message>
        <source>written to by me today; also a name</source>
        <translation>šodien atbildēju es; arī vārds</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>No password or key is stored for this account.</source>
        <translation>Šim kontam nav saglabāta ne parole, ne atslēga.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Pierakstieties vēlreiz.</translation>
    </message>
</context>
<context>
    <name>Speller</name>
    <message>
        <source>Your list of words could not be saved.</source>
        <translation>Jūsu vārdu sarakstu neizdevās saglabāt.</translation>
    </message>
    <message>
        <source>The word is known until the program ends.</source>
        <translation>Vārds būs zināms līdz programmas beigām.</translation>
    </message>
    <message>
        <source>Look whether the disk is full.</source>
        <translation>Pārbaudiet, vai disks nav pilns.</translation>
    </message>
</context>
<context>
    <name>SpokenRow</name>
    <message>
        <source>Unread</source>
        <translation>Nelasīta</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Nezināms klients</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez temata)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, number</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The disk is full.</source>
        <translation>Disks ir pilns.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas netika mainīts.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Atbrīvojiet vietu diskā un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>A file of this profile is damaged.</source>
        <translation>Kāds šī profila fails ir bojāts.</translation>
    </message>
    <message>
        <source>Start the program again: it will then mend what it can.</source>
        <translation>Palaidiet programmu vēlreiz: tā salabos, ko varēs.</translation>
    </message>
    <message>
        <source>The local data could not be read or written.</source>
        <translation>Vietējos datus neizdevās nolasīt vai ierakstīt.</translation>
    </message>
    <message>
        <source>Check that the disk works and has room, then try again.</source>
        <translation>Pārbaudiet, vai disks darbojas un tajā ir vieta, tad mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The local data was written by a newer version of this program.</source>
        <translation>Vietējos datus ierakstījusi jaunāka šīs programmas versija.</translation>
    </message>
    <message>
        <source>Use that version, or choose another profile.</source>
        <translation>Lietojiet to versiju vai izvēlieties citu profilu.</translation>
    </message>
    <message>
        <source>This action is no longer in the outbox.</source>
        <translation>Šīs darbības izejošajos vairs nav.</translation>
    </message>
    <message>
        <source>This action was changed in the meantime.</source>
        <translation>Šī darbība pa to laiku ir mainīta.</translation>
    </message>
    <message>
        <source>This action cannot be changed at the moment.</source>
        <translation>Šo darbību pašlaik nevar mainīt.</translation>
    </message>
    <message>
        <source>Wait until it is known whether it arrived.</source>
        <translation>Uzgaidiet, līdz būs zināms, vai tas pienāca.</translation>
    </message>
    <message>
        <source>The attached file &quot;%1&quot; is no longer there.</source>
        <translation>Pievienotā faila &quot;%1&quot; vairs nav.</translation>
    </message>
    <message>
        <source>Attach it again.</source>
        <translation>Pievienojiet to vēlreiz.</translation>
    </message>
    <message>
        <source>This conversation is no longer on this computer.</source>
        <translation>Šīs sarunas šajā datorā vairs nav.</translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation>Izvēlieties sarakstā citu.</translation>
    </message>
    <message>
        <source>Other actions wait for this conversation to be created.</source>
        <translation>Citas darbības gaida, kad šī saruna tiks izveidota.</translation>
    </message>
    <message>
        <source>Discard those first.</source>
        <translation>Vispirms atmetiet tās.</translation>
    </message>
    <message>
        <source>Only a reply or a note can become a draft again.</source>
        <translation>Par melnrakstu atkal var kļūt tikai atbilde vai piezīme.</translation>
    </message>
    <message>
        <source>The folder for local data could not be made.</source>
        <translation>Vietējo datu mapi neizdevās izveidot.</translation>
    </message>
    <message>
        <source>Check that the disk is writable, or choose another profile.</source>
        <translation>Pārbaudiet, vai diskā var rakstīt, vai izvēlieties citu profilu.</translation>
    </message>
    <message>
        <source>The local copy was written by a newer version of this program.</source>
        <translation>Vietējo kopiju ierakstījusi jaunāka šīs programmas versija.</translation>
    </message>
    <message>
        <source>The local copy of your conversations was damaged.</source>
        <translation>Sarunu vietējā kopija bija bojāta.</translation>
    </message>
    <message>
        <source>It was set aside and is being fetched again. What you wrote is safe.</source>
        <translation>Tā nolikta malā un tiek ielādēta no jauna. Jūsu rakstītais ir drošībā.</translation>
    </message>
    <message>
        <source>It is being fetched again. What you wrote is safe.</source>
        <translation>Tā tiek ielādēta no jauna. Jūsu rakstītais ir drošībā.</translation>
    </message>
    <message>
        <source>The file with your unsent answers and drafts was damaged.</source>
        <translation>Fails ar nenosūtītajām atbildēm un melnrakstiem bija bojāts.</translation>
    </message>
    <message>
        <source>Look through the outbox and your drafts before you go on.</source>
        <translation>Pirms turpināt, pārskatiet izejošos un melnrakstus.</translation>
    </message>
    <message>
        <source>The local data is not open.</source>
        <translation>Vietējie dati nav atvērti.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Palaidiet programmu vēlreiz.</translation>
    </message>
    <message>
        <source>The local copy of your conversations is damaged.</source>
        <translation>Sarunu vietējā kopija ir bojāta.</translation>
    </message>
    <message>
        <source>What you wrote is safe.</source>
        <translation>Jūsu rakstītais ir drošībā.</translation>
    </message>
    <message>
        <source>Start the program again: the copy will then be fetched anew.</source>
        <translation>Palaidiet programmu vēlreiz: kopija tiks ielādēta no jauna.</translation>
    </message>
    <message>
        <source>A damaged outbox is still kept, which may hold words of the account that was removed: %1.</source>
        <translation>Joprojām glabājas bojāts izejošo fails, kurā var būt noņemtā konta teksti: %1.</translation>
    </message>
    <message>
        <source>It was left alone, for it may hold words of your other accounts too.</source>
        <translation>Tas atstāts neskarts, jo tajā var būt arī jūsu citu kontu teksti.</translation>
    </message>
    <message>
        <source>Delete it when you no longer need it.</source>
        <translation>Izdzēsiet to, kad tas vairs nav vajadzīgs.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could be read and are in place again; the damaged file was kept as %1.</source>
        <translation>
            <numerusform>%n ieraksts bija nolasāms un ir atkal vietā; bojātais fails saglabāts kā %1.</numerusform>
            <numerusform>%n ieraksti bija nolasāmi un ir atkal vietā; bojātais fails saglabāts kā %1.</numerusform>
            <numerusform>Neviens ieraksts nebija nolasāms (%n); bojātais fails saglabāts kā %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This touchpoint is no longer on this computer.</source>
        <translation>Šīs saskarsmes šajā datorā vairs nav.</translation>
    </message>
    <message>
        <source>The help desk does not know this conversation yet.</source>
        <translation>Palīdzības dienests šo sarunu vēl nezina.</translation>
    </message>
    <message>
        <source>Evaluate it once it has been created there.</source>
        <translation>Novērtējiet to, kad tā tur būs izveidota.</translation>
    </message>
    <message>
        <source>An evaluation goes from 1 to 5.</source>
        <translation>Novērtējums ir no 1 līdz 5.</translation>
    </message>
    <message>
        <source>The macro has no name.</source>
        <translation>Makro nav nosaukuma.</translation>
    </message>
    <message>
        <source>The macro does nothing yet.</source>
        <translation>Makro vēl neko nedara.</translation>
    </message>
    <message>
        <source>This macro is no longer there.</source>
        <translation>Šī makro vairs nav.</translation>
    </message>
</context>
<context>
    <name>StorePlace</name>
    <message>
        <source>The local data could not be turned into its new form.</source>
        <translation>Vietējos datus neizdevās pārvērst jaunajā veidā.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Tie tika atstāti, kā ir.</translation>
    </message>
    <message>
        <source>Check that the disk has room for a second copy, then start again.</source>
        <translation>Pārbaudiet, vai diskā ir vieta otrai kopijai, un startējiet vēlreiz.</translation>
    </message>
    <message>
        <source>What is kept of your conversations on this computer is encrypted, and its key is missing.</source>
        <translation>Tas, kas no jūsu sarunām glabājas šajā datorā, ir šifrēts, un trūkst tā atslēgas.</translation>
    </message>
    <message>
        <source>What is kept of your conversations on this computer is encrypted with another key.</source>
        <translation>Tas, kas no jūsu sarunām glabājas šajā datorā, ir šifrēts ar citu atslēgu.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Nekas netika atvērts vai mainīts.</translation>
    </message>
    <message>
        <source>Unlock the keychain and start again, or give the recovery passphrase: “saskarectl protect unlock”.</source>
        <translation>Atslēdziet atslēgu glabātuvi un startējiet vēlreiz, vai norādiet atkopšanas paroli: „saskarectl protect unlock”.</translation>
    </message>
    <message>
        <source>This computer has no folder in memory (XDG_RUNTIME_DIR or /dev/shm), so that conversations cannot be kept off the disk.</source>
        <translation>Šajā datorā nav mapes atmiņā (XDG_RUNTIME_DIR vai /dev/shm), tāpēc sarunas nevar glabāt ārpus diska.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Nekas netika atvērts.</translation>
    </message>
    <message>
        <source>Sign in to the desktop as usual, or choose another way of protection with “saskarectl protect”.</source>
        <translation>Pierakstieties darbvirsmā kā parasti vai izvēlieties citu aizsardzību ar „saskarectl protect”.</translation>
    </message>
    <message>
        <source>Another program has this profile open.</source>
        <translation>Šo profilu ir atvērusi cita programma.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas netika mainīts.</translation>
    </message>
    <message>
        <source>Close it, then start again.</source>
        <translation>Aizveriet to un startējiet vēlreiz.</translation>
    </message>
    <message>
        <source>The folder for local data cannot be written.</source>
        <translation>Vietējo datu mapē nevar rakstīt.</translation>
    </message>
    <message>
        <source>Check that the disk is writable, or choose another profile.</source>
        <translation>Pārbaudiet, vai diskā var rakstīt, vai izvēlieties citu profilu.</translation>
    </message>
    <message>
        <source>Your unsent answers and drafts here are encrypted, but the file that says with which key is missing.</source>
        <translation>Jūsu nenosūtītās atbildes un melnraksti šeit ir šifrēti, bet trūkst faila, kas pasaka, ar kuru atslēgu.</translation>
    </message>
    <message>
        <source>Put protection.json back into the profile&apos;s folder, from the same copy as the rest.</source>
        <translation>Ielieciet protection.json atpakaļ profila mapē, no tās pašas kopijas kā pārējo.</translation>
    </message>
</context>
<context>
    <name>StreamReader</name>
    <message>
        <source>This help desk has no stream &quot;%1&quot;.</source>
        <translation>Šim palīdzības dienestam nav plūsmas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The help desk&apos;s list &quot;%1&quot; does not come to an end.</source>
        <translation>Palīdzības dienesta saraksts &quot;%1&quot; nebeidzas.</translation>
    </message>
    <message>
        <source>Reading it was stopped.</source>
        <translation>Tā lasīšana pārtraukta.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>a brace opens at character %1 but no name stands in it; write {{ for a brace</source>
        <translation>%1. rakstzīmē atveras figūriekava, bet tajā nav vārda; iekavai rakstiet {{</translation>
    </message>
    <message>
        <source>a brace closes at character %1 that never opened; write }} for a brace</source>
        <translation>%1. rakstzīmē aizveras figūriekava, kas netika atvērta; iekavai rakstiet }}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>New</source>
        <translation>Jauns</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērts</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atbildēts</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Gaida atbildi</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Aizturēts</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Atlikts</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Atrisināts</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Slēgts</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Tiešsaistē</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Surogātpasts</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dzēsts</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Apvienots</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Cits</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Pieteikums</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Čats</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Atzvans</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-pasts</translation>
    </message>
    <message>
        <source>web form</source>
        <translation>tīmekļa forma</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>čats</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>tālrunis</translation>
    </message>
    <message>
        <source>public post</source>
        <translation>publisks ieraksts</translation>
    </message>
    <message>
        <source>private message</source>
        <translation>privāta ziņa</translation>
    </message>
    <message>
        <source>review</source>
        <translation>atsauksme</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>īsziņa</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>portāls</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>klātienē</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>vietne</translation>
    </message>
    <message>
        <source>other</source>
        <translation>cits</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Bez prioritātes</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Zema</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Parasta</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Augsta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Steidzama</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>link: the other is its parent</comment>
        <translation>Daļa no</translation>
    </message>
    <message>
        <source>Contains</source>
        <comment>link: the other is its child</comment>
        <translation>Ietver</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>link</comment>
        <translation>Atkarīga no</translation>
    </message>
    <message>
        <source>Needed by</source>
        <comment>link</comment>
        <translation>Vajadzīga sarunai</translation>
    </message>
    <message>
        <source>Refers to</source>
        <comment>link</comment>
        <translation>Atsaucas uz</translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <comment>link</comment>
        <translation>Pieminēta sarunā</translation>
    </message>
    <message>
        <source>Merged into</source>
        <comment>link</comment>
        <translation>Apvienota ar</translation>
    </message>
    <message>
        <source>Incident of</source>
        <comment>link: the other is its problem</comment>
        <translation>Ir incidents problēmai</translation>
    </message>
</context>
<context>
    <name>saskare::AccountCard</name>
    <message>
        <source>Paused. Nothing is read or sent.</source>
        <translation>Apturēts. Nekas netiek lasīts vai sūtīts.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Vēl nav nolasīts.</translation>
    </message>
    <message>
        <source>Connected. %1</source>
        <translation>Savienots. %1</translation>
    </message>
    <message>
        <source>Connecting… %1</source>
        <translation>Savienojas… %1</translation>
    </message>
    <message>
        <source>key kept until closed</source>
        <translation>atslēga glabāta līdz aizvēršanai</translation>
    </message>
    <message>
        <source>Signature under new replies</source>
        <translation>Paraksts zem jaunām atbildēm</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nav</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mainīt…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Atsākt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Nolasīt tagad</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Noņemt…</translation>
    </message>
    <message>
        <source>Last read %1.</source>
        <comment>%1 is a time in words: 3 min ago, at 14:30, on 18 Nov</comment>
        <translation>Nolasīts %1.</translation>
    </message>
    <message numerus="yes">
        <source>Connected. %n part(s) could not be read and are tried again.</source>
        <translation>
            <numerusform>Savienots. %n daļu neizdevās nolasīt; tiks mēģināts vēlreiz.</numerusform>
            <numerusform>Savienots. %n daļas neizdevās nolasīt; tiks mēģināts vēlreiz.</numerusform>
            <numerusform>Savienots. %n daļu neizdevās nolasīt; tiks mēģināts vēlreiz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnected: its key is gone from this computer. What was read stays here; nothing is read or sent.</source>
        <translation>Atvienots: tā atslēgas šajā datorā vairs nav. Nolasītais paliek šeit; nekas netiek lasīts vai sūtīts.</translation>
    </message>
    <message>
        <source>history: %1</source>
        <translation>vēsture: %1</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Pievienot atkal…</translation>
    </message>
    <message>
        <source>Connected, but old in part: %1 %2</source>
        <translation>Savienots, bet daļa ir veca: %1 %2</translation>
    </message>
</context>
<context>
    <name>saskare::AccountCommand</name>
    <message>
        <source>add: the login name, where one is needed.</source>
        <translation>add: lietotājvārds, ja tas vajadzīgs.</translation>
    </message>
    <message>
        <source>add: what to call it.</source>
        <translation>add: kā to saukt.</translation>
    </message>
    <message>
        <source>add: first check that address and credentials work.</source>
        <translation>add: vispirms pārbaudīt, vai adrese un piekļuves dati der.</translation>
    </message>
    <message>
        <source>There is no help desk called “%1”.</source>
        <translation>Nav palīdzības dienesta „%1”.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Zināmi ir: %1.</translation>
    </message>
    <message>
        <source>“%1” sets nothing that %2 knows.</source>
        <translation>„%1” neiestata neko, ko %2 zina.</translation>
    </message>
    <message>
        <source>%1: yes.</source>
        <translation>%1: jā.</translation>
    </message>
    <message>
        <source>%1: no.</source>
        <translation>%1: nē.</translation>
    </message>
    <message>
        <source>Added as account %1: %2.</source>
        <translation>Pievienots kā %1. konts: %2.</translation>
    </message>
    <message>
        <source>Removed account %1 and everything of it here.</source>
        <translation>Noņemts %1. konts un viss, kas no tā šeit bija.</translation>
    </message>
    <message>
        <source>remove: even when answers or drafts of it were not sent; they are lost.</source>
        <translation>remove: arī tad, ja tā atbildes vai melnraksti nav nosūtīti; tie zūd.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of it were not sent.</source>
        <translation>
            <numerusform>%n tā darbība nav nosūtīta.</numerusform>
            <numerusform>%n tā darbības nav nosūtītas.</numerusform>
            <numerusform>%n tā darbību nav nosūtīts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of it were not sent.</source>
        <translation>
            <numerusform>%n tā melnraksts nav nosūtīts.</numerusform>
            <numerusform>%n tā melnraksti nav nosūtīti.</numerusform>
            <numerusform>%n tā melnrakstu nav nosūtīts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 was not removed.</source>
        <translation>Konts %1 netika noņemts.</translation>
    </message>
    <message>
        <source>--discard removes it all the same, and that is lost.</source>
        <translation>--discard to noņem tik un tā, un tas zūd.</translation>
    </message>
    <message>
        <source>That is an address inside %1; the help desk itself is at %2.</source>
        <translation>Tā ir adrese %1 iekšienē; pats palīdzības dienests ir %2.</translation>
    </message>
    <message>
        <source>Connect a help desk, list those connected, change the way to one, or remove one.</source>
        <translation>Pieslēgt palīdzības dienestu, uzskaitīt pieslēgtos, mainīt ceļu uz kādu vai to noņemt.</translation>
    </message>
    <message>
        <source>add, list, change or remove.</source>
        <translation>add, list, change vai remove.</translation>
    </message>
    <message>
        <source>add: which help desk (“saskarectl help-desks” lists them). change, remove: the account&apos;s number or name.</source>
        <translation>add: kurš palīdzības dienests („saskarectl help-desks” tos uzskaita). change, remove: konta numurs vai nosaukums.</translation>
    </message>
    <message>
        <source>The account was saved; give --secret-env with each command that connects.</source>
        <translation>Konts ir saglabāts; katrai komandai, kas savienojas, norādiet --secret-env.</translation>
    </message>
    <message>
        <source>Changed account %1: %2.</source>
        <translation>Mainīts konts %1: %2.</translation>
    </message>
    <message>
        <source>Besides the system&apos;s authorities it believes: %1.</source>
        <translation>Bez sistēmas sertificēšanas iestādēm tas tic arī: %1.</translation>
    </message>
    <message>
        <source>add, change: the help desk&apos;s address.</source>
        <translation>add, change: palīdzības dienesta adrese.</translation>
    </message>
    <message>
        <source>With http:// anybody on the way can read your key and your customers&apos; words, so Saskare does not connect like that.</source>
        <translation>Ar http:// ikviens pa ceļam var izlasīt jūsu atslēgu un klientu vārdus, tāpēc Saskare tā nesavienojas.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas netika mainīts.</translation>
    </message>
    <message>
        <source>Write https:// instead.</source>
        <translation>Tā vietā rakstiet https://.</translation>
    </message>
    <message>
        <source>Its key, your customers&apos; data and what was not sent yet go to %1 from now on.</source>
        <translation>Tā atslēga, klientu dati un vēl nenosūtītais turpmāk tiek sūtīts uz %1.</translation>
    </message>
    <message>
        <source>add, change: a further value of the help desk&apos;s description; may be given again. “historyDays=365” reads closed conversations of so many days.</source>
        <translation>add, change: vēl kāda palīdzības dienesta apraksta vērtība; var norādīt vairākkārt. „historyDays=365” nolasa slēgtās sarunas par tik daudzām dienām.</translation>
    </message>
    <message>
        <source>change: read and send nothing until --resume; what was read stays.</source>
        <translation>change: neko nelasīt un nesūtīt līdz --resume; nolasītais paliek.</translation>
    </message>
    <message>
        <source>change: go on after --pause, or after “remove --keep” with a key again.</source>
        <translation>change: turpināt pēc --pause vai, atkal ar atslēgu, pēc „remove --keep”.</translation>
    </message>
    <message>
        <source>remove: forget only the key; what was read stays readable, and what was not sent waits.</source>
        <translation>remove: aizmirst tikai atslēgu; nolasītais paliek lasāms, un nenosūtītais gaida.</translation>
    </message>
    <message>
        <source>Say “account add MANIFEST --url URL”, “account list”, “account change ACCOUNT” with --url, --set, --secret-env, --pause, --resume, --ca, --proxy or --trust, or “account remove ACCOUNT”.</source>
        <translation>Rakstiet „account add MANIFEST --url URL”, „account list”, „account change ACCOUNT” ar --url, --set, --secret-env, --pause, --resume, --ca, --proxy vai --trust, vai „account remove ACCOUNT”.</translation>
    </message>
    <message>
        <source>%1 takes a whole number of days, from 1 to %2.</source>
        <translation>%1 ir vesels dienu skaits no 1 līdz %2.</translation>
    </message>
    <message>
        <source>Disconnected account %1. What was read of it stays.</source>
        <translation>Konts %1 atvienots. No tā nolasītais paliek.</translation>
    </message>
    <message>
        <source>(disconnected)</source>
        <translation>(atvienots)</translation>
    </message>
    <message>
        <source>(paused)</source>
        <translation>(apturēts)</translation>
    </message>
</context>
<context>
    <name>saskare::AccountForm</name>
    <message>
        <source>%1 (may be empty)</source>
        <translation>%1 (var būt tukšs)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>nemainīta</translation>
    </message>
    <message>
        <source>only the address you give here</source>
        <translation>tikai šeit norādītā adrese</translation>
    </message>
    <message>
        <source>the address you give here, and %1</source>
        <translation>šeit norādītā adrese un %1</translation>
    </message>
    <message>
        <source>“%1” did not come with Saskare: it is a description in your own folder. Your customers&apos; data and your key go where it says: %2.</source>
        <translation>„%1” nav Saskares sastāvā: tas ir apraksts jūsu pašu mapē. Klientu dati un jūsu atslēga nonāk tur, kur tas norāda: %2.</translation>
    </message>
    <message>
        <source>I know where it comes from and allow this</source>
        <translation>Es zinu, no kurienes tas ir, un to atļauju</translation>
    </message>
    <message>
        <source>That is an address inside it. Saskare connects to %1</source>
        <translation>Tā ir adrese tā iekšienē. Saskare savienosies ar %1</translation>
    </message>
    <message>
        <source>It has changed since you allowed it.</source>
        <translation>Tas ir mainījies, kopš to atļāvāt.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>visa</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n gads</numerusform>
            <numerusform>%n gadi</numerusform>
            <numerusform>%n gadu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienas</numerusform>
            <numerusform>%n dienu</numerusform>
        </translation>
    </message>
    <message>
        <source>Open conversations are read whatever their age. More than before reads the help desk again; less keeps what is here.</source>
        <translation>Atvērtās sarunas tiek lasītas neatkarīgi no vecuma. Ja norāda vairāk nekā iepriekš, palīdzības dienests tiek lasīts no jauna; ja mazāk, esošais paliek.</translation>
    </message>
</context>
<context>
    <name>saskare::AccountRegistry</name>
    <message>
        <source>The accounts could not be saved in %1: %2.</source>
        <translation>Kontus neizdevās saglabāt failā %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas netika mainīts.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there.</source>
        <translation>Pārbaudiet, vai diskā ir vieta un vai drīkstat tur rakstīt.</translation>
    </message>
    <message>
        <source>It is not said which help desk this is.</source>
        <translation>Nav pateikts, kurš palīdzības dienests tas ir.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It has to begin with https:// or http://.</source>
        <translation>„%1” nav tīmekļa adrese. Tai jāsākas ar https:// vai http://.</translation>
    </message>
    <message>
        <source>The address must not hold a name or password; give them separately.</source>
        <translation>Adresē nedrīkst būt vārds vai parole; norādiet tos atsevišķi.</translation>
    </message>
    <message>
        <source>This account is no longer there.</source>
        <translation>Šī konta vairs nav.</translation>
    </message>
    <message>
        <source>There is no account with the number %1.</source>
        <translation>Nav konta ar numuru %1.</translation>
    </message>
    <message>
        <source>The accounts in %1 cannot be read: %2.</source>
        <translation>Kontus failā %1 nevar nolasīt: %2.</translation>
    </message>
    <message>
        <source>Check that the file is yours and readable.</source>
        <translation>Pārbaudiet, vai fails pieder jums un ir lasāms.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>mapi nevar izveidot</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>to raksta cita programma</translation>
    </message>
</context>
<context>
    <name>saskare::AccountWizard</name>
    <message>
        <source>Change an account</source>
        <translation>Mainīt kontu</translation>
    </message>
    <message>
        <source>Connect a help desk</source>
        <translation>Pievienot palīdzības dienestu</translation>
    </message>
    <message>
        <source>Which help desk do you want to work in?</source>
        <translation>Kurā palīdzības dienestā vēlaties strādāt?</translation>
    </message>
    <message>
        <source>%1 (your own description)</source>
        <translation>%1 (jūsu pašu apraksts)</translation>
    </message>
    <message>
        <source>The name and the colour tell accounts apart in the lists.</source>
        <translation>Nosaukums un krāsa sarakstos ļauj atšķirt kontus.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Krāsa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%1. solis no %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>Where is it, and who are you there?</source>
        <translation>Kur tas ir, un kas jūs tur esat?</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pārbaudīt</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Viss darbojas</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Vai tas darbojas?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Pārbaudīt vēlreiz</translation>
    </message>
    <message>
        <source>What should it be called?</source>
        <translation>Kā to saukt?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>The description “%1” of this help desk is no longer there.</source>
        <translation>Šī palīdzības dienesta apraksta „%1” vairs nav.</translation>
    </message>
    <message>
        <source>Put it back, or remove the account.</source>
        <translation>Ielieciet to atpakaļ vai noņemiet kontu.</translation>
    </message>
    <message>
        <source>Asking the help desk…</source>
        <translation>Jautā palīdzības dienestam…</translation>
    </message>
    <message>
        <source>Reading the key from the keychain</source>
        <translation>Atslēgas nolasīšana no glabātuves</translation>
    </message>
    <message>
        <source>Saskare writes keys nowhere else. You may keep it until Saskare is closed, and give it again next time.</source>
        <translation>Saskare atslēgas nekur citur neraksta. Varat to paturēt līdz Saskares aizvēršanai un nākamreiz ievadīt vēlreiz.</translation>
    </message>
    <message>
        <source>Keep until closed</source>
        <translation>Paturēt līdz aizvēršanai</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>With http:// anybody on the way can read your key and your customers&apos; words, so Saskare does not connect like that. Write https:// instead.</source>
        <translation>Ar http:// ikviens pa ceļam var izlasīt jūsu atslēgu un klientu rakstīto, tāpēc Saskare tā nesavienojas. Rakstiet https://.</translation>
    </message>
</context>
<context>
    <name>saskare::AccountsPage</name>
    <message>
        <source>Connect another help desk…</source>
        <translation>Pievienot vēl vienu palīdzības dienestu…</translation>
    </message>
    <message>
        <source>No help desk yet</source>
        <translation>Vēl nav palīdzības dienesta</translation>
    </message>
    <message>
        <source>Connect one by its address and a key or password.</source>
        <translation>Pievienojiet to ar adresi un atslēgu vai paroli.</translation>
    </message>
    <message>
        <source>Connect a help desk…</source>
        <translation>Pievienot palīdzības dienestu…</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Noņemt „%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that were not sent yet are lost.</source>
        <translation>
            <numerusform>Tiek zaudēta %n vēl nenosūtīta darbība.</numerusform>
            <numerusform>Tiek zaudētas %n vēl nenosūtītas darbības.</numerusform>
            <numerusform>Nenosūtītu darbību nav (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove and erase: its conversations, drafts and key are removed from this computer. The help desk keeps everything it has.</source>
        <translation>Noņemt un dzēst: tā sarunas, melnraksti un atslēga tiek noņemti no šī datora. Palīdzības dienestā viss paliek.</translation>
    </message>
    <message>
        <source>Remove and erase</source>
        <translation>Noņemt un dzēst</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Atstāt, kā ir</translation>
    </message>
    <message>
        <source>Disconnect: only its key is removed. What was read stays here to be read and searched; nothing is read or sent any more, and what waits in the outbox goes on waiting. It can be connected again.</source>
        <translation>Atvienot: tiek noņemta tikai tā atslēga. Nolasītais paliek šeit lasīšanai un meklēšanai; nekas vairs netiek lasīts vai sūtīts, un tas, kas gaida izejošajos, turpina gaidīt. To var pievienot atkal.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Atvienot</translation>
    </message>
</context>
<context>
    <name>saskare::Actions</name>
    <message>
        <source>Next conversation</source>
        <translation>Nākamā saruna</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Iepriekšējā saruna</translation>
    </message>
    <message>
        <source>Read the conversation</source>
        <translation>Lasīt sarunu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Meklēt</translation>
    </message>
    <message>
        <source>Ask the help desk for news</source>
        <translation>Prasīt palīdzības dienestam jaunumus</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Atbilde</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Iekšēja piezīme</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zvanīt</translation>
    </message>
    <message>
        <source>Send what is written</source>
        <translation>Nosūtīt uzrakstīto</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Atrisināt</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Piešķirt man</translation>
    </message>
    <message>
        <source>Assign to …</source>
        <translation>Piešķirt …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Rinda</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritāte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Birkas</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Atlikt</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopēt numuru</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Atvērt pārlūkā</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>Rādīt vai paslēpt klientu</translation>
    </message>
    <message>
        <source>Show or hide the views</source>
        <translation>Rādīt vai paslēpt skatus</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nākamā loga daļa</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Iepriekšējā loga daļa</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Izejošie</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Gaišs vai tumšs</translation>
    </message>
    <message>
        <source>Connect a help desk</source>
        <translation>Pievienot palīdzības dienestu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taustiņi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Iziet</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Sarunas</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Šī saruna</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Jauna saruna</translation>
    </message>
    <message>
        <source>Links to others</source>
        <translation>Saites uz citām</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Treknraksts</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Slīpraksts</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Atpakaļ uz sarakstu</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Rakstot</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Atrast komandu</translation>
    </message>
    <message>
        <source>Take the next</source>
        <translation>Ņemt nākamo</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Kā meklēt</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Jauns skats</translation>
    </message>
    <message>
        <source>Choose it, to do one thing with several</source>
        <translation>Izvēlēties, lai darītu ko ar vairākām reizē</translation>
    </message>
    <message>
        <source>Choose all in the list</source>
        <translation>Izvēlēties visas sarakstā</translation>
    </message>
    <message>
        <source>Undo what was done with several</source>
        <translation>Atsaukt ar vairākām izdarīto</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Izpildīt makro</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Atrast rakstu</translation>
    </message>
    <message>
        <source>Take back the answer that is held</source>
        <translation>Atsaukt paturēto atbildi</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Nākamais kļūdainais vārds</translation>
    </message>
    <message>
        <source>Quality of touchpoints</source>
        <translation>Saskarsmju kvalitāte</translation>
    </message>
    <message>
        <source>Evaluate the touchpoint</source>
        <translation>Novērtēt saskarsmi</translation>
    </message>
    <message>
        <source>Evaluate the next touchpoint</source>
        <translation>Novērtēt nākamo saskarsmi</translation>
    </message>
    <message>
        <source>Search the help desks too</source>
        <translation>Meklēt arī palīdzības dienestos</translation>
    </message>
    <message>
        <source>Link to a problem</source>
        <translation>Piesaistīt problēmai</translation>
    </message>
    <message>
        <source>Make this a problem</source>
        <translation>Padarīt par problēmu</translation>
    </message>
    <message>
        <source>Answer and resolve its incidents</source>
        <translation>Atbildēt un atrisināt tās incidentus</translation>
    </message>
    <message>
        <source>Merge with another conversation</source>
        <translation>Apvienot ar citu sarunu</translation>
    </message>
    <message>
        <source>Split the message into a new conversation</source>
        <translation>Atdalīt ziņu jaunā sarunā</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Jauns makro</translation>
    </message>
    <message>
        <source>What waits now</source>
        <translation>Kas šobrīd gaida</translation>
    </message>
</context>
<context>
    <name>saskare::AnswerChoices</name>
    <message>
        <source>Discard this answer?</source>
        <translation>Atmest šo atbildi?</translation>
    </message>
    <message>
        <source>It was not sent. Its words will be gone.</source>
        <translation>Tā netika nosūtīta. Tās vārdi pazudīs.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Atmest</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Paturēt</translation>
    </message>
</context>
<context>
    <name>saskare::AnsweredMeanwhile</name>
    <message>
        <source>%1 answered while you were writing. Read it above before you send.</source>
        <translation>Kamēr rakstījāt, atbildēja %1. Pirms sūtāt, izlasiet to augstāk.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Esmu izlasījis</translation>
    </message>
</context>
<context>
    <name>saskare::ArticleDialog</name>
    <message>
        <source>Articles</source>
        <translation>Raksti</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Atrast rakstu</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Nevienā rakstā šo vārdu nav.</translation>
    </message>
    <message>
        <source>Insert a link</source>
        <translation>Ievietot saiti</translation>
    </message>
    <message>
        <source>Insert the text</source>
        <translation>Ievietot tekstu</translation>
    </message>
</context>
<context>
    <name>saskare::AttachmentFetch</name>
    <message>
        <source>This file is no longer there.</source>
        <translation>Šī faila vairs nav.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB.</source>
        <translation>Šis fails ir lielāks par 50 MB.</translation>
    </message>
    <message>
        <source>It was not fetched.</source>
        <translation>Tas netika ielādēts.</translation>
    </message>
    <message>
        <source>Open it in the help desk&apos;s own pages.</source>
        <translation>Atveriet to palīdzības dienesta paša lapās.</translation>
    </message>
</context>
<context>
    <name>saskare::Board</name>
    <message>
        <source>Open</source>
        <comment>a column of the board</comment>
        <translation>Atvērtas</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Nepiešķirtas</translation>
    </message>
    <message>
        <source>Wait for us</source>
        <translation>Gaida mūs</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Ilgākā gaidīšana</translation>
    </message>
    <message>
        <source>Due in 1 h</source>
        <translation>Termiņš 1 h laikā</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Nokavētas</translation>
    </message>
    <message>
        <source>Calls in 1 h</source>
        <translation>Zvani 1 h laikā</translation>
    </message>
    <message>
        <source>Calls late</source>
        <translation>Nokavēti zvani</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Šodien atbildēts</translation>
    </message>
    <message>
        <source>Conversations in which somebody of ours has to act: new, open or live.</source>
        <translation>Sarunas, kurās kādam no mums jārīkojas: jaunas, atvērtas vai notiekošas.</translation>
    </message>
    <message>
        <source>Open conversations that are assigned to nobody.</source>
        <translation>Atvērtas sarunas, kas nevienam nav piešķirtas.</translation>
    </message>
    <message>
        <source>Open conversations in which the customer wrote last, or in which nobody has written yet. An answer that still waits on this computer counts as an answer. Where a call is promised, the call is counted instead.</source>
        <translation>Atvērtas sarunas, kurās pēdējais rakstīja klients vai kurās vēl neviens nav rakstījis. Arī atbilde, kas vēl gaida šajā datorā, ir atbilde. Kur solīts zvans, tur skaita zvanu.</translation>
    </message>
    <message>
        <source>Of those that wait for us, the time since the oldest message that nobody has answered. It is clock time, not business hours.</source>
        <translation>No tām, kas gaida mūs: laiks kopš vecākās ziņas, uz kuru neviens nav atbildējis. Tas ir pulksteņa laiks, nevis darba laiks.</translation>
    </message>
    <message>
        <source>Open conversations whose limit at the help desk (its SLA) ends within 60 minutes. By the help desk&apos;s own clock; where it tells no limit, there is none to be counted.</source>
        <translation>Atvērtas sarunas, kuru termiņš palīdzības dienestā (SLA) beidzas 60 minūšu laikā. Pēc palīdzības dienesta pulksteņa; kur tas termiņu nenosauc, nav ko skaitīt.</translation>
    </message>
    <message>
        <source>Open conversations whose limit at the help desk (its SLA) has ended without what it asks for.</source>
        <translation>Atvērtas sarunas, kuru termiņš palīdzības dienestā (SLA) ir beidzies, bet prasītais nav izdarīts.</translation>
    </message>
    <message>
        <source>Promised calls that nobody has made yet and whose time comes within 60 minutes.</source>
        <translation>Solīti zvani, kurus vēl neviens nav veicis un kuru laiks pienāks 60 minūšu laikā.</translation>
    </message>
    <message>
        <source>Promised calls that nobody has made yet and whose time has passed. One that was promised without a time is late from its beginning.</source>
        <translation>Solīti zvani, kurus vēl neviens nav veicis un kuru laiks ir pagājis. Bez laika solīts zvans ir nokavēts no paša sākuma.</translation>
    </message>
    <message>
        <source>Open conversations that are assigned to this agent.</source>
        <translation>Atvērtas sarunas, kas piešķirtas šim operatoram.</translation>
    </message>
    <message>
        <source>Conversations in which this agent has written to the customer since midnight of this computer, each counted once, as far as the help desk has told them.</source>
        <translation>Sarunas, kurās šis operators kopš pusnakts pēc šī datora laika ir rakstījis klientam; katra skaitīta vienreiz, ciktāl palīdzības dienests tās ir nosaucis.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a wait; %1: 14:30, Mon 09:00</comment>
        <translation>kopš %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>vēl nav nolasīts</translation>
    </message>
    <message>
        <source>%1, being read</source>
        <comment>%1: when it was last read</comment>
        <translation>%1, tiek lasīts</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <comment>%1: when it was last read</comment>
        <translation>%1, nav savienojuma</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Kas tiek skaitīts</translation>
    </message>
    <message>
        <source>The list behind a figure</source>
        <translation>Kas slēpjas aiz skaitļa</translation>
    </message>
    <message>
        <source>Enter or a click on a figure opens the search that finds what it counts. On the longest wait it opens that conversation.</source>
        <translation>Enter vai klikšķis uz skaitļa atver meklēšanu, kas atrod tajā saskaitīto. Uz ilgākās gaidīšanas tas atver šo sarunu.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Operatori</translation>
    </message>
    <message>
        <source>Those who have something open, or have answered today, and you. Open: assigned to them. Answered today: %1</source>
        <translation>Tie, kam ir kas atvērts vai kas šodien ir atbildējuši, un jūs. Atvērtas: viņiem piešķirtās. Šodien atbildēts: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konts</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Rinda</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Pēdējoreiz lasīts</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ir savienojums</translation>
    </message>
    <message>
        <source>Oldest message without an answer</source>
        <translation>Vecākā neatbildētā ziņa</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>visas rindas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Rādītājs</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>yes, but old in part</source>
        <translation>jā, bet daļa ir veca</translation>
    </message>
    <message>
        <source>conversations</source>
        <comment>what is old</comment>
        <translation>sarunas</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>what is old</comment>
        <translation>ziņas</translation>
    </message>
    <message>
        <source>queues</source>
        <comment>what is old</comment>
        <translation>rindas</translation>
    </message>
    <message>
        <source>agents</source>
        <comment>what is old</comment>
        <translation>operatori</translation>
    </message>
    <message>
        <source>%1, old in part</source>
        <comment>%1: when it was last read</comment>
        <translation>%1, daļa ir veca</translation>
    </message>
    <message>
        <source>%1, help desk in trouble</source>
        <comment>%1: when it was last read</comment>
        <translation>%1, palīdzības dienestam kļūmes</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>queues since 14:02</comment>
        <translation>%1 kopš %2</translation>
    </message>
    <message>
        <source>%1 not read since the start</source>
        <comment>queues …</comment>
        <translation>%1 (nav izdevies nolasīt kopš palaišanas)</translation>
    </message>
    <message>
        <source>connected, but old in part: %1</source>
        <translation>savienots, bet daļa ir veca: %1</translation>
    </message>
    <message>
        <source>What is on this computer at this moment, with what you did that the help desk does not know yet. It is counted again when something changes, and every minute. Each line says when its help desk was last read; while that is not connected, or does not tell its conversations, the line is grey and waits are told by when they began, because nobody knows whether they go on.</source>
        <translation>Tas, kas šobrīd ir šajā datorā, kopā ar to, ko izdarījāt, bet palīdzības dienests vēl nezina. Skaita no jauna, kad kas mainās, un katru minūti. Katrā rindā teikts, kad tās palīdzības dienests pēdējoreiz lasīts; kamēr ar to nav savienojuma vai tas neatdod sarunas, rinda ir pelēka un gaidīšanai norādīts sākums, jo neviens nezina, vai tā turpinās.</translation>
    </message>
</context>
<context>
    <name>saskare::BoardPane</name>
    <message>
        <source>Now</source>
        <translation>Šobrīd</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Eksportēt CSV failā</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Kā tas tiek skaitīts</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Rindas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Operatori</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Vēl nekas nav zināms</translation>
    </message>
    <message>
        <source>When a help desk has been read, what waits there stands here.</source>
        <translation>Kad palīdzības dienests būs nolasīts, šeit būs redzams, kas tur gaida.</translation>
    </message>
    <message>
        <source>counted at %1</source>
        <translation>saskaitīts plkst. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, how old</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more within the hour</source>
        <translation>
            <numerusform>vēl %n stundas laikā</numerusform>
            <numerusform>vēl %n stundas laikā</numerusform>
            <numerusform>vēl %n stundas laikā</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them nobody&apos;s</source>
        <translation>
            <numerusform>%n no tām nepiešķirta</numerusform>
            <numerusform>%n no tām nepiešķirtas</numerusform>
            <numerusform>%n no tām nepiešķirtas</numerusform>
        </translation>
    </message>
    <message>
        <source>the customer wrote last</source>
        <translation>pēdējais rakstīja klients</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>neviens negaida</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>kopš %1</translation>
    </message>
    <message>
        <source>perhaps answered meanwhile</source>
        <translation>varbūt jau atbildēts</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Rinda</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Lasīts</translation>
    </message>
    <message>
        <source>When the help desk was last read.</source>
        <translation>Kad palīdzības dienests pēdējoreiz lasīts.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (jūs)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agent, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Ierakstīts: %1</translation>
    </message>
    <message>
        <source>Export what waits now</source>
        <translation>Eksportēt, kas šobrīd gaida</translation>
    </message>
    <message>
        <source>what waits %1.csv</source>
        <translation>kas gaida %1.csv</translation>
    </message>
    <message>
        <source>What waits now</source>
        <translation>Kas šobrīd gaida</translation>
    </message>
</context>
<context>
    <name>saskare::BulkActions</name>
    <message>
        <source>Done for %1 of %2. %3</source>
        <translation>Izdarīts %1 no %2. %3</translation>
    </message>
    <message>
        <source>Taken back: it is as it was.</source>
        <translation>Atsaukts: viss ir kā bija.</translation>
    </message>
    <message>
        <source>Taken back for %1 of %2; the others had been sent already.</source>
        <translation>Atsaukts %1 no %2; pārējie jau bija nosūtīti.</translation>
    </message>
    <message>
        <source>It could not be taken back. %1</source>
        <translation>To neizdevās atsaukt. %1</translation>
    </message>
</context>
<context>
    <name>saskare::BulkBar</name>
    <message>
        <source>With those that are chosen</source>
        <translation>Ar izvēlētajām</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Piešķirt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Rinda</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Birkas</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Atlikt</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Atzīmēt kā lasītas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Neizvēlēties nevienu</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>Izvēlēta %n</numerusform>
            <numerusform>Izvēlētas %n</numerusform>
            <numerusform>Izvēlētas %n</numerusform>
        </translation>
    </message>
    <message>
        <source>assign</source>
        <translation>piešķirt</translation>
    </message>
    <message>
        <source>change the status</source>
        <translation>mainīt statusu</translation>
    </message>
    <message>
        <source>move to a queue</source>
        <translation>pārvietot uz rindu</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>likt birkas</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>atlikt</translation>
    </message>
    <message>
        <source>Cannot %1: %2.</source>
        <comment>act, accounts</comment>
        <translation>Nevar %1: %2.</translation>
    </message>
    <message>
        <source>Queues differ between accounts.</source>
        <translation>Kontiem ir dažādas rindas.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Man</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned to you.</source>
        <translation>
            <numerusform>%n piešķirta jums.</numerusform>
            <numerusform>%n piešķirtas jums.</numerusform>
            <numerusform>%n piešķirtas jums.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nevienam</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned to nobody.</source>
        <translation>
            <numerusform>%n nav piešķirta nevienam.</numerusform>
            <numerusform>%n nav piešķirtas nevienam.</numerusform>
            <numerusform>%n nav piešķirtas nevienam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned to %1.</source>
        <translation>
            <numerusform>%n piešķirta: %1.</numerusform>
            <numerusform>%n piešķirtas: %1.</numerusform>
            <numerusform>%n piešķirtas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n now: %1.</source>
        <translation>
            <numerusform>%n tagad: %1.</numerusform>
            <numerusform>%n tagad: %1.</numerusform>
            <numerusform>%n tagad: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no status in common that all may take.</source>
        <translation>Nav neviena statusa, ko varētu likt visām.</translation>
    </message>
    <message numerus="yes">
        <source>%n moved to %1.</source>
        <translation>
            <numerusform>%n pārvietota uz: %1.</numerusform>
            <numerusform>%n pārvietotas uz: %1.</numerusform>
            <numerusform>%n pārvietotas uz: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags changed: %n.</source>
        <comment>how many conversations</comment>
        <translation>
            <numerusform>Birkas mainītas: %n.</numerusform>
            <numerusform>Birkas mainītas: %n.</numerusform>
            <numerusform>Birkas mainītas: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Citā laikā…</translation>
    </message>
    <message numerus="yes">
        <source>%n postponed: %1.</source>
        <comment>how many, until when</comment>
        <translation>
            <numerusform>%n atlikta: %1.</numerusform>
            <numerusform>%n atliktas: %1.</numerusform>
            <numerusform>%n atliktas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read.</source>
        <translation>
            <numerusform>%n atzīmēta kā lasīta.</numerusform>
            <numerusform>%n atzīmētas kā lasītas.</numerusform>
            <numerusform>%n atzīmētas kā lasītas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this view chosen: %1</source>
        <translation>Izvēlēts viss skatā: %1</translation>
    </message>
    <message>
        <source>All %1 of this view</source>
        <translation>Visas %1 šajā skatā</translation>
    </message>
    <message>
        <source>This view holds more than %1: narrow it to do one thing with all of it.</source>
        <translation>Šajā skatā ir vairāk nekā %1: sašauriniet to, lai ar visām izdarītu vienu darbību.</translation>
    </message>
    <message numerus="yes">
        <source>Do this with %n conversation(s)?</source>
        <translation>
            <numerusform>Izdarīt to ar %n sarunu?</numerusform>
            <numerusform>Izdarīt to ar %n sarunām?</numerusform>
            <numerusform>Izdarīt to ar %n sarunām?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are all of this view, also those that you have not scrolled to. For some seconds it can be undone.</source>
        <translation>Tās ir visas šā skata sarunas, arī tās, līdz kurām neesat ritinājis. Dažas sekundes to var atsaukt.</translation>
    </message>
    <message numerus="yes">
        <source>Do it with %n</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>Izdarīt ar %n</numerusform>
            <numerusform>Izdarīt ar %n</numerusform>
            <numerusform>Izdarīt ar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>None of them is in this view any more: nothing was done.</source>
        <translation>Nevienas no tām šajā skatā vairs nav: nekas netika izdarīts.</translation>
    </message>
</context>
<context>
    <name>saskare::CallForm</name>
    <message>
        <source>Reached</source>
        <translation>Sazvanīts</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Neatbild</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Aizņemts</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Balss pasts</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Nepareizs numurs</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Atteicās</translation>
    </message>
    <message>
        <source>What was said (only colleagues see it)</source>
        <translation>Par ko runāja (redz tikai kolēģi)</translation>
    </message>
    <message>
        <source>Note on the call</source>
        <translation>Piezīme par zvanu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Saglabāt iznākumu</translation>
    </message>
    <message>
        <source>not again</source>
        <translation>vairs ne</translation>
    </message>
    <message>
        <source>in 15 minutes</source>
        <translation>pēc 15 minūtēm</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>pēc stundas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>saskare::CallbackBar</name>
    <message>
        <source>Take it</source>
        <translation>Uzņemties</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zvanīt</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopēt numuru</translation>
    </message>
    <message>
        <source>Wants to be called; no number was given</source>
        <translation>Lūdz atzvanīt; numurs nav dots</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Zvanīt %1</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>tiklīdz iespējams</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>mēģināts %n reizi</numerusform>
            <numerusform>mēģināts %n reizes</numerusform>
            <numerusform>mēģināts %n reižu</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be taken offline: a colleague may be calling already</source>
        <translation>bezsaistē nevar uzņemties: varbūt kolēģis jau zvana</translation>
    </message>
    <message>
        <source>asking the help desk…</source>
        <translation>jautā palīdzības dienestam…</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>jūsu</translation>
    </message>
    <message>
        <source>%1 has taken it</source>
        <translation>uzņēmies: %1</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>kolēģis</translation>
    </message>
    <message>
        <source>no call is waited for</source>
        <translation>zvans netiek gaidīts</translation>
    </message>
    <message>
        <source>promised %1</source>
        <comment>a call; %1 is a time in words: 3 min ago, at 14:30, on 18 Nov</comment>
        <translation>apsolīts %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a call; %1 is a time in words: 3 min ago, at 14:30, on 18 Nov</comment>
        <translation>zvana laiks: %1</translation>
    </message>
</context>
<context>
    <name>saskare::CannedPopup</name>
    <message>
        <source>Canned responses</source>
        <translation>Sagataves</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s), last on %1</source>
        <translation>
            <numerusform>Lietota %n reizi, pēdējoreiz %1</numerusform>
            <numerusform>Lietota %n reizes, pēdējoreiz %1</numerusform>
            <numerusform>Lietota %n reižu, pēdējoreiz %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::CheckManifestCommand</name>
    <message>
        <source>Check the description of a help desk; every mistake is told with its place.</source>
        <translation>Pārbaudīt palīdzības dienesta aprakstu; katra kļūda nosaukta ar vietu.</translation>
    </message>
    <message>
        <source>A manifest.json, the folder it stands in, or the id of a known one.</source>
        <translation>manifest.json, mape, kurā tas ir, vai zināma apraksta id.</translation>
    </message>
    <message>
        <source>Say which one: a file, a folder or an id.</source>
        <translation>Pasakiet, kuru: fails, mape vai id.</translation>
    </message>
    <message>
        <source>“%1” is neither a manifest nor the id of one.</source>
        <translation>„%1” nav ne apraksts, ne tā id.</translation>
    </message>
    <message>
        <source>%1 (%2): no mistakes.</source>
        <translation>%1 (%2): kļūdu nav.</translation>
    </message>
    <message>
        <source>A description is a folder with the files manifest.json and mapping.jq.</source>
        <translation>Apraksts ir mape ar failiem manifest.json un mapping.jq.</translation>
    </message>
    <message>
        <source>mapping: %1</source>
        <translation>mapping: %1</translation>
    </message>
</context>
<context>
    <name>saskare::ColorChoice</name>
    <message>
        <source>Blue</source>
        <translation>Zila</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranža</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zaļa</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rozā</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Zilganzaļa</translation>
    </message>
</context>
<context>
    <name>saskare::CommandDelivery</name>
    <message>
        <source>This help desk cannot do that.</source>
        <translation>Šis palīdzības dienests to nevar.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Tas netika nosūtīts.</translation>
    </message>
    <message>
        <source>Discard it.</source>
        <translation>Atmetiet to.</translation>
    </message>
    <message>
        <source>This cannot wait, and the help desk could not be reached in time.</source>
        <translation>Tas nevar gaidīt, un palīdzības dienestu laikus neizdevās sasniegt.</translation>
    </message>
    <message>
        <source>Do it again when you are connected.</source>
        <translation>Izdariet to vēlreiz, kad būs savienojums.</translation>
    </message>
</context>
<context>
    <name>saskare::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Ko vēlaties darīt?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komanda</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komandas</translation>
    </message>
</context>
<context>
    <name>saskare::Composer</name>
    <message>
        <source>picture.png</source>
        <translation>attels.png</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Melnraksts saglabāts</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Paraksts: %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Pievienot piezīmi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Sūtīt</translation>
    </message>
    <message>
        <source>A note that only colleagues see</source>
        <translation>Piezīme, ko redz tikai kolēģi</translation>
    </message>
    <message>
        <source>Write a line; Enter sends it</source>
        <translation>Rakstiet rindu; Enter to nosūta</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Rakstiet atbildi</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Iekšēja piezīme</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atbilde</translation>
    </message>
    <message>
        <source>internal: the customer does not see it</source>
        <translation>iekšēja: klients to neredz</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>to %1 · from %2</source>
        <translation>kam: %1 · no: %2</translation>
    </message>
    <message>
        <source>%1 takes no files here.</source>
        <translation>%1 šeit nepieņem failus.</translation>
    </message>
    <message>
        <source>The answer was not sent.</source>
        <translation>Atbilde netika nosūtīta.</translation>
    </message>
    <message>
        <source>The answer was not sent: another conversation was opened while its files were read.</source>
        <translation>Atbilde netika nosūtīta: kamēr tika lasīti tās faili, tika atvērta cita saruna.</translation>
    </message>
    <message>
        <source>The answer was not sent: it was changed while its files were read.</source>
        <translation>Atbilde netika nosūtīta: tā tika mainīta, kamēr tika lasīti tās faili.</translation>
    </message>
    <message>
        <source>The answer was not sent: there was a draft already, which stands before it now.</source>
        <translation>Atbilde netika nosūtīta: melnraksts jau bija, un tagad tas ir pirms tās.</translation>
    </message>
    <message>
        <source>Sent as soon as its files are read…</source>
        <translation>Tiks nosūtīts, tiklīdz faili būs nolasīti…</translation>
    </message>
    <message>
        <source>It is kept as a draft.</source>
        <translation>Tā saglabāta kā melnraksts.</translation>
    </message>
    <message>
        <source>Look at it in its conversation, then send it.</source>
        <translation>Apskatiet to tās sarunā, tad nosūtiet.</translation>
    </message>
    <message>
        <source>%1 takes no notes.</source>
        <translation>%1 nepieņem piezīmes.</translation>
    </message>
    <message>
        <source>%1 is still to be filled in.</source>
        <translation>%1 vēl jāaizpilda.</translation>
    </message>
    <message>
        <source>Write what belongs there, or delete it: it is selected.</source>
        <translation>Ierakstiet, kas tur jābūt, vai izdzēsiet: tas ir atlasīts.</translation>
    </message>
    <message>
        <source>The answer has %1 characters; no more than %2 are taken here.</source>
        <translation>Atbildē ir %1 rakstzīmes; šeit pieņem ne vairāk kā %2.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Tā netika nosūtīta.</translation>
    </message>
    <message numerus="yes">
        <source>Shorten it by %n character(s), or send it in parts.</source>
        <translation>
            <numerusform>Saīsiniet to par %n rakstzīmi vai sūtiet pa daļām.</numerusform>
            <numerusform>Saīsiniet to par %n rakstzīmēm vai sūtiet pa daļām.</numerusform>
            <numerusform>Saīsiniet to par %n rakstzīmēm vai sūtiet pa daļām.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was merged: answer where it went.</source>
        <translation>Tā ir apvienota: atbildiet tur, kur tā nonāca.</translation>
    </message>
</context>
<context>
    <name>saskare::ComposerTabs</name>
    <message>
        <source>Reply</source>
        <translation>Atbilde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zvanīt</translation>
    </message>
</context>
<context>
    <name>saskare::ComposerTools</name>
    <message>
        <source>Bold</source>
        <translation>Treknraksts</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Slīpraksts</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Saraksts</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Saite</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Pievienot failus</translation>
    </message>
    <message>
        <source>Canned responses</source>
        <translation>Sagataves</translation>
    </message>
    <message>
        <source>Canned responses: type :: and a few letters</source>
        <translation>Sagataves: rakstiet :: un dažus burtus</translation>
    </message>
    <message>
        <source>Canned ::</source>
        <translation>Sagataves ::</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Raksti</translation>
    </message>
    <message>
        <source>Articles: type ?? and a few letters</source>
        <translation>Raksti: ierakstiet ?? un dažus burtus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters written, allowed</comment>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 no %2 rakstzīmēm</translation>
    </message>
    <message>
        <source>Articles ??</source>
        <translation>Raksti ??</translation>
    </message>
</context>
<context>
    <name>saskare::ConditionEdit</name>
    <message>
        <source>and</source>
        <translation>un</translation>
    </message>
    <message>
        <source>or</source>
        <translation>vai</translation>
    </message>
    <message>
        <source>And, or</source>
        <translation>Un, vai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kā</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Noņemt šo nosacījumu</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ir</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>nav</translation>
    </message>
    <message>
        <source>within the next</source>
        <translation>tuvākajās</translation>
    </message>
    <message>
        <source>within the last</source>
        <translation>pēdējās</translation>
    </message>
    <message>
        <source>later than in</source>
        <translation>vēlāk nekā pēc</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>senāk nekā pirms</translation>
    </message>
    <message>
        <source>on</source>
        <translation>dienā</translation>
    </message>
    <message>
        <source>before</source>
        <translation>pirms</translation>
    </message>
    <message>
        <source>after</source>
        <translation>pēc</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>līdz (ieskaitot)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>no (ieskaitot)</translation>
    </message>
    <message>
        <source>“%1 %2” needs a length, like 2h or 7d.</source>
        <translation>„%1 %2” vajag ilgumu, piemēram, 2h vai 7d.</translation>
    </message>
    <message>
        <source>“%1 %2” needs a day, like 2026-10-01 or today.</source>
        <translation>„%1 %2” vajag dienu, piemēram, 2026-10-01 vai today.</translation>
    </message>
</context>
<context>
    <name>saskare::ConnectionCheck</name>
    <message>
        <source>There is no description of a help desk called “%1”.</source>
        <translation>Nav palīdzības dienesta apraksta „%1”.</translation>
    </message>
    <message>
        <source>Finding the description</source>
        <translation>Apraksta meklēšana</translation>
    </message>
</context>
<context>
    <name>saskare::ConversationDelegate</name>
    <message>
        <source>(no subject)</source>
        <translation>(bez temata)</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Nezināms klients</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Jūs: %1</translation>
    </message>
</context>
<context>
    <name>saskare::ConversationHeader</name>
    <message>
        <source>Postpone</source>
        <translation>Atlikt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Vairāk</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez temata)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Number: press to copy</source>
        <translation>Numurs: nospiediet, lai kopētu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanāls</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Rinda</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jūs</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Piešķirta</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nevienam</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritāte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Birkas</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Atvērt no jauna</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Atrisināt</translation>
    </message>
    <message>
        <source>Postponed until</source>
        <translation>Atlikta līdz</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termiņš</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>kavējas %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>atlikušas %1</translation>
    </message>
    <message>
        <source>Links to other conversations</source>
        <translation>Saites uz citām sarunām</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n saite</numerusform>
            <numerusform>%n saites</numerusform>
            <numerusform>%n saišu</numerusform>
        </translation>
    </message>
    <message>
        <source>Colleagues here</source>
        <translation>Kolēģi šeit</translation>
    </message>
</context>
<context>
    <name>saskare::ConversationLinks</name>
    <message>
        <source>Remove a link</source>
        <translation>Noņemt saiti</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>Pievienot saiti…</translation>
    </message>
</context>
<context>
    <name>saskare::ConversationMenus</name>
    <message>
        <source>Me (%1)</source>
        <translation>Es (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Neviens</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Cits laiks…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Piešķirt man</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Piešķirt…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Statuss…</translation>
    </message>
    <message>
        <source>Queue…</source>
        <translation>Rinda…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Prioritāte…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Birkas…</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Atlikt…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopēt numuru</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Atvērt pārlūkā</translation>
    </message>
    <message>
        <source>Links…</source>
        <translation>Saites…</translation>
    </message>
    <message>
        <source>Link to a problem…</source>
        <translation>Piesaistīt problēmai…</translation>
    </message>
    <message>
        <source>Make this a problem</source>
        <translation>Padarīt par problēmu</translation>
    </message>
    <message>
        <source>Answer and resolve its incidents…</source>
        <translation>Atbildēt un atrisināt tās incidentus…</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Apvienot ar citu…</translation>
    </message>
    <message>
        <source>Split the message…</source>
        <translation>Atdalīt ziņu…</translation>
    </message>
</context>
<context>
    <name>saskare::ConversationPane</name>
    <message>
        <source>No conversation is open</source>
        <translation>Neviena saruna nav atvērta</translation>
    </message>
    <message>
        <source>Choose one in the list to read and answer it.</source>
        <translation>Izvēlieties sarakstā kādu, lai to lasītu un atbildētu.</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Attēlu nevar parādīt.</translation>
    </message>
    <message>
        <source>Save the attachment and look at it with another program.</source>
        <translation>Saglabājiet pielikumu un apskatiet citā programmā.</translation>
    </message>
</context>
<context>
    <name>saskare::CountCommand</name>
    <message>
        <source>Tell how much is kept here.</source>
        <translation>Pateikt, cik daudz šeit glabājas.</translation>
    </message>
</context>
<context>
    <name>saskare::CreateCommand</name>
    <message>
        <source>Begin a conversation with a customer.</source>
        <translation>Sākt sarunu ar klientu.</translation>
    </message>
    <message>
        <source>A queue&apos;s name or id.</source>
        <translation>Rindas nosaukums vai id.</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address.</source>
        <translation>Klienta e-pasta adrese.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>Par ko tā ir.</translation>
    </message>
    <message>
        <source>With which help desk, when there are several.</source>
        <translation>Kurā palīdzības dienestā, ja to ir vairāki.</translation>
    </message>
    <message>
        <source>Say --queue, --customer with an e-mail address, --subject, and what to write.</source>
        <translation>Norādiet --queue, --customer ar e-pasta adresi, --subject un ko rakstīt.</translation>
    </message>
    <message>
        <source>No help desk is connected.</source>
        <translation>Neviens palīdzības dienests nav pievienots.</translation>
    </message>
    <message>
        <source>Several help desks are connected.</source>
        <translation>Pievienoti vairāki palīdzības dienesti.</translation>
    </message>
    <message>
        <source>“saskarectl account add” connects one.</source>
        <translation>„saskarectl account add” to pievieno.</translation>
    </message>
    <message>
        <source>Say --account and which one.</source>
        <translation>Norādiet --account un kuru.</translation>
    </message>
    <message>
        <source>There is no queue “%1”.</source>
        <translation>Nav rindas „%1”.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas netika mainīts.</translation>
    </message>
    <message>
        <source>“saskarectl sync-once” brings the queues.</source>
        <translation>„saskarectl sync-once” atnes rindas.</translation>
    </message>
    <message>
        <source>To choose from: %1.</source>
        <translation>Var izvēlēties: %1.</translation>
    </message>
</context>
<context>
    <name>saskare::CsvFile</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabula (*.csv)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Vai aizstāt failu?</translation>
    </message>
    <message>
        <source>There is a file %1 already. What is in it would be lost.</source>
        <translation>Fails %1 jau pastāv. Tā saturs tiktu zaudēts.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Aizstāt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Paturēt</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Failu neizdevās ierakstīt: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas netika mainīts.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Izvēlieties citu mapi vai atbrīvojiet vietu diskā.</translation>
    </message>
</context>
<context>
    <name>saskare::CtlCommand</name>
    <message>
        <source>--help tells how it is used.</source>
        <translation>--help pastāsta, kā to lieto.</translation>
    </message>
    <message>
        <source>At most this many (50); 0 for all.</source>
        <translation>Ne vairāk kā tik (50); 0 visiem.</translation>
    </message>
    <message>
        <source>What to write; - reads it from standard input.</source>
        <translation>Ko rakstīt; - lasa no standarta ievades.</translation>
    </message>
    <message>
        <source>%1 cannot do that.</source>
        <translation>%1 to nevar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas netika mainīts.</translation>
    </message>
</context>
<context>
    <name>saskare::CustomerCard</name>
    <message>
        <source>%1 there</source>
        <comment>local time at the customer&apos;s place</comment>
        <translation>tur %1</translation>
    </message>
    <message>
        <source>Place and language not known</source>
        <translation>Vieta un valoda nav zināma</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Vārds nav zināms</translation>
    </message>
    <message>
        <source>No e-mail address known</source>
        <translation>E-pasta adrese nav zināma</translation>
    </message>
    <message>
        <source>No telephone number known</source>
        <translation>Tālruņa numurs nav zināms</translation>
    </message>
</context>
<context>
    <name>saskare::CustomerPane</name>
    <message>
        <source>No customer</source>
        <translation>Nav klienta</translation>
    </message>
    <message>
        <source>Open a conversation to see who writes and what happened before.</source>
        <translation>Atveriet sarunu, lai redzētu, kas raksta un kas bijis iepriekš.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zvanīt</translation>
    </message>
    <message>
        <source>Hands the number to the telephone program of this computer</source>
        <translation>Nodod numuru šī datora tālruņa programmai</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Write a reply in this conversation</source>
        <translation>Rakstīt atbildi šajā sarunā</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Saskarsme</translation>
    </message>
    <message>
        <source>Choose stages and channels</source>
        <translation>Izvēlēties posmus un kanālus</translation>
    </message>
    <message>
        <source>No touchpoints are known yet.</source>
        <translation>Saskarsmes vēl nav zināmas.</translation>
    </message>
    <message>
        <source>Promised: a call as soon as possible</source>
        <translation>Apsolīts: zvans, tiklīdz iespējams</translation>
    </message>
    <message>
        <source>Promised: a call at %1</source>
        <translation>Apsolīts: zvans %1</translation>
    </message>
    <message>
        <source>Was to come back %1</source>
        <comment>a postponed conversation; %1: 3 min ago, on 18 Nov</comment>
        <translation>Bija jāatgriežas %1</translation>
    </message>
    <message>
        <source>Comes back at %1</source>
        <comment>a postponed conversation</comment>
        <translation>Atgriezīsies %1</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>bez vārdiem</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Last rating: %1</source>
        <translation>Pēdējais vērtējums: %1</translation>
    </message>
    <message>
        <source>No rating yet</source>
        <translation>Vērtējuma vēl nav</translation>
    </message>
    <message>
        <source>signal</source>
        <comment>a count of what happened, not a judgement</comment>
        <translation>signāls</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n kanāls</numerusform>
            <numerusform>%n kanāli</numerusform>
            <numerusform>%n kanālu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed %n time(s)</source>
        <comment>channels</comment>
        <translation>
            <numerusform>mainīts %n reizi</numerusform>
            <numerusform>mainīts %n reizes</numerusform>
            <numerusform>nav mainīts (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>may be the same issue</source>
        <translation>varbūt tā pati problēma</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in 7 days</source>
        <translation>
            <numerusform>%n saziņa 7 dienās</numerusform>
            <numerusform>%n saziņas 7 dienās</numerusform>
            <numerusform>%n saziņu 7 dienās</numerusform>
        </translation>
    </message>
    <message>
        <source>Also open</source>
        <translation>Arī atvērta</translation>
    </message>
    <message>
        <source>Conversation without a subject</source>
        <translation>Saruna bez temata</translation>
    </message>
    <message>
        <source>Call overdue · %1</source>
        <translation>Zvans nokavēts · %1</translation>
    </message>
    <message>
        <source>Every contact of this customer has been evaluated.</source>
        <translation>Visas šī klienta saskarsmes ir novērtētas.</translation>
    </message>
    <message>
        <source>all contacts evaluated</source>
        <translation>visas novērtētas</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluated</source>
        <comment>touchpoints</comment>
        <translation>
            <numerusform>%n novērtēta</numerusform>
            <numerusform>%n novērtētas</numerusform>
            <numerusform>%n novērtētu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>touchpoints: how many there are, how many of them are evaluated</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>saskare::DeliveryDialog</name>
    <message>
        <source>What became of this answer</source>
        <translation>Kas notika ar šo atbildi</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Uzrakstīta</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Jānosūta</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Pēdējās ziņas</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Saņēmēji</translation>
    </message>
    <message>
        <source>The recipient&apos;s server said</source>
        <translation>Saņēmēja serveris paziņoja</translation>
    </message>
    <message>
        <source>Correct the address and write the answer again, or call. It counts as not delivered until the help desk tells of a new attempt.</source>
        <translation>Izlabojiet adresi un uzrakstiet atbildi vēlreiz vai piezvaniet. Tā skaitās nepiegādāta, līdz palīdzības dienests ziņo par jaunu mēģinājumu.</translation>
    </message>
    <message>
        <source>The help desk no longer keeps what became of it: the time it keeps that for has passed.</source>
        <translation>Palīdzības dienests vairs neglabā, kas ar to notika: glabāšanas laiks ir beidzies.</translation>
    </message>
    <message>
        <source>The outgoing mail server took it. Whether it arrived or was read is not known.</source>
        <translation>Izejošā pasta serveris to pieņēma. Vai tā pienāca un tika izlasīta, nav zināms.</translation>
    </message>
    <message>
        <source>The help desk should have sent it long ago. Ask whoever looks after it.</source>
        <translation>Palīdzības dienestam to vajadzēja nosūtīt jau sen. Jautājiet tam, kas to uztur.</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Izlabot adresi</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Rakstīt vēlreiz</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Zvanīt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message numerus="yes">
        <source>Attempts, without %n earlier one(s)</source>
        <translation>
            <numerusform>Mēģinājumi, bez %n agrāka</numerusform>
            <numerusform>Mēģinājumi, bez %n agrākiem</numerusform>
            <numerusform>Mēģinājumi, bez %n agrākiem</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Mēģinājumi</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>Nākamais mēģinājums: %1</translation>
    </message>
    <message>
        <source>The next attempt was due: %1</source>
        <translation>Nākamajam mēģinājumam bija jānotiek: %1</translation>
    </message>
</context>
<context>
    <name>saskare::DeliveryMark</name>
    <message>
        <source>What became of this answer</source>
        <translation>Kas notika ar šo atbildi</translation>
    </message>
</context>
<context>
    <name>saskare::Dispatch</name>
    <message>
        <source>Send it now and wait for the answer; without it the next sync sends it.</source>
        <translation>Sūtīt tūlīt un gaidīt atbildi; bez tā to nosūtīs nākamā sinhronizācija.</translation>
    </message>
    <message>
        <source>With --now: give up after being in trouble for this long (30).</source>
        <translation>Ar --now: padoties, ja kļūmes ilgst tik sekundes (30).</translation>
    </message>
    <message>
        <source>--patience takes a number of seconds.</source>
        <translation>--patience vajadzīgs sekunžu skaits.</translation>
    </message>
    <message>
        <source>Kept in the outbox; the next sync sends it.</source>
        <translation>Paturēts izejošajos; nosūtīs nākamā sinhronizācija.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Nosūtīts.</translation>
    </message>
</context>
<context>
    <name>saskare::EvaluationCard</name>
    <message>
        <source>Evaluate a touchpoint</source>
        <translation>Saskarsmes novērtēšana</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>For the customer it was</source>
        <translation>Klientam tas bija</translation>
    </message>
    <message>
        <source>It cost them effort</source>
        <translation>Klienta pūles</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Iznākums</translation>
    </message>
    <message>
        <source>Reason of contact</source>
        <translation>Saziņas iemesls</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Remark (only colleagues see it)</source>
        <translation>Piezīme (redz tikai kolēģi)</translation>
    </message>
    <message>
        <source>Choose a number from 1 to 5 first.</source>
        <translation>Vispirms izvēlieties skaitli no 1 līdz 5.</translation>
    </message>
    <message>
        <source>Will be kept on this computer: the help desk has no place for it.</source>
        <translation>Paliks šajā datorā: palīdzības dienestā tam nav vietas.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Removes this evaluation</source>
        <translation>Noņem šo novērtējumu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Will be kept at %1, where colleagues see it.</source>
        <translation>Glabāsies pie „%1”, kur to redz kolēģi.</translation>
    </message>
    <message>
        <source>Will be kept on this computer: the settings of the account %1 name no field for it.</source>
        <translation>Paliks šajā datorā: konta „%1” iestatījumos tam nav norādīts lauks.</translation>
    </message>
    <message>
        <source>Will be kept on this computer: the help desk has a place only for what is said of whole conversations.</source>
        <translation>Paliks šajā datorā: palīdzības dienestā ir vieta tikai veselu sarunu novērtējumiem.</translation>
    </message>
</context>
<context>
    <name>saskare::EvaluationFlow</name>
    <message numerus="yes">
        <source>%n left</source>
        <comment>touchpoints that nobody has evaluated</comment>
        <translation>
            <numerusform>vēl %n</numerusform>
            <numerusform>vēl %n</numerusform>
            <numerusform>vēl %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::Evaluations</name>
    <message>
        <source>very bad</source>
        <translation>ļoti slikti</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>slikti</translation>
    </message>
    <message>
        <source>neither good nor bad</source>
        <translation>ne labi, ne slikti</translation>
    </message>
    <message>
        <source>good</source>
        <translation>labi</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>ļoti labi</translation>
    </message>
    <message>
        <source>none</source>
        <comment>what it cost the customer</comment>
        <translation>nekādas</translation>
    </message>
    <message>
        <source>little</source>
        <comment>what it cost the customer</comment>
        <translation>nelielas</translation>
    </message>
    <message>
        <source>some</source>
        <comment>what it cost the customer</comment>
        <translation>vidējas</translation>
    </message>
    <message>
        <source>much</source>
        <comment>what it cost the customer</comment>
        <translation>lielas</translation>
    </message>
    <message>
        <source>far too much</source>
        <comment>what it cost the customer</comment>
        <translation>pārāk lielas</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Atrisināts</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Neatrisināts</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Gaida</translation>
    </message>
    <message>
        <source>Abandoned by the customer</source>
        <translation>Klients atmeta</translation>
    </message>
    <message>
        <source>auto %1</source>
        <comment>a score that a machine gave</comment>
        <translation>auto %1</translation>
    </message>
    <message>
        <source>A machine’s guess: %1 of 5, %2</source>
        <translation>Mašīnas minējums: %1 no 5, %2</translation>
    </message>
    <message>
        <source>Evaluated: %1 of 5, %2</source>
        <translation>Novērtēts: %1 no 5, %2</translation>
    </message>
    <message>
        <source>Effort for the customer: %1 of 5, %2</source>
        <translation>Klienta pūles: %1 no 5, %2</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Iznākums: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Iemesls: %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Piezīme: %1</translation>
    </message>
    <message>
        <source>Not sent yet: it waits on this computer.</source>
        <translation>Vēl nav nosūtīts: gaida šajā datorā.</translation>
    </message>
    <message>
        <source>Kept on this computer only: colleagues do not see it.</source>
        <translation>Glabājas tikai šajā datorā: kolēģi to neredz.</translation>
    </message>
</context>
<context>
    <name>saskare::ExportCommand</name>
    <message>
        <source>Print conversations whole, with messages, customer and touchpoints: one JSON object per line.</source>
        <translation>Izvadīt sarunas pilnībā, ar ziņām, klientu un saskarsmi: pa vienam JSON objektam rindā.</translation>
    </message>
    <message>
        <source>Or “all”.</source>
        <translation>Vai „all”.</translation>
    </message>
    <message>
        <source>The form; json is the only one.</source>
        <translation>Veids; ir tikai json.</translation>
    </message>
    <message>
        <source>Say which conversation, or “all”.</source>
        <translation>Pasakiet, kuru sarunu, vai „all”.</translation>
    </message>
</context>
<context>
    <name>saskare::FactButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>saskare::FileChoices</name>
    <message>
        <source>Save as…</source>
        <translation>Saglabāt kā…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Saglabāt pielikumu</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 neizdevās ierakstīt.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Izvēlieties citu mapi.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Atvērt %1?</translation>
    </message>
    <message>
        <source>Files of this kind can run a program or show a false page. Open it only if you expected it.</source>
        <translation>Šāda veida faili var palaist programmu vai rādīt viltus lapu. Atveriet tikai tad, ja to gaidījāt.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Neatvērt</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 neizdevās atvērt.</translation>
    </message>
    <message>
        <source>Save it instead.</source>
        <translation>Tā vietā saglabājiet to.</translation>
    </message>
    <message>
        <source>%1 was not fetched: the connection to the help desk was ended meanwhile.</source>
        <translation>%1 netika ielādēts: savienojums ar palīdzības dienestu pa to laiku tika pārtraukts.</translation>
    </message>
    <message>
        <source>Choose it again when you are connected.</source>
        <translation>Izvēlieties to vēlreiz, kad būsiet savienots.</translation>
    </message>
</context>
<context>
    <name>saskare::GapModel</name>
    <message>
        <source>importance %1 + %2 − satisfaction %3, n %4</source>
        <translation>svarīgums %1 + %2 − apmierinātība %3, n %4</translation>
    </message>
    <message>
        <source>n %1: too few for a gap</source>
        <translation>n %1: plaisai par maz</translation>
    </message>
    <message>
        <source>%1: gap %2; %3</source>
        <translation>%1: plaisa %2; %3</translation>
    </message>
    <message>
        <source>importance as set for this queue</source>
        <translation>svarīgums, kā norādīts šai rindai</translation>
    </message>
    <message>
        <source>importance as set for all queues</source>
        <translation>svarīgums, kā norādīts visām rindām</translation>
    </message>
</context>
<context>
    <name>saskare::HeldAnswers</name>
    <message>
        <source>The answer could not be taken back: it is being sent.</source>
        <translation>Atbildi neizdevās atsaukt: tā jau tiek sūtīta.</translation>
    </message>
    <message>
        <source>Write another one, if something was wrong with it.</source>
        <translation>Ja tajā kas nebija pareizi, uzrakstiet vēl vienu.</translation>
    </message>
    <message numerus="yes">
        <source>The answer is sent in %n s.</source>
        <translation>
            <numerusform>Atbilde tiks nosūtīta pēc %n s.</numerusform>
            <numerusform>Atbilde tiks nosūtīta pēc %n s.</numerusform>
            <numerusform>Atbilde tiks nosūtīta pēc %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer to %1 is sent in %n s.</source>
        <translation>
            <numerusform>Atbilde klientam %1 tiks nosūtīta pēc %n s.</numerusform>
            <numerusform>Atbilde klientam %1 tiks nosūtīta pēc %n s.</numerusform>
            <numerusform>Atbilde klientam %1 tiks nosūtīta pēc %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Atsaukt (%1)</translation>
    </message>
    <message numerus="yes">
        <source>The answer waits for the connection; for %n s it can be undone.</source>
        <translation>
            <numerusform>Atbilde gaida savienojumu; vēl %n s to var atsaukt.</numerusform>
            <numerusform>Atbilde gaida savienojumu; vēl %n s to var atsaukt.</numerusform>
            <numerusform>Atbilde gaida savienojumu; vēl %n s to var atsaukt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer to %1 waits for the connection; for %n s it can be undone.</source>
        <translation>
            <numerusform>Atbilde (%1) gaida savienojumu; vēl %n s to var atsaukt.</numerusform>
            <numerusform>Atbilde (%1) gaida savienojumu; vēl %n s to var atsaukt.</numerusform>
            <numerusform>Atbilde (%1) gaida savienojumu; vēl %n s to var atsaukt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::HelpDeskSearch</name>
    <message>
        <source>The help desk is not connected.</source>
        <translation>Palīdzības dienests nav savienots.</translation>
    </message>
</context>
<context>
    <name>saskare::HelpDesksCommand</name>
    <message>
        <source>List the help desks that can be connected, and what can be done with each.</source>
        <translation>Uzskaitīt palīdzības dienestus, ko var pieslēgt, un to, ko ar katru var darīt.</translation>
    </message>
    <message>
        <source>As the table of the README: the shipped ones alone, in English.</source>
        <translation>Kā README tabulu: tikai līdzi dotos, angliski.</translation>
    </message>
    <message>
        <source>(your own)</source>
        <translation>(jūsu)</translation>
    </message>
</context>
<context>
    <name>saskare::HowPage</name>
    <message>
        <source>How this is computed</source>
        <translation>Kā tas ir aprēķināts</translation>
    </message>
</context>
<context>
    <name>saskare::ImportanceDialog</name>
    <message>
        <source>How much it matters</source>
        <translation>Cik tas ir svarīgi</translation>
    </message>
    <message>
        <source>1: hardly, 5: very much. The gap is both importances minus satisfaction; where one of them is not set, there is no gap. These are your own settings, kept on this computer.</source>
        <translation>1: gandrīz nemaz, 5: ļoti. Plaisa ir abu svarīgumu summa mīnus apmierinātība; kur viens no tiem nav norādīts, plaisas nav. Tie ir jūsu paša iestatījumi, un tie glabājas šajā datorā.</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>Klientam</translation>
    </message>
    <message>
        <source>To the company</source>
        <translation>Uzņēmumam</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nav norādīts</translation>
    </message>
    <message>
        <source>Importance to the customer: %1</source>
        <translation>Svarīgums klientam: %1</translation>
    </message>
    <message>
        <source>Importance to the company: %1</source>
        <translation>Svarīgums uzņēmumam: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>How much it matters, in all queues</source>
        <translation>Cik tas ir svarīgi, visās rindās</translation>
    </message>
    <message>
        <source>How much it matters in “%1”</source>
        <translation>Cik tas ir svarīgi rindā „%1”</translation>
    </message>
    <message>
        <source>What you do not set here is taken as set for all queues.</source>
        <translation>Ko šeit nenorādāt, to ņem no visām rindām norādītā.</translation>
    </message>
    <message>
        <source>as in all queues: %1</source>
        <translation>kā visās rindās: %1</translation>
    </message>
    <message>
        <source>as in all queues: not set</source>
        <translation>kā visās rindās: nav norādīts</translation>
    </message>
</context>
<context>
    <name>saskare::InboxPane</name>
    <message>
        <source>To solve</source>
        <translation>Risināmās</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Manas</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nepiešķirtās</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Visas atvērtās</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gaida</translation>
    </message>
    <message>
        <source>Callbacks due</source>
        <translation>Gaidāmie atzvani</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Atliktās</translation>
    </message>
    <message>
        <source>Answers in trouble</source>
        <translation>Atbildes ar kļūmēm</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Atrastās</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Viss</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrs</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Secība</translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation>Sarunas: %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>vairāk nekā %1</translation>
    </message>
    <message>
        <source>%1 · oldest %2</source>
        <translation>%1 · vecākā %2</translation>
    </message>
    <message>
        <source>Reading your help desk</source>
        <translation>Lasa palīdzības dienestu</translation>
    </message>
    <message>
        <source>Conversations appear here as they come in.</source>
        <translation>Sarunas parādīsies šeit, tiklīdz tās pienāks.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nekas nav atrasts</translation>
    </message>
    <message>
        <source>Names, subjects, words of messages, addresses and numbers are searched. Fewer letters find more.</source>
        <translation>Tiek meklēts vārdos, tematos, ziņās, adresēs un numuros. Mazāk burtu atrod vairāk.</translation>
    </message>
    <message>
        <source>Nothing passes this filter</source>
        <translation>Šim filtram nekas neatbilst</translation>
    </message>
    <message>
        <source>The filter above the list asks for less than this view holds.</source>
        <translation>Filtrs virs saraksta rāda mazāk, nekā šajā skatā ir.</translation>
    </message>
    <message>
        <source>Show all open</source>
        <translation>Rādīt visas atvērtās</translation>
    </message>
    <message>
        <source>Nothing waits for an answer</source>
        <translation>Nekas negaida atbildi</translation>
    </message>
    <message>
        <source>New conversations appear here by themselves.</source>
        <translation>Jaunas sarunas šeit parādīsies pašas.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Šeit nekā nav</translation>
    </message>
    <message>
        <source>What belongs to this view appears here by itself.</source>
        <translation>Kas pieder šim skatam, parādīsies šeit pats.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Jauna saruna</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many, what else</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>news kept back while the pointer is over the list</comment>
        <translation>
            <numerusform>%n gaida</numerusform>
            <numerusform>%n gaida</numerusform>
            <numerusform>%n gaida</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen, %1</source>
        <comment>a row of the list</comment>
        <translation>izvēlēta, %1</translation>
    </message>
</context>
<context>
    <name>saskare::IncidentDelegate</name>
    <message>
        <source>answer and resolve</source>
        <translation>atbildēt un atrisināt</translation>
    </message>
    <message>
        <source>resolve only</source>
        <translation>tikai atrisināt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nekas</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Nezināms klients</translation>
    </message>
</context>
<context>
    <name>saskare::InfoBar</name>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>saskare::Insight</name>
    <message>
        <source>n %1, scale %2 to %3</source>
        <translation>n %1, skala no %2 līdz %3</translation>
    </message>
    <message numerus="yes">
        <source>%n on another scale left out</source>
        <translation>
            <numerusform>%n citā skalā nav ieskaitīts</numerusform>
            <numerusform>%n citā skalā nav ieskaitīti</numerusform>
            <numerusform>%n citā skalā</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nekādas</translation>
    </message>
    <message>
        <source>n %1: too few for a figure</source>
        <translation>n %1: rādītājam par maz</translation>
    </message>
    <message>
        <source>n %1: no agreed rule for this scale</source>
        <translation>n %1: šai skalai nav vispārpieņemta likuma</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no evaluation</source>
        <translation>nav vērtēts</translation>
    </message>
    <message>
        <source>nothing to evaluate</source>
        <translation>nav ko vērtēt</translation>
    </message>
    <message>
        <source>%1 of %2 evaluated</source>
        <translation>novērtētas %1 no %2</translation>
    </message>
    <message numerus="yes">
        <source>%n by a machine alone</source>
        <translation>
            <numerusform>%n tikai mašīna</numerusform>
            <numerusform>%n tikai mašīna</numerusform>
            <numerusform>%n tikai mašīna</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Pēdējās 7 dienas</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Pēdējās 30 dienas</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Pēdējās 90 dienas</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Šis mēnesis</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Viss laiks</translation>
    </message>
    <message>
        <source>no touchpoint</source>
        <translation>nav saskarsmes</translation>
    </message>
    <message>
        <source>satisfaction %1, n %2</source>
        <translation>apmierinātība %1, n %2</translation>
    </message>
    <message>
        <source>single evaluations %1</source>
        <translation>atsevišķi novērtējumi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n saskarsme</numerusform>
            <numerusform>%n saskarsmes</numerusform>
            <numerusform>%n saskarsmju</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Novērtēts</translation>
    </message>
    <message>
        <source>Touchpoints that a person evaluated ÷ touchpoints that are to be evaluated.</source>
        <translation>Saskarsmes, ko novērtējis cilvēks ÷ saskarsmes, kas jānovērtē.</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Apmierinātība</translation>
    </message>
    <message>
        <source>nobody has evaluated yet</source>
        <translation>vēl neviens nav vērtējis</translation>
    </message>
    <message>
        <source>Mean of the agents&apos; scores, 1 very bad to 5 very good for the customer.</source>
        <translation>Operatoru vērtējumu vidējais, no 1 (klientam ļoti slikti) līdz 5 (ļoti labi).</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Positive answers ÷ answers. Positive is %1 and more of %2.</source>
        <translation>Pozitīvās atbildes ÷ atbildes. Pozitīva ir %1 un vairāk no %2.</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Share of 9 and 10 minus share of 0 to 6, from −100 to +100.</source>
        <translation>Atbilžu 9 un 10 daļa mīnus atbilžu no 0 līdz 6 daļa, no −100 līdz +100.</translation>
    </message>
    <message>
        <source>Ease (CES 2.0)</source>
        <translation>Vieglums (CES 2.0)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>mean, then the net share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Mean from 1 to 7, high is good. In brackets: share of 6 and 7 minus share of 1 to 3.</source>
        <translation>Vidējais no 1 līdz 7, jo vairāk, jo labāk. Iekavās: atbilžu 6 un 7 daļa mīnus atbilžu no 1 līdz 3 daļa.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Zvaigznes</translation>
    </message>
    <message>
        <source>Mean of the stars that customers gave.</source>
        <translation>Klientu piešķirto zvaigžņu vidējais.</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Īkšķis augšup</translation>
    </message>
    <message>
        <source>Thumbs up ÷ all thumbs.</source>
        <translation>Īkšķi augšup ÷ visi īkšķi.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Kas tiek skaitīts</translation>
    </message>
    <message>
        <source>Touchpoints of the chosen period, by the time at which they happened, as far as they are on this computer. A conversation that no touchpoint of the help desk stands for counts as one itself; its stage is not known. With a queue chosen, only touchpoints that belong to one of its conversations.</source>
        <translation>Izvēlētā laikposma saskarsmes pēc laika, kad tās notika, ciktāl tās ir šajā datorā. Saruna, kurai palīdzības dienestā nav savas saskarsmes, pati tiek skaitīta kā saskarsme; tās posms nav zināms. Ja izvēlēta rinda – tikai saskarsmes, kas pieder kādai no tās sarunām.</translation>
    </message>
    <message>
        <source>Few values</source>
        <translation>Maz vērtību</translation>
    </message>
    <message>
        <source>Under %1 values there is no mean and no percentage: each value is shown as a dot. What is missing is shown as missing, never as zero.</source>
        <translation>Ja vērtību ir mazāk par %1, nav ne vidējā, ne procentu: katra vērtība ir parādīta kā punkts. Trūkstošais ir parādīts kā trūkstošs, nekad kā nulle.</translation>
    </message>
    <message>
        <source>Touchpoints that a person evaluated ÷ touchpoints that are to be evaluated. To be evaluated: conversations, chats, calls, callbacks, forms, visits, public comments, and reviews without a rating of the customer. Not: page views, orders, answers to surveys. What only a machine evaluated is told apart and counts as not evaluated.</source>
        <translation>Saskarsmes, ko novērtējis cilvēks ÷ saskarsmes, kas jānovērtē. Jāvērtē: sarunas, čati, zvani, atzvani, veidlapas, apmeklējumi, publiski komentāri un atsauksmes bez klienta vērtējuma. Nav jāvērtē: lapu skatījumi, pasūtījumi, atbildes uz aptaujām. Tas, ko novērtējusi tikai mašīna, ir norādīts atsevišķi un skaitās nenovērtēts.</translation>
    </message>
    <message>
        <source>Mean of the scores that agents gave, 1 very bad to 5 very good for the customer. Scores of machines are not in it, and customers&apos; ratings are never mixed with it.</source>
        <translation>Operatoru vērtējumu vidējais, no 1 (klientam ļoti slikti) līdz 5 (ļoti labi). Mašīnu vērtējumu tajā nav, un klientu vērtējumi ar to nekad netiek jaukti.</translation>
    </message>
    <message>
        <source>Positive answers ÷ answers × 100. Positive are the two upper steps of a scale of 5 to 11 steps (4 and 5 of 5), on shorter scales the highest alone. Other scales are not converted but left out and counted. There is no response rate: no help desk says how many customers were asked.</source>
        <translation>Pozitīvās atbildes ÷ atbildes × 100. Pozitīvas ir skalas divas augšējās pakāpes, ja tajā ir no 5 līdz 11 pakāpēm (4 un 5 no 5), īsākās skalās – tikai augstākā. Citas skalas netiek pārrēķinātas, bet gan neieskaitītas un saskaitītas. Atbilžu īpatsvara nav: neviens palīdzības dienests nesaka, cik klientiem tika jautāts.</translation>
    </message>
    <message>
        <source>Share of answers 9 and 10 minus share of answers 0 to 6, from −100 to +100. Reichheld, “The One Number You Need to Grow”, 2003. It is about the relation with the company, not about one conversation.</source>
        <translation>Atbilžu 9 un 10 daļa mīnus atbilžu no 0 līdz 6 daļa, no −100 līdz +100. Reichheld, „The One Number You Need to Grow”, 2003. Tas raksturo attiecības ar uzņēmumu, nevis vienu sarunu.</translation>
    </message>
    <message>
        <source>“The company made it easy for me to handle my issue”, 1 strongly disagree to 7 strongly agree: high is good. Two forms are published and both are shown: the mean, and the share of 6 and 7 minus the share of 1 to 3. CEB, 2013. The first version (1 to 5, low is good) is never mixed in.</source>
        <translation>„Uzņēmums man atviegloja jautājuma atrisināšanu”, no 1 (pilnīgi nepiekrītu) līdz 7 (pilnīgi piekrītu): jo vairāk, jo labāk. Publicēti divi veidi, un parādīti abi: vidējais un atbilžu 6 un 7 daļa mīnus atbilžu no 1 līdz 3 daļa. CEB, 2013. Pirmais paveids (no 1 līdz 5, jo mazāk, jo labāk) nekad netiek piejaukts.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Plaisa</translation>
    </message>
    <message>
        <source>Repeat contacts and switches of channel</source>
        <translation>Atkārtota vēršanās un kanāla maiņa</translation>
    </message>
    <message>
        <source>Journey of a customer</source>
        <translation>Klienta ceļš</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksports</translation>
    </message>
    <message>
        <source>CSV in UTF-8 (RFC 4180). Where your computer writes numbers with a comma, fields are divided by semicolons, as spreadsheets here expect. Words that a spreadsheet would run as a formula get an apostrophe. Customers stand there by a number, not by name.</source>
        <translation>CSV ar UTF-8 (RFC 4180). Ja jūsu dators skaitļos raksta komatu, lauki ir atdalīti ar semikolu, kā to sagaida izklājlapas. Vārdi, ko izklājlapa izpildītu kā formulu, saņem apostrofu. Klienti tur ir ar numuru, nevis vārdu.</translation>
    </message>
    <message>
        <source>Importance to the customer + importance to the company − satisfaction, from −3 to 9; after the moment-of-truth sheet of journey maps. Both importances, 1 to 5, are your own settings for each stage and channel, of all queues or, with a queue chosen, of that one; what is not set for a queue is taken as set for all. Where they are not set, or where fewer than %1 evaluations are there, there is no gap.</source>
        <translation>Svarīgums klientam + svarīgums uzņēmumam − apmierinātība, no −3 līdz 9; pēc klienta ceļa karšu „patiesības brīžu” lapas. Abi svarīgumi, no 1 līdz 5, ir jūsu paša iestatījumi katram posmam un kanālam: visām rindām vai, ja rinda izvēlēta, tieši tai; kas rindai nav norādīts, to ņem no visām rindām norādītā. Kur tie nav norādīti vai kur ir mazāk par %1 novērtējumiem, plaisas nav.</translation>
    </message>
    <message>
        <source>A contact is a repeat when the same customer made another one in the 7 days before it; a switch is a repeat on another channel than the contact before. These are signs of effort, not scores. Before a purchase, coming back may be interest: repeats after a purchase are told apart. Customers of several accounts who are one person by your word count as one.</source>
        <translation>Vēršanās ir atkārtota, ja tas pats klients 7 dienas pirms tās jau ir vērsies; kanāla maiņa ir atkārtota vēršanās citā kanālā nekā iepriekšējā. Tās ir pūļu pazīmes, nevis vērtējumi. Pirms pirkuma atgriešanās var būt interese, tāpēc atkārtotā vēršanās pēc pirkuma ir norādīta atsevišķi. Vairāku kontu klienti, kas pēc jūsu vārda ir viens cilvēks, skaitās kā viens.</translation>
    </message>
    <message>
        <source>For each stage the mean satisfaction with n; under %1 evaluations dots. In the line each touchpoint stands in its stage, in the order in which it happened, with the score a person gave and, with a ★, the customer&apos;s own rating in its own scale. The days between it and the touchpoint before are written from one whole day on; ⇄ is a contact on another channel than the contact before. The longest journeys of the period are shown, at most %2.</source>
        <translation>Katram posmam vidējā apmierinātība ar n; ja novērtējumu ir mazāk par %1, punkti. Līnijā katra saskarsme stāv savā posmā notikšanas secībā, ar cilvēka doto novērtējumu un ar ★ paša klienta vērtējumu tā skalā. Dienas starp to un iepriekšējo saskarsmi rakstītas no vienas pilnas dienas; ⇄ ir saziņa citā kanālā nekā iepriekšējā. Rādīti perioda garākie ceļi, ne vairāk par %2.</translation>
    </message>
</context>
<context>
    <name>saskare::InsightExport</name>
    <message>
        <source>touchpoints %1.csv</source>
        <translation>saskarsmes %1.csv</translation>
    </message>
    <message>
        <source>quality figures %1.csv</source>
        <translation>kvalitātes rādītāji %1.csv</translation>
    </message>
    <message>
        <source>Export touchpoints</source>
        <translation>Eksportēt saskarsmes</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Eksportēt rādītājus</translation>
    </message>
</context>
<context>
    <name>saskare::InsightPane</name>
    <message>
        <source>Written to %1</source>
        <translation>Ierakstīts: %1</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitāte</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laikposms</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konts</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Rinda</translation>
    </message>
    <message>
        <source>With a queue chosen, only touchpoints that belong to one of its conversations count.</source>
        <translation>Ja izvēlēta rinda, tiek skaitītas tikai tās saskarsmes, kas pieder kādai no tās sarunām.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Visi konti</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Visas rindas</translation>
    </message>
    <message>
        <source>How much each stage and channel matters</source>
        <translation>Cik svarīgs ir katrs posms un kanāls</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Eksportēt CSV failā</translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation>Kā tas ir aprēķināts</translation>
    </message>
    <message>
        <source>By stage and channel</source>
        <translation>Pa posmiem un kanāliem</translation>
    </message>
    <message>
        <source>satisfaction with n, dots where there are fewer than 5; below it, how many are evaluated</source>
        <translation>apmierinātība un vērtējumu skaits n, punkti, ja to ir mazāk par 5; zem tās – cik ir novērtētas</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Pēc laika</translation>
    </message>
    <message>
        <source>above satisfaction from 1 to 5, below touchpoints by stage</source>
        <translation>augšā apmierinātība no 1 līdz 5, apakšā saskarsmes pa posmiem</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stāvoklis uz %1</translation>
    </message>
    <message>
        <source>from what is on this computer; the help desk has not been read yet</source>
        <translation>no tā, kas ir šajā datorā; palīdzības dienests vēl nav nolasīts</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n klients</numerusform>
            <numerusform>%n klienti</numerusform>
            <numerusform>%n klientu</numerusform>
        </translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>lasa …</translation>
    </message>
    <message>
        <source>only the newest, there are more than can be counted</source>
        <translation>tikai jaunākās, to ir vairāk, nekā var saskaitīt</translation>
    </message>
    <message>
        <source>No touchpoints in this time</source>
        <translation>Šajā laikā nav saskarsmju</translation>
    </message>
    <message>
        <source>Choose a longer time, or another account or queue.</source>
        <translation>Izvēlieties ilgāku laiku vai citu kontu vai rindu.</translation>
    </message>
    <message>
        <source>Customers who came back</source>
        <translation>Klienti, kas vērsās atkārtoti</translation>
    </message>
    <message>
        <source>Touchpoints …</source>
        <translation>Saskarsmes …</translation>
    </message>
    <message>
        <source>Figures …</source>
        <translation>Rādītāji …</translation>
    </message>
    <message>
        <source>Quality of touchpoints</source>
        <translation>Saskarsmju kvalitāte</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Pa klientiem</translation>
    </message>
    <message>
        <source>each touchpoint with its score and ★ the customer&apos;s own rating, the days between, ⇄ another channel</source>
        <translation>katra saskarsme ar novērtējumu un ★ paša klienta vērtējumu, dienas starp tām, ⇄ cits kanāls</translation>
    </message>
    <message>
        <source>Touchpoints of %1</source>
        <translation>%1: saskarsmes</translation>
    </message>
</context>
<context>
    <name>saskare::InsightSide</name>
    <message>
        <source>Widest gaps</source>
        <translation>Lielākās plaisas</translation>
    </message>
    <message>
        <source>Signals of effort</source>
        <translation>Klienta pūļu pazīmes</translation>
    </message>
    <message>
        <source>Say how much each stage and channel matters, and the gaps to satisfaction stand here.</source>
        <translation>Norādiet, cik svarīgs ir katrs posms un kanāls, un šeit parādīsies plaisas līdz apmierinātībai.</translation>
    </message>
    <message numerus="yes">
        <source>%n more without a gap: nobody has said how much they matter</source>
        <translation>
            <numerusform>Vēl %n bez plaisas: neviens nav norādījis, cik tas svarīgi</numerusform>
            <numerusform>Vēl %n bez plaisas: neviens nav norādījis, cik tie svarīgi</numerusform>
            <numerusform>Vēl %n bez plaisas: neviens nav norādījis, cik tie svarīgi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::InsightTables</name>
    <message>
        <source>by the customer</source>
        <translation>no klienta</translation>
    </message>
    <message>
        <source>by us</source>
        <translation>no mums</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>novērots</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>atrisināts</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>neatrisināts</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>gaida</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>pamests</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Rādītājs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Mērvienība</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Nav ieskaitīti</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Saskarsmes</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Novērtēts</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Apmierinātība</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Ease (CES 2.0), mean</source>
        <translation>Vieglums (CES 2.0), vidējais</translation>
    </message>
    <message>
        <source>Ease (CES 2.0), net share</source>
        <translation>Vieglums (CES 2.0), daļu starpība</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Zvaigznes</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Īkšķis augšup</translation>
    </message>
    <message>
        <source>Repeat contacts</source>
        <translation>Atkārtota vēršanās</translation>
    </message>
    <message>
        <source>Switches of channel</source>
        <translation>Kanāla maiņa</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Posms</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanāls</translation>
    </message>
    <message>
        <source>To be evaluated</source>
        <translation>Jānovērtē</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Novērtētas</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>Novērtēts, %</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Plaisa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Līdz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Klienta numurs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Virziens</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Virsraksts</translation>
    </message>
    <message>
        <source>Rating kind</source>
        <translation>Vērtējuma veids</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Vērtējums</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Skala no</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skala līdz</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Operatora vērtējums</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Pūles</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Iznākums</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <translation>Novērtēja</translation>
    </message>
    <message>
        <source>Evaluated at</source>
        <translation>Novērtēts (laiks)</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>mašīna</translation>
    </message>
    <message>
        <source>Importance to the customer</source>
        <translation>Svarīgums klientam</translation>
    </message>
    <message>
        <source>Importance to the company</source>
        <translation>Svarīgums uzņēmumam</translation>
    </message>
    <message>
        <source>Importance as set for</source>
        <translation>Svarīgums norādīts</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nav norādīts</translation>
    </message>
    <message>
        <source>this queue</source>
        <translation>šai rindai</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>visas rindas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Vēršanās</translation>
    </message>
    <message>
        <source>Longest gap, days</source>
        <translation>Garākais pārtraukums, dienas</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Vērtējumi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Kanāla maiņas</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Garākais pārtraukums</translation>
    </message>
</context>
<context>
    <name>saskare::Journey</name>
    <message>
        <source>%1 d</source>
        <comment>days between two touchpoints, as short as can be</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>vienas dienas laikā</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n dienā</numerusform>
            <numerusform>%n dienās</numerusform>
            <numerusform>%n dienās</numerusform>
        </translation>
    </message>
    <message>
        <source>longest gap %1</source>
        <translation>garākā pauze %1</translation>
    </message>
    <message numerus="yes">
        <source>channel changed %n time(s)</source>
        <translation>
            <numerusform>kanāla maiņas: %n</numerusform>
            <numerusform>kanāla maiņas: %n</numerusform>
            <numerusform>kanāla maiņas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts as one</source>
        <translation>
            <numerusform>%n konts kā viens</numerusform>
            <numerusform>%n konti kā viens</numerusform>
            <numerusform>%n kontu kā viens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>pēc %n dienas</numerusform>
            <numerusform>pēc %n dienām</numerusform>
            <numerusform>pēc %n dienām</numerusform>
        </translation>
    </message>
    <message>
        <source>on another channel</source>
        <translation>citā kanālā</translation>
    </message>
    <message>
        <source>evaluated %1 of 5</source>
        <translation>novērtēts %1 no 5</translation>
    </message>
</context>
<context>
    <name>saskare::JourneyList</name>
    <message>
        <source>Journeys, one line for each customer</source>
        <translation>Klientu ceļi, katram viena līnija</translation>
    </message>
</context>
<context>
    <name>saskare::JourneyModel</name>
    <message>
        <source>Customer without a name</source>
        <translation>Klients bez vārda</translation>
    </message>
</context>
<context>
    <name>saskare::JourneyPicture</name>
    <message>
        <source>Journey of the customer</source>
        <translation>Klienta ceļš</translation>
    </message>
</context>
<context>
    <name>saskare::JourneyStrip</name>
    <message>
        <source>The customer&apos;s journey</source>
        <translation>Klienta ceļš</translation>
    </message>
</context>
<context>
    <name>saskare::KeptEvaluationsLine</name>
    <message numerus="yes">
        <source>%n evaluation(s) are kept on this computer only: colleagues do not see them.</source>
        <translation>
            <numerusform>%n novērtējums glabājas tikai šajā datorā: kolēģi to neredz.</numerusform>
            <numerusform>%n novērtējumi glabājas tikai šajā datorā: kolēģi tos neredz.</numerusform>
            <numerusform>%n novērtējumu glabājas tikai šajā datorā: kolēģi tos neredz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The help desk takes %n of them.</source>
        <translation>
            <numerusform>No tiem palīdzības dienests pieņem %n.</numerusform>
            <numerusform>No tiem palīdzības dienests pieņem %n.</numerusform>
            <numerusform>No tiem palīdzības dienests pieņem %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n of them a colleague has said something newer there.</source>
        <translation>
            <numerusform>Par %n no tiem kolēģis tur ir teicis ko jaunāku.</numerusform>
            <numerusform>Par %n no tiem kolēģis tur ir teicis ko jaunāku.</numerusform>
            <numerusform>Par %n no tiem kolēģis tur ir teicis ko jaunāku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to the help desk</source>
        <translation>Nosūtīt palīdzības dienestam</translation>
    </message>
    <message>
        <source>They wait in the outbox until they have arrived.</source>
        <translation>Tie gaida izejošajos, līdz nonāk galā.</translation>
    </message>
    <message>
        <source>They can be sent once the help desk has been read.</source>
        <translation>Tos varēs nosūtīt, kad palīdzības dienests būs nolasīts.</translation>
    </message>
</context>
<context>
    <name>saskare::KeychainSecretStore</name>
    <message>
        <source>The keychain did not answer within five seconds.</source>
        <translation>Atslēgu glabātuve piecās sekundēs neatbildēja.</translation>
    </message>
    <message>
        <source>It may be waiting for you to unlock it. Unlock it and try again.</source>
        <translation>Varbūt tā gaida, kad to atslēgsiet. Atslēdziet to un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The keychain has no password or key for this account.</source>
        <translation>Atslēgu glabātuvē nav šī konta paroles vai atslēgas.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Pierakstieties vēlreiz.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused.</source>
        <translation>Atslēgu glabātuve ir aizslēgta vai piekļuve tai liegta.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Atslēdziet to un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The keychain failed: %1.</source>
        <translation>Atslēgu glabātuves kļūda: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, sign out of the desktop and in again.</source>
        <translation>Mēģiniet vēlreiz; ja nepalīdz, izrakstieties no darbvirsmas un pierakstieties no jauna.</translation>
    </message>
    <message>
        <source>There is no keychain service on this computer.</source>
        <translation>Šajā datorā nav atslēgu glabātuves.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nekas netika saglabāts.</translation>
    </message>
    <message>
        <source>Install one (GNOME Keyring, KWallet or KeePassXC), or give the password for this run only.</source>
        <translation>Uzstādiet kādu (GNOME Keyring, KWallet vai KeePassXC) vai dodiet paroli tikai šai reizei.</translation>
    </message>
</context>
<context>
    <name>saskare::KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Taustiņi</translation>
    </message>
    <message>
        <source>Canned responses</source>
        <translation>Sagataves</translation>
    </message>
</context>
<context>
    <name>saskare::KinPanel</name>
    <message>
        <source>%1 at %2</source>
        <comment>a customer, an account</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>another account</source>
        <translation>cits konts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does: with whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also %1</source>
        <comment>the same person: NAME at ACCOUNT</comment>
        <translation>Arī %1</translation>
    </message>
    <message>
        <source>Perhaps the same person: %1</source>
        <comment>NAME at ACCOUNT</comment>
        <translation>Varbūt tas pats cilvēks: %1</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>Atdalīt</translation>
    </message>
    <message>
        <source>Shows each by themselves again; nothing changes at the help desks</source>
        <translation>Atkal rāda katru atsevišķi; palīdzības dienestos nekas nemainās</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Apvienot</translation>
    </message>
    <message>
        <source>Shows what both did as one story, on this computer only. It can be taken back</source>
        <translation>Rāda abu saskarsmes kā vienu stāstu, tikai šajā datorā. To var atsaukt</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nav tas pats</translation>
    </message>
    <message>
        <source>Does not offer it again. It can be taken back</source>
        <translation>Vairs to nepiedāvā. To var atsaukt</translation>
    </message>
    <message numerus="yes">
        <source>%n said to be somebody else</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%n atzīts par citu cilvēku</numerusform>
            <numerusform>%n atzīti par citiem cilvēkiem</numerusform>
            <numerusform>%n atzītu par citiem cilvēkiem</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose whom to offer again</source>
        <translation>Izvēlieties, kuru piedāvāt atkal</translation>
    </message>
    <message>
        <source>Offer again: %1</source>
        <comment>NAME at ACCOUNT</comment>
        <translation>Piedāvāt atkal: %1</translation>
    </message>
</context>
<context>
    <name>saskare::LanguageButton</name>
    <message>
        <source>none yet</source>
        <translation>pagaidām nav</translation>
    </message>
    <message>
        <source>Spelling: %1, chosen for this conversation</source>
        <translation>Pareizrakstība: %1, izvēlēta šai sarunai</translation>
    </message>
    <message>
        <source>Spelling: %1, as it seems</source>
        <translation>Pareizrakstība: %1, noteikta pēc teksta</translation>
    </message>
    <message>
        <source>As it seems</source>
        <translation>Noteikt pēc teksta</translation>
    </message>
</context>
<context>
    <name>saskare::LimitsPopup</name>
    <message>
        <source>First answer</source>
        <translation>Pirmā atbilde</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Nākamā atbilde</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Atrisināšana</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, nokavēts par %2</translation>
    </message>
    <message>
        <source>%1, in time</source>
        <translation>%1, laikā</translation>
    </message>
    <message>
        <source>the clock stands still</source>
        <translation>pulkstenis stāv</translation>
    </message>
    <message>
        <source>%1 late, was due %2</source>
        <translation>kavējas %1, termiņš bija %2</translation>
    </message>
    <message>
        <source>%1 left, due %2</source>
        <translation>atlicis %1, termiņš %2</translation>
    </message>
    <message>
        <source>Comes back %1</source>
        <translation>Atgriežas: %1</translation>
    </message>
    <message>
        <source>Call due %1</source>
        <translation>Jāzvana: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Termiņš: %1</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Termiņa nav</translation>
    </message>
    <message>
        <source>Business hours and holidays are the help desk&apos;s; the times are yours.</source>
        <translation>Darba laiku un brīvdienas skaita palīdzības dienests; laiki ir jūsu joslā.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Termiņi</translation>
    </message>
</context>
<context>
    <name>saskare::LinkCommand</name>
    <message>
        <source>Link a conversation to another.</source>
        <translation>Saistīt sarunu ar citu.</translation>
    </message>
</context>
<context>
    <name>saskare::LinkDialog</name>
    <message>
        <source>Link %1 to another conversation</source>
        <translation>Saistīt %1 ar citu sarunu</translation>
    </message>
    <message>
        <source>What the other one is to this</source>
        <translation>Kas otra saruna ir šai</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>Otra saruna</translation>
    </message>
    <message>
        <source>Its number, or words in it</source>
        <translation>Tās numurs vai vārdi tajā</translation>
    </message>
    <message>
        <source>Conversations found</source>
        <translation>Atrastās sarunas</translation>
    </message>
    <message>
        <source>Nothing found in this account</source>
        <translation>Šajā kontā nekas nav atrasts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation>Pievienot saiti</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez temata)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, subject, customer</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Of which problem is %1 an incident?</source>
        <translation>Kuras problēmas incidents ir %1?</translation>
    </message>
    <message>
        <source>With which one is %1 to be merged?</source>
        <translation>Ar kuru apvienot %1?</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Problēma</translation>
    </message>
    <message>
        <source>There is no problem yet. Search for the conversation that is one.</source>
        <translation>Problēmu vēl nav. Sameklējiet sarunu, kura tāda ir.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Salīdzināt abas</translation>
    </message>
    <message>
        <source>Link to it</source>
        <translation>Piesaistīt tai</translation>
    </message>
</context>
<context>
    <name>saskare::LinkingCommand</name>
    <message>
        <source>What the other one is to it: %1.</source>
        <translation>Kas tai ir otra saruna: %1.</translation>
    </message>
    <message>
        <source>The other conversation, of the same account.</source>
        <translation>Otra saruna, tajā pašā kontā.</translation>
    </message>
    <message>
        <source>Say two conversations, and between them one of: %1.</source>
        <translation>Norādiet divas sarunas un starp tām vienu no: %1.</translation>
    </message>
    <message>
        <source>Only two conversations of one help desk can be linked.</source>
        <translation>Saistīt var tikai divas viena palīdzības dienesta sarunas.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas netika mainīts.</translation>
    </message>
</context>
<context>
    <name>saskare::ListCommand</name>
    <message>
        <source>List conversations, newest first.</source>
        <translation>Uzskaitīt sarunas, jaunākās vispirms.</translation>
    </message>
    <message>
        <source>Which ones (open).</source>
        <translation>Kuras (open).</translation>
    </message>
    <message>
        <source>Only of this queue: its name or the help desk&apos;s id.</source>
        <translation>Tikai no šīs rindas: tās nosaukums vai palīdzības dienesta id.</translation>
    </message>
    <message>
        <source>Say --view mine, unassigned, open, waiting, callbacks or all, and --limit a number.</source>
        <translation>Sakiet --view mine, unassigned, open, waiting, callbacks vai all, un --limit skaitlis.</translation>
    </message>
    <message>
        <source>There is no queue “%1”.</source>
        <translation>Nav rindas „%1”.</translation>
    </message>
</context>
<context>
    <name>saskare::ListFilter</name>
    <message>
        <source>All kinds</source>
        <translation>Visi veidi</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Pieteikumi</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Čati</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Atzvani</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērtās</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gaida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pabeigtās</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>Jebkurā stāvoklī</translation>
    </message>
    <message>
        <source>Assigned to anyone</source>
        <translation>Piešķirtas jebkuram</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Piešķirtas man</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Nevienam nepiešķirtas</translation>
    </message>
    <message>
        <source>Show all of this view</source>
        <translation>Rādīt visu šo skatu</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Jaunākās vispirms</translation>
    </message>
    <message>
        <source>What is due first</source>
        <translation>Steidzamākās vispirms</translation>
    </message>
    <message>
        <source>Assigned to me or nobody</source>
        <translation>Piešķirtas man vai nevienam</translation>
    </message>
    <message>
        <source>Answers of any time</source>
        <translation>Jebkura laika atbildes</translation>
    </message>
    <message numerus="yes">
        <source>Answers of the last %n day(s)</source>
        <translation>
            <numerusform>Pēdējās %n dienas atbildes</numerusform>
            <numerusform>Pēdējo %n dienu atbildes</numerusform>
            <numerusform>Pēdējo %n dienu atbildes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::ListedModel</name>
    <message>
        <source>evaluated %1 of 5</source>
        <translation>novērtēts %1 no 5</translation>
    </message>
</context>
<context>
    <name>saskare::ListedTouchpoints</name>
    <message>
        <source>Back to the gaps</source>
        <translation>Atpakaļ pie plaisām</translation>
    </message>
    <message>
        <source>%1, the newest %2 are listed</source>
        <translation>%1, sarakstā jaunākās %2</translation>
    </message>
    <message>
        <source>Enter opens its conversation.</source>
        <translation>Enter atver tās sarunu.</translation>
    </message>
    <message>
        <source>It belongs to no conversation.</source>
        <translation>Tā nepieder nevienai sarunai.</translation>
    </message>
    <message>
        <source>Journey of the customer</source>
        <translation>Klienta ceļš</translation>
    </message>
    <message>
        <source>Journey of %1</source>
        <translation>%1: klienta ceļš</translation>
    </message>
</context>
<context>
    <name>saskare::MacroActionEdit</name>
    <message>
        <source>What is done</source>
        <translation>Ko darīt</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Ar ko</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Birkas</translation>
    </message>
    <message>
        <source>vip, refund</source>
        <translation>vip, atmaksa</translation>
    </message>
    <message>
        <source>Insert a value</source>
        <translation>Ievietot vērtību</translation>
    </message>
    <message>
        <source>The customer&apos;s name and the like, filled in when the macro runs</source>
        <translation>Klienta vārds un tamlīdzīgi; aizpilda, kad makro izpildās</translation>
    </message>
    <message>
        <source>Do this earlier</source>
        <translation>Darīt to agrāk</translation>
    </message>
    <message>
        <source>Take this action away</source>
        <translation>Noņemt šo darbību</translation>
    </message>
    <message>
        <source>Send an answer</source>
        <translation>Nosūtīt atbildi</translation>
    </message>
    <message>
        <source>Add an internal note</source>
        <translation>Pievienot iekšēju piezīmi</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Iestatīt statusu</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Piešķirt</translation>
    </message>
    <message>
        <source>Move to the queue</source>
        <translation>Pārvietot uz rindu</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>Iestatīt prioritāti</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Pievienot birkas</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Noņemt birkas</translation>
    </message>
    <message>
        <source>Set exactly these tags</source>
        <translation>Iestatīt tieši šīs birkas</translation>
    </message>
    <message>
        <source>Postpone for</source>
        <translation>Atlikt uz</translation>
    </message>
    <message>
        <source>to me</source>
        <translation>man</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>nevienam</translation>
    </message>
    <message>
        <source>A note that only colleagues see</source>
        <translation>Piezīme, ko redz tikai kolēģi</translation>
    </message>
    <message>
        <source>Hello {{customer.firstName}}, …</source>
        <translation>Labdien, {{customer.firstName}}! …</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Piezīmes teksts</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>Atbildes teksts</translation>
    </message>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>Klienta vārds</translation>
    </message>
    <message>
        <source>Customer&apos;s whole name</source>
        <translation>Klienta vārds un uzvārds</translation>
    </message>
    <message>
        <source>Customer&apos;s company</source>
        <translation>Klienta uzņēmums</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail address</source>
        <translation>Klienta e-pasta adrese</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsu vārds</translation>
    </message>
    <message>
        <source>Number of the conversation</source>
        <translation>Sarunas numurs</translation>
    </message>
    <message>
        <source>Subject of the conversation</source>
        <translation>Sarunas temats</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>Rindas nosaukums</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Pasūtījuma numurs</translation>
    </message>
    <message>
        <source>“%1” has no words yet.</source>
        <translation>„%1” vēl ir bez teksta.</translation>
    </message>
    <message>
        <source>“%1” names no tag yet.</source>
        <translation>„%1” vēl nav nosaukta neviena birka.</translation>
    </message>
    <message>
        <source>“%1”: choose one.</source>
        <translation>„%1”: izvēlieties.</translation>
    </message>
</context>
<context>
    <name>saskare::MacroDialog</name>
    <message>
        <source>Macros</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Find a macro</source>
        <translation>Atrast makro</translation>
    </message>
    <message>
        <source>What it does, in this order</source>
        <translation>Ko tas dara, šādā secībā</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Izpildīt</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>jūsu</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Jauns makro</translation>
    </message>
    <message>
        <source>There is no macro yet. One does several things at once: sends an answer, sets the status, adds a tag.</source>
        <translation>Vēl nav neviena makro. Tas dara vairākas lietas reizē: nosūta atbildi, iestata statusu, pievieno birku.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mainīt…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Dzēst…</translation>
    </message>
</context>
<context>
    <name>saskare::MacroEditor</name>
    <message>
        <source>Change the macro</source>
        <translation>Mainīt makro</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Jauns makro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Thank and close</source>
        <translation>Pateikties un aizvērt</translation>
    </message>
    <message>
        <source>What it does, in this order</source>
        <translation>Ko tas dara, šādā secībā</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Pievienot darbību</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>The macro needs a name.</source>
        <translation>Makro vajag nosaukumu.</translation>
    </message>
    <message>
        <source>The macro needs an action.</source>
        <translation>Makro vajag darbību.</translation>
    </message>
    <message>
        <source>Kept on this computer. Elsewhere than at %1, what cannot be done there is left out, and said before it runs.</source>
        <translation>Glabājas šajā datorā. Citos dienestos, ne %1, tas, ko tur nevar izdarīt, tiek izlaists; par to pateikts pirms izpildes.</translation>
    </message>
    <message>
        <source>Throw the changes away?</source>
        <translation>Vai izmest izmaiņas?</translation>
    </message>
    <message>
        <source>What you changed in this macro has not been saved.</source>
        <translation>Šajā makro mainītais nav saglabāts.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Izmest</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Turpināt labot</translation>
    </message>
</context>
<context>
    <name>saskare::Macros</name>
    <message>
        <source>%1 in its answer is not known here, so it cannot be run.</source>
        <translation>%1 tā atbildē šeit nav zināms, tāpēc to nevar izpildīt.</translation>
    </message>
    <message>
        <source>Nothing of this can be done at %1.</source>
        <translation>Neko no tā %1 nevar izdarīt.</translation>
    </message>
    <message>
        <source>Delete the macro “%1”?</source>
        <translation>Vai dzēst makro „%1”?</translation>
    </message>
    <message>
        <source>It is kept on this computer alone and will be gone.</source>
        <translation>Tas glabājas tikai šajā datorā un pazudīs.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Paturēt</translation>
    </message>
    <message>
        <source>Left out here: %1</source>
        <translation>Šeit izlaists: %1</translation>
    </message>
</context>
<context>
    <name>saskare::MainWindow</name>
    <message>
        <source>Views</source>
        <translation>Skati</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Meklēt visur „%1”</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Valoda: %1</translation>
    </message>
</context>
<context>
    <name>saskare::MappingProcess</name>
    <message>
        <source>The program is closing.</source>
        <translation>Programma aizveras.</translation>
    </message>
    <message>
        <source>The help desk&apos;s answer is larger than %1 MB, which is more than can be read.</source>
        <translation>Palīdzības dienesta atbilde ir lielāka par %1 MB, vairāk, nekā var nolasīt.</translation>
    </message>
    <message>
        <source>The program saskare-mapper is missing.</source>
        <translation>Trūkst programmas saskare-mapper.</translation>
    </message>
    <message>
        <source>Install Saskare again.</source>
        <translation>Uzstādiet Saskari vēlreiz.</translation>
    </message>
    <message>
        <source>The mapping of this help desk has an error: %1</source>
        <translation>Šī palīdzības dienesta pārveidojumā ir kļūda: %1</translation>
    </message>
    <message>
        <source>Correct mapping.jq.</source>
        <translation>Izlabojiet mapping.jq.</translation>
    </message>
    <message>
        <source>The help desk&apos;s answer is not valid JSON: %1</source>
        <translation>Palīdzības dienesta atbilde nav derīgs JSON: %1</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the help desk or its description needs repair.</source>
        <translation>Pārbaudiet adresi. Ja tā ir pareiza, jālabo palīdzības dienests vai tā apraksts.</translation>
    </message>
    <message>
        <source>The mapping could not make anything of the help desk&apos;s answer (entry “%1”): %2</source>
        <translation>Pārveidojums nesaprata palīdzības dienesta atbildi (funkcija „%1”): %2</translation>
    </message>
    <message>
        <source>The help desk or its description needs repair.</source>
        <translation>Jālabo palīdzības dienests vai tā apraksts.</translation>
    </message>
    <message>
        <source>The program saskare-mapper cannot be started.</source>
        <translation>Programmu saskare-mapper nevar palaist.</translation>
    </message>
    <message>
        <source>The mapping of this help desk broke off (entry “%1”).</source>
        <translation>Šī palīdzības dienesta pārveidojums pārtrūka (funkcija „%1”).</translation>
    </message>
    <message>
        <source>It was started again for what follows.</source>
        <translation>Turpmākajam tas palaists no jauna.</translation>
    </message>
    <message>
        <source>The description of the help desk needs repair.</source>
        <translation>Jālabo palīdzības dienesta apraksts.</translation>
    </message>
    <message>
        <source>The mapping of this help desk took too long (entry “%1”).</source>
        <translation>Šī palīdzības dienesta pārveidojums bija pārāk ilgs (funkcija „%1”).</translation>
    </message>
    <message>
        <source>It was stopped, and started again for what follows.</source>
        <translation>Tas apturēts un turpmākajam palaists no jauna.</translation>
    </message>
    <message>
        <source>The mapping of this help desk failed several times in a row.</source>
        <translation>Šī palīdzības dienesta pārveidojums neizdevās vairākas reizes pēc kārtas.</translation>
    </message>
    <message>
        <source>It is left alone for a minute.</source>
        <translation>Uz minūti tas tiek likts mierā.</translation>
    </message>
    <message>
        <source>line %1: it ends in the middle of a definition, or something is not closed.</source>
        <translation>%1. rinda: tā beidzas definīcijas vidū, vai kaut kas nav aizvērts.</translation>
    </message>
    <message>
        <source>line %1: %2.</source>
        <translation>%1. rinda: %2.</translation>
    </message>
</context>
<context>
    <name>saskare::MentionPopup</name>
    <message>
        <source>Colleagues</source>
        <translation>Kolēģi</translation>
    </message>
</context>
<context>
    <name>saskare::MergeCommand</name>
    <message>
        <source>Merge a conversation into another, for good.</source>
        <translation>Neatgriezeniski apvieno sarunu ar citu.</translation>
    </message>
    <message>
        <source>The one that stays, of the same account.</source>
        <translation>Tā, kura paliek; no tā paša konta.</translation>
    </message>
    <message>
        <source>Say two conversations: the one that goes, and the one that stays.</source>
        <translation>Nosauciet divas sarunas: to, kura pazūd, un to, kura paliek.</translation>
    </message>
    <message>
        <source>Only two conversations of one help desk can be merged.</source>
        <translation>Apvienot var tikai divas viena palīdzības dienesta sarunas.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas netika mainīts.</translation>
    </message>
</context>
<context>
    <name>saskare::MergeDialog</name>
    <message>
        <source>Merge two conversations</source>
        <translation>Apvienot divas sarunas</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Samainīt</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>Lai paliek otra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Apvienot</translation>
    </message>
    <message numerus="yes">
        <source>Here you can still undo it for %n second(s).</source>
        <translation>
            <numerusform>Šeit to vēl %n sekundi var atsaukt.</numerusform>
            <numerusform>Šeit to vēl %n sekundes var atsaukt.</numerusform>
            <numerusform>Šeit to vēl %n sekunžu var atsaukt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers differ: what came from %1 becomes part of a conversation with %2.</source>
        <translation>Klienti ir dažādi: tas, ko atsūtīja %1, kļūst par daļu no sarunas ar %2.</translation>
    </message>
</context>
<context>
    <name>saskare::MergeSide</name>
    <message>
        <source>%1 stays</source>
        <comment>number</comment>
        <translation>%1 paliek</translation>
    </message>
    <message>
        <source>%1 becomes part of the other one</source>
        <comment>number</comment>
        <translation>%1 kļūst par otras daļu</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez temata)</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Nezināms klients</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n ziņa</numerusform>
            <numerusform>%n ziņas</numerusform>
            <numerusform>%n ziņu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n messages</source>
        <translation>
            <numerusform>vairāk nekā %n ziņa</numerusform>
            <numerusform>vairāk nekā %n ziņas</numerusform>
            <numerusform>vairāk nekā %n ziņu</numerusform>
        </translation>
    </message>
    <message>
        <source>Last, %1, %2: “%3”</source>
        <comment>time, who, what was said</comment>
        <translation>Pēdējais, %1, %2: „%3”</translation>
    </message>
</context>
<context>
    <name>saskare::Merging</name>
    <message>
        <source>%1 becomes part of %2.</source>
        <comment>two numbers</comment>
        <translation>%1 kļūst par %2 daļu.</translation>
    </message>
</context>
<context>
    <name>saskare::MessageBody</name>
    <message>
        <source>show picture</source>
        <translation>rādīt attēlu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopēt</translation>
    </message>
    <message>
        <source>Copy the whole message</source>
        <translation>Kopēt visu ziņu</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Atvērt %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopēt adresi</translation>
    </message>
</context>
<context>
    <name>saskare::MessageBubble</name>
    <message>
        <source>You</source>
        <translation>Jūs</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nezināms</translation>
    </message>
    <message>
        <source>internal note · %1</source>
        <translation>iekšēja piezīme · %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Pielikums %1</translation>
    </message>
    <message>
        <source>No answer came back. Checking whether it arrived…</source>
        <translation>Atbilde nepienāca. Pārbauda, vai tas nonāca galā…</translation>
    </message>
    <message>
        <source>No answer came back, and the help desk&apos;s history does not settle whether it arrived.</source>
        <translation>Atbilde nepienāca, un palīdzības dienesta vēsture neparāda, vai tas nonāca galā.</translation>
    </message>
    <message>
        <source>Found there: %1</source>
        <translation>Tur atrasts: %1</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Tas pienāca</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Sūtīt vēlreiz</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Paturēt kā melnrakstu</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Tomēr sūtīt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Labot</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Atmest</translation>
    </message>
    <message>
        <source>Hide the quoted message</source>
        <translation>Paslēpt citēto ziņu</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>Rādīt citēto ziņu</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Rādīt visu ziņu</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Rādīt vairāk</translation>
    </message>
    <message numerus="yes">
        <source>%n remote image(s) not shown</source>
        <translation>
            <numerusform>%n attālais attēls nav parādīts</numerusform>
            <numerusform>%n attālie attēli nav parādīti</numerusform>
            <numerusform>%n attālo attēlu nav parādīti</numerusform>
        </translation>
    </message>
    <message>
        <source>shown simplified</source>
        <translation>rādīts vienkāršots</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) did not come.</source>
        <translation>
            <numerusform>%n attēls neatnāca.</numerusform>
            <numerusform>%n attēli neatnāca.</numerusform>
            <numerusform>%n attēlu neatnāca.</numerusform>
        </translation>
    </message>
    <message>
        <source>too long to be shown to its end</source>
        <translation>pārāk gara, lai parādītu līdz galam</translation>
    </message>
    <message>
        <source>Show remote pictures</source>
        <translation>Rādīt attālos attēlus</translation>
    </message>
    <message>
        <source>The sender can then see that this message was read, and when</source>
        <translation>Sūtītājs tad var redzēt, ka un kad šī ziņa ir lasīta</translation>
    </message>
    <message>
        <source>Show as plain text</source>
        <translation>Rādīt kā vienkāršu tekstu</translation>
    </message>
    <message>
        <source>Split into a new conversation…</source>
        <translation>Atdalīt jaunā sarunā…</translation>
    </message>
</context>
<context>
    <name>saskare::MessagePictures</name>
    <message>
        <source>The account of this message is no longer there.</source>
        <translation>Šīs ziņas konta vairs nav.</translation>
    </message>
</context>
<context>
    <name>saskare::NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Jauna saruna</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konts</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Rinda</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>Klienta e-pasts</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temats</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Ziņa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Sūtīt</translation>
    </message>
    <message>
        <source>Throw away what is written?</source>
        <translation>Izmest uzrakstīto?</translation>
    </message>
    <message>
        <source>It has not been sent.</source>
        <translation>Tas nav nosūtīts.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Izmest</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Rakstīt tālāk</translation>
    </message>
    <message>
        <source>New conversation, split from %1</source>
        <translation>Jauna saruna, atdalīta no %1</translation>
    </message>
</context>
<context>
    <name>saskare::NewManifestCommand</name>
    <message>
        <source>Begin the description of a help desk: a small one that works, with notes beside it.</source>
        <translation>Iesākt palīdzības dienesta aprakstu: mazu, bet derīgu, ar piezīmēm līdzās.</translation>
    </message>
    <message>
        <source>The folder to make; its name becomes the id. In “backends” of the profile it is found by itself.</source>
        <translation>Izveidojamā mape; tās nosaukums kļūst par id. Profila mapē „backends” to atrod automātiski.</translation>
    </message>
    <message>
        <source>What people call the help desk.</source>
        <translation>Kā cilvēki sauc šo palīdzības dienestu.</translation>
    </message>
    <message>
        <source>Say which folder to make.</source>
        <translation>Norādiet, kuru mapi izveidot.</translation>
    </message>
    <message>
        <source>%1 holds manifest.json, mapping.jq and README.md with the next steps.</source>
        <translation>%1 satur manifest.json, mapping.jq un README.md ar nākamajiem soļiem.</translation>
    </message>
    <message>
        <source>Check it: saskarectl check-manifest %1</source>
        <translation>Pārbaudiet to: saskarectl check-manifest %1</translation>
    </message>
    <message>
        <source>Nothing was written over.</source>
        <translation>Nekas netika pārrakstīts.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Mapi %1 nevar izveidot.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 jau pastāv.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 nevar ierakstīt.</translation>
    </message>
</context>
<context>
    <name>saskare::NoteCommand</name>
    <message>
        <source>Write an internal note.</source>
        <translation>Rakstīt iekšēju piezīmi.</translation>
    </message>
    <message>
        <source>Say which conversation and what to note.</source>
        <translation>Pasakiet, kura saruna un ko piezīmēt.</translation>
    </message>
</context>
<context>
    <name>saskare::Notifier</name>
    <message>
        <source>A customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) have news</source>
        <translation>
            <numerusform>%n sarunā ir kas jauns</numerusform>
            <numerusform>%n sarunās ir kas jauns</numerusform>
            <numerusform>%n sarunu ar jaunumiem</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Jauna ziņa</translation>
    </message>
    <message>
        <source>New message in %1</source>
        <translation>Jauna ziņa sarunā %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are due now</source>
        <translation>
            <numerusform>Laiks izdarīt %n zvanu</numerusform>
            <numerusform>Laiks izdarīt %n zvanus</numerusform>
            <numerusform>Laiks izdarīt %n zvanu</numerusform>
        </translation>
    </message>
    <message>
        <source>A call is due now</source>
        <translation>Laiks zvanīt</translation>
    </message>
    <message>
        <source>A call is due now: %1</source>
        <translation>Laiks zvanīt: %1</translation>
    </message>
    <message>
        <source>A call to %1 is due now</source>
        <translation>Laiks zvanīt: %1</translation>
    </message>
</context>
<context>
    <name>saskare::Outbox</name>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Atbilde</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Iekšēja piezīme</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statuss: %1</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Piešķīrums noņemts</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Piešķīrums</translation>
    </message>
    <message>
        <source>Move to another queue</source>
        <translation>Pārvietošana uz citu rindu</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioritāte: %1</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Bez birkām</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Birkas: %1</translation>
    </message>
    <message>
        <source>Postponed until %1</source>
        <translation>Atlikts līdz %1</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Jauna saite</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Saite noņemta</translation>
    </message>
    <message>
        <source>New conversation: %1</source>
        <translation>Jauna saruna: %1</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Atzīmēts kā izlasīts</translation>
    </message>
    <message>
        <source>Callback taken</source>
        <translation>Atzvans uzņemts</translation>
    </message>
    <message>
        <source>Outcome of a call</source>
        <translation>Zvana iznākums</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <translation>Gaida šajā datorā</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Tiek sūtīts</translation>
    </message>
    <message>
        <source>May have been sent; looking</source>
        <translation>Varbūt nosūtīts; tiek pārbaudīts</translation>
    </message>
    <message>
        <source>May have been sent; please look</source>
        <translation>Varbūt nosūtīts; lūdzu, apskatiet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Nosūtīts</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nav nosūtīts</translation>
    </message>
    <message>
        <source>Held; the conversation changed</source>
        <translation>Aizturēts; saruna mainījusies</translation>
    </message>
    <message>
        <source>The first part left this computer at %1.</source>
        <translation>Pirmā daļa no šī datora aizgāja %1.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>Mēģināts %n reizi.</numerusform>
            <numerusform>Mēģināts %n reizes.</numerusform>
            <numerusform>Mēģināts %n reižu.</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
    <message>
        <source>Newest there, by %1: “%2”</source>
        <translation>Jaunākais tur, raksta %1: „%2”</translation>
    </message>
    <message>
        <source>Newest there: “%1”</source>
        <translation>Jaunākais tur: „%1”</translation>
    </message>
    <message>
        <source>Status there: %1</source>
        <translation>Statuss tur: %1</translation>
    </message>
    <message>
        <source>Assigned there to %1</source>
        <translation>Tur piešķirts: %1</translation>
    </message>
    <message numerus="yes">
        <source>It is there %n time(s).</source>
        <translation>
            <numerusform>Tas tur ir %n reizi.</numerusform>
            <numerusform>Tas tur ir %n reizes.</numerusform>
            <numerusform>Tas tur ir %n reižu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The help desk has: “%1”</source>
        <translation>Palīdzības dienestā ir: „%1”</translation>
    </message>
    <message>
        <source>Evaluation taken back</source>
        <translation>Novērtējums atsaukts</translation>
    </message>
    <message>
        <source>Evaluation: %1 of 5</source>
        <translation>Novērtējums: %1 no 5</translation>
    </message>
    <message>
        <source>Linked to its problem</source>
        <translation>Piesaistīts problēmai</translation>
    </message>
    <message>
        <source>Taken off its problem</source>
        <translation>Atsaistīts no problēmas</translation>
    </message>
    <message>
        <source>Split into a new conversation: %1</source>
        <translation>Atdalīts jaunā sarunā: %1</translation>
    </message>
    <message>
        <source>Made a problem</source>
        <translation>Padarīts par problēmu</translation>
    </message>
    <message>
        <source>No longer a problem</source>
        <translation>Vairs nav problēma</translation>
    </message>
    <message>
        <source>Merged into another conversation</source>
        <translation>Apvienots ar citu sarunu</translation>
    </message>
    <message>
        <source>Queue there: %1</source>
        <translation>Rinda tur: %1</translation>
    </message>
    <message>
        <source>Priority there: %1</source>
        <translation>Prioritāte tur: %1</translation>
    </message>
    <message>
        <source>Evaluated there with %1 of 5</source>
        <translation>Novērtējums tur: %1 no 5</translation>
    </message>
    <message>
        <source>Assignment: %1</source>
        <translation>Piešķīrums: %1</translation>
    </message>
    <message>
        <source>Move to the queue %1</source>
        <translation>Pārvietošana uz rindu „%1”</translation>
    </message>
</context>
<context>
    <name>saskare::OutboxCommand</name>
    <message>
        <source>List what has not been sent yet, or decide about it.</source>
        <translation>Uzskaitīt vēl nenosūtīto vai izlemt par to.</translation>
    </message>
    <message>
        <source>retry: send it (again). discard: forget it. arrived: it did reach the help desk. Without one they are listed.</source>
        <translation>retry: sūtīt (vēlreiz). discard: aizmirst. arrived: tas nonāca palīdzības dienestā. Bez tā tiek rādīts saraksts.</translation>
    </message>
    <message>
        <source>The action&apos;s id, or the beginning of it.</source>
        <translation>Darbības id vai tā sākums.</translation>
    </message>
    <message>
        <source>Say “outbox”, or “outbox retry ID”, “outbox discard ID”, “outbox arrived ID”.</source>
        <translation>Sakiet „outbox” vai „outbox retry ID”, „outbox discard ID”, „outbox arrived ID”.</translation>
    </message>
    <message>
        <source>There is no “%1” in the outbox.</source>
        <translation>Izejošajos nav „%1”.</translation>
    </message>
    <message>
        <source>Several ids begin with “%1”.</source>
        <translation>Ar „%1” sākas vairāki id.</translation>
    </message>
    <message>
        <source>“saskarectl outbox” lists them.</source>
        <translation>„saskarectl outbox” tos uzskaita.</translation>
    </message>
    <message>
        <source>It goes with the next sync.</source>
        <translation>Tas aizies ar nākamo sinhronizāciju.</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Atmests.</translation>
    </message>
    <message>
        <source>Taken as arrived.</source>
        <translation>Uzskatīts par pienākušu.</translation>
    </message>
</context>
<context>
    <name>saskare::OutboxDetail</name>
    <message>
        <source>It goes by itself, after what was done before it in the same conversation.</source>
        <translation>Tas aizies pats pēc tā, kas šajā sarunā darīts pirms tam.</translation>
    </message>
    <message>
        <source>It is on its way; the help desk has not answered yet.</source>
        <translation>Tas ir ceļā; palīdzības dienests vēl nav atbildējis.</translation>
    </message>
    <message>
        <source>It left this computer and no answer came back. Saskare looks whether it arrived. It sends it again only when the help desk shows that it did not arrive, or makes sure that twice counts once; else it asks you.</source>
        <translation>Tas ir aizgājis no šī datora, un atbilde nav atnākusi. Saskare pārbauda, vai tas ir saņemts. Tā sūta vēlreiz tikai tad, ja palīdzības dienests rāda, ka tas nav saņemts, vai nodrošina, ka divas reizes skaitās kā viena; citādi tā jautās jums.</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Atvērt sarunu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Labot</translation>
    </message>
    <message>
        <source>Takes it out of the outbox and back into the conversation as a draft</source>
        <translation>Izņem to no izejošajiem un atliek sarunā kā melnrakstu</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Atmest…</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Tas pienāca</translation>
    </message>
    <message>
        <source>Settles it by your word: nothing is sent</source>
        <translation>Nokārto pēc jūsu vārda: nekas netiek sūtīts</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Sūtīt vēlreiz</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Tomēr sūtīt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was done, to whom</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>saskare::OutboxModel</name>
    <message>
        <source>%1; next try in %2</source>
        <translation>%1; nākamais mēģinājums pēc %2</translation>
    </message>
</context>
<context>
    <name>saskare::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>Izejošie</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Kas gaida nosūtīšanu</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Viss ir nosūtīts</translation>
    </message>
    <message>
        <source>What you do while offline waits here, and goes by itself when the connection is back.</source>
        <translation>Bezsaistē darītais gaida šeit un aizies pats, kad būs savienojums.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many wait, how many need a decision</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n gaida</numerusform>
            <numerusform>%n gaida</numerusform>
            <numerusform>%n gaida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n gaida jūsu lēmumu</numerusform>
            <numerusform>%n gaida jūsu lēmumu</numerusform>
            <numerusform>%n gaida jūsu lēmumu</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to the help desk. It goes by itself when the connection is back.</source>
        <translation>Ar palīdzības dienestu nav savienojuma. Tas aizies pats, kad savienojums būs.</translation>
    </message>
    <message>
        <source>The help desk wants you to sign in again. It goes after that.</source>
        <translation>Palīdzības dienests prasa pierakstīties vēlreiz. Tas aizies pēc tam.</translation>
    </message>
    <message>
        <source>The help desk has trouble. It goes by itself when the trouble is over.</source>
        <translation>Palīdzības dienestam ir kļūmes. Tas aizies pats, kad tās beigsies.</translation>
    </message>
    <message>
        <source>Discard this?</source>
        <translation>Atmest šo?</translation>
    </message>
    <message>
        <source>It leaves the list for good. If it did arrive, the customer has it all the same.</source>
        <translation>Tas pavisam pazudīs no saraksta. Ja tas pienāca, klientam tas vienalga ir.</translation>
    </message>
    <message>
        <source>It will not be sent, and what it changed on this screen is undone. This cannot be taken back.</source>
        <translation>Tas netiks nosūtīts, un tā izmaiņas šajā ekrānā tiks atceltas. To nevar atsaukt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Atmest</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Paturēt</translation>
    </message>
    <message>
        <source>This account is disconnected. It goes on when the account is connected again.</source>
        <translation>Šis konts ir atvienots. Tas turpināsies, kad konts būs atkal pievienots.</translation>
    </message>
    <message>
        <source>This account is paused. It goes on when the account runs again.</source>
        <translation>Šis konts ir apturēts. Tas turpināsies, kad konts atkal darbosies.</translation>
    </message>
</context>
<context>
    <name>saskare::OutgoingFiles</name>
    <message>
        <source>%1 could not be attached.</source>
        <translation>%1 neizdevās pievienot.</translation>
    </message>
    <message>
        <source>It cannot be read, or is larger than %1.</source>
        <translation>To nevar nolasīt, vai tas ir lielāks par %1.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Noņemt %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Pievienot failus</translation>
    </message>
    <message>
        <source>The file %1 of this draft is no longer here.</source>
        <translation>Šī melnraksta faila %1 vairs nav.</translation>
    </message>
    <message>
        <source>Attach it again.</source>
        <translation>Pievienojiet to vēlreiz.</translation>
    </message>
    <message>
        <source>The files were not attached: another message is open now.</source>
        <translation>Faili netika pievienoti: tagad ir atvērta cita ziņa.</translation>
    </message>
    <message>
        <source>Attach them again where they belong.</source>
        <translation>Pievienojiet tos vēlreiz tur, kur tiem jābūt.</translation>
    </message>
</context>
<context>
    <name>saskare::PicturePanel</name>
    <message>
        <source>Picture</source>
        <translation>Attēls</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabula</translation>
    </message>
    <message>
        <source>%1 as a picture</source>
        <translation>%1 kā attēls</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 kā tabula</translation>
    </message>
</context>
<context>
    <name>saskare::PlainWordsView</name>
    <message>
        <source>The message as plain text</source>
        <translation>Ziņa kā vienkāršs teksts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>saskare::PostponeDialog</name>
    <message>
        <source>Postpone</source>
        <translation>Atlikt</translation>
    </message>
    <message>
        <source>Come back at</source>
        <translation>Atgriezties</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Diena un laiks</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
</context>
<context>
    <name>saskare::PrivacyCover</name>
    <message>
        <source>Your conversations are hidden</source>
        <translation>Jūsu sarunas ir paslēptas</translation>
    </message>
    <message>
        <source>Press any key or click to go on.</source>
        <translation>Nospiediet jebkuru taustiņu vai klikšķiniet, lai turpinātu.</translation>
    </message>
</context>
<context>
    <name>saskare::PrivacyPage</name>
    <message>
        <source>What is kept on this computer</source>
        <translation>Kas glabājas šajā datorā</translation>
    </message>
    <message>
        <source>In files that only your user may read</source>
        <translation>Failos, ko drīkst lasīt tikai jūsu lietotājs</translation>
    </message>
    <message>
        <source>Encrypted, with a key in the keychain</source>
        <translation>Šifrēts, ar atslēgu atslēgu glabātuvē</translation>
    </message>
    <message>
        <source>Conversations not at all: fetched anew at each start</source>
        <translation>Sarunas nemaz: saņemtas no jauna katrā startā</translation>
    </message>
    <message>
        <source>A change holds from the next start on.</source>
        <translation>Izmaiņa darbojas no nākamā starta.</translation>
    </message>
    <message>
        <source>Hide everything when I have done nothing for</source>
        <translation>Visu paslēpt, kad neko neesmu darījis</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nekad</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minūti</numerusform>
            <numerusform>%n minūtes</numerusform>
            <numerusform>%n minūšu</numerusform>
        </translation>
    </message>
    <message>
        <source>It hides what others could read over your shoulder, and any key brings it back. Locking is the desktop&apos;s: when its screen is locked, Saskare hides everything, too.</source>
        <translation>Tas paslēpj to, ko citi varētu izlasīt pār plecu, un jebkurš taustiņš to atdod. Slēgšana ir darbvirsmas ziņā: kad ekrāns ir bloķēts, Saskare arī visu paslēpj.</translation>
    </message>
    <message>
        <source>The disk of this computer is not encrypted: whoever takes it can read your customers&apos; conversations.</source>
        <translation>Šī datora disks nav šifrēts: kas to paņem, var lasīt jūsu klientu sarunas.</translation>
    </message>
    <message>
        <source>If the keychain loses the key, what you have not sent yet is lost. “saskarectl protect passphrase” sets a passphrase that gives it back.</source>
        <translation>Ja atslēgu glabātuve pazaudē atslēgu, vēl nenosūtītais ir zaudēts. „saskarectl protect passphrase” iestata paroli, kas to atdod.</translation>
    </message>
</context>
<context>
    <name>saskare::Problems</name>
    <message>
        <source>Its problem</source>
        <translation>Tā problēma</translation>
    </message>
    <message>
        <source>Incident of %1</source>
        <translation>Problēmas %1 incidents</translation>
    </message>
    <message numerus="yes">
        <source>Problem, %n incident(s)</source>
        <translation>
            <numerusform>Problēma, %n incidents</numerusform>
            <numerusform>Problēma, %n incidenti</numerusform>
            <numerusform>Problēma, %n incidentu</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problēma</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, atvērti: %2</translation>
    </message>
    <message>
        <source>Its incidents</source>
        <translation>Tās incidenti</translation>
    </message>
    <message>
        <source>Answer and resolve its incidents…</source>
        <translation>Atbildēt un atrisināt tās incidentus…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer a problem</source>
        <translation>Vairs nav problēma</translation>
    </message>
    <message>
        <source>%1 is not on this computer</source>
        <translation>%1 nav šajā datorā</translation>
    </message>
    <message>
        <source>Another problem…</source>
        <translation>Cita problēma…</translation>
    </message>
    <message>
        <source>Take it off its problem</source>
        <translation>Atsaistīt no problēmas</translation>
    </message>
</context>
<context>
    <name>saskare::ProfileDoor</name>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>Recovery passphrase…</source>
        <translation>Atkopšanas parole…</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>Sākt no jauna…</translation>
    </message>
    <message>
        <source>Close Saskare</source>
        <translation>Aizvērt Saskari</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>Atkopšanas parole</translation>
    </message>
    <message>
        <source>Begin anew without what is encrypted?</source>
        <translation>Sākt no jauna bez šifrētā?</translation>
    </message>
    <message>
        <source>Your accounts stay. Conversations are fetched again from the help desk. What you wrote and had not been sent yet stays locked: its file is kept aside, and opens only with its key.</source>
        <translation>Jūsu konti paliek. Sarunas tiek no jauna saņemtas no palīdzības dienesta. Tas, ko uzrakstījāt un kas vēl nebija nosūtīts, paliek aizslēgts: tā fails tiek nolikts malā un atveras tikai ar savu atslēgu.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Sākt no jauna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
</context>
<context>
    <name>saskare::ProfileKey</name>
    <message>
        <source>The keychain&apos;s key does not fit what is kept of your conversations here.</source>
        <translation>Atslēgu glabātuves atslēga neder tam, kas no jūsu sarunām šeit glabājas.</translation>
    </message>
    <message>
        <source>The keychain no longer has the key to what is kept of your conversations here.</source>
        <translation>Atslēgu glabātuvē vairs nav atslēgas tam, kas no jūsu sarunām šeit glabājas.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Nekas netika atvērts vai mainīts.</translation>
    </message>
    <message>
        <source>Give the recovery passphrase, restore the keychain, or begin anew: everything the help desk has is then fetched again.</source>
        <translation>Norādiet atkopšanas paroli, atjaunojiet atslēgu glabātuvi vai sāciet no jauna: viss, kas ir palīdzības dienestam, tad tiks saņemts vēlreiz.</translation>
    </message>
    <message>
        <source>This profile is not encrypted, so there is nothing to recover.</source>
        <translation>Šis profils nav šifrēts, tāpēc nav ko atkopt.</translation>
    </message>
    <message>
        <source>%1 could not be set aside.</source>
        <translation>%1 neizdevās nolikt malā.</translation>
    </message>
    <message>
        <source>Check that the disk is writable.</source>
        <translation>Pārbaudiet, vai diskā var rakstīt.</translation>
    </message>
</context>
<context>
    <name>saskare::ProtectCommand</name>
    <message>
        <source>Tell or change how what is kept on this computer is protected.</source>
        <translation>Pateikt vai mainīt, kā aizsargāts tas, kas glabājas šajā datorā.</translation>
    </message>
    <message>
        <source>encrypted: with a key in the keychain. memory: conversations are never on the disk, and fetched again each time. plain: only your user may read the files. passphrase: set one that gives the key back. unlock: give it. begin-anew: leave what is locked aside. Without one it is told how it stands.</source>
        <translation>encrypted: ar atslēgu atslēgu glabātuvē. memory: sarunas nekad nav diskā un tiek saņemtas katru reizi no jauna. plain: failus drīkst lasīt tikai jūsu lietotājs. passphrase: iestatīt paroli, kas atdod atslēgu. unlock: to norādīt. begin-anew: aizslēgto nolikt malā. Bez vārda tiek pateikts, kā ir.</translation>
    </message>
    <message>
        <source>Take the passphrase from this environment variable.</source>
        <translation>Ņemt paroli no šī vides mainīgā.</translation>
    </message>
    <message>
        <source>Say “protect”, or “protect” and one word.</source>
        <translation>Sakiet „protect” vai „protect” un vienu vārdu.</translation>
    </message>
    <message>
        <source>“%1” is none of these.</source>
        <translation>„%1” nav neviens no tiem.</translation>
    </message>
    <message>
        <source>There is no recovery passphrase: if the keychain loses the key, what was not sent yet is lost.</source>
        <translation>Nav atkopšanas paroles: ja atslēgu glabātuve pazaudē atslēgu, vēl nenosūtītais ir zaudēts.</translation>
    </message>
    <message>
        <source>The disk is not encrypted: whoever takes it can read your customers&apos; conversations.</source>
        <translation>Disks nav šifrēts: kas to paņem, var lasīt jūsu klientu sarunas.</translation>
    </message>
    <message>
        <source>It holds from the next start on; what is there is then turned.</source>
        <translation>Tas darbojas no nākamā starta; esošais tad tiks pārveidots.</translation>
    </message>
    <message>
        <source>Give the passphrase in an environment variable, and its name with --passphrase-env.</source>
        <translation>Norādiet paroli vides mainīgajā un tā nosaukumu ar --passphrase-env.</translation>
    </message>
    <message>
        <source>The passphrase now gives the key back. Keep it where this computer is not.</source>
        <translation>Parole tagad atdod atslēgu. Glabājiet to tur, kur nav šī datora.</translation>
    </message>
    <message>
        <source>The key is right, and in the keychain again if there is one.</source>
        <translation>Atslēga ir pareiza un atkal ir atslēgu glabātuvē, ja tāda ir.</translation>
    </message>
    <message>
        <source>What was locked was kept aside in the profile&apos;s folder; the rest is fetched again.</source>
        <translation>Aizslēgtais nolikts malā profila mapē; pārējais tiks saņemts vēlreiz.</translation>
    </message>
</context>
<context>
    <name>saskare::Rail</name>
    <message>
        <source>Inbox</source>
        <translation>Iesūtne</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Izejošie</translation>
    </message>
    <message>
        <source>Show or hide the views</source>
        <translation>Rādīt vai paslēpt skatus</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Gaišs vai tumšs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Sadaļas</translation>
    </message>
    <message>
        <source>Quality of touchpoints</source>
        <translation>Saskarsmju kvalitāte</translation>
    </message>
    <message>
        <source>What waits now</source>
        <translation>Kas šobrīd gaida</translation>
    </message>
</context>
<context>
    <name>saskare::Related</name>
    <message>
        <source>Open %1</source>
        <translation>Atvērt %1</translation>
    </message>
    <message>
        <source>It was merged into %1.</source>
        <translation>Tā ir apvienota ar %1.</translation>
    </message>
    <message numerus="yes">
        <source>The problem is resolved, but %n of its incidents are still open.</source>
        <translation>
            <numerusform>Problēma ir atrisināta, bet %n tās incidents vēl ir atvērts.</numerusform>
            <numerusform>Problēma ir atrisināta, bet %n tās incidenti vēl ir atvērti.</numerusform>
            <numerusform>Problēma ir atrisināta, bet %n tās incidentu vēl ir atvērti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer and resolve…</source>
        <translation>Atbildēt un atrisināt…</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <comment>who wrote, when</comment>
        <translation>%1, %2:</translation>
    </message>
</context>
<context>
    <name>saskare::RemotePictures</name>
    <message>
        <source>The picture was not fetched: %1.</source>
        <translation>Attēls nav ielādēts: %1.</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 neatbildēja laikā</translation>
    </message>
    <message>
        <source>it is no longer wanted</source>
        <translation>tas vairs nav vajadzīgs</translation>
    </message>
    <message>
        <source>only https addresses without a name, a password or a port are asked</source>
        <translation>attēlus ielādē tikai no https adresēm bez vārda, paroles un porta</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 nav zināms</translation>
    </message>
    <message>
        <source>%1 is not a public address of the internet</source>
        <translation>%1 nav publiska interneta adrese</translation>
    </message>
    <message>
        <source>it is larger than 5 MB</source>
        <translation>tas ir lielāks par 5 MB</translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation>tas nav attēls</translation>
    </message>
    <message>
        <source>%1 did not give it</source>
        <translation>%1 to nedeva</translation>
    </message>
    <message>
        <source>%1 sends us somewhere else</source>
        <translation>%1 sūta mūs citur</translation>
    </message>
</context>
<context>
    <name>saskare::ReplyCommand</name>
    <message>
        <source>Answer the customer.</source>
        <translation>Atbildēt klientam.</translation>
    </message>
    <message>
        <source>Say which conversation and what to answer.</source>
        <translation>Pasakiet, kura saruna un ko atbildēt.</translation>
    </message>
</context>
<context>
    <name>saskare::ReplyEdit</name>
    <message>
        <source>Link</source>
        <translation>Saite</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
</context>
<context>
    <name>saskare::RouteForm</name>
    <message>
        <source>unchanged</source>
        <translation>nemainīta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Vairāk</translation>
    </message>
    <message>
        <source>Your company&apos;s certificate authority</source>
        <translation>Jūsu uzņēmuma sertificēšanas iestāde</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Izvēlēties failu…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Starpniekserveris</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>Kā saka darbvirsma</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nav</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP starpniekserveris</translation>
    </message>
    <message>
        <source>SOCKS proxy</source>
        <translation>SOCKS starpniekserveris</translation>
    </message>
    <message>
        <source>Its address and port</source>
        <translation>Tā adrese un ports</translation>
    </message>
    <message>
        <source>Your name there (may be empty)</source>
        <translation>Jūsu vārds tajā (var būt tukšs)</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Tā parole</translation>
    </message>
    <message>
        <source>Only those this computer knows are believed. If your company issues its own certificates, ask its administrator for the file.</source>
        <translation>Tiek ticēts tikai tām, kuras šis dators pazīst. Ja jūsu uzņēmums pats izdod sertifikātus, palūdziet failu tā administratoram.</translation>
    </message>
    <message>
        <source>Also believed for this account: %1</source>
        <translation>Šim kontam tiek ticēts arī: %1</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate</source>
        <translation>Sertificēšanas iestādes sertifikāts</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Sertifikāti (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Visi faili (*)</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Šo failu nevar nolasīt: %1.</translation>
    </message>
</context>
<context>
    <name>saskare::SaveCommand</name>
    <message>
        <source>Save the files of a conversation, or of all, into a folder.</source>
        <translation>Saglabāt sarunas vai visu sarunu failus mapē.</translation>
    </message>
    <message>
        <source>Or “all”.</source>
        <translation>Vai „all”.</translation>
    </message>
    <message>
        <source>Where to; it is made if it is not there.</source>
        <translation>Uz kurieni; ja mapes nav, tā tiks izveidota.</translation>
    </message>
    <message>
        <source>Say which conversation, or “all”, and the folder.</source>
        <translation>Norādiet sarunu vai “all” un mapi.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Mapi “%1” nevar izveidot.</translation>
    </message>
    <message>
        <source>The account of these files is no longer here.</source>
        <translation>Šo failu konta šeit vairs nav.</translation>
    </message>
    <message>
        <source>“%1” is there already; it was left alone.</source>
        <translation>“%1” jau pastāv; tas netika aiztikts.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” nevar ierakstīt.</translation>
    </message>
</context>
<context>
    <name>saskare::SavedViews</name>
    <message>
        <source>Change…</source>
        <translation>Mainīt…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Pārvietot augšup</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Pārvietot lejup</translation>
    </message>
    <message>
        <source>Forget this view</source>
        <translation>Aizmirst šo skatu</translation>
    </message>
</context>
<context>
    <name>saskare::ScoreChoice</name>
    <message>
        <source>%1 – %2</source>
        <comment>the ends of a scale</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2 of 5, %3</source>
        <comment>a question, a number and what it means</comment>
        <translation>%1: %2 no 5, %3</translation>
    </message>
</context>
<context>
    <name>saskare::SearchCommand</name>
    <message>
        <source>Say what to look for.</source>
        <translation>Pasakiet, ko meklēt.</translation>
    </message>
    <message>
        <source>Search conversations by words and operators; the last word may be the beginning of one.</source>
        <translation>Meklēt sarunas pēc vārdiem un operatoriem; pēdējais vārds var būt vārda sākums.</translation>
    </message>
    <message>
        <source>What to look for: words, &quot;phrases&quot;, and operators as in the window, such as status:open queue:Sales assignee:me from:anna tag:vip updated&lt;7d due&lt;2h is:unread. A minus before one means not; write -- before the first of those.</source>
        <translation>Ko meklēt: vārdus, &quot;frāzes&quot; un operatorus kā logā, piemēram, status:open queue:Sales assignee:me from:anna tag:vip updated&lt;7d due&lt;2h is:unread. Mīnuss priekšā nozīmē „nav”; pirms pirmā tāda rakstiet --.</translation>
    </message>
</context>
<context>
    <name>saskare::SearchCompleter</name>
    <message>
        <source>What may be written here</source>
        <translation>Ko šeit var rakstīt</translation>
    </message>
</context>
<context>
    <name>saskare::SearchFoot</name>
    <message>
        <source>Search %1 too</source>
        <comment>an account</comment>
        <translation>Meklēt arī kontā „%1”</translation>
    </message>
    <message>
        <source>Search the help desks too</source>
        <translation>Meklēt arī palīdzības dienestos</translation>
    </message>
    <message>
        <source>%1: searching …</source>
        <comment>an account</comment>
        <translation>%1: meklē …</translation>
    </message>
    <message>
        <source>%1 could not be asked: %2</source>
        <comment>an account, why</comment>
        <translation>Kontam %1 neizdevās jautāt: %2</translation>
    </message>
    <message>
        <source>%1 cannot search for this</source>
        <comment>an account</comment>
        <translation>%1 pēc šā meklēt neprot</translation>
    </message>
    <message>
        <source>%1 has more than fits here: say more words</source>
        <translation>Kontā %1 ir vairāk, nekā te ietilpst: pierakstiet vēl kādu vārdu</translation>
    </message>
    <message>
        <source>Nothing more from %1</source>
        <comment>an account</comment>
        <translation>No %1 nekā vairāk</translation>
    </message>
    <message numerus="yes">
        <source>%n more from %1, which has yet more: say more words</source>
        <comment>an account</comment>
        <translation>
            <numerusform>Vēl %n no %1, un tur ir vēl: pierakstiet vēl kādu vārdu</numerusform>
            <numerusform>Vēl %n no %1, un tur ir vēl: pierakstiet vēl kādu vārdu</numerusform>
            <numerusform>Vēl %n no %1, un tur ir vēl: pierakstiet vēl kādu vārdu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more from %1</source>
        <comment>an account</comment>
        <translation>
            <numerusform>Vēl %n no %1</numerusform>
            <numerusform>Vēl %n no %1</numerusform>
            <numerusform>Vēl %n no %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be asked: it is not connected</source>
        <comment>an account</comment>
        <translation>Kontam %1 nevar jautāt: nav savienojuma</translation>
    </message>
    <message>
        <source>what must not occur</source>
        <translation>kam nedrīkst būt</translation>
    </message>
    <message>
        <source>words</source>
        <comment>of a search</comment>
        <translation>vārdi</translation>
    </message>
    <message>
        <source>%1 was not told: %2. That was looked at here.</source>
        <comment>an account, parts of a search</comment>
        <translation>Kontam %1 nenodots: %2. To pārbaudīja šeit.</translation>
    </message>
    <message>
        <source>%1 does not look into all texts of messages</source>
        <comment>an account</comment>
        <translation>%1 nemeklē visos ziņu tekstos</translation>
    </message>
    <message>
        <source>What they find joins the list</source>
        <translation>Atrastais parādās sarakstā</translation>
    </message>
    <message>
        <source>%1: nothing more so far, messages are still being read</source>
        <comment>an account</comment>
        <translation>%1: pagaidām nekā vairāk, ziņas vēl tiek lasītas</translation>
    </message>
</context>
<context>
    <name>saskare::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Kā meklēt</translation>
    </message>
    <message>
        <source>All of it must hold. Values are offered while you type: Tab takes one, Ctrl+Space shows all.</source>
        <translation>Jāizpildās visam. Rakstot tiek piedāvātas vērtības: Tab paņem, Ctrl+Space parāda visas.</translation>
    </message>
    <message>
        <source>It is the same for every help desk; names work without accents and by their beginning.</source>
        <translation>Visiem palīdzības dienestiem ir vienādi; vārdus var rakstīt bez garumzīmēm un tikai sākumu.</translation>
    </message>
    <message>
        <source>Shift+Enter asks the help desks, too: what they find joins the list.</source>
        <translation>Shift+Enter meklē arī palīdzības dienestos: atrastais parādās sarakstā.</translation>
    </message>
</context>
<context>
    <name>saskare::Session</name>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Vides mainīgais %1 nav uzstādīts.</translation>
    </message>
    <message>
        <source>Set it to the password or key and try again.</source>
        <translation>Ielieciet tajā paroli vai atslēgu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>This help desk has no secret called “%1”.</source>
        <translation>Šim palīdzības dienestam nav noslēpuma „%1”.</translation>
    </message>
    <message>
        <source>There is no description of a help desk called “%1”.</source>
        <translation>Nav palīdzības dienesta apraksta „%1”.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Nav konta „%1”.</translation>
    </message>
    <message>
        <source>“saskarectl account list” shows them.</source>
        <translation>„saskarectl account list” tos parāda.</translation>
    </message>
    <message>
        <source>Take the password or key from this environment variable, for this run; NAME=VAR when the help desk has several.</source>
        <translation>Ņemt paroli vai atslēgu no šī vides mainīgā, šai reizei; VĀRDS=MAINĪGAIS, ja palīdzības dienestam to ir vairāk.</translation>
    </message>
    <message>
        <source>This help desk needs no password or key.</source>
        <translation>Šim palīdzības dienestam nevajag ne paroli, ne atslēgu.</translation>
    </message>
    <message>
        <source>Only of this account: its number or name.</source>
        <translation>Tikai no šī konta: tā numurs vai nosaukums.</translation>
    </message>
</context>
<context>
    <name>saskare::SetAsideCommand</name>
    <message>
        <source>List the records that could not be read and were set aside, and why.</source>
        <translation>Uzskaitīt ierakstus, ko nevarēja nolasīt un kas nolikti malā, un kāpēc.</translation>
    </message>
</context>
<context>
    <name>saskare::SetCommand</name>
    <message>
        <source>The help desk&apos;s code or label, or open, resolved, … of ours.</source>
        <translation>Palīdzības dienesta kods vai nosaukums, vai mūsu open, resolved un citi.</translation>
    </message>
    <message>
        <source>me, none, or an agent&apos;s name, address or id.</source>
        <translation>me, none vai operatora vārds, adrese vai id.</translation>
    </message>
    <message>
        <source>A queue&apos;s name or id.</source>
        <translation>Rindas nosaukums vai id.</translation>
    </message>
    <message>
        <source>The help desk&apos;s code, or low, normal, high, urgent.</source>
        <translation>Palīdzības dienesta kods vai low, normal, high, urgent.</translation>
    </message>
    <message>
        <source>The whole list, separated by commas; empty removes all.</source>
        <translation>Viss saraksts, atdalīts ar komatiem; tukšs noņem visas.</translation>
    </message>
    <message>
        <source>Say which conversation and what to set.</source>
        <translation>Pasakiet, kura saruna un ko iestatīt.</translation>
    </message>
    <message>
        <source>Change status, assignee, queue, priority or tags, or postpone.</source>
        <translation>Mainīt statusu, atbildīgo, rindu, prioritāti vai birkas vai atlikt.</translation>
    </message>
    <message>
        <source>Until when, as 2026-03-24T09:00 (this computer&apos;s time, unless +02:00 or Z follows).</source>
        <translation>Līdz kuram laikam, kā 2026-03-24T09:00 (šī datora laiks, ja neseko +02:00 vai Z).</translation>
    </message>
</context>
<context>
    <name>saskare::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Vispārīgi</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Paziņojumi</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatūra</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Changes at once, in every window.</source>
        <translation>Mainās uzreiz visos logos.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Izskats</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Kā darbvirsmai</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Gaišs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumšs</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a customer writes</source>
        <translation>Paziņot darbvirsmā, kad klients raksta</translation>
    </message>
    <message>
        <source>Show the customer&apos;s words there</source>
        <translation>Rādīt tur klienta rakstīto</translation>
    </message>
    <message>
        <source>Go on to the next conversation after resolving or postponing one</source>
        <translation>Pēc atrisināšanas vai atlikšanas pāriet uz nākamo sarunu</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privātums</translation>
    </message>
    <message>
        <source>Otherwise only its number and where it came. Others may see your screen.</source>
        <translation>Citādi tikai tās numurs un kur tā atnāca. Jūsu ekrānu var redzēt citi.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rakstīšana</translation>
    </message>
    <message>
        <source>Assign to me what I take with “Take the next”</source>
        <translation>Piešķirt man to, ko paņemu ar „Ņemt nākamo”</translation>
    </message>
    <message>
        <source>Lists are for reading: I answer only what I have taken</source>
        <translation>Saraksti ir lasīšanai: es atbildu tikai tur, ko esmu paņēmis</translation>
    </message>
    <message>
        <source>“Take the next” opens what matters most: what is due first, then what is urgent, then what waits longest.</source>
        <translation>„Ņemt nākamo” atver svarīgāko: vispirms to, kam tuvojas termiņš, tad steidzamo, tad to, kas gaida visilgāk.</translation>
    </message>
</context>
<context>
    <name>saskare::ShowCommand</name>
    <message>
        <source>Show a conversation with all its messages.</source>
        <translation>Rādīt sarunu ar visām ziņām.</translation>
    </message>
    <message>
        <source>Say which conversation.</source>
        <translation>Pasakiet, kuru sarunu.</translation>
    </message>
</context>
<context>
    <name>saskare::SignalList</name>
    <message>
        <source>Repeat contacts: %1</source>
        <translation>Atkārtota vēršanās: %1</translation>
    </message>
    <message>
        <source>No contact in this time</source>
        <translation>Šajā laikā neviens nav vērsies</translation>
    </message>
    <message>
        <source>%1 of %2 contacts follow another within 7 days; %3 after a purchase</source>
        <translation>%1 no %2 vēršanās reizēm notika 7 dienu laikā pēc iepriekšējās; pēc pirkuma: %3</translation>
    </message>
    <message>
        <source>Switches of channel: %1</source>
        <translation>Kanāla maiņa: %1</translation>
    </message>
    <message>
        <source>%1 of %2 repeats came on another channel</source>
        <translation>%1 no %2 atkārtotajām reizēm – citā kanālā</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) came back</source>
        <translation>
            <numerusform>%n klients vērsās atkārtoti</numerusform>
            <numerusform>%n klienti vērsās atkārtoti</numerusform>
            <numerusform>%n klientu vērsās atkārtoti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::SolveDialog</name>
    <message>
        <source>Problem %1: its incidents</source>
        <translation>Problēma %1: tās incidenti</translation>
    </message>
    <message>
        <source>Problem %1 (%2): its incidents</source>
        <translation>Problēma %1 (%2): tās incidenti</translation>
    </message>
    <message>
        <source>The answer to the customers</source>
        <translation>Atbilde klientiem</translation>
    </message>
    <message>
        <source>Written once, for all of them</source>
        <translation>Rakstāma vienreiz, visiem</translation>
    </message>
    <message>
        <source>%1, %2 and the like are filled in for each.</source>
        <comment>two placeholders</comment>
        <translation>%1, %2 un tamlīdzīgie tiek aizpildīti katram.</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Kas ko saņem</translation>
    </message>
    <message>
        <source>Space changes it; 1 answer, 2 resolve, 3 nothing</source>
        <translation>Atstarpe maina; 1 – atbildēt, 2 – atrisināt, 3 – nekas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>customer, number, status, what it gets</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Answer and resolve</source>
        <translation>Atbildēt un atrisināt</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Atrisināt</translation>
    </message>
    <message>
        <source>As %1 gets it</source>
        <translation>Kā to saņem %1</translation>
    </message>
    <message>
        <source>%1 gets no answer</source>
        <translation>%1 atbildi nesaņem</translation>
    </message>
    <message>
        <source>Throw away what is written?</source>
        <translation>Izmest uzrakstīto?</translation>
    </message>
    <message>
        <source>None of the customers has got it.</source>
        <translation>Neviens klients to nav saņēmis.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Izmest</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Rakstīt tālāk</translation>
    </message>
    <message>
        <source>What you write stands here with this customer&apos;s values.</source>
        <translation>Šeit būs redzams jūsu teksts ar šī klienta datiem.</translation>
    </message>
</context>
<context>
    <name>saskare::Solving</name>
    <message>
        <source>cannot be answered from here</source>
        <translation>no šejienes nevar atbildēt</translation>
    </message>
</context>
<context>
    <name>saskare::SpellCheck</name>
    <message>
        <source>Nothing like it is known</source>
        <translation>Nekas līdzīgs nav zināms</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Pievienot „%1” maniem vārdiem</translation>
    </message>
</context>
<context>
    <name>saskare::StatusStrip</name>
    <message>
        <source>Not syncing. %1</source>
        <comment>why</comment>
        <translation>Netiek sinhronizēts. %1</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Vēl nav savienots</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Savienojas</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Tiešsaistē</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Bezsaistē kopš %1</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Jāpierakstās</translation>
    </message>
    <message>
        <source>Help desk in trouble since %1</source>
        <translation>Palīdzības dienestam kļūmes kopš %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Apturēts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No help desk is connected</source>
        <translation>Neviens palīdzības dienests nav pievienots</translation>
    </message>
    <message>
        <source>All online</source>
        <translation>Viss tiešsaistē</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n gaida nosūtīšanu</numerusform>
            <numerusform>%n gaida nosūtīšanu</numerusform>
            <numerusform>%n gaida nosūtīšanu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>answers that need the agent</comment>
        <translation>
            <numerusform>%n gaida jūsu lēmumu</numerusform>
            <numerusform>%n gaida jūsu lēmumu</numerusform>
            <numerusform>%n gaida jūsu lēmumu</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Atvērt izejošos</translation>
    </message>
    <message>
        <source>Reading conversations</source>
        <translation>Lasa sarunas</translation>
    </message>
    <message>
        <source>Reading messages</source>
        <translation>Lasa ziņas</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>Lasa klientus</translation>
    </message>
    <message>
        <source>Reading touchpoints</source>
        <translation>Lasa saskarsmi</translation>
    </message>
    <message>
        <source>Reading queues, agents and texts</source>
        <translation>Lasa rindas, operatorus un tekstus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: how many so far</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 no %3</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>apmēram %n s</numerusform>
            <numerusform>apmēram %n s</numerusform>
            <numerusform>apmēram %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>apmēram %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>dati: %1</translation>
    </message>
    <message>
        <source>F1 keys</source>
        <translation>F1 – taustiņi</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Atvienots</translation>
    </message>
    <message>
        <source>Online, but a part of it fails since %1</source>
        <translation>Tiešsaistē, bet daļu neizdodas nolasīt kopš %1</translation>
    </message>
</context>
<context>
    <name>saskare::Store</name>
    <message>
        <source>This customer is no longer there.</source>
        <translation>Šī klienta vairs nav.</translation>
    </message>
    <message>
        <source>Both are customers of one account: its help desk can make them one.</source>
        <translation>Abi ir viena konta klienti: tos var apvienot tā palīdzības dienestā.</translation>
    </message>
</context>
<context>
    <name>saskare::SyncOnceCommand</name>
    <message>
        <source>Read what is new from the help desks and send what waits in the outbox, then end.</source>
        <translation>Nolasīt palīdzības dienestu jaunumus, nosūtīt izejošos un beigt.</translation>
    </message>
    <message>
        <source>Give up after being in trouble for this long (30).</source>
        <translation>Padoties, ja kļūmes ilgst tik sekundes (30).</translation>
    </message>
    <message>
        <source>--patience takes a number of seconds.</source>
        <translation>--patience vajadzīgs sekunžu skaits.</translation>
    </message>
    <message>
        <source>No help desk is connected.</source>
        <translation>Neviens palīdzības dienests nav pievienots.</translation>
    </message>
    <message>
        <source>“saskarectl account add” connects one.</source>
        <translation>„saskarectl account add” to pievieno.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) wait for your decision: see “saskarectl outbox”.</source>
        <translation>
            <numerusform>%n darbība gaida jūsu lēmumu: skatiet „saskarectl outbox”.</numerusform>
            <numerusform>%n darbības gaida jūsu lēmumu: skatiet „saskarectl outbox”.</numerusform>
            <numerusform>%n darbību gaida jūsu lēmumu: skatiet „saskarectl outbox”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several accounts need a password or key, and --secret-env is for one.</source>
        <translation>Vairākiem kontiem vajag paroli vai atslēgu, bet --secret-env der vienam.</translation>
    </message>
    <message>
        <source>Say --account and which one.</source>
        <translation>Norādiet --account un kuru.</translation>
    </message>
    <message>
        <source>Account %1 is disconnected: nothing was read or sent.</source>
        <translation>Konts %1 ir atvienots: nekas netika lasīts vai sūtīts.</translation>
    </message>
    <message>
        <source>Account %1 is paused: nothing was read or sent.</source>
        <translation>Konts %1 ir apturēts: nekas netika lasīts vai sūtīts.</translation>
    </message>
</context>
<context>
    <name>saskare::SyncRun</name>
    <message>
        <source>conversations: %1</source>
        <translation>sarunas: %1</translation>
    </message>
    <message>
        <source>parts of conversations: %1</source>
        <translation>sarunu daļas: %1</translation>
    </message>
    <message>
        <source>customers: %1</source>
        <translation>klienti: %1</translation>
    </message>
    <message>
        <source>records: %1</source>
        <translation>ieraksti: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunde</numerusform>
            <numerusform>%n sekundes</numerusform>
            <numerusform>%n sekunžu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of conversations could not be read; the next run tries again.</source>
        <translation>
            <numerusform>%n sarunu daļu neizdevās nolasīt; nākamreiz mēģinās vēlreiz.</numerusform>
            <numerusform>%n sarunu daļas neizdevās nolasīt; nākamreiz mēģinās vēlreiz.</numerusform>
            <numerusform>%n sarunu daļu neizdevās nolasīt; nākamreiz mēģinās vēlreiz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::SyncService</name>
    <message>
        <source>“%1” does not describe a known help desk.</source>
        <translation>„%1” neapraksta zināmu palīdzības dienestu.</translation>
    </message>
    <message>
        <source>Put its description back, or remove the account.</source>
        <translation>Ielieciet tā aprakstu atpakaļ vai noņemiet kontu.</translation>
    </message>
    <message>
        <source>The help desk is not connected, and this file has not been fetched yet.</source>
        <translation>Ar palīdzības dienestu nav savienojuma, un šis fails vēl nav ielādēts.</translation>
    </message>
    <message>
        <source>Open it again when you are connected.</source>
        <translation>Atveriet to vēlreiz, kad būs savienojums.</translation>
    </message>
    <message>
        <source>The help desk is not connected.</source>
        <translation>Palīdzības dienests nav savienots.</translation>
    </message>
</context>
<context>
    <name>saskare::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Birkas</translation>
    </message>
    <message>
        <source>Find a tag, or type a new one and press Enter</source>
        <translation>Meklējiet birku vai ierakstiet jaunu un spiediet Enter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Birka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
</context>
<context>
    <name>saskare::TakeNext</name>
    <message>
        <source>The customer is there now.</source>
        <translation>Klients ir klāt šobrīd.</translation>
    </message>
    <message>
        <source>SLA missed %1 ago.</source>
        <translation>SLA nokavēts pirms %1.</translation>
    </message>
    <message>
        <source>The call is due.</source>
        <translation>Laiks zvanīt.</translation>
    </message>
    <message>
        <source>Has waited %1.</source>
        <translation>Gaida jau %1.</translation>
    </message>
    <message>
        <source>SLA in %1.</source>
        <translation>SLA pēc %1.</translation>
    </message>
    <message>
        <source>Highest priority: %1.</source>
        <translation>Augstākā prioritāte: %1.</translation>
    </message>
    <message>
        <source>You answered here last.</source>
        <translation>Šeit pēdējais atbildējāt jūs.</translation>
    </message>
    <message>
        <source>Waits longest: %1.</source>
        <translation>Gaida visilgāk: %1.</translation>
    </message>
    <message>
        <source>%1 It is the last one.</source>
        <comment>why this conversation</comment>
        <translation>%1 Tā ir pēdējā.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why this conversation, how many more</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more to solve.</source>
        <translation>
            <numerusform>Vēl jārisina %n.</numerusform>
            <numerusform>Vēl jārisina %n.</numerusform>
            <numerusform>Vēl jārisina %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This conversation was not taken with “Take the next”, and your lists are for reading.</source>
        <translation>Šī saruna nav paņemta ar „Ņemt nākamo”, un jūsu saraksti ir lasīšanai.</translation>
    </message>
    <message>
        <source>What you have written stays here; notes can be written everywhere.</source>
        <translation>Uzrakstītais paliek šeit; piezīmes var rakstīt visur.</translation>
    </message>
    <message>
        <source>Press %1 to take what matters most, or change that in the settings.</source>
        <translation>Nospiediet %1, lai paņemtu svarīgāko, vai mainiet to iestatījumos.</translation>
    </message>
    <message>
        <source>Nothing is left to solve.</source>
        <translation>Vairs nav ko risināt.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new is left; you have passed over %n. The next press begins with them again.</source>
        <translation>
            <numerusform>Nekā jauna vairs nav; jūs esat izlaidis %n. Nākamais nospiediens sāks ar tām no jauna.</numerusform>
            <numerusform>Nekā jauna vairs nav; jūs esat izlaidis %n. Nākamais nospiediens sāks ar tām no jauna.</numerusform>
            <numerusform>Nekā jauna vairs nav; jūs esat izlaidis %n. Nākamais nospiediens sāks ar tām no jauna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Ziņas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New message from %1: %2</source>
        <translation>Jauna ziņa no %1: %2</translation>
    </message>
</context>
<context>
    <name>saskare::TouchpointDelegate</name>
    <message>
        <source>Evaluate</source>
        <translation>Novērtēt</translation>
    </message>
</context>
<context>
    <name>saskare::TouchpointList</name>
    <message>
        <source>Touchpoints</source>
        <translation>Saskarsme</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Atvērt sarunu</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Atvērt %1 pārlūkā</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopēt</translation>
    </message>
    <message>
        <source>Change the evaluation</source>
        <translation>Mainīt novērtējumu</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Novērtēt</translation>
    </message>
</context>
<context>
    <name>saskare::TouchpointModel</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>pēc %n dienas</numerusform>
            <numerusform>pēc %n dienām</numerusform>
            <numerusform>pēc %n dienām</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed from %1 to %2</source>
        <comment>channels</comment>
        <translation>Mainīts no „%1” uz „%2”</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2”</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Rādīt %n agrāku</numerusform>
            <numerusform>Rādīt %n agrākas</numerusform>
            <numerusform>Rādīt %n agrāku</numerusform>
        </translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Nav novērtēts</translation>
    </message>
</context>
<context>
    <name>saskare::Touchpoints</name>
    <message>
        <source>Before purchase</source>
        <translation>Pirms pirkuma</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Pirkums</translation>
    </message>
    <message>
        <source>After purchase</source>
        <translation>Pēc pirkuma</translation>
    </message>
    <message>
        <source>Stage not known</source>
        <translation>Posms nav zināms</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Saruna</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Čats</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zvans</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Atzvans</translation>
    </message>
    <message>
        <source>Page visit</source>
        <translation>Lapas apmeklējums</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pasūtījums</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Atsauksme</translation>
    </message>
    <message>
        <source>Public comment</source>
        <translation>Publisks komentārs</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Vērtējums</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Apmeklējums</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Saskarsme</translation>
    </message>
    <message>
        <source>%1 %2 of %3 stars</source>
        <translation>%1 %2 no %3 zvaigznēm</translation>
    </message>
    <message>
        <source>NPS %1 of %2</source>
        <translation>NPS %1 no %2</translation>
    </message>
    <message>
        <source>Ease (CES 2.0): %1 of %2</source>
        <translation>Vieglums (CES 2.0): %1 no %2</translation>
    </message>
    <message>
        <source>thumbs up</source>
        <translation>īkšķis augšup</translation>
    </message>
    <message>
        <source>thumbs down</source>
        <translation>īkšķis lejup</translation>
    </message>
    <message>
        <source>Satisfaction: %1 of %2</source>
        <translation>Apmierinātība: %1 no %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>bez datuma</translation>
    </message>
    <message>
        <source>today</source>
        <translation>šodien</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>vakar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>NPS %1/%2</source>
        <translation>NPS %1/%2</translation>
    </message>
    <message>
        <source>CES %1/%2</source>
        <translation>CES %1/%2</translation>
    </message>
    <message>
        <source>CSAT %1/%2</source>
        <translation>CSAT %1/%2</translation>
    </message>
</context>
<context>
    <name>saskare::TracingTransport</name>
    <message>
        <source>(not told)</source>
        <translation>(netiek izpausts)</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) in all</source>
        <translation>
            <numerusform>pavisam %n baits</numerusform>
            <numerusform>pavisam %n baiti</numerusform>
            <numerusform>pavisam %n baitu</numerusform>
        </translation>
    </message>
    <message>
        <source>no whole answer</source>
        <translation>nav pilnīgas atbildes</translation>
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
        <translation>Nolasīt vienu plūsmas lapu un izvadīt tās ierakstus, pa JSON objektam rindā; nekas netiek paturēts.</translation>
    </message>
    <message>
        <source>The stream; without it they are listed.</source>
        <translation>Plūsma; bez tās tiek rādīts saraksts.</translation>
    </message>
    <message>
        <source>The part to read, for a stream that is read by parts.</source>
        <translation>Lasāmā daļa, ja plūsmu lasa pa daļām.</translation>
    </message>
    <message>
        <source>What the page that asked for the part said.</source>
        <translation>Ko teica lapa, kas prasīja šo daļu.</translation>
    </message>
    <message>
        <source>Read from here instead of the beginning.</source>
        <translation>Lasīt no šejienes, nevis no sākuma.</translation>
    </message>
    <message>
        <source>With a help desk&apos;s id: its address.</source>
        <translation>Ar palīdzības dienesta id: tā adrese.</translation>
    </message>
    <message>
        <source>With a help desk&apos;s id: the login name.</source>
        <translation>Ar palīdzības dienesta id: lietotājvārds.</translation>
    </message>
    <message>
        <source>With a help desk&apos;s id: a further value.</source>
        <translation>Ar palīdzības dienesta id: vēl kāda vērtība.</translation>
    </message>
    <message>
        <source>%1 has these streams: %2.</source>
        <translation>%1 ir šādas plūsmas: %2.</translation>
    </message>
    <message>
        <source>Set aside: %1: %2</source>
        <translation>Nolikts malā: %1: %2</translation>
    </message>
    <message>
        <source>Asks for part %1 of %2.</source>
        <translation>Prasa plūsmas %2 daļu %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation>
            <numerusform>%n ieraksts.</numerusform>
            <numerusform>%n ieraksti.</numerusform>
            <numerusform>%n ierakstu.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more, from --cursor &apos;%1&apos;.</source>
        <translation>Ir vēl, no --cursor &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>No more; the next look begins at &apos;%1&apos;.</source>
        <translation>Vairāk nav; nākamreiz sāks no &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>An account&apos;s number or name; with --url a help desk&apos;s id or the folder of its description.</source>
        <translation>Konta numurs vai nosaukums; ar --url – palīdzības dienesta id vai tā apraksta mape.</translation>
    </message>
    <message>
        <source>Tell on stderr each request, its answer and what the mapping made of it; no secrets.</source>
        <translation>Uz stderr ziņot par katru pieprasījumu, atbildi un to, ko no tās izveidoja pārveidojums; bez noslēpumiem.</translation>
    </message>
</context>
<context>
    <name>saskare::UnlinkCommand</name>
    <message>
        <source>Remove a link between two conversations.</source>
        <translation>Noņemt saiti starp divām sarunām.</translation>
    </message>
</context>
<context>
    <name>saskare::UrlDialer</name>
    <message>
        <source>This is not a telephone number that can be dialled.</source>
        <translation>Tas nav tālruņa numurs, ko var sastādīt.</translation>
    </message>
    <message>
        <source>Ask the customer for another one.</source>
        <translation>Palūdziet klientam citu.</translation>
    </message>
    <message>
        <source>No program on this computer takes telephone numbers.</source>
        <translation>Neviena šī datora programma nepieņem tālruņa numurus.</translation>
    </message>
    <message>
        <source>Copy the number and dial it on your telephone.</source>
        <translation>Nokopējiet numuru un zvaniet no sava tālruņa.</translation>
    </message>
</context>
<context>
    <name>saskare::ViewEditor</name>
    <message>
        <source>Change the view</source>
        <translation>Mainīt skatu</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Jauns skats</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Pievienot nosacījumu</translation>
    </message>
    <message>
        <source>Words that must occur</source>
        <translation>Vārdi, kuriem jābūt</translation>
    </message>
    <message>
        <source>refund &quot;not arrived&quot; -invoice</source>
        <translation>atmaksa &quot;nav piegādāts&quot; -rēķins</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Only words belong here; conditions are chosen above.</source>
        <translation>Šeit raksta tikai vārdus; nosacījumus izvēlas augstāk.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Viss</translation>
    </message>
    <message>
        <source>More than %1 conversations</source>
        <translation>Vairāk nekā %1 sarunu</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n saruna</numerusform>
            <numerusform>%n sarunas</numerusform>
            <numerusform>%n sarunu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::ViewsPane</name>
    <message>
        <source>Search everything</source>
        <translation>Meklēt visur</translation>
    </message>
    <message>
        <source>Keep this search among the views</source>
        <translation>Paturēt šo meklējumu skatos</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Skati</translation>
    </message>
    <message>
        <source>To solve</source>
        <translation>Risināmās</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Manas</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nepiešķirtās</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Visas atvērtās</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gaida</translation>
    </message>
    <message>
        <source>Callbacks due</source>
        <translation>Gaidāmie atzvani</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Atliktās</translation>
    </message>
    <message>
        <source>Answers in trouble</source>
        <translation>Atbildes ar kļūmēm</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Rindas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>12 min old</comment>
        <translation>pirms %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>queue, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>Kas meklējumā nav pareizi</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Mani skati</translation>
    </message>
</context>
<context>
    <name>saskare::WelcomePage</name>
    <message>
        <source>Welcome to Saskare</source>
        <translation>Laipni lūdzam Saskarē</translation>
    </message>
    <message>
        <source>One inbox for tickets, chats and callbacks of every help desk you work for, also when there is no network.</source>
        <translation>Viena iesūtne pieteikumiem, čatiem un atzvaniem no visiem jūsu palīdzības dienestiem, arī bez tīkla.</translation>
    </message>
    <message>
        <source>Connect a help desk</source>
        <translation>Pievienot palīdzības dienestu</translation>
    </message>
    <message>
        <source>Try the practice desk</source>
        <translation>Izmēģināt mācību dienestu</translation>
    </message>
    <message>
        <source>The practice desk is a make-believe company inside this program. Nothing leaves this computer.</source>
        <translation>Mācību dienests ir izdomāts uzņēmums šajā programmā. Nekas neatstāj šo datoru.</translation>
    </message>
</context>
<context>
    <name>saskare::WriteCommand</name>
    <message>
        <source>The conversation&apos;s account is no longer connected.</source>
        <translation>Sarunas konts vairs nav pievienots.</translation>
    </message>
</context>
<context>
    <name>saskare::WritingPage</name>
    <message>
        <source>Hold an answer before it is sent, so that it can be taken back</source>
        <translation>Pirms nosūtīšanas atbildi paturēt, lai to varētu atsaukt</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Sūtīt uzreiz</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekundi</numerusform>
            <numerusform>%n sekundes</numerusform>
            <numerusform>%n sekunžu</numerusform>
        </translation>
    </message>
    <message>
        <source>In a live chat every line goes at once.</source>
        <translation>Čatā katra rinda tiek nosūtīta uzreiz.</translation>
    </message>
    <message>
        <source>Mark misspelled words while I write</source>
        <translation>Rakstot atzīmēt kļūdaini uzrakstītus vārdus</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary on this computer.</source>
        <translation>Pareizrakstība netiek pārbaudīta: šajā datorā nav vārdnīcas.</translation>
    </message>
    <message>
        <source>Dictionaries on this computer: %1.</source>
        <translation>Vārdnīcas šajā datorā: %1.</translation>
    </message>
    <message>
        <source>More come with these packages: %1.</source>
        <translation>Pārējās ir šajās pakotnēs: %1.</translation>
    </message>
</context>
</TS>
