"""A desktop without a screen, a practice desk, the workstation in it, and an agent who has a keyboard and a screen reader.

Everything is started here and ended here. Keys come from xdotool, as from a keyboard; what is on the screen is read
through the accessibility bus, as a screen reader reads it; what really happened is asked of the help desk by its REST
API. Needs Xvfb, a window manager, at-spi2-core, python3-pyatspi, xdotool and gnome-keyring.
"""
import base64
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

patience = float(os.environ.get("SASKARE_PATIENCE", "20"))


class NotHere(Exception):
    """A part that the day needs is not on this computer."""


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

    def account(self):
        """What `saskarectl account add` is told, and the environment that it finds the secret in."""
        return ["saskare", "--url", self.url, "--name", "Veikals", "--secret-env", "token=DESK_TOKEN"], {
            "DESK_TOKEN": self.token}

    def end(self):
        self.process.terminate()
        self.process.wait()


class RequestTracker:
    """A real Request Tracker with two thousand tickets, as ../shared/scripts/rt makes it; asked by its own REST 2."""
    scripts = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../shared/scripts/rt")

    def __init__(self, folder):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.environment = dict(os.environ, RT_DIR=folder, RT_BCRYPT="4", RT_SKIP_APT="1",
                                RT_SNAPSHOT=f"{self.scripts}/seeded-2000.tgz")
        started = subprocess.run(["bash", f"{self.scripts}/rt-up.sh", str(self.port)], env=self.environment,
                                 capture_output=True, text=True)
        if started.returncode != 0:
            raise NotHere("Request Tracker (" + started.stderr.strip().splitlines()[-1] + ")")
        self.url = f"http://127.0.0.1:{self.port}"

    @classmethod
    def is_installed(cls):
        known = subprocess.run(["dpkg-query", "-W", "-f=${Status}", "request-tracker5", "starman"],
                               capture_output=True, text=True)
        return known.returncode == 0 and "not-installed" not in known.stdout and os.path.exists(cls.scripts)

    def ask(self, path):
        sign = base64.b64encode(b"root:root-secret-1").decode()
        request = urllib.request.Request(self.url + "/REST/2.0" + path, headers={"Authorization": "Basic " + sign})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def ticket(self, number):
        return self.ask(f"/ticket/{number}")

    def transactions(self, number):
        page = self.ask(f"/ticket/{number}/history?per_page=100&fields=Type,Field,NewValue,Creator")
        return page["items"]

    def said(self, number, kind):
        """The words of a ticket's transactions of that type ("Correspond", "Comment")."""
        words = []
        for one in self.transactions(number):
            if one["Type"] != kind:
                continue
            for link in self.ask(f"/transaction/{one['id']}")["_hyperlinks"]:
                if link.get("ref") == "attachment":
                    body = self.ask("/attachment/" + link["_url"].rsplit("/", 1)[1]).get("Content") or ""
                    words.append(base64.b64decode(body).decode("utf-8", "replace"))
        return words

    def account(self):
        return ["requesttracker", "--url", self.url, "--user", "agent", "--name", "RT", "--secret-env",
                "secret=RT_SECRET"], {"RT_SECRET": "agent-secret-1"}

    def end(self):
        subprocess.run(["bash", f"{self.scripts}/rt-down.sh"], env=self.environment, capture_output=True)


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


def work(day, make_desk):
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
    with tempfile.TemporaryDirectory() as folder:
        profile = os.path.join(folder, "profile")
        subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input="x", text=True,
                       capture_output=True, check=True)
        try:
            desk = make_desk(programs, folder)
        except NotHere as part:
            print(f"skipped: {part} is not here")
            return 77
        try:
            told, secret = desk.account()
            subprocess.run([f"{programs}/saskarectl", "account", "add", *told, "--profile", profile, "--check"],
                           env=dict(os.environ, **secret), check=True, stdout=subprocess.DEVNULL)
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


def main(day, conversations, seed):
    """work() on a practice desk."""
    return work(day, lambda programs, _: Desk(programs, conversations, seed))
