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
