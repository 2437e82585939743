# A small Zammad: what its REST v1 says of tickets, articles, people. All content is made up.

def iso: . as $ms | ($ms / 1000 | floor | todate | .[0:19]) + "." + ("000" + ($ms % 1000 | tostring) | .[-3:]) + "Z";
def not_found: {status: 404, body: {error: "No such record"}};
def invalid($words): {status: 422, body: {error: $words, error_human: $words}};
def page_of($list): (.query.per_page // "100" | tonumber) as $size | (.query.page // "1" | tonumber) as $page | $list[($page - 1) * $size : $page * $size];

def names: {groups: {"1": "Pārdošana", "2": "Rēķini", "3": "Servisa daļa"}, priorities: {"1": "1 low", "2": "2 normal", "3": "3 high"},
  states: {"1": "new", "2": "open", "3": "pending reminder", "4": "closed", "5": "merged", "7": "pending close"}};
def states: [[1, 1, "new"], [2, 2, "open"], [3, 3, "pending reminder"], [4, 5, "closed"], [5, 6, "merged"], [7, 4, "pending close"]]
  | map({id: .[0], state_type_id: .[1], name: .[2], next_state_id: null, active: true, note: null});
def user($id; $first; $last; $mail; $agent): {id: $id, login: $mail, firstname: $first, lastname: $last, email: $mail, phone: "", mobile: "", note: "", active: true,
  role_ids: (if $agent then [2] else [3] end), group_ids: (if $agent then {"1": ["full"], "2": ["full"]} else {} end), updated_at: "2026-01-02T03:04:05.000Z"};

def new_article($id; $ticket; $who; $sender; $type; $internal; $at): {id: $id, ticket_id: $ticket, type: $type, sender: $sender, type_id: 1, sender_id: 1,
  from: "\($who.firstname) \($who.lastname) <\($who.email)>", to: "", cc: null, subject: "Par pasūtījumu", reply_to: null, message_id: "<\($id)@fake.example>", in_reply_to: null,
  content_type: "text/html", body: "", internal: $internal, preferences: {}, created_by_id: $who.id, created_by: $who.login, origin_by_id: null,
  created_at: $at, updated_at: $at, attachments: []};
def start:
  .now as $now | (.input.conversations // 20) as $count | ([5, ($count / 4 | floor)] | max) as $people
  | ([user(1; "-"; ""; ""; false) | .role_ids = []] + [user(2; "Anna"; "Bērziņa"; "anna@veikals.example"; true), user(3; "Juris"; "Kalns"; "juris@veikals.example"; true)]
     + [range(4; 4 + $people) | user(.; "Klients"; "Numur \(.)"; "klients\(.)@pasts.example"; false)]) as $users
  | {state: {refused: false, nextTicket: ($count + 1), nextArticle: ($count * 2 + 1), users: ($users | map({key: (.id | tostring), value: .}) | from_entries),
      tickets: ([range(1; $count + 1) | . as $i | ($now - ($count - $i + 1) * 60000 | iso) as $at
        | {key: tostring, value: {id: $i, number: "\(22000 + $i)", title: "Pasūtījums \($i) — заказ", group_id: (1 + $i % 3), priority_id: (1 + $i % 3),
            state_id: (if $i % 5 == 0 then 4 elif $i % 7 == 3 then 3 else 2 end), owner_id: (if $i % 2 == 0 then 2 else 1 end), customer_id: (4 + $i % $people),
            article_count: 2, article_ids: [$i * 2 - 1, $i * 2], preferences: {}, escalation_at: null, pending_time: (if $i % 7 == 3 then ($now + 86400000 | iso) else null end),
            create_article_type: "email", create_article_sender: "Customer", created_at: $at, updated_at: $at}}] | from_entries),
      articles: ([range(1; $count + 1) | . as $i | ($now - ($count - $i + 1) * 60000 | iso) as $at
        | {key: tostring, value: [
            new_article($i * 2 - 1; $i; $users[3 + $i % $people]; "Customer"; "email"; false; $at)
              | .body = "Labdien!<br>Kur ir mans pasūtījums \($i)?" | .to = "palidziba@veikals.example"
              | (if $i % 3 == 0 then .attachments = [{id: $i, filename: "rēķins.pdf", size: "4", preferences: {"Mime-Type": "application/pdf"}}] else . end),
            (new_article($i * 2; $i; $users[2]; "Agent"; "note"; true; $at) | .body = "Piezīme par \($i)")]}] | from_entries),
      tags: (if $count >= 7 then {"7": ["vip"]} else {} end), calls: [
        {id: 90001, direction: "in", state: "hangup", from: "37120000001", from_comment: "Klients Numur 4", to: "37167000000", to_comment: "", call_id: "a1", comment: "cancel",
          start: null, end: ($now - 600000 | iso), done: false, preferences: {from: [{user_id: 4, level: "known"}]}, created_at: ($now - 620000 | iso)},
        {id: 90002, direction: "in", state: "hangup", from: "37120000002", from_comment: "", to: "37167000000", to_comment: "Anna", call_id: "a2", comment: "normalClearing",
          start: ($now - 500000 | iso), end: ($now - 400000 | iso), done: true, preferences: {}, created_at: ($now - 520000 | iso)}]}};

def gate: if .state.refused or .headers.authorization != "Token token=zammad-secret" then {status: 401, body: {error: "Invalid Token authentication!"}} else {} end;

def by_id: (.id | tostring);
def expanded($state): names as $names | . + {group: $names.groups[.group_id | tostring], state: $names.states[.state_id | tostring], priority: $names.priorities[.priority_id | tostring],
  owner: ($state.users[.owner_id | tostring].login // "-"), customer: $state.users[.customer_id | tostring].login};

def users_me: {body: .state.users["2"]};
def users_list: page_of([.state.users[]] | sort_by(.id)) as $page | {body: $page};
def users_one: .state.users[.params.id] as $one | if $one == null then not_found else {body: $one} end;
# Only administrators may list groups.
def groups_list: {status: 403, body: {error: "Not authorized"}};
def states_list: {body: states};

def fits($condition): . as $ticket | $condition | to_entries | all(.key as $key | .value.value as $value | .value.operator as $operator
  | (if $key == "ticket.updated_at" then $ticket.updated_at elif $key == "ticket.state_id" then ($ticket.state_id | tostring) elif $key == "ticket.title" then $ticket.title else null end) as $is
  | if $operator == "after (absolute)" then $is >= $value elif $operator == "before (absolute)" then $is <= $value
    elif $operator == "is" then ($value | index($is)) != null elif $operator == "contains" then ($is | contains($value)) else false end);
def tickets_search: .body as $asked | .query as $query | .state as $state
  | if ($asked.condition // {} | length) == 0 then invalid("condition is missing") else
  [$state.tickets[] | select(fits($asked.condition))] | sort_by([.[$query.sort_by // "updated_at"], .id]) | (if $query.order_by == "asc" then . else reverse end)
  | ([$query.per_page // "50" | tonumber, 200] | min) as $size | ($query.page // "1" | tonumber) as $page
  | {body: [.[($page - 1) * $size : $page * $size][] | expanded($state)]} end;
def ticket_show: .state as $state | $state.tickets[.params.id] as $ticket
  | if $ticket == null then not_found elif .query.expand == "true" then {body: ($ticket | expanded($state))} else {body: $ticket} end;

def changes($ticket; $asked): names as $names
  | ([["group_id", "moveToQueue"], ["owner_id", "assign"], ["priority_id", "setPriority"], ["pending_time", "postpone"], ["saskare_evaluation", "evaluateTouchpoint"]]
      | map(select(.[0] as $name | $asked | has($name))) | map({kind: .[1], conversation: ($ticket | by_id), value: $asked[.[0]]}))
    + (if $asked.state then [{kind: "setStatus", conversation: ($ticket | by_id), value: $asked.state}] else [] end);
def ticket_update: .body as $asked | .now as $now | .state as $state | .params.id as $id | $state.tickets[$id] as $ticket
  | (if $asked.state == null then $ticket.state_id else names.states | to_entries | map(select(.value == $asked.state) | .key | tonumber) | .[0] end) as $state_id
  | if $ticket == null then not_found elif $state_id == null then invalid("No lookup value found for 'state': \"\($asked.state)\"")
    elif ($state_id == 3 or $state_id == 7) and ($asked.pending_time == null and ($asked.state != null or $ticket.pending_time == null)) then invalid("Missing required value for field 'pending_time'!") else
    ($ticket + ($asked | {group_id, owner_id, priority_id, pending_time, saskare_evaluation} | with_entries(select(.value != null))) + {state_id: $state_id, updated_at: ($now | iso)}) as $after
    | {body: $after, state: ($state | .tickets[$id] = $after), effects: changes($ticket; $asked)} end;
def ticket_merge: .params as $names | .now as $now | .state as $state | ([$state.tickets[] | select(.number == $names.number)] | .[0]) as $target
  | if $target == null or $state.tickets[$names.id] == null then {body: {result: "failed", message: "The target ticket number could not be found."}}
    else {body: {result: "success"}, state: ($state | .tickets[$names.id].state_id = 5 | .tickets[$names.id].updated_at = ($now | iso)),
      effects: [{kind: "mergeConversation", conversation: $names.id}]} end;

def articles_list: .state.articles[.params.id] as $list | if $list == null then not_found else {body: $list} end;
def sent($now): if .type == "email" and .sender == "Agent" then .preferences += {delivery_status: "success", delivery_status_date: ($now | iso), delivery_retry: 1} else . end;
def with_article($article; $now): ($article.ticket_id | tostring) as $id | .articles[$id] += [$article] | .nextArticle += 1
  | .tickets[$id] |= (.updated_at = ($now | iso) | .article_count += 1 | .article_ids += [$article.id]);
def article_of($asked; $now): .state as $state | new_article($state.nextArticle; $asked.ticket_id; $state.users["2"]; $asked.sender // "Agent"; $asked.type // "note"; $asked.internal // false; $now | iso)
  + ($asked | {body, content_type, to, subject, in_reply_to, preferences} | with_entries(select(.value != null)))
  + {attachments: [($asked.attachments // []) | to_entries[] | {id: ($state.nextArticle * 100 + .key), filename: .value.filename, size: (.value.data | (length * 3 / 4) - ([scan("=")] | length) | tostring),
      preferences: {"Mime-Type": .value["mime-type"]}, data: .value.data}]} | sent($now);
def article_create: .body as $asked | .now as $now | .state as $state
  | if $state.tickets[$asked.ticket_id | tostring] == null then not_found elif ($asked.body // "") == "" then invalid("Need at least an 'article body' field.")
    elif $asked.type == "email" and ($asked.to // "") == "" then invalid("Need recipients") else
    article_of($asked; $now) as $article
    | {status: 201, body: $article, state: ($state | with_article($article; $now)),
       effects: [{kind: (if $asked.internal then "note" else "reply" end), conversation: ($asked.ticket_id | tostring), text: $asked.body, to: ($asked.to // ""),
         id: ($article.id | tostring), files: [$article.attachments[].filename]}]} end;
def ticket_create: .body as $asked | .now as $now | .state as $state | ($asked.customer_id | sub("^guess:"; "")) as $mail
  | ([$state.users[] | select(.email == $mail)] | .[0] // user(($state.users | length) + 1; ""; ""; $mail; false)) as $customer
  | {id: $state.nextTicket, number: "\(22000 + $state.nextTicket)", title: $asked.title, group_id: $asked.group_id, priority_id: 2, state_id: 1, owner_id: 1, customer_id: $customer.id,
     article_count: 0, article_ids: [], preferences: ($asked.preferences // {}), escalation_at: null, pending_time: null, create_article_type: "email", create_article_sender: "Agent",
     created_at: ($now | iso), updated_at: ($now | iso)} as $ticket
  | ($state | .tickets[$ticket | by_id] = $ticket | .articles[$ticket | by_id] = [] | .nextTicket += 1 | .users[$customer | by_id] = $customer) as $with
  | (.state = $with | article_of($asked.article + {ticket_id: $ticket.id}; $now)) as $article | ($with | with_article($article; $now)) as $after
  | {status: 201, body: $after.tickets[$ticket | by_id], state: $after, effects: [{kind: "createConversation", conversation: ($ticket | by_id), text: $asked.article.body, id: ($ticket | by_id)}]};
def attachment_show: .params as $names | ([.state.articles[$names.ticket][]? | .attachments[] | select((.id | tostring) == $names.id)] | .[0]) as $file
  | if $file == null then not_found else {base64: ($file.data // ("%PDF" | @base64)), mediaType: "application/octet-stream"} end;

def tags_list: {body: {tags: (.state.tags[.query.o_id] // [])}};
def tag_add: .body as $asked | {status: 201, body: true, state: (.state | .tags[$asked.o_id | tostring] |= ((. // []) + [$asked.item] | unique)),
  effects: [{kind: "setTags", conversation: ($asked.o_id | tostring), value: $asked.item}]};
def tag_remove: .query as $asked | {body: true, state: (.state | .tags[$asked.o_id] |= ((. // []) - [$asked.item])), effects: [{kind: "setTags", conversation: $asked.o_id, value: $asked.item}]};

def text_modules_list: {body: [{id: 1, name: "Sveiciens", keywords: "sv", content: "<p>Labdien, paldies par ziņu!</p>", active: true, user_id: null},
  {id: 2, name: "Novecojis", keywords: "", content: "", active: false, user_id: null}]};
def macros_list: {body: [{id: 1, name: "Aizvērt kā surogātpastu", perform: {"ticket.state_id": {value: 4}, "ticket.tags": {operator: "add", value: "spam"}}, ux_flow_next_up: "next_task", active: true}]};
def calls_list: {body: {list: .state.calls, assets: {}}};
def calls_done: .body.ids as $ids | [.state.calls[].id] as $calls | {body: {}, state: (.state | .calls |= map(if .id as $id | $ids | index($id) then .done = true else . end)),
  effects: [$ids[] | {kind: "recordCallOutcome", conversation: (if . as $id | $calls | index($id) then "call-\(.)" else tostring end)}]};
def knowledge_list: {body: {KnowledgeBase: {"1": {id: 1}}, KnowledgeBaseCategory: {"1": {id: 1, knowledge_base_id: 1}}, KnowledgeBaseAnswer: {"5": {id: 5, category_id: 1, archived_at: null}},
  KnowledgeBaseAnswerTranslation: {"9": {id: 9, title: "Piegādes laiki", kb_locale_id: 1, answer_id: 5, content_id: 11, updated_at: "2026-01-02T03:04:05.000Z"}}}};
def knowledge_answer: {body: {id: 5, assets: {KnowledgeBaseAnswerTranslation: {"9": {id: 9, title: "Piegādes laiki"}},
  KnowledgeBaseAnswerTranslationContent: {"11": {id: 11, body: "<p>Piegādājam trīs dienās.</p>"}}}}};

# --- what people do

def written($sender; $who; $type): .input as $input | .now as $now | .state as $state | ($input.conversation | tonumber) as $ticket
  | (new_article($state.nextArticle; $ticket; $state.users[if $who == "customer" then $state.tickets[$input.conversation].customer_id | tostring else $who end]; $sender; $type; false; $now | iso)
      | .body = $input.text) as $article
  | {id: ($article.id | tostring), state: ($state | with_article($article; $now))};
def customer_writes: written("Customer"; "customer"; "email") as $done | .input.conversation as $id | $done | .state.tickets[$id].state_id = 2;
def colleague_replies: written("Agent"; "3"; "email");
def colleague_assigns: .input as $input | .now as $now | {state: (.state | .tickets[$input.conversation] |= (.owner_id = ($input.agent | tonumber) | .updated_at = ($now | iso)))};
def colleague_evaluates: .input as $input | .now as $now | {state: (.state | .tickets[$input.conversation] |= (.saskare_evaluation = $input.kept | .updated_at = ($now | iso)))};
def colleague_sets_status: .input as $input | .now as $now | (names.states | to_entries | map(select(.value == $input.code) | .key | tonumber) | .[0]) as $state_id
  | {state: (.state | .tickets[$input.conversation] |= (.state_id = $state_id | .updated_at = ($now | iso)))};
def colleague_moves: .input as $input | .now as $now | {state: (.state | .tickets[$input.conversation] |= (.group_id = ($input.queue | tonumber) | .updated_at = ($now | iso)))};
def colleague_sets_priority: .input as $input | .now as $now | {state: (.state | .tickets[$input.conversation] |= (.priority_id = ($input.code | tonumber) | .updated_at = ($now | iso)))};
def colleague_sets_tags: .input as $input | {state: (.state | .tags[$input.conversation] = $input.tags)};
def sees: .input.conversation as $id | .state as $state | $state.tickets[$id] | {status: (.state_id | tostring), queue: (.group_id | tostring), priority: (.priority_id | tostring), tags: ($state.tags[$id] // [])};
def new_conversation: .input as $input | .now as $now | .state as $state | ($state.nextTicket | tostring) as $id
  | {id: $state.nextTicket, number: "\(22000 + $state.nextTicket)", title: $input.subject, group_id: 1, priority_id: 2, state_id: 1, owner_id: 1, customer_id: 4, article_count: 0, article_ids: [],
     preferences: {}, escalation_at: null, pending_time: null, create_article_type: "email", create_article_sender: "Customer", created_at: ($now | iso), updated_at: ($now | iso)} as $ticket
  | (new_article($state.nextArticle; $ticket.id; $state.users["4"]; "Customer"; "email"; false; $now | iso) | .body = $input.text) as $article
  | {id: $id, state: ($state | .tickets[$id] = $ticket | .articles[$id] = [] | .nextTicket += 1 | with_article($article; $now))};
def sign_out: {state: (.state | .refused = true)};
def sign_in: {state: (.state | .refused = false)};
