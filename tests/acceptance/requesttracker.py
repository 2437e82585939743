"""A morning's work on a real Request Tracker: the parts that are of a conversation, by keyboard alone.

Answers, notes, resolutions, owners, priorities, a search; then the server is gone, and what was written meanwhile
arrives when it is back. At the end Request Tracker is asked, by its own REST, whether everything is there, and once.
"""
import os
import subprocess
import sys
import time

from morning import Morning
from workplace import Missed, NotHere, RequestTracker, until, work


def answers(window, desk):
    morning = Morning(window, desk)
    ways = [morning.answer_and_resolve, morning.answer, morning.note, morning.answer_and_resolve, morning.note,
            morning.answer, morning.answer_and_resolve, morning.answer]
    for way in ways:
        way(morning.take())
    window.keys("Escape", "Escape")
    until("everything at Request Tracker", lambda: not missing(desk, morning), 120)

    # With no server: written, seen, and sent when it is back.
    here = morning.take()
    subprocess.run(["bash", f"{desk.scripts}/rt-down.sh"], env=desk.environment, capture_output=True)
    morning.answer(here)
    window.keys("Escape")
    time.sleep(3)
    subprocess.run(["bash", f"{desk.scripts}/rt-up.sh", str(desk.port)], env=desk.environment, capture_output=True)
    window.keys("F5")
    until("what was written without a server", lambda: not missing(desk, morning), 180)
    written = sum(len(texts) for texts in morning.said.values())
    print(f"{len(morning.taken)} tickets, {written} answers and notes: all there, once each")


def missing(desk, morning):
    """What was done in the window and is not at the help desk, or is there twice."""
    gone = []
    for here, texts in morning.said.items():
        for kind, text in texts:
            there = desk.said(here, "Correspond" if kind == "outbound" else "Comment")
            times = sum(text in words for words in there)
            if times > 1:
                raise Missed(f"once, not {times} times: {text} in {here}")
            if times == 0:
                gone.append((here, kind))
    for here, deeds in morning.did.items():
        if "resolved" in deeds and desk.ticket(here)["Status"] != "resolved":
            gone.append((here, "resolved"))
    return gone


def desk(programs, folder):
    if not RequestTracker.is_installed():
        raise NotHere("Request Tracker, or shared/,")
    return RequestTracker(os.path.join(folder, "rt"))


if __name__ == "__main__":
    sys.exit(work(answers, desk))
