# Request Tracker 5, REST 2.0. Ids of people are login names, because that is what RT's references carry.

# --- words and values

# RT writes "" for a list that there is not, and one object for a list of one.
def list: if type == "array" then . elif type == "object" then [.] else [] end;
def number: if type == "number" then . elif type == "string" then (tonumber? // 0) else 0 end;
# RT writes 1970 for a date that is not set.
def date: if . == null or . == "" or . == "1970-01-01T00:00:00Z" then null else . end;
def state:
  {"new": "new", "open": "open", "stalled": "pending", "resolved": "resolved", "rejected": "closed", "deleted": "deleted"}[.] // "other";
def status: {state: state, code: ., label: .};
def priority:
  number as $n | {level: (if $n <= 0 then "none" elif $n <= 25 then "low" elif $n <= 60 then "normal" elif $n <= 85 then "high" else "urgent" end),
    code: tostring};
def is_nobody: . == null or . == "" or . == "Nobody" or . == "RT_System";
def login: (.Name? // .id // "") | tostring;
def shown_name: if (.RealName? // "") != "" then .RealName else login end;
def mails: [.EmailAddress? // empty | select(. != "")];

# RT does not tell who is an agent. Its mail gate names a customer's account after the address; so a name without @
# is an agent's, and one with @ only if we saw it do what agents alone do.
def is_agent($staff): login as $l | ($l | is_nobody | not) and (($l | contains("@") | not) or ($staff[$l] // false));
def author($staff):
  if login == "RT_System" or login == "Nobody" then {kind: "system", id: null, name: null}
  else {kind: (if is_agent($staff) then "agent" else "customer" end), id: login, name: shown_name} end;
def agent_record: {type: "agent", id: login, name: shown_name, email: (mails[0] // null), active: true};
def customer_record: {type: "customer", id: login, name: shown_name, emails: mails};

# Text to search in when a message has only HTML: what stands outside of tags.
def plain_of_html:
  split("<") | (.[0:1] + (.[1:] | map(split(">") | if length > 1 then .[1:] | join(">") else .[0] end))) | join(" ")
  | split("&nbsp;") | join(" ") | split("&lt;") | join("<") | split("&gt;") | join(">") | split("&quot;") | join("\"")
  | split("&amp;") | join("&");

# --- tickets

def custom_field($name): [(.CustomFields | list)[] | select(.name == $name) | .values | list[]];
def linked_ticket: (.id // (._url // "" | split("/") | last)) | tostring;
# RT has no problems; the administrator says which link leads from an incident to its problem. MemberOf unless told
# otherwise: what depends on another cannot be resolved before that, and whose answer arrives first nobody knows.
def by_dependency: (.problemLink // "MemberOf") == "DependsOn";
def problem_ref: if by_dependency then "depends-on" else "parent" end;
def problem_of($parameters): ($parameters | problem_ref) as $ref
  | [._hyperlinks[] | select(.type == "ticket" and .ref == $ref) | linked_ticket] | .[0] // "";
# That a ticket has incidents those say themselves; the link down stays what it is in RT, seen and removable.
def links($parameters): problem_of($parameters) as $problem | ($parameters | problem_ref) as $up
  | {"parent": "parent", "child": "child", "depends-on": "dependsOn", "depended-on-by": "dependedOnBy",
    "refers-to": "refersTo", "referred-to-by": "referredToBy"} as $words
  | [._hyperlinks[] | select(.type == "ticket" and $words[.ref] != null) | linked_ticket as $other
      | {relation: (if .ref == $up and $other == $problem then "problem" else $words[.ref] end), conversation: $other}];

def extra_fields($parameters):
  (custom_field($parameters.channelField // "Channel") | .[0] // "" | ascii_downcase) as $channel
  | (custom_field($parameters.callbackField // "Callback at") | .[0] | date) as $due
  | (.Status // "") as $status
  | (.Owner // {} | login) as $owner
  | (if has("CustomFields") then
      {kind: ({"chat": "chat", "callback": "callback"}[$channel] // "ticket"),
        channel: ({"chat": "chat", "callback": "phone", "phone": "phone", "web": "web", "form": "form"}[$channel] // "email"),
        tags: custom_field($parameters.tagsField // "Tags")}
      + (if ($parameters.evaluationField // "") == "" then {} else {evaluation: (custom_field($parameters.evaluationField) | .[0] // null)} end)
      + (if $channel != "callback" then {} else
          {callback: {number: (custom_field($parameters.phoneField // "Phone") | .[0] // ""), dueAt: $due,
            claimedBy: (if $owner | is_nobody then null else $owner end),
            state: (if $status == "resolved" then "completed" elif $status == "rejected" or $status == "deleted" then "cancelled"
              elif ($owner | is_nobody | not) then "accepted" elif $due != null then "scheduled" else "requested" end)}} end)
    else {} end)
  + (if has("_hyperlinks") then {links: links($parameters)} else {} end);

def conversation($parameters):
  {type: "conversation", id, number: (.id | tostring), subject: .Subject, status: (.Status | status),
    queue: (.Queue.id | tostring), assignee: (.Owner | login | if is_nobody then null else . end),
    customer: (.Requestor | list | .[0] | if . == null then null else login end),
    priority: (.Priority | priority), createdAt: (.Created | date), updatedAt: (.LastUpdated | date), dueAt: (.Due | date),
    webUrl: (($parameters.baseUrl // "" | sub("/+$"; "")) + "/Ticket/Display.html?id=\(.id)")}
  + extra_fields($parameters);

def ended_page: .body.page as $page | (.body.pages | number) as $pages
  | if (.body.items | length) == 0 then true elif $pages > 0 then ($page | number) >= $pages else false end;

def tickets:
  .parameters as $parameters | ended_page as $done | .body.items as $items
  | ([$items[].Requestor | list[]] | unique_by(login)) as $customers
  | ([$items[].Owner | select(login | is_nobody | not)] | unique_by(login)) as $owners
  | {records: (($owners | map(agent_record)) + ($customers | map(customer_record)) + ($items | map(conversation($parameters)))),
     more: ($done | not), total: .body.total};

# Of all the tickets, those that have something in one of the fields.
def fields_asked: .parameters as $parameters | "CF.{\($parameters.channelField // "Channel")}" as $channel
  | {query: (["\($channel) = 'Chat'", "\($channel) = 'Callback'", "CF.{\($parameters.tagsField // "Tags")} IS NOT NULL",
      ($parameters.evaluationField // "" | select(. != "") | "CF.{\(.)} IS NOT NULL")] | join(" OR "))};
def fields:
  .parameters as $parameters | ended_page as $done
  | {records: (.body.items | map({type: "conversation", id} + extra_fields($parameters))), more: ($done | not), total: .body.total};

def version: .headers.etag // "" | gsub("[\"W/]"; "");
# One ticket, asked for because it is being looked at, was merged or was deleted.
def ticket:
  .parameters as $parameters | .partition.id as $asked | version as $version
  | if (.body.id | tostring) != $asked then
      {records: [{type: "conversation", id: $asked, status: {state: "merged", code: "merged", label: "merged"},
        links: [{relation: "mergedInto", conversation: (.body.id | tostring)}]}]}
    elif .body.Status == "deleted" then {records: [{type: "conversation", id: $asked, deleted: true}]}
    else {records: [.body | conversation($parameters) | if $version == "" then . else .version = $version end]} end;

# --- feeds walked by ids: newest first, in windows of 100 ids, which can never hold more than one page

def endless: 999999999999;
def overlap: 30;
# `$ids`: of this window, all that were visible. Gives {cursor, more}; `$keep` is kept in the cursor.
def walk($cursor; $ids; $keep):
  if $cursor == null then {cursor: ({last: 0, top: 0, from: 0, to: endless} + $keep), more: true}
  else ([$cursor.top] + $ids | max) as $top
  | ([$cursor.last - overlap, 0] | max) as $floor
  | (if $cursor.to < endless then $cursor.from
     elif ($ids | length) == 0 or ($ids | max) - $floor <= 100 then $floor
     else ($ids | min) - 1 end) as $read_down_to
  | if $read_down_to > $floor
    then {cursor: ({last: $cursor.last, top: $top, from: ([$read_down_to - 100, $floor] | max), to: $read_down_to} + $keep), more: true}
    else {cursor: ({last: $top, top: $top, from: ([$top - overlap, 0] | max), to: endless} + ($keep | del(.pending))), more: false} end
  end;
def ids: [.body.items[].id | number];

# --- history

def only_agents_do: .Type as $type | ["Comment", "CommentEmailRecord", "Set", "SetWatcher", "Take", "Steal", "Give", "Untake", "Force", "AddLink", "DeleteLink"]
  | index($type) != null;
def short($words): if . == null or . == "" then $words else . end;

def event_text($people):
  if .Type == "Status" then "Status: \(.OldValue) → \(.NewValue)"
  elif .Type == "Set" and .Field == "Owner" then "Owner: " + ($people[.NewValue | tostring] // "changed")
  elif .Type == "Set" and .Field == "Queue" then "Queue changed"
  elif .Type == "AddLink" and .Field == "MergedInto" then "Merged into #" + (.NewValue | split("/") | last)
  elif .Type == "SystemError" then (.Data | short("Mail could not be sent"))
  else null end;

# What became of the mail of a reply: RT tells it in further entries of the same ticket that follow the reply.
def is_mail_record: .Type == "EmailRecord" or .Type == "SystemError";
def delivery_of: if .Type == "EmailRecord" then {state: "sent", at: .Created}
  else {state: "notDelivered", at: .Created, report: (.Data | short("The mail could not be handed on"))} end;
def reply_before($record): map(select(.ObjectId == $record.ObjectId and (.id | number) < ($record.id | number)
    and (.Type == "Correspond" or .Type == "Create" or .Type == "Comment"))) | last;

def message($staff; $people):
  {type: "message", id, conversation: (.ObjectId | tostring), createdAt: .Created, author: (.Creator | author($staff))}
  # RT's own rule: what the requestor did not write went out. So a call that an agent wrote down counts as going out too.
  + (if .Type == "Correspond" or .Type == "Create" then {direction: (if .Creator | is_agent($staff) then "outbound" else "inbound" end)}
     elif .Type == "Comment" then {direction: "note"}
     else event_text($people) as $text | select($text != null) | {direction: "event", text: $text} end);

def history:
  .cursor as $cursor | ids as $ids | .parameters as $parameters
  | (.body.items | sort_by(.id | number)) as $items
  | (($cursor.staff // {}) + ([$items[] | select(only_agents_do) | .Creator | login | select((is_nobody | not) and contains("@")) | {key: ., value: true}] | from_entries)
      + (if $parameters.user // "" | contains("@") then {($parameters.user): true} else {} end)) as $staff
  | ([$items[].Creator | select(is_agent($staff))] | unique_by(login)) as $agents
  | (($cursor.people // {"6": "nobody"}) + ($agents | map({key: (.id | tostring), value: shown_name}) | from_entries)) as $people
  | (($cursor.pending // []) + [$items[] | select(is_mail_record) | {id, ObjectId, Type, Created, Data: (.Data | if . == null then null else .[0:500] end)}]) as $records
  | ($records | map(. as $record | {record: $record, reply: ($items | reply_before($record))})) as $pairs
  | ([$pairs[] | select(.reply != null and .reply.Type == "Correspond" and (.reply.Creator | is_agent($staff)))
      | {type: "message", id: .reply.id, delivery: (.record | delivery_of)}]) as $deliveries
  # The last entries are read again each time; what they ask for is asked for once.
  | ($cursor.followed // []) as $followed
  | [$items[] | select((.Type == "AddLink" and .Field == "MergedInto") or (.Type == "Status" and .NewValue == "deleted"))
      | select(.id as $id | $followed | index($id) == null)] as $gone
  | {records: (($agents | map(agent_record))
      + [$items[] | select(.Type != "SystemError" or ((.id) as $id | $pairs | any(.record.id == $id and .reply == null)))
          | message($staff; $people)]
      + $deliveries),
     partitions: ([$gone[].ObjectId | tostring] | unique | map({stream: "ticket", partition: .}))}
  + walk($cursor; $ids; {staff: $staff, people: $people, followed: ($followed + [$gone[].id] | .[-50:]),
      pending: [$pairs[] | select(.reply == null and (.record.id | number) - ($ids | min // 0) < 100) | .record]});

# --- bodies and files

def bodies:
  .cursor as $cursor | ids as $ids
  | [.body.items[] | select(.Creator | login != "RT_System")] | group_by(.TransactionId)
  | map(sort_by(.id | number) | . as $parts
      | [$parts[] | select(.ContentType == "text/html") | .Content // ""] as $html
      | [$parts[] | select(.ContentType != "text/html") | .Content // ""] as $plain
      | {type: "message", id: $parts[0].TransactionId, createdAt: $parts[0].Created}
      + (if $html == [] then {} else {html: ($html | join("<hr>")), text: ($html | map(plain_of_html) | join("\n\n"))} end)
      + (if $plain == [] then {} else {text: ($plain | join("\n\n"))} end)) as $messages
  | {records: $messages} + walk($cursor; $ids; {});

def content_id:
  [(. // "") | split("\n")[] | select(ascii_downcase | startswith("content-id:")) | split(":")[1:] | join(":") | gsub("[<>\\s]"; "")] | .[0] // null;
def files:
  .cursor as $cursor | ids as $ids
  | {records: [.body.items[] | select((.Creator | login) != "RT_System")
      | {type: "attachment", id, message: .TransactionId, name: .Filename, mediaType: .ContentType,
         size: (.ContentLength | number), contentId: (.Headers | content_id)}]}
  + walk($cursor; $ids; {});

# --- people, queues, articles

def me: {records: [.body | agent_record | .isMe = true]};
def queues: ended_page as $done
  | {records: [.body.items[] | {type: "queue", id, name: .Name, active: ((.Disabled | number) == 0)}], more: ($done | not)};

def article_language: (.Name // "") | if test("\\(LV\\)") then "lv" elif test("\\(RU\\)") then "ru" elif test("\\(EN\\)") then "en" else "" end;
def articles:
  .parameters as $parameters | ended_page as $done
  | {records: [.body.items[] | article_language as $language | ([(.CustomFields | list)[].values | list[] | strings] | map(select(. != "")) | .[0] // .Summary // "") as $text
      | {id, title: .Name, language: $language} + (if $text | test("^\\s*<[a-zA-Z!]") then {html: $text, text: ($text | plain_of_html)} else {text: $text} end)
      + (if .Class.Name == ($parameters.cannedClass // "Canned responses") then {type: "cannedResponse"}
         else {type: "article", webUrl: (($parameters.baseUrl // "" | sub("/+$"; "")) + "/Articles/Article/Display.html?id=\(.id)")} end)],
     more: ($done | not)};

# --- search: a condition that stands for itself is told; what is not told is looked at here

def is_alone($all; $i): ($all[$i].orPrevious or ($all[$i + 1].orPrevious // false)) | not;
def each_condition(f): .search.conditions as $all
  | [range(0; $all | length) as $i | $all[$i] | {name: .field, told: (if is_alone($all; $i) then f else null end)}];
def quoted: "'" + (tostring | gsub("(?<c>['\\\\])"; "\\\(.c)")) + "'";
# Texts are kept in a form in which only plain letters are found.
def is_plain: test("^[ -~]+$");
def word_asked: quoted as $word | "(Subject LIKE \($word) OR Requestor.EmailAddress LIKE \($word) OR Requestor.RealName LIKE \($word)" + (if is_plain then " OR Content LIKE \($word))" else ")" end);
# Lengths of time mean the same in every zone.
def since($now): if . > $now then "0 seconds" else "-\($now - .) seconds" end;
def time_asked($name; $now): [(.from // empty | "\($name) >= '\(since($now))'"), (.to // empty | "\($name) < '\(since($now))'")]
  | if . == [] or $now == null then null else join(" AND ") end;
def state_code: {"new": "new", "open": "open", "pending": "stalled", "resolved": "resolved", "closed": "rejected"}[.] // null;
def is_state: IN("new", "open", "live", "answered", "pending", "onHold", "postponed", "resolved", "closed", "spam", "deleted", "merged", "other");
def condition_told($now; $tags): (if .negated then "!=" else "=" end) as $is | (if .negated then "NOT LIKE" else "LIKE" end) as $like
  | if .field == "created" and (.negated | not) then time_asked("Created"; $now) elif .field == "updated" and (.negated | not) then time_asked("LastUpdated"; $now)
    elif .comparison != "=" then null
    elif .field == "status" then (if .value | is_state then .value | state_code else .value end) as $code | if $code == null then null else "Status \($is) \($code | quoted)" end
    elif .field == "queue" then "Queue \($is) \(.value | quoted)"
    elif (.field == "assignee" and .value == "me") or (.field == "is" and .value == "mine") then "Owner \($is) '__CurrentUser__'"
    elif (.field == "assignee" and .value == "nobody") or (.field == "is" and .value == "unassigned") then "Owner \($is) 'Nobody'"
    elif .field == "subject" then "Subject \($like) \(.value | quoted)"
    elif .field == "from" and (.negated | not) then (.value | quoted) as $who | "(Requestor.EmailAddress LIKE \($who) OR Requestor.RealName LIKE \($who))"
    elif .field == "tag" then "CF.{\($tags)} \($is) \(.value | quoted)"
    elif .field == "number" and (.value | test("^[0-9]+$")) then "id \($is) \(.value)"
    else null end;
def search_told: .search as $search | ((.headers.date // "" | strptime("%a, %d %b %Y %H:%M:%S GMT") | mktime)? // null) as $now
  | (.parameters.tagsField // "Tags") as $tags | each_condition(condition_told($now; $tags)) as $each | ($search.words + $search.phrases) as $words
  | (($words | map(word_asked)) + [$each[].told | select(. != null)]) as $asked
  | {query: ($asked | join(" AND ")), ask: ($asked != []), untold: ([$each[] | select(.told == null) | .name]
      + (if $search.excluded == [] then [] else ["excluded"] end) + (if any($words[]; is_plain | not) then ["texts"] else [] end))};

# --- commands

def marked: {TxnCustomFields: {(.parameters.markerField // "Client request id"): .command.id}};
def content: if (.command.html // "") != "" then {Content: .command.html, ContentType: "text/html"}
  else {Content: (.command.text // ""), ContentType: "text/plain"} end;
def message_json: content + marked;
def message_body: {JSON: message_json};
def call_words: {"reached": "Call: reached", "noAnswer": "Call: no answer", "busy": "Call: busy", "voicemail": "Call: voicemail",
    "wrongNumber": "Call: wrong number", "refused": "Call: refused"}[.] // "Call";
def call_text:
  [(.command.outcome | call_words) + (if (.command.talkMs // 0) > 0 then " (\((.command.talkMs / 1000) | floor) s)" else "" end),
    (.command.note // "" | select(. != "")),
    (.command.retryAt // 0 | select(. > 0) | "Call again: \((. / 1000) | floor | todate)")] | join("\n");
def call_body: {Content: call_text, ContentType: "text/plain"} + marked;
def create_body:
  content + {Queue: .command.queue, Subject: .command.subject, Requestor: [.command.customerEmail | select(. != "")],
    CustomFields: {(.parameters.markerField // "Client request id"): .command.id}}
  + (if .command.link == null then {} else {RefersTo: [.command.link.conversation]} end);

def id_in_location: .headers.location // "" | split("/") | last // "";
def sent: {id: id_in_location};
def made: {id: (.body.id // id_in_location | tostring)};
def mark_of($field): custom_field($field) | .[0] // "";
# Where the site has the field, the mark decides; where it has not, or RT was stopped between writing the entry and its
# mark, what the unmarked entries say and when they came.
def my_entries: (.base.newestMessage | number) as $seen
  | (.parameters.markerField // "Client request id") as $field | .command.id as $id
  | [.body.items[] | select(mark_of($field) == $id) | {id, Created}] as $hits
  | [.body.items[] | select(mark_of($field) == "" and (.id | number) > $seen) | {id, Created}] as $open
  | {hits: $hits, open: $open,
     query: ([($open | map({field: "TransactionId", operator: "=", value: (.id | number)}) | if . == [] then [{field: "TransactionId", operator: "=", value: 0}] else . end)[],
       {field: "ContentType", operator: "STARTSWITH", value: "text/"}] | tojson)};
def said($transaction): [.body.items[] | select((.TransactionId | tostring) == $transaction and (.Filename // "") == "")
  | (.Content // "") as $content | if .ContentType == "text/html" then $content | plain_of_html else $content end] | join(" ");
def find_marked: . as $in | .prepare as $seen
  | {hits: ($seen.hits | length), id: ($seen.hits[0].id // null), evidence: ($seen.hits[0] // {entries: $seen.open})}
  + (if $seen.hits != [] then {} else {candidates: [$seen.open[] | (.id | tostring) as $id | {id: $id, at: .Created, text: ($in | said($id))}]} end)
  + (if $in.command.outcome == null then {} else {text: ($in | call_text)} end);
def find_created: .command.subject as $subject | (.parameters.markerField // "Client request id") as $field | .command.id as $id
  | [.body.items[] | select(mark_of($field) == $id)] as $hits
  | [.body.items[] | select(mark_of($field) == "" and .Subject == $subject) | {id: (.id | tostring), at: .Created, text: .Subject}] as $open
  | {hits: ($hits | length), id: ($hits[0].id // null), evidence: ($hits[0] // {entries: $open})} + (if $hits != [] then {} else {candidates: $open} end);

def owner_body: {Owner: (.command.agent | if is_nobody then "Nobody" else . end)};
def priority_body: {Priority: (.command.code | number)};
def tags_body: {CustomFields: {(.parameters.tagsField // "Tags"): .command.tags}};
# One value is taken away by null.
def evaluation_body: {CustomFields: {(.parameters.evaluationField): (if .command.kept == "" then null else .command.kept end)}};
def link_field: {"parent": "Parent", "child": "Child", "dependsOn": "DependsOn", "dependedOnBy": "DependedOnBy",
    "refersTo": "RefersTo", "referredToBy": "ReferredToBy", "problem": (if .parameters | by_dependency then "DependsOn" else "Parent" end)}[.command.relation];
def problem_now: .parameters as $parameters | {problem: (.body | problem_of($parameters))};
# An incident has one problem.
def link_body: (.steps.now.problem // "") as $before
  | {("Add" + link_field): .command.conversation}
  + (if .command.relation == "problem" and $before != "" and $before != .command.conversation then {("Delete" + link_field): $before} else {} end);
def unlink_body: {("Delete" + link_field): .command.conversation};
def merge_now: .command.into as $into | {todo: (if (.body.id | tostring) == $into then [] else [$into] end)};
def merge_body: {MergeInto: (.item | number)};

# RT says yes to a change it did not make, so each is read back.
def verdict($now; $wanted): if $now == $wanted then {ok: true} else {ok: false, message: "\($now | if type == "array" then join(", ") else tostring end)"} end;
def verify_status: .command.code as $wanted | .body.Status as $now | verdict($now; $wanted);
def verify_owner: (.command.agent | if is_nobody then "Nobody" else . end) as $wanted | (.body.Owner | login) as $now
  | verdict($now | ascii_downcase; $wanted | ascii_downcase);
def verify_mine: (.parameters.user // "" | ascii_downcase) as $wanted | (.body.Owner | login | ascii_downcase) as $now | verdict($now; $wanted);
def verify_queue: (.command.queue | tostring) as $wanted | (.body.Queue.id | tostring) as $now | verdict($now; $wanted);
def verify_priority: (.command.code | number) as $wanted | (.body.Priority | number) as $now | verdict($now; $wanted);
def verify_tags: (.command.tags | sort) as $wanted | (.parameters.tagsField // "Tags") as $field | (.body | custom_field($field) | sort) as $now | verdict($now; $wanted);
def verify_evaluation: .parameters.evaluationField as $field | if (.body | custom_field($field) | .[0] // "") == .command.kept then {ok: true}
  else {ok: false, message: "Tickets of this queue have no custom field “\($field)” that you may change."} end;
def has_link: .command as $command | (link_field) as $field
  | {"Parent": "parent", "Child": "child", "DependsOn": "depends-on", "DependedOnBy": "depended-on-by", "RefersTo": "refers-to", "ReferredToBy": "referred-to-by"}[$field] as $ref
  | any(.body._hyperlinks[]; .type == "ticket" and .ref == $ref and linked_ticket == $command.conversation);
def verify_merged: .command.into as $into | {ok: ((.body.id | tostring) == $into)};
def verify_linked: {ok: has_link};
def verify_unlinked: {ok: (has_link | not)};

# --- view and errors

def view_ticket: .parameters as $parameters | version as $version
  | {records: [(.body | conversation($parameters)) + (if $version == "" then {} else {version: $version} end)]};
def requestors: {requestors: [.body.Requestor | list[] | login | ascii_downcase]};
# Here RT does tell who the customers of this one ticket are: whoever else answers is staff.
def view_messages: (.prepare.requestors // []) as $requestors | (.parameters.user // "") as $user
  | ([.body.items[].Creator | login | select(. as $one | $requestors | index($one | ascii_downcase) == null) | {key: ., value: true}] | from_entries
    | .[$user] = true) as $staff
  | {records: [.body.items | sort_by(.id | number)[] | message($staff; {})]};
def error_words: if (.body | type) == "object" and .body.message != null then .body.message
  elif (.body | type) == "array" then .body | map(strings) | join("; ") else null end;
