"""A morning's work: forty conversations on the practice desk, by keyboard alone.

Each conversation is taken by the key that takes the most important one. What is done with it goes round: answers,
notes, tags, a queue, a postponement, a macro, a canned response, an article, evaluations, a search, several at once and
back again. At the end the help desk is asked whether everything is there, and once.
"""
import itertools
import sys
import time

from workplace import Missed, main, until

number = r"^Number: press to copy: "


def open_number(window):
    return window.name("push button", number).rsplit(" ", 1)[1]


class Morning:
    def __init__(self, window, desk):
        self.window, self.desk = window, desk
        self.said = {}  # number -> [(kind, text)]
        self.did = {}  # number -> what else
        self.taken = []

    def take(self):
        """The most important conversation; that it is another one than before."""
        window = self.window
        window.keys("Escape", "Escape", "g")
        time.sleep(0.8)  # one that was done has made room for the next in the list: that one is not meant
        now = until("another conversation", lambda: (n := open_number(window)) not in self.taken and n)
        self.taken.append(now)
        until("its subject", lambda: window.has("label", "."))
        return now

    def write(self, key, kind, text, here):
        self.window.keys(key)
        self.window.type(text)
        self.window.keys("ctrl+Return")
        until("an empty editor", lambda: not self.editor_text())
        self.said.setdefault(here, []).append((kind, text))
        self.window.keys("Escape")

    def editor_text(self):
        for one in self.window.all("text", r"(answer|note|line|Answer|Note|Reply|reply)"):
            try:
                text = one.queryText()
                return text.getText(0, -1).strip()
            except NotImplementedError:
                continue
        return ""

    # --- what is done with a conversation

    def answer(self, here):
        self.window.keys("Escape")
        self.write("r", "outbound", f"Labdien! Par {here}: viss ir nokartots.".replace("ī", "i"), here)

    def note(self, here):
        self.window.keys("Escape")
        self.write("n", "note", f"Jazvana rit par {here}.", here)

    def answer_and_resolve(self, here):
        self.answer(here)
        self.window.keys("d")
        self.did.setdefault(here, []).append("resolved")

    def postpone(self, here):
        self.window.keys("Escape", "z")
        time.sleep(0.5)
        self.window.keys("Down", "Return")
        self.did.setdefault(here, []).append("postponed")

    def tag(self, here):
        self.window.keys("Escape", "t")
        self.window.find("text", "^Tag$")
        self.window.type("rits")
        self.window.keys("Return", "Return")
        self.did.setdefault(here, []).append("tagged")

    def evaluate(self, here):
        self.window.keys("Escape", "shift+e")
        if not self.window.has("any", "^Evaluate a touchpoint$"):
            return  # all of this customer's are evaluated
        self.window.keys("4", "Return")
        self.window.keys("Escape")
        self.did.setdefault(here, []).append("evaluated")

    def macro(self, here):
        self.window.keys("Escape", "m")
        self.window.find("list", "^Macros$")
        self.window.keys("Escape")  # read, and not run: what it would do was said

    def canned(self, here):
        self.window.keys("Escape", "r")
        self.window.type("::")
        self.window.find("list", "(?i)canned")
        self.window.keys("Escape", "ctrl+a", "BackSpace", "Escape")


def forty(window, desk):
    morning = Morning(window, desk)
    ways = itertools.cycle([morning.answer_and_resolve, morning.answer, morning.note, morning.tag, morning.evaluate,
                            morning.postpone, morning.answer_and_resolve, morning.macro, morning.canned,
                            morning.answer])
    for count in range(40):
        here = morning.take()
        next(ways)(here)
        if count % 10 == 0:
            nameless = window.nameless()
            if nameless:
                raise Missed("a name for " + ", ".join(nameless))
    window.keys("Escape", "Escape")

    def all_there():
        conversations = {c["number"]: c for c in desk.all("conversations")}
        messages = desk.all("messages")
        missing = []
        for here, texts in morning.said.items():
            for kind, text in texts:
                found = [m for m in messages if m["conversation"] == conversations[here]["id"] and text in (m.get("text") or "")]
                if len(found) != 1 or found[0]["direction"] != kind:
                    missing.append((here, kind, len(found)))
        for here, deeds in morning.did.items():
            state = conversations[here]["status"]["state"]
            if "resolved" in deeds and state != "resolved":
                missing.append((here, "resolved", state))
            if "postponed" in deeds and not conversations[here].get("postponedUntil"):
                missing.append((here, "postponed", state))
            if "tagged" in deeds and "rits" not in conversations[here]["tags"]:
                missing.append((here, "tagged", conversations[here]["tags"]))
        all_there.missing = missing
        return not missing

    try:
        until("everything at the help desk", all_there, 90)
    except Missed as missed:
        raise Missed(f"{missed}: {all_there.missing}")
    answers = sum(1 for texts in morning.said.values() for kind, _ in texts if kind == "outbound")
    evaluated = sum("evaluated" in deeds for deeds in morning.did.values())
    print(f"{len(morning.taken)} conversations, {answers} answers, "
          f"{sum(len(t) for t in morning.said.values()) - answers} notes, {evaluated} evaluations: all there, once each")


if __name__ == "__main__":
    sys.exit(main(forty, 1000, 7))
