# A small Chatwoot: its application API as far as conversations, messages and contacts go. All content is made up.

def secs: . / 1000 | floor;
def not_found: {status: 404, body: {error: "Resource could not be found"}};
def invalid($words): {status: 422, body: {message: $words, attributes: []}};
def users: {"2": {id: 2, name: "Anna Bērziņa", email: "anna@veikals.example"}, "3": {id: 3, name: "Juris Kalns", email: "juris@veikals.example"}};
def sender($id): users[$id | tostring] | {id, name, type: "user"};
def inboxes: [{id: 1, name: "Pasts", channel_type: "Channel::Email"}, {id: 2, name: "Čats", channel_type: "Channel::WebWidget"}, {id: 3, name: "Jaunais", channel_type: "Channel::Nezināms"}];
def team_names: {"1": "Pārdošana", "2": "Rēķini"};

def new_message($id; $conversation; $type; $private; $sender; $text; $at):
  {id: $id, content: $text, inbox_id: 1, conversation_id: $conversation, message_type: $type, content_type: "text", status: "sent", content_attributes: {}, created_at: $at, private: $private, sender: $sender};
def start:
  .now as $now | (.input.conversations // 20) as $count | ([5, ($count / 4 | floor)] | max) as $people
  | {state: {refused: false, nextConversation: ($count + 1), nextMessage: ($count * 2 + 1), nextContact: (100 + $people),
      contacts: ([range(100; 100 + $people) | {key: tostring, value: {id: ., name: "Klients Numur \(.)", email: "klients\(.)@pasts.example", phone_number: "+3712000\(.)", type: "contact"}}] | from_entries),
      conversations: ([range(1; $count + 1) | . as $i | ($now - ($count - $i + 1) * 60000 | secs) as $at
        | {key: tostring, value: {id: $i, inbox_id: (1 + $i % 3), contact: (100 + $i % $people), status: (if $i % 5 == 0 then "resolved" else "open" end), priority: null, labels: [],
            assignee: (if $i % 2 == 0 then 2 else null end), team: null, unread_count: 1, created_at: $at, updated_at: $at, last_activity_at: $at, subject: "Pasūtījums \($i) — заказ", custom: {}}}] | from_entries),
      messages: ([range(1; $count + 1) | . as $i | ($now - ($count - $i + 1) * 60000 | secs) as $at
        | {key: tostring, value: ([new_message($i * 2 - 1; $i; 0; false; {id: (100 + $i % $people), name: "Klients Numur \(100 + $i % $people)", type: "contact"}; "Labdien! Kur ir mans pasūtījums \($i)?"; $at),
            (new_message($i * 2; $i; 1; true; sender(3); "Piezīme par \($i)"; $at))])}] | from_entries)}};

def gate: if .state.refused or .headers.api_access_token != "chatwoot-secret" then {status: 401, body: {error: "Invalid Access Token"}} else {} end;
def profile_show: {body: {id: 2, name: "Anna Bērziņa", email: "anna@veikals.example", pubsub_token: "p", role: "agent", accounts: [{id: 1, name: "Veikals", role: "agent"}]}};
def agents_list: {body: [users[] | . + {confirmed: true, availability_status: "online", role: "agent"}]};
def inboxes_list: {body: {payload: inboxes}};
def teams_list: {body: (team_names | to_entries | map({id: (.key | tonumber), name: .value}))};

# The specification has no null here: what is not there is left out.
def shown($state; $with_newest): . as $one | ($one.id | tostring) as $id
  | {id, account_id: 1, inbox_id, status, labels, unread_count, created_at, updated_at, last_activity_at, timestamp: (.last_activity_at | tostring), custom_attributes: .custom,
     additional_attributes: {mail_subject: .subject},
     meta: ({sender: $state.contacts[.contact | tostring], channel: (inboxes[.inbox_id - 1].channel_type), hmac_verified: false}
       + (if .assignee == null then {} else {assignee: users[.assignee | tostring], assignee_type: "User"} end)
       + (if .team == null then {} else {team: {id: .team, name: team_names[.team | tostring]}} end)),
     messages: (if $with_newest then [$state.messages[$id] | last | select(. != null)] else [] end)}
  + (if $one.priority == null then {} else {priority: $one.priority} end)
  + (if $one.snoozed_until == null then {} else {snoozed_until: $one.snoozed_until} end);
def listed($rows): .state as $state | {body: {data: {meta: {all_count: ($rows | length)}, payload: [$rows[] | shown($state; true)]}}};
def paged($rows): (.query.page // "1" | tonumber) as $page | listed($rows[($page - 1) * 25 : $page * 25]);
def conversations_list:
  (.query.status // "open") as $status | (.query.sort_by // "last_activity_at_desc") as $sort | .query.updated_within as $within | (.now / 1000) as $now
  | (.query.q // "" | ascii_downcase) as $word | .state.messages as $messages
  | ([.state.conversations[] | select($status == "all" or .status == $status)
      | select($word == "" or any($messages[.id | tostring][]; .content // "" | ascii_downcase | contains($word)))] | sort_by([.[$sort | sub("_(a|de)sc$"; "")], .id])
      | if $sort | endswith("desc") then reverse else . end) as $rows
  # Asked by age it gives all at once.
  | if $within == null then paged($rows) else listed([$rows[] | select(.updated_at > $now - ($within | tonumber))]) end;
def conversations_filter: .body.payload[0] as $wanted
  | if $wanted.attribute_key != "status" or $wanted.filter_operator != "not_equal_to" then invalid("Invalid attribute key") else
    paged([.state.conversations[] | select(.status as $status | $wanted.values | index($status) == null)] | sort_by([.last_activity_at, .id]) | reverse) end;
def one: .state.conversations[.params.id];
def conversation_show: .state as $state | one as $one | if $one == null then not_found else {body: ($one | shown($state; false))} end;
def messages_list: .query as $query | one as $one | (.state.messages[.params.id] // []) as $all
  | if $one == null then not_found else .state.contacts[$one.contact | tostring] as $contact
  | {body: {meta: {labels: $one.labels, contact: $contact}, payload: (
      if $query.after != null and $query.before != null then [$all[] | select(.id >= ($query.after | tonumber) and .id < ($query.before | tonumber))][0:1000]
      elif $query.after != null then [$all[] | select(.id > ($query.after | tonumber))][0:100]
      elif $query.before != null then [$all[] | select(.id < ($query.before | tonumber))][-20:] else $all[-20:] end)}} end;

def touched($id; $now): .conversations[$id] |= (.updated_at = ($now | secs) | .last_activity_at = ($now | secs));
def with_message($message; $now): ($message.conversation_id | tostring) as $id | .messages[$id] += [$message] | .nextMessage += 1 | touched($id; $now);
def message_create: .body as $asked | .now as $now | .state as $state | .files as $files | .params.id as $id
  | if one == null then not_found elif ($asked.content // "") == "" and ($files | length) == 0 then invalid("Content can't be blank") else
    (new_message($state.nextMessage; $id | tonumber; 1; $asked.private == "true" or $asked.private == true; sender(2); $asked.content // ""; $now | secs)
      | .attachments = [$files | to_entries[] | {id: ($state.nextMessage * 100 + .key), message_id: $state.nextMessage, file_type: "file", account_id: 1, file_size: .value.size,
          data_url: "/rails/active_storage/blobs/\($state.nextMessage * 100 + .key)/fails.pdf"}]) as $message
    # The echo comes back once and is forgotten.
    | {body: ($message + {echo_id: ($asked.echo_id // "")}), state: ($state | with_message($message; $now)),
       effects: [{kind: (if $message.private then "note" else "reply" end), conversation: $id, text: ($asked.content // ""), id: ($message.id | tostring), files: [$files[].fileName]}]} end;
def put(change; $kind; $value; $answer): .now as $now | .params.id as $id | if one == null then not_found else
  {body: $answer, state: (.state | .conversations[$id] |= change | .conversations[$id].updated_at = ($now | secs)), effects: [{kind: $kind, conversation: $id, value: $value}]} end;
def status_set: .body as $asked | (.params.id | tonumber) as $id | if (["open", "resolved", "pending", "snoozed"] | index($asked.status)) == null then invalid("Invalid status") else
  put(. + {status: $asked.status, snoozed_until: $asked.snoozed_until}; (if $asked.status == "snoozed" then "postpone" else "setStatus" end); $asked.status;
    {meta: {}, payload: {success: true, current_status: $asked.status, conversation_id: $id}}) end;
def priority_set: .body as $asked | put(.priority = (if $asked.priority == "none" then null else $asked.priority end); "setPriority"; $asked.priority; {});
def assignment_set: .body as $asked
  | if $asked | has("assignee_id") then put(.assignee = (if $asked.assignee_id == 0 then null else $asked.assignee_id end); "assign"; $asked.assignee_id; users[$asked.assignee_id | tostring] // {})
    else put(.team = (if $asked.team_id == 0 then null else $asked.team_id end); "moveToQueue"; $asked.team_id; {}) end;
def labels_set: .body as $asked | put(.labels = $asked.labels; "setTags"; $asked.labels; {payload: $asked.labels});
def seen_set: put(.unread_count = 0; "markRead"; null; {});

def contacts_search: .query.q as $q | {body: {meta: {count: 0, current_page: "1"}, payload: [.state.contacts[] | select((.email // "") | contains($q))]}};
def contact_create: .body as $asked | .state as $state | if any($state.contacts[]; .email == $asked.email) then invalid("Email has already been taken") else
  {id: $state.nextContact, name: $asked.name, email: $asked.email, type: "contact"} as $contact
  | {body: {payload: {contact: $contact}}, state: ($state | .contacts[$contact.id | tostring] = $contact | .nextContact += 1)} end;
def contact_inbox_create: .body.inbox_id as $inbox | .params.id as $id | {body: {source_id: "s-\($id)-\($inbox)", inbox: {id: $inbox, name: "Pasts"}}};
def opened($state; $now; $fields): ($state.nextConversation | tostring) as $id
  | {id: $state.nextConversation, inbox_id: 1, contact: 100, status: "open", priority: null, labels: [], assignee: null, team: null, unread_count: 0, created_at: ($now | secs), updated_at: ($now | secs),
     last_activity_at: ($now | secs), subject: "", custom: {}} + $fields
  | . as $one | $state | .conversations[$id] = $one | .messages[$id] = [] | .nextConversation += 1;
def conversation_create: .body as $asked | .now as $now | .state as $state | $state.nextConversation as $id
  | if ($asked.source_id // "") == "" then not_found else
    opened($state; $now; {inbox_id: $asked.inbox_id, contact: $asked.contact_id, subject: ($asked.additional_attributes.mail_subject // ""), custom: ($asked.custom_attributes // {})})
    | with_message(new_message(.nextMessage; $id; 1; false; sender(2); $asked.message.content; $now | secs); $now)
    | . as $after | {body: ($after.conversations[$id | tostring] | shown($after; true)), state: $after, effects: [{kind: "createConversation", conversation: ($id | tostring), text: $asked.message.content, id: ($id | tostring)}]} end;
def canned_list: {body: [{id: 1, account_id: 1, short_code: "sv", content: "Labdien, paldies par ziņu!"}]};
def portals_list: {body: {payload: [{id: 1, name: "Palīdzība", slug: "palidziba", archived: false}]}};
def articles_list: (if (.query.page // "1") == "1" then [{id: 5, title: "Piegādes laiki", content: "Piegādājam trīs dienās.", slug: "piegades-laiki", status: "published", locale: "lv"}] else [] end) as $list
  | {body: {payload: $list, meta: {}}};
def blob_show: {base64: ("%PDF" | @base64), mediaType: "application/pdf"};

# --- what people do

def customer_writes: .input as $input | .now as $now | .state as $state | $state.contacts[$state.conversations[$input.conversation].contact | tostring] as $who
  | new_message($state.nextMessage; $input.conversation | tonumber; 0; false; {id: $who.id, name: $who.name, type: "contact"}; $input.text; $now | secs) as $message
  | {id: $message.id, state: ($state | with_message($message; $now) | .conversations[$input.conversation] |= (.status = "open" | .unread_count += 1))};
def colleague_replies: .input as $input | .now as $now | .state as $state
  | new_message($state.nextMessage; $input.conversation | tonumber; 1; false; sender(3); $input.text; $now | secs) as $message | {id: $message.id, state: ($state | with_message($message; $now))};
def colleague_assigns: .input as $input | .now as $now | {state: (.state | .conversations[$input.conversation] |= (.assignee = ($input.agent | tonumber) | .updated_at = ($now | secs)))};
def colleague_sets_status: .input as $input | .now as $now | {state: (.state | .conversations[$input.conversation] |= (.status = $input.code | .updated_at = ($now | secs)))};
def colleague_moves: .input as $input | .now as $now | {state: (.state | .conversations[$input.conversation] |= (.team = ($input.queue | ltrimstr("team-") | tonumber) | .updated_at = ($now | secs)))};
def colleague_sets_priority: .input as $input | .now as $now | {state: (.state | .conversations[$input.conversation] |= (.priority = $input.code | .updated_at = ($now | secs)))};
def colleague_sets_tags: .input as $input | .now as $now | {state: (.state | .conversations[$input.conversation] |= (.labels = $input.tags | .updated_at = ($now | secs)))};
def sees: .state.conversations[.input.conversation] | {status, queue: "team-\(.team)", priority, tags: .labels};
def new_conversation: .input as $input | .now as $now | .state as $state | $state.nextConversation as $id
  | {id: $id, state: (opened($state; $now; {subject: $input.subject, unread_count: 1})
      | with_message(new_message(.nextMessage; $id; 0; false; {id: 100, name: "Klients Numur 100", type: "contact"}; $input.text; $now | secs); $now))};
# One that is older than what a first load reads.
def old_conversation: .input as $input | (.now - 200 * 86400000) as $past | .state as $state | $state.nextConversation as $id
  | {id: $id, state: (reduce $input.texts[] as $text ($state | opened(.; $past; {status: "resolved"});
      with_message(new_message(.nextMessage; $id; 0; false; {id: 100, name: "Klients Numur 100", type: "contact"}; $text; $past | secs); $past)))};
def sign_out: {state: (.state | .refused = true)};
def sign_in: {state: (.state | .refused = false)};
