# Chatwoot 4, application API. A conversation's queue is its team, or its inbox while it has no team: "team-2", "inbox-5".

# --- words and values

def id_text: if . == null then null else tostring end;
def words: . // "" | tostring | select(. != "");
def base_url: .parameters.baseUrl // "" | sub("/+$"; "");
def state: {"open": "open", "pending": "pending", "snoozed": "postponed", "resolved": "resolved"}[.] // "other";
def status: {state: state, code: ., label: ({"open": "Open", "pending": "Pending", "snoozed": "Snoozed", "resolved": "Resolved"}[.] // .)};
def priority: {level: ({"low": "low", "medium": "normal", "high": "high", "urgent": "urgent"}[. // ""] // "none"), code: (. // "none")};
# The kinds of inbox there are; one that came later is kept as other.
def channel: {"Channel::Email": "email", "Channel::WebWidget": "chat", "Channel::Api": "web", "Channel::Whatsapp": "socialPrivate", "Channel::FacebookPage": "socialPrivate",
    "Channel::Instagram": "socialPrivate", "Channel::Telegram": "socialPrivate", "Channel::Line": "socialPrivate", "Channel::Tiktok": "socialPrivate",
    "Channel::TwitterProfile": "socialPublic", "Channel::Sms": "sms", "Channel::TwilioSms": "sms", "Channel::Voice": "phone"}[. // ""] // "other";
def kind: if . == "chat" or . == "socialPrivate" or . == "sms" then "chat" else "ticket" end;

# --- people and queues

def shown_name: (.name | words) // (.available_name | words) // (.email | words) // null;
def me: {records: [.body | {type: "agent", id, name: shown_name, email: (.email // null), active: true, isMe: true}]};
def agents: if .status != 200 then {records: []} else {records: [.body[] | {type: "agent", id, name: shown_name, email: (.email // null), active: (.confirmed != false)}]} end;
def inboxes: {records: [.body.payload[] | {type: "queue", id: "inbox-\(.id)", name, active: true}]};
def teams: if .status != 200 then {records: []} else {records: [.body[] | {type: "queue", id: "team-\(.id)", name, active: true}]} end;
def queue: if .meta.team.id != null then "team-\(.meta.team.id)" else "inbox-\(.inbox_id)" end;
def customer($base): {type: "customer", id, name: (shown_name // (.phone_number | words) // null), emails: [.email | words], phones: [.phone_number | words],
  webUrl: $base}
  + (.additional_attributes // {} | {company: (.company_name // null), city: (.city // null)});
# An assistant that answers by itself is no colleague.
def assignee: if .meta.assignee == null or .meta.assignee_type == "AgentBot" then null else .meta.assignee.id | id_text end;

# --- messages

def is_agent: (.sender_type // .sender.type // "" | ascii_downcase) == "user";
def direction: if .message_type == 0 then "inbound" elif .message_type == 2 then "event" elif .private then "note" elif .message_type == 1 or .message_type == 3 then "outbound" else "event" end;
def author: {id: (.sender.id // .sender_id | id_text), name: (.sender // {} | shown_name),
  kind: (if .message_type == 2 then "system" elif .message_type == 0 then "customer" elif is_agent then "agent" else "system" end)};
# "sent" is said when it was handed over; of a letter nothing further is ever told, not even that it came back.
def delivery: if direction != "outbound" then null
  else {"sent": "sent", "delivered": "delivered", "read": "read", "failed": "notDelivered"}[.status // ""] as $state
  | if $state == null then null elif $state == "notDelivered" then {state: $state, report: (.content_attributes.external_error // "")} else {state: $state} end end;
def file_name: (.data_url // "" | split("?")[0] | split("/") | last // "") as $name | if $name != "" then $name else "\(.file_type // "file")-\(.id)" end;
def media_type: (.extension // (file_name | split(".") | if length > 1 then last else "" end) // "" | ascii_downcase) as $kind
  | {"png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "pdf": "application/pdf", "txt": "text/plain",
     "mp3": "audio/mpeg", "ogg": "audio/ogg", "mp4": "video/mp4"}[$kind] // "application/octet-stream";
def message($conversation; $channel):
  .content_attributes as $more | ($more.email // {}) as $letter
  | {type: "message", id, conversation: $conversation, direction: direction, author: author, createdAt: .created_at, delivery: delivery,
     text: (.content // $letter.text_content.full // ""), html: ($letter.html_content.full // null),
     recipients: [([$letter.to, $letter.cc] | flatten | .[] | strings)],
     attachments: [.attachments[]? | select((.data_url // "") != "") | {id, name: file_name, mediaType: media_type, size: (.file_size // null), location: .data_url}]}
  + (if .content_type == "voice_call" then {channel: "phone"} elif $channel == null then {} else {channel: $channel} end);
# What the customer thought of it, when they answered the question.
def rating($conversation; $customer): .content_attributes.submitted_values.csat_survey_response? as $answer
  | select(.content_type == "input_csat" and ($answer | type) == "object" and ($answer.rating // null) != null)
  | {type: "touchpoint", id: "csat-\(.id)", conversation: $conversation, kind: "rating", stage: "after", direction: "inbound", at: .created_at,
     rating: {kind: "csat", value: $answer.rating, lowest: 1, highest: 5, words: ($answer.feedback_message // "")}}
  + (if $customer == null then {} else {customer: $customer} end);

# The newest messages come by themselves; whatever lies between them and what is known is fetched in one go.
def messages:
  if .status != 200 then {records: [], more: false} else
  .partition.id as $conversation | (.cursor.known // 0) as $known | .cursor.before as $before | (.body.payload | sort_by(.id)) as $all
  | ([$all[].id, .cursor.top | select(. != null)] | max // 0) as $top | ($all | first | .id // 0) as $oldest
  | (.body.meta.contact.id // .body.meta.sender.id | id_text) as $customer
  | {records: ([$all[] | message($conversation; null)] + [$all[] | rating($conversation; $customer)])}
  + (if $before == null and ($all | length) >= 20 and $oldest > $known then {cursor: {before: $oldest, after: ([$known, 1] | max), known: $known, top: $top}, more: true}
     elif $before != null and ($all | length) >= 100 and ($all | last | .id) > .cursor.after
       then {cursor: {before: $before, after: ($all | last | .id), known: $known, top: $top}, more: true}
     else {cursor: {known: $top}, more: false} end) end;
def view_messages: {records: [.body.payload[] | message(.conversation_id | id_text; null)]};

# --- conversations

def conversation($base; $account):
  (.meta.channel | channel) as $channel
  | {type: "conversation", id, number: (.id | tostring), kind: ($channel | kind), subject: (.additional_attributes.mail_subject // ""), status: (.status | status), channel: $channel,
     queue: queue, assignee: assignee, customer: (.meta.sender.id | id_text), priority: (.priority | priority), tags: (.labels // []), unread: ((.unread_count // 0) > 0),
     createdAt: .created_at, updatedAt: (.last_activity_at // .timestamp // .updated_at), postponedUntil: (if .status == "snoozed" then .snoozed_until else null end),
     version: (.updated_at // .last_activity_at | id_text), webUrl: ($base + "/app/accounts/\($account)/conversations/\(.id)")};
def rows: (.body.data // .body).payload;
def records_of($rows): base_url as $base | (.parameters.accountId // "1") as $account
  | ([$rows[].labels[]?] | unique | map({type: "tag", id: ., name: .}))
  + ([$rows[] | .meta.assignee | select(. != null and .email != null) | {type: "agent", id, name: shown_name, email}] | unique_by(.id))
  + ([$rows[] | .meta.sender | select(. != null and .id != null) | customer("\($base)/app/accounts/\($account)/contacts/\(.id)")] | unique_by(.id))
  + [$rows[] | conversation($base; $account)]
  + [$rows[] | (.id | tostring) as $id | (.meta.channel | channel) as $channel | .messages[]? | select(.id != null) | message($id; $channel)];
def asking($rows): [$rows[] | {stream: "messages", partition: (.id | tostring)}];
def page_of($rows; $more): {records: records_of($rows), partitions: asking($rows), more: $more};
# What is not resolved, whatever its age. The list moves while it is read, so it is looked through again now and then;
# its messages are asked for the first time only.
def open_filter: {payload: [{attribute_key: "status", filter_operator: "not_equal_to", values: ["resolved"], query_operator: null}]};
def open: .cursor.loaded as $loaded | rows as $rows | page_of($rows; ($rows | length) > 0)
  | if $loaded then .partitions = [] else . end | if ($rows | length) == 0 then .cursor = {loaded: true} else . end;
def http_time: . // "" | if test("GMT$") then strptime("%a, %d %b %Y %H:%M:%S GMT") | mktime else 0 end;
# Asked by age the server gives all at once, without pages; one that does not know the question gives its newest page,
# of which only what changed since is taken.
def changed: (.headers.date | http_time) as $now | .cursor.age as $age
  | [rows[] | select($now == 0 or $age == null or ([.updated_at, .last_activity_at | numbers] | max // $now) >= $now - $age - 1)] as $rows | page_of($rows; false);
def sweep: rows as $rows | page_of($rows; ($rows | length) > 0) | .partitions = [];
def history: (.headers.date | http_time) as $now | (.parameters.historyDays // "90" | tonumber? // 90) as $days | rows as $rows
  | [$rows[] | select($now == 0 or (.last_activity_at // .timestamp // $now) >= $now - $days * 86400)] as $kept
  | page_of($kept; ($rows | length) > 0 and ($kept | length) == ($rows | length));
def view_conversation: base_url as $base | (.parameters.accountId // "1") as $account | {records: [.body | conversation($base; $account)]};

# --- search: a condition that stands for itself is told; what is not told is looked at here

def is_alone($all; $i): ($all[$i].orPrevious or ($all[$i + 1].orPrevious // false)) | not;
def each_condition(f): .search.conditions as $all
  | [range(0; $all | length) as $i | $all[$i] | {name: .field, told: (if is_alone($all; $i) then f else null end)}];
# Letters in a row are looked for in messages: of several words the longest is told, and all are looked for here.
def status_asked: {"open": "open", "pending": "pending", "postponed": "snoozed", "resolved": "resolved"}[.] // null;
def condition_told: if .negated or .comparison != "=" then null
  elif .field == "status" then (.value | status_asked) as $code | if $code == null then null else {status: $code} end
  elif (.field == "assignee" and .value == "me") or (.field == "is" and .value == "mine") then {assignee: "me"}
  elif (.field == "assignee" and .value == "nobody") or (.field == "is" and .value == "unassigned") then {assignee: "unassigned"}
  elif .field == "tag" then {label: .value}
  else null end;
def search_told: .search as $search | ($search.words + $search.phrases) as $words
  | reduce each_condition(condition_told)[] as $one ({told: {}, untold: []}; .told as $before
      | if $one.told == null or any($one.told | keys[]; $before[.] != null) then .untold += [$one.name] else .told += $one.told end)
  | {status: "all", assignee: "all"} + .told
  + {q: ($words | sort_by(length) | last // ""), ask: (($words | length) > 0 or (.told | length) > 0),
     untold: (.untold + (if ($words | length) > 1 then ["words"] else [] end) + (if $search.excluded == [] then [] else ["excluded"] end))};
def found: rows as $rows | page_of($rows; ($rows | length) >= 25);

# --- canned responses and articles

def canned_responses: {records: [.body[] | {type: "cannedResponse", id, title: .short_code, shortcut: .short_code, text: (.content // "")}]};
def portals: if .status != 200 then {records: []} else {records: [], partitions: [.body.payload[] | select(.archived != true) | {stream: "articles", partition: .slug}]} end;
def articles: if .status != 200 then {records: [], more: false} else base_url as $base | .partition.id as $portal
  | {records: [.body.payload[] | if .status == "archived" then {type: "article", id, deleted: true} else {type: "article", id, title: (.title // ""), text: (.content // .description // ""),
      language: (.locale // .category.locale // ""), webUrl: ($base + "/hc/\($portal)/articles/\(.slug // .id)")} end], more: ((.body.payload | length) > 0)} end;

# --- commands
# None for evaluations: the attributes of a conversation go to the customer's browser with its events.

# No mark of ours is kept: a source_id would stop the message from going out, an echo_id comes back once and is forgotten.
def message_body($private): {content: (.command.text // ""), message_type: "outgoing", private: $private, echo_id: .command.id};
def reply_body: message_body(false) + (if (.command.html // "") == "" then {} else {email_html_content: .command.html} end);
def note_body: message_body(true);
def made: {id: (.body.id | id_text)};
def squeezed: . // "" | gsub("\\s+"; " ") | sub("^ "; "") | sub(" $"; "");
# The same words of an agent after what was seen could be it, or a colleague's: a person decides. None: it did not arrive,
# unless the page is too short to show all that came since.
def find_message: .command as $command | (.base.newestMessage | tonumber? // 0) as $seen
  | [.body.payload[] | select(.id > $seen and .message_type == 1 and (.content | squeezed) == ($command.text | squeezed))] as $same
  | (($command.text // "") == "") as $silent
  | [.body.payload[] | select(.id > $seen and .message_type == 1)] as $ours
  | ((.body.payload | length) >= 20 and (.body.payload | map(.id) | min) > $seen) as $short
  | (if $silent then $ours else $same end) as $candidates
  | if ($candidates | length) == 0 then {hits: 0, complete: ($short | not)}
    else {hits: 0, complete: false, evidence: {entries: ($candidates | map({id, created_at}))}} end;

def snooze_body: {status: "snoozed", snoozed_until: (.command.until / 1000 | floor)};
def assign_body: {assignee_id: (if (.command.agent // "") == "" then 0 else .command.agent | tonumber end)};
def inbox_now: {inbox: "inbox-\(.body.inbox_id)"};
def team_body: if .command.queue | startswith("team-") then {team_id: (.command.queue | sub("^team-"; "") | tonumber)}
  elif .command.queue == .steps.now.inbox then {team_id: 0} else error("A conversation cannot change its inbox; choose a team.") end;
def inbox_number: if .command.queue | startswith("inbox-") then .command.queue | sub("^inbox-"; "") | tonumber
  else error("A conversation begins in an inbox, not in a team; choose an inbox.") end;
def found_contact: .command.customerEmail as $mail | [.body.payload[] | select((.email // "" | ascii_downcase) == ($mail | ascii_downcase))] as $them
  | if ($them | length) > 0 then {id: ($them[0].id | id_text), missing: []} else {missing: [$mail]} end;
def contact_body: {inbox_id: inbox_number, name: .command.customerEmail, email: .command.customerEmail};
def inbox_body: {inbox_id: inbox_number};
def contact_address: {source: .body.source_id};
def create_body: {inbox_id: inbox_number, source_id: .steps.address.source, contact_id: (.steps.who.id | tonumber), status: "open",
  additional_attributes: {mail_subject: .command.subject}, custom_attributes: {saskare: .command.id}, message: {content: .command.text}};
# Here the mark is kept. Not to find it proves something only while the list shows all there is.
def find_conversation: .command.id as $id | rows as $rows | [$rows[] | select(.custom_attributes.saskare == $id)] as $hits
  | if ($hits | length) > 0 then {hits: ($hits | length), id: ($hits[0].id | id_text)} else {hits: 0, complete: (($rows | length) < 25)} end;

def verdict($now; $wanted): if $now == $wanted then {ok: true} else {ok: false, message: "\($now)"} end;
def verify_status: .command.code as $wanted | .body.status as $now | verdict($now; $wanted);
def verify_snoozed: .body.status as $now | verdict($now; "snoozed");
def verify_assignee: (.command.agent // "") as $wanted | (.body | assignee // "") as $now | verdict($now; $wanted);
def verify_queue: .command.queue as $wanted | (.body | queue) as $now | verdict($now; $wanted);
def verify_priority: .command.code as $wanted | (.body.priority // "none") as $now | verdict($now; $wanted);
def verify_labels: (.command.tags | map(ascii_downcase) | sort) as $wanted | (.body.labels // [] | map(ascii_downcase) | sort) as $now
  | if $now == $wanted then {ok: true} else {ok: false, message: ($now | join(", "))} end;

def check_profile: (.parameters.accountId // "1") as $account
  | if (.body.accounts | type) != "array" or any(.body.accounts[]; (.id | tostring) == $account) then {ok: true}
    else {ok: false, message: "Your accounts: \([.body.accounts[] | "\(.id) \(.name // "")"] | join(", "))."} end;
# A conversation takes only so many messages a minute; waiting mends that.
def error_words: (if (.body | type) == "object" then (.body.error // .body.message // .body.description // null) else null end) as $words
  | if ($words // "" | tostring | test("[Tt]oo many messages")) then {message: $words, outcome: "retryLater"} else {message: $words} end;
