"""A desktop without a screen, a practice desk, the workstation in it, and an agent who has a keyboard and a screen reader.

Everything is started here and ended here. Keys come from xdotool, as from a keyboard; what is on the screen is read
through the accessibility bus, as a screen reader reads it; what really happened is asked of the help desk by its REST
API. Needs Xvfb, a window manager, at-spi2-core, python3-pyatspi, xdotool and gnome-keyring.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

patience = float(os.environ.get("SASKARE_PATIENCE", "20"))


class Missed(AssertionError):
    """Something that an agent would have waited for did not come."""


def until(what, found, seconds=patience):
    """The first true value of found(); Missed, naming `what`, when it does not come in time."""
    end = time.monotonic() + seconds
    while True:
        value = found()
        if value:
            return value
        if time.monotonic() > end:
            raise Missed(what)
        time.sleep(0.1)


class Desk:
    """The practice desk, in a process of its own, and what it holds."""

    def __init__(self, programs, conversations, seed):
        self.token = "acceptance"
        self.process = subprocess.Popen(
            [f"{programs}/saskare-desk", "--listen", "127.0.0.1:0", "--token", self.token, "--quiet",
             "--conversations", str(conversations), "--seed", str(seed)], stdout=subprocess.PIPE, text=True)
        said = ""
        while not (found := re.search(r"http://127\.0\.0\.1:\d+", said)):
            line = self.process.stdout.readline()
            if not line:
                raise Missed("the practice desk did not start: " + said)
            said += line
        self.url = found.group(0)

    def ask(self, path):
        request = urllib.request.Request(self.url + "/v1" + path, headers={"Authorization": "Bearer " + self.token})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)

    def all(self, kind):
        """Every record of a stream; the newest state of each."""
        records, cursor = {}, ""
        while True:
            page = self.ask(f"/{kind}?limit=500" + (f"&cursor={urllib.parse.quote(cursor)}" if cursor else ""))
            for record in page["records"]:
                records[record["id"]] = record
            cursor = page["cursor"]
            if not page["more"]:
                return list(records.values())

    def end(self):
        self.process.terminate()
        self.process.wait()


class Window:
    """The workstation's window, by key and by what is read aloud of it."""

    def __init__(self, programs, profile):
        import pyatspi
        self.bus = pyatspi
        self.process = subprocess.Popen([f"{programs}/saskare", "--profile", profile])
        window = until("the window", self._window, 60)
        subprocess.run(["xdotool", "windowactivate", "--sync", window], check=True)
        self.root = until("the accessibility bus", self._application, 30)

    def _window(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                               capture_output=True, text=True).stdout.split()
        return found[-1] if found else None

    def _application(self):
        for application in self.bus.Registry.getDesktop(0):
            if application is not None and application.name == "saskare":
                return application
        return None

    def keys(self, *names):
        for name in names:
            subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)
            time.sleep(0.12)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "8", "--", text], check=True)
        time.sleep(0.15)

    def _walk(self):
        stack = [self.root]
        while stack:
            here = stack.pop()
            if here is None:
                continue
            yield here
            try:
                stack.extend(here.getChildAtIndex(i) for i in reversed(range(min(here.childCount, 400))))
            except Exception:  # it has just gone
                continue

    def all(self, role, pattern):
        """All that is shown of that role ("any": all) and is named so."""
        shown = []
        for one in self._walk():
            try:
                if ((role == "any" or one.getRoleName() == role) and re.search(pattern, one.name or "")
                        and one.getState().contains(self.bus.STATE_SHOWING)):
                    shown.append(one)
            except Exception:
                continue
        return shown

    def find(self, role, pattern, seconds=patience):
        return until(f"{role} named {pattern}", lambda: next(iter(self.all(role, pattern)), None), seconds)

    def name(self, role, pattern, seconds=patience):
        return self.find(role, pattern, seconds).name

    def has(self, role, pattern):
        return bool(self.all(role, pattern))

    def nameless(self):
        """What the keyboard reaches and a screen reader cannot name."""
        return [one.getRoleName() for one in self._walk()
                if one.getState().contains(self.bus.STATE_FOCUSABLE) and one.getState().contains(self.bus.STATE_SHOWING)
                and not one.name and one.getRoleName() not in ("table cell", "filler", "panel")]

    def picture(self, file):
        subprocess.run(["import", "-window", "root", file], check=False)

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def main(day, conversations, seed):
    """Runs day(window, desk) at a fresh workplace. Exit code 77: a part is not here."""
    for part in ("xdotool", "gnome-keyring-daemon"):
        if subprocess.run(["which", part], capture_output=True).returncode != 0:
            print(f"skipped: {part} is not here")
            return 77
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        print("skipped: python3-pyatspi is not here")
        return 77
    programs = sys.argv[1]
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input="x", text=True,
                       capture_output=True, check=True)
        desk = Desk(programs, conversations, seed)
        try:
            subprocess.run([f"{programs}/saskarectl", "account", "add", "saskare", "--url", desk.url, "--name", "Veikals",
                            "--secret-env", "token=DESK_TOKEN", "--profile", profile, "--check"],
                           env=dict(os.environ, DESK_TOKEN=desk.token), check=True, stdout=subprocess.DEVNULL)
            subprocess.run([f"{programs}/saskarectl", "sync-once", "--profile", profile], check=True,
                           stdout=subprocess.DEVNULL)
            window = Window(programs, profile)
            try:
                day(window, desk)
            except Missed as missed:
                picture = os.environ.get("SASKARE_PICTURES", "")
                if picture:
                    window.picture(os.path.join(picture, "missed.png"))
                print("MISSED:", missed)
                return 1
            finally:
                window.end()
        finally:
            desk.end()
    return 0
