# My Help Desk: its JSON to our records, our commands to its bodies. Each `def` that begins a line is an entry, named in
# manifest.json. Its input is one object: .body is the answer, .status and .headers stand beside it, and .parameters,
# .partition, .command, ... hold what the manifest's braces can name. Try a line of it with jq itself:
#   curl ... | jq '{body: .}' | jq "$(cat mapping.jq; echo tickets)"

# Their word for a status, and ours. What stands here is read from the help desk; "statuses" in the manifest is what an
# agent may choose. Ours: new open answered pending onHold postponed resolved closed live spam deleted merged other.
def status: {state: ({"open": "open", "closed": "resolved"}[.] // "other"), code: ., label: .};

# One ticket as a conversation. A member that is missing leaves what is known; null clears it.
def ticket:
  {type: "conversation", id, number: (.number // .id | tostring), subject: .subject, status: (.status | status),
   customer: .customer.id, createdAt: .created_at, updatedAt: .updated_at};

# A page: records, and the parts of other streams that are to be read next. The customer's record comes with the ticket.
def tickets:
  {records: [.body.tickets[] | ticket, (.customer | select(. != null) | {type: "customer", id, name, emails: [.email // empty]})],
   partitions: [.body.tickets[] | {stream: "messages", partition: (.id | tostring)}]};

# Who wrote decides the direction: inbound, outbound, note or event.
def message($conversation):
  {type: "message", id, conversation: $conversation, text: .text, createdAt: .created_at,
   direction: (if .internal then "note" elif .from == "agent" then "outbound" else "inbound" end),
   author: {kind: (if .from == "agent" then "agent" else "customer" end), id: .author_id, name: .author_name}};
def messages: .partition.id as $id | {records: [.body.messages[] | message($id)]};

# Asked before a reply leaves: did somebody else answer meanwhile?
def view_ticket: {records: [.body | ticket]};
def view_messages: .conversation as $id | {records: [.body.messages[] | message($id)]};

def reply_body: {text: .command.text, client_reference: .command.id};
# The id of what was made: without it a reply does not count as arrived.
def sent: {id: .body.id};

def error_words: .body.message? // .body.error? // null;
