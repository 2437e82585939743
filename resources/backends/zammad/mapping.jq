# Zammad 5 and newer, REST v1. People, groups and states are named by their numeric ids, a ticket's state by its name.

# --- words and values

def id_text: if . == null then null else tostring end;
def words: . // "" | tostring | select(. != "");
# Times come as 2026-01-24T08:46:58.510Z; jq reckons in whole seconds.
def seconds: sub("\\.[0-9]+"; "") | fromdateiso8601;
def earlier($by): (seconds - $by) | todate;

# By the type of the state, so that states of the site's own find their place.
def state_of_type: {"1": "new", "2": "open", "3": "postponed", "4": "pending", "5": "resolved", "6": "merged", "7": "deleted"}[tostring] // "other";
# The states every installation begins with, for when nobody told the types.
def usual_types: {"new": 1, "open": 2, "pending reminder": 3, "pending close": 4, "closed": 5, "merged": 6, "removed": 7};
def types: {types: (.body | map({key: .name, value: .state_type_id}) | from_entries),
  names: (.body | map({key: (.id | tostring), value: .name}) | from_entries),
  open: [.body[] | select(.state_type_id <= 4) | .id | tostring], done: [.body[] | select(.state_type_id == 5) | .id | tostring]};
def status($types): {state: ($types[.] // usual_types[.] // 0 | state_of_type), code: ., label: .};

def priority: {level: ({"1": "low", "2": "normal", "3": "high"}[.priority_id | tostring]
    // (.priority // "" | ascii_downcase | if test("low") then "low" elif test("normal|medium") then "normal" elif test("high") then "high"
      elif test("urgent|critical") then "urgent" else "none" end)), code: (.priority_id | id_text)};
def channel: . // "" | ascii_downcase | if test("email") then "email" elif test("phone") then "phone" elif test("sms") then "sms" elif test("chat") then "chat"
  elif test("direct") then "socialPrivate" elif test("twitter|facebook") then "socialPublic" elif test("telegram|whatsapp") then "socialPrivate"
  elif test("web") then "portal" elif test("note") then "portal" else "other" end;

# Text to search in when a message has only HTML: what stands outside of tags.
def plain_of_html:
  split("<") | (.[0:1] + (.[1:] | map(split(">") | if length > 1 then .[1:] | join(">") else .[0] end))) | join(" ")
  | split("&nbsp;") | join(" ") | split("&lt;") | join("<") | split("&gt;") | join(">") | split("&quot;") | join("\"")
  | split("&#39;") | join("'") | split("&amp;") | join("&");

# --- people and groups

def shown_name: [.firstname, .lastname | words] | join(" ") | if . == "" then null else . end;
def name_or_login: shown_name // .email // .login;
# Roles 1 and 2 are Admin and Agent, 3 is Customer; whoever has a role of the site's own or a group works here.
def is_agent: (.group_ids // {} | length > 0) or any(.role_ids[]?; . != 3);
def agent_record: {type: "agent", id, name: name_or_login, email: (.email | words // null), active: (.active != false)};
def customer_record($base): {type: "customer", id, name: name_or_login, emails: [.email | words], phones: ([.phone, .mobile | words] | unique),
  company: (.organization // null), city: (.city // null), note: (.note // null), updatedAt: .updated_at,
  webUrl: ($base + "/#user/profile/\(.id)")};
def base_url: .parameters.baseUrl // "" | sub("/+$"; "");
# User 1 is "-": nobody.
def people: base_url as $base | [.body[] | select(.id != 1)]
  | map(customer_record($base)) + [.[] | select(is_agent) | agent_record];
def users: {records: people, more: ((.body | length) >= 50)};
def user: {records: (.body = [.body] | people)};
def me: {records: [.body | agent_record | .isMe = true]};
def groups: if .status == 403 then {records: [], more: false} else {records: [.body[] | {type: "queue", id, name, active: (.active != false)}], more: ((.body | length) >= 50)} end;
def text_modules: if .status == 403 then {records: [], more: false} else {records: [.body[] | if .active == false then {type: "cannedResponse", id, deleted: true}
    else {type: "cannedResponse", id, title: .name, html: (.content // ""), text: (.content // "" | plain_of_html), shortcut: (.keywords // "")} end],
  more: ((.body | length) >= 50)} end;

# A macro that also does what we cannot is none: it would do half of what its name says. Its deeds have no order there.
def comma_list: . // "" | split(",") | map(gsub("^ +| +$"; "") | select(. != ""));
def macro_action($prepare): .value as $told | ($told.value // "" | tostring) as $value
  | if .key == "ticket.state_id" then ($prepare.names[$value] // null) as $name
      | if $name == null then null else {command: "setStatus"} + ($name | status($prepare.types // {}))
        | if .state == "postponed" or .state == "pending" or .state == "merged" or .state == "deleted" then null else . end end
    elif .key == "ticket.priority_id" then {priority_id: $value} | {command: "setPriority"} + priority
    elif .key == "ticket.owner_id" and $told.pre_condition == "current_user.id" then {command: "assignMe"}
    elif .key == "ticket.owner_id" and $told.pre_condition == "not_set" then {command: "assign", agent: ""}
    elif .key == "ticket.owner_id" and $value != "" then {command: "assign", agent: $value}
    elif .key == "ticket.group_id" and $value != "" then {command: "moveToQueue", queue: $value}
    elif .key == "ticket.tags" and $told.operator == "remove" then {command: "removeTags", tags: ($value | comma_list)}
    elif .key == "ticket.tags" then {command: "addTags", tags: ($value | comma_list)}
    elif .key == "article.note" then {command: (if ($told.internal // true | tostring) == "false" then "reply" else "note" end), html: ($told.body // ""), text: ($told.body // "" | plain_of_html)}
    else null end;
def macros: if .status == 403 then {records: [], more: false} else .prepare as $prepare | {records: [.body[] | if .active == false then {type: "macro", id, deleted: true}
    else ([.perform // {} | to_entries | sort_by(.key)[] | macro_action($prepare)]) as $done | if any($done[]; . == null) then {type: "macro", id, deleted: true}
      else {type: "macro", id, title: .name, actions: ([$done[] | select(.text != null)] + [$done[] | select(.text == null)])} end end],
  more: ((.body | length) >= 100)} end;

# --- tickets

# Each clock with when it ends, or null while it stands still; business hours and holidays are the server's affair.
def limits: [{kind: "firstAnswer", dueAt: .first_response_escalation_at, metAt: .first_response_at},
    {kind: "nextAnswer", dueAt: .update_escalation_at, metAt: null},
    {kind: "resolution", dueAt: .close_escalation_at, metAt: .close_at}]
  | map(select(.dueAt != null));

# The attribute of the site's own in which an evaluation is kept; "": none has been named.
def evaluation_field: .parameters.evaluationField // "" | gsub("\\s"; "");
def kept_evaluation($field): (.[$field] | strings) // null;
def conversation($types; $base; $field):
  {type: "conversation", id, number, subject: .title, status: (.state | status($types)), queue: (.group_id | id_text),
    assignee: (if .owner_id == null or .owner_id == 1 then null else .owner_id | id_text end), customer: (.customer_id | id_text),
    priority: priority, channel: (.create_article_type | channel), createdAt: .created_at, updatedAt: .updated_at,
    dueAt: .escalation_at, limits: limits, postponedUntil: .pending_time, version: .updated_at, webUrl: ($base + "/#ticket/zoom/\(.id)")}
  + (if $field == "" or (has($field) | not) then {} else {evaluation: kept_evaluation($field)} end)
  | if .status.state == "postponed" or .status.state == "pending" then . else .postponedUntil = null end;
def queues_seen: [.[] | select(.group_id != null and .group != null) | {type: "queue", id: .group_id, name: .group}] | unique_by(.id);

# The list is walked by time, not by page number, so that tickets that move under the reader are neither missed nor met
# for ever, however deep the list: open ones first, then those done since `historyDays`, newest first; later everything
# that changed, oldest first. The server may give fewer than asked for: only a page shorter than any limit known is the last.
def floor_time: .parameters.historyDays // "90" | tonumber? // 90 | . * 86400;
def search_body:
  .cursor as $cursor | .prepare as $kinds
  | {condition: (
       if $cursor.walk == "changes" then {"ticket.updated_at": {operator: "after (absolute)", value: $cursor.at}}
       else {"ticket.state_id": {operator: "is", value: (if $cursor.walk == "done" then $kinds.done else $kinds.open end)}}
         + (if $cursor.at == null then {} else {"ticket.updated_at": {operator: "before (absolute)", value: $cursor.at}} end) end)};
# Newest first is the server's own order; it is asked for by name from the second page on.
def tickets:
  .cursor as $cursor | .prepare.types as $types | base_url as $base | evaluation_field as $field | floor_time as $history | .body as $all
  | ($cursor.walk // "open") as $walk
  | ($cursor.seen // {}) as $seen
  | [$all[] | select($seen[.id | tostring] != .updated_at)] as $new
  | ([$cursor.top, $all[].updated_at | select(. != null)] | max) as $top
  | (if $walk == "done" and $top != null then [$new[] | select((.updated_at | seconds) >= ($top | seconds) - $history)] else $new end) as $kept
  | ($all | last | .updated_at) as $last
  | (($all | length) < 50 or ($kept | length) < ($new | length)) as $ended
  | ([$kept[].customer_id // 0] + [$cursor.people // 0] | max) as $people
  | {records: (($kept | queues_seen) + ($kept | map(conversation($types; $base; $field)))),
     partitions: ([$kept[] | {stream: "articles", partition: (.id | tostring)}]
       + (if $walk == "done" then [] else [$kept[] | {stream: "tags", partition: (.id | tostring)}] end)
       + (if $walk != "changes" then [] else [$kept[].customer_id | select(. != null and . > ($cursor.people // 0))] | unique
           | map({stream: "customer", partition: tostring}) end))}
  + (if $ended and $walk == "open" then {cursor: {walk: "done", order: "desc", top: $top, people: $people}, more: true}
     elif $ended and $top == null then {cursor: {walk: "open"}, more: false}
     elif $ended then ($top | earlier(60)) as $from
       # What is read again next time is known already, unless it changes.
       | {cursor: {walk: "changes", order: "asc", top: $top, at: $from, people: $people,
            seen: ([$all[] | select($walk == "changes" and (.updated_at | seconds) >= ($from | seconds)) | {key: (.id | tostring), value: .updated_at}] | from_entries
              | if $walk == "changes" then ($seen | with_entries(select((.value | seconds) >= ($from | seconds)))) + . else . end)}, more: false}
     else {cursor: ({walk: $walk, order: (if $walk == "changes" then "asc" else "desc" end), top: $top, at: $last, people: $people,
         seen: ($seen + ([$all[] | select(.updated_at == $last or $walk == "changes") | {key: (.id | tostring), value: .updated_at}] | from_entries)
           | if $walk == "changes" then with_entries(select((.value | seconds) >= ($last | earlier(60) | seconds))) else with_entries(select(.value == $last)) end)}
         + (if $cursor.at == $last then {page: (($cursor.page // 1) + 1)} else {} end)), more: true} end);
def view_ticket: base_url as $base | evaluation_field as $field | .prepare.types as $types | {records: [.body | conversation($types // {}; $base; $field)]};
def tags: if .status != 200 then {records: []} else {records: [{type: "conversation", id: .partition.id, tags: (.body.tags // [])}]} end;

# --- search: a condition that stands for itself is told; what is not told is looked at here

def is_alone($all; $i): ($all[$i].orPrevious or ($all[$i + 1].orPrevious // false)) | not;
def each_condition(f): .search.conditions as $all
  | [range(0; $all | length) as $i | $all[$i] | {name: .field, told: (if is_alone($all; $i) then f else null end)}];
def quoted: "\"" + (tostring | gsub("[\"\\\\]"; " ")) + "\"";
# What has a meaning in the language of the index is a sign here.
def plain_word: gsub("[+\\-=&|><!(){}\\[\\]^\"~*?:\\\\/]"; " ") | gsub("^ +| +$"; "") | if . == "" then empty elif contains(" ") then quoted else . end;
def time_asked($name): if .from == null and .to == null then null
  else "\($name):[" + (if .from then .from | todate else "*" end) + " TO " + (if .to then (.to | todate) + "}" else "*]" end) end;
def state_name: {"new": "new", "open": "open", "pending": "pending close", "postponed": "pending reminder", "resolved": "closed", "merged": "merged"}[.] // null;
def is_state: IN("new", "open", "live", "answered", "pending", "onHold", "postponed", "resolved", "closed", "spam", "deleted", "merged", "other");
def condition_asked:
  if .field == "created" then time_asked("created_at") elif .field == "updated" then time_asked("updated_at") elif .comparison != "=" then null
  elif .field == "status" then (if .value | is_state then .value | state_name else .value end) as $name | if $name == null then null else "state.name:\($name | quoted)" end
  elif .field == "queue" then "group.name:\(.value | quoted)"
  elif .field == "assignee" and .value == "nobody" then "owner_id:1"
  elif .field == "is" and .value == "unassigned" then "owner_id:1"
  elif .field == "from" then (.value | quoted) as $who | "(customer.email:\($who) OR customer.firstname:\($who) OR customer.lastname:\($who))"
  elif .field == "subject" then "title:\(.value | quoted)"
  elif .field == "priority" then ({"low": 1, "normal": 2, "high": 3}[.value] // null) as $id | if $id == null then null else "priority_id:\($id)" end
  elif .field == "tag" then "tags:\(.value | quoted)"
  elif .field == "number" then "number:\(.value | quoted)"
  else null end;
def condition_told: condition_asked as $asked | if $asked == null then null elif .negated then "NOT \($asked)" else $asked end;
def search_told: .search as $search | each_condition(condition_told) as $each
  | ([$search.words[] | plain_word] + ($search.phrases | map(quoted)) + [$each[].told | select(. != null)]) as $asked
  | (types | {types}) + {query: ($asked + ($search.excluded | map("NOT " + quoted)) | join(" AND ")), untold: [$each[] | select(.told == null) | .name], ask: ($asked != [])};
def found: .prepare.types as $types | base_url as $base | evaluation_field as $field | .body as $all
  | {records: (($all | queues_seen) + ($all | map(conversation($types; $base; $field)))), more: (($all | length) >= 50),
     partitions: ([$all[] | (.id | tostring) as $id | {stream: "articles", partition: $id}, {stream: "tags", partition: $id}]
       + ([$all[].customer_id | select(. != null)] | unique | map({stream: "customer", partition: tostring})))};

# --- articles

def sender_name: . // "" | sub(" via <[^>]*>$"; "") | sub("\\s*<[^>]*>$"; "") | gsub("^\"|\"$"; "") | if . == "" then null else . end;
def is_letter: .type == "email" and (.sender == "Agent" or .sender == "System");
# "success" is what the mail server said that took it; whether it arrived nobody knows.
def delivery: .preferences as $told
  | ($told.delivery_status_message // "") as $answer
  # Of several attempts it keeps the last one.
  | (if $answer == "" then [] else [{at: $told.delivery_status_date, answer: $answer}] end) as $attempts
  | if (is_letter | not) or $told.delivery_status == null then null
    elif $told.delivery_status == "success" then {state: "sent", at: $told.delivery_status_date, attempts: $attempts}
    else {state: "notDelivered", at: $told.delivery_status_date, report: $answer, attempts: $attempts} end;
def direction: if .sender == "System" and .type != "email" then "event" elif .internal then "note" elif .sender == "Customer" then "inbound"
  elif .sender == "Agent" or .sender == "System" then "outbound" else "event" end;
def picture_address($ticket; $article): "/api/v1/ticket_attachment/\($ticket)/\($article)/\(.id)";
# Pictures inside a letter stand there as addresses at the server; as cid: they are found among its files.
def with_own_pictures($html): . as $article
  | reduce (.attachments[]?) as $file ($html;
      ($file | picture_address($article.ticket_id; $article.id)) as $at
      | split($at + "?view=inline") | join("cid:file-\($file.id)") | split("\"" + $at + "\"") | join("\"cid:file-\($file.id)\""));
def article: . as $article
  | {type: "message", id, conversation: (.ticket_id | id_text), direction: direction, channel: (.type | channel), createdAt: .created_at,
     author: {kind: ({"Agent": "agent", "Customer": "customer"}[.sender] // "system"), id: (.origin_by_id // .created_by_id | id_text), name: (.from | sender_name)},
     delivery: delivery, recipients: [.to, .cc | words], clientId: (.preferences.saskare // null),
     attachments: [.attachments[]? | {id, name: .filename, size: (.size | tonumber? // null), mediaType: (.preferences["Mime-Type"] // .preferences["Content-Type"] // ""),
       contentId: "file-\(.id)", location: ($article.ticket_id | tostring)}]}
  + (if .content_type == "text/html" then (.body // "") as $html | {html: with_own_pictures($html), text: ($html | plain_of_html)}
     else {text: (.body // ""), html: null} end);
def articles: if .status != 200 then {records: []} else {records: [.body[] | article]} end;

# --- calls that nobody took

def call_id: "call-\(.id)";
def number_of: if . == null or . == "" then "" elif test("^[1-9][0-9]{6,}$") then "+" + . else . end;
# An answered call is done by itself and ends orderly: it is nobody's callback.
def is_missed: .direction == "in" and .state == "hangup" and (.done == false or (.comment // "") != "normalClearing");
def calls: if .status != 200 then {records: []} else
  {records: [.body.list[] | select(is_missed) | (.end // .start // .created_at) as $at
    | ([.preferences.from[]? | .user_id // empty] | .[0] // null) as $user
    | {type: "conversation", id: call_id, number: "", kind: "callback", channel: "phone", subject: ([.from_comment, .from | words] | .[0] // ""),
       status: (if .done == false then {state: "new", code: "missed", label: "missed"} else {state: "resolved", code: "done", label: "done"} end),
       customer: ($user | id_text), createdAt: (.created_at // $at), updatedAt: $at,
       callback: {state: (if .done == false then "requested" else "completed" end), number: (.from | number_of)}}]} end;

# --- knowledge base

# Which answers there are; the words of each are fetched when they changed.
def knowledge: if (.body | type) != "object" then {records: []} else
  (.cursor.known // {}) as $known | .body as $all | ($all.KnowledgeBaseCategory // {}) as $categories | ($all.KnowledgeBaseAnswer // {}) as $answers
  | [($all.KnowledgeBaseAnswerTranslation // {})[] | select(($answers[.answer_id | tostring].archived_at // null) == null)] as $here
  | {records: [($known | keys[]) as $id | select([$here[].id | tostring] | index($id) == null) | {type: "article", id: $id, deleted: true}],
     partitions: [$here[] | select($known[.id | tostring] != .updated_at) | . as $one
       | $categories[$answers[.answer_id | tostring].category_id | tostring].knowledge_base_id | select(. != null)
       | {stream: "answer", partition: ($one.id | tostring), parameters: {base: tostring, answer: ($one.answer_id | tostring), content: ($one.content_id | tostring)}}],
     cursor: {known: ([$here[] | {key: (.id | tostring), value: .updated_at}] | from_entries)}, more: false} end;
def answer: base_url as $base | .partition as $part
  | (.body.assets.KnowledgeBaseAnswerTranslation[$part.id].title // "") as $title
  | (.body.assets.KnowledgeBaseAnswerTranslationContent[$part.content].body // "") as $html
  | {records: [{type: "article", id: $part.id, title: $title, html: $html, text: ($html | plain_of_html),
      webUrl: ($base + "/#knowledge_base/\($part.base)/locale/en-us/answer/\($part.answer)")}]};

# --- commands

def marked: {preferences: {saskare: .command.id}};
def content: if (.command.html // "") != "" then {body: .command.html, content_type: "text/html"} else {body: (.command.text // ""), content_type: "text/plain"} end;
def files: if (.command.files // [] | length) == 0 then {} else {attachments: [.command.files[] | {sha256, filename: .name, "mime-type": .mediaType}]} end;
def is_call: .conversation | startswith("call-");
def refuse_call: if is_call then error("A missed call takes only the outcome of a call back.") else . end;
# To whom and under what: the newest letter of the customer, else the newest that went to them.
def reply_target:
  [.body[] | select(.internal == false and .type == "email")] as $letters
  | ([$letters[] | select(.sender == "Customer")] | last) as $theirs | ([$letters[] | select(.sender != "Customer")] | last) as $ours
  | ([.body[] | select(.internal == false)] | last) as $newest
  | if $theirs != null then {to: (($theirs.reply_to | words) // $theirs.from // ""), subject: ($theirs.subject // ""), in_reply_to: ($theirs.message_id // ""), kind: "email"}
    elif $ours != null then {to: ($ours.to // ""), subject: ($ours.subject // ""), in_reply_to: "", kind: "email"}
    else {to: ([.body[] | select(.sender == "Customer") | .from | words | select(contains("@"))] | last // ""), subject: "", in_reply_to: "", kind: ($newest.type // "note")} end;
# What came by a channel that takes no letters is answered there; a web form or a call by letter, if an address is known.
def reply_body: refuse_call | .steps.target as $target
  | (if $target.kind == "email" then "email" elif $target.kind | test("^(note|web|phone|fax)$") then (if ($target.to // "") != "" then "email" else "note" end) else $target.kind end) as $type
  | {ticket_id: (.conversation | tonumber), type: $type, sender: "Agent", internal: false} + content + files + marked
  + (if $type == "email" then {to: $target.to} + ({subject: $target.subject, in_reply_to: $target.in_reply_to} | with_entries(select((.value // "") != ""))) else {} end);
def note_body: refuse_call | {ticket_id: (.conversation | tonumber), type: "note", sender: "Agent", internal: true} + content + files + marked;
def create_body:
  {title: .command.subject, group_id: (.command.queue | tonumber), customer_id: ("guess:" + .command.customerEmail)} + marked
  + {article: ({subject: .command.subject, type: "email", sender: "Agent", internal: false, to: .command.customerEmail} + content + marked)};
def made: {id: (.body.id | id_text)};

# The mark decides where it was kept. Where it was not, an entry with the same words could be it: a person decides.
def found($candidates):
  .command.id as $id | [.body[] | select(.preferences.saskare == $id)] as $hits
  | if ($hits | length) > 0 then {hits: ($hits | length), id: ($hits[0].id | id_text), evidence: ($hits[0] | {id, created_at})}
    else $candidates | if length == 0 then {hits: 0} else {hits: 0, complete: false, evidence: {entries: map({id, created_at})}} end end;
def squeezed: . // "" | gsub("\\s+"; " ") | sub("^ "; "") | sub(" $"; "");
def same_words($command): (if .content_type == "text/html" then .body | plain_of_html else .body end | squeezed) as $body
  | ($command.text // "" | squeezed) as $text | ($command.html // "" | plain_of_html | squeezed) as $html | $body == $text or ($html != "" and $body == $html);
def find_article: .command as $command | (.base.newestMessage | tonumber? // 0) as $seen
  | [.body[] | select(.id > $seen and .sender == "Agent" and (.preferences.saskare // null) == null and same_words($command))] as $candidates | found($candidates);
def find_ticket_body: {condition: {"ticket.title": {operator: "contains", value: .command.subject}}};
def find_ticket: .command as $command
  | [.body[] | select(.title == $command.subject and (.preferences.saskare // null) == null and .create_article_sender == "Agent")] as $candidates | found($candidates);

def status_body: refuse_call | {state: .command.code};
def postpone_body: refuse_call | {state: "pending reminder", pending_time: (.command.until / 1000 | floor | todate)};
def owner_body: refuse_call | {owner_id: (if (.command.agent // "") == "" then 1 else .command.agent | tonumber end)};
def group_body: refuse_call | {group_id: (.command.queue | tonumber)};
def priority_body: refuse_call | {priority_id: (.command.code | tonumber)};
def evaluation_body: refuse_call | {(evaluation_field): .command.kept};
# What a colleague has added since the agent looked stays.
def tag_plan: .command.tags as $wanted | (.body.tags // []) as $now | (.base.tags // $now) as $before
  | {add: ($wanted - $before - $now), remove: ($before - $wanted | map(select(. as $tag | $now | index($tag) != null)))};
def tag_body: {item: .item, object: "Ticket", o_id: (.conversation | tonumber)};
def call_done_body: {ids: [.conversation | sub("^call-"; "") | tonumber]};

# Fields that a rule of the site forbids are left as they were without a word.
def verdict($now; $wanted): if $now == $wanted then {ok: true} else {ok: false, message: "\($now)"} end;
def verify_status: .command.code as $wanted | .body.state as $now | verdict($now; $wanted);
def verify_postponed: (.body.state) as $now | verdict($now; "pending reminder");
def verify_owner: (if (.command.agent // "") == "" then "1" else .command.agent end) as $wanted | (.body.owner_id // 1 | tostring) as $now | verdict($now; $wanted);
def verify_evaluation: evaluation_field as $field | if (.body | kept_evaluation($field) // "") == .command.kept then {ok: true}
  else {ok: false, message: "Tickets have no attribute “\($field)” that agents may edit, or it is too short."} end;
def verify_group: .command.queue as $wanted | (.body.group_id | tostring) as $now | verdict($now; $wanted);
def verify_priority: .command.code as $wanted | (.body.priority_id | tostring) as $now | verdict($now; $wanted);

# One ticket becomes part of another; links are not in this API's description.
def target_number: {number: .body.number};
def merge_now: {todo: (if .body.state == "merged" then [] else [.body.id] end)};
def merge_body: refuse_call | {};
def merged: {ok: (.body.state == "merged"), message: .body.state};

def error_words: if (.body | type) == "object" then (.body.error_human // .body.error // null) else null end;
