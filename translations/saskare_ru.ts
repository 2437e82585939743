<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AccountConnection</name>
    <message>
        <source>Nobody has allowed the description “%1” of this help desk yet.</source>
        <translation>Описание «%1» этой службы поддержки ещё никто не разрешал.</translation>
    </message>
    <message>
        <source>The description “%1” of this help desk has changed since you allowed it.</source>
        <translation>Описание «%1» этой службы поддержки изменилось с тех пор, как вы его разрешили.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не было отправлено.</translation>
    </message>
    <message>
        <source>Look at where it sends your customers&apos; data, then allow it in the account&apos;s settings.</source>
        <translation>Посмотрите, куда оно отправляет данные клиентов, и затем разрешите его в настройках учётной записи.</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>The file accounts.json cannot be used: %1: %2.</source>
        <translation>Файл accounts.json нельзя использовать: %1: %2.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Он оставлен как есть.</translation>
    </message>
    <message>
        <source>Correct it or restore a copy, then start again.</source>
        <translation>Исправьте его или восстановите копию и запустите снова.</translation>
    </message>
    <message>
        <source>a number above zero is needed</source>
        <translation>нужно число больше нуля</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>a web address is needed</source>
        <translation>нужен веб-адрес</translation>
    </message>
    <message>
        <source>text is needed</source>
        <translation>нужен текст</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>this program reads format %1</source>
        <translation>эта программа читает формат %1</translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation>нужен список</translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>нужен объект</translation>
    </message>
    <message>
        <source>another account has the same</source>
        <translation>такой же есть у другой учётной записи</translation>
    </message>
</context>
<context>
    <name>AccountRegistry</name>
    <message>
        <source>This account is no longer there.</source>
        <translation>Этой учётной записи больше нет.</translation>
    </message>
</context>
<context>
    <name>AccountSyncStatus</name>
    <message>
        <source>The description of this help desk has changed, so this is read again: %1.</source>
        <translation>Описание этой службы поддержки изменилось, поэтому заново читается: %1.</translation>
    </message>
    <message>
        <source>An older history is wanted, so this is read again: %1.</source>
        <translation>Нужна более давняя история, поэтому заново читается: %1.</translation>
    </message>
</context>
<context>
    <name>AttachmentFiles</name>
    <message>
        <source>The file could not be kept on this computer: %1.</source>
        <translation>Не удалось сохранить файл на этом компьютере: %1.</translation>
    </message>
    <message>
        <source>Check that the disk has room.</source>
        <translation>Проверьте, есть ли место на диске.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>не удаётся создать папку</translation>
    </message>
</context>
<context>
    <name>Authenticator</name>
    <message>
        <source>Signing in did not succeed.</source>
        <translation>Не удалось войти.</translation>
    </message>
    <message>
        <source>Check the user name and the password or key.</source>
        <translation>Проверьте имя пользователя и пароль или ключ.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Она сообщает: %1</translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>%1 does not hand out files.</source>
        <translation>%1 не отдаёт файлы.</translation>
    </message>
    <message>
        <source>The file came in a form that cannot be read.</source>
        <translation>Файл пришёл в нечитаемом виде.</translation>
    </message>
    <message>
        <source>The file is larger than allowed.</source>
        <translation>Файл больше разрешённого.</translation>
    </message>
    <message>
        <source>%1 answers, but not like %2.</source>
        <translation>%1 отвечает, но не как %2.</translation>
    </message>
    <message>
        <source>this kind of help desk</source>
        <translation>такая служба поддержки</translation>
    </message>
    <message>
        <source>Check the address and the kind of help desk.</source>
        <translation>Проверьте адрес и вид службы поддержки.</translation>
    </message>
    <message>
        <source>The help desk refused.</source>
        <translation>Служба поддержки отказала.</translation>
    </message>
    <message>
        <source>Reaching %1</source>
        <translation>Связь с %1</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Reading from the help desk</source>
        <translation>Чтение из службы поддержки</translation>
    </message>
    <message>
        <source>%1 cannot be asked to search.</source>
        <translation>%1 нельзя попросить о поиске.</translation>
    </message>
</context>
<context>
    <name>ColleagueLook</name>
    <message>
        <source>A colleague</source>
        <translation>Коллега</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <comment>a colleague</comment>
        <translation>%1 пишет</translation>
    </message>
    <message>
        <source>%1 is looking at it</source>
        <comment>a colleague</comment>
        <translation>%1 просматривает</translation>
    </message>
    <message>
        <source>%1 was writing %2 ago</source>
        <comment>a colleague, 3 min</comment>
        <translation>%1: ответ набирался %2 назад</translation>
    </message>
    <message>
        <source>%1 was looking at it %2 ago</source>
        <comment>a colleague, 3 min</comment>
        <translation>%1: просмотр %2 назад</translation>
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
        <translation>Это не отправлено.</translation>
    </message>
    <message>
        <source>Look at the conversation, then send it anyway, change it or discard it.</source>
        <translation>Посмотрите диалог, затем всё же отправьте, измените или отмените.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Коллега</translation>
    </message>
    <message>
        <source>%1 has answered meanwhile.</source>
        <translation>Тем временем ответ дал: %1.</translation>
    </message>
    <message>
        <source>The conversation has been closed meanwhile.</source>
        <translation>Диалог тем временем закрыт.</translation>
    </message>
    <message>
        <source>A colleague has taken the conversation meanwhile.</source>
        <translation>Тем временем диалог взял коллега.</translation>
    </message>
    <message>
        <source>The status was changed meanwhile, to “%1”.</source>
        <translation>Статус тем временем изменён на «%1».</translation>
    </message>
    <message>
        <source>The customer has written again meanwhile.</source>
        <translation>Клиент тем временем написал ещё.</translation>
    </message>
    <message>
        <source>The conversation was moved to another queue meanwhile.</source>
        <translation>Тем временем диалог перевели в другую очередь.</translation>
    </message>
    <message>
        <source>The priority was changed meanwhile.</source>
        <translation>Приоритет тем временем изменён.</translation>
    </message>
    <message>
        <source>%1 has evaluated it meanwhile.</source>
        <translation>Тем временем оценку дал: %1.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A stored action cannot be read.</source>
        <translation>Сохранённое действие не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Open the outbox and discard it, then do it again.</source>
        <translation>Откройте исходящие, отмените его и выполните ещё раз.</translation>
    </message>
    <message>
        <source>“%1” is nothing a macro can do.</source>
        <translation>«%1» — этого макрос сделать не может.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See saskare --help.</source>
        <translation>См. saskare --help.</translation>
    </message>
    <message>
        <source>One inbox of tickets, chats and callbacks from any help desk.</source>
        <translation>Одни входящие для заявок, чатов и обратных звонков из любой службы поддержки.</translation>
    </message>
    <message>
        <source>Work at the practice desk: a make-believe company inside the program.</source>
        <translation>Работать в учебной службе: вымышленной компании внутри программы.</translation>
    </message>
    <message>
        <source>Keep accounts, cache and outbox in this folder.</source>
        <translation>Хранить учётные записи, кэш и исходящие в этой папке.</translation>
    </message>
    <message>
        <source>Speak this language for this run: en, lv or ru.</source>
        <translation>Говорить в этот раз на этом языке: en, lv или ru.</translation>
    </message>
    <message>
        <source>Look light, dark or as the desktop for this run.</source>
        <translation>Выглядеть в этот раз светло, темно или как рабочий стол (light, dark, desktop).</translation>
    </message>
    <message>
        <source>Leave a picture of the window with its first data in this file, and end.</source>
        <translation>Сохранить в этот файл снимок окна с первыми данными и завершить.</translation>
    </message>
    <message>
        <source>Open the window this large.</source>
        <translation>Открыть окно такого размера.</translation>
    </message>
    <message>
        <source>Log when the window does not answer for longer than this.</source>
        <translation>Записать в журнал, если окно не отвечает дольше этого.</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot;?</source>
        <translation>Что такое &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile требует папку.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here.</source>
        <translation>Здесь нет языка &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--theme is light, dark or desktop, not &quot;%1&quot;.</source>
        <translation>--theme бывает light, dark или desktop, а не &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--size is like 1600x940, not &quot;%1&quot;.</source>
        <translation>--size пишется как 1600x940, а не &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--log-stalls needs a number of milliseconds, not &quot;%1&quot;.</source>
        <translation>--log-stalls требует число миллисекунд, а не &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>%1 cannot do this.</source>
        <translation>%1 так не умеет.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is no longer in the outbox.</source>
        <translation>Файла &quot;%1&quot; в исходящих больше нет.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The help desk said yes, but in a way that cannot be read.</source>
        <translation>Служба поддержки согласилась, но ответ нечитаем.</translation>
    </message>
    <message>
        <source>It may have been sent.</source>
        <translation>Возможно, это отправлено.</translation>
    </message>
    <message>
        <source>The help desk accepted the change but did not make it.</source>
        <translation>Служба поддержки приняла изменение, но не выполнила.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Она сообщает: %1</translation>
    </message>
    <message>
        <source>You may not be allowed to, or the value does not exist there.</source>
        <translation>Возможно, вам нельзя или такого значения там нет.</translation>
    </message>
    <message>
        <source>What the help desk knows about it cannot be read.</source>
        <translation>Что знает об этом служба поддержки, прочитать нельзя.</translation>
    </message>
    <message>
        <source>%1 takes no files here.</source>
        <translation>%1 не принимает здесь файлы.</translation>
    </message>
    <message>
        <source>Send it without files, with a link to them for example.</source>
        <translation>Отправьте без файлов, например со ссылкой на них.</translation>
    </message>
    <message>
        <source>The help desk said no.</source>
        <translation>Служба поддержки ответила отказом.</translation>
    </message>
    <message>
        <source>The help desk has accepted it, but has not finished it yet.</source>
        <translation>Служба поддержки приняла это, но ещё не завершила.</translation>
    </message>
</context>
<context>
    <name>ConversationFinder</name>
    <message>
        <source>There is no conversation “%1” here.</source>
        <translation>Здесь нет диалога «%1».</translation>
    </message>
    <message>
        <source>“saskarectl sync-once” brings what is new.</source>
        <translation>«saskarectl sync-once» загрузит новое.</translation>
    </message>
    <message>
        <source>“%1” names several conversations: %2.</source>
        <translation>«%1» обозначает несколько диалогов: %2.</translation>
    </message>
    <message>
        <source>The conversation: its number (4711 or &quot;#4711&quot;), its id here as --json tells it, or account and the help desk&apos;s id (2:4711).</source>
        <translation>Диалог: его номер (4711 или &quot;#4711&quot;), его id здесь, как показывает --json, или учётная запись и id службы поддержки (2:4711).</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>saskarectl: the console twin of Saskare.</source>
        <translation>saskarectl: Saskare в консоли.</translation>
    </message>
    <message>
        <source>Usage: saskarectl COMMAND [--profile DIR] [--json] …</source>
        <translation>Использование: saskarectl КОМАНДА [--profile ПАПКА] [--json] …</translation>
    </message>
    <message>
        <source>“saskarectl COMMAND --help” explains one.</source>
        <translation>«saskarectl КОМАНДА --help» объясняет команду.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder.</source>
        <translation>Папка профиля.</translation>
    </message>
    <message>
        <source>Print JSON: an object, or one per line.</source>
        <translation>Вывести JSON: объект или по одному в строке.</translation>
    </message>
    <message>
        <source>“saskarectl %1 --help” tells how it is used.</source>
        <translation>«saskarectl %1 --help» расскажет, как ею пользоваться.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Нет команды «%1».</translation>
    </message>
    <message>
        <source>Every command takes --profile DIR (another profile) and --json (objects instead of text, one per line).
Words about what went wrong go to standard error. Exit codes: 0 done, 1 failed, 2 the command line makes no sense, 3 not found, 4 sign-in or keychain, 5 help desk not reachable, 6 the profile is in use by another program, 7 read and sent what could be, but something in the outbox waits for your decision.</source>
        <translation>Каждая команда принимает --profile ПАПКА (другой профиль) и --json (объекты вместо текста, по одному в строке).
Пояснения об ошибках идут в стандартный поток ошибок. Коды завершения: 0 сделано, 1 не удалось, 2 командная строка непонятна, 3 не найдено, 4 вход или хранилище ключей, 5 служба поддержки недоступна, 6 профиль занят другой программой, 7 прочитано и отправлено всё, что можно, но что-то в исходящих ждёт вашего решения.</translation>
    </message>
</context>
<context>
    <name>DeliveryLook</name>
    <message>
        <source>queued on this computer · sends when online</source>
        <translation>ждёт на этом компьютере · уйдёт, когда появится связь</translation>
    </message>
    <message>
        <source>queued on this computer</source>
        <translation>ждёт на этом компьютере</translation>
    </message>
    <message>
        <source>scheduled %1</source>
        <translation>запланировано %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>delayed · was due %1</source>
        <translation>задерживается · ожидалось %1</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>задерживается</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>отправлено %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>доставлено %1</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>прочитано %1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>delivery detail expired</source>
        <translation>сведения о доставке больше не хранятся</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>отправляется…</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>возможно, отправлено</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>held · the conversation has changed</source>
        <translation>задержано · диалог изменился</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The practice desk&apos;s file %1 cannot be opened.</source>
        <translation>Файл учебной службы %1 не открывается.</translation>
    </message>
    <message>
        <source>Check that the folder exists and can be written to.</source>
        <translation>Проверьте, что папка существует и доступна для записи.</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; cannot be read.</source>
        <translation>Сбой &quot;%1&quot; не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Write it like this: POST */messages#1=acceptThenLose</source>
        <translation>Пишите так: POST */messages#1=acceptThenLose</translation>
    </message>
    <message>
        <source>The practice desk cannot listen on port %1.</source>
        <translation>Учебная служба не может слушать порт %1.</translation>
    </message>
    <message>
        <source>Another program may be using it; choose another port, or 0 for any.</source>
        <translation>Возможно, он занят другой программой; выберите другой порт или 0 для любого.</translation>
    </message>
    <message>
        <source>Saskare&apos;s practice desk: a help desk with people in it, on this computer only.</source>
        <translation>Учебная служба Saskare: служба поддержки с людьми, только на этом компьютере.</translation>
    </message>
    <message>
        <source>Where to listen; port 0 is any free one.</source>
        <translation>Где слушать; порт 0 значит любой свободный.</translation>
    </message>
    <message>
        <source>The agent&apos;s token; without it one is made up and printed.</source>
        <translation>Токен оператора; без него он создаётся и выводится.</translation>
    </message>
    <message>
        <source>The same number makes the same content.</source>
        <translation>Одно и то же число даёт то же содержимое.</translation>
    </message>
    <message>
        <source>How many there are at the start.</source>
        <translation>Сколько их в начале.</translation>
    </message>
    <message>
        <source>Keep the desk in this file; without it, in memory.</source>
        <translation>Хранить службу в этом файле; без него в памяти.</translation>
    </message>
    <message>
        <source>Nobody acts by himself.</source>
        <translation>Никто не действует сам.</translation>
    </message>
    <message>
        <source>How often somebody acts.</source>
        <translation>Как часто кто-то действует.</translation>
    </message>
    <message>
        <source>Above it the answer is 429.</source>
        <translation>Выше этого ответ 429.</translation>
    </message>
    <message>
        <source>Something that goes wrong on purpose; may be given again.</source>
        <translation>То, что нарочно не удаётся; можно повторять.</translation>
    </message>
    <message>
        <source>Take faults at run time: POST /v1/practice/faults {&quot;rules&quot;: [..]}, DELETE clears.</source>
        <translation>Принимать сбои на ходу: POST /v1/practice/faults {&quot;rules&quot;: [..]}, DELETE очищает.</translation>
    </message>
    <message>
        <source>The practice desk listens on 127.0.0.1 only, not on %1.</source>
        <translation>Учебная служба слушает только 127.0.0.1, а не %1.</translation>
    </message>
    <message>
        <source>A number is missing or out of range; see --help.</source>
        <translation>Числа нет, или оно вне пределов; см. --help.</translation>
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
        <translation>Сбой записывается так: [МЕТОД] ПУТЬ[#КОТОРЫЙ]=ЧТО, например &quot;POST */messages#1=acceptThenLose&quot;.
ПУТЬ может содержать *, что значит что угодно. КОТОРЫЙ считает подходящие запросы: 3, 2-4 или 5+; без него все.
ЧТО без последствий: refuse (закрыть до чтения), reset, hang, redirect (на страницу входа), redirectPost
(307), signInPage (200, как в общественной сети), notHttp, статус, например 401 403 409 412 429 500 503 (429:7 и
503:7 говорят Retry-After: 7).
ЧТО с последствиями: slow:MS, cutHead, cutBody, cutUnsaid (длина не названа), wrongJson, emptyBody, bomb,
acceptThenLose, acceptThenReset, acceptThenHang, acceptLate:MS (закрывает сразу, выполняет позже), done:504 (всё
же этот статус), duplicateAnswer.</translation>
    </message>
</context>
<context>
    <name>ErrorRules</name>
    <message>
        <source>%1 is not asked: the address is not safe.</source>
        <translation>%1 не запрашивается: адрес небезопасен.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Используйте адрес, который начинается с https://.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 недоступен.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s network.</source>
        <translation>Проверьте адрес и сеть этого компьютера.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is what it says.</source>
        <translation>%1 не смог доказать, что он тот, за кого себя выдаёт.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Ask the administrator about its certificate.</source>
        <translation>Спросите администратора о сертификате.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 не ответил вовремя.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is too large.</source>
        <translation>%1 прислал слишком большой ответ.</translation>
    </message>
    <message>
        <source>It was broken off.</source>
        <translation>Приём прерван.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Запрос отменён.</translation>
    </message>
    <message>
        <source>%1 broke off the connection before it had answered.</source>
        <translation>%1 оборвал связь, не ответив.</translation>
    </message>
    <message>
        <source>%1 does not accept these credentials.</source>
        <translation>%1 не принимает эти данные для входа.</translation>
    </message>
    <message>
        <source>Check the password or key in the account&apos;s settings.</source>
        <translation>Проверьте пароль или ключ в настройках учётной записи.</translation>
    </message>
    <message>
        <source>Somebody else changed it first.</source>
        <translation>Кто-то изменил это раньше.</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 просит паузу.</translation>
    </message>
    <message>
        <source>%1 does not know it (any more).</source>
        <translation>%1 этого (больше) не знает.</translation>
    </message>
    <message>
        <source>%1 does not allow it.</source>
        <translation>%1 этого не разрешает.</translation>
    </message>
    <message>
        <source>%1 refused it (status %2).</source>
        <translation>%1 отклонил это (статус %2).</translation>
    </message>
    <message>
        <source>%1 points to another address (status %2).</source>
        <translation>%1 указывает на другой адрес (статус %2).</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (status %2).</source>
        <translation>У %1 свои неполадки (статус %2).</translation>
    </message>
    <message>
        <source>%1 answered what cannot be understood (status %2).</source>
        <translation>%1 ответил непонятно (статус %2).</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Она сообщает: %1</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1.</source>
        <translation>За сертификат %1 не ручается никто, кому доверяет этот компьютер.</translation>
    </message>
    <message>
        <source>If your company issues its own certificates, ask the administrator for the authority&apos;s certificate file and give it under “More” in the account&apos;s settings. Otherwise somebody may be listening: do not go on in this network.</source>
        <translation>Если ваша компания сама выпускает сертификаты, попросите у администратора файл сертификата удостоверяющего центра и укажите его в настройках учётной записи в разделе «Ещё». Иначе вас, возможно, прослушивают: не продолжайте в этой сети.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made out for another name.</source>
        <translation>Сертификат %1 выдан на другое имя.</translation>
    </message>
    <message>
        <source>Check the address letter by letter. If it is right, somebody may be standing in between: ask the administrator.</source>
        <translation>Проверьте адрес по буквам. Если он верен, между вами, возможно, кто-то стоит: спросите администратора.</translation>
    </message>
    <message>
        <source>The certificate of %1 is no longer valid, or not yet.</source>
        <translation>Сертификат %1 уже недействителен или ещё недействителен.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, ask the administrator to renew the certificate.</source>
        <translation>Проверьте дату и время на этом компьютере. Если они верны, попросите администратора обновить сертификат.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not accept the name and password.</source>
        <translation>Прокси на пути к %1 не принимает имя и пароль.</translation>
    </message>
    <message>
        <source>Give them under “More” in the account&apos;s settings.</source>
        <translation>Укажите их в настройках учётной записи в разделе «Ещё».</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or refuses.</source>
        <translation>Прокси на пути к %1 недоступен или отказывает.</translation>
    </message>
    <message>
        <source>Check the proxy under “More” in the account&apos;s settings, and this computer&apos;s network.</source>
        <translation>Проверьте прокси в настройках учётной записи в разделе «Ещё» и сеть этого компьютера.</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>There is no “%1” here.</source>
        <translation>Здесь нет «%1».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>To choose from: %1.</source>
        <translation>На выбор: %1.</translation>
    </message>
    <message>
        <source>“%1” is no time to come.</source>
        <translation>«%1» — не будущее время.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-24T09:00.</source>
        <translation>Пишите так: 2026-03-24T09:00.</translation>
    </message>
</context>
<context>
    <name>IncidentPlan</name>
    <message>
        <source>Unknown customer</source>
        <translation>Неизвестный клиент</translation>
    </message>
    <message>
        <source>gets the answer (%1) and stays resolved</source>
        <comment>a channel</comment>
        <translation>получает ответ (%1), инцидент остаётся решённым</translation>
    </message>
    <message>
        <source>gets the answer (%1) and is resolved</source>
        <comment>a channel</comment>
        <translation>получает ответ (%1), инцидент решается</translation>
    </message>
    <message>
        <source>is resolved without an answer</source>
        <translation>решается без ответа</translation>
    </message>
    <message>
        <source>is resolved already and gets nothing</source>
        <translation>уже решён и ничего не получает</translation>
    </message>
    <message>
        <source>gets nothing from here; %1 resolves it with its problem</source>
        <translation>отсюда ничего не получает; %1 решит его вместе с проблемой</translation>
    </message>
    <message>
        <source>stays open and gets nothing</source>
        <translation>остаётся открытым и ничего не получает</translation>
    </message>
    <message>
        <source>Nothing is chosen for any of them.</source>
        <translation>Ни для одного ничего не выбрано.</translation>
    </message>
    <message>
        <source>Write the answer, or choose to resolve without one.</source>
        <translation>Напишите ответ или выберите решение без него.</translation>
    </message>
    <message>
        <source>%1 is not known for %2 (%3). Write it out, or choose something else for this incident.</source>
        <comment>placeholder, customer, number</comment>
        <translation>%1 неизвестно: %2 (%3). Впишите сами или выберите для этого инцидента другое.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) get the answer, and their incidents are resolved.</source>
        <translation>
            <numerusform>%n клиент получает ответ, инцидент решается.</numerusform>
            <numerusform>%n клиента получают ответ, их инциденты решаются.</numerusform>
            <numerusform>%n клиентов получают ответ, их инциденты решаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) are resolved without an answer.</source>
        <translation>
            <numerusform>%n инцидент решается без ответа.</numerusform>
            <numerusform>%n инцидента решаются без ответа.</numerusform>
            <numerusform>%n инцидентов решаются без ответа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get nothing.</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%n не получает ничего.</numerusform>
            <numerusform>%n не получают ничего.</numerusform>
            <numerusform>%n не получают ничего.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were resolved already and are left out.</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%n уже был решён и пропущен.</numerusform>
            <numerusform>%n уже были решены и пропущены.</numerusform>
            <numerusform>%n уже были решены и пропущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) answered and resolved.</source>
        <translation>
            <numerusform>Отвечено и решено: %n инцидент.</numerusform>
            <numerusform>Отвечено и решено: %n инцидента.</numerusform>
            <numerusform>Отвечено и решено: %n инцидентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) resolved.</source>
        <translation>
            <numerusform>Решён %n инцидент.</numerusform>
            <numerusform>Решено %n инцидента.</numerusform>
            <numerusform>Решено %n инцидентов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>This link leads to %1</source>
        <translation>Эта ссылка ведёт на %1</translation>
    </message>
    <message>
        <source>The message shows “%1”. The whole address is:
%2</source>
        <translation>В сообщении показано «%1». Полный адрес:
%2</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Не открывать</translation>
    </message>
</context>
<context>
    <name>MacroWords</name>
    <message>
        <source>Adds the tags: %1</source>
        <translation>Добавляет метки: %1</translation>
    </message>
    <message>
        <source>Removes the tags: %1</source>
        <translation>Убирает метки: %1</translation>
    </message>
    <message>
        <source>Assigns it to you</source>
        <translation>Назначает вам</translation>
    </message>
    <message>
        <source>Postpones it for %1</source>
        <translation>Откладывает на %1</translation>
    </message>
    <message>
        <source>Sends this answer: %1</source>
        <translation>Отправляет такой ответ: %1</translation>
    </message>
    <message>
        <source>Adds this note: %1</source>
        <translation>Добавляет такую заметку: %1</translation>
    </message>
    <message>
        <source>Sets the status to “%1”</source>
        <translation>Ставит статус «%1»</translation>
    </message>
    <message>
        <source>Assigns it to nobody</source>
        <translation>Снимает назначение</translation>
    </message>
    <message>
        <source>Assigns it to %1</source>
        <translation>Назначает: %1</translation>
    </message>
    <message>
        <source>Moves it to the queue “%1”</source>
        <translation>Переносит в очередь «%1»</translation>
    </message>
    <message>
        <source>Sets the priority to “%1”</source>
        <translation>Ставит приоритет «%1»</translation>
    </message>
    <message>
        <source>Removes all tags</source>
        <translation>Убирает все метки</translation>
    </message>
    <message>
        <source>Sets exactly these tags: %1</source>
        <translation>Ставит ровно эти метки: %1</translation>
    </message>
    <message>
        <source>%1 does not take one of these actions from here, so it cannot be run.</source>
        <translation>%1 не принимает отсюда одно из этих действий, поэтому выполнить его нельзя.</translation>
    </message>
    <message>
        <source>a colleague who is not here any more</source>
        <translation>коллега, которого здесь больше нет</translation>
    </message>
    <message>
        <source>a queue that is not here any more</source>
        <translation>очередь, которой здесь больше нет</translation>
    </message>
    <message>
        <source>Moves it to %1</source>
        <comment>a queue that is not here any more</comment>
        <translation>Переносит: %1</translation>
    </message>
    <message>
        <source>a colleague not known here</source>
        <translation>коллега, который здесь неизвестен</translation>
    </message>
    <message>
        <source>a queue not known here</source>
        <translation>очередь, которая здесь неизвестна</translation>
    </message>
</context>
<context>
    <name>ManifestCatalog</name>
    <message>
        <source>id: another help desk is already called &quot;%1&quot;.</source>
        <translation>id: другая служба поддержки уже называется &quot;%1&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>The description of a help desk has %n mistake(s).</source>
        <translation>
            <numerusform>В описании службы поддержки %n ошибка.</numerusform>
            <numerusform>В описании службы поддержки %n ошибки.</numerusform>
            <numerusform>В описании службы поддержки %n ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Оно пропущено.</translation>
    </message>
    <message>
        <source>Correct %1: %2</source>
        <translation>Исправьте %1: %2</translation>
    </message>
</context>
<context>
    <name>ManifestReader</name>
    <message>
        <source>line %1, column %2</source>
        <translation>строка %1, столбец %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 не открывается.</translation>
    </message>
    <message>
        <source>mapping: %1 cannot be opened.</source>
        <translation>mapping: %1 не открывается.</translation>
    </message>
    <message>
        <source>%1: this is not JSON: %2.</source>
        <translation>%1: это не JSON: %2.</translation>
    </message>
    <message>
        <source>there are two of this name.</source>
        <translation>таких имён два.</translation>
    </message>
    <message>
        <source>a choice needs &quot;choices&quot;.</source>
        <translation>для выбора нужны &quot;choices&quot;.</translation>
    </message>
    <message>
        <source>only &quot;baseUrl&quot; may be of kind url; further hosts stand in &quot;hosts&quot;.</source>
        <translation>вида url может быть только &quot;baseUrl&quot;; другие узлы пишут в &quot;hosts&quot;.</translation>
    </message>
    <message>
        <source>&quot;baseUrl&quot; is missing: the address of the help desk.</source>
        <translation>нет &quot;baseUrl&quot;: адреса службы поддержки.</translation>
    </message>
    <message>
        <source>there is no base &quot;%1&quot;.</source>
        <translation>нет основы &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing for this kind.</source>
        <translation>для этого вида нет &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the manifest&apos;s &quot;hosts&quot;.</source>
        <translation>&quot;%1&quot; нет в &quot;hosts&quot; описания.</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot;.</source>
        <translation>нет параметра &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>one of &quot;path&quot; and &quot;url&quot; must stand here.</source>
        <translation>здесь должно быть &quot;path&quot; или &quot;url&quot;.</translation>
    </message>
    <message>
        <source>&quot;entry&quot; and &quot;fields&quot; exclude each other.</source>
        <translation>&quot;entry&quot; и &quot;fields&quot; исключают друг друга.</translation>
    </message>
    <message>
        <source>a %1 request has no body.</source>
        <translation>у запроса %1 нет тела.</translation>
    </message>
    <message>
        <source>a body of kind &quot;file&quot; needs &quot;forEach&quot;: &quot;attachments&quot;.</source>
        <translation>телу вида &quot;file&quot; нужно &quot;forEach&quot;: &quot;attachments&quot;.</translation>
    </message>
    <message>
        <source>a marker is of no use without &quot;lookup&quot;.</source>
        <translation>метка бесполезна без &quot;lookup&quot;.</translation>
    </message>
    <message>
        <source>there is no stream &quot;%1&quot;.</source>
        <translation>нет потока &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state.</source>
        <translation>&quot;%1&quot; не состояние.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a priority.</source>
        <translation>&quot;%1&quot; не приоритет.</translation>
    </message>
    <message>
        <source>the mapping defines no function &quot;%1&quot;.</source>
        <translation>в преобразовании нет функции &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Вы имели в виду &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>{%1} is not known here; known are %2.</source>
        <translation>{%1} здесь неизвестно; известны %2.</translation>
    </message>
    <message>
        <source>there is no such parameter as {%1}.</source>
        <translation>нет такого параметра {%1}.</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is refused: a mapping may only turn its input into output.</source>
        <translation>строка %1: &quot;%2&quot; запрещено: преобразование может только превращать ввод в вывод.</translation>
    </message>
    <message>
        <source>there is no earlier step &quot;%1&quot;.</source>
        <translation>более раннего шага &quot;%1&quot; нет.</translation>
    </message>
    <message>
        <source>&quot;accept&quot; needs an &quot;entry&quot;: somebody must make sense of such an answer.</source>
        <translation>Для «accept» нужен «entry»: кто-то должен понять такой ответ.</translation>
    </message>
    <message>
        <source>only what reads (GET) may accept it; of a write, &quot;errors.rules&quot; tell what an answer means.</source>
        <translation>принимать это может только чтение (GET); что значит ответ на запись, говорят «errors.rules».</translation>
    </message>
    <message>
        <source>only one step can be the &quot;effect&quot;.</source>
        <translation>«effect» может быть только один шаг.</translation>
    </message>
    <message>
        <source>&quot;historyDays&quot; and kind days belong together.</source>
        <translation>«historyDays» и вид days задаются только вместе.</translation>
    </message>
    <message>
        <source>its default has to be a whole number of days, from 1 to %1.</source>
        <translation>значение по умолчанию должно быть целым числом дней от 1 до %1.</translation>
    </message>
    <message>
        <source>there is no such channel.</source>
        <translation>такого канала нет.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret: only auth knows those.</source>
        <translation>«%1» — секрет: их знает только auth.</translation>
    </message>
    <message>
        <source>only evaluateTouchpoint is about one thing or another.</source>
        <translation>«about» бывает только у команды evaluateTouchpoint.</translation>
    </message>
</context>
<context>
    <name>MappingGate</name>
    <message>
        <source>The entry &quot;%1&quot; of the mapping gave something that is not an object.</source>
        <translation>Функция &quot;%1&quot; преобразования вернула не объект.</translation>
    </message>
</context>
<context>
    <name>NetworkRoute</name>
    <message>
        <source>Write http://host:port or socks5://host:port, “system” for the desktop&apos;s proxy, or “none”.</source>
        <translation>Напишите http://host:port или socks5://host:port, «system» для прокси рабочего стола или «none».</translation>
    </message>
    <message>
        <source>“%1” is not the address of a proxy.</source>
        <translation>«%1» не является адресом прокси.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password does not belong in its address; give it separately.</source>
        <translation>Паролю прокси не место в адресе; укажите его отдельно.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>В этом файле нет сертификата.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не было изменено.</translation>
    </message>
    <message>
        <source>Ask the administrator for the certificate of your company&apos;s certificate authority, as a PEM file (.pem or .crt).</source>
        <translation>Попросите у администратора сертификат удостоверяющего центра вашей компании в виде файла PEM (.pem или .crt).</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Looking whether it arrived failed: %1</source>
        <translation>Проверка, дошло ли, не удалась: %1</translation>
    </message>
    <message>
        <source>No answer came back, so it may have been sent.</source>
        <translation>Ответ не пришёл, поэтому, возможно, это отправлено.</translation>
    </message>
    <message>
        <source>Look at the conversation at the help desk, then say whether it arrived or send it again.</source>
        <translation>Посмотрите диалог в службе поддержки, затем укажите, дошло ли это, или отправьте снова.</translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n times.</source>
        <translation>
            <numerusform>Была %n попытка.</numerusform>
            <numerusform>Было %n попытки.</numerusform>
            <numerusform>Было %n попыток.</numerusform>
        </translation>
    </message>
    <message>
        <source>The help desk&apos;s history does not show it, but it may not show all.</source>
        <translation>История службы поддержки этого не показывает, но она может показывать не всё.</translation>
    </message>
    <message>
        <source>This help desk has no way to look whether it arrived.</source>
        <translation>В этой службе поддержки нельзя проверить, дошло ли это.</translation>
    </message>
    <message>
        <source>It was not sent again.</source>
        <translation>Повторно это не отправлялось.</translation>
    </message>
    <message>
        <source>The help desk said yes to it, but its history does not show it.</source>
        <translation>Служба поддержки это приняла, но в её истории этого не видно.</translation>
    </message>
    <message>
        <source>The conversation shows an answer with the same words.</source>
        <translation>В разговоре виден ответ с теми же словами.</translation>
    </message>
    <message>
        <source>An earlier attempt may have arrived.</source>
        <translation>Возможно, одна из прежних попыток дошла.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>It still waits in the outbox.</source>
        <translation>Оно ещё ждёт в исходящих.</translation>
    </message>
    <message>
        <source>It may have arrived; the next sync finds out.</source>
        <translation>Возможно, оно дошло; следующая синхронизация выяснит.</translation>
    </message>
    <message>
        <source>It may have arrived, and only you can tell.</source>
        <translation>Возможно, оно дошло, и сказать это можете только вы.</translation>
    </message>
    <message>
        <source>Somebody changed the conversation meanwhile; it was not sent.</source>
        <translation>Кто-то тем временем изменил диалог; оно не отправлено.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Оно не отправлено.</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>Оно отправлено.</translation>
    </message>
</context>
<context>
    <name>PostponeTimes</name>
    <message>
        <source>Later today</source>
        <translation>Сегодня позже</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Завтра утром</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>В понедельник утром</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Через неделю</translation>
    </message>
</context>
<context>
    <name>PracticeDesk</name>
    <message>
        <source>Practice desk</source>
        <translation>Учебная служба</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>The profile&apos;s folder cannot be written.</source>
        <translation>Папка профиля недоступна для записи.</translation>
    </message>
    <message>
        <source>Check that it is yours and that the disk has room.</source>
        <translation>Проверьте, что она ваша и что на диске есть место.</translation>
    </message>
    <message>
        <source>This profile is in use by %1 (process %2).</source>
        <translation>Этот профиль занят: %1 (процесс %2).</translation>
    </message>
    <message>
        <source>That program syncs and sends. Close it, or let it do so.</source>
        <translation>Та программа синхронизирует и отправляет. Закройте её или дайте ей работать.</translation>
    </message>
</context>
<context>
    <name>ProtectionFile</name>
    <message>
        <source>The file protection.json of this profile cannot be understood.</source>
        <translation>Файл protection.json этого профиля нельзя понять.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Ничего не было открыто или изменено.</translation>
    </message>
    <message>
        <source>Restore a copy of it, then start again.</source>
        <translation>Восстановите его копию и запустите снова.</translation>
    </message>
    <message>
        <source>How this profile is protected could not be written down: %1.</source>
        <translation>Не удалось записать, как защищён этот профиль: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не было изменено.</translation>
    </message>
    <message>
        <source>Check that the disk has room.</source>
        <translation>Проверьте, есть ли место на диске.</translation>
    </message>
    <message>
        <source>This computer gave no random key.</source>
        <translation>Этот компьютер не дал случайного ключа.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs at least %1 characters, better four words.</source>
        <translation>Парольная фраза слишком коротка: нужно не меньше %1 знаков, лучше четыре слова.</translation>
    </message>
    <message>
        <source>The passphrase could not be used.</source>
        <translation>Парольную фразу не удалось использовать.</translation>
    </message>
    <message>
        <source>No recovery passphrase was ever set for this profile.</source>
        <translation>Для этого профиля никогда не задавали фразу восстановления.</translation>
    </message>
    <message>
        <source>Without its key nobody can read it, we neither.</source>
        <translation>Без ключа его никто не прочтёт, и мы тоже.</translation>
    </message>
    <message>
        <source>This is not the recovery passphrase.</source>
        <translation>Это не фраза восстановления.</translation>
    </message>
    <message>
        <source>Try again; capitals and spaces matter.</source>
        <translation>Попробуйте ещё раз; прописные буквы и пробелы важны.</translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>A word was expected here.</source>
        <translation>Здесь ожидалось слово.</translation>
    </message>
    <message>
        <source>The word “%1” is not one of those that are known here.</source>
        <translation>Слово «%1» здесь неизвестно.</translation>
    </message>
    <message>
        <source>An object was expected here.</source>
        <translation>Здесь ожидался объект.</translation>
    </message>
    <message>
        <source>A list was expected here.</source>
        <translation>Здесь ожидался список.</translation>
    </message>
    <message>
        <source>This field must be there.</source>
        <translation>Это поле обязательно.</translation>
    </message>
    <message>
        <source>Text was expected here.</source>
        <translation>Здесь ожидался текст.</translation>
    </message>
    <message>
        <source>An id is longer than %1 characters.</source>
        <translation>Id длиннее %1 символов.</translation>
    </message>
    <message>
        <source>An id must be text or a whole number.</source>
        <translation>Id должен быть текстом или целым числом.</translation>
    </message>
    <message>
        <source>The time “%1” does not say its time zone.</source>
        <translation>У времени «%1» не указан часовой пояс.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>«%1» не время.</translation>
    </message>
    <message>
        <source>A time was expected here.</source>
        <translation>Здесь ожидалось время.</translation>
    </message>
    <message>
        <source>The time lies outside the years 1 to 9999.</source>
        <translation>Время вне 1–9999 годов.</translation>
    </message>
    <message>
        <source>A whole number was expected here.</source>
        <translation>Здесь ожидалось целое число.</translation>
    </message>
    <message>
        <source>A number was expected here.</source>
        <translation>Здесь ожидалось число.</translation>
    </message>
    <message>
        <source>Yes or no (true, false) was expected here.</source>
        <translation>Здесь ожидалось да или нет (true, false).</translation>
    </message>
    <message>
        <source>The help desk&apos;s answer cannot be read: it is not what was agreed.</source>
        <translation>Ответ службы поддержки не читается: он не такой, как условлено.</translation>
    </message>
    <message>
        <source>Nothing of it was taken over.</source>
        <translation>Ничего из него не принято.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the help desk or its description needs repair.</source>
        <translation>Проверьте адрес. Если он верен, исправить нужно службу поддержки или её описание.</translation>
    </message>
    <message>
        <source>an evaluation goes from 1 to 5</source>
        <translation>оценка – от 1 до 5</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>d MMM</source>
        <comment>date format of QLocale: day and short month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of QLocale</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format of QLocale: weekday, day and month</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date format of QLocale</comment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n д.</numerusform>
            <numerusform>%n д.</numerusform>
            <numerusform>%n д.</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 is a span: 3 min, 2 h</comment>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>%1 is a time of day: 14:30</comment>
        <translation>в %1</translation>
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
        <translation>Для запроса %1 не хватает значения.</translation>
    </message>
    <message>
        <source>The description of this help desk needs to be corrected.</source>
        <translation>Нужно исправить описание этой службы поддержки.</translation>
    </message>
    <message>
        <source>%1 is not asked: it does not belong to this account&apos;s help desk.</source>
        <translation>%1 не запрашивается: он не относится к службе поддержки этой учётной записи.</translation>
    </message>
</context>
<context>
    <name>RouteOptions</name>
    <message>
        <source>add, change: believe the certificate authorities in this file (PEM), too, for this help desk; “none” believes only the system&apos;s again.</source>
        <translation>add, change: для этой службы поддержки верить и удостоверяющим центрам из этого файла (PEM); «none» — снова только системным.</translation>
    </message>
    <message>
        <source>add, change: http://user@host:port, socks5://host:port, “none”, or “system” (as the desktop says).</source>
        <translation>add, change: http://user@host:port, socks5://host:port, «none» или «system» (как говорит рабочий стол).</translation>
    </message>
    <message>
        <source>add, change: take the proxy&apos;s password from this environment variable.</source>
        <translation>add, change: взять пароль прокси из этой переменной окружения.</translation>
    </message>
    <message>
        <source>add, change: allow a description of your own, as it is now, to send customers&apos; data where it says.</source>
        <translation>add, change: разрешить вашему собственному описанию, каково оно сейчас, отправлять данные клиентов туда, куда оно говорит.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Файл %1 нельзя прочитать: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не было изменено.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Переменная окружения %1 не задана.</translation>
    </message>
    <message>
        <source>Set it to the proxy&apos;s password and try again.</source>
        <translation>Задайте в ней пароль прокси и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>“%1” is a description of your own. With it customers&apos; data and your key go to: %2.</source>
        <translation>«%1» — ваше собственное описание. С ним данные клиентов и ваш ключ уходят сюда: %2.</translation>
    </message>
    <message>
        <source>If you know where it comes from and allow this, say it again with --trust. Only the description as it is now is allowed: a change of it asks again.</source>
        <translation>Если вы знаете, откуда оно, и разрешаете это, повторите с --trust. Разрешено только описание в нынешнем виде: после изменения спросят снова.</translation>
    </message>
</context>
<context>
    <name>RowChip</name>
    <message>
        <source>not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>held</source>
        <translation>задержано</translation>
    </message>
    <message>
        <source>may have been sent</source>
        <translation>возможно, отправлено</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>задерживается</translation>
    </message>
    <message>
        <source>queued here</source>
        <translation>ждёт здесь</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>на линии</translation>
    </message>
    <message>
        <source>call now</source>
        <translation>звонить сейчас</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>опоздание %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>на связи</translation>
    </message>
    <message>
        <source>part of #%1</source>
        <translation>часть #%1</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>проблема</translation>
    </message>
    <message>
        <source>incident of #%1</source>
        <translation>инцидент #%1</translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>the manifest</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Вы имели в виду %1?</translation>
    </message>
    <message>
        <source>here stands a value of type %1; it must be %2.</source>
        <translation>здесь значение типа %1; должно быть %2.</translation>
    </message>
    <message>
        <source>this program reads only %1.</source>
        <translation>эта программа читает только %1.</translation>
    </message>
    <message>
        <source>%1 is out of range; it may be %2 to %3.</source>
        <translation>%1 вне пределов; можно от %2 до %3.</translation>
    </message>
    <message>
        <source>the list is empty; it needs at least one.</source>
        <translation>список пуст; нужен хотя бы один.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>нет %1.</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 здесь неизвестно.</translation>
    </message>
    <message>
        <source>%1 is not known here; known are %2.</source>
        <translation>%1 здесь неизвестно; известны %2.</translation>
    </message>
    <message>
        <source>the text is empty.</source>
        <translation>текст пуст.</translation>
    </message>
    <message>
        <source>%1 does not have the form %2.</source>
        <translation>%1 не в виде %2.</translation>
    </message>
</context>
<context>
    <name>SearchSyntax</name>
    <message>
        <source>There is no account “%1”. There are: %2.</source>
        <translation>Учётной записи «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write a day like 2026-10-01, today, yesterday, or a length like 30min, 2h, 7d, 2w.</source>
        <translation>«%1» — не время. Напишите день, например 2026-10-01, today, yesterday, или срок, например 30min, 2h, 7d, 2w.</translation>
    </message>
    <message>
        <source>Write at least two letters of what to look for.</source>
        <translation>Напишите хотя бы две буквы того, что ищете.</translation>
    </message>
    <message>
        <source>Write the number to look for.</source>
        <translation>Напишите номер, который ищете.</translation>
    </message>
    <message>
        <source>No conversation here has the tag “%1”. There are: %2.</source>
        <translation>Ни у одного диалога здесь нет метки «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>There is no queue “%1”. There are: %2.</source>
        <translation>Очереди «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>“%1:” cannot be “%2”. It can be: %3.</source>
        <translation>«%1:» не может быть «%2». Может быть: %3.</translation>
    </message>
    <message>
        <source>OR stands between two operators, as in: status:new OR is:overdue. Write &quot;OR&quot; in quotes to look for the word.</source>
        <translation>OR ставится между двумя операторами, например: status:new OR is:overdue. Чтобы искать слово, напишите &quot;OR&quot; в кавычках.</translation>
    </message>
    <message>
        <source>Write the value right after “%1:”, without a space.</source>
        <translation>Пишите значение сразу после «%1:», без пробела.</translation>
    </message>
    <message>
        <source>“%1:” is no operator. There are: %2. Write it in quotes to look for the words.</source>
        <translation>«%1:» — не оператор. Есть: %2. Чтобы искать эти слова, напишите их в кавычках.</translation>
    </message>
    <message>
        <source>“%1” has no order: write %1: instead.</source>
        <translation>«%1» не бывает больше или меньше: пишите %1:.</translation>
    </message>
    <message>
        <source>A length needs &lt; or &gt;, as in: %1&lt;%2.</source>
        <translation>Сроку нужен знак &lt; или &gt;, например: %1&lt;%2.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than a search can hold: %n conditions at most.</source>
        <translation>
            <numerusform>Это больше, чем вмещает поиск: не более %n условия.</numerusform>
            <numerusform>Это больше, чем вмещает поиск: не более %n условий.</numerusform>
            <numerusform>Это больше, чем вмещает поиск: не более %n условий.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchTerms</name>
    <message>
        <source>somebody has to act</source>
        <translation>кто-то должен действовать</translation>
    </message>
    <message>
        <source>waits for somebody else</source>
        <translation>ждёт кого-то другого</translation>
    </message>
    <message>
        <source>done</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитан</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитан</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>отложен</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочен</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>мой</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>ничей</translation>
    </message>
    <message>
        <source>an answer did not arrive</source>
        <translation>ответ не дошёл</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Назначен</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>me</source>
        <translation>мне</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никому</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>a promised call</source>
        <translation>обещанный звонок</translation>
    </message>
    <message>
        <source>an internal note</source>
        <translation>внутренняя заметка</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>one of these statuses</source>
        <translation>один из этих статусов</translation>
    </message>
    <message>
        <source>unread; also open, waiting, done, overdue, postponed, mine, trouble</source>
        <translation>не прочитан; также open, waiting, done, overdue, postponed, mine, trouble</translation>
    </message>
    <message>
        <source>in this queue, of any account</source>
        <translation>в этой очереди, любой учётной записи</translation>
    </message>
    <message>
        <source>mine; also nobody, or a name</source>
        <translation>мой; также nobody или имя</translation>
    </message>
    <message>
        <source>the customer&apos;s name or address</source>
        <translation>имя или адрес клиента</translation>
    </message>
    <message>
        <source>a word of the subject</source>
        <translation>слово в теме</translation>
    </message>
    <message>
        <source>came by this channel</source>
        <translation>пришёл по этому каналу</translation>
    </message>
    <message>
        <source>ticket, chat or callback</source>
        <translation>заявка (ticket), чат (chat) или обратный звонок (callback)</translation>
    </message>
    <message>
        <source>none, low, normal, high or urgent</source>
        <translation>none, low, normal, high или urgent</translation>
    </message>
    <message>
        <source>has this tag</source>
        <translation>с этой меткой</translation>
    </message>
    <message>
        <source>of this account</source>
        <translation>этой учётной записи</translation>
    </message>
    <message>
        <source>began after that day; also today, yesterday</source>
        <translation>начат после этого дня; также today, yesterday</translation>
    </message>
    <message>
        <source>changed less than 7 days ago; min, h, d, w</source>
        <translation>изменён за последние 7 дней; min, h, d, w</translation>
    </message>
    <message>
        <source>due within 2 hours, or overdue</source>
        <translation>срок в ближайшие 2 часа или уже прошёл</translation>
    </message>
    <message>
        <source>a file; also callback, note, tag</source>
        <translation>файл; также callback, note, tag</translation>
    </message>
    <message>
        <source>this number</source>
        <translation>этот номер</translation>
    </message>
    <message>
        <source>a minus: not that</source>
        <translation>минус: не это</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>одно или другое</translation>
    </message>
    <message>
        <source>words, a phrase, a word that must not occur</source>
        <translation>слова, фраза, слово, которого быть не должно</translation>
    </message>
    <message>
        <source>a problem</source>
        <translation>проблема</translation>
    </message>
    <message>
        <source>an incident of a problem</source>
        <translation>инцидент проблемы</translation>
    </message>
    <message>
        <source>the customer waits for an answer</source>
        <translation>клиент ждёт ответа</translation>
    </message>
    <message>
        <source>a call is to be made</source>
        <translation>нужно позвонить</translation>
    </message>
    <message>
        <source>Answered today by</source>
        <translation>Сегодня ответил</translation>
    </message>
    <message>
        <source>the customer wrote last and waits; also call: a call is to be made</source>
        <translation>последним написал клиент и ждёт; также call: нужно позвонить</translation>
    </message>
    <message>
        <source>written to by me today; also a name</source>
        <translation>сегодня отвечал я; также имя</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>No password or key is stored for this account.</source>
        <translation>Для этой учётной записи нет сохранённого пароля или ключа.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Войдите снова.</translation>
    </message>
</context>
<context>
    <name>Speller</name>
    <message>
        <source>Your list of words could not be saved.</source>
        <translation>Не удалось сохранить ваш список слов.</translation>
    </message>
    <message>
        <source>The word is known until the program ends.</source>
        <translation>Слово будет известно до завершения программы.</translation>
    </message>
    <message>
        <source>Look whether the disk is full.</source>
        <translation>Проверьте, не заполнен ли диск.</translation>
    </message>
</context>
<context>
    <name>SpokenRow</name>
    <message>
        <source>Unread</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Неизвестный клиент</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
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
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Освободите место на диске и попробуйте снова.</translation>
    </message>
    <message>
        <source>A file of this profile is damaged.</source>
        <translation>Файл этого профиля повреждён.</translation>
    </message>
    <message>
        <source>Start the program again: it will then mend what it can.</source>
        <translation>Запустите программу снова: она исправит, что сможет.</translation>
    </message>
    <message>
        <source>The local data could not be read or written.</source>
        <translation>Не удалось прочитать или записать локальные данные.</translation>
    </message>
    <message>
        <source>Check that the disk works and has room, then try again.</source>
        <translation>Проверьте, что диск работает и на нём есть место, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The local data was written by a newer version of this program.</source>
        <translation>Локальные данные записаны более новой версией программы.</translation>
    </message>
    <message>
        <source>Use that version, or choose another profile.</source>
        <translation>Используйте ту версию или выберите другой профиль.</translation>
    </message>
    <message>
        <source>This action is no longer in the outbox.</source>
        <translation>Этого действия в исходящих больше нет.</translation>
    </message>
    <message>
        <source>This action was changed in the meantime.</source>
        <translation>Это действие тем временем изменилось.</translation>
    </message>
    <message>
        <source>This action cannot be changed at the moment.</source>
        <translation>Сейчас это действие изменить нельзя.</translation>
    </message>
    <message>
        <source>Wait until it is known whether it arrived.</source>
        <translation>Подождите, пока станет известно, дошло ли оно.</translation>
    </message>
    <message>
        <source>The attached file &quot;%1&quot; is no longer there.</source>
        <translation>Вложенного файла &quot;%1&quot; больше нет.</translation>
    </message>
    <message>
        <source>Attach it again.</source>
        <translation>Вложите его снова.</translation>
    </message>
    <message>
        <source>This conversation is no longer on this computer.</source>
        <translation>Этого диалога на этом компьютере больше нет.</translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation>Выберите другой из списка.</translation>
    </message>
    <message>
        <source>Other actions wait for this conversation to be created.</source>
        <translation>Другие действия ждут создания этого диалога.</translation>
    </message>
    <message>
        <source>Discard those first.</source>
        <translation>Сначала отмените их.</translation>
    </message>
    <message>
        <source>Only a reply or a note can become a draft again.</source>
        <translation>Снова черновиком может стать только ответ или заметка.</translation>
    </message>
    <message>
        <source>The folder for local data could not be made.</source>
        <translation>Не удалось создать папку для локальных данных.</translation>
    </message>
    <message>
        <source>Check that the disk is writable, or choose another profile.</source>
        <translation>Проверьте, что на диск можно писать, или выберите другой профиль.</translation>
    </message>
    <message>
        <source>The local copy was written by a newer version of this program.</source>
        <translation>Локальная копия записана более новой версией программы.</translation>
    </message>
    <message>
        <source>The local copy of your conversations was damaged.</source>
        <translation>Локальная копия диалогов была повреждена.</translation>
    </message>
    <message>
        <source>It was set aside and is being fetched again. What you wrote is safe.</source>
        <translation>Она отложена и загружается заново. Написанное вами сохранено.</translation>
    </message>
    <message>
        <source>It is being fetched again. What you wrote is safe.</source>
        <translation>Она загружается заново. Написанное вами сохранено.</translation>
    </message>
    <message>
        <source>The file with your unsent answers and drafts was damaged.</source>
        <translation>Файл с неотправленными ответами и черновиками был повреждён.</translation>
    </message>
    <message>
        <source>Look through the outbox and your drafts before you go on.</source>
        <translation>Прежде чем продолжить, просмотрите исходящие и черновики.</translation>
    </message>
    <message>
        <source>The local data is not open.</source>
        <translation>Локальные данные не открыты.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Запустите программу снова.</translation>
    </message>
    <message>
        <source>The local copy of your conversations is damaged.</source>
        <translation>Локальная копия диалогов повреждена.</translation>
    </message>
    <message>
        <source>What you wrote is safe.</source>
        <translation>Написанное вами сохранено.</translation>
    </message>
    <message>
        <source>Start the program again: the copy will then be fetched anew.</source>
        <translation>Запустите программу снова: копия загрузится заново.</translation>
    </message>
    <message>
        <source>A damaged outbox is still kept, which may hold words of the account that was removed: %1.</source>
        <translation>Всё ещё хранится повреждённый файл исходящих, в котором могут быть слова удалённой учётной записи: %1.</translation>
    </message>
    <message>
        <source>It was left alone, for it may hold words of your other accounts too.</source>
        <translation>Он оставлен нетронутым: в нём могут быть и слова ваших других учётных записей.</translation>
    </message>
    <message>
        <source>Delete it when you no longer need it.</source>
        <translation>Удалите его, когда он станет не нужен.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could be read and are in place again; the damaged file was kept as %1.</source>
        <translation>
            <numerusform>%n запись удалось прочитать и вернуть на место; повреждённый файл сохранён как %1.</numerusform>
            <numerusform>%n записи удалось прочитать и вернуть на место; повреждённый файл сохранён как %1.</numerusform>
            <numerusform>%n записей удалось прочитать и вернуть на место; повреждённый файл сохранён как %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This touchpoint is no longer on this computer.</source>
        <translation>Этого контакта на этом компьютере больше нет.</translation>
    </message>
    <message>
        <source>The help desk does not know this conversation yet.</source>
        <translation>Служба поддержки ещё не знает этого диалога.</translation>
    </message>
    <message>
        <source>Evaluate it once it has been created there.</source>
        <translation>Оцените его, когда он будет там создан.</translation>
    </message>
    <message>
        <source>An evaluation goes from 1 to 5.</source>
        <translation>Оценка – от 1 до 5.</translation>
    </message>
    <message>
        <source>The macro has no name.</source>
        <translation>У макроса нет названия.</translation>
    </message>
    <message>
        <source>The macro does nothing yet.</source>
        <translation>Макрос пока ничего не делает.</translation>
    </message>
    <message>
        <source>This macro is no longer there.</source>
        <translation>Этого макроса больше нет.</translation>
    </message>
</context>
<context>
    <name>StorePlace</name>
    <message>
        <source>The local data could not be turned into its new form.</source>
        <translation>Не удалось перевести локальные данные в новый вид.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Они оставлены как есть.</translation>
    </message>
    <message>
        <source>Check that the disk has room for a second copy, then start again.</source>
        <translation>Проверьте, есть ли на диске место для второй копии, и запустите снова.</translation>
    </message>
    <message>
        <source>What is kept of your conversations on this computer is encrypted, and its key is missing.</source>
        <translation>То, что хранится из ваших диалогов на этом компьютере, зашифровано, а ключа нет.</translation>
    </message>
    <message>
        <source>What is kept of your conversations on this computer is encrypted with another key.</source>
        <translation>То, что хранится из ваших диалогов на этом компьютере, зашифровано другим ключом.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Ничего не было открыто или изменено.</translation>
    </message>
    <message>
        <source>Unlock the keychain and start again, or give the recovery passphrase: “saskarectl protect unlock”.</source>
        <translation>Откройте хранилище ключей и запустите снова или укажите фразу восстановления: «saskarectl protect unlock».</translation>
    </message>
    <message>
        <source>This computer has no folder in memory (XDG_RUNTIME_DIR or /dev/shm), so that conversations cannot be kept off the disk.</source>
        <translation>На этом компьютере нет папки в памяти (XDG_RUNTIME_DIR или /dev/shm), поэтому диалоги нельзя держать вне диска.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Ничего не было открыто.</translation>
    </message>
    <message>
        <source>Sign in to the desktop as usual, or choose another way of protection with “saskarectl protect”.</source>
        <translation>Войдите в рабочий стол как обычно или выберите другую защиту командой «saskarectl protect».</translation>
    </message>
    <message>
        <source>Another program has this profile open.</source>
        <translation>Этот профиль открыт другой программой.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не было изменено.</translation>
    </message>
    <message>
        <source>Close it, then start again.</source>
        <translation>Закройте её и запустите снова.</translation>
    </message>
    <message>
        <source>The folder for local data cannot be written.</source>
        <translation>В папку локальных данных нельзя писать.</translation>
    </message>
    <message>
        <source>Check that the disk is writable, or choose another profile.</source>
        <translation>Проверьте, доступен ли диск для записи, или выберите другой профиль.</translation>
    </message>
    <message>
        <source>Your unsent answers and drafts here are encrypted, but the file that says with which key is missing.</source>
        <translation>Ваши неотправленные ответы и черновики здесь зашифрованы, но файла, который говорит, каким ключом, нет.</translation>
    </message>
    <message>
        <source>Put protection.json back into the profile&apos;s folder, from the same copy as the rest.</source>
        <translation>Верните protection.json в папку профиля из той же копии, что и остальное.</translation>
    </message>
</context>
<context>
    <name>StreamReader</name>
    <message>
        <source>This help desk has no stream &quot;%1&quot;.</source>
        <translation>У этой службы поддержки нет потока &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The help desk&apos;s list &quot;%1&quot; does not come to an end.</source>
        <translation>Список службы поддержки &quot;%1&quot; не кончается.</translation>
    </message>
    <message>
        <source>Reading it was stopped.</source>
        <translation>Чтение остановлено.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>a brace opens at character %1 but no name stands in it; write {{ for a brace</source>
        <translation>на символе %1 открывается скобка, но имени в ней нет; для скобки пишите {{</translation>
    </message>
    <message>
        <source>a brace closes at character %1 that never opened; write }} for a brace</source>
        <translation>на символе %1 закрывается скобка, которая не открывалась; для скобки пишите }}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Дан ответ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ждёт ответа</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>На удержании</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Отложен</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решён</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалён</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединён</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другой</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Обратный звонок</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>web form</source>
        <translation>веб-форма</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>чат</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>public post</source>
        <translation>публичная запись</translation>
    </message>
    <message>
        <source>private message</source>
        <translation>личное сообщение</translation>
    </message>
    <message>
        <source>review</source>
        <translation>отзыв</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>портал</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>лично</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>сайт</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Без приоритета</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочный</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>link: the other is its parent</comment>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Contains</source>
        <comment>link: the other is its child</comment>
        <translation>Включает</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>link</comment>
        <translation>Зависит от</translation>
    </message>
    <message>
        <source>Needed by</source>
        <comment>link</comment>
        <translation>Нужен для</translation>
    </message>
    <message>
        <source>Refers to</source>
        <comment>link</comment>
        <translation>Ссылается на</translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <comment>link</comment>
        <translation>Упомянут в</translation>
    </message>
    <message>
        <source>Merged into</source>
        <comment>link</comment>
        <translation>Объединён с</translation>
    </message>
    <message>
        <source>Incident of</source>
        <comment>link: the other is its problem</comment>
        <translation>Инцидент проблемы</translation>
    </message>
</context>
<context>
    <name>saskare::AccountCard</name>
    <message>
        <source>Paused. Nothing is read or sent.</source>
        <translation>Приостановлено. Ничего не читается и не отправляется.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Ещё не прочитано.</translation>
    </message>
    <message>
        <source>Connected. %1</source>
        <translation>Подключено. %1</translation>
    </message>
    <message>
        <source>Connecting… %1</source>
        <translation>Подключение… %1</translation>
    </message>
    <message>
        <source>key kept until closed</source>
        <translation>ключ хранится до закрытия</translation>
    </message>
    <message>
        <source>Signature under new replies</source>
        <translation>Подпись под новыми ответами</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Прочитать сейчас</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Last read %1.</source>
        <comment>%1 is a time in words: 3 min ago, at 14:30, on 18 Nov</comment>
        <translation>Прочитано %1.</translation>
    </message>
    <message numerus="yes">
        <source>Connected. %n part(s) could not be read and are tried again.</source>
        <translation>
            <numerusform>Соединено. %n часть не прочитана, будет новая попытка.</numerusform>
            <numerusform>Соединено. %n части не прочитаны, будет новая попытка.</numerusform>
            <numerusform>Соединено. %n частей не прочитано, будет новая попытка.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnected: its key is gone from this computer. What was read stays here; nothing is read or sent.</source>
        <translation>Отключено: ключа на этом компьютере больше нет. Прочитанное остаётся здесь; ничего не читается и не отправляется.</translation>
    </message>
    <message>
        <source>history: %1</source>
        <translation>история: %1</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Подключить снова…</translation>
    </message>
    <message>
        <source>Connected, but old in part: %1 %2</source>
        <translation>Подключено, но частично устарело: %1 %2</translation>
    </message>
</context>
<context>
    <name>saskare::AccountCommand</name>
    <message>
        <source>add: the login name, where one is needed.</source>
        <translation>add: имя для входа, если нужно.</translation>
    </message>
    <message>
        <source>add: what to call it.</source>
        <translation>add: как её назвать.</translation>
    </message>
    <message>
        <source>add: first check that address and credentials work.</source>
        <translation>add: сначала проверить адрес и данные для входа.</translation>
    </message>
    <message>
        <source>There is no help desk called “%1”.</source>
        <translation>Нет службы поддержки «%1».</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Известны: %1.</translation>
    </message>
    <message>
        <source>“%1” sets nothing that %2 knows.</source>
        <translation>«%1» не задаёт ничего, что знает %2.</translation>
    </message>
    <message>
        <source>%1: yes.</source>
        <translation>%1: да.</translation>
    </message>
    <message>
        <source>%1: no.</source>
        <translation>%1: нет.</translation>
    </message>
    <message>
        <source>Added as account %1: %2.</source>
        <translation>Добавлена как учётная запись %1: %2.</translation>
    </message>
    <message>
        <source>Removed account %1 and everything of it here.</source>
        <translation>Удалена учётная запись %1 и всё её здесь.</translation>
    </message>
    <message>
        <source>remove: even when answers or drafts of it were not sent; they are lost.</source>
        <translation>remove: даже если её ответы или черновики не отправлены; они пропадут.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of it were not sent.</source>
        <translation>
            <numerusform>Не отправлено %n её действие.</numerusform>
            <numerusform>Не отправлено %n её действия.</numerusform>
            <numerusform>Не отправлено %n её действий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of it were not sent.</source>
        <translation>
            <numerusform>Не отправлен %n её черновик.</numerusform>
            <numerusform>Не отправлено %n её черновика.</numerusform>
            <numerusform>Не отправлено %n её черновиков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 was not removed.</source>
        <translation>Учётная запись %1 не удалена.</translation>
    </message>
    <message>
        <source>--discard removes it all the same, and that is lost.</source>
        <translation>--discard удаляет её всё равно, и это пропадёт.</translation>
    </message>
    <message>
        <source>That is an address inside %1; the help desk itself is at %2.</source>
        <translation>Это адрес внутри %1; сама служба поддержки находится по адресу %2.</translation>
    </message>
    <message>
        <source>Connect a help desk, list those connected, change the way to one, or remove one.</source>
        <translation>Подключить службу поддержки, перечислить подключённые, изменить путь к одной из них или удалить её.</translation>
    </message>
    <message>
        <source>add, list, change or remove.</source>
        <translation>add, list, change или remove.</translation>
    </message>
    <message>
        <source>add: which help desk (“saskarectl help-desks” lists them). change, remove: the account&apos;s number or name.</source>
        <translation>add: какая служба поддержки («saskarectl help-desks» их перечисляет). change, remove: номер или название учётной записи.</translation>
    </message>
    <message>
        <source>The account was saved; give --secret-env with each command that connects.</source>
        <translation>Учётная запись сохранена; указывайте --secret-env с каждой командой, которая подключается.</translation>
    </message>
    <message>
        <source>Changed account %1: %2.</source>
        <translation>Изменена учётная запись %1: %2.</translation>
    </message>
    <message>
        <source>Besides the system&apos;s authorities it believes: %1.</source>
        <translation>Кроме системных удостоверяющих центров, она верит: %1.</translation>
    </message>
    <message>
        <source>add, change: the help desk&apos;s address.</source>
        <translation>add, change: адрес службы поддержки.</translation>
    </message>
    <message>
        <source>With http:// anybody on the way can read your key and your customers&apos; words, so Saskare does not connect like that.</source>
        <translation>По http:// любой по пути может прочитать ваш ключ и слова клиентов, поэтому Saskare так не соединяется.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Write https:// instead.</source>
        <translation>Напишите вместо этого https://.</translation>
    </message>
    <message>
        <source>Its key, your customers&apos; data and what was not sent yet go to %1 from now on.</source>
        <translation>Его ключ, данные клиентов и ещё не отправленное теперь идут на %1.</translation>
    </message>
    <message>
        <source>add, change: a further value of the help desk&apos;s description; may be given again. “historyDays=365” reads closed conversations of so many days.</source>
        <translation>add, change: ещё одно значение описания службы поддержки; можно указать несколько раз. «historyDays=365» читает закрытые диалоги за столько дней.</translation>
    </message>
    <message>
        <source>change: read and send nothing until --resume; what was read stays.</source>
        <translation>change: ничего не читать и не отправлять до --resume; прочитанное остаётся.</translation>
    </message>
    <message>
        <source>change: go on after --pause, or after “remove --keep” with a key again.</source>
        <translation>change: продолжить после --pause или, снова с ключом, после «remove --keep».</translation>
    </message>
    <message>
        <source>remove: forget only the key; what was read stays readable, and what was not sent waits.</source>
        <translation>remove: забыть только ключ; прочитанное остаётся доступным, а неотправленное ждёт.</translation>
    </message>
    <message>
        <source>Say “account add MANIFEST --url URL”, “account list”, “account change ACCOUNT” with --url, --set, --secret-env, --pause, --resume, --ca, --proxy or --trust, or “account remove ACCOUNT”.</source>
        <translation>Напишите «account add MANIFEST --url URL», «account list», «account change ACCOUNT» с --url, --set, --secret-env, --pause, --resume, --ca, --proxy или --trust, либо «account remove ACCOUNT».</translation>
    </message>
    <message>
        <source>%1 takes a whole number of days, from 1 to %2.</source>
        <translation>%1 — это целое число дней от 1 до %2.</translation>
    </message>
    <message>
        <source>Disconnected account %1. What was read of it stays.</source>
        <translation>Учётная запись %1 отключена. Прочитанное из неё остаётся.</translation>
    </message>
    <message>
        <source>(disconnected)</source>
        <translation>(отключена)</translation>
    </message>
    <message>
        <source>(paused)</source>
        <translation>(приостановлена)</translation>
    </message>
</context>
<context>
    <name>saskare::AccountForm</name>
    <message>
        <source>%1 (may be empty)</source>
        <translation>%1 (можно не указывать)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>only the address you give here</source>
        <translation>только указанный здесь адрес</translation>
    </message>
    <message>
        <source>the address you give here, and %1</source>
        <translation>указанный здесь адрес и %1</translation>
    </message>
    <message>
        <source>“%1” did not come with Saskare: it is a description in your own folder. Your customers&apos; data and your key go where it says: %2.</source>
        <translation>«%1» не входит в Saskare: это описание в вашей папке. Данные клиентов и ваш ключ уходят туда, куда оно указывает: %2.</translation>
    </message>
    <message>
        <source>I know where it comes from and allow this</source>
        <translation>Я знаю, откуда оно, и разрешаю это</translation>
    </message>
    <message>
        <source>That is an address inside it. Saskare connects to %1</source>
        <translation>Это адрес внутри неё. Saskare подключится к %1</translation>
    </message>
    <message>
        <source>It has changed since you allowed it.</source>
        <translation>Оно изменилось с тех пор, как вы его разрешили.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>вся</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Open conversations are read whatever their age. More than before reads the help desk again; less keeps what is here.</source>
        <translation>Открытые диалоги читаются независимо от возраста. Если указать больше прежнего, служба поддержки читается заново; если меньше, прочитанное остаётся.</translation>
    </message>
</context>
<context>
    <name>saskare::AccountRegistry</name>
    <message>
        <source>The accounts could not be saved in %1: %2.</source>
        <translation>Не удалось сохранить учётные записи в %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there.</source>
        <translation>Проверьте, что на диске есть место и что туда можно писать.</translation>
    </message>
    <message>
        <source>It is not said which help desk this is.</source>
        <translation>Не указано, какая это служба поддержки.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It has to begin with https:// or http://.</source>
        <translation>«%1» не веб-адрес. Он должен начинаться с https:// или http://.</translation>
    </message>
    <message>
        <source>The address must not hold a name or password; give them separately.</source>
        <translation>В адресе не должно быть имени и пароля; укажите их отдельно.</translation>
    </message>
    <message>
        <source>This account is no longer there.</source>
        <translation>Этой учётной записи больше нет.</translation>
    </message>
    <message>
        <source>There is no account with the number %1.</source>
        <translation>Нет учётной записи с номером %1.</translation>
    </message>
    <message>
        <source>The accounts in %1 cannot be read: %2.</source>
        <translation>Учётные записи в %1 не читаются: %2.</translation>
    </message>
    <message>
        <source>Check that the file is yours and readable.</source>
        <translation>Проверьте, что файл ваш и читается.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>папку не удаётся создать</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>его пишет другая программа</translation>
    </message>
</context>
<context>
    <name>saskare::AccountWizard</name>
    <message>
        <source>Change an account</source>
        <translation>Изменить учётную запись</translation>
    </message>
    <message>
        <source>Connect a help desk</source>
        <translation>Подключить службу поддержки</translation>
    </message>
    <message>
        <source>Which help desk do you want to work in?</source>
        <translation>В какой службе поддержки вы хотите работать?</translation>
    </message>
    <message>
        <source>%1 (your own description)</source>
        <translation>%1 (ваше описание)</translation>
    </message>
    <message>
        <source>The name and the colour tell accounts apart in the lists.</source>
        <translation>Название и цвет отличают учётные записи в списках.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Where is it, and who are you there?</source>
        <translation>Где она, и кто вы в ней?</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Всё работает</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Работает ли?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>What should it be called?</source>
        <translation>Как её назвать?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>The description “%1” of this help desk is no longer there.</source>
        <translation>Описания «%1» этой службы поддержки больше нет.</translation>
    </message>
    <message>
        <source>Put it back, or remove the account.</source>
        <translation>Верните его или удалите учётную запись.</translation>
    </message>
    <message>
        <source>Asking the help desk…</source>
        <translation>Запрос к службе поддержки…</translation>
    </message>
    <message>
        <source>Reading the key from the keychain</source>
        <translation>Чтение ключа из хранилища</translation>
    </message>
    <message>
        <source>Saskare writes keys nowhere else. You may keep it until Saskare is closed, and give it again next time.</source>
        <translation>Saskare больше нигде не записывает ключи. Можно хранить его до закрытия Saskare и в следующий раз ввести снова.</translation>
    </message>
    <message>
        <source>Keep until closed</source>
        <translation>Хранить до закрытия</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>With http:// anybody on the way can read your key and your customers&apos; words, so Saskare does not connect like that. Write https:// instead.</source>
        <translation>При http:// любой на пути может прочитать ваш ключ и слова клиентов, поэтому Saskare так не подключается. Напишите https://.</translation>
    </message>
</context>
<context>
    <name>saskare::AccountsPage</name>
    <message>
        <source>Connect another help desk…</source>
        <translation>Подключить ещё одну службу поддержки…</translation>
    </message>
    <message>
        <source>No help desk yet</source>
        <translation>Службы поддержки ещё нет</translation>
    </message>
    <message>
        <source>Connect one by its address and a key or password.</source>
        <translation>Подключите её по адресу и ключу или паролю.</translation>
    </message>
    <message>
        <source>Connect a help desk…</source>
        <translation>Подключить службу поддержки…</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that were not sent yet are lost.</source>
        <translation>
            <numerusform>Будет потеряно %n неотправленное действие.</numerusform>
            <numerusform>Будут потеряны %n неотправленных действия.</numerusform>
            <numerusform>Будут потеряны %n неотправленных действий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove and erase: its conversations, drafts and key are removed from this computer. The help desk keeps everything it has.</source>
        <translation>Удалить и стереть: её диалоги, черновики и ключ удаляются с этого компьютера. В службе поддержки всё остаётся.</translation>
    </message>
    <message>
        <source>Remove and erase</source>
        <translation>Удалить и стереть</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Disconnect: only its key is removed. What was read stays here to be read and searched; nothing is read or sent any more, and what waits in the outbox goes on waiting. It can be connected again.</source>
        <translation>Отключить: удаляется только её ключ. Прочитанное остаётся здесь для чтения и поиска; больше ничего не читается и не отправляется, а то, что ждёт в исходящих, продолжает ждать. Её можно подключить снова.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отключить</translation>
    </message>
</context>
<context>
    <name>saskare::Actions</name>
    <message>
        <source>Next conversation</source>
        <translation>Следующий диалог</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Предыдущий диалог</translation>
    </message>
    <message>
        <source>Read the conversation</source>
        <translation>Читать диалог</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Ask the help desk for news</source>
        <translation>Запросить новости у службы поддержки</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Внутренняя заметка</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Send what is written</source>
        <translation>Отправить написанное</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Назначить мне</translation>
    </message>
    <message>
        <source>Assign to …</source>
        <translation>Назначить …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>Показать или скрыть клиента</translation>
    </message>
    <message>
        <source>Show or hide the views</source>
        <translation>Показать или скрыть виды</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Предыдущая часть окна</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлый или тёмный</translation>
    </message>
    <message>
        <source>Connect a help desk</source>
        <translation>Подключить службу поддержки</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Диалоги</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Этот диалог</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Новый диалог</translation>
    </message>
    <message>
        <source>Links to others</source>
        <translation>Связи с другими</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>При вводе текста</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>Take the next</source>
        <translation>Взять следующий</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Как искать</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Новый вид</translation>
    </message>
    <message>
        <source>Choose it, to do one thing with several</source>
        <translation>Выбрать, чтобы сделать одно с несколькими</translation>
    </message>
    <message>
        <source>Choose all in the list</source>
        <translation>Выбрать все в списке</translation>
    </message>
    <message>
        <source>Undo what was done with several</source>
        <translation>Отменить сделанное с несколькими</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Выполнить макрос</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Найти статью</translation>
    </message>
    <message>
        <source>Take back the answer that is held</source>
        <translation>Отозвать придержанный ответ</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Следующее слово с ошибкой</translation>
    </message>
    <message>
        <source>Quality of touchpoints</source>
        <translation>Качество контактов</translation>
    </message>
    <message>
        <source>Evaluate the touchpoint</source>
        <translation>Оценить контакт</translation>
    </message>
    <message>
        <source>Evaluate the next touchpoint</source>
        <translation>Оценить следующий контакт</translation>
    </message>
    <message>
        <source>Search the help desks too</source>
        <translation>Искать и в службах поддержки</translation>
    </message>
    <message>
        <source>Link to a problem</source>
        <translation>Привязать к проблеме</translation>
    </message>
    <message>
        <source>Make this a problem</source>
        <translation>Сделать проблемой</translation>
    </message>
    <message>
        <source>Answer and resolve its incidents</source>
        <translation>Ответить и решить её инциденты</translation>
    </message>
    <message>
        <source>Merge with another conversation</source>
        <translation>Объединить с другим диалогом</translation>
    </message>
    <message>
        <source>Split the message into a new conversation</source>
        <translation>Отделить сообщение в новый диалог</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Новый макрос</translation>
    </message>
    <message>
        <source>What waits now</source>
        <translation>Что ждёт сейчас</translation>
    </message>
</context>
<context>
    <name>saskare::AnswerChoices</name>
    <message>
        <source>Discard this answer?</source>
        <translation>Отменить этот ответ?</translation>
    </message>
    <message>
        <source>It was not sent. Its words will be gone.</source>
        <translation>Он не отправлен. Его текст пропадёт.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>saskare::AnsweredMeanwhile</name>
    <message>
        <source>%1 answered while you were writing. Read it above before you send.</source>
        <translation>Пока вы писали, ответ дал(а) %1. Прочитайте его выше перед отправкой.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Прочитано</translation>
    </message>
</context>
<context>
    <name>saskare::ArticleDialog</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Найти статью</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Этих слов нет ни в одной статье.</translation>
    </message>
    <message>
        <source>Insert a link</source>
        <translation>Вставить ссылку</translation>
    </message>
    <message>
        <source>Insert the text</source>
        <translation>Вставить текст</translation>
    </message>
</context>
<context>
    <name>saskare::AttachmentFetch</name>
    <message>
        <source>This file is no longer there.</source>
        <translation>Этого файла больше нет.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB.</source>
        <translation>Этот файл больше 50 МБ.</translation>
    </message>
    <message>
        <source>It was not fetched.</source>
        <translation>Он не загружен.</translation>
    </message>
    <message>
        <source>Open it in the help desk&apos;s own pages.</source>
        <translation>Откройте его на страницах службы поддержки.</translation>
    </message>
</context>
<context>
    <name>saskare::Board</name>
    <message>
        <source>Open</source>
        <comment>a column of the board</comment>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ничьи</translation>
    </message>
    <message>
        <source>Wait for us</source>
        <translation>Ждут нас</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Дольше всего ждут</translation>
    </message>
    <message>
        <source>Due in 1 h</source>
        <translation>Срок в течение 1 ч</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Calls in 1 h</source>
        <translation>Звонки в течение 1 ч</translation>
    </message>
    <message>
        <source>Calls late</source>
        <translation>Звонки с опозданием</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Отвечено сегодня</translation>
    </message>
    <message>
        <source>Conversations in which somebody of ours has to act: new, open or live.</source>
        <translation>Диалоги, в которых кто-то из нас должен что-то сделать: новые, открытые или идущие сейчас.</translation>
    </message>
    <message>
        <source>Open conversations that are assigned to nobody.</source>
        <translation>Открытые диалоги, которые никому не назначены.</translation>
    </message>
    <message>
        <source>Open conversations in which the customer wrote last, or in which nobody has written yet. An answer that still waits on this computer counts as an answer. Where a call is promised, the call is counted instead.</source>
        <translation>Открытые диалоги, в которых последним написал клиент или ещё никто не писал. Ответ, который пока ждёт на этом компьютере, тоже считается ответом. Где обещан звонок, считается звонок.</translation>
    </message>
    <message>
        <source>Of those that wait for us, the time since the oldest message that nobody has answered. It is clock time, not business hours.</source>
        <translation>Среди тех, что ждут нас: время с самого старого сообщения, на которое никто не ответил. Это время по часам, а не рабочее.</translation>
    </message>
    <message>
        <source>Open conversations whose limit at the help desk (its SLA) ends within 60 minutes. By the help desk&apos;s own clock; where it tells no limit, there is none to be counted.</source>
        <translation>Открытые диалоги, срок которых в службе поддержки (SLA) истекает в течение 60 минут. По часам самой службы; где она срок не называет, считать нечего.</translation>
    </message>
    <message>
        <source>Open conversations whose limit at the help desk (its SLA) has ended without what it asks for.</source>
        <translation>Открытые диалоги, срок которых в службе поддержки (SLA) истёк, а требуемое не сделано.</translation>
    </message>
    <message>
        <source>Promised calls that nobody has made yet and whose time comes within 60 minutes.</source>
        <translation>Обещанные звонки, которые ещё никто не сделал и время которых наступит в течение 60 минут.</translation>
    </message>
    <message>
        <source>Promised calls that nobody has made yet and whose time has passed. One that was promised without a time is late from its beginning.</source>
        <translation>Обещанные звонки, которые ещё никто не сделал и время которых прошло. Обещанный без времени считается просроченным с самого начала.</translation>
    </message>
    <message>
        <source>Open conversations that are assigned to this agent.</source>
        <translation>Открытые диалоги, назначенные этому оператору.</translation>
    </message>
    <message>
        <source>Conversations in which this agent has written to the customer since midnight of this computer, each counted once, as far as the help desk has told them.</source>
        <translation>Диалоги, в которых этот оператор писал клиенту с полуночи по времени этого компьютера; каждый считается один раз, насколько служба поддержки о них сообщила.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a wait; %1: 14:30, Mon 09:00</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ещё не прочитано</translation>
    </message>
    <message>
        <source>%1, being read</source>
        <comment>%1: when it was last read</comment>
        <translation>%1, читается</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <comment>%1: when it was last read</comment>
        <translation>%1, нет связи</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>The list behind a figure</source>
        <translation>Что стоит за числом</translation>
    </message>
    <message>
        <source>Enter or a click on a figure opens the search that finds what it counts. On the longest wait it opens that conversation.</source>
        <translation>Enter или щелчок по числу открывает поиск, который находит посчитанное. На самом долгом ожидании открывается сам диалог.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Those who have something open, or have answered today, and you. Open: assigned to them. Answered today: %1</source>
        <translation>Те, у кого есть открытое или кто сегодня отвечал, и вы. Открыто: назначенное им. Отвечено сегодня: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Последнее чтение</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Есть связь</translation>
    </message>
    <message>
        <source>Oldest message without an answer</source>
        <translation>Самое старое сообщение без ответа</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>все очереди</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>yes, but old in part</source>
        <translation>да, но частично устарело</translation>
    </message>
    <message>
        <source>conversations</source>
        <comment>what is old</comment>
        <translation>диалоги</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>what is old</comment>
        <translation>сообщения</translation>
    </message>
    <message>
        <source>queues</source>
        <comment>what is old</comment>
        <translation>очереди</translation>
    </message>
    <message>
        <source>agents</source>
        <comment>what is old</comment>
        <translation>операторы</translation>
    </message>
    <message>
        <source>%1, old in part</source>
        <comment>%1: when it was last read</comment>
        <translation>%1, частично устарело</translation>
    </message>
    <message>
        <source>%1, help desk in trouble</source>
        <comment>%1: when it was last read</comment>
        <translation>%1, неполадки службы</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>queues since 14:02</comment>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>%1 not read since the start</source>
        <comment>queues …</comment>
        <translation>%1 (не удалось прочитать с запуска)</translation>
    </message>
    <message>
        <source>connected, but old in part: %1</source>
        <translation>подключено, но частично устарело: %1</translation>
    </message>
    <message>
        <source>What is on this computer at this moment, with what you did that the help desk does not know yet. It is counted again when something changes, and every minute. Each line says when its help desk was last read; while that is not connected, or does not tell its conversations, the line is grey and waits are told by when they began, because nobody knows whether they go on.</source>
        <translation>То, что сейчас есть на этом компьютере, вместе с тем, что вы сделали, а служба поддержки ещё не знает. Пересчитывается, когда что-то меняется, и каждую минуту. В каждой строке указано, когда её служба читалась последний раз; пока с ней нет связи или она не отдаёт диалоги, строка серая, а для ожидания указано его начало: никто не знает, продолжается ли оно.</translation>
    </message>
</context>
<context>
    <name>saskare::BoardPane</name>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Экспорт в CSV</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Как это считается</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Пока ничего не известно</translation>
    </message>
    <message>
        <source>When a help desk has been read, what waits there stands here.</source>
        <translation>Когда служба поддержки будет прочитана, здесь появится то, что там ждёт.</translation>
    </message>
    <message>
        <source>counted at %1</source>
        <translation>посчитано в %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, how old</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more within the hour</source>
        <translation>
            <numerusform>ещё %n в течение часа</numerusform>
            <numerusform>ещё %n в течение часа</numerusform>
            <numerusform>ещё %n в течение часа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them nobody&apos;s</source>
        <translation>
            <numerusform>%n из них не назначен</numerusform>
            <numerusform>%n из них не назначены</numerusform>
            <numerusform>%n из них не назначены</numerusform>
        </translation>
    </message>
    <message>
        <source>the customer wrote last</source>
        <translation>последним написал клиент</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>никто не ждёт</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>perhaps answered meanwhile</source>
        <translation>возможно, уже отвечено</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>When the help desk was last read.</source>
        <translation>Когда служба поддержки читалась последний раз.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (вы)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agent, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Записано в %1</translation>
    </message>
    <message>
        <source>Export what waits now</source>
        <translation>Экспорт: что ждёт сейчас</translation>
    </message>
    <message>
        <source>what waits %1.csv</source>
        <translation>что ждёт %1.csv</translation>
    </message>
    <message>
        <source>What waits now</source>
        <translation>Что ждёт сейчас</translation>
    </message>
</context>
<context>
    <name>saskare::BulkActions</name>
    <message>
        <source>Done for %1 of %2. %3</source>
        <translation>Сделано для %1 из %2. %3</translation>
    </message>
    <message>
        <source>Taken back: it is as it was.</source>
        <translation>Отменено: всё как было.</translation>
    </message>
    <message>
        <source>Taken back for %1 of %2; the others had been sent already.</source>
        <translation>Отменено для %1 из %2; остальные уже были отправлены.</translation>
    </message>
    <message>
        <source>It could not be taken back. %1</source>
        <translation>Отменить не удалось. %1</translation>
    </message>
</context>
<context>
    <name>saskare::BulkBar</name>
    <message>
        <source>With those that are chosen</source>
        <translation>С выбранными</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить прочитанными</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Снять выбор</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>Выбран %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>assign</source>
        <translation>назначить</translation>
    </message>
    <message>
        <source>change the status</source>
        <translation>изменить статус</translation>
    </message>
    <message>
        <source>move to a queue</source>
        <translation>переместить в очередь</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>ставить метки</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>отложить</translation>
    </message>
    <message>
        <source>Cannot %1: %2.</source>
        <comment>act, accounts</comment>
        <translation>Нельзя %1: %2.</translation>
    </message>
    <message>
        <source>Queues differ between accounts.</source>
        <translation>У учётных записей разные очереди.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Мне</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned to you.</source>
        <translation>
            <numerusform>%n назначен вам.</numerusform>
            <numerusform>%n назначено вам.</numerusform>
            <numerusform>%n назначено вам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никому</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned to nobody.</source>
        <translation>
            <numerusform>%n никому не назначен.</numerusform>
            <numerusform>%n никому не назначено.</numerusform>
            <numerusform>%n никому не назначено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned to %1.</source>
        <translation>
            <numerusform>%n назначен: %1.</numerusform>
            <numerusform>%n назначено: %1.</numerusform>
            <numerusform>%n назначено: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n now: %1.</source>
        <translation>
            <numerusform>%n теперь: %1.</numerusform>
            <numerusform>%n теперь: %1.</numerusform>
            <numerusform>%n теперь: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no status in common that all may take.</source>
        <translation>Нет статуса, который подошёл бы всем.</translation>
    </message>
    <message numerus="yes">
        <source>%n moved to %1.</source>
        <translation>
            <numerusform>%n перемещён в «%1».</numerusform>
            <numerusform>%n перемещено в «%1».</numerusform>
            <numerusform>%n перемещено в «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags changed: %n.</source>
        <comment>how many conversations</comment>
        <translation>
            <numerusform>Метки изменены: %n.</numerusform>
            <numerusform>Метки изменены: %n.</numerusform>
            <numerusform>Метки изменены: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Другое время…</translation>
    </message>
    <message numerus="yes">
        <source>%n postponed: %1.</source>
        <comment>how many, until when</comment>
        <translation>
            <numerusform>%n отложен: %1.</numerusform>
            <numerusform>%n отложено: %1.</numerusform>
            <numerusform>%n отложено: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read.</source>
        <translation>
            <numerusform>%n отмечен прочитанным.</numerusform>
            <numerusform>%n отмечено прочитанными.</numerusform>
            <numerusform>%n отмечено прочитанными.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this view chosen: %1</source>
        <translation>Выбрано всё в этом виде: %1</translation>
    </message>
    <message>
        <source>All %1 of this view</source>
        <translation>Все %1 в этом виде</translation>
    </message>
    <message>
        <source>This view holds more than %1: narrow it to do one thing with all of it.</source>
        <translation>В этом виде больше %1: сузьте его, чтобы выполнить действие со всеми.</translation>
    </message>
    <message numerus="yes">
        <source>Do this with %n conversation(s)?</source>
        <translation>
            <numerusform>Выполнить это с %n диалогом?</numerusform>
            <numerusform>Выполнить это с %n диалогами?</numerusform>
            <numerusform>Выполнить это с %n диалогами?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are all of this view, also those that you have not scrolled to. For some seconds it can be undone.</source>
        <translation>Это все диалоги этого вида, в том числе те, до которых вы не прокрутили. Несколько секунд действие можно отменить.</translation>
    </message>
    <message numerus="yes">
        <source>Do it with %n</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>Выполнить с %n</numerusform>
            <numerusform>Выполнить с %n</numerusform>
            <numerusform>Выполнить с %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>None of them is in this view any more: nothing was done.</source>
        <translation>Ни одного из них в этом виде больше нет: ничего не сделано.</translation>
    </message>
</context>
<context>
    <name>saskare::CallForm</name>
    <message>
        <source>Reached</source>
        <translation>Дозвонились</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Голосовая почта</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Неверный номер</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>What was said (only colleagues see it)</source>
        <translation>О чём говорили (видят только коллеги)</translation>
    </message>
    <message>
        <source>Note on the call</source>
        <translation>Заметка о звонке</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Записать итог</translation>
    </message>
    <message>
        <source>not again</source>
        <translation>больше не звонить</translation>
    </message>
    <message>
        <source>in 15 minutes</source>
        <translation>через 15 минут</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>через час</translation>
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
        <translation>Взять</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <source>Wants to be called; no number was given</source>
        <translation>Просит позвонить; номер не указан</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Позвонить %1</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>как можно скорее</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be taken offline: a colleague may be calling already</source>
        <translation>без связи взять нельзя: возможно, коллега уже звонит</translation>
    </message>
    <message>
        <source>asking the help desk…</source>
        <translation>запрос к службе поддержки…</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваш</translation>
    </message>
    <message>
        <source>%1 has taken it</source>
        <translation>взял: %1</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>коллега</translation>
    </message>
    <message>
        <source>no call is waited for</source>
        <translation>звонка не ждут</translation>
    </message>
    <message>
        <source>promised %1</source>
        <comment>a call; %1 is a time in words: 3 min ago, at 14:30, on 18 Nov</comment>
        <translation>обещано %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a call; %1 is a time in words: 3 min ago, at 14:30, on 18 Nov</comment>
        <translation>срок: %1</translation>
    </message>
</context>
<context>
    <name>saskare::CannedPopup</name>
    <message>
        <source>Canned responses</source>
        <translation>Шаблоны</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s), last on %1</source>
        <translation>
            <numerusform>Использован %n раз, последний — %1</numerusform>
            <numerusform>Использован %n раза, последний — %1</numerusform>
            <numerusform>Использован %n раз, последний — %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::CheckManifestCommand</name>
    <message>
        <source>Check the description of a help desk; every mistake is told with its place.</source>
        <translation>Проверить описание службы поддержки; каждая ошибка указана с местом.</translation>
    </message>
    <message>
        <source>A manifest.json, the folder it stands in, or the id of a known one.</source>
        <translation>manifest.json, его папка или id известного описания.</translation>
    </message>
    <message>
        <source>Say which one: a file, a folder or an id.</source>
        <translation>Укажите, какое: файл, папка или id.</translation>
    </message>
    <message>
        <source>“%1” is neither a manifest nor the id of one.</source>
        <translation>«%1» не описание и не его id.</translation>
    </message>
    <message>
        <source>%1 (%2): no mistakes.</source>
        <translation>%1 (%2): ошибок нет.</translation>
    </message>
    <message>
        <source>A description is a folder with the files manifest.json and mapping.jq.</source>
        <translation>Описание — это папка с файлами manifest.json и mapping.jq.</translation>
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
        <translation>Синий</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
</context>
<context>
    <name>saskare::CommandDelivery</name>
    <message>
        <source>This help desk cannot do that.</source>
        <translation>Эта служба поддержки так не умеет.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Это не отправлено.</translation>
    </message>
    <message>
        <source>Discard it.</source>
        <translation>Отмените это.</translation>
    </message>
    <message>
        <source>This cannot wait, and the help desk could not be reached in time.</source>
        <translation>Это не может ждать, а до службы поддержки не удалось вовремя дозвониться.</translation>
    </message>
    <message>
        <source>Do it again when you are connected.</source>
        <translation>Повторите, когда будет связь.</translation>
    </message>
</context>
<context>
    <name>saskare::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
</context>
<context>
    <name>saskare::Composer</name>
    <message>
        <source>picture.png</source>
        <translation>kartinka.png</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Черновик сохранён</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Подпись: %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>A note that only colleagues see</source>
        <translation>Заметка только для коллег</translation>
    </message>
    <message>
        <source>Write a line; Enter sends it</source>
        <translation>Напишите строку; Enter отправит</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Напишите ответ</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Внутренняя заметка</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>internal: the customer does not see it</source>
        <translation>внутренняя: клиент не видит</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>to %1 · from %2</source>
        <translation>кому: %1 · от: %2</translation>
    </message>
    <message>
        <source>%1 takes no files here.</source>
        <translation>%1 не принимает здесь файлы.</translation>
    </message>
    <message>
        <source>The answer was not sent.</source>
        <translation>Ответ не отправлен.</translation>
    </message>
    <message>
        <source>The answer was not sent: another conversation was opened while its files were read.</source>
        <translation>Ответ не отправлен: пока читались его файлы, был открыт другой диалог.</translation>
    </message>
    <message>
        <source>The answer was not sent: it was changed while its files were read.</source>
        <translation>Ответ не отправлен: он был изменён, пока читались его файлы.</translation>
    </message>
    <message>
        <source>The answer was not sent: there was a draft already, which stands before it now.</source>
        <translation>Ответ не отправлен: уже был черновик, теперь он стоит перед ответом.</translation>
    </message>
    <message>
        <source>Sent as soon as its files are read…</source>
        <translation>Отправится, как только прочитаются файлы…</translation>
    </message>
    <message>
        <source>It is kept as a draft.</source>
        <translation>Он сохранён как черновик.</translation>
    </message>
    <message>
        <source>Look at it in its conversation, then send it.</source>
        <translation>Посмотрите его в его диалоге и отправьте.</translation>
    </message>
    <message>
        <source>%1 takes no notes.</source>
        <translation>%1 не принимает заметки.</translation>
    </message>
    <message>
        <source>%1 is still to be filled in.</source>
        <translation>%1 ещё нужно заполнить.</translation>
    </message>
    <message>
        <source>Write what belongs there, or delete it: it is selected.</source>
        <translation>Впишите, что там должно быть, или удалите: оно выделено.</translation>
    </message>
    <message>
        <source>The answer has %1 characters; no more than %2 are taken here.</source>
        <translation>В ответе %1 знаков; здесь принимают не больше %2.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Он не отправлен.</translation>
    </message>
    <message numerus="yes">
        <source>Shorten it by %n character(s), or send it in parts.</source>
        <translation>
            <numerusform>Сократите его на %n знак или отправьте по частям.</numerusform>
            <numerusform>Сократите его на %n знака или отправьте по частям.</numerusform>
            <numerusform>Сократите его на %n знаков или отправьте по частям.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was merged: answer where it went.</source>
        <translation>Обращение объединено: отвечайте там, куда оно перешло.</translation>
    </message>
</context>
<context>
    <name>saskare::ComposerTabs</name>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
</context>
<context>
    <name>saskare::ComposerTools</name>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикрепить файлы</translation>
    </message>
    <message>
        <source>Canned responses</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Canned responses: type :: and a few letters</source>
        <translation>Шаблоны: наберите :: и несколько букв</translation>
    </message>
    <message>
        <source>Canned ::</source>
        <translation>Шаблоны ::</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Articles: type ?? and a few letters</source>
        <translation>Статьи: введите ?? и несколько букв</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters written, allowed</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 из %2 знаков</translation>
    </message>
    <message>
        <source>Articles ??</source>
        <translation>Статьи ??</translation>
    </message>
</context>
<context>
    <name>saskare::ConditionEdit</name>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>And, or</source>
        <translation>И, или</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Убрать это условие</translation>
    </message>
    <message>
        <source>is</source>
        <translation>это</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не</translation>
    </message>
    <message>
        <source>within the next</source>
        <translation>в ближайшие</translation>
    </message>
    <message>
        <source>within the last</source>
        <translation>за последние</translation>
    </message>
    <message>
        <source>later than in</source>
        <translation>позже чем через</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>раньше чем</translation>
    </message>
    <message>
        <source>on</source>
        <translation>в день</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>по (включительно)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с (включительно)</translation>
    </message>
    <message>
        <source>“%1 %2” needs a length, like 2h or 7d.</source>
        <translation>Для «%1 %2» нужен срок, например 2h или 7d.</translation>
    </message>
    <message>
        <source>“%1 %2” needs a day, like 2026-10-01 or today.</source>
        <translation>Для «%1 %2» нужен день, например 2026-10-01 или today.</translation>
    </message>
</context>
<context>
    <name>saskare::ConnectionCheck</name>
    <message>
        <source>There is no description of a help desk called “%1”.</source>
        <translation>Нет описания службы поддержки «%1».</translation>
    </message>
    <message>
        <source>Finding the description</source>
        <translation>Поиск описания</translation>
    </message>
</context>
<context>
    <name>saskare::ConversationDelegate</name>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Неизвестный клиент</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Вы: %1</translation>
    </message>
</context>
<context>
    <name>saskare::ConversationHeader</name>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Number: press to copy</source>
        <translation>Номер: нажмите, чтобы скопировать</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Назначен</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никому</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Postponed until</source>
        <translation>Отложен до</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>опоздание %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>Links to other conversations</source>
        <translation>Связи с другими диалогами</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n связь</numerusform>
            <numerusform>%n связи</numerusform>
            <numerusform>%n связей</numerusform>
        </translation>
    </message>
    <message>
        <source>Colleagues here</source>
        <translation>Коллеги здесь</translation>
    </message>
</context>
<context>
    <name>saskare::ConversationLinks</name>
    <message>
        <source>Remove a link</source>
        <translation>Убрать связь</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>Добавить связь…</translation>
    </message>
</context>
<context>
    <name>saskare::ConversationMenus</name>
    <message>
        <source>Me (%1)</source>
        <translation>Я (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Другое время…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Назначить мне</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Статус…</translation>
    </message>
    <message>
        <source>Queue…</source>
        <translation>Очередь…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Приоритет…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Links…</source>
        <translation>Связи…</translation>
    </message>
    <message>
        <source>Link to a problem…</source>
        <translation>Привязать к проблеме…</translation>
    </message>
    <message>
        <source>Make this a problem</source>
        <translation>Сделать проблемой</translation>
    </message>
    <message>
        <source>Answer and resolve its incidents…</source>
        <translation>Ответить и решить её инциденты…</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Объединить с другим…</translation>
    </message>
    <message>
        <source>Split the message…</source>
        <translation>Отделить сообщение…</translation>
    </message>
</context>
<context>
    <name>saskare::ConversationPane</name>
    <message>
        <source>No conversation is open</source>
        <translation>Ни один диалог не открыт</translation>
    </message>
    <message>
        <source>Choose one in the list to read and answer it.</source>
        <translation>Выберите диалог в списке, чтобы прочитать и ответить.</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Картинку показать нельзя.</translation>
    </message>
    <message>
        <source>Save the attachment and look at it with another program.</source>
        <translation>Сохраните вложение и откройте его другой программой.</translation>
    </message>
</context>
<context>
    <name>saskare::CountCommand</name>
    <message>
        <source>Tell how much is kept here.</source>
        <translation>Сообщить, сколько здесь хранится.</translation>
    </message>
</context>
<context>
    <name>saskare::CreateCommand</name>
    <message>
        <source>Begin a conversation with a customer.</source>
        <translation>Начать диалог с клиентом.</translation>
    </message>
    <message>
        <source>A queue&apos;s name or id.</source>
        <translation>Название или id очереди.</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address.</source>
        <translation>Адрес электронной почты клиента.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>О чём он.</translation>
    </message>
    <message>
        <source>With which help desk, when there are several.</source>
        <translation>В какой службе поддержки, если их несколько.</translation>
    </message>
    <message>
        <source>Say --queue, --customer with an e-mail address, --subject, and what to write.</source>
        <translation>Укажите --queue, --customer с адресом электронной почты, --subject и что написать.</translation>
    </message>
    <message>
        <source>No help desk is connected.</source>
        <translation>Ни одна служба поддержки не подключена.</translation>
    </message>
    <message>
        <source>Several help desks are connected.</source>
        <translation>Подключено несколько служб поддержки.</translation>
    </message>
    <message>
        <source>“saskarectl account add” connects one.</source>
        <translation>«saskarectl account add» её подключит.</translation>
    </message>
    <message>
        <source>Say --account and which one.</source>
        <translation>Укажите --account и какую.</translation>
    </message>
    <message>
        <source>There is no queue “%1”.</source>
        <translation>Нет очереди «%1».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>“saskarectl sync-once” brings the queues.</source>
        <translation>«saskarectl sync-once» получает очереди.</translation>
    </message>
    <message>
        <source>To choose from: %1.</source>
        <translation>На выбор: %1.</translation>
    </message>
</context>
<context>
    <name>saskare::CsvFile</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Заменить файл?</translation>
    </message>
    <message>
        <source>There is a file %1 already. What is in it would be lost.</source>
        <translation>Файл %1 уже есть. Его содержимое будет потеряно.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Не удалось записать файл: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Выберите другую папку или освободите место на диске.</translation>
    </message>
</context>
<context>
    <name>saskare::CtlCommand</name>
    <message>
        <source>--help tells how it is used.</source>
        <translation>--help расскажет, как пользоваться.</translation>
    </message>
    <message>
        <source>At most this many (50); 0 for all.</source>
        <translation>Не больше стольких (50); 0 для всех.</translation>
    </message>
    <message>
        <source>What to write; - reads it from standard input.</source>
        <translation>Что написать; - читает со стандартного ввода.</translation>
    </message>
    <message>
        <source>%1 cannot do that.</source>
        <translation>%1 так не умеет.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>saskare::CustomerCard</name>
    <message>
        <source>%1 there</source>
        <comment>local time at the customer&apos;s place</comment>
        <translation>там %1</translation>
    </message>
    <message>
        <source>Place and language not known</source>
        <translation>Место и язык неизвестны</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Имя неизвестно</translation>
    </message>
    <message>
        <source>No e-mail address known</source>
        <translation>Адрес эл. почты неизвестен</translation>
    </message>
    <message>
        <source>No telephone number known</source>
        <translation>Номер телефона неизвестен</translation>
    </message>
</context>
<context>
    <name>saskare::CustomerPane</name>
    <message>
        <source>No customer</source>
        <translation>Нет клиента</translation>
    </message>
    <message>
        <source>Open a conversation to see who writes and what happened before.</source>
        <translation>Откройте диалог, чтобы увидеть, кто пишет и что было раньше.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Hands the number to the telephone program of this computer</source>
        <translation>Передаёт номер телефонной программе этого компьютера</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Write a reply in this conversation</source>
        <translation>Написать ответ в этом диалоге</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Choose stages and channels</source>
        <translation>Выбрать этапы и каналы</translation>
    </message>
    <message>
        <source>No touchpoints are known yet.</source>
        <translation>Контактов пока нет.</translation>
    </message>
    <message>
        <source>Promised: a call as soon as possible</source>
        <translation>Обещано: звонок как можно скорее</translation>
    </message>
    <message>
        <source>Promised: a call at %1</source>
        <translation>Обещано: звонок %1</translation>
    </message>
    <message>
        <source>Was to come back %1</source>
        <comment>a postponed conversation; %1: 3 min ago, on 18 Nov</comment>
        <translation>Должен был вернуться %1</translation>
    </message>
    <message>
        <source>Comes back at %1</source>
        <comment>a postponed conversation</comment>
        <translation>Вернётся %1</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>без слов</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Last rating: %1</source>
        <translation>Последняя оценка: %1</translation>
    </message>
    <message>
        <source>No rating yet</source>
        <translation>Оценок пока нет</translation>
    </message>
    <message>
        <source>signal</source>
        <comment>a count of what happened, not a judgement</comment>
        <translation>сигнал</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n канал</numerusform>
            <numerusform>%n канала</numerusform>
            <numerusform>%n каналов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed %n time(s)</source>
        <comment>channels</comment>
        <translation>
            <numerusform>сменён %n раз</numerusform>
            <numerusform>сменён %n раза</numerusform>
            <numerusform>сменён %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>may be the same issue</source>
        <translation>возможно, та же проблема</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in 7 days</source>
        <translation>
            <numerusform>%n обращение за 7 дней</numerusform>
            <numerusform>%n обращения за 7 дней</numerusform>
            <numerusform>%n обращений за 7 дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Also open</source>
        <translation>Также открыт</translation>
    </message>
    <message>
        <source>Conversation without a subject</source>
        <translation>Диалог без темы</translation>
    </message>
    <message>
        <source>Call overdue · %1</source>
        <translation>Звонок просрочен · %1</translation>
    </message>
    <message>
        <source>Every contact of this customer has been evaluated.</source>
        <translation>Все контакты этого клиента оценены.</translation>
    </message>
    <message>
        <source>all contacts evaluated</source>
        <translation>все оценены</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluated</source>
        <comment>touchpoints</comment>
        <translation>
            <numerusform>%n оценён</numerusform>
            <numerusform>%n оценены</numerusform>
            <numerusform>%n оценено</numerusform>
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
        <translation>Что стало с этим ответом</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написан</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>К отправке</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Последние сведения</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>The recipient&apos;s server said</source>
        <translation>Сервер получателя сообщил</translation>
    </message>
    <message>
        <source>Correct the address and write the answer again, or call. It counts as not delivered until the help desk tells of a new attempt.</source>
        <translation>Исправьте адрес и напишите ответ ещё раз или позвоните. Он считается недоставленным, пока служба поддержки не сообщит о новой попытке.</translation>
    </message>
    <message>
        <source>The help desk no longer keeps what became of it: the time it keeps that for has passed.</source>
        <translation>Служба поддержки больше не хранит сведений об этом: срок их хранения истёк.</translation>
    </message>
    <message>
        <source>The outgoing mail server took it. Whether it arrived or was read is not known.</source>
        <translation>Сервер исходящей почты его принял. Дошёл ли он и прочитан ли, неизвестно.</translation>
    </message>
    <message>
        <source>The help desk should have sent it long ago. Ask whoever looks after it.</source>
        <translation>Служба поддержки должна была отправить его давно. Обратитесь к тому, кто её обслуживает.</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Исправить адрес</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Написать ещё раз</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Позвонить %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>Attempts, without %n earlier one(s)</source>
        <translation>
            <numerusform>Попытки, кроме %n более ранней</numerusform>
            <numerusform>Попытки, кроме %n более ранних</numerusform>
            <numerusform>Попытки, кроме %n более ранних</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>Следующая попытка: %1</translation>
    </message>
    <message>
        <source>The next attempt was due: %1</source>
        <translation>Следующая попытка должна была быть: %1</translation>
    </message>
</context>
<context>
    <name>saskare::DeliveryMark</name>
    <message>
        <source>What became of this answer</source>
        <translation>Что стало с этим ответом</translation>
    </message>
</context>
<context>
    <name>saskare::Dispatch</name>
    <message>
        <source>Send it now and wait for the answer; without it the next sync sends it.</source>
        <translation>Отправить сейчас и ждать ответа; без этого отправит следующая синхронизация.</translation>
    </message>
    <message>
        <source>With --now: give up after being in trouble for this long (30).</source>
        <translation>С --now: сдаться после стольких секунд неполадок (30).</translation>
    </message>
    <message>
        <source>--patience takes a number of seconds.</source>
        <translation>--patience требует числа секунд.</translation>
    </message>
    <message>
        <source>Kept in the outbox; the next sync sends it.</source>
        <translation>Сохранено в исходящих; отправит следующая синхронизация.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Отправлено.</translation>
    </message>
</context>
<context>
    <name>saskare::EvaluationCard</name>
    <message>
        <source>Evaluate a touchpoint</source>
        <translation>Оценка контакта</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>For the customer it was</source>
        <translation>Для клиента</translation>
    </message>
    <message>
        <source>It cost them effort</source>
        <translation>Усилия клиента</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Reason of contact</source>
        <translation>Причина обращения</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Remark (only colleagues see it)</source>
        <translation>Примечание (видят только коллеги)</translation>
    </message>
    <message>
        <source>Choose a number from 1 to 5 first.</source>
        <translation>Сначала выберите число от 1 до 5.</translation>
    </message>
    <message>
        <source>Will be kept on this computer: the help desk has no place for it.</source>
        <translation>Останется на этом компьютере: в службе поддержки для этого нет места.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Removes this evaluation</source>
        <translation>Удаляет эту оценку</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Will be kept at %1, where colleagues see it.</source>
        <translation>Будет храниться в «%1», где её видят коллеги.</translation>
    </message>
    <message>
        <source>Will be kept on this computer: the settings of the account %1 name no field for it.</source>
        <translation>Останется на этом компьютере: в настройках учётной записи «%1» для неё не указано поле.</translation>
    </message>
    <message>
        <source>Will be kept on this computer: the help desk has a place only for what is said of whole conversations.</source>
        <translation>Останется на этом компьютере: в службе поддержки есть место только для оценок целых диалогов.</translation>
    </message>
</context>
<context>
    <name>saskare::EvaluationFlow</name>
    <message numerus="yes">
        <source>%n left</source>
        <comment>touchpoints that nobody has evaluated</comment>
        <translation>
            <numerusform>осталась %n</numerusform>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::Evaluations</name>
    <message>
        <source>very bad</source>
        <translation>очень плохо</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>плохо</translation>
    </message>
    <message>
        <source>neither good nor bad</source>
        <translation>ни хорошо, ни плохо</translation>
    </message>
    <message>
        <source>good</source>
        <translation>хорошо</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>очень хорошо</translation>
    </message>
    <message>
        <source>none</source>
        <comment>what it cost the customer</comment>
        <translation>никаких</translation>
    </message>
    <message>
        <source>little</source>
        <comment>what it cost the customer</comment>
        <translation>небольшие</translation>
    </message>
    <message>
        <source>some</source>
        <comment>what it cost the customer</comment>
        <translation>средние</translation>
    </message>
    <message>
        <source>much</source>
        <comment>what it cost the customer</comment>
        <translation>большие</translation>
    </message>
    <message>
        <source>far too much</source>
        <comment>what it cost the customer</comment>
        <translation>слишком большие</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Abandoned by the customer</source>
        <translation>Клиент прекратил</translation>
    </message>
    <message>
        <source>auto %1</source>
        <comment>a score that a machine gave</comment>
        <translation>авто %1</translation>
    </message>
    <message>
        <source>A machine’s guess: %1 of 5, %2</source>
        <translation>Предположение машины: %1 из 5, %2</translation>
    </message>
    <message>
        <source>Evaluated: %1 of 5, %2</source>
        <translation>Оценено: %1 из 5, %2</translation>
    </message>
    <message>
        <source>Effort for the customer: %1 of 5, %2</source>
        <translation>Усилия клиента: %1 из 5, %2</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Итог: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Примечание: %1</translation>
    </message>
    <message>
        <source>Not sent yet: it waits on this computer.</source>
        <translation>Ещё не отправлено: ждёт на этом компьютере.</translation>
    </message>
    <message>
        <source>Kept on this computer only: colleagues do not see it.</source>
        <translation>Хранится только на этом компьютере: коллеги её не видят.</translation>
    </message>
</context>
<context>
    <name>saskare::ExportCommand</name>
    <message>
        <source>Print conversations whole, with messages, customer and touchpoints: one JSON object per line.</source>
        <translation>Вывести диалоги целиком, с сообщениями, клиентом и контактами: по одному объекту JSON в строке.</translation>
    </message>
    <message>
        <source>Or “all”.</source>
        <translation>Или «all».</translation>
    </message>
    <message>
        <source>The form; json is the only one.</source>
        <translation>Формат; есть только json.</translation>
    </message>
    <message>
        <source>Say which conversation, or “all”.</source>
        <translation>Укажите диалог или «all».</translation>
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
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Сохранить вложение</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 не удалось записать.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Открыть %1?</translation>
    </message>
    <message>
        <source>Files of this kind can run a program or show a false page. Open it only if you expected it.</source>
        <translation>Такие файлы могут запустить программу или показать поддельную страницу. Открывайте, только если ждали его.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Не открывать</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 не удалось открыть.</translation>
    </message>
    <message>
        <source>Save it instead.</source>
        <translation>Вместо этого сохраните его.</translation>
    </message>
    <message>
        <source>%1 was not fetched: the connection to the help desk was ended meanwhile.</source>
        <translation>Файл %1 не загружен: соединение со службой поддержки тем временем было прервано.</translation>
    </message>
    <message>
        <source>Choose it again when you are connected.</source>
        <translation>Выберите его снова, когда соединение будет.</translation>
    </message>
</context>
<context>
    <name>saskare::GapModel</name>
    <message>
        <source>importance %1 + %2 − satisfaction %3, n %4</source>
        <translation>важность %1 + %2 − удовлетворённость %3, n %4</translation>
    </message>
    <message>
        <source>n %1: too few for a gap</source>
        <translation>n %1: для разрыва слишком мало</translation>
    </message>
    <message>
        <source>%1: gap %2; %3</source>
        <translation>%1: разрыв %2; %3</translation>
    </message>
    <message>
        <source>importance as set for this queue</source>
        <translation>важность, как указано для этой очереди</translation>
    </message>
    <message>
        <source>importance as set for all queues</source>
        <translation>важность, как указано для всех очередей</translation>
    </message>
</context>
<context>
    <name>saskare::HeldAnswers</name>
    <message>
        <source>The answer could not be taken back: it is being sent.</source>
        <translation>Ответ не удалось отозвать: он уже отправляется.</translation>
    </message>
    <message>
        <source>Write another one, if something was wrong with it.</source>
        <translation>Если в нём что-то было не так, напишите ещё один.</translation>
    </message>
    <message numerus="yes">
        <source>The answer is sent in %n s.</source>
        <translation>
            <numerusform>Ответ будет отправлен через %n с.</numerusform>
            <numerusform>Ответ будет отправлен через %n с.</numerusform>
            <numerusform>Ответ будет отправлен через %n с.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer to %1 is sent in %n s.</source>
        <translation>
            <numerusform>Ответ для %1 будет отправлен через %n с.</numerusform>
            <numerusform>Ответ для %1 будет отправлен через %n с.</numerusform>
            <numerusform>Ответ для %1 будет отправлен через %n с.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Отменить (%1)</translation>
    </message>
    <message numerus="yes">
        <source>The answer waits for the connection; for %n s it can be undone.</source>
        <translation>
            <numerusform>Ответ ждёт соединения; ещё %n с его можно отозвать.</numerusform>
            <numerusform>Ответ ждёт соединения; ещё %n с его можно отозвать.</numerusform>
            <numerusform>Ответ ждёт соединения; ещё %n с его можно отозвать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer to %1 waits for the connection; for %n s it can be undone.</source>
        <translation>
            <numerusform>Ответ (%1) ждёт соединения; ещё %n с его можно отменить.</numerusform>
            <numerusform>Ответ (%1) ждёт соединения; ещё %n с его можно отменить.</numerusform>
            <numerusform>Ответ (%1) ждёт соединения; ещё %n с его можно отменить.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::HelpDeskSearch</name>
    <message>
        <source>The help desk is not connected.</source>
        <translation>Нет соединения со службой поддержки.</translation>
    </message>
</context>
<context>
    <name>saskare::HelpDesksCommand</name>
    <message>
        <source>List the help desks that can be connected, and what can be done with each.</source>
        <translation>Перечислить службы поддержки, которые можно подключить, и что можно делать с каждой.</translation>
    </message>
    <message>
        <source>As the table of the README: the shipped ones alone, in English.</source>
        <translation>Как таблицу из README: только поставляемые, по-английски.</translation>
    </message>
    <message>
        <source>(your own)</source>
        <translation>(ваша)</translation>
    </message>
</context>
<context>
    <name>saskare::HowPage</name>
    <message>
        <source>How this is computed</source>
        <translation>Как это рассчитано</translation>
    </message>
</context>
<context>
    <name>saskare::ImportanceDialog</name>
    <message>
        <source>How much it matters</source>
        <translation>Насколько это важно</translation>
    </message>
    <message>
        <source>1: hardly, 5: very much. The gap is both importances minus satisfaction; where one of them is not set, there is no gap. These are your own settings, kept on this computer.</source>
        <translation>1: почти неважно, 5: очень важно. Разрыв — сумма обеих оценок важности минус удовлетворённость; где одна из них не указана, разрыва нет. Это ваши собственные настройки, они хранятся на этом компьютере.</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>Для клиента</translation>
    </message>
    <message>
        <source>To the company</source>
        <translation>Для компании</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Importance to the customer: %1</source>
        <translation>Важность для клиента: %1</translation>
    </message>
    <message>
        <source>Importance to the company: %1</source>
        <translation>Важность для компании: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>How much it matters, in all queues</source>
        <translation>Насколько это важно, во всех очередях</translation>
    </message>
    <message>
        <source>How much it matters in “%1”</source>
        <translation>Насколько это важно в очереди «%1»</translation>
    </message>
    <message>
        <source>What you do not set here is taken as set for all queues.</source>
        <translation>Чего вы здесь не зададите, берётся из указанного для всех очередей.</translation>
    </message>
    <message>
        <source>as in all queues: %1</source>
        <translation>как во всех очередях: %1</translation>
    </message>
    <message>
        <source>as in all queues: not set</source>
        <translation>как во всех очередях: не указано</translation>
    </message>
</context>
<context>
    <name>saskare::InboxPane</name>
    <message>
        <source>To solve</source>
        <translation>К решению</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Неназначенные</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Все открытые</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Callbacks due</source>
        <translation>Пора перезвонить</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>Answers in trouble</source>
        <translation>Сбои ответов</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation>Диалоги: %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>более %1</translation>
    </message>
    <message>
        <source>%1 · oldest %2</source>
        <translation>%1 · старейший %2</translation>
    </message>
    <message>
        <source>Reading your help desk</source>
        <translation>Читаем службу поддержки</translation>
    </message>
    <message>
        <source>Conversations appear here as they come in.</source>
        <translation>Диалоги появляются здесь по мере поступления.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Names, subjects, words of messages, addresses and numbers are searched. Fewer letters find more.</source>
        <translation>Поиск идёт по именам, темам, словам сообщений, адресам и номерам. Меньше букв — больше найдётся.</translation>
    </message>
    <message>
        <source>Nothing passes this filter</source>
        <translation>Под этот фильтр ничего не подходит</translation>
    </message>
    <message>
        <source>The filter above the list asks for less than this view holds.</source>
        <translation>Фильтр над списком показывает меньше, чем есть в этом виде.</translation>
    </message>
    <message>
        <source>Show all open</source>
        <translation>Показать все открытые</translation>
    </message>
    <message>
        <source>Nothing waits for an answer</source>
        <translation>Ответа никто не ждёт</translation>
    </message>
    <message>
        <source>New conversations appear here by themselves.</source>
        <translation>Новые диалоги появятся здесь сами.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь ничего нет</translation>
    </message>
    <message>
        <source>What belongs to this view appears here by itself.</source>
        <translation>Что относится к этому виду, появится здесь само.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Новый диалог</translation>
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
            <numerusform>%n ждёт</numerusform>
            <numerusform>%n ждут</numerusform>
            <numerusform>%n ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen, %1</source>
        <comment>a row of the list</comment>
        <translation>выбран, %1</translation>
    </message>
</context>
<context>
    <name>saskare::IncidentDelegate</name>
    <message>
        <source>answer and resolve</source>
        <translation>ответить и решить</translation>
    </message>
    <message>
        <source>resolve only</source>
        <translation>только решить</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Неизвестный клиент</translation>
    </message>
</context>
<context>
    <name>saskare::InfoBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>saskare::Insight</name>
    <message>
        <source>n %1, scale %2 to %3</source>
        <translation>n %1, шкала от %2 до %3</translation>
    </message>
    <message numerus="yes">
        <source>%n on another scale left out</source>
        <translation>
            <numerusform>%n по другой шкале не учтён</numerusform>
            <numerusform>%n по другой шкале не учтены</numerusform>
            <numerusform>%n по другой шкале не учтено</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>никаких</translation>
    </message>
    <message>
        <source>n %1: too few for a figure</source>
        <translation>n %1: для показателя слишком мало</translation>
    </message>
    <message>
        <source>n %1: no agreed rule for this scale</source>
        <translation>n %1: для этой шкалы нет общепринятого правила</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no evaluation</source>
        <translation>нет оценок</translation>
    </message>
    <message>
        <source>nothing to evaluate</source>
        <translation>нечего оценивать</translation>
    </message>
    <message>
        <source>%1 of %2 evaluated</source>
        <translation>оценено %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n by a machine alone</source>
        <translation>
            <numerusform>%n только машиной</numerusform>
            <numerusform>%n только машиной</numerusform>
            <numerusform>%n только машиной</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Последние 90 дней</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>no touchpoint</source>
        <translation>контактов нет</translation>
    </message>
    <message>
        <source>satisfaction %1, n %2</source>
        <translation>удовлетворённость %1, n %2</translation>
    </message>
    <message>
        <source>single evaluations %1</source>
        <translation>отдельные оценки %1</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n контакт</numerusform>
            <numerusform>%n контакта</numerusform>
            <numerusform>%n контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват оценкой</translation>
    </message>
    <message>
        <source>Touchpoints that a person evaluated ÷ touchpoints that are to be evaluated.</source>
        <translation>Контакты, оценённые человеком ÷ контакты, подлежащие оценке.</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Удовлетворённость</translation>
    </message>
    <message>
        <source>nobody has evaluated yet</source>
        <translation>ещё никто не оценивал</translation>
    </message>
    <message>
        <source>Mean of the agents&apos; scores, 1 very bad to 5 very good for the customer.</source>
        <translation>Среднее оценок операторов: от 1 (для клиента очень плохо) до 5 (очень хорошо).</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Positive answers ÷ answers. Positive is %1 and more of %2.</source>
        <translation>Положительные ответы ÷ ответы. Положительный — от %1 из %2.</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Share of 9 and 10 minus share of 0 to 6, from −100 to +100.</source>
        <translation>Доля ответов 9 и 10 минус доля ответов от 0 до 6, от −100 до +100.</translation>
    </message>
    <message>
        <source>Ease (CES 2.0)</source>
        <translation>Лёгкость (CES 2.0)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>mean, then the net share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Mean from 1 to 7, high is good. In brackets: share of 6 and 7 minus share of 1 to 3.</source>
        <translation>Среднее от 1 до 7, больше — лучше. В скобках: доля ответов 6 и 7 минус доля ответов от 1 до 3.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Звёзды</translation>
    </message>
    <message>
        <source>Mean of the stars that customers gave.</source>
        <translation>Среднее звёзд, поставленных клиентами.</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Палец вверх</translation>
    </message>
    <message>
        <source>Thumbs up ÷ all thumbs.</source>
        <translation>Пальцы вверх ÷ все.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что учитывается</translation>
    </message>
    <message>
        <source>Touchpoints of the chosen period, by the time at which they happened, as far as they are on this computer. A conversation that no touchpoint of the help desk stands for counts as one itself; its stage is not known. With a queue chosen, only touchpoints that belong to one of its conversations.</source>
        <translation>Контакты выбранного периода по времени, когда они произошли, насколько они есть на этом компьютере. Диалог, которому в службе поддержки не соответствует контакт, сам считается контактом; его этап неизвестен. Если выбрана очередь — только контакты, относящиеся к её диалогам.</translation>
    </message>
    <message>
        <source>Few values</source>
        <translation>Мало значений</translation>
    </message>
    <message>
        <source>Under %1 values there is no mean and no percentage: each value is shown as a dot. What is missing is shown as missing, never as zero.</source>
        <translation>Если значений меньше %1, нет ни среднего, ни процентов: каждое значение показано точкой. Отсутствующее показано как отсутствующее, а не как ноль.</translation>
    </message>
    <message>
        <source>Touchpoints that a person evaluated ÷ touchpoints that are to be evaluated. To be evaluated: conversations, chats, calls, callbacks, forms, visits, public comments, and reviews without a rating of the customer. Not: page views, orders, answers to surveys. What only a machine evaluated is told apart and counts as not evaluated.</source>
        <translation>Контакты, оценённые человеком ÷ контакты, подлежащие оценке. Оцениваются: диалоги, чаты, звонки, обратные звонки, формы, визиты, публичные комментарии и отзывы без оценки клиента. Не оцениваются: просмотры страниц, заказы, ответы на опросы. Оценённое только машиной указано отдельно и считается неоценённым.</translation>
    </message>
    <message>
        <source>Mean of the scores that agents gave, 1 very bad to 5 very good for the customer. Scores of machines are not in it, and customers&apos; ratings are never mixed with it.</source>
        <translation>Среднее оценок операторов: от 1 (для клиента очень плохо) до 5 (очень хорошо). Оценки машин в него не входят, и оценки клиентов с ним никогда не смешиваются.</translation>
    </message>
    <message>
        <source>Positive answers ÷ answers × 100. Positive are the two upper steps of a scale of 5 to 11 steps (4 and 5 of 5), on shorter scales the highest alone. Other scales are not converted but left out and counted. There is no response rate: no help desk says how many customers were asked.</source>
        <translation>Положительные ответы ÷ ответы × 100. Положительные — две верхние ступени шкалы из 5–11 ступеней (4 и 5 из 5), на более коротких — только высшая. Другие шкалы не пересчитываются: они не учитываются, но подсчитываются. Доли ответивших нет: ни одна служба не сообщает, скольких клиентов спросили.</translation>
    </message>
    <message>
        <source>Share of answers 9 and 10 minus share of answers 0 to 6, from −100 to +100. Reichheld, “The One Number You Need to Grow”, 2003. It is about the relation with the company, not about one conversation.</source>
        <translation>Доля ответов 9 и 10 минус доля ответов от 0 до 6, от −100 до +100. Reichheld, «The One Number You Need to Grow», 2003. Это об отношениях с компанией, а не об одном диалоге.</translation>
    </message>
    <message>
        <source>“The company made it easy for me to handle my issue”, 1 strongly disagree to 7 strongly agree: high is good. Two forms are published and both are shown: the mean, and the share of 6 and 7 minus the share of 1 to 3. CEB, 2013. The first version (1 to 5, low is good) is never mixed in.</source>
        <translation>«Компания облегчила мне решение вопроса», от 1 (совсем не согласен) до 7 (полностью согласен): больше — лучше. Опубликованы две формы, показаны обе: среднее и доля ответов 6 и 7 минус доля ответов от 1 до 3. CEB, 2013. Первая версия (от 1 до 5, меньше — лучше) никогда не подмешивается.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Разрыв</translation>
    </message>
    <message>
        <source>Repeat contacts and switches of channel</source>
        <translation>Повторные обращения и смена канала</translation>
    </message>
    <message>
        <source>Journey of a customer</source>
        <translation>Путь клиента</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>CSV in UTF-8 (RFC 4180). Where your computer writes numbers with a comma, fields are divided by semicolons, as spreadsheets here expect. Words that a spreadsheet would run as a formula get an apostrophe. Customers stand there by a number, not by name.</source>
        <translation>CSV в UTF-8 (RFC 4180). Если компьютер пишет числа с запятой, поля разделены точкой с запятой, как ожидают электронные таблицы. Слова, которые таблица выполнила бы как формулу, получают апостроф. Клиенты указаны номером, а не именем.</translation>
    </message>
    <message>
        <source>Importance to the customer + importance to the company − satisfaction, from −3 to 9; after the moment-of-truth sheet of journey maps. Both importances, 1 to 5, are your own settings for each stage and channel, of all queues or, with a queue chosen, of that one; what is not set for a queue is taken as set for all. Where they are not set, or where fewer than %1 evaluations are there, there is no gap.</source>
        <translation>Важность для клиента + важность для компании − удовлетворённость, от −3 до 9; по листу «моментов истины» карт пути клиента. Обе важности, от 1 до 5, — ваши собственные настройки для каждого этапа и канала: для всех очередей или, если очередь выбрана, для неё; чего для очереди не указано, берётся из указанного для всех. Где они не указаны или где оценок меньше %1, разрыва нет.</translation>
    </message>
    <message>
        <source>A contact is a repeat when the same customer made another one in the 7 days before it; a switch is a repeat on another channel than the contact before. These are signs of effort, not scores. Before a purchase, coming back may be interest: repeats after a purchase are told apart. Customers of several accounts who are one person by your word count as one.</source>
        <translation>Обращение повторное, если тот же клиент уже обращался в предыдущие 7 дней; смена канала — повторное обращение по другому каналу, чем предыдущее. Это признаки усилий, а не оценки. До покупки возвращение может означать интерес, поэтому повторные обращения после покупки указаны отдельно. Клиенты нескольких учётных записей, которые по вашим словам один человек, считаются одним.</translation>
    </message>
    <message>
        <source>For each stage the mean satisfaction with n; under %1 evaluations dots. In the line each touchpoint stands in its stage, in the order in which it happened, with the score a person gave and, with a ★, the customer&apos;s own rating in its own scale. The days between it and the touchpoint before are written from one whole day on; ⇄ is a contact on another channel than the contact before. The longest journeys of the period are shown, at most %2.</source>
        <translation>Для каждого этапа средняя удовлетворённость с n; если оценок меньше %1 — точки. В линии каждый контакт стоит в своём этапе по порядку, с баллом, который поставил человек, и со знаком ★ — оценкой самого клиента в её шкале. Дни между ним и предыдущим контактом пишутся начиная с одного полного дня; ⇄ — обращение по другому каналу, чем предыдущее. Показаны самые длинные пути периода, не более %2.</translation>
    </message>
</context>
<context>
    <name>saskare::InsightExport</name>
    <message>
        <source>touchpoints %1.csv</source>
        <translation>контакты %1.csv</translation>
    </message>
    <message>
        <source>quality figures %1.csv</source>
        <translation>показатели качества %1.csv</translation>
    </message>
    <message>
        <source>Export touchpoints</source>
        <translation>Экспорт контактов</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Экспорт показателей</translation>
    </message>
</context>
<context>
    <name>saskare::InsightPane</name>
    <message>
        <source>Written to %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>With a queue chosen, only touchpoints that belong to one of its conversations count.</source>
        <translation>Если выбрана очередь, учитываются только контакты, относящиеся к её диалогам.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все учётные записи</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Все очереди</translation>
    </message>
    <message>
        <source>How much each stage and channel matters</source>
        <translation>Насколько важны этапы и каналы</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Экспорт в CSV</translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation>Как это рассчитано</translation>
    </message>
    <message>
        <source>By stage and channel</source>
        <translation>По этапам и каналам</translation>
    </message>
    <message>
        <source>satisfaction with n, dots where there are fewer than 5; below it, how many are evaluated</source>
        <translation>удовлетворённость и число оценок n, точки, если их меньше 5; ниже — сколько оценено</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>По времени</translation>
    </message>
    <message>
        <source>above satisfaction from 1 to 5, below touchpoints by stage</source>
        <translation>вверху удовлетворённость от 1 до 5, внизу контакты по этапам</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>по состоянию на %1</translation>
    </message>
    <message>
        <source>from what is on this computer; the help desk has not been read yet</source>
        <translation>по данным этого компьютера; служба поддержки ещё не прочитана</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>чтение …</translation>
    </message>
    <message>
        <source>only the newest, there are more than can be counted</source>
        <translation>только новейшие: их больше, чем можно посчитать</translation>
    </message>
    <message>
        <source>No touchpoints in this time</source>
        <translation>За это время контактов нет</translation>
    </message>
    <message>
        <source>Choose a longer time, or another account or queue.</source>
        <translation>Выберите больший период, другую учётную запись или очередь.</translation>
    </message>
    <message>
        <source>Customers who came back</source>
        <translation>Клиенты, обратившиеся повторно</translation>
    </message>
    <message>
        <source>Touchpoints …</source>
        <translation>Контакты …</translation>
    </message>
    <message>
        <source>Figures …</source>
        <translation>Показатели …</translation>
    </message>
    <message>
        <source>Quality of touchpoints</source>
        <translation>Качество контактов</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>По клиентам</translation>
    </message>
    <message>
        <source>each touchpoint with its score and ★ the customer&apos;s own rating, the days between, ⇄ another channel</source>
        <translation>каждый контакт с баллом и ★ оценкой самого клиента, дни между ними, ⇄ другой канал</translation>
    </message>
    <message>
        <source>Touchpoints of %1</source>
        <translation>Контакты: %1</translation>
    </message>
</context>
<context>
    <name>saskare::InsightSide</name>
    <message>
        <source>Widest gaps</source>
        <translation>Самые большие разрывы</translation>
    </message>
    <message>
        <source>Signals of effort</source>
        <translation>Признаки лишних усилий клиента</translation>
    </message>
    <message>
        <source>Say how much each stage and channel matters, and the gaps to satisfaction stand here.</source>
        <translation>Укажите, насколько важны этапы и каналы, и здесь появятся разрывы с удовлетворённостью.</translation>
    </message>
    <message numerus="yes">
        <source>%n more without a gap: nobody has said how much they matter</source>
        <translation>
            <numerusform>Ещё %n без разрыва: важность не указана</numerusform>
            <numerusform>Ещё %n без разрыва: важность не указана</numerusform>
            <numerusform>Ещё %n без разрыва: важность не указана</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::InsightTables</name>
    <message>
        <source>by the customer</source>
        <translation>от клиента</translation>
    </message>
    <message>
        <source>by us</source>
        <translation>от нас</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>замечено</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>в ожидании</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>прервано</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не учтено</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват оценкой</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Удовлетворённость</translation>
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
        <translation>Лёгкость (CES 2.0), среднее</translation>
    </message>
    <message>
        <source>Ease (CES 2.0), net share</source>
        <translation>Лёгкость (CES 2.0), разность долей</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Звёзды</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Палец вверх</translation>
    </message>
    <message>
        <source>Repeat contacts</source>
        <translation>Повторные обращения</translation>
    </message>
    <message>
        <source>Switches of channel</source>
        <translation>Смена канала</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>To be evaluated</source>
        <translation>Подлежит оценке</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Оценено</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>Охват, %</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Разрыв</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Rating kind</source>
        <translation>Вид оценки</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Шкала от</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Шкала до</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка оператора</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Усилия</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <translation>Оценил</translation>
    </message>
    <message>
        <source>Evaluated at</source>
        <translation>Время оценки</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>машина</translation>
    </message>
    <message>
        <source>Importance to the customer</source>
        <translation>Важность для клиента</translation>
    </message>
    <message>
        <source>Importance to the company</source>
        <translation>Важность для компании</translation>
    </message>
    <message>
        <source>Importance as set for</source>
        <translation>Важность указана для</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>this queue</source>
        <translation>этой очереди</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>все очереди</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Longest gap, days</source>
        <translation>Самый долгий перерыв, дни</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Смены канала</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Самый долгий перерыв</translation>
    </message>
</context>
<context>
    <name>saskare::Journey</name>
    <message>
        <source>%1 d</source>
        <comment>days between two touchpoints, as short as can be</comment>
        <translation>%1 д</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>в течение дня</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>за %n день</numerusform>
            <numerusform>за %n дня</numerusform>
            <numerusform>за %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>longest gap %1</source>
        <translation>макс. перерыв %1</translation>
    </message>
    <message numerus="yes">
        <source>channel changed %n time(s)</source>
        <translation>
            <numerusform>смен канала: %n</numerusform>
            <numerusform>смен канала: %n</numerusform>
            <numerusform>смен канала: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts as one</source>
        <translation>
            <numerusform>%n учётная запись как одна</numerusform>
            <numerusform>%n учётные записи как одна</numerusform>
            <numerusform>%n учётных записей как одна</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>on another channel</source>
        <translation>по другому каналу</translation>
    </message>
    <message>
        <source>evaluated %1 of 5</source>
        <translation>оценено %1 из 5</translation>
    </message>
</context>
<context>
    <name>saskare::JourneyList</name>
    <message>
        <source>Journeys, one line for each customer</source>
        <translation>Пути клиентов, по линии на каждого</translation>
    </message>
</context>
<context>
    <name>saskare::JourneyModel</name>
    <message>
        <source>Customer without a name</source>
        <translation>Клиент без имени</translation>
    </message>
</context>
<context>
    <name>saskare::JourneyPicture</name>
    <message>
        <source>Journey of the customer</source>
        <translation>Путь клиента</translation>
    </message>
</context>
<context>
    <name>saskare::JourneyStrip</name>
    <message>
        <source>The customer&apos;s journey</source>
        <translation>Путь клиента</translation>
    </message>
</context>
<context>
    <name>saskare::KeptEvaluationsLine</name>
    <message numerus="yes">
        <source>%n evaluation(s) are kept on this computer only: colleagues do not see them.</source>
        <translation>
            <numerusform>%n оценка хранится только на этом компьютере: коллеги её не видят.</numerusform>
            <numerusform>%n оценки хранятся только на этом компьютере: коллеги их не видят.</numerusform>
            <numerusform>%n оценок хранятся только на этом компьютере: коллеги их не видят.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The help desk takes %n of them.</source>
        <translation>
            <numerusform>Служба поддержки принимает из них %n.</numerusform>
            <numerusform>Служба поддержки принимает из них %n.</numerusform>
            <numerusform>Служба поддержки принимает из них %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n of them a colleague has said something newer there.</source>
        <translation>
            <numerusform>По %n из них коллега сказал там что-то более новое.</numerusform>
            <numerusform>По %n из них коллега сказал там что-то более новое.</numerusform>
            <numerusform>По %n из них коллега сказал там что-то более новое.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to the help desk</source>
        <translation>Отправить в службу поддержки</translation>
    </message>
    <message>
        <source>They wait in the outbox until they have arrived.</source>
        <translation>Они ждут в исходящих, пока не дойдут.</translation>
    </message>
    <message>
        <source>They can be sent once the help desk has been read.</source>
        <translation>Их можно будет отправить, когда служба поддержки будет прочитана.</translation>
    </message>
</context>
<context>
    <name>saskare::KeychainSecretStore</name>
    <message>
        <source>The keychain did not answer within five seconds.</source>
        <translation>Хранилище ключей не ответило за пять секунд.</translation>
    </message>
    <message>
        <source>It may be waiting for you to unlock it. Unlock it and try again.</source>
        <translation>Возможно, оно ждёт разблокировки. Разблокируйте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>The keychain has no password or key for this account.</source>
        <translation>В хранилище нет пароля или ключа этой учётной записи.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Войдите снова.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused.</source>
        <translation>Хранилище ключей заблокировано, или в доступе отказано.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Разблокируйте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>The keychain failed: %1.</source>
        <translation>Сбой хранилища ключей: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, sign out of the desktop and in again.</source>
        <translation>Попробуйте снова; если не поможет, выйдите из сеанса и войдите снова.</translation>
    </message>
    <message>
        <source>There is no keychain service on this computer.</source>
        <translation>На этом компьютере нет хранилища ключей.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Install one (GNOME Keyring, KWallet or KeePassXC), or give the password for this run only.</source>
        <translation>Установите его (GNOME Keyring, KWallet или KeePassXC) или укажите пароль только на этот запуск.</translation>
    </message>
</context>
<context>
    <name>saskare::KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Canned responses</source>
        <translation>Шаблоны</translation>
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
        <translation>другая учётная запись</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does: with whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also %1</source>
        <comment>the same person: NAME at ACCOUNT</comment>
        <translation>Также %1</translation>
    </message>
    <message>
        <source>Perhaps the same person: %1</source>
        <comment>NAME at ACCOUNT</comment>
        <translation>Возможно, тот же человек: %1</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>Разъединить</translation>
    </message>
    <message>
        <source>Shows each by themselves again; nothing changes at the help desks</source>
        <translation>Снова показывает каждого отдельно; в службах поддержки ничего не меняется</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Shows what both did as one story, on this computer only. It can be taken back</source>
        <translation>Показывает контакты обоих как одну историю, только на этом компьютере. Это можно вернуть</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не тот же</translation>
    </message>
    <message>
        <source>Does not offer it again. It can be taken back</source>
        <translation>Больше не предлагает. Это можно вернуть</translation>
    </message>
    <message numerus="yes">
        <source>%n said to be somebody else</source>
        <comment>customers</comment>
        <translation>
            <numerusform>%n признан другим человеком</numerusform>
            <numerusform>%n признаны другими людьми</numerusform>
            <numerusform>%n признаны другими людьми</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose whom to offer again</source>
        <translation>Выберите, кого предложить снова</translation>
    </message>
    <message>
        <source>Offer again: %1</source>
        <comment>NAME at ACCOUNT</comment>
        <translation>Предложить снова: %1</translation>
    </message>
</context>
<context>
    <name>saskare::LanguageButton</name>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Spelling: %1, chosen for this conversation</source>
        <translation>Правописание: %1, выбран для этого диалога</translation>
    </message>
    <message>
        <source>Spelling: %1, as it seems</source>
        <translation>Правописание: %1, определён по тексту</translation>
    </message>
    <message>
        <source>As it seems</source>
        <translation>Определять по тексту</translation>
    </message>
</context>
<context>
    <name>saskare::LimitsPopup</name>
    <message>
        <source>First answer</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Следующий ответ</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, с опозданием на %2</translation>
    </message>
    <message>
        <source>%1, in time</source>
        <translation>%1, вовремя</translation>
    </message>
    <message>
        <source>the clock stands still</source>
        <translation>часы остановлены</translation>
    </message>
    <message>
        <source>%1 late, was due %2</source>
        <translation>опоздание %1, срок был %2</translation>
    </message>
    <message>
        <source>%1 left, due %2</source>
        <translation>осталось %1, срок %2</translation>
    </message>
    <message>
        <source>Comes back %1</source>
        <translation>Вернётся: %1</translation>
    </message>
    <message>
        <source>Call due %1</source>
        <translation>Позвонить: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Срока нет</translation>
    </message>
    <message>
        <source>Business hours and holidays are the help desk&apos;s; the times are yours.</source>
        <translation>Рабочие часы и праздники считает служба поддержки; время указано ваше.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Сроки</translation>
    </message>
</context>
<context>
    <name>saskare::LinkCommand</name>
    <message>
        <source>Link a conversation to another.</source>
        <translation>Связать диалог с другим.</translation>
    </message>
</context>
<context>
    <name>saskare::LinkDialog</name>
    <message>
        <source>Link %1 to another conversation</source>
        <translation>Связать %1 с другим диалогом</translation>
    </message>
    <message>
        <source>What the other one is to this</source>
        <translation>Чем другой диалог приходится этому</translation>
    </message>
    <message>
        <source>The other conversation</source>
        <translation>Другой диалог</translation>
    </message>
    <message>
        <source>Its number, or words in it</source>
        <translation>Его номер или слова из него</translation>
    </message>
    <message>
        <source>Conversations found</source>
        <translation>Найденные диалоги</translation>
    </message>
    <message>
        <source>Nothing found in this account</source>
        <translation>В этой учётной записи ничего не найдено</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation>Добавить связь</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, subject, customer</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Of which problem is %1 an incident?</source>
        <translation>Инцидент какой проблемы %1?</translation>
    </message>
    <message>
        <source>With which one is %1 to be merged?</source>
        <translation>С каким объединить %1?</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>There is no problem yet. Search for the conversation that is one.</source>
        <translation>Проблем пока нет. Найдите диалог, который ею является.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Сравнить оба</translation>
    </message>
    <message>
        <source>Link to it</source>
        <translation>Привязать к ней</translation>
    </message>
</context>
<context>
    <name>saskare::LinkingCommand</name>
    <message>
        <source>What the other one is to it: %1.</source>
        <translation>Чем ему приходится другой диалог: %1.</translation>
    </message>
    <message>
        <source>The other conversation, of the same account.</source>
        <translation>Другой диалог, в той же учётной записи.</translation>
    </message>
    <message>
        <source>Say two conversations, and between them one of: %1.</source>
        <translation>Укажите два диалога, а между ними одно из: %1.</translation>
    </message>
    <message>
        <source>Only two conversations of one help desk can be linked.</source>
        <translation>Связать можно только два диалога одной службы поддержки.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>saskare::ListCommand</name>
    <message>
        <source>List conversations, newest first.</source>
        <translation>Перечислить диалоги, сначала новые.</translation>
    </message>
    <message>
        <source>Which ones (open).</source>
        <translation>Какие (open).</translation>
    </message>
    <message>
        <source>Only of this queue: its name or the help desk&apos;s id.</source>
        <translation>Только этой очереди: её название или id службы поддержки.</translation>
    </message>
    <message>
        <source>Say --view mine, unassigned, open, waiting, callbacks or all, and --limit a number.</source>
        <translation>Укажите --view mine, unassigned, open, waiting, callbacks или all, и --limit число.</translation>
    </message>
    <message>
        <source>There is no queue “%1”.</source>
        <translation>Нет очереди «%1».</translation>
    </message>
</context>
<context>
    <name>saskare::ListFilter</name>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Обратные звонки</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Завершённые</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>В любом состоянии</translation>
    </message>
    <message>
        <source>Assigned to anyone</source>
        <translation>Назначены кому угодно</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Назначены мне</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Никому не назначены</translation>
    </message>
    <message>
        <source>Show all of this view</source>
        <translation>Показать весь вид</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>What is due first</source>
        <translation>Сначала срочные</translation>
    </message>
    <message>
        <source>Assigned to me or nobody</source>
        <translation>Назначены мне или никому</translation>
    </message>
    <message>
        <source>Answers of any time</source>
        <translation>Ответы за всё время</translation>
    </message>
    <message numerus="yes">
        <source>Answers of the last %n day(s)</source>
        <translation>
            <numerusform>Ответы за последний %n день</numerusform>
            <numerusform>Ответы за последние %n дня</numerusform>
            <numerusform>Ответы за последние %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::ListedModel</name>
    <message>
        <source>evaluated %1 of 5</source>
        <translation>оценено: %1 из 5</translation>
    </message>
</context>
<context>
    <name>saskare::ListedTouchpoints</name>
    <message>
        <source>Back to the gaps</source>
        <translation>Назад к разрывам</translation>
    </message>
    <message>
        <source>%1, the newest %2 are listed</source>
        <translation>%1, в списке новейшие %2</translation>
    </message>
    <message>
        <source>Enter opens its conversation.</source>
        <translation>Enter открывает диалог.</translation>
    </message>
    <message>
        <source>It belongs to no conversation.</source>
        <translation>Не относится ни к одному диалогу.</translation>
    </message>
    <message>
        <source>Journey of the customer</source>
        <translation>Путь клиента</translation>
    </message>
    <message>
        <source>Journey of %1</source>
        <translation>Путь клиента: %1</translation>
    </message>
</context>
<context>
    <name>saskare::MacroActionEdit</name>
    <message>
        <source>What is done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>С чем</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>vip, refund</source>
        <translation>vip, возврат</translation>
    </message>
    <message>
        <source>Insert a value</source>
        <translation>Вставить значение</translation>
    </message>
    <message>
        <source>The customer&apos;s name and the like, filled in when the macro runs</source>
        <translation>Имя клиента и подобное; подставляется при выполнении макроса</translation>
    </message>
    <message>
        <source>Do this earlier</source>
        <translation>Выполнить раньше</translation>
    </message>
    <message>
        <source>Take this action away</source>
        <translation>Убрать это действие</translation>
    </message>
    <message>
        <source>Send an answer</source>
        <translation>Отправить ответ</translation>
    </message>
    <message>
        <source>Add an internal note</source>
        <translation>Добавить внутреннюю заметку</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Установить статус</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Move to the queue</source>
        <translation>Переместить в очередь</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>Установить приоритет</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Добавить метки</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Убрать метки</translation>
    </message>
    <message>
        <source>Set exactly these tags</source>
        <translation>Установить ровно эти метки</translation>
    </message>
    <message>
        <source>Postpone for</source>
        <translation>Отложить на</translation>
    </message>
    <message>
        <source>to me</source>
        <translation>мне</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>никому</translation>
    </message>
    <message>
        <source>A note that only colleagues see</source>
        <translation>Заметка, которую видят только коллеги</translation>
    </message>
    <message>
        <source>Hello {{customer.firstName}}, …</source>
        <translation>Здравствуйте, {{customer.firstName}}! …</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>Имя клиента</translation>
    </message>
    <message>
        <source>Customer&apos;s whole name</source>
        <translation>Имя и фамилия клиента</translation>
    </message>
    <message>
        <source>Customer&apos;s company</source>
        <translation>Компания клиента</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail address</source>
        <translation>Адрес эл. почты клиента</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Number of the conversation</source>
        <translation>Номер диалога</translation>
    </message>
    <message>
        <source>Subject of the conversation</source>
        <translation>Тема диалога</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>Название очереди</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>“%1” has no words yet.</source>
        <translation>«%1»: пока нет текста.</translation>
    </message>
    <message>
        <source>“%1” names no tag yet.</source>
        <translation>«%1»: пока не названа ни одна метка.</translation>
    </message>
    <message>
        <source>“%1”: choose one.</source>
        <translation>«%1»: выберите.</translation>
    </message>
</context>
<context>
    <name>saskare::MacroDialog</name>
    <message>
        <source>Macros</source>
        <translation>Макросы</translation>
    </message>
    <message>
        <source>Find a macro</source>
        <translation>Найти макрос</translation>
    </message>
    <message>
        <source>What it does, in this order</source>
        <translation>Что он делает, по порядку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Выполнить</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваш</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Новый макрос</translation>
    </message>
    <message>
        <source>There is no macro yet. One does several things at once: sends an answer, sets the status, adds a tag.</source>
        <translation>Макросов пока нет. Макрос делает сразу несколько дел: отправляет ответ, устанавливает статус, добавляет метку.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
</context>
<context>
    <name>saskare::MacroEditor</name>
    <message>
        <source>Change the macro</source>
        <translation>Изменить макрос</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Новый макрос</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Thank and close</source>
        <translation>Поблагодарить и закрыть</translation>
    </message>
    <message>
        <source>What it does, in this order</source>
        <translation>Что он делает, в таком порядке</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Добавить действие</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The macro needs a name.</source>
        <translation>Макросу нужно название.</translation>
    </message>
    <message>
        <source>The macro needs an action.</source>
        <translation>Макросу нужно действие.</translation>
    </message>
    <message>
        <source>Kept on this computer. Elsewhere than at %1, what cannot be done there is left out, and said before it runs.</source>
        <translation>Хранится на этом компьютере. В других службах, кроме %1, пропускается то, чего там сделать нельзя; об этом говорится перед выполнением.</translation>
    </message>
    <message>
        <source>Throw the changes away?</source>
        <translation>Отбросить изменения?</translation>
    </message>
    <message>
        <source>What you changed in this macro has not been saved.</source>
        <translation>Изменения в этом макросе не сохранены.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
</context>
<context>
    <name>saskare::Macros</name>
    <message>
        <source>%1 in its answer is not known here, so it cannot be run.</source>
        <translation>%1 в его ответе здесь неизвестно, поэтому выполнить его нельзя.</translation>
    </message>
    <message>
        <source>Nothing of this can be done at %1.</source>
        <translation>Ничего из этого в %1 сделать нельзя.</translation>
    </message>
    <message>
        <source>Delete the macro “%1”?</source>
        <translation>Удалить макрос «%1»?</translation>
    </message>
    <message>
        <source>It is kept on this computer alone and will be gone.</source>
        <translation>Он хранится только на этом компьютере и пропадёт.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Left out here: %1</source>
        <translation>Здесь пропущено: %1</translation>
    </message>
</context>
<context>
    <name>saskare::MainWindow</name>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Искать везде «%1»</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
</context>
<context>
    <name>saskare::MappingProcess</name>
    <message>
        <source>The program is closing.</source>
        <translation>Программа закрывается.</translation>
    </message>
    <message>
        <source>The help desk&apos;s answer is larger than %1 MB, which is more than can be read.</source>
        <translation>Ответ службы поддержки больше %1 МБ, столько прочитать нельзя.</translation>
    </message>
    <message>
        <source>The program saskare-mapper is missing.</source>
        <translation>Нет программы saskare-mapper.</translation>
    </message>
    <message>
        <source>Install Saskare again.</source>
        <translation>Установите Saskare заново.</translation>
    </message>
    <message>
        <source>The mapping of this help desk has an error: %1</source>
        <translation>В преобразовании этой службы поддержки ошибка: %1</translation>
    </message>
    <message>
        <source>Correct mapping.jq.</source>
        <translation>Исправьте mapping.jq.</translation>
    </message>
    <message>
        <source>The help desk&apos;s answer is not valid JSON: %1</source>
        <translation>Ответ службы поддержки не является JSON: %1</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the help desk or its description needs repair.</source>
        <translation>Проверьте адрес. Если он верен, исправить нужно службу поддержки или её описание.</translation>
    </message>
    <message>
        <source>The mapping could not make anything of the help desk&apos;s answer (entry “%1”): %2</source>
        <translation>Преобразование не поняло ответа службы поддержки (функция «%1»): %2</translation>
    </message>
    <message>
        <source>The help desk or its description needs repair.</source>
        <translation>Исправить нужно службу поддержки или её описание.</translation>
    </message>
    <message>
        <source>The program saskare-mapper cannot be started.</source>
        <translation>Программа saskare-mapper не запускается.</translation>
    </message>
    <message>
        <source>The mapping of this help desk broke off (entry “%1”).</source>
        <translation>Преобразование этой службы поддержки оборвалось (функция «%1»).</translation>
    </message>
    <message>
        <source>It was started again for what follows.</source>
        <translation>Для дальнейшего оно запущено снова.</translation>
    </message>
    <message>
        <source>The description of the help desk needs repair.</source>
        <translation>Нужно исправить описание службы поддержки.</translation>
    </message>
    <message>
        <source>The mapping of this help desk took too long (entry “%1”).</source>
        <translation>Преобразование этой службы поддержки заняло слишком много времени (функция «%1»).</translation>
    </message>
    <message>
        <source>It was stopped, and started again for what follows.</source>
        <translation>Оно остановлено и для дальнейшего запущено снова.</translation>
    </message>
    <message>
        <source>The mapping of this help desk failed several times in a row.</source>
        <translation>Преобразование этой службы поддержки не удалось несколько раз подряд.</translation>
    </message>
    <message>
        <source>It is left alone for a minute.</source>
        <translation>На минуту его оставят в покое.</translation>
    </message>
    <message>
        <source>line %1: it ends in the middle of a definition, or something is not closed.</source>
        <translation>строка %1: она обрывается посреди определения, или что-то не закрыто.</translation>
    </message>
    <message>
        <source>line %1: %2.</source>
        <translation>строка %1: %2.</translation>
    </message>
</context>
<context>
    <name>saskare::MentionPopup</name>
    <message>
        <source>Colleagues</source>
        <translation>Коллеги</translation>
    </message>
</context>
<context>
    <name>saskare::MergeCommand</name>
    <message>
        <source>Merge a conversation into another, for good.</source>
        <translation>Объединить диалог с другим, навсегда.</translation>
    </message>
    <message>
        <source>The one that stays, of the same account.</source>
        <translation>Тот, что остаётся; из той же учётной записи.</translation>
    </message>
    <message>
        <source>Say two conversations: the one that goes, and the one that stays.</source>
        <translation>Назовите два диалога: тот, что исчезнет, и тот, что останется.</translation>
    </message>
    <message>
        <source>Only two conversations of one help desk can be merged.</source>
        <translation>Объединить можно только два диалога одной службы поддержки.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>saskare::MergeDialog</name>
    <message>
        <source>Merge two conversations</source>
        <translation>Объединить два диалога</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поменять</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>Пусть останется другой</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message numerus="yes">
        <source>Here you can still undo it for %n second(s).</source>
        <translation>
            <numerusform>Здесь это можно отменить ещё %n секунду.</numerusform>
            <numerusform>Здесь это можно отменить ещё %n секунды.</numerusform>
            <numerusform>Здесь это можно отменить ещё %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers differ: what came from %1 becomes part of a conversation with %2.</source>
        <translation>Клиенты разные: сообщения клиента %1 станут частью диалога с клиентом %2.</translation>
    </message>
</context>
<context>
    <name>saskare::MergeSide</name>
    <message>
        <source>%1 stays</source>
        <comment>number</comment>
        <translation>%1 остаётся</translation>
    </message>
    <message>
        <source>%1 becomes part of the other one</source>
        <comment>number</comment>
        <translation>%1 становится частью другого</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Неизвестный клиент</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n messages</source>
        <translation>
            <numerusform>больше %n сообщения</numerusform>
            <numerusform>больше %n сообщений</numerusform>
            <numerusform>больше %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Last, %1, %2: “%3”</source>
        <comment>time, who, what was said</comment>
        <translation>Последнее, %1, %2: «%3»</translation>
    </message>
</context>
<context>
    <name>saskare::Merging</name>
    <message>
        <source>%1 becomes part of %2.</source>
        <comment>two numbers</comment>
        <translation>%1 становится частью %2.</translation>
    </message>
</context>
<context>
    <name>saskare::MessageBody</name>
    <message>
        <source>show picture</source>
        <translation>показать картинку</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the whole message</source>
        <translation>Копировать всё сообщение</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
</context>
<context>
    <name>saskare::MessageBubble</name>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>internal note · %1</source>
        <translation>внутренняя заметка · %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Вложение %1</translation>
    </message>
    <message>
        <source>No answer came back. Checking whether it arrived…</source>
        <translation>Ответ не пришёл. Проверяем, дошло ли…</translation>
    </message>
    <message>
        <source>No answer came back, and the help desk&apos;s history does not settle whether it arrived.</source>
        <translation>Ответ не пришёл, и история службы поддержки не показывает, дошло ли это.</translation>
    </message>
    <message>
        <source>Found there: %1</source>
        <translation>Там найдено: %1</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Дошло</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Оставить черновиком</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Всё равно отправить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Hide the quoted message</source>
        <translation>Скрыть цитату</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>Показать цитату</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Показать всё сообщение</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать больше</translation>
    </message>
    <message numerus="yes">
        <source>%n remote image(s) not shown</source>
        <translation>
            <numerusform>%n внешнее изображение не показано</numerusform>
            <numerusform>%n внешних изображения не показаны</numerusform>
            <numerusform>%n внешних изображений не показаны</numerusform>
        </translation>
    </message>
    <message>
        <source>shown simplified</source>
        <translation>показано упрощённо</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) did not come.</source>
        <translation>
            <numerusform>%n изображение не пришло.</numerusform>
            <numerusform>%n изображения не пришли.</numerusform>
            <numerusform>%n изображений не пришло.</numerusform>
        </translation>
    </message>
    <message>
        <source>too long to be shown to its end</source>
        <translation>слишком длинное, чтобы показать до конца</translation>
    </message>
    <message>
        <source>Show remote pictures</source>
        <translation>Показать внешние изображения</translation>
    </message>
    <message>
        <source>The sender can then see that this message was read, and when</source>
        <translation>Отправитель сможет узнать, что сообщение прочитано и когда</translation>
    </message>
    <message>
        <source>Show as plain text</source>
        <translation>Показать как обычный текст</translation>
    </message>
    <message>
        <source>Split into a new conversation…</source>
        <translation>Отделить в новый диалог…</translation>
    </message>
</context>
<context>
    <name>saskare::MessagePictures</name>
    <message>
        <source>The account of this message is no longer there.</source>
        <translation>Учётной записи этого сообщения больше нет.</translation>
    </message>
</context>
<context>
    <name>saskare::NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Новый диалог</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>Эл. почта клиента</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Throw away what is written?</source>
        <translation>Выбросить написанное?</translation>
    </message>
    <message>
        <source>It has not been sent.</source>
        <translation>Оно не отправлено.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Писать дальше</translation>
    </message>
    <message>
        <source>New conversation, split from %1</source>
        <translation>Новый диалог, отделённый от %1</translation>
    </message>
</context>
<context>
    <name>saskare::NewManifestCommand</name>
    <message>
        <source>Begin the description of a help desk: a small one that works, with notes beside it.</source>
        <translation>Начать описание службы поддержки: небольшое, но рабочее, с пояснениями рядом.</translation>
    </message>
    <message>
        <source>The folder to make; its name becomes the id. In “backends” of the profile it is found by itself.</source>
        <translation>Создаваемая папка; её имя станет id. В папке профиля «backends» она находится сама.</translation>
    </message>
    <message>
        <source>What people call the help desk.</source>
        <translation>Как люди называют эту службу поддержки.</translation>
    </message>
    <message>
        <source>Say which folder to make.</source>
        <translation>Укажите, какую папку создать.</translation>
    </message>
    <message>
        <source>%1 holds manifest.json, mapping.jq and README.md with the next steps.</source>
        <translation>В %1 лежат manifest.json, mapping.jq и README.md со следующими шагами.</translation>
    </message>
    <message>
        <source>Check it: saskarectl check-manifest %1</source>
        <translation>Проверьте: saskarectl check-manifest %1</translation>
    </message>
    <message>
        <source>Nothing was written over.</source>
        <translation>Ничего не перезаписано.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Папку %1 не удаётся создать.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 уже существует.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Не удаётся записать %1.</translation>
    </message>
</context>
<context>
    <name>saskare::NoteCommand</name>
    <message>
        <source>Write an internal note.</source>
        <translation>Написать внутреннюю заметку.</translation>
    </message>
    <message>
        <source>Say which conversation and what to note.</source>
        <translation>Укажите диалог и текст заметки.</translation>
    </message>
</context>
<context>
    <name>saskare::Notifier</name>
    <message>
        <source>A customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) have news</source>
        <translation>
            <numerusform>Новости в %n диалоге</numerusform>
            <numerusform>Новости в %n диалогах</numerusform>
            <numerusform>Новости в %n диалогах</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Новое сообщение</translation>
    </message>
    <message>
        <source>New message in %1</source>
        <translation>Новое сообщение в %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are due now</source>
        <translation>
            <numerusform>Пора сделать %n звонок</numerusform>
            <numerusform>Пора сделать %n звонка</numerusform>
            <numerusform>Пора сделать %n звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>A call is due now</source>
        <translation>Пора звонить</translation>
    </message>
    <message>
        <source>A call is due now: %1</source>
        <translation>Пора звонить: %1</translation>
    </message>
    <message>
        <source>A call to %1 is due now</source>
        <translation>Пора звонить: %1</translation>
    </message>
</context>
<context>
    <name>saskare::Outbox</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Внутренняя заметка</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Назначение снято</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Move to another queue</source>
        <translation>Перенос в другую очередь</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Приоритет: %1</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Без меток</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Метки: %1</translation>
    </message>
    <message>
        <source>Postponed until %1</source>
        <translation>Отложено до %1</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Новая связь</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Связь удалена</translation>
    </message>
    <message>
        <source>New conversation: %1</source>
        <translation>Новый диалог: %1</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Отмечено прочитанным</translation>
    </message>
    <message>
        <source>Callback taken</source>
        <translation>Звонок взят</translation>
    </message>
    <message>
        <source>Outcome of a call</source>
        <translation>Итог звонка</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <translation>Ждёт на этом компьютере</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>May have been sent; looking</source>
        <translation>Возможно, отправлено; проверяем</translation>
    </message>
    <message>
        <source>May have been sent; please look</source>
        <translation>Возможно, отправлено; посмотрите</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Held; the conversation changed</source>
        <translation>Задержано; диалог изменился</translation>
    </message>
    <message>
        <source>The first part left this computer at %1.</source>
        <translation>Первая часть ушла с этого компьютера: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>Была %n попытка.</numerusform>
            <numerusform>Было %n попытки.</numerusform>
            <numerusform>Было %n попыток.</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Newest there, by %1: “%2”</source>
        <translation>Последнее там, пишет %1: «%2»</translation>
    </message>
    <message>
        <source>Newest there: “%1”</source>
        <translation>Последнее там: «%1»</translation>
    </message>
    <message>
        <source>Status there: %1</source>
        <translation>Статус там: %1</translation>
    </message>
    <message>
        <source>Assigned there to %1</source>
        <translation>Там назначено: %1</translation>
    </message>
    <message numerus="yes">
        <source>It is there %n time(s).</source>
        <translation>
            <numerusform>Оно там %n раз.</numerusform>
            <numerusform>Оно там %n раза.</numerusform>
            <numerusform>Оно там %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The help desk has: “%1”</source>
        <translation>В службе поддержки: «%1»</translation>
    </message>
    <message>
        <source>Evaluation taken back</source>
        <translation>Оценка отозвана</translation>
    </message>
    <message>
        <source>Evaluation: %1 of 5</source>
        <translation>Оценка: %1 из 5</translation>
    </message>
    <message>
        <source>Linked to its problem</source>
        <translation>Привязан к проблеме</translation>
    </message>
    <message>
        <source>Taken off its problem</source>
        <translation>Отвязан от проблемы</translation>
    </message>
    <message>
        <source>Split into a new conversation: %1</source>
        <translation>Отделено в новый диалог: %1</translation>
    </message>
    <message>
        <source>Made a problem</source>
        <translation>Сделан проблемой</translation>
    </message>
    <message>
        <source>No longer a problem</source>
        <translation>Больше не проблема</translation>
    </message>
    <message>
        <source>Merged into another conversation</source>
        <translation>Объединён с другим диалогом</translation>
    </message>
    <message>
        <source>Queue there: %1</source>
        <translation>Очередь там: %1</translation>
    </message>
    <message>
        <source>Priority there: %1</source>
        <translation>Приоритет там: %1</translation>
    </message>
    <message>
        <source>Evaluated there with %1 of 5</source>
        <translation>Оценка там: %1 из 5</translation>
    </message>
    <message>
        <source>Assignment: %1</source>
        <translation>Назначение: %1</translation>
    </message>
    <message>
        <source>Move to the queue %1</source>
        <translation>Перенос в очередь «%1»</translation>
    </message>
</context>
<context>
    <name>saskare::OutboxCommand</name>
    <message>
        <source>List what has not been sent yet, or decide about it.</source>
        <translation>Перечислить неотправленное или решить о нём.</translation>
    </message>
    <message>
        <source>retry: send it (again). discard: forget it. arrived: it did reach the help desk. Without one they are listed.</source>
        <translation>retry: отправить (снова). discard: забыть. arrived: до службы поддержки дошло. Без этого выводится список.</translation>
    </message>
    <message>
        <source>The action&apos;s id, or the beginning of it.</source>
        <translation>Id действия или его начало.</translation>
    </message>
    <message>
        <source>Say “outbox”, or “outbox retry ID”, “outbox discard ID”, “outbox arrived ID”.</source>
        <translation>Скажите «outbox» или «outbox retry ID», «outbox discard ID», «outbox arrived ID».</translation>
    </message>
    <message>
        <source>There is no “%1” in the outbox.</source>
        <translation>В исходящих нет «%1».</translation>
    </message>
    <message>
        <source>Several ids begin with “%1”.</source>
        <translation>С «%1» начинаются несколько id.</translation>
    </message>
    <message>
        <source>“saskarectl outbox” lists them.</source>
        <translation>«saskarectl outbox» их перечислит.</translation>
    </message>
    <message>
        <source>It goes with the next sync.</source>
        <translation>Уйдёт со следующей синхронизацией.</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Taken as arrived.</source>
        <translation>Считается дошедшим.</translation>
    </message>
</context>
<context>
    <name>saskare::OutboxDetail</name>
    <message>
        <source>It goes by itself, after what was done before it in the same conversation.</source>
        <translation>Уйдёт само после того, что сделано раньше в этом диалоге.</translation>
    </message>
    <message>
        <source>It is on its way; the help desk has not answered yet.</source>
        <translation>В пути; служба поддержки ещё не ответила.</translation>
    </message>
    <message>
        <source>It left this computer and no answer came back. Saskare looks whether it arrived. It sends it again only when the help desk shows that it did not arrive, or makes sure that twice counts once; else it asks you.</source>
        <translation>Это ушло с этого компьютера, а ответ не пришёл. Saskare проверяет, дошло ли. Повторно отправляет, только если служба поддержки показывает, что оно не дошло, или ручается, что два раза считаются за один; иначе спросит вас.</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Открыть диалог</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Takes it out of the outbox and back into the conversation as a draft</source>
        <translation>Убирает из исходящих и возвращает в диалог черновиком</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Дошло</translation>
    </message>
    <message>
        <source>Settles it by your word: nothing is sent</source>
        <translation>Завершает по вашему слову: ничего не отправляется</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Всё равно отправить</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
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
        <translation>%1; следующая попытка через %2</translation>
    </message>
</context>
<context>
    <name>saskare::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Что ждёт отправки</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Всё отправлено</translation>
    </message>
    <message>
        <source>What you do while offline waits here, and goes by itself when the connection is back.</source>
        <translation>Сделанное без связи ждёт здесь и уйдёт само, когда связь вернётся.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many wait, how many need a decision</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ждёт</numerusform>
            <numerusform>%n ждут</numerusform>
            <numerusform>%n ждут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n требует вас</numerusform>
            <numerusform>%n требуют вас</numerusform>
            <numerusform>%n требуют вас</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to the help desk. It goes by itself when the connection is back.</source>
        <translation>Нет связи со службой поддержки. Уйдёт само, когда связь вернётся.</translation>
    </message>
    <message>
        <source>The help desk wants you to sign in again. It goes after that.</source>
        <translation>Служба поддержки просит войти снова. Уйдёт после этого.</translation>
    </message>
    <message>
        <source>The help desk has trouble. It goes by itself when the trouble is over.</source>
        <translation>У службы поддержки неполадки. Уйдёт само, когда они кончатся.</translation>
    </message>
    <message>
        <source>Discard this?</source>
        <translation>Отменить это?</translation>
    </message>
    <message>
        <source>It leaves the list for good. If it did arrive, the customer has it all the same.</source>
        <translation>Это навсегда исчезнет из списка. Если дошло, у клиента оно всё равно есть.</translation>
    </message>
    <message>
        <source>It will not be sent, and what it changed on this screen is undone. This cannot be taken back.</source>
        <translation>Это не будет отправлено, а изменения на экране отменятся. Вернуть нельзя.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>This account is disconnected. It goes on when the account is connected again.</source>
        <translation>Эта учётная запись отключена. Это продолжится, когда она будет подключена снова.</translation>
    </message>
    <message>
        <source>This account is paused. It goes on when the account runs again.</source>
        <translation>Эта учётная запись приостановлена. Это продолжится, когда она снова заработает.</translation>
    </message>
</context>
<context>
    <name>saskare::OutgoingFiles</name>
    <message>
        <source>%1 could not be attached.</source>
        <translation>%1 не удалось прикрепить.</translation>
    </message>
    <message>
        <source>It cannot be read, or is larger than %1.</source>
        <translation>Он не читается или больше %1.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикрепить файлы</translation>
    </message>
    <message>
        <source>The file %1 of this draft is no longer here.</source>
        <translation>Файла %1 этого черновика больше нет.</translation>
    </message>
    <message>
        <source>Attach it again.</source>
        <translation>Вложите его снова.</translation>
    </message>
    <message>
        <source>The files were not attached: another message is open now.</source>
        <translation>Файлы не прикреплены: теперь открыто другое сообщение.</translation>
    </message>
    <message>
        <source>Attach them again where they belong.</source>
        <translation>Прикрепите их снова там, где нужно.</translation>
    </message>
</context>
<context>
    <name>saskare::PicturePanel</name>
    <message>
        <source>Picture</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>%1 as a picture</source>
        <translation>%1: рисунок</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1: таблица</translation>
    </message>
</context>
<context>
    <name>saskare::PlainWordsView</name>
    <message>
        <source>The message as plain text</source>
        <translation>Сообщение как обычный текст</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>saskare::PostponeDialog</name>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Come back at</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>День и время</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>saskare::PrivacyCover</name>
    <message>
        <source>Your conversations are hidden</source>
        <translation>Ваши диалоги скрыты</translation>
    </message>
    <message>
        <source>Press any key or click to go on.</source>
        <translation>Нажмите любую клавишу или щёлкните, чтобы продолжить.</translation>
    </message>
</context>
<context>
    <name>saskare::PrivacyPage</name>
    <message>
        <source>What is kept on this computer</source>
        <translation>Что хранится на этом компьютере</translation>
    </message>
    <message>
        <source>In files that only your user may read</source>
        <translation>В файлах, которые может читать только ваш пользователь</translation>
    </message>
    <message>
        <source>Encrypted, with a key in the keychain</source>
        <translation>Зашифровано, с ключом в хранилище ключей</translation>
    </message>
    <message>
        <source>Conversations not at all: fetched anew at each start</source>
        <translation>Диалоги — никак: получаются заново при каждом запуске</translation>
    </message>
    <message>
        <source>A change holds from the next start on.</source>
        <translation>Изменение действует со следующего запуска.</translation>
    </message>
    <message>
        <source>Hide everything when I have done nothing for</source>
        <translation>Скрывать всё, когда я ничего не делал</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>It hides what others could read over your shoulder, and any key brings it back. Locking is the desktop&apos;s: when its screen is locked, Saskare hides everything, too.</source>
        <translation>Это скрывает то, что другие могли бы прочесть через плечо, и любая клавиша всё возвращает. Блокировка — дело рабочего стола: когда экран заблокирован, Saskare тоже всё скрывает.</translation>
    </message>
    <message>
        <source>The disk of this computer is not encrypted: whoever takes it can read your customers&apos; conversations.</source>
        <translation>Диск этого компьютера не зашифрован: кто его заберёт, прочтёт диалоги ваших клиентов.</translation>
    </message>
    <message>
        <source>If the keychain loses the key, what you have not sent yet is lost. “saskarectl protect passphrase” sets a passphrase that gives it back.</source>
        <translation>Если хранилище потеряет ключ, неотправленное пропадёт. «saskarectl protect passphrase» задаёт фразу, которая его вернёт.</translation>
    </message>
</context>
<context>
    <name>saskare::Problems</name>
    <message>
        <source>Its problem</source>
        <translation>Его проблема</translation>
    </message>
    <message>
        <source>Incident of %1</source>
        <translation>Инцидент проблемы %1</translation>
    </message>
    <message numerus="yes">
        <source>Problem, %n incident(s)</source>
        <translation>
            <numerusform>Проблема, %n инцидент</numerusform>
            <numerusform>Проблема, %n инцидента</numerusform>
            <numerusform>Проблема, %n инцидентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, открыто: %2</translation>
    </message>
    <message>
        <source>Its incidents</source>
        <translation>Её инциденты</translation>
    </message>
    <message>
        <source>Answer and resolve its incidents…</source>
        <translation>Ответить и решить её инциденты…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer a problem</source>
        <translation>Больше не проблема</translation>
    </message>
    <message>
        <source>%1 is not on this computer</source>
        <translation>%1 нет на этом компьютере</translation>
    </message>
    <message>
        <source>Another problem…</source>
        <translation>Другая проблема…</translation>
    </message>
    <message>
        <source>Take it off its problem</source>
        <translation>Отвязать от проблемы</translation>
    </message>
</context>
<context>
    <name>saskare::ProfileDoor</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Recovery passphrase…</source>
        <translation>Фраза восстановления…</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>Начать заново…</translation>
    </message>
    <message>
        <source>Close Saskare</source>
        <translation>Закрыть Saskare</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>Фраза восстановления</translation>
    </message>
    <message>
        <source>Begin anew without what is encrypted?</source>
        <translation>Начать заново без зашифрованного?</translation>
    </message>
    <message>
        <source>Your accounts stay. Conversations are fetched again from the help desk. What you wrote and had not been sent yet stays locked: its file is kept aside, and opens only with its key.</source>
        <translation>Ваши учётные записи остаются. Диалоги будут снова получены от службы поддержки. То, что вы написали и что ещё не отправлено, остаётся запертым: его файл отложен и открывается только своим ключом.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>saskare::ProfileKey</name>
    <message>
        <source>The keychain&apos;s key does not fit what is kept of your conversations here.</source>
        <translation>Ключ из хранилища ключей не подходит к тому, что хранится здесь из ваших диалогов.</translation>
    </message>
    <message>
        <source>The keychain no longer has the key to what is kept of your conversations here.</source>
        <translation>В хранилище ключей больше нет ключа к тому, что хранится здесь из ваших диалогов.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Ничего не было открыто или изменено.</translation>
    </message>
    <message>
        <source>Give the recovery passphrase, restore the keychain, or begin anew: everything the help desk has is then fetched again.</source>
        <translation>Укажите фразу восстановления, восстановите хранилище ключей или начните заново: всё, что есть у службы поддержки, будет получено снова.</translation>
    </message>
    <message>
        <source>This profile is not encrypted, so there is nothing to recover.</source>
        <translation>Этот профиль не зашифрован, поэтому восстанавливать нечего.</translation>
    </message>
    <message>
        <source>%1 could not be set aside.</source>
        <translation>%1 не удалось отложить.</translation>
    </message>
    <message>
        <source>Check that the disk is writable.</source>
        <translation>Проверьте, доступен ли диск для записи.</translation>
    </message>
</context>
<context>
    <name>saskare::ProtectCommand</name>
    <message>
        <source>Tell or change how what is kept on this computer is protected.</source>
        <translation>Сообщить или изменить, как защищено то, что хранится на этом компьютере.</translation>
    </message>
    <message>
        <source>encrypted: with a key in the keychain. memory: conversations are never on the disk, and fetched again each time. plain: only your user may read the files. passphrase: set one that gives the key back. unlock: give it. begin-anew: leave what is locked aside. Without one it is told how it stands.</source>
        <translation>encrypted: с ключом в хранилище ключей. memory: диалоги никогда не лежат на диске и каждый раз получаются снова. plain: файлы может читать только ваш пользователь. passphrase: задать фразу, которая возвращает ключ. unlock: указать её. begin-anew: отложить запертое. Без слова сообщается, как обстоит дело.</translation>
    </message>
    <message>
        <source>Take the passphrase from this environment variable.</source>
        <translation>Взять фразу из этой переменной окружения.</translation>
    </message>
    <message>
        <source>Say “protect”, or “protect” and one word.</source>
        <translation>Скажите «protect» или «protect» и одно слово.</translation>
    </message>
    <message>
        <source>“%1” is none of these.</source>
        <translation>«%1» — ни одно из них.</translation>
    </message>
    <message>
        <source>There is no recovery passphrase: if the keychain loses the key, what was not sent yet is lost.</source>
        <translation>Фразы восстановления нет: если хранилище потеряет ключ, неотправленное пропадёт.</translation>
    </message>
    <message>
        <source>The disk is not encrypted: whoever takes it can read your customers&apos; conversations.</source>
        <translation>Диск не зашифрован: кто его заберёт, прочтёт диалоги ваших клиентов.</translation>
    </message>
    <message>
        <source>It holds from the next start on; what is there is then turned.</source>
        <translation>Это действует со следующего запуска; то, что есть, будет тогда преобразовано.</translation>
    </message>
    <message>
        <source>Give the passphrase in an environment variable, and its name with --passphrase-env.</source>
        <translation>Укажите фразу в переменной окружения, а её имя — с --passphrase-env.</translation>
    </message>
    <message>
        <source>The passphrase now gives the key back. Keep it where this computer is not.</source>
        <translation>Фраза теперь возвращает ключ. Храните её там, где нет этого компьютера.</translation>
    </message>
    <message>
        <source>The key is right, and in the keychain again if there is one.</source>
        <translation>Ключ верный и снова в хранилище ключей, если оно есть.</translation>
    </message>
    <message>
        <source>What was locked was kept aside in the profile&apos;s folder; the rest is fetched again.</source>
        <translation>Запертое отложено в папке профиля; остальное будет получено снова.</translation>
    </message>
</context>
<context>
    <name>saskare::Rail</name>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Show or hide the views</source>
        <translation>Показать или скрыть виды</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлый или тёмный</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Quality of touchpoints</source>
        <translation>Качество контактов</translation>
    </message>
    <message>
        <source>What waits now</source>
        <translation>Что ждёт сейчас</translation>
    </message>
</context>
<context>
    <name>saskare::Related</name>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>It was merged into %1.</source>
        <translation>Он объединён с %1.</translation>
    </message>
    <message numerus="yes">
        <source>The problem is resolved, but %n of its incidents are still open.</source>
        <translation>
            <numerusform>Проблема решена, но %n её инцидент ещё открыт.</numerusform>
            <numerusform>Проблема решена, но %n её инцидента ещё открыты.</numerusform>
            <numerusform>Проблема решена, но %n её инцидентов ещё открыты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer and resolve…</source>
        <translation>Ответить и решить…</translation>
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
        <translation>Изображение не загружено: %1.</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 не отвечает слишком долго</translation>
    </message>
    <message>
        <source>it is no longer wanted</source>
        <translation>оно больше не нужно</translation>
    </message>
    <message>
        <source>only https addresses without a name, a password or a port are asked</source>
        <translation>изображения загружаются только с адресов https без имени, пароля и порта</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>адрес %1 неизвестен</translation>
    </message>
    <message>
        <source>%1 is not a public address of the internet</source>
        <translation>%1 не является общедоступным адресом интернета</translation>
    </message>
    <message>
        <source>it is larger than 5 MB</source>
        <translation>оно больше 5 МБ</translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation>это не изображение</translation>
    </message>
    <message>
        <source>%1 did not give it</source>
        <translation>%1 его не выдал</translation>
    </message>
    <message>
        <source>%1 sends us somewhere else</source>
        <translation>%1 направляет в другое место</translation>
    </message>
</context>
<context>
    <name>saskare::ReplyCommand</name>
    <message>
        <source>Answer the customer.</source>
        <translation>Ответить клиенту.</translation>
    </message>
    <message>
        <source>Say which conversation and what to answer.</source>
        <translation>Укажите диалог и ответ.</translation>
    </message>
</context>
<context>
    <name>saskare::ReplyEdit</name>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
</context>
<context>
    <name>saskare::RouteForm</name>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Your company&apos;s certificate authority</source>
        <translation>Удостоверяющий центр вашей компании</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>Как говорит рабочий стол</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-прокси</translation>
    </message>
    <message>
        <source>SOCKS proxy</source>
        <translation>SOCKS-прокси</translation>
    </message>
    <message>
        <source>Its address and port</source>
        <translation>Его адрес и порт</translation>
    </message>
    <message>
        <source>Your name there (may be empty)</source>
        <translation>Ваше имя там (может быть пусто)</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Его пароль</translation>
    </message>
    <message>
        <source>Only those this computer knows are believed. If your company issues its own certificates, ask its administrator for the file.</source>
        <translation>Верят только тем, которые знает этот компьютер. Если ваша компания сама выпускает сертификаты, попросите файл у её администратора.</translation>
    </message>
    <message>
        <source>Also believed for this account: %1</source>
        <translation>Для этой учётной записи верят и: %1</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate</source>
        <translation>Сертификат удостоверяющего центра</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Сертификаты (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Этот файл нельзя прочитать: %1.</translation>
    </message>
</context>
<context>
    <name>saskare::SaveCommand</name>
    <message>
        <source>Save the files of a conversation, or of all, into a folder.</source>
        <translation>Сохранить файлы одного диалога или всех диалогов в папку.</translation>
    </message>
    <message>
        <source>Or “all”.</source>
        <translation>Или «all».</translation>
    </message>
    <message>
        <source>Where to; it is made if it is not there.</source>
        <translation>Куда; если папки нет, она будет создана.</translation>
    </message>
    <message>
        <source>Say which conversation, or “all”, and the folder.</source>
        <translation>Укажите диалог или «all» и папку.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Папку «%1» не удаётся создать.</translation>
    </message>
    <message>
        <source>The account of these files is no longer here.</source>
        <translation>Учётной записи этих файлов здесь больше нет.</translation>
    </message>
    <message>
        <source>“%1” is there already; it was left alone.</source>
        <translation>«%1» уже существует; его не тронули.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>«%1» не удаётся записать.</translation>
    </message>
</context>
<context>
    <name>saskare::SavedViews</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Forget this view</source>
        <translation>Забыть этот вид</translation>
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
        <translation>%1: %2 из 5, %3</translation>
    </message>
</context>
<context>
    <name>saskare::SearchCommand</name>
    <message>
        <source>Say what to look for.</source>
        <translation>Укажите, что искать.</translation>
    </message>
    <message>
        <source>Search conversations by words and operators; the last word may be the beginning of one.</source>
        <translation>Искать диалоги по словам и операторам; последнее слово может быть началом слова.</translation>
    </message>
    <message>
        <source>What to look for: words, &quot;phrases&quot;, and operators as in the window, such as status:open queue:Sales assignee:me from:anna tag:vip updated&lt;7d due&lt;2h is:unread. A minus before one means not; write -- before the first of those.</source>
        <translation>Что искать: слова, &quot;фразы&quot; и операторы, как в окне, например status:open queue:Sales assignee:me from:anna tag:vip updated&lt;7d due&lt;2h is:unread. Минус впереди значит «не»; перед первым таким напишите --.</translation>
    </message>
</context>
<context>
    <name>saskare::SearchCompleter</name>
    <message>
        <source>What may be written here</source>
        <translation>Что здесь можно написать</translation>
    </message>
</context>
<context>
    <name>saskare::SearchFoot</name>
    <message>
        <source>Search %1 too</source>
        <comment>an account</comment>
        <translation>Искать и в «%1»</translation>
    </message>
    <message>
        <source>Search the help desks too</source>
        <translation>Искать и в службах поддержки</translation>
    </message>
    <message>
        <source>%1: searching …</source>
        <comment>an account</comment>
        <translation>%1: идёт поиск…</translation>
    </message>
    <message>
        <source>%1 could not be asked: %2</source>
        <comment>an account, why</comment>
        <translation>Не удалось спросить %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot search for this</source>
        <comment>an account</comment>
        <translation>%1 не умеет искать по такому запросу</translation>
    </message>
    <message>
        <source>%1 has more than fits here: say more words</source>
        <translation>В %1 найдено больше, чем помещается: добавьте слов</translation>
    </message>
    <message>
        <source>Nothing more from %1</source>
        <comment>an account</comment>
        <translation>Из %1 больше ничего</translation>
    </message>
    <message numerus="yes">
        <source>%n more from %1, which has yet more: say more words</source>
        <comment>an account</comment>
        <translation>
            <numerusform>Ещё %n из %1, и это не всё: добавьте слов</numerusform>
            <numerusform>Ещё %n из %1, и это не всё: добавьте слов</numerusform>
            <numerusform>Ещё %n из %1, и это не всё: добавьте слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more from %1</source>
        <comment>an account</comment>
        <translation>
            <numerusform>Ещё %n из %1</numerusform>
            <numerusform>Ещё %n из %1</numerusform>
            <numerusform>Ещё %n из %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be asked: it is not connected</source>
        <comment>an account</comment>
        <translation>%1: спросить нельзя, нет соединения</translation>
    </message>
    <message>
        <source>what must not occur</source>
        <translation>чего быть не должно</translation>
    </message>
    <message>
        <source>words</source>
        <comment>of a search</comment>
        <translation>слова</translation>
    </message>
    <message>
        <source>%1 was not told: %2. That was looked at here.</source>
        <comment>an account, parts of a search</comment>
        <translation>В %1 не передано: %2. Это проверено здесь.</translation>
    </message>
    <message>
        <source>%1 does not look into all texts of messages</source>
        <comment>an account</comment>
        <translation>%1 ищет не во всех текстах сообщений</translation>
    </message>
    <message>
        <source>What they find joins the list</source>
        <translation>Найденное появится в списке</translation>
    </message>
    <message>
        <source>%1: nothing more so far, messages are still being read</source>
        <comment>an account</comment>
        <translation>%1: пока больше ничего, сообщения ещё загружаются</translation>
    </message>
</context>
<context>
    <name>saskare::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Как искать</translation>
    </message>
    <message>
        <source>All of it must hold. Values are offered while you type: Tab takes one, Ctrl+Space shows all.</source>
        <translation>Должно выполняться всё. При вводе предлагаются значения: Tab берёт, Ctrl+Space показывает все.</translation>
    </message>
    <message>
        <source>It is the same for every help desk; names work without accents and by their beginning.</source>
        <translation>Для всех служб поддержки одинаково; имена можно писать без диакритики и только начало.</translation>
    </message>
    <message>
        <source>Shift+Enter asks the help desks, too: what they find joins the list.</source>
        <translation>Shift+Enter ищет и в службах поддержки: найденное появится в списке.</translation>
    </message>
</context>
<context>
    <name>saskare::Session</name>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Переменная окружения %1 не задана.</translation>
    </message>
    <message>
        <source>Set it to the password or key and try again.</source>
        <translation>Задайте в ней пароль или ключ и попробуйте снова.</translation>
    </message>
    <message>
        <source>This help desk has no secret called “%1”.</source>
        <translation>У этой службы поддержки нет секрета «%1».</translation>
    </message>
    <message>
        <source>There is no description of a help desk called “%1”.</source>
        <translation>Нет описания службы поддержки «%1».</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Нет учётной записи «%1».</translation>
    </message>
    <message>
        <source>“saskarectl account list” shows them.</source>
        <translation>«saskarectl account list» их покажет.</translation>
    </message>
    <message>
        <source>Take the password or key from this environment variable, for this run; NAME=VAR when the help desk has several.</source>
        <translation>Взять пароль или ключ из этой переменной окружения, на этот запуск; ИМЯ=ПЕРЕМЕННАЯ, если у службы поддержки их несколько.</translation>
    </message>
    <message>
        <source>This help desk needs no password or key.</source>
        <translation>Этой службе поддержки не нужен ни пароль, ни ключ.</translation>
    </message>
    <message>
        <source>Only of this account: its number or name.</source>
        <translation>Только из этой учётной записи: её номер или имя.</translation>
    </message>
</context>
<context>
    <name>saskare::SetAsideCommand</name>
    <message>
        <source>List the records that could not be read and were set aside, and why.</source>
        <translation>Перечислить записи, которые не удалось прочитать и которые отложены в сторону, и почему.</translation>
    </message>
</context>
<context>
    <name>saskare::SetCommand</name>
    <message>
        <source>The help desk&apos;s code or label, or open, resolved, … of ours.</source>
        <translation>Код или название службы поддержки, или наши open, resolved и другие.</translation>
    </message>
    <message>
        <source>me, none, or an agent&apos;s name, address or id.</source>
        <translation>me, none или имя, адрес или id оператора.</translation>
    </message>
    <message>
        <source>A queue&apos;s name or id.</source>
        <translation>Название или id очереди.</translation>
    </message>
    <message>
        <source>The help desk&apos;s code, or low, normal, high, urgent.</source>
        <translation>Код службы поддержки или low, normal, high, urgent.</translation>
    </message>
    <message>
        <source>The whole list, separated by commas; empty removes all.</source>
        <translation>Весь список через запятую; пустой убирает все.</translation>
    </message>
    <message>
        <source>Say which conversation and what to set.</source>
        <translation>Укажите диалог и что задать.</translation>
    </message>
    <message>
        <source>Change status, assignee, queue, priority or tags, or postpone.</source>
        <translation>Изменить статус, ответственного, очередь, приоритет или метки либо отложить.</translation>
    </message>
    <message>
        <source>Until when, as 2026-03-24T09:00 (this computer&apos;s time, unless +02:00 or Z follows).</source>
        <translation>До какого времени, как 2026-03-24T09:00 (время этого компьютера, если не следует +02:00 или Z).</translation>
    </message>
</context>
<context>
    <name>saskare::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Changes at once, in every window.</source>
        <translation>Меняется сразу во всех окнах.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как на рабочем столе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a customer writes</source>
        <translation>Сообщать на рабочем столе, когда клиент пишет</translation>
    </message>
    <message>
        <source>Show the customer&apos;s words there</source>
        <translation>Показывать там слова клиента</translation>
    </message>
    <message>
        <source>Go on to the next conversation after resolving or postponing one</source>
        <translation>После решения или откладывания переходить к следующему диалогу</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>Otherwise only its number and where it came. Others may see your screen.</source>
        <translation>Иначе только номер и куда пришло. Ваш экран могут видеть другие.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Ввод текста</translation>
    </message>
    <message>
        <source>Assign to me what I take with “Take the next”</source>
        <translation>Назначать мне то, что я беру через «Взять следующий»</translation>
    </message>
    <message>
        <source>Lists are for reading: I answer only what I have taken</source>
        <translation>Списки — для чтения: я отвечаю только там, что взял</translation>
    </message>
    <message>
        <source>“Take the next” opens what matters most: what is due first, then what is urgent, then what waits longest.</source>
        <translation>«Взять следующий» открывает самое важное: сначала то, чему подходит срок, затем срочное, затем то, что ждёт дольше всех.</translation>
    </message>
</context>
<context>
    <name>saskare::ShowCommand</name>
    <message>
        <source>Show a conversation with all its messages.</source>
        <translation>Показать диалог со всеми сообщениями.</translation>
    </message>
    <message>
        <source>Say which conversation.</source>
        <translation>Укажите диалог.</translation>
    </message>
</context>
<context>
    <name>saskare::SignalList</name>
    <message>
        <source>Repeat contacts: %1</source>
        <translation>Повторные обращения: %1</translation>
    </message>
    <message>
        <source>No contact in this time</source>
        <translation>За это время обращений нет</translation>
    </message>
    <message>
        <source>%1 of %2 contacts follow another within 7 days; %3 after a purchase</source>
        <translation>%1 из %2 обращений — в течение 7 дней после предыдущего; после покупки: %3</translation>
    </message>
    <message>
        <source>Switches of channel: %1</source>
        <translation>Смена канала: %1</translation>
    </message>
    <message>
        <source>%1 of %2 repeats came on another channel</source>
        <translation>%1 из %2 повторных — по другому каналу</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) came back</source>
        <translation>
            <numerusform>%n клиент обратился повторно</numerusform>
            <numerusform>%n клиента обратились повторно</numerusform>
            <numerusform>%n клиентов обратились повторно</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::SolveDialog</name>
    <message>
        <source>Problem %1: its incidents</source>
        <translation>Проблема %1: её инциденты</translation>
    </message>
    <message>
        <source>Problem %1 (%2): its incidents</source>
        <translation>Проблема %1 (%2): её инциденты</translation>
    </message>
    <message>
        <source>The answer to the customers</source>
        <translation>Ответ клиентам</translation>
    </message>
    <message>
        <source>Written once, for all of them</source>
        <translation>Пишется один раз, для всех</translation>
    </message>
    <message>
        <source>%1, %2 and the like are filled in for each.</source>
        <comment>two placeholders</comment>
        <translation>%1, %2 и подобные заполняются для каждого.</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Кто что получает</translation>
    </message>
    <message>
        <source>Space changes it; 1 answer, 2 resolve, 3 nothing</source>
        <translation>Пробел меняет; 1 — ответить, 2 — решить, 3 — ничего</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>customer, number, status, what it gets</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Answer and resolve</source>
        <translation>Ответить и решить</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>As %1 gets it</source>
        <translation>Что получит %1</translation>
    </message>
    <message>
        <source>%1 gets no answer</source>
        <translation>%1 ответа не получает</translation>
    </message>
    <message>
        <source>Throw away what is written?</source>
        <translation>Выбросить написанное?</translation>
    </message>
    <message>
        <source>None of the customers has got it.</source>
        <translation>Никто из клиентов его не получил.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Писать дальше</translation>
    </message>
    <message>
        <source>What you write stands here with this customer&apos;s values.</source>
        <translation>Здесь появится ваш текст с данными этого клиента.</translation>
    </message>
</context>
<context>
    <name>saskare::Solving</name>
    <message>
        <source>cannot be answered from here</source>
        <translation>отсюда нельзя ответить</translation>
    </message>
</context>
<context>
    <name>saskare::SpellCheck</name>
    <message>
        <source>Nothing like it is known</source>
        <translation>Похожих слов нет</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Добавить «%1» в мои слова</translation>
    </message>
</context>
<context>
    <name>saskare::StatusStrip</name>
    <message>
        <source>Not syncing. %1</source>
        <comment>why</comment>
        <translation>Синхронизации нет. %1</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ещё не подключено</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>В сети</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Нет связи с %1</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Нужно войти</translation>
    </message>
    <message>
        <source>Help desk in trouble since %1</source>
        <translation>Неполадки службы с %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No help desk is connected</source>
        <translation>Служба поддержки не подключена</translation>
    </message>
    <message>
        <source>All online</source>
        <translation>Всё в сети</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n ждёт отправки</numerusform>
            <numerusform>%n ждут отправки</numerusform>
            <numerusform>%n ждут отправки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>answers that need the agent</comment>
        <translation>
            <numerusform>%n требует вас</numerusform>
            <numerusform>%n требуют вас</numerusform>
            <numerusform>%n требуют вас</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Открыть исходящие</translation>
    </message>
    <message>
        <source>Reading conversations</source>
        <translation>Чтение диалогов</translation>
    </message>
    <message>
        <source>Reading messages</source>
        <translation>Чтение сообщений</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>Чтение клиентов</translation>
    </message>
    <message>
        <source>Reading touchpoints</source>
        <translation>Чтение контактов</translation>
    </message>
    <message>
        <source>Reading queues, agents and texts</source>
        <translation>Чтение очередей, операторов и текстов</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: how many so far</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из %3</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>около %n с</numerusform>
            <numerusform>около %n с</numerusform>
            <numerusform>около %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>около %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>данные: %1</translation>
    </message>
    <message>
        <source>F1 keys</source>
        <translation>F1 — клавиши</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Отключено</translation>
    </message>
    <message>
        <source>Online, but a part of it fails since %1</source>
        <translation>На связи, но часть не читается с %1</translation>
    </message>
</context>
<context>
    <name>saskare::Store</name>
    <message>
        <source>This customer is no longer there.</source>
        <translation>Этого клиента больше нет.</translation>
    </message>
    <message>
        <source>Both are customers of one account: its help desk can make them one.</source>
        <translation>Оба — клиенты одной учётной записи: их можно объединить в её службе поддержки.</translation>
    </message>
</context>
<context>
    <name>saskare::SyncOnceCommand</name>
    <message>
        <source>Read what is new from the help desks and send what waits in the outbox, then end.</source>
        <translation>Прочитать новое из служб поддержки, отправить исходящие и завершить.</translation>
    </message>
    <message>
        <source>Give up after being in trouble for this long (30).</source>
        <translation>Сдаться после стольких секунд неполадок (30).</translation>
    </message>
    <message>
        <source>--patience takes a number of seconds.</source>
        <translation>--patience требует числа секунд.</translation>
    </message>
    <message>
        <source>No help desk is connected.</source>
        <translation>Ни одна служба поддержки не подключена.</translation>
    </message>
    <message>
        <source>“saskarectl account add” connects one.</source>
        <translation>«saskarectl account add» её подключит.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) wait for your decision: see “saskarectl outbox”.</source>
        <translation>
            <numerusform>%n действие ждёт вашего решения: см. «saskarectl outbox».</numerusform>
            <numerusform>%n действия ждут вашего решения: см. «saskarectl outbox».</numerusform>
            <numerusform>%n действий ждут вашего решения: см. «saskarectl outbox».</numerusform>
        </translation>
    </message>
    <message>
        <source>Several accounts need a password or key, and --secret-env is for one.</source>
        <translation>Пароль или ключ нужен нескольким учётным записям, а --secret-env — для одной.</translation>
    </message>
    <message>
        <source>Say --account and which one.</source>
        <translation>Укажите --account и какую.</translation>
    </message>
    <message>
        <source>Account %1 is disconnected: nothing was read or sent.</source>
        <translation>Учётная запись %1 отключена: ничего не прочитано и не отправлено.</translation>
    </message>
    <message>
        <source>Account %1 is paused: nothing was read or sent.</source>
        <translation>Учётная запись %1 приостановлена: ничего не прочитано и не отправлено.</translation>
    </message>
</context>
<context>
    <name>saskare::SyncRun</name>
    <message>
        <source>conversations: %1</source>
        <translation>диалоги: %1</translation>
    </message>
    <message>
        <source>parts of conversations: %1</source>
        <translation>части диалогов: %1</translation>
    </message>
    <message>
        <source>customers: %1</source>
        <translation>клиенты: %1</translation>
    </message>
    <message>
        <source>records: %1</source>
        <translation>записи: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of conversations could not be read; the next run tries again.</source>
        <translation>
            <numerusform>%n часть диалогов не удалось прочитать; следующий запуск попробует снова.</numerusform>
            <numerusform>%n части диалогов не удалось прочитать; следующий запуск попробует снова.</numerusform>
            <numerusform>%n частей диалогов не удалось прочитать; следующий запуск попробует снова.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::SyncService</name>
    <message>
        <source>“%1” does not describe a known help desk.</source>
        <translation>«%1» не описывает известную службу поддержки.</translation>
    </message>
    <message>
        <source>Put its description back, or remove the account.</source>
        <translation>Верните её описание или удалите учётную запись.</translation>
    </message>
    <message>
        <source>The help desk is not connected, and this file has not been fetched yet.</source>
        <translation>Служба поддержки не подключена, а этот файл ещё не загружен.</translation>
    </message>
    <message>
        <source>Open it again when you are connected.</source>
        <translation>Откройте его снова, когда будет связь.</translation>
    </message>
    <message>
        <source>The help desk is not connected.</source>
        <translation>Нет соединения со службой поддержки.</translation>
    </message>
</context>
<context>
    <name>saskare::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Find a tag, or type a new one and press Enter</source>
        <translation>Найдите метку или введите новую и нажмите Enter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>saskare::TakeNext</name>
    <message>
        <source>The customer is there now.</source>
        <translation>Клиент сейчас на связи.</translation>
    </message>
    <message>
        <source>SLA missed %1 ago.</source>
        <translation>SLA просрочен %1 назад.</translation>
    </message>
    <message>
        <source>The call is due.</source>
        <translation>Пора звонить.</translation>
    </message>
    <message>
        <source>Has waited %1.</source>
        <translation>Ждёт уже %1.</translation>
    </message>
    <message>
        <source>SLA in %1.</source>
        <translation>SLA через %1.</translation>
    </message>
    <message>
        <source>Highest priority: %1.</source>
        <translation>Высший приоритет: %1.</translation>
    </message>
    <message>
        <source>You answered here last.</source>
        <translation>Здесь последним отвечали вы.</translation>
    </message>
    <message>
        <source>Waits longest: %1.</source>
        <translation>Ждёт дольше всех: %1.</translation>
    </message>
    <message>
        <source>%1 It is the last one.</source>
        <comment>why this conversation</comment>
        <translation>%1 Это последний.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why this conversation, how many more</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more to solve.</source>
        <translation>
            <numerusform>Ещё решить: %n.</numerusform>
            <numerusform>Ещё решить: %n.</numerusform>
            <numerusform>Ещё решить: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This conversation was not taken with “Take the next”, and your lists are for reading.</source>
        <translation>Этот диалог не взят через «Взять следующий», а ваши списки — для чтения.</translation>
    </message>
    <message>
        <source>What you have written stays here; notes can be written everywhere.</source>
        <translation>Написанное остаётся здесь; заметки можно писать везде.</translation>
    </message>
    <message>
        <source>Press %1 to take what matters most, or change that in the settings.</source>
        <translation>Нажмите %1, чтобы взять самое важное, или измените это в настройках.</translation>
    </message>
    <message>
        <source>Nothing is left to solve.</source>
        <translation>Решать больше нечего.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new is left; you have passed over %n. The next press begins with them again.</source>
        <translation>
            <numerusform>Нового не осталось; вы пропустили %n. Следующее нажатие начнёт с них заново.</numerusform>
            <numerusform>Нового не осталось; вы пропустили %n. Следующее нажатие начнёт с них заново.</numerusform>
            <numerusform>Нового не осталось; вы пропустили %n. Следующее нажатие начнёт с них заново.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New message from %1: %2</source>
        <translation>Новое сообщение от %1: %2</translation>
    </message>
</context>
<context>
    <name>saskare::TouchpointDelegate</name>
    <message>
        <source>Evaluate</source>
        <translation>Оценить</translation>
    </message>
</context>
<context>
    <name>saskare::TouchpointList</name>
    <message>
        <source>Touchpoints</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Открыть диалог</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Открыть %1 в браузере</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Change the evaluation</source>
        <translation>Изменить оценку</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Оценить</translation>
    </message>
</context>
<context>
    <name>saskare::TouchpointModel</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed from %1 to %2</source>
        <comment>channels</comment>
        <translation>Сменён с «%1» на «%2»</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Показать ещё %n раньше</numerusform>
            <numerusform>Показать ещё %n раньше</numerusform>
            <numerusform>Показать ещё %n раньше</numerusform>
        </translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Не оценено</translation>
    </message>
</context>
<context>
    <name>saskare::Touchpoints</name>
    <message>
        <source>Before purchase</source>
        <translation>До покупки</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>After purchase</source>
        <translation>После покупки</translation>
    </message>
    <message>
        <source>Stage not known</source>
        <translation>Этап неизвестен</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Диалог</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Обратный звонок</translation>
    </message>
    <message>
        <source>Page visit</source>
        <translation>Посещение страницы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Public comment</source>
        <translation>Публичный комментарий</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>%1 %2 of %3 stars</source>
        <translation>%1 %2 из %3 звёзд</translation>
    </message>
    <message>
        <source>NPS %1 of %2</source>
        <translation>NPS %1 из %2</translation>
    </message>
    <message>
        <source>Ease (CES 2.0): %1 of %2</source>
        <translation>Лёгкость (CES 2.0): %1 из %2</translation>
    </message>
    <message>
        <source>thumbs up</source>
        <translation>палец вверх</translation>
    </message>
    <message>
        <source>thumbs down</source>
        <translation>палец вниз</translation>
    </message>
    <message>
        <source>Satisfaction: %1 of %2</source>
        <translation>Удовлетворённость: %1 из %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
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
        <translation>(не раскрывается)</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) in all</source>
        <translation>
            <numerusform>всего %n байт</numerusform>
            <numerusform>всего %n байта</numerusform>
            <numerusform>всего %n байт</numerusform>
        </translation>
    </message>
    <message>
        <source>no whole answer</source>
        <translation>нет полного ответа</translation>
    </message>
</context>
<context>
    <name>saskare::TranslationFile</name>
    <message>
        <source>The translation file cannot be read: line %1.</source>
        <translation>Файл перевода не удаётся прочитать: строка %1.</translation>
    </message>
    <message>
        <source>The texts from before stay.</source>
        <translation>Остаются прежние тексты.</translation>
    </message>
    <message>
        <source>Correct that line and save the file again.</source>
        <translation>Исправьте эту строку и сохраните файл ещё раз.</translation>
    </message>
</context>
<context>
    <name>saskare::TryCommand</name>
    <message>
        <source>Read one page of a stream and print its records, one JSON object per line; nothing is kept.</source>
        <translation>Прочитать одну страницу потока и вывести её записи, по объекту JSON в строке; ничего не сохраняется.</translation>
    </message>
    <message>
        <source>The stream; without it they are listed.</source>
        <translation>Поток; без него выводится список.</translation>
    </message>
    <message>
        <source>The part to read, for a stream that is read by parts.</source>
        <translation>Часть для чтения, если поток читается по частям.</translation>
    </message>
    <message>
        <source>What the page that asked for the part said.</source>
        <translation>Что сказала страница, запросившая часть.</translation>
    </message>
    <message>
        <source>Read from here instead of the beginning.</source>
        <translation>Читать отсюда, а не с начала.</translation>
    </message>
    <message>
        <source>With a help desk&apos;s id: its address.</source>
        <translation>С id службы поддержки: её адрес.</translation>
    </message>
    <message>
        <source>With a help desk&apos;s id: the login name.</source>
        <translation>С id службы поддержки: имя для входа.</translation>
    </message>
    <message>
        <source>With a help desk&apos;s id: a further value.</source>
        <translation>С id службы поддержки: ещё одно значение.</translation>
    </message>
    <message>
        <source>%1 has these streams: %2.</source>
        <translation>У %1 такие потоки: %2.</translation>
    </message>
    <message>
        <source>Set aside: %1: %2</source>
        <translation>Отложено: %1: %2</translation>
    </message>
    <message>
        <source>Asks for part %1 of %2.</source>
        <translation>Просит часть %1 потока %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation>
            <numerusform>%n запись.</numerusform>
            <numerusform>%n записи.</numerusform>
            <numerusform>%n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more, from --cursor &apos;%1&apos;.</source>
        <translation>Есть ещё, от --cursor &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>No more; the next look begins at &apos;%1&apos;.</source>
        <translation>Больше нет; следующее чтение начнётся с &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>An account&apos;s number or name; with --url a help desk&apos;s id or the folder of its description.</source>
        <translation>Номер или название учётной записи; с --url — id службы поддержки или папка её описания.</translation>
    </message>
    <message>
        <source>Tell on stderr each request, its answer and what the mapping made of it; no secrets.</source>
        <translation>Сообщать в stderr о каждом запросе, ответе и о том, что из него сделало преобразование; без секретов.</translation>
    </message>
</context>
<context>
    <name>saskare::UnlinkCommand</name>
    <message>
        <source>Remove a link between two conversations.</source>
        <translation>Убрать связь между двумя диалогами.</translation>
    </message>
</context>
<context>
    <name>saskare::UrlDialer</name>
    <message>
        <source>This is not a telephone number that can be dialled.</source>
        <translation>Это не номер, который можно набрать.</translation>
    </message>
    <message>
        <source>Ask the customer for another one.</source>
        <translation>Попросите у клиента другой.</translation>
    </message>
    <message>
        <source>No program on this computer takes telephone numbers.</source>
        <translation>На этом компьютере нет программы для звонков.</translation>
    </message>
    <message>
        <source>Copy the number and dial it on your telephone.</source>
        <translation>Скопируйте номер и наберите его на телефоне.</translation>
    </message>
</context>
<context>
    <name>saskare::ViewEditor</name>
    <message>
        <source>Change the view</source>
        <translation>Изменить вид</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Новый вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Words that must occur</source>
        <translation>Слова, которые должны встречаться</translation>
    </message>
    <message>
        <source>refund &quot;not arrived&quot; -invoice</source>
        <translation>возврат &quot;не пришло&quot; -счёт</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Only words belong here; conditions are chosen above.</source>
        <translation>Здесь только слова; условия выбираются выше.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>More than %1 conversations</source>
        <translation>Больше %1 диалогов</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n диалог</numerusform>
            <numerusform>%n диалога</numerusform>
            <numerusform>%n диалогов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saskare::ViewsPane</name>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Keep this search among the views</source>
        <translation>Сохранить этот поиск среди видов</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>To solve</source>
        <translation>К решению</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Неназначенные</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Все открытые</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Callbacks due</source>
        <translation>Пора перезвонить</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>Answers in trouble</source>
        <translation>Сбои ответов</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>12 min old</comment>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>queue, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>Что в поиске не так</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Мои виды</translation>
    </message>
</context>
<context>
    <name>saskare::WelcomePage</name>
    <message>
        <source>Welcome to Saskare</source>
        <translation>Добро пожаловать в Saskare</translation>
    </message>
    <message>
        <source>One inbox for tickets, chats and callbacks of every help desk you work for, also when there is no network.</source>
        <translation>Одни входящие для заявок, чатов и обратных звонков всех ваших служб поддержки, даже без сети.</translation>
    </message>
    <message>
        <source>Connect a help desk</source>
        <translation>Подключить службу поддержки</translation>
    </message>
    <message>
        <source>Try the practice desk</source>
        <translation>Попробовать учебную службу</translation>
    </message>
    <message>
        <source>The practice desk is a make-believe company inside this program. Nothing leaves this computer.</source>
        <translation>Учебная служба — вымышленная компания внутри программы. Ничто не покидает этот компьютер.</translation>
    </message>
</context>
<context>
    <name>saskare::WriteCommand</name>
    <message>
        <source>The conversation&apos;s account is no longer connected.</source>
        <translation>Учётная запись диалога больше не подключена.</translation>
    </message>
</context>
<context>
    <name>saskare::WritingPage</name>
    <message>
        <source>Hold an answer before it is sent, so that it can be taken back</source>
        <translation>Придерживать ответ перед отправкой, чтобы его можно было отозвать</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Отправлять сразу</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>In a live chat every line goes at once.</source>
        <translation>В чате каждая строка уходит сразу.</translation>
    </message>
    <message>
        <source>Mark misspelled words while I write</source>
        <translation>Отмечать слова с ошибками, пока я пишу</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary on this computer.</source>
        <translation>Правописание не проверяется: на этом компьютере нет словаря.</translation>
    </message>
    <message>
        <source>Dictionaries on this computer: %1.</source>
        <translation>Словари на этом компьютере: %1.</translation>
    </message>
    <message>
        <source>More come with these packages: %1.</source>
        <translation>Остальные есть в этих пакетах: %1.</translation>
    </message>
</context>
</TS>
