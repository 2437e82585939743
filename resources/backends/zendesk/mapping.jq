# Zendesk Support: tickets and comments by the Ticketing API v2. News comes from the list sorted by change, which every
# agent may read; an administrator's account reads history in bulk (incremental exports), any other by searching.

# --- words and values

def list: if type == "array" then . else [] end;
def text: if . == null then "" else tostring end;
def number: if type == "string" then (tonumber? // null) else . end;
def done: (.status // 200) < 300;
def states: {"new": ["new", "New"], "open": ["open", "Open"], "pending": ["pending", "Pending"], "hold": ["onHold", "On-hold"],
  "solved": ["resolved", "Solved"], "closed": ["closed", "Closed"], "deleted": ["deleted", "Deleted"]};
def status: text as $code | (states[$code] // ["other", $code]) as $word | {state: $word[0], code: $code, label: $word[1]};
def priority: if . == null then {level: "none", code: ""} else {level: ({"low": "low", "normal": "normal", "high": "high", "urgent": "urgent"}[.] // "none"), code: .} end;
def channels: {"email": "email", "web": "web", "web_form": "form", "web_widget": "form", "mobile": "web", "mobile_sdk": "portal", "help_center": "portal",
  "forum": "portal", "topic": "portal", "chat": "chat", "native_messaging": "chat", "messaging": "chat", "voice": "phone", "phone": "phone", "sms": "sms",
  "whatsapp": "socialPrivate", "line": "socialPrivate", "telegram": "socialPrivate", "viber": "socialPrivate", "wechat": "socialPrivate",
  "instagram_dm": "socialPrivate", "twitter_dm": "socialPrivate", "apple_business_chat": "socialPrivate", "google_business_messages": "socialPrivate"};
def channel: (.channel // "" | text) as $name | (.source.rel? // "" | text) as $rel
  | if $name == "facebook" then (if $rel == "message" then "socialPrivate" else "socialPublic" end)
    elif $name == "twitter" then (if $rel == "direct_message" then "socialPrivate" else "socialPublic" end)
    else channels[$name] // "other" end;
def plain_of_html:
  split("<") | (.[0:1] + (.[1:] | map(split(">") | if length > 1 then .[1:] | join(">") else .[0] end))) | join(" ")
  | split("&nbsp;") | join(" ") | split("&lt;") | join("<") | split("&gt;") | join(">") | split("&quot;") | join("\"")
  | split("&#39;") | join("'") | split("&amp;") | join("&");
def site: {address: (.parameters.baseUrl // "" | sub("/+$"; "")), evaluationField: (.parameters.evaluationField // "" | gsub("\\s"; ""))};
def server_time: .headers.date // "" | (strptime("%a, %d %b %Y %H:%M:%S GMT") | mktime)? // null;
# In a list by cursor: the next page, or nothing.
def next_page: if (.body.meta.has_more? // false) then {cursor: .body.meta.after_cursor, more: true} else {more: false} end;

# --- people

def is_agent: .role == "agent" or .role == "admin";
def agent: {type: "agent", id, name: (.name // ""), email: (.email // ""), active: ((.active // true) and (.suspended // false | not))};
def customer: {type: "customer", id, name: (.name // ""), emails: [.email // empty]}
  + (if has("phone") then {phones: [.phone // empty]} else {} end) + (if has("time_zone") then {timeZone: (.time_zone // "")} else {} end)
  + (if has("locale") then {language: (.locale // "")} else {} end) + (if has("notes") then {note: (.notes // "")} else {} end)
  + (if has("updated_at") then {updatedAt: .updated_at} else {} end);
def person: if is_agent then agent else customer end;
def persons: map(select(.id != null and .role != null) | person);
def me: {records: [.body.user | select(is_agent) | agent | .isMe = true]};
def agents: {records: (.body.users | list | map(select(is_agent) | agent))} + next_page;
def people: {records: (.body.users | list | persons)};
def groups: {records: [.body.groups | list[] | {type: "queue", id, name: (.name // ""), active: (.deleted // false | not)}]} + next_page;

# --- tickets

def links: [(.problem_id // empty | {relation: "problem", conversation: text}),
  (select(.via.source.rel? == "follow_up") | .via.source.from.ticket_id? // empty | {relation: "refersTo", conversation: text})];
# What was merged away is closed, with a tag of Zendesk's own. Into which one it tells in a comment alone.
def is_merged: .status == "closed" and (.tags | list | index("closed_by_merge")) != null;
def field($number): [.custom_fields | list[] | select((.id | text) == $number) | .value | strings] | .[0] // null;
def ticket($site):
  if .status == "deleted" then {type: "conversation", id, deleted: true}
  else {type: "conversation", id, number: (.id | text), subject: (.subject // .raw_subject // ""), status: (if is_merged then {state: "merged", code: "closed", label: "Merged"} else .status | status end),
    problem: (.type == "problem"),
    kind: (if .from_messaging_channel == true or (.via | channel) == "chat" then "chat" else "ticket" end), channel: (.via | channel),
    queue: .group_id, assignee: .assignee_id, customer: .requester_id, priority: (.priority | priority), tags: (.tags | list),
    createdAt: .created_at, updatedAt: .updated_at, dueAt: .due_at, version: .updated_at, webUrl: "\($site.address)/agent/tickets/\(.id)"}
    + (if is_merged then {} else {links: links} end)
    + (if $site.evaluationField == "" or (has("custom_fields") | not) then {} else {evaluation: field($site.evaluationField)} end) end;
def tickets_of($site; $tickets; $users): ($users | list | persons) + ($tickets | map(ticket($site)));
def asks($stream): map(select(.status != "deleted") | {stream: $stream, partition: (.id | text)});
# By the hundred: names of those whom a search does not tell of.
def asks_people: [.[] | .requester_id // empty, .assignee_id // empty] | unique as $ids | [range(0; $ids | length; 100) as $i | $ids[$i:$i + 100]]
  | map({stream: "people", partition: "\(.[0])-\(.[-1])", parameters: {ids: (map(text) | join(","))}});

# The last list of changes is remembered; what stands on the new one and not there has changed. While a whole page is
# new, the next one is read. The very first time there is nothing to compare with: `tickets` brings those.
def recent: site as $site | .cursor as $cursor | (.body.tickets | list) as $all
  | ($all | map({key: "\(.id)@\(.updated_at)", value: true})) as $marks
  | ($cursor.known // null) as $known
  | [$all[] | select($known != null and $known["\(.id)@\(.updated_at)"] == null)] as $new
  | ($known != null and ($all | length) > 0 and ($new | length) == ($all | length) and (.body.meta.has_more? // false) and (($cursor.pages // 0) < 50)) as $more
  | ($cursor.top // ($marks | from_entries)) as $top
  | ([$new[] | .requester_id, .assignee_id | {key: text, value: true}] | from_entries) as $concerned
  | {records: tickets_of($site; $new; .body.users | list | map(select($concerned[.id | text]))), partitions: (($new | asks("messages")) + ($new | asks("deliveries"))), more: $more,
     cursor: (if $more then {known: $known, top: $top, after: .body.meta.after_cursor, pages: (($cursor.pages // 0) + 1)} else {known: $top} end)};

def search($query): "/api/v2/search/export?query=\($query | @uri)&filter%5Btype%5D=ticket&page%5Bsize%5D=1000";
def searched_since: search("type:ticket updated>\(todate)");
# An index lags behind by minutes.
def lag: 1200;
def tickets_start: (.parameters.historyDays // "90" | tonumber? // 90) as $days | server_time as $now
  | {cursor: {phase: "open", address: search("type:ticket status<solved"), from: (if $now == null then 0 else [$now - $days * 86400, 0] | max end), asked: $now}};
def export_from: "/api/v2/incremental/tickets/cursor?start_time=\(.)&per_page=1000&include=users";
# open -> export (administrators) or search (all others); then only the latter, each time for what is new.
def tickets: site as $site | .cursor as $cursor | server_time as $now
  | if $cursor.phase == "export" and .status == 403 then
      {records: [], more: true, cursor: {phase: "search", address: ($cursor.from // 0 | searched_since), asked: ($cursor.asked // $now)}}
    elif $cursor.phase == "export" then
      (.body.tickets | list) as $all | (.body.end_of_stream // (.body.after_cursor == null)) as $last
      | {records: tickets_of($site; $all; .body.users), more: ($last | not),
         cursor: ($cursor + (if .body.after_cursor == null then {} else {address: "/api/v2/incremental/tickets/cursor?cursor=\(.body.after_cursor | @uri)&per_page=1000&include=users"} end))}
    elif $cursor.phase == "search" and (done | not) then error(.body.description? // .body.error? // "refused" | text)
    else
      (.body.results | list | map(select(.id != null and (.result_type // "ticket") == "ticket"))) as $all
      | (.body.meta.has_more? // false) as $more
      | ($cursor.query // $cursor.address) as $query
      | {records: tickets_of($site; $all; null), partitions: (($all | asks("messages")) + ($all | asks_people)), more: ($more or $cursor.phase == "open"),
         cursor: (if $more then $cursor + {query: $query, address: "\($query)&page%5Bafter%5D=\(.body.meta.after_cursor | @uri)", asked: ($cursor.asked // $now)}
           elif $cursor.phase == "open" then {phase: "export", address: ($cursor.from | export_from), from: $cursor.from, asked: $cursor.asked}
           else {phase: "search", address: (($cursor.asked // $now) as $began | if $began == null then $query else $began - lag | searched_since end)} end)} end;

# --- comments

def attachments: [.attachments | list[] | select(.id != null)
  | {id, name: (.file_name // ""), mediaType: (.content_type // ""), size: (.size // 0), location: (.content_url // "")}];
def comment($conversation; $is_agent; $names): (.author_id | text) as $author
  | (if .public == false then "note" elif $author == "-1" then "event" elif $is_agent then "outbound" else "inbound" end) as $direction
  | {type: "message", id, conversation: $conversation, direction: $direction, createdAt: .created_at, channel: (.via | channel),
     author: (if $author == "-1" or $author == "" then {kind: "system", id: null, name: null}
       else {kind: (if $is_agent then "agent" else "customer" end), id: $author, name: ($names[$author] // null)} end),
     text: (.plain_body // .body // (.html_body // "" | plain_of_html)), html: (.html_body // ""), attachments: attachments,
     recipients: [.via.source.to.address? // empty]}
  + (if .metadata.custom.saskare? then {clientId: .metadata.custom.saskare} else {} end);
# Zendesk's own words in a ticket that was merged away, and ours.
def merged_into($conversation; $staff): [.[] | select(.public == false and ($staff[.author_id | text] // (.author_id | text) == "-1")) | .plain_body // .body // "" | text | capture("\\AThis request was closed and merged into request #(?<id>[0-9]+)") | .id] | last
  | if . == null then [] else [{type: "conversation", id: $conversation, links: [{relation: "mergedInto", conversation: .}]}] end;
def comments_with($conversation; tells_merging):
  (.body.users | list) as $users
  | ($users | map(select(is_agent) | {key: (.id | text), value: true}) | from_entries) as $staff
  | ($users | map({key: (.id | text), value: .name}) | from_entries) as $names
  | (if tells_merging then .body.comments | list | merged_into($conversation; $staff) else [] end) as $merged
  | ($users | persons) + $merged + [.body.comments | list[] | comment($conversation; $staff[.author_id | text] // false; $names)];
def comments: {records: comments_with(.partition.id; true)} + next_page;
# Beside the ticket itself, which tells its status: a second record of it would take the place of the first.
def view_comments: {records: comments_with(.conversation; false)};
def view_ticket: site as $site | {records: [.body.ticket | ticket($site)]};

# All comments of all tickets, by the thousand, as events of their change: for administrators. First the staff, whose
# comments went out.
def staff_address: "/api/v2/users?role%5B%5D=agent&role%5B%5D=admin&page%5Bsize%5D=100";
def events_from: "/api/v2/incremental/ticket_events?start_time=\(.)&include=comment_events";
def comments_start: (.parameters.historyDays // "90" | tonumber? // 90) as $days | server_time as $now
  | {cursor: {phase: "staff", address: staff_address, staff: {}, from: (if $now == null then 0 else [$now - $days * 86400, 0] | max end)}};
def comments_in_bulk: .cursor as $cursor | ($cursor.staff // {}) as $staff
  | if done | not then {records: [], more: false, cursor: {phase: "staff", address: staff_address, staff: {}, from: $cursor.from}}
    elif $cursor.phase == "staff" then
      ($staff + (.body.users | list | map(select(is_agent) | {key: (.id | text), value: .name}) | from_entries)) as $staff
      | {records: [], more: true, cursor: ($cursor + {staff: $staff} + (if (.body.meta.has_more? // false)
          then {address: "\(staff_address)&page%5Bafter%5D=\(.body.meta.after_cursor | @uri)"}
          else {phase: "events", address: ($cursor.from | events_from)} end))}
    else
      (.body.end_time // $cursor.from) as $to
      # The export tells of its end by itself, or by not getting on.
      | (.body.end_of_stream // (.body.next_page == null) or $to <= $cursor.from) as $last
      | {records: [.body.ticket_events | list[] | (.ticket_id | text) as $ticket | .created_at as $at | .child_events | list[]
          | select(.event_type == "Comment" or .type == "Comment" or .type == "VoiceComment") | select(.id != null)
          | .created_at = (.created_at // $at) | comment($ticket; $staff[.author_id | text] != null; $staff)],
         more: ($last | not),
         cursor: (if $last then {phase: "staff", address: staff_address, staff: {}, from: $to} else $cursor + {from: $to, address: ($to | events_from)} end)} end;

# --- what became of mails

def delivery_state: (.name // "" | text | ascii_downcase) as $name | (.code // "" | text) as $code
  | if $name == "" and $code == "" then null
    elif $name == "delivered" or ($code | startswith("2")) then "delivered"
    elif $name == "sent" or $name == "accepted" then "sent"
    elif $name == "deferred" or $name == "queued" or $name == "processing" or $name == "pending" or ($code | startswith("4")) then "scheduled"
    else "notDelivered" end;
def worst: if any(. == "notDelivered") then "notDelivered" elif any(. == "scheduled") then "scheduled" elif any(. == "sent") then "sent" else "delivered" end;
def deliveries: {records: (if done then [.body.email_notifications | list[] | select(.comment_id != null)]
    | group_by(.comment_id) | map(. as $mails | [$mails[].recipients | list[] | {state: (.delivery_status // {} | delivery_state), words: (.delivery_status.message? // ""), to: (.email_address // "")} | select(.state != null)] as $told
      | select($told != [])
      | {type: "message", id: $mails[0].comment_id, delivery: {state: ($told | map(.state) | worst), at: ($mails | map(.updated_at // .created_at) | max),
          report: ([$told[] | select(.state == "notDelivered") | "\(.to): \(.words)"] | join("\n")), recipients: [$told[].to | select(. != "")],
          attempts: ([$mails[] | (.updated_at // .created_at) as $at | .recipients | list[] | (.delivery_status | objects) as $said | select($said | delivery_state != null)
            | {at: $at, recipient: (.email_address // ""), answer: ([$said.code, $said.message | text | select(. != "")] | join(" "))}] | sort_by(.at))}}) else [] end)};

# --- ratings, answers, articles, tags

def ratings: (if done then .body.satisfaction_ratings | list else [] end) as $all
  | {records: [$all[] | (.score // "" | startswith("good")) as $good | select($good or (.score // "" | startswith("bad")))
      | {type: "touchpoint", id: "rating-\(.id)", customer: .requester_id, conversation: .ticket_id, kind: "rating", stage: "after", channel: "email",
         direction: "inbound", at: (.created_at // .updated_at), title: .score, detail: (.comment // .reason // ""),
         rating: {kind: "thumbs", value: (if $good then 1 else 0 end), lowest: 0, highest: 1, words: (.comment // "")}}]}
  + (if done then next_page else {more: false} end);
# A macro is a canned response as far as it says something; what else it does an agent does by hand.
def said: .value | if type == "array" then last else . end | text;
# Their placeholders of which we know the value, by our names.
def our_names: reduce ({"ticket.requester.name": "customer.name", "ticket.requester.first_name": "customer.firstName", "ticket.requester.email": "customer.email",
    "ticket.organization.name": "customer.company", "current_user.name": "agent.name", "ticket.id": "conversation.number", "ticket.title": "conversation.subject",
    "ticket.group.name": "queue.name"} | to_entries[]) as $name (.;
  split("{{" + $name.key + "}}") | join("{{" + $name.value + "}}") | split("{{ " + $name.key + " }}") | join("{{" + $name.value + "}}"));
def tags_in: text | split(" ") | map(select(. != ""));
def macro_action: .field as $field | .value as $value
  | if $field == "status" then {command: "setStatus"} + ($value | status)
    elif $field == "priority" then {command: "setPriority"} + ($value | priority)
    elif $field == "current_tags" then {command: "addTags", tags: ($value | tags_in)}
    elif $field == "remove_tags" then {command: "removeTags", tags: ($value | tags_in)}
    elif $field == "set_tags" then {command: "setTags", tags: ($value | tags_in)}
    elif $field == "assignee_id" and $value == "current_user" then {command: "assignMe"}
    elif $field == "assignee_id" then {command: "assign", agent: ($value | text)}
    elif $field == "group_id" and ($value | text | test("^[0-9]+$")) then {command: "moveToQueue", queue: ($value | text)}
    else null end;
# A macro that also does what we cannot is none: it would do half of what its name says.
def macro_of($said): [.actions | list[] | select(.field | text | startswith("comment_") | not)] as $deeds | ($deeds | map(macro_action)) as $done
  | any(.actions | list[]; .field == "comment_mode_is_public" and (.value | text) == "false") as $internal
  | select(($deeds | length) > 0 and all($done[]; . != null))
  | {type: "macro", id, title: (.title // ""), actions: ((if $said == null then [] else [{command: (if $internal then "note" else "reply" end)} + $said] end) + $done)};
def macros: {records: [.body.macros | list[] | select(.active != false)
    | ([.actions | list[] | select(.field == "comment_value_html") | said | our_names] | .[0] // null) as $html
    | ([.actions | list[] | select(.field == "comment_value") | said | our_names] | .[0] // null) as $plain
    | (if $html != null then {html: $html, text: ($plain // ($html | plain_of_html))} elif $plain != null then {text: $plain} else null end) as $said
    | (select($said != null) | {type: "cannedResponse", id, title: (.title // "")} + $said), macro_of($said)]}
  + next_page;
def articles: (if done then .body.articles // .body.results | list else [] end) as $all
  | {records: [$all[] | select(.draft != true and .id != null) | {type: "article", id, title: (.title // .name // ""), html: (.body // ""),
      text: (.body // .snippet // "" | plain_of_html), language: (.locale // "" | split("-") | .[0] // ""), webUrl: (.html_url // "")}],
     more: (done and .body.next_page? != null)};
# The most used come first; of those used once there can be thousands.
def tags: {records: [.body.tags | list[] | {type: "tag", id: .name, name}]} + (if (.body.tags | list | last | .count? // 0) > 1 then next_page else {more: false} end);

# --- search: a condition that stands for itself is told; what is not told is looked at here

def is_alone($all; $i): ($all[$i].orPrevious or ($all[$i + 1].orPrevious // false)) | not;
def each_condition(f): .search.conditions as $all
  | [range(0; $all | length) as $i | $all[$i] | {name: .field, told: (if is_alone($all; $i) then f else null end)}];
def quoted: "\"" + (text | gsub("[\"\\\\]"; " ")) + "\"";
def time_asked($name): [(.from // empty | "\($name)>=\(todate)"), (.to // empty | "\($name)<\(todate)")] | if . == [] then null else join(" ") end;
def state_code: {"new": "new", "open": "open", "pending": "pending", "onHold": "hold", "resolved": "solved", "closed": "closed"}[.] // null;
def condition_told: (if .negated then "-" else "" end) as $sign
  | if .field == "created" or .field == "updated" then (if .negated then null else time_asked(.field) end)
    elif .comparison != "=" then null
    elif .field == "status" then (.value | state_code) as $code | if $code == null then null else "\($sign)status:\($code)" end
    elif .field == "queue" then "\($sign)group:\(.value | quoted)"
    elif .field == "assignee" then "\($sign)assignee:" + (if .value == "me" then "me" elif .value == "nobody" then "none" else .value | quoted end)
    elif .field == "from" then "\($sign)requester:\(.value | quoted)"
    elif .field == "subject" then "\($sign)subject:\(.value | quoted)"
    elif .field == "priority" and (.value | IN("low", "normal", "high", "urgent")) then "\($sign)priority:\(.value)"
    elif .field == "tag" then "\($sign)tags:\(.value | quoted)"
    elif .field == "channel" and (.value | IN("email", "phone", "chat")) then "\($sign)via:" + (if .value == "email" then "mail" else .value end)
    elif .field == "is" and .value == "mine" then "\($sign)assignee:me"
    elif .field == "is" and .value == "unassigned" then "\($sign)assignee:none"
    elif .field == "has" and .value == "attachment" then "\($sign)has_attachment:true"
    else null end;
def search_told: .search as $search | each_condition(condition_told) as $each
  | ($search.words + ($search.phrases | map(quoted)) + ($search.excluded | map("-" + (if contains(" ") then quoted else . end))) + [$each[].told | select(. != null)]) as $all
  | {query: (["type:ticket"] + $all | join(" ")), untold: [$each[] | select(.told == null) | .name], ask: ($search.words + $search.phrases + [$each[].told | select(. != null)] | length > 0)};
def found: site as $site | (.body.results | list | map(select(.id != null and (.result_type // "ticket") == "ticket"))) as $all
  | {records: tickets_of($site; $all; .body.users), partitions: (($all | asks("messages")) + (if .body.users == null then $all | asks_people else [] end)), more: (.body.next_page != null)};

# --- commands

def content: if (.command.html // "") != "" then {html_body: .command.html} else {body: (.command.text // "")} end;
def uploads: [.steps.upload | list[] | .id] | if . == [] then {} else {uploads: .} end;
# The metadata of a change is kept in its audit, where it is found again.
def marked: {metadata: {saskare: .command.id}};
# The version that was compared, else the one that was just read.
def unless_changed: ([.base.version, .steps.now.stamp] | map(strings | select(. != "")) | .[0] // "") as $stamp
  | if $stamp == "" then {} else {safe_update: true, updated_stamp: $stamp} end;
def uploaded: {id: .body.upload.token};
def ticket_now: {stamp: (.body.ticket.updated_at // "")};
def reply_body: {ticket: ({comment: (content + {public: true} + uploads)} + marked + unless_changed)};
def note_body: {ticket: ({comment: (content + {public: false} + uploads)} + marked)};
def comment_in_audit: [.events | list[] | select(.type == "Comment" or .type == "VoiceComment") | .id] | .[0] // null;
def sent: {id: (.body.audit // {} | comment_in_audit)};
def find_marked: .command.id as $mark
  | [.body.audits | list[] | select((.metadata.custom.saskare? // .metadata.saskare?) == $mark)]
  | {hits: length, id: (.[0] // {} | comment_in_audit), evidence: (.[0] // {} | {at: (.created_at // ""), text: ([.events | list[] | .body // empty] | .[0] // "" | text | .[0:500])})};
def create_body: {ticket: ({subject: .command.subject, comment: content, requester: {email: .command.customerEmail, name: .command.customerEmail},
    external_id: .command.id} + (if (.command.queue // "") == "" then {} else {group_id: (.command.queue | number)} end))};
def made: {id: .body.ticket.id};
def find_created: .command.id as $mark | [.body.tickets | list[] | select(.external_id == $mark)]
  | {hits: length, id: (.[0].id // null), evidence: (.[0] // {} | {subject: (.subject // ""), at: (.created_at // "")})};
def status_body: {ticket: ({status: .command.code} + unless_changed)};
def assign_body: {ticket: ({assignee_id: (if (.command.agent // "") == "" then null else .command.agent | number end)} + unless_changed)};
def group_body: {ticket: ({group_id: (.command.queue | number)} + unless_changed)};
def priority_body: {ticket: ({priority: .command.code} + unless_changed)};
def evaluation_body: {ticket: ({custom_fields: [{id: (site.evaluationField | number), value: .command.kept}]} + unless_changed)};
def evaluation_there: site as $site | if (.body.ticket | field($site.evaluationField) // "") == .command.kept then {ok: true}
  else {ok: false, message: "There is no text field number \($site.evaluationField) on this ticket."} end;
def problem_body: {ticket: {type: (if .command.problem then "problem" else "question" end)}};
# Only a problem can have incidents.
def problem_now: {make: (if .body.ticket.type == "problem" then [] else [.body.ticket.id] end)};
def incident_body: {ticket: {type: "incident", problem_id: (.command.conversation | number)}};
# Its problem_id cannot be emptied by the document; only an incident has one, so it goes with the type.
def no_incident_body: {ticket: {type: "question"}};
def merge_now: {todo: (if .body.ticket | is_merged then [] else [.body.ticket.id] end)};
def merge_body: {ids: [.item], source_comment: "This request was closed and merged into request #\(.command.into).", source_comment_is_public: false,
  target_comment: "Request #\(.item) was closed and merged into this request.", target_comment_is_public: false};
def merge_job: {job: .body.job_status.id};
# A job does it, in a moment. One that is forgotten has ended: the ticket itself tells how.
def merge_done: .body.job_status? as $job | ($job.results? | if type == "array" then . else [.] end | map(objects)) as $results
  | if .status == 404 then {}
    elif $job.status == "completed" and all($results[]; .success != false) then {}
    elif $job.status == "queued" or $job.status == "working" then {wait: 2}
    else {outcome: "rejected", message: (([$results[] | select(.success == false) | [.error, .details | text | select(. != "")] | join(": ")]
      + [$job.message | text]) | map(select(. != "")) | .[0] // "The merge failed.")} end;
def merged_there: if .body.ticket | is_merged then {ok: true} else error("not merged yet") end;
def tags_body: {tags: .command.tags} + unless_changed;

# --- check and errors

def check_me: if .body.user | is_agent then {ok: true}
  else {ok: false, message: "These credentials are not an agent's: Zendesk says \(.body.user.name? // "nobody") (\(.body.user.role? // "no role"))."} end;
# One of four envelopes.
def error_words: (if (.body | type) == "object" then .body else {} end)
  | [(.details? // {} | if type == "object" then .[] else empty end | list[] | .description? // empty),
     (.errors? | list[] | .detail? // .title? // .message? // empty)] as $all
  | if $all != [] then $all | map(text) | join("; ")
    elif (.error? | type) == "object" then .error.message // .error.title // null
    else .description // .message // .error // null end;
