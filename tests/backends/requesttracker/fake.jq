# Request Tracker 5's REST 2.0 as far as the shipped description asks it to write, and to show what was written.
# With {marked: false} it is a site without the custom field that keeps our marks.

def iso: . / 1000 | floor | todate;
def me: "agent";
def field: "Client request id";

def start: {state: {marked: (.input.marked != false), last: 100, lastTicket: 0, tickets: {}, transactions: []}};

# --- the state's own changes

def people: {"agent": {Name: "agent", RealName: "Anna Bērziņa", EmailAddress: "agent@desk.example"},
  "agent2": {Name: "agent2", RealName: "Иван Петров", EmailAddress: "agent2@desk.example"},
  "Nobody": {Name: "Nobody", RealName: "Nobody in particular", EmailAddress: ""}};
def person: . as $login | {type: "user", id: $login} + (people[$login] // {Name: $login, RealName: "", EmailAddress: $login});
# `$extra`: fields of the transaction. Works on the state.
def transact($now; $ticket; $type; $creator; $extra):
  .last += 1
  | .transactions += [{id: (.last | tostring), ObjectId: $ticket, Type: $type, Creator: $creator, Created: ($now | iso)} + $extra]
  | .tickets[$ticket].LastUpdated = ($now | iso);
def set_field($now; $ticket; $name; $value; $creator):
  if .tickets[$ticket][$name] == $value then . else
    .tickets[$ticket][$name] as $old
    | transact($now; $ticket; (if $name == "Status" then "Status" else "Set" end); $creator; {Field: $name, OldValue: $old, NewValue: $value})
    | .tickets[$ticket][$name] = $value end;
def write($now; $ticket; $type; $creator; $content; $mark; $files):
  transact($now; $ticket; $type; $creator; {Content: $content, mark: (if .marked then $mark else null end), files: $files})
  | if $type == "Correspond" and (.tickets[$ticket].Status | . == "new" or . == "resolved") then set_field($now; $ticket; "Status"; "open"; "RT_System") else . end;
def open_ticket($now; $fields; $content; $creator):
  .lastTicket += 1 | (.lastTicket | tostring) as $id
  | .tickets[$id] = ({Subject: "", Status: "new", Queue: "4", Owner: "Nobody", Requestor: ["klients@pasts.example"], Priority: "0",
      Created: ($now | iso), CustomFields: {}, links: []} + $fields)
  | transact($now; $id; "Create"; $creator; {Content: $content});

# --- what it shows

def custom: to_entries | map({type: "customfield", name: .key, values: .value});
def shown_ticket($id): .tickets[$id] | {id: ($id | tonumber), type: "ticket", Subject, Status, Queue: {type: "queue", id: .Queue},
  Owner: (.Owner | person), Requestor: (.Requestor | map(person)), Priority, Created, LastUpdated, Due: "1970-01-01T00:00:00Z",
  CustomFields: (.CustomFields | custom), _hyperlinks: (.links | map({type: "ticket"} + .)), EffectiveId: {id: $id}};
def shown_transaction($marked): {type: "transaction", id, ObjectId, Type, Creator: (.Creator | person), Created, Field: (.Field // ""), OldValue: (.OldValue // ""),
    NewValue: (.NewValue // ""), Data: ""}
  + (if $marked then {CustomFields: [{name: field, values: [.mark // empty]}]} else {CustomFields: []} end);
def page($items): {status: 200, body: {page: 1, per_page: 20, total: null, pages: null, count: ($items | length), items: $items}};
def refused($status; $message): {status: $status, body: {message: $message}};

def word($pattern): [match($pattern).captures[0].string][0];
def words($pattern): [match($pattern; "g").captures[0].string];
# TicketSQL, as far as it is asked here: a mark, or a ticket's entries of some types by somebody.
def transactions($query):
  ($query | word("CF\\.\\{[^}]*\\} = '([^']*)'")) as $mark | ($query | word("TicketId = (\\d+)")) as $ticket
  | ($query | words("Type = '([A-Za-z]+)'") | map(select(. != "RT::Ticket"))) as $types | ($query | word("Creator = '([^']*)'")) as $creator
  | .marked as $marked
  | [.transactions[] | select(($mark != null and .mark == $mark)
      or (.ObjectId == $ticket and (.Type as $type | $types | index($type) != null) and ($creator == null or .Creator == $creator)))]
  | sort_by(.id | tonumber) | reverse | .[0:20] | page(map(shown_transaction($marked)));
def tickets($query):
  ($query | word("CF\\.\\{[^}]*\\} = '([^']*)'")) as $mark | . as $state
  | [.tickets | keys | sort_by(tonumber) | reverse | .[0:20][] | . as $id
      | $state | shown_ticket($id) | if $state.marked then . else .CustomFields = [] end] | page(.);
def attachments($query):
  [$query | fromjson | .[] | select(.field == "TransactionId") | .value | tostring] as $wanted
  | page([.transactions[] | select(.Content != null and (.id as $id | $wanted | index($id) != null))
      | {type: "attachment", id: ("9" + .id), TransactionId: .id, ContentType: .Content.ContentType, Filename: "", Content: .Content.Content,
         Creator: (.Creator | person), Created}]);

# --- what it does

def link_change($now; $ticket; $key; $value; $creator):
  ($key | ltrimstr("Add") | ltrimstr("Delete")) as $kind
  | {"Parent": "parent", "Child": "child", "DependsOn": "depends-on", "DependedOnBy": "depended-on-by", "RefersTo": "refers-to", "ReferredToBy": "referred-to-by"}[$kind] as $ref
  | {ref: $ref, id: ($value | tostring)} as $link
  | if .tickets[$link.id] == null then .
    elif ($key | startswith("Add")) then
      if .tickets[$ticket].links | index([$link]) then . else .tickets[$ticket].links += [$link] | transact($now; $ticket; "AddLink"; $creator; {Field: $ref}) end
    elif .tickets[$ticket].links | index([$link]) then .tickets[$ticket].links -= [$link] | transact($now; $ticket; "DeleteLink"; $creator; {Field: $ref})
    else . end;
def put($now; $ticket; $body):
  reduce ($body | to_entries[]) as $one (.;
    if $one.key == "CustomFields" then .tickets[$ticket].CustomFields += ($one.value | with_entries(.value |= if type == "array" then . elif . == null then [] else [.] end)) | transact($now; $ticket; "CustomField"; me; {})
    elif $one.key == "MergeInto" then .tickets[$ticket].into = ($one.value | tostring) | transact($now; $ticket; "AddLink"; me; {Field: "MergedInto", NewValue: "fsck.com-rt://desk.test/ticket/\($one.value)"})
    elif $one.key | test("^(Add|Delete)") then link_change($now; $ticket; $one.key; $one.value; me)
    else set_field($now; $ticket; $one.key; ($one.value | tostring); me) end);
def sent_body: if .body.JSON != null then .body.JSON | fromjson else .body // {} end;
def effect($kind; $more): [{kind: $kind} + $more];

def gate: if .path == "/Helpers/TicketTimer" or (.headers.cookie // "" | test("RT_SID")) or (.headers.authorization // "" | startswith("token "))
  then {} else refused(401; "Unauthorized") end;
def sign_in_page: {status: 200, mediaType: "text/html", base64: ("<html></html>" | @base64), headers: {"Set-Cookie": "RT_SID=1; path=/; HttpOnly"}};
def version: {status: 200, body: {Version: "5.0.3"}};
def user: {status: 200, body: (me | person)};
def queues: page([{type: "queue", id: "4", Name: "Support", Disabled: "0"}, {type: "queue", id: "5", Name: "Billing", Disabled: "0"}]);
def transaction_list: (.query.query // "") as $query | .state | transactions($query);
def attachment_list: (.query.query // "[]") as $query | .state | attachments($query);
def ticket_list: (.query.query // "") as $query | .state | tickets($query);
def etag($id): "\"" + ([.transactions[] | select(.ObjectId == $id) | .id | tonumber] | max | tostring) + "\"";
# What was merged is answered for by the one it became.
def now_of($id): .tickets[$id].into // $id;
def ticket: .state as $state | (.params.ticket as $asked | $state | now_of($asked)) as $id | .state
  | if .tickets[$id] == null then refused(404; "Not Found") else {status: 200, body: shown_ticket($id), headers: {ETag: etag($id)}} end;
def make: .now as $now | sent_body as $body | .state
  | open_ticket($now; {Subject: $body.Subject, Queue: ($body.Queue | tostring), Requestor: $body.Requestor,
      CustomFields: (if .marked then $body.CustomFields // {} | with_entries(.value |= [.]) else {} end)}; $body; me)
  | (.lastTicket | tostring) as $id
  | {state: ., status: 201, body: {type: "ticket", id: $id}, headers: {Location: "/REST/2.0/ticket/\($id)"},
     effects: effect("createConversation"; {conversation: $id, text: $body.Subject})};
# What a PUT sets, by the command that sets it.
def kind_of: if . == "Status" then "setStatus" elif . == "Owner" then "assign" elif . == "Queue" then "moveToQueue" elif . == "Priority" then "setPriority"
  elif . == "MergeInto" then "mergeConversation" elif startswith("Add") then "addLink" elif startswith("Delete") then "removeLink" else . end;
def set: .now as $now | (.params.ticket as $asked | .state | now_of($asked)) as $id | .body as $body | .headers["if-match"] as $wanted | .state
  | (if $body.CustomFields.Evaluation? != null then "evaluateTouchpoint" else "setTags" end) as $field
  | if .tickets[$id] == null then refused(404; "Not Found")
    elif $wanted != null and $wanted != etag($id) then refused(412; "Precondition Failed")
    else . as $before | put($now; $id; $body)
      | {state: ., status: 200, body: ["Done"], effects: (if . == $before then [] else [$body | keys[] | {kind: (if . == "CustomFields" then $field else kind_of end), conversation: $id}] end)} end;
def take: .now as $now | .params.ticket as $id | .state
  | if .tickets[$id].Owner != "Nobody" then {status: 200, body: ["That user already owns that ticket"]}
    else set_field($now; $id; "Owner"; me; me) | {state: ., status: 200, body: ["Owner changed"], effects: effect("claimCallback"; {conversation: $id})} end;
def written($type; $kind): .now as $now | .params.ticket as $id | sent_body as $body | [.files[].fileName] as $files | .state
  | if .tickets[$id] == null then refused(400; "Message could not be recorded")
    else write($now; $id; $type; me; $body; $body.TxnCustomFields[field]; $files)
      | ([.transactions[] | select(.Type == $type)] | last | .id) as $transaction
      | {state: ., status: 201, body: ["Correspondence added"], headers: {Location: "/REST/2.0/transaction/\($transaction)"},
         effects: effect($kind; {conversation: $id, text: $body.Content, files: $files})} end;
def correspond: written("Correspond"; "reply");
# A call's outcome is a comment too.
def comment: written("Comment"; (if sent_body.Content // "" | startswith("Call") then "recordCallOutcome" else "note" end));

# --- what people there do

def new_conversation: .now as $now | .input as $in | .state
  | open_ticket($now; {Subject: $in.subject, CustomFields: (if $in.kind == "callback" then {"Channel": ["Callback"], "Phone": ["+37120000000"]} else {} end)};
      {Content: ($in.text // "Labdien!"), ContentType: "text/plain"}; "klients@pasts.example")
  | {state: ., id: (.lastTicket | tostring)};
def customer_writes: .now as $now | .input as $in | .state
  | write($now; $in.conversation; "Correspond"; "klients@pasts.example"; {Content: $in.text, ContentType: "text/plain"}; null; []) | {state: ., id: (.last | tostring)};
def colleague_replies: .now as $now | .input as $in | .state
  | write($now; $in.conversation; "Correspond"; "agent2"; {Content: $in.text, ContentType: "text/plain"}; null; []) | {state: ., id: (.last | tostring)};
def colleague_sets_status: .now as $now | .input as $in | .state | {state: set_field($now; $in.conversation; "Status"; $in.code; "agent2")};
def colleague_assigns: .now as $now | .input as $in | .state | {state: set_field($now; $in.conversation; "Owner"; $in.agent; "agent2")};
def colleague_moves: .now as $now | .input as $in | .state | {state: set_field($now; $in.conversation; "Queue"; $in.queue; "agent2")};
def colleague_sets_priority: .now as $now | .input as $in | .state | {state: set_field($now; $in.conversation; "Priority"; $in.code; "agent2")};
def colleague_sets_tags: .now as $now | .input as $in | .state
  | .tickets[$in.conversation].CustomFields.Tags = $in.tags | {state: transact($now; $in.conversation; "CustomField"; "agent2"; {})};
def colleague_links: .now as $now | .input as $in | .state | {state: link_change($now; $in.conversation; "AddRefersTo"; $in.other; "agent2")};
def sees: .input.conversation as $id | .state.tickets[$id]
  | {status: .Status, assignee: (if .Owner == "Nobody" then "" else .Owner end), queue: .Queue, priority: .Priority, tags: (.CustomFields.Tags // []),
     links: [.links[].id]};
