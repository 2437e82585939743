# A small Zendesk: tickets, comments, audits, exports. All content is made up. What is null at the real one is left out
# here, because the published specification does not allow it.

def iso: . / 1000 | floor | todate;
def told: with_entries(select(.value != null));
def not_found: {status: 404, body: {error: "RecordNotFound", description: "Not found"}};
def forbidden: {status: 403, body: {error: {title: "Forbidden", message: "You do not have access to this page. Please contact the account owner of this help desk for further help."}}};
def invalid($field; $words): {status: 422, body: {error: "RecordInvalid", description: "Record validation errors", details: {($field): [{description: $words}]}}};
def size: .query["page[size]"] // .query.per_page // "100" | tonumber;
# A list by cursor; the cursor is how many were given.
def listed($name; $list): size as $size | (.query["page[after]"] // "0" | tonumber) as $from
  | {body: ({($name): $list[$from : $from + $size]} + {meta: {has_more: ($from + $size < ($list | length)), after_cursor: ($from + $size | tostring), before_cursor: ($from | tostring)},
      links: {next: null, prev: null}})};
# The same, but by the key of the last one: what changes meanwhile does not move the rest.
def listed_by_key($name; $list): size as $size | (.query["page[after]"] // null) as $after
  | [$list[] | select($after == null or .key > $after)] as $left
  | {body: ({($name): [$left[:$size][].value]} + {meta: {has_more: (($left | length) > $size), after_cursor: ($left[:$size] | last | .key // ""), before_cursor: ""}, links: {next: null, prev: null}})};
def digits($n): tostring | ("0" * ($n - length) // "") + .;

def user($id; $name; $mail; $role): {id: $id, name: $name, email: $mail, role: $role, active: true, suspended: false, locale: "lv", time_zone: "Europe/Riga", updated_at: "2025-01-02T03:04:05Z"};
def comment($id; $author; $public; $text; $at; $channel): {id: $id, type: "Comment", author_id: $author, body: $text, plain_body: $text, html_body: "<div class=\"zd-comment\"><p>\($text)</p></div>",
  public: $public, created_at: $at, audit_id: ($id + 500000), attachments: [], metadata: {system: {}}, via: {channel: $channel, source: {from: {}, to: {}, rel: null}}};
def start:
  .now as $now | (.input.conversations // 20) as $count | ([5, ($count / 4 | floor)] | max) as $people
  | {state: {refused: false, role: (.input.role // "admin"), limited: (.input.limited // false), exports: [], tokens: {}, stamp: $now, nextTicket: ($count + 1), nextComment: ($count * 2 + 1), uploads: {}, keys: {}, mails: {},
      users: ([user(2; "Anna Bērziņa"; "anna@veikals.example"; .input.role // "admin"), user(3; "Juris Kalns"; "juris@veikals.example"; "agent"), (range(4; 4 + $people) | user(.; "Klients Numur \(.)"; "klients\(.)@pasts.example"; "end-user"))]
        | map({key: (.id | tostring), value: .}) | from_entries),
      tickets: ([range(1; $count + 1) | . as $i | ($now - ($count - $i + 3) * 60000 | iso) as $at
        | {key: tostring, value: {id: $i, subject: "Pasūtījums \($i) — заказ", raw_subject: "Pasūtījums \($i) — заказ", status: (if $i % 5 == 0 then "solved" elif $i % 7 == 3 then "pending" else "open" end),
            priority: ["low", "normal", "high"][$i % 3], group_id: (1 + $i % 3), assignee_id: (if $i % 2 == 0 then 2 else null end), requester_id: (4 + $i % $people), submitter_id: (4 + $i % $people), tags: [],
            via: {channel: "email", source: {from: {}, to: {}, rel: null}}, is_public: true, created_at: $at, updated_at: $at}}] | from_entries),
      comments: ([range(1; $count + 1) | . as $i | ($now - ($count - $i + 3) * 60000 | iso) as $at
        | {key: tostring, value: [(comment($i * 2 - 1; 4 + $i % $people; true; "Labdien! Kur ir mans pasūtījums \($i)?"; $at; "email")
              | if $i % 3 == 0 then .attachments = [{id: $i, file_name: "rēķins.pdf", content_type: "application/pdf", content_url: "/attachments/\($i)", size: 4, thumbnails: []}] else . end),
            comment($i * 2; 2; false; "Piezīme par \($i)"; $at; "web")]}] | from_entries),
      audits: {}}};

def is_export: .path | startswith("/api/v2/incremental/");
def gate: .state as $state | .now as $now | (.headers.authorization // "" | sub("^Bearer "; "")) as $token
  | if $state.refused then {status: 401, body: {error: "Couldn't authenticate you"}}
    elif .path == "/oauth/tokens" or (.path | startswith("/attachments/")) then {}
    elif ($state.tokens[$token] // 0) < $now then {status: 401, body: {error: "invalid_token", error_description: "The access token provided is expired, revoked, malformed or invalid for other reasons."}}
    elif is_export and $state.limited then [$state.exports[] | select(. > $now - 60000)] as $recent
      | if ($recent | length) >= 10 then {status: 429, headers: {"Retry-After": "\((($recent[0] + 60000 - $now) / 1000 | floor) + 1)"}, body: {error: "APIRateLimitExceeded", description: "Number of allowed incremental ticket export API requests per minute exceeded"}}
        else {state: ($state | .exports = $recent + [$now])} end
    else {} end;

def token_create: .now as $now | .body as $asked
  | if $asked.client_id != "saskare" or $asked.client_secret != "zendesk-secret" or $asked.grant_type != "client_credentials" then {status: 401, body: {error: "invalid_client", error_description: "The client is unknown"}}
    else "token-\($now)-\(.state.tokens | length)" as $token
      | {body: {access_token: $token, token_type: "bearer", scope: "read write", expires_in: 1800}, state: (.state | .tokens[$token] = $now + 1800000)} end;

def users_me: {body: {user: .state.users["2"]}};
def users_list: listed("users"; [.state.users[] | select(.role != "end-user")]);
def users_many: .state as $state | {body: {users: [.query.ids | split(",")[] | $state.users[.] | select(. != null)], count: 1}};
def groups_list: listed("groups"; ["Pārdošana", "Rēķini", "Servisa daļa"] | to_entries | map({id: (.key + 1), name: .value, deleted: false, is_public: true}));

def sideloaded($tickets; $state): [$tickets[] | .requester_id, .assignee_id | select(. != null) | tostring] | unique | map($state.users[.] | select(. != null));
# Keys that rise as the list goes on, newest first.
def newest_first: map({key: "\(9999999999 - (.updated_at | fromdate))-\(9999999 - .id | digits(7))", value: told}) | sort_by(.key);
def tickets_list: .state as $state
  | if .query.external_id then .query.external_id as $mark | listed("tickets"; [$state.tickets[] | select(.external_id == $mark) | told])
    else listed_by_key("tickets"; [$state.tickets[]] | newest_first) | .body.users = sideloaded(.body.tickets; $state) end;
def ticket_show: .state.tickets[.params.id] as $ticket | if $ticket == null then not_found else {body: {ticket: ($ticket | told)}} end;
def comments_list: .state as $state | .params.id as $id | $state.comments[$id] as $all
  | if $all == null then not_found else (if .query.sort == "-created_at" then $all | reverse else $all end) as $list
    | listed("comments"; $list) | .body.users = (.body.comments | map(.author_id | tostring) | unique | map($state.users[.] | select(. != null))) end;
def audits_list: if .state.tickets[.params.id] == null then not_found else (.state.audits[.params.id] // []) as $all | listed("audits"; if .query.sort == "-created_at" then $all | reverse else $all end) end;

def attached($tokens): .uploads as $uploads | [$tokens[]? | $uploads[.] | select(. != null)];
# The state after a change: with its comment, its audit, and a stamp that no other change has.
def changed($id; $author; $asked; $now):
  ([.stamp + 1000, $now] | max) as $stamp | ($stamp | iso) as $at | .nextComment as $comment | ($asked.comment // null) as $said
  | (if $said == null then null else comment($comment; $author; $said.public != false; $said.body // ($said.html_body // "" | gsub("<[^>]*>"; "")); $at; "api")
      | (if $said.html_body then .html_body = $said.html_body else . end) | .attachments = [] end) as $made
  | (attached($said.uploads // []) ) as $files
  | .stamp = $stamp | .nextComment += 1
  | .tickets[$id] += ({updated_at: $at} + ($asked | {status, group_id, priority, tags, type} | told) + (if $asked | has("problem_id") then {problem_id: $asked.problem_id} elif ($asked.type // "incident") != "incident" then {problem_id: null} else {} end) + (if $asked | has("assignee_id") then {assignee_id: $asked.assignee_id} else {} end) + (if $asked | has("custom_fields") then {custom_fields: $asked.custom_fields} else {} end))
  | (if $made == null then . else .comments[$id] += [$made | .attachments = $files] end)
  | .audits[$id] += [{id: ($comment + 500000), ticket_id: ($id | tonumber), author_id: $author, created_at: $at, via: {channel: "api", source: {from: {}, to: {}, rel: null}},
      metadata: ({system: {}} + (if $asked.metadata then {custom: $asked.metadata} else {} end)),
      events: (if $made == null then [{id: ($comment + 900000), type: "Change", field_name: "status", value: ($asked.status // "open")}] else [{id: $comment, type: "Comment", body: $made.body, public: $made.public}] end)}]
  | (if $made != null and $made.public then .mails[$id] += [{notification_id: ($comment + 700000), ticket_id: ($id | tonumber), comment_id: $comment, email_id: "e\($comment)", message_id: "<\($comment)@fake.example>", created_at: $at, updated_at: $at,
      recipients: [{user_id: .tickets[$id].requester_id, email_address: "klients@pasts.example", delivery_status: {id: 1, name: "delivered", code: "250", message: "Delivered"}}]}] else . end);
def effects($id; $asked; $comment): (if $asked | has("custom_fields") then [{kind: "evaluateTouchpoint", conversation: $id, value: $asked.custom_fields[0].value}] else [] end) + (if $asked.comment == null then [] else [{kind: (if $asked.comment.public == false then "note" else "reply" end), conversation: $id,
      text: ($asked.comment.body // $asked.comment.html_body), id: ($comment | tostring), files: ($asked.comment.uploads // [])}] end)
  + (if $asked | has("problem_id") then [{kind: (if $asked.problem_id == null then "removeLink" else "addLink" end), conversation: $id, value: $asked.problem_id}]
     elif $asked.type != null then [{kind: "setProblem", conversation: $id, value: $asked.type}, {kind: "removeLink", conversation: $id, value: $asked.type}] else [] end)
  + ([["status", "setStatus"], ["assignee_id", "assign"], ["group_id", "moveToQueue"], ["priority", "setPriority"]] | map(select(.[0] as $name | $asked | has($name)) | {kind: .[1], conversation: $id, value: $asked[.[0]]}));
def outdated($ticket; $asked): ($asked.safe_update == true or $asked.safe_update == "true") and $asked.updated_stamp != $ticket.updated_at;
def conflict: {status: 409, body: {error: "UpdateConflict", description: "Safe Update prevented the update due to outdated ticket data. Please fetch the latest ticket data and try again."}};
def ticket_update: .params.id as $id | .body.ticket as $asked | .now as $now | .state as $state | $state.tickets[$id] as $ticket
  | if $ticket == null then not_found elif outdated($ticket; $asked) then conflict
    elif $ticket.status == "closed" then invalid("status"; "Status: closed prevents ticket update")
    elif $asked.assignee_id != null and (($state.users[$asked.assignee_id | tostring].role // "end-user") == "end-user") then invalid("assignee"; "Assignee is invalid") else
      ($state | changed($id; 2; $asked; $now)) as $after
      | {body: {ticket: ($after.tickets[$id] | told), audit: ($after.audits[$id] | last)}, state: $after, effects: effects($id; $asked; $state.nextComment)} end;
def tickets_merge: .params.id as $into | .body as $asked | .now as $now | .state as $state | ($asked.ids[0] | tostring) as $id | $state.tickets[$id] as $ticket
  | if $ticket == null or $state.tickets[$into] == null then not_found
    elif $ticket.status == "closed" or $state.tickets[$into].status == "closed" then invalid("base"; "One of the tickets is closed") else
      ($state | changed($id; 2; {status: "closed", tags: (($ticket.tags // []) + ["closed_by_merge"]), comment: {body: $asked.source_comment, public: false}}; $now)
        | changed($into; 2; {comment: {body: $asked.target_comment, public: false}}; $now)) as $after
      | {body: {job_status: {id: "job-\($id)", status: "queued", total: 1, progress: 0, url: "/api/v2/job_statuses/job-\($id).json"}}, state: ($after | .jobs["job-\($id)"] = 0),
         effects: [{kind: "mergeConversation", conversation: $id, value: $into}]} end;
# Working when it is asked for the first time, done when it is asked again.
def job_show: .params.id as $id | .state as $state | $state.jobs[$id] as $asked | {id: $id, job_type: "Bulk Merge Ticket", total: 1, url: "/api/v2/job_statuses/\($id).json"} as $job
  | if $asked == null then not_found
    elif $asked == 0 then {body: {job_status: ($job + {status: "working", progress: 0})}, state: ($state | .jobs[$id] = 1)}
    else {body: {job_status: ($job + {status: "completed", progress: 1, message: "Completed", results: [{id: ($id[4:] | tonumber), action: "update", success: true, status: "Updated"}]})}} end;
def colleague_links: .input as $input | .now as $now | {state: (.state | changed($input.conversation; 3; {type: "incident", problem_id: ($input.other | tonumber)}; $now))};
def tags_set: .params.id as $id | .body as $asked | .now as $now | .state as $state | $state.tickets[$id] as $ticket
  | if $ticket == null then not_found elif outdated($ticket; $asked) then conflict else
      ($state | changed($id; 2; {tags: $asked.tags}; $now)) as $after
      | {status: 201, body: {tags: $asked.tags}, state: $after, effects: [{kind: "setTags", conversation: $id, value: $asked.tags}]} end;
def created($asked; $author; $now): (4 + (.users | length)) as $newcomer | (.nextTicket | tostring) as $id | ([.stamp + 1000, $now] | max | iso) as $at
  | ($asked.requester.email // "") as $mail | ([.users[] | select(.email == $mail)] | .[0] // user($newcomer; ($asked.requester.name // $mail); $mail; "end-user")) as $requester
  | .users[$requester.id | tostring] = $requester | .nextTicket += 1 | .comments[$id] = []
  | .tickets[$id] = {id: ($id | tonumber), subject: $asked.subject, raw_subject: $asked.subject, status: (if $author == 2 then "open" else "new" end), group_id: ($asked.group_id // 1), requester_id: $requester.id, submitter_id: $author,
      external_id: ($asked.external_id // null), tags: [], via: {channel: (if $author == 2 then "api" else "email" end), source: {from: {}, to: {}, rel: null}}, is_public: true, created_at: $at, updated_at: $at}
  | changed($id; (if $author == 2 then 2 else $requester.id end); {comment: $asked.comment}; $now);
def ticket_create: .body.ticket as $asked | .now as $now | .state as $state | (.headers["idempotency-key"] // "") as $key | ($state.keys[$key] // null) as $known
  | if $key != "" and $known != null then {status: 201, headers: {"x-idempotency-lookup": "hit"}, body: {ticket: ($state.tickets[$known] | told), audit: ($state.audits[$known] | .[0])}}
    elif ($asked.comment.body // $asked.comment.html_body // "") == "" then invalid("base"; "Description: cannot be blank") else
      ($state.nextTicket | tostring) as $id | ($state | created($asked; 2; $now) | if $key == "" then . else .keys[$key] = $id end) as $after
      | {status: 201, headers: {"x-idempotency-lookup": "miss", "Location": "/api/v2/tickets/\($id).json"}, body: {ticket: ($after.tickets[$id] | told), audit: ($after.audits[$id] | last)}, state: $after,
         effects: [{kind: "createConversation", conversation: $id, text: ($asked.comment.body // $asked.comment.html_body), id: $id}]} end;

def searched($query): if $query | contains("status<solved") then select(.status | IN("new", "open", "pending", "hold")) else . end
  | ([$query | scan("updated>([0-9TZ:-]+)") | .[0]] | .[0] // "") as $since | select(.updated_at > $since);
def search_export: .query.query as $query | if .query["filter[type]"] != "ticket" then invalid("filter"; "filter[type] is required") else
  listed_by_key("results"; [.state.tickets[] | searched($query)] | sort_by(.id) | map({key: (.id | digits(9)), value: (told + {result_type: "ticket"})})) | .body.facets = null end;
def ready($now): select((.updated_at | fromdate) <= $now / 1000 - 60);
def tickets_export: .state as $state | .now as $now | if $state.role != "admin" then forbidden else
  (.query.per_page // "1000" | tonumber) as $size | (if .query.cursor then .query.cursor else "\(.query.start_time // "0" | digits(11))-000000000" end) as $from
  | ([$state.tickets[] | ready($now) | {key: "\(.updated_at | fromdate | digits(11))-\(.id | digits(9))", value: told} | select(.key > $from)] | sort_by(.key)) as $left
  | ($left[:$size] | map(.value + {generated_timestamp: (.value.updated_at | fromdate)})) as $tickets
  | {body: ({tickets: $tickets, after_cursor: ($left[:$size] | last | .key // $from), end_of_stream: (($left | length) <= $size), before_cursor: null}
      + (if .query.include == "users" then {users: sideloaded($tickets; $state)} else {} end))} end;
def events_export: .state as $state | .now as $now | if $state.role != "admin" then forbidden else
  (.query.start_time | tonumber) as $from
  | ([$state.comments | to_entries[] | (.key | tonumber) as $ticket | .value[] | select((.created_at | fromdate) >= $from and (.created_at | fromdate) <= $now / 1000 - 60) | {at: (.created_at | fromdate), ticket: $ticket, comment: .}] | sort_by([.at, .comment.id])) as $all
  # A page ends with a whole second, so that the next one can begin after it.
  | (if ($all | length) <= 1000 then $all else $all[999].at as $cut | [$all[] | select(.at <= $cut)] end) as $given
  | {body: {count: ($given | length), end_of_stream: (($given | length) == ($all | length)), end_time: (if $given == [] then $from else ($given | last | .at) + 1 end), next_page: "/api/v2/incremental/ticket_events.json",
      ticket_events: ($given | map({id: (.comment.id + 500000), ticket_id: .ticket, timestamp: .at, created_at: .comment.created_at, updater_id: .comment.author_id, event_type: "Audit", via: "Web form",
        child_events: [.comment + {event_type: "Comment", via_reference_id: null}]}))}} end;

def ratings_list: listed("satisfaction_ratings"; [{id: 61, score: "good", comment: "Paldies!", ticket_id: 1, requester_id: 4, assignee_id: 2, group_id: 1, created_at: "2025-11-21T09:00:00Z", updated_at: "2025-11-21T09:00:00Z"}]);
def macros_list: listed("macros"; [{id: 25, title: "Atvadas", active: true, actions: [{field: "comment_value", value: "Jauku dienu!"}]}, {id: 26, title: "Slēgt", active: true, actions: [{field: "status", value: "solved"}]}]);
def articles_list: {body: {articles: [{id: 7, title: "Piegādes laiki", body: "<p>Piegādājam trīs dienās.</p>", locale: "lv", html_url: "https://veikals.example/hc/lv/articles/7", draft: false}], count: 1, page: 1, page_count: 1, per_page: 100, next_page: null, previous_page: null}};
def tags_list: listed("tags"; [{name: "vip", count: 12}, {name: "rēķins", count: 3}]);
def mails_list: (.query["filter[ticket_id]"] // "") as $id | listed("email_notifications"; .state.mails[$id] // []);
def upload: .state as $state | (.files[0] // {}) as $file | "upload-\($state.uploads | length)" as $token | (1000 + ($state.uploads | length)) as $id
  | {id: $id, file_name: .query.filename, content_type: ($file.mediaType // "application/octet-stream"), content_url: "/attachments/\($id)", size: ($file.size // 0), thumbnails: []} as $attachment
  | {status: 201, body: {upload: {token: $token, attachment: $attachment, attachments: [$attachment]}}, state: ($state | .uploads[$token] = $attachment | .uploads["data-\($id)"] = ($file.base64 // ""))};
def attachment_show: {base64: (.state.uploads["data-\(.params.id)"] // ("%PDF" | @base64)), mediaType: "application/octet-stream"};

# --- what people do

def written($author): .input as $input | .now as $now | .state as $state | $input.conversation as $id
  | {id: ($state.nextComment | tostring), state: ($state | changed($id; (if $author == null then .tickets[$id].requester_id else $author end);
      {comment: {body: $input.text, public: true}} + (if $author == null then {status: "open"} else {} end); $now))};
def customer_writes: written(null);
def colleague_replies: written(3);
def done_by_colleague($asked): .input as $input | .now as $now | {state: (.state | changed($input.conversation; 3; $asked; $now))};
def colleague_assigns: done_by_colleague({assignee_id: (.input.agent | tonumber)});
def colleague_evaluates: done_by_colleague({custom_fields: [{id: 360001, value: .input.kept}]});
def colleague_sets_status: done_by_colleague({status: .input.code});
def colleague_moves: done_by_colleague({group_id: (.input.queue | tonumber)});
def colleague_sets_priority: done_by_colleague({priority: .input.code});
def colleague_sets_tags: done_by_colleague({tags: .input.tags});
def sees: .state.tickets[.input.conversation] | {status, queue: (.group_id | tostring), priority, tags};
def new_conversation: .input as $input | .now as $now | .state as $state
  | {id: ($state.nextTicket | tostring), state: ($state | created({subject: $input.subject, comment: {body: $input.text, public: true}, requester: {email: "klients4@pasts.example", name: "Klients Numur 4"}}; 0; $now))};
def sign_out: {state: (.state | .refused = true | .tokens = {})};
def sign_in: {state: (.state | .refused = false)};
