# The pages of this API have our shape already; only what must be compared or put together passes through here.

# GET /commands/{key}: there is an answer, so the command arrived.
def done_before:
  {hits: 1, id: (.body.message // .body.conversation // ""), evidence: .body};
# Of a conversation's making the journal names the first message, too.
def made_before:
  {hits: 1, id: (.body.conversation // ""), evidence: .body};

# The API takes a conversation's links as a whole list.
def links_now:
  {version: .body.version, links: (.body.links // [])};

def is_that($link): .relation == $link.relation and .conversation == $link.conversation;

def links_without:
  .command as $link | {links: [.steps.now.links[] | select(is_that($link) | not)]};

# An incident has one problem: another one takes its place.
def links_with:
  .command as $link | {links: ([links_without.links[] | select($link.relation != "problem" or .relation != "problem")] + [{relation: $link.relation, conversation: $link.conversation}])};

# --- search: each condition that stands for itself and says how it is, not how it is not, is a parameter

def is_alone($all; $i): ($all[$i].negated or $all[$i].orPrevious or ($all[$i + 1].orPrevious // false)) | not;
def told_as:
  . as $one
  | if .comparison != "=" and (.from // .to) == null then null
    elif .field == "status" and (.value | IN("new", "open", "answered", "pending", "onHold", "postponed", "resolved", "closed", "spam")) then {state: .value}
    elif .field | IN("queue", "assignee", "from", "subject", "channel", "kind", "priority", "tag", "number") then {(.field): .value}
    elif .field | IN("created", "updated") then
      ({} + (if $one.from then {($one.field + "From"): $one.from} else {} end) + (if $one.to then {($one.field + "To"): $one.to} else {} end))
    else null end;
def search_told:
  .search as $search | $search.conditions as $all
  | [range(0; $all | length) as $i | $all[$i] | {name: .field, told: (if is_alone($all; $i) then told_as else null end)}] as $each
  # A parameter is there once: what asks for the same twice is told by its first.
  | reduce $each[] as $one ({told: {}, untold: []};
      .told as $before
      | if $one.told == null or any($one.told | keys[]; $before[.] != null) then .untold += [$one.name] else .told += $one.told end)
  | (($search.words + [$search.phrases[] | split(" ")[]]) | join(" ")) as $words
  | .told + {words: $words, without: ([$search.excluded[] | select(contains(" ") | not)] | join(" ")),
      untold: (.untold + (if any($search.excluded[]; contains(" ")) then ["excluded"] else [] end)),
      ask: ($words != "" or (.told | length) > 0)};
