# LiveAgent: API v3 for all but what it lacks; API v1 for replies, notes and the knowledge base. Times come as a clock's
# in the account's zone (defaults.zone). What the vendor does not document is read so that either answer works.

# --- words and values

def list: if type == "array" then . else [] end;
def text: if . == null then "" else tostring end;
def some: if . == null or . == "" then null else . end;
# MySQL's way to say "never".
def date: if . == null or . == "" or (tostring | startswith("0000")) then null else . end;
# A body that is not the list that was asked for: refused, or there is none.
def rows: if (.status // 200) < 300 then .body | list else [] end;
# A page shorter than the smallest one a server would cut ours down to is the last. An older build that does not page
# gives everything each time; it must come to an end as well.
def more: (rows | length) as $n | .page.size as $size | .page.number as $number
  | $n >= ([$size, 100] | min) and $n <= $size and $number < 400;

# C is Open and L is Closed; P is Calling and W is Postponed. A letter that is not here is shown as it is.
def states: {"I": ["other", "Init"], "N": ["new", "New"], "T": ["live", "Chatting"], "P": ["live", "Calling"], "R": ["resolved", "Resolved"],
  "X": ["deleted", "Deleted"], "B": ["spam", "Spam"], "A": ["answered", "Answered"], "C": ["open", "Open"],
  "W": ["postponed", "Postponed"], "L": ["closed", "Closed"]};
def status: text as $letter | (states[$letter] // ["other", $letter]) as $word | {state: $word[0], code: $letter, label: $word[1]};
def open_letters: ["N", "C", "T", "P", "A", "W"];
def channels: {"E": "email", "B": "chat", "I": "chat", "M": "form", "C": "phone", "W": "phone", "F": "socialPublic",
  "A": "socialPrivate", "T": "socialPublic", "Q": "portal", "S": "portal"};
def kind: if .status == "T" or .channel_type == "B" or .channel_type == "I" then "chat" else "ticket" end;

# Text to search in, and to compare by, of what has only HTML: what stands outside of tags.
def plain_of_html:
  split("<") | (.[0:1] + (.[1:] | map(split(">") | if length > 1 then .[1:] | join(">") else .[0] end))) | join(" ")
  | split("&nbsp;") | join(" ") | split("&lt;") | join("<") | split("&gt;") | join(">") | split("&quot;") | join("\"")
  | split("&#39;") | join("'") | split("&amp;") | join("&");
def squeezed: ascii_downcase | gsub("\\s+"; "") | .[0:400];
def is_html: .format == "H" or .format == "Y";

# --- before reading

# The day from which history is read, by the server's own clock; a day's difference of zones does not matter here.
def history_from:
  {historyFrom: ((.parameters.historyDays // "90" | tonumber? // 90) as $days
    | .headers.date // "" | strptime("%a, %d %b %Y %H:%M:%S GMT")? // null
    | if . == null then null else mktime - $days * 86400 | strftime("%Y-%m-%d 00:00:00") end)};
# Tickets carry ids of tags; people know them by name.
def tag_names: {tags: (rows | map({key: (.id | text), value: (.name // .id)}) | from_entries)} + history_from;
def agent_names: {agents: (rows | map({key: (.id | text), value: (.name // "")}) | from_entries)};
def nothing: {};

# --- reference lists

def agents: (.parameters.user // "" | ascii_downcase) as $me | more as $more
  | {records: [rows[] | {type: "agent", id, name: (.name // ""), email: (.email // ""), active: ((.status // "A") != "X"),
      isMe: ($me != "" and ((.email // "" | ascii_downcase) == $me or .id == $me))}], more: $more};
# With the departments, once in an hour, all open tickets are asked for: first of all, and whatever else was missed.
def departments: more as $more | .page.number as $page
  | {records: [rows[] | {type: "queue", id: (.department_id // .id), name: (.name // ""), active: true}], more: $more,
     partitions: (if $page == 1 then [open_letters[] | {stream: "open", partition: .}] else [] end)};
def tags: {records: [rows[] | select(.is_archived != "Y") | {type: "tag", id, name: (.name // .id)}]};
def with_body($html; $body): if $html then {html: $body, text: ($body | plain_of_html)} else {text: $body} end;
def predefined_answers: more as $more
  | {records: [rows[] | {type: "cannedResponse", id: "answer-\(.id)", title: (.name // .subject // ""), queue: (.departmentid | some)}
      + with_body(.format == "H"; .body // "")], more: $more};
def canned_messages: more as $more
  | {records: [rows[] | {type: "cannedResponse", id: "chat-\(.id)", title: (.messagetext // "" | plain_of_html | .[0:80]),
      text: (.messagetext // ""), shortcut: (.keywords // ""), queue: (.departmentid | some)}], more: $more};
def articles: (.parameters.baseUrl // "" | sub("/+$"; "")) as $site
  | {records: [if (.status // 200) < 300 then .body.response.entries // .body.response.kb_entries // [] | list[] else empty end
      | (.kb_entry_id // .entryid // .entry_id // .id // .urlcode // null) as $id
      | select($id != null and .deleted != "Y" and (.title // "") != "")
      | (.urlcode // .url // null) as $code
      | {type: "article", id: $id, title: .title, webUrl: (if $code == null then null elif $code | text | test("^https?:") then $code else "\($site)/\($code)" end)}
      + (if (.content // "") != "" then with_body(true; .content) else {text: (.content_text // .metadescription // "")} end)]};

# --- people

def full_name: [(.firstname // ""), (.lastname // "")] | map(select(. != "")) | join(" ");
def contact_record: {type: "customer", id, name: (full_name | if . != "" then . else null end // .system_name // .description // ""),
    emails: (.emails | list), phones: (.phones | list), updatedAt: (.date_changed | date)}
  + (if has("language") then {language: (.language // "")} else {} end) + (if has("city") then {city: (.city // "")} else {} end)
  + (if has("note") then {note: (.note // "")} else {} end);
def contacts: more as $more | {records: [rows[] | select((.id | text) != "") | contact_record], more: $more};
def contact: {records: [if (.status // 200) < 300 then .body | if type == "array" then .[] else . end | select(.id? != null) | contact_record else empty end]};

# --- tickets

# Where an evaluation is kept; "": no field has been named.
def evaluation_field: .parameters.evaluationField // "" | gsub("\\s"; "");
def kept_evaluation($field): [.custom_fields | list[] | select(.code == $field) | .value | strings] | .[0] // null;
def ticket($tags; $site; $field):
  {type: "conversation", id, number: (.code // .id), kind: kind, subject: (.subject // ""), status: (.status | status),
    channel: (channels[.channel_type | text] // "other"), queue: (.departmentid | some), assignee: (.agentid | some),
    customer: (.owner_contactid | some), tags: (.tags | list | map(text | $tags[.] // .)),
    createdAt: (.date_created | date), updatedAt: (.date_changed // .last_activity | date), dueAt: (.date_due | date),
    version: (.date_changed // ""), webUrl: "\($site)/agent/#Conversation;id=\(.id)"}
  + (if $field == "" or (has("custom_fields") | not) then {} else {evaluation: kept_evaluation($field)} end);
def owner: select((.owner_contactid | text) != "")
  | {type: "customer", id: .owner_contactid}
    + (if (.owner_name // "") != "" then {name: .owner_name} else {} end)
    + (if (.owner_email // "") != "" then {emails: [.owner_email]} else {} end);
def ticket_records: evaluation_field as $field | (.prepare.tags // {}) as $tags | (.parameters.baseUrl // "" | sub("/+$"; "")) as $site
  | rows | (map(owner) | unique_by(.id)) + map(ticket($tags; $site; $field));
def messages_of: {stream: "messages", partition: (.id | text)};
# Newest changes come first: what changes while pages are read only comes twice.
def tickets: more as $more
  | {records: ticket_records, more: $more,
     partitions: ((rows | map(messages_of)) + (rows | map(.owner_contactid | some | select(. != null)) | unique | map({stream: "contact", partition: text})))};
def tickets_history: more as $more
  | {records: ticket_records, more: $more, partitions: [rows[] | select(.status as $letter | open_letters | index($letter) == null) | messages_of]};
# Their messages are asked for the first time only; later ones are brought by `tickets`.
def tickets_open: more as $more | (.cursor.loaded // false) as $loaded
  | {records: ticket_records, more: $more, partitions: (if $loaded then [] else rows | map(messages_of) end)}
  + (if $more then {} else {cursor: {loaded: true}} end);

# --- search: in subjects alone, because no list of tickets can be asked for more; what else is asked for is looked at here

def is_alone($all; $i): ($all[$i].orPrevious or ($all[$i + 1].orPrevious // false)) | not;
def each_condition(f): .search.conditions as $all
  | [range(0; $all | length) as $i | $all[$i] | {name: .field, told: (if is_alone($all; $i) then f else null end)}];
def containing: "%" + gsub("[%_\\\\]"; "_") + "%";
def state_letter: {"new": "N", "open": "C", "live": "T", "answered": "A", "postponed": "W", "resolved": "R", "spam": "B"}[.] // null;
def condition_told: if .negated or .comparison != "=" then null
  elif .field == "status" then (.value | state_letter) as $letter | if $letter == null then null else ["status", "=", $letter] end
  elif .field == "subject" then ["subject", "LIKE", (.value | containing)]
  elif .field == "number" then ["code", "=", .value]
  elif .field == "from" and (.value | contains("@")) then ["owner_email", "=", .value]
  else null end;
def search_told: .search as $search | tag_names as $names | each_condition(condition_told) as $each | ($search.words + $search.phrases) as $words
  | ([$words[] | ["subject", "LIKE", containing]] + [$each[].told | select(. != null)]) as $filters
  | $names + {filters: ($filters | tojson), ask: ($filters != []), untold: ([$each[] | select(.told == null) | .name]
      + (if $search.excluded == [] then [] else ["excluded"] end) + (if $words == [] then [] else ["texts"] end))};
def found: more as $more
  | {records: ticket_records, more: $more,
     partitions: ((rows | map(messages_of)) + (rows | map(.owner_contactid | some | select(. != null)) | unique | map({stream: "contact", partition: text})))};

# --- messages

def incoming: ["3", "5", "M", "7"];
def outgoing: ["4", "O"];
def chats: ["C"];
def calls_in_tickets: {"P": "inbound", "V": "outbound", "1": "event"};
def notes: ["I", "U", "Z"];
def events: {"T": "Transferred", "R": "Resolved", "J": "Postponed", "X": "Deleted", "B": "Marked as spam", "G": "Tags changed",
  "L": "Split", "2": "Merged", "A": "Knowledge base", "K": "Knowledge base"};
def group_channels: {"3": "email", "4": "email", "O": "email", "Q": "email", "5": "form", "M": "form", "C": "chat", "P": "phone",
  "V": "phone", "1": "phone", "F": "socialPublic", "W": "socialPublic", "Y": "socialPublic", "6": "socialPrivate"};

# Only what is JSON is read as such; everything else is what it is.
def described: (.message // "") as $told
  | if .format == "J" or .format == "Z" then ($told | fromjson? // {}) | if type == "object" then . else {name: text} end
    elif $told | test("^(https?:/)?/") then {url: ($told | split("\n") | .[0])}
    else {name: ($told | plain_of_html)} end;
# Which keys describe a file is not documented: each that is seen in the wild is looked for.
def attachment: . as $message | described
  | (.url // .download_url // .downloadUrl // .downloadurl // .link // .href // .path // null) as $url
  | {id: ($message.id | text), name: (.name // .filename // .fileName // .file_name // .title // ($url | text | split("?") | .[0] | split("/") | last) // "file"),
     mediaType: (.type // .content_type // .contentType // .mime_type // .mimetype // .filetype // ""),
     size: (.size // .filesize // .fileSize // 0 | tonumber? // 0), location: ($url // "")};
def is_file: .type == "F" or .type == "L";
def is_body: .type == "M" or .type == "Y" or .type == "V";
def joined_bodies: if length == 0 then {} elif any(is_html) then
    (map(if is_html then .message // "" else .message // "" | split("&") | join("&amp;") | split("<") | join("&lt;") | split("\n") | join("<br>") end) | join("<hr>")) as $html
    | {html: $html, text: ($html | plain_of_html)}
  else {text: (map(.message // "") | join("\n\n"))} end;
def header($name): [.messages | list[] | select(.type == "H") | .message // "" | plain_of_html | split("\n")[]
  | select(ascii_downcase | startswith($name)) | split(":")[1:] | join(":") | sub("^\\s+"; "")] | .[0] // null;
def addresses: [(. // "") | split(",")[] | sub("^\\s+"; "") | sub("\\s+$"; "") | select(. != "")];
def undelivered: [.messages | list[] | select(.type == "4")] | if length == 0 then {} else
  {delivery: {state: "notDelivered", at: (.[0].datecreated | date), report: (map(.message // "" | plain_of_html) | join("\n"))}} end;

def who($agents; $direction): (.userid | some) as $id
  | if $direction == "inbound" then {kind: "customer", id: $id, name: (.user_full_name | some)}
    elif $id == null then {kind: "system", id: null, name: (.user_full_name | some)}
    else {kind: "agent", id: $id, name: (.user_full_name | some // $agents[$id] // null)} end;
def direction($agents): .type as $type | (.userid | text) as $user
  | if $type | IN(incoming[]) then "inbound" elif $type | IN(outgoing[]) then "outbound" elif $type | IN(notes[]) then "note"
    elif calls_in_tickets[$type | text] != null then calls_in_tickets[$type]
    elif events[$type | text] != null or $type == "S" or $type == "H" or $type == "E" or $type == "D" then "event"
    elif $agents[$user] != null then "outbound" else "inbound" end;

# A letter, a note, a call: one message. Notes written on it stand beside it.
def whole($conversation; $agents): . as $group | direction($agents) as $direction | (.messages | list) as $parts
  | (if $direction == "event" then {text: ([$parts[] | select(.type != "H" and .type != "U" and (.format // "T" | IN("T", "H", "X", "Y"))) | .message // "" | plain_of_html | select(. != "")] | join("\n")
        | if . == "" then events[$group.type] // "" else . end)}
     else [$parts[] | select(is_body or (($direction == "note") and (.type == "N" or .type == "I"))
        or (calls_in_tickets[$group.type] != null and (.type == "S" or .type == "K")))] | joined_bodies end) as $content
  | [$parts[] | select(is_file) | attachment] as $files
  | ({type: "message", id: $group.id, conversation: $conversation, direction: $direction, author: who($agents; $direction),
      channel: (group_channels[$group.type | text] // "other"), createdAt: ($group.datecreated | date), recipients: ($group | header("to:") | addresses),
      attachments: $files} + $content + ($group | undelivered)
     | select($direction != "event" or (.text // "") != "")),
    ($parts[] | select($direction != "note" and .type == "N")
     | {type: "message", id: (.id | text), conversation: $conversation, direction: "note", author: who($agents; "note"),
        createdAt: (.datecreated | date)} + ([.] | joined_bodies));
# A chat is a talk: each line is a message.
def lines($conversation; $agents): . as $group | .messages | list[]
  | if is_body or is_file or .type == "N" then
      (if .type == "N" or .type == "L" then "note" elif $agents[.userid | text] != null then "outbound" else "inbound" end) as $direction
      | {type: "message", id: (.id | text), conversation: $conversation, direction: $direction, channel: "chat", createdAt: (.datecreated // $group.datecreated | date),
         author: ((if .userid == $group.userid then . + {user_full_name: $group.user_full_name} else . end) | who($agents; $direction)),
         attachments: [select(is_file) | attachment]} + (if is_file then {text: ""} else [.] | joined_bodies end)
    elif .type | IN("S", "K", "E", "D", "R", "3") then
      {type: "message", id: (.id | text), conversation: $conversation, direction: "event", createdAt: (.datecreated // $group.datecreated | date),
       author: {kind: "system", id: null, name: null}, text: (.message // "" | plain_of_html)} | select(.text != "")
    else empty end;
def group_records($conversation; $agents):
  if .status == "D" then {type: "message", id, deleted: true}
  elif .type | IN(chats[]) then lines($conversation; $agents) else whole($conversation; $agents) end;
def messages: .partition.id as $conversation | (.prepare.agents // {}) as $agents | more as $more
  | {records: [rows[] | group_records($conversation; $agents)], more: $more};

# --- what is promised

# One entry for each clock that ran; told for tickets that are looked at, because each costs a request. Whether one entry
# comes as a list is not documented. First assignment is no promise to the customer.
def limit_kinds: {"firstanswer": "firstAnswer", "chatanswer": "firstAnswer", "callanswer": "firstAnswer", "nextanswer": "nextAnswer", "firstresolve": "resolution"};
def limits: .partition.id as $ticket | if (.status // 200) >= 300 then {records: []} else
  {records: [{type: "conversation", id: $ticket, limits: [.body | if type == "array" then . else [.] end | map(objects) | sort_by(.date_created // "")[]
    | limit_kinds[.sla_type | text | ascii_downcase | gsub("[^a-z]"; "")] as $kind | select($kind != null and (.date_due | date) != null)
    | {kind: $kind, dueAt: (.date_due | date), metAt: (.date_closed | date)}]}]} end;

# --- who is at work

# Ringing and calling leave no time for reading what a colleague writes: they count as writing.
def presence: {more: false, records: [rows[] | (.id | text) as $agent | .active_tickets | list[] | select((.ticket_id | text) != "")
  | {type: "presence", id: "\($agent)-\(.ticket_id)", conversation: (.ticket_id | text), agent: $agent, kind: (if .status == "V" then "viewing" else "writing" end)}]};

# --- calls

def calls:
  {records: [rows[] | (.ticketId // .ticket_id | some) as $ticket | (.dateCreated // .date_created | date) as $at
      | (.dateAnswered // .date_answered | date) as $answered | (.callDuration // .call_duration | text) as $took
      | (if .type == "O" then .toName // .to_name // .toNumber // .to_number else .fromName // .from_name // .fromNumber // .from_number end) as $who
      | select($at != null)
      | {type: "touchpoint", id: "call-\(.id)", conversation: $ticket, kind: "call", stage: "unknown", channel: "phone", at: $at,
         direction: (if .type == "O" then "outbound" elif .type == "I" then "inbound" else "event" end), title: ($who // ""),
         detail: (if $answered == null then "Not answered" elif $took == "" or $took == "0" then "Answered" else "\($took) s" end)}]};

# --- commands

def from_agent: {useridentifier: (.parameters.user // "" | some)};
def reply_body: from_agent + {type: "M"} + (if (.command.html // "") != "" then {message: .command.html, is_html_message: "Y"}
  else {message: (.command.text // ""), is_html_message: "N"} end);
def note_body: from_agent + {type: "N"} + (if (.command.html // "") != "" then {message: .command.html, is_html_message: "Y"}
  else {message: (.command.text // ""), is_html_message: "N"} end);
# v1 may say no with status 200.
def accepted: (.body.response? // {}) as $said
  | if ($said | type) == "object" and (($said.status? | text | ascii_upcase) == "ERROR" or $said.errormessage? != null)
    then {outcome: "rejected", message: ($said.errormessage // $said.statusdescription // "" | text)} else {} end;

# There is no field for a mark. Ours is what was written: nobody else writes the same words after what we had seen.
def own_words: if (.command.html // "") != "" then .command.html | plain_of_html else .command.text // "" end;
def words_in: [.messages | list[] | select(.type != "H" and .type != "Q" and (is_file | not)) | .message // "" | plain_of_html] | join(" ");
def after($seen): (map(select(.id == $seen or (.messages | list | any((.id | text) == $seen)))) | .[0]) as $known
  | if $known == null then . else map(select([.datecreated, .sort_order // 0] > [$known.datecreated, $known.sort_order // 0] and .id != $known.id)) end;
def found($right): .base.newestMessage as $seen | (own_words | squeezed) as $words
  | [rows | after($seen)[] | select(.status != "D" and (.type as $type | $right | index($type) != null))] as $candidates
  | [$candidates[] | select((words_in | squeezed) as $theirs | ($words | length) > 0 and ($theirs | contains($words)))] as $hits
  | {id: ($hits | sort_by([.datecreated, .sort_order // 0]) | last | .id?)};
def reply_groups: ["4", "C", "F", "W", "6", "5"];
def note_groups: ["I", "U", "Z", "4", "3", "5", "C"];
def found_reply: found(reply_groups) | {id: (.id | text)};
def found_note: found(note_groups) | {id: (.id | text)};
# Of one whose answer was lost nobody knows whether it is there: words and time are judged together, and what does not
# settle it is asked.
def sought($right): .base.newestMessage as $seen
  | [rows | after($seen)[] | select(.status != "D" and (.type as $type | $right | index($type) != null))] as $open
  | {hits: 0, text: own_words, candidates: [$open[] | {id: (.id | text), at: (.datecreated | date // "" | sub(" "; "T")), text: words_in}],
     evidence: ($open[0] // {} | {author: (.user_full_name // ""), at: (.datecreated // ""), text: words_in[0:500]})};
def find_reply: sought(reply_groups);
def find_note: sought(note_groups);

def create_body: {useridentifier: .parameters.user, recipient: .command.customerEmail, departmentid: .command.queue, subject: .command.subject,
    is_html_message: (if (.command.html // "") != "" then "Y" else "N" end),
    message: (if (.command.html // "") != "" then .command.html else .command.text // "" end)};
def made: {id: (.body.id // .body.conversationid // null)};
def find_created: .command.subject as $subject | (.command.customerEmail // "" | ascii_downcase) as $mail
  | [rows[] | select(.subject == $subject and ((.owner_email // "" | ascii_downcase) == $mail))] as $candidates
  # The same subject to the same customer may be an older one: a person must look.
  | if $candidates == [] then {hits: 0} else {hits: 0, complete: false, evidence: {entries: ($candidates | map({id, code, date_created}) | .[0:5])}} end;

# Older servers want the agent and the department said again with every change.
def ticket_now: .body | {agentid: (.agentid // ""), departmentid: (.departmentid // ""), status: (.status // "")};
def status_body: {status: .command.code} + (if .steps.now.agentid != "" then {agentid: .steps.now.agentid, departmentid: .steps.now.departmentid} else {} end);
def assign_body: {agentid: (.command.agent // "")} + (if .steps.now.departmentid != "" then {departmentid: .steps.now.departmentid} else {} end);
# Whether a field that is not said again stays is not documented: all are.
def fields_now: {fields: (.body.custom_fields | list)};
def evaluation_body: evaluation_field as $field | {custom_fields: ((.steps.now.fields | map(select(.code != $field))) + [{code: $field, value: .command.kept}])};
# A tag that is newer than the names that are known here was told by its id.
def tag_ids: .command.tags as $wanted | {ids: [rows[] | select([.name, .id] as [$name, $id] | $wanted | index($name) != null or index($id) != null) | .id]};
def tags_body: {tags: .steps.known.ids};
def postpone_body: {date_time: (.command.untilLocal | sub("T"; " "))};

def verdict($now; $wanted): if $now == $wanted then {ok: true} else {ok: false, message: ($now | if type == "array" then join(", ") else text end)} end;
def verify_status: .command.code as $wanted | .body.status as $now | verdict($now; $wanted);
def verify_agent: (.command.agent // "") as $wanted | (.body.agentid // "") as $now | verdict($now; $wanted);
def verify_department: .command.queue as $wanted | .body.departmentid as $now | verdict($now; $wanted);
def verify_evaluation: evaluation_field as $field | if (.body | kept_evaluation($field) // "") == .command.kept then {ok: true}
  else {ok: false, message: "Tickets have no text field with the code “\($field)”."} end;
def verify_tags: (.steps.known.ids | sort) as $ids | (.command.tags | length) as $wanted | (.body.tags | list | sort) as $now
  | if ($ids | length) < $wanted then {ok: false, message: "A tag of that name does not exist there: an administrator makes tags"}
    elif $now == $ids then {ok: true} else {ok: false} end;
def verify_postponed: verdict(.body.status; "W");

# --- view, check and errors

def view_ticket: evaluation_field as $field | (.prepare.tags // {}) as $tags | (.parameters.baseUrl // "" | sub("/+$"; "")) as $site
  | {records: [.body | ticket($tags; $site; $field)]};
def view_messages: .conversation as $conversation | (.prepare.agents // {}) as $agents
  | {records: [rows[] | group_records($conversation; $agents)]};
def check_zone: (if (.status // 200) < 300 then [.body | list[] | select(.name == "TIMEZONE") | .value] | .[0] // null else null end) as $zone
  | (.parameters.timeZone // "UTC") as $given
  | if $zone == null or $zone == "" or $zone == $given then {ok: true}
    else {ok: false, message: "The time zone of this help desk is \($zone). Write that under “Time zone of the help desk”."} end;
def check_replies: if (.status // 200) < 300 and (.body | type) == "object" then {ok: true}
  else {ok: false, message: "Reading works, but API v1, by which replies are sent, does not accept this key. Give the API v1 key."} end;
def error_words: (if (.body | type) == "object" then .body else {} end)
  | .message // (.response? | if type == "object" then .errormessage // .statusdescription // .error // null else null end);
