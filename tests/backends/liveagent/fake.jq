# A small LiveAgent: API v3 and what v1 has besides, each with a key of its own. Times are the clock's on the wall in Riga
# (in winter), without a zone. All content is made up.

def wall: . / 1000 + 7200 | floor | todate | .[0:10] + " " + .[11:19];
def told: with_entries(select(.value != null));
def not_found: {status: 404, body: {message: "Not found"}};
def invalid($words): {status: 400, body: {message: $words}};
def paged($list): (.query._perPage // "10" | tonumber) as $size | (.query._page // "1" | tonumber) as $page | {body: $list[($page - 1) * $size : $page * $size]};

def group($id; $type; $user; $name; $at; $messages): {id: $id, parent_id: "", userid: $user, user_full_name: $name, type: $type, status: "V", datecreated: $at, datefinished: $at, sort_order: 1, mail_msg_id: "", pop3_msg_id: "", messages: $messages};
def line($id; $type; $user; $text; $at): {id: $id, userid: $user, type: $type, datecreated: $at, format: "T", message: $text, visibility: "A"};
def contact($i): {id: "k\($i)", company_id: "", firstname: "Klients", lastname: "Numur \($i)", emails: ["klients\($i)@pasts.example"], phones: ["+3712\(1000000 + $i)"], language: "lv", city: "Rīga", note: "", date_created: "2025-01-02 05:04:05", date_changed: "2025-01-02 05:04:05"};
def start:
  .now as $now | (.input.conversations // 20) as $count | ([5, ($count / 4 | floor)] | max) as $people
  | {state: {refused: false, limited: (.input.limited // false), asked: [], stamp: $now, nextTicket: ($count + 1), nextGroup: ($count * 2 + 1), nextMessage: 100000,
      contacts: ([range(4; 4 + $people) | contact(.)] | map({key: .id, value: .}) | from_entries),
      tickets: ([range(1; $count + 1) | . as $i | ($now - ($count - $i + 1) * 60000 | wall) as $at
        | {key: "t\($i)", value: {id: "t\($i)", code: "ABC-DEFGH-\($i)", subject: "Pasūtījums \($i) — заказ", status: (if $i % 5 == 0 then "R" elif $i % 7 == 3 then "A" elif $i % 6 == 1 then "N" else "C" end),
            channel_type: (if $i % 4 == 0 then "M" else "E" end), departmentid: "d\(1 + $i % 3)", agentid: (if $i % 2 == 0 then "a2" else "" end), owner_contactid: "k\(4 + $i % $people)", owner_email: "klients\(4 + $i % $people)@pasts.example",
            owner_name: "Klients Numur \(4 + $i % $people)", tags: (if $i % 7 == 0 then ["g1"] else [] end), date_created: $at, date_changed: $at, date_due: "", date_resolved: "", date_deleted: "", last_activity: $at, last_activity_public: $at, public_access_urlcode: "", custom_fields: []}}] | from_entries),
      groups: ([range(1; $count + 1) | . as $i | ($now - ($count - $i + 1) * 60000 | wall) as $at
        | {key: "t\($i)", value: [
            group("g\($i * 2 - 1)"; "3"; "u\(4 + $i % $people)"; "Klients Numur \(4 + $i % $people)"; $at; [line("\($i * 4)"; "H"; ""; "To: palidziba@veikals.example"; $at), line("\($i * 4 + 1)"; "M"; ""; "Labdien!\nKur ir mans pasūtījums \($i)?"; $at)]
              + (if $i % 3 == 0 then [line("\($i * 4 + 2)"; "F"; ""; "{\"name\":\"rēķins.pdf\",\"size\":4,\"type\":\"application/pdf\",\"url\":\"/scripts/file.php?file=\($i)\"}"; $at) | .format = "J"] else [] end)),
            group("g\($i * 2)"; "I"; "a2"; "Anna Bērziņa"; $at; [line("\($i * 4 + 3)"; "N"; "a2"; "Piezīme par \($i)"; $at)])]}] | from_entries),
      calls: [range(1; 4) | {id: "c\(.)", ticketId: "t\(.)", type: (if . == 2 then "O" else "I" end), fromNumber: "+37120000001", fromName: "Klients", toNumber: "+37167000000", toName: "", viaNumber: "", dateCreated: ($now - . * 600000 | wall), dateAnswered: ($now - . * 590000 | wall), dateFinished: ($now - . * 500000 | wall), callDuration: "90"}]}};

def is_v3: .path | startswith("/api/v3/");
def gate: .state as $state | .now as $now | (.headers.apikey // "") as $key
  | if .path | startswith("/scripts/") then {}
    elif $state.refused then {status: 401, body: {message: "Invalid apikey"}}
    elif is_v3 and $key != "v3-secret" then {status: 401, body: {message: "Invalid apikey"}}
    elif (is_v3 | not) and $key != "v1-secret" then {status: 401, body: {response: {status: "ERROR", statuscode: 401, errormessage: "Invalid API key"}}}
    elif $state.limited then [$state.asked[] | select(. > $now - 60000)] as $recent
      | if ($recent | length) >= 180 then {status: 429, headers: {"Retry-After": "\((($recent[0] + 60000 - $now) / 1000 | floor) + 1)"}, body: {message: "Too many requests"}}
        else {state: ($state | .asked = $recent + [$now])} end
    else {} end;

def ping: {body: {}};
def settings_list: {body: [{name: "TIMEZONE", value: "Europe/Riga"}]};
def agents: [{id: "a2", name: "Anna Bērziņa", email: "anna@veikals.example", role: "agent", status: "A", online_status: "N"}, {id: "a3", name: "Juris Kalns", email: "juris@veikals.example", role: "admin", status: "A", online_status: "F"}];
def agents_list: paged(agents);
def agents_activity: paged([{id: "a2", agent_status: "A", active_tickets: []}, {id: "a3", agent_status: "B", active_tickets: []}]);
def departments_list: paged([["d1", "Pārdošana"], ["d2", "Rēķini"], ["d3", "Servisa daļa"]] | map({department_id: .[0], name: .[1], agent_count: 2, online_status: "OM", agent_ids: ["a2", "a3"], mailaccount_id: ""}));
def tags: [{id: "g1", name: "vip", is_archived: "N"}, {id: "g2", name: "rēķins", is_archived: "N"}, {id: "g3", name: "vecs", is_archived: "Y"}];
def tags_list: {body: tags};

def fits($filters): . as $ticket | if ($filters | type) == "object" then $filters | to_entries | all($ticket[.key] == .value)
  else $filters | all(.[0] as $name | .[1] as $how | .[2] as $value | ($ticket[$name] // "") as $is
    | if $how == "D>=" or $how == ">=" then $is >= $value elif $how == "D>" then $is > $value elif $how == "D<=" or $how == "<=" then $is <= $value elif $how == "D<" then $is < $value elif $how == "=" then $is == $value else false end) end;
def tickets_list: . as $asked | (.query._filters // "[]" | fromjson) as $filters
  | ([.state.tickets[] | select(fits($filters))] | sort_by([.[$asked.query._sortField // "date_created"], (.id[1:] | tonumber)]) | if $asked.query._sortDir == "DESC" then reverse else . end) as $list | $asked | paged($list);
def ticket_show: .state.tickets[.params.id] as $ticket | if $ticket == null then not_found else {body: $ticket} end;
def messages_list: .state.groups[.params.id] as $all | if $all == null then not_found else (if .query._sortDir == "DESC" then $all | reverse else $all end) as $list | paged($list) end;

# No two changes bear the same time: a clock that stands still must not hide one.
def stamped($now): .stamp = ([.stamp + 1000, $now] | max);
def touched($id): (.stamp | wall) as $at | .tickets[$id] += {date_changed: $at, last_activity: $at};
def with_group($id; $type; $user; $name; $text; $html): "g\(.nextGroup)" as $group | "\(.nextMessage)" as $message | (.stamp | wall) as $at
  | .nextGroup += 1 | .nextMessage += 1
  | .groups[$id] += [group($group; $type; $user; $name; $at; [line($message; (if $type == "I" then "N" else "M" end); $user; $text; $at) | .format = (if $html then "H" else "T" end)]) | .sort_order = (.id[1:] | tonumber)]
  | touched($id);
def known($ids): $ids | all(. as $id | tags | any(.id == $id));
def sla_history: .params.id as $id | .state.tickets[$id] as $ticket | if $ticket == null then not_found else
  {body: {id: "s-\($id)", sla_level_id: "l1", sla_type: "first_answer", date_created: $ticket.date_created, date_due: "2025-11-23 12:00:00", date_closed: "", total_time: 28800, elapsed_time: 600}} end;
def ticket_update: .params.id as $id | .body as $asked | .now as $now | .state as $state
  | if $state.tickets[$id] == null then not_found elif $asked.status == "L" then invalid("Invalid status")
    elif $asked.tags != null and (known($asked.tags) | not) then invalid("Unknown tag") else
      ($state | stamped($now) | .tickets[$id] += ($asked | {departmentid, agentid, status, subject, tags, custom_fields} | told) | touched($id)) as $after
      | {body: $after.tickets[$id], state: $after,
         effects: [["status", "setStatus"], ["agentid", "assign"], ["departmentid", "moveToQueue"], ["tags", "setTags"], ["custom_fields", "evaluateTouchpoint"]] | map(.[0] as $name | select(($asked | has($name)) and $asked[$name] != $state.tickets[$id][$name]) | {kind: .[1], conversation: $id, value: $asked[$name]})} end;
def ticket_postpone: .params.id as $id | .body.date_time as $until | .now as $now | .state as $state
  | if $state.tickets[$id] == null then not_found elif ($until // "" | test("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$") | not) then invalid("Invalid date_time")
    else {body: {}, state: ($state | stamped($now) | .tickets[$id].status = "W" | touched($id)), effects: [{kind: "postpone", conversation: $id, value: $until}]} end;
def created($subject; $mail; $department; $now): stamped($now) | "t\(.nextTicket)" as $id | (.stamp | wall) as $at | ([.contacts[] | select(.emails | index($mail) != null)] | .[0]) as $found
  | ($found // (contact(900 + .nextTicket) | .emails = [$mail] | .lastname = "")) as $owner | .contacts[$owner.id] = $owner | .nextTicket += 1 | .groups[$id] = []
  | .tickets[$id] = {id: $id, code: "ABC-DEFGH-\($id)", subject: $subject, status: "N", channel_type: "E", departmentid: $department, agentid: "", owner_contactid: $owner.id, owner_email: $mail, owner_name: $owner.firstname, tags: [],
      date_created: $at, date_changed: $at, date_due: "", date_resolved: "", date_deleted: "", last_activity: $at, last_activity_public: $at, public_access_urlcode: "", custom_fields: []};
def ticket_create: .body as $asked | .now as $now | .state as $state | "t\($state.nextTicket)" as $id
  | if ($asked.message // "") == "" then invalid("message is mandatory") else
      ($state | created($asked.subject; $asked.recipient; $asked.departmentid; $now) | with_group($id; "4"; "a2"; "Anna Bērziņa"; $asked.message; $asked.is_html_message == "Y")) as $after
      | {body: ($after.tickets[$id] | {id, owner_contactid, departmentid, agentid, status, code, channel_type, date_created, subject}), state: $after, effects: [{kind: "createConversation", conversation: $id, text: $asked.message, id: $id}]} end;
def contacts_list: paged([.state.contacts[]] | sort_by(.id));
def contact_show: .state.contacts[.params.id] as $one | if $one == null then not_found else {body: $one} end;
def calls_list: (.query._cursor // "0" | tonumber) as $from | (.query._perPage // "10" | tonumber) as $size | (.query._filters // "[]" | fromjson) as $filters | [.state.calls[] | select(fits($filters))] as $all
  | {body: $all[$from : $from + $size]} + (if ($all | length) > $from + $size then {headers: {next_page_cursor: ($from + $size | tostring)}} else {} end);
def answers_list: paged([{id: "1", userid: "a2", departmentid: "d1", name: "Sveiciens", subject: "", body: "<p>Labdien, paldies par ziņu!</p>", format: "H"}]);
def chat_answers_list: paged([{id: "1", userid: "a2", departmentid: "", messagetext: "Viens mirklis.", keywords: "mirklis"}]);

def v1_conversations: {body: {response: {conversations: []}}};
# As an older server does, the answer does not tell what was made.
def v1_message: .params.id as $id | .body as $asked | .now as $now | .state as $state
  | if $state.tickets[$id] == null then {status: 404, body: {response: {status: "ERROR", statuscode: 404, errormessage: "Conversation does not exist"}}}
    elif ($asked.message // "") == "" then {status: 400, body: {response: {status: "ERROR", statuscode: 400, errormessage: "Missing mandatory parameter message"}}}
    else (if $asked.type == "N" then "note" else "reply" end) as $kind
      | {body: {response: {conversationid: $id}}, effects: [{kind: $kind, conversation: $id, text: $asked.message, id: "g\($state.nextGroup)", from: ($asked.useridentifier // "")}],
         state: ($state | stamped($now) | with_group($id; (if $kind == "note" then "I" else "4" end); "a2"; "Anna Bērziņa"; $asked.message; $asked.is_html_message == "Y") | if $kind == "reply" then .tickets[$id].status = "A" else . end)} end;
def v1_entries: {body: {response: {entries: [{kb_entry_id: "77", title: "Piegādes laiki", content_text: "Piegādājam trīs dienās.", metadescription: "", urlcode: "77-Piegade", deleted: "N"}]}}};
def attachment_show: {base64: ("%PDF" | @base64), mediaType: "application/pdf"};

# --- what people do

def written($type; $who; $name; $status): .input as $input | .now as $now | .state as $state
  | {id: "g\($state.nextGroup)", state: ($state | stamped($now) | with_group($input.conversation; $type; $who; $name; $input.text; false) | .tickets[$input.conversation].status = $status)};
def customer_writes: written("3"; "u4"; "Klients Numur 4"; "C");
def colleague_replies: written("4"; "a3"; "Juris Kalns"; "A");
def colleague_assigns: .input as $input | .now as $now | {state: (.state | stamped($now) | .tickets[$input.conversation].agentid = $input.agent | touched($input.conversation))};
def colleague_evaluates: .input as $input | .now as $now | {state: (.state | stamped($now) | .tickets[$input.conversation].custom_fields = [{code: "evaluation", value: $input.kept}] | touched($input.conversation))};
def colleague_sets_status: .input as $input | .now as $now | {state: (.state | stamped($now) | .tickets[$input.conversation].status = $input.code | touched($input.conversation))};
def colleague_moves: .input as $input | .now as $now | {state: (.state | stamped($now) | .tickets[$input.conversation].departmentid = $input.queue | touched($input.conversation))};
def colleague_sets_tags: .input as $input | .now as $now | {state: (.state | stamped($now) | .tickets[$input.conversation].tags = $input.tags | touched($input.conversation))};
def sees: .state.tickets[.input.conversation] | {status, queue: .departmentid, tags};
def new_conversation: .input as $input | .now as $now | .state as $state | "t\($state.nextTicket)" as $id
  | {id: $id, state: ($state | created($input.subject; "klients4@pasts.example"; "d1"; $now) | with_group($id; "3"; "u4"; "Klients Numur 4"; $input.text; false))};
def sign_out: {state: (.state | .refused = true)};
def sign_in: {state: (.state | .refused = false)};
