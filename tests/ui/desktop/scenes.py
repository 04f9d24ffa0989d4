"""Practice desktops to draw: every program in every layout, filled as an exercise would fill it."""

from app.desktop.desktop import DesktopState, start_desktop, update
from app.desktop.program import Scene
from app.desktop.skin import Persona, Skin
from app.domain.action import Act, Action
from app.domain.exercise import Exercise, ProgramSetup, Step, Wording

SKIN = Skin(
    id="bike_workshop",
    firm="Bike Workshop",
    logo="pictogram/bicycle",
    accent="#1f6f43",
    mail_domain="bikes.example",
    me="kofi",
    people=(
        Persona("kofi", "Kofi Mensah", "Bicycle mechanic", "portrait/kofi"),
        Persona("ana", "Ana Silva", "Supervisor", "portrait/ana"),
        Persona("marek", "Marek Nowak", "Bicycle mechanic", "portrait/marek"),
    ),
)
SCENE = Scene(SKIN, "08:02")
MAIL = {
    "inbox": [
        {
            "id": "ana",
            "from": "ana",
            "subject": "Meeting at 10",
            "body": "Hello Kofi,\n\nCan you come at 10?\n\nAna",
            "time": "07:45",
            "attachments": [{"id": "plan", "name": "Plan", "text": "08:00 wheels"}],
        },
        {
            "id": "lunch",
            "from": "marek",
            "subject": "Lunch",
            "body": "Do you come?",
            "time": "07:02",
        },
    ]
}
CHAT = {
    "conversations": [
        {
            "id": "team",
            "name": "Workshop",
            "people": ["ana", "marek"],
            "messages": [
                {"from": "ana", "text": "Who opens the workshop tomorrow?", "time": "07:30"},
                {"from": "me", "text": "I can do it.", "time": "07:44"},
            ],
            "quick_replies": ["Yes.", "I am late."],
        },
        {
            "id": "ana",
            "person": "ana",
            "messages": [{"from": "ana", "text": "Hi", "time": "07:10"}],
        },
        {
            "id": "marek",
            "person": "marek",
            "messages": [{"from": "me", "text": "Hi", "time": "07:05"}],
        },
    ]
}
TERMINAL = {"badge": "1042", "times": ["08:02"]}
PHONE_CLOCK = {
    "supervisor": "ana",
    "days": [{"day": "monday", "come": "07:58", "go": ""}],
    "hours": ["15:30", "16:00"],
    "status": "in",
    "today": [{"kind": "come", "time": "07:58"}],
}
TILES = {"people": ["kofi", "ana", "marek"], "secret": "2580"}
PASSWORD = {"people": ["kofi", "ana"], "secret": "wheel7"}

LAYOUTS = {
    "mail program": ((ProgramSetup("mail", "program", MAIL),), "mail"),
    "mail web": ((ProgramSetup("mail", "web", MAIL),), "mail"),
    "mail phone": ((ProgramSetup("mail", "phone", MAIL),), "mail"),
    "chat program": ((ProgramSetup("chat", "program", CHAT),), "chat"),
    "chat phone": ((ProgramSetup("chat", "phone", CHAT),), "chat"),
    "chat web": ((ProgramSetup("chat", "web", CHAT),), "chat"),
    "clock web": ((ProgramSetup("clock", "web", PHONE_CLOCK),), "clock"),
    "clock terminal": ((ProgramSetup("clock", "terminal", TERMINAL),), "clock"),
    "clock phone": ((ProgramSetup("clock", "phone", PHONE_CLOCK),), "clock"),
    "lock tiles": (
        (ProgramSetup("lock_screen", "tiles", TILES), ProgramSetup("mail", "program", MAIL)),
        "",
    ),
    "lock last person": (
        (
            ProgramSetup("lock_screen", "last_person", PASSWORD),
            ProgramSetup("chat", "web", CHAT),
        ),
        "",
    ),
    "lock password": (
        (
            ProgramSetup("lock_screen", "name_and_password", PASSWORD),
            ProgramSetup("chat", "program", CHAT),
        ),
        "",
    ),
}


def desktop(layout: str, *acts: Action) -> DesktopState:
    """Return the practice desktop of `layout` after `acts`."""
    programs, opened = LAYOUTS[layout]
    state = start_desktop(programs, opened, SCENE)
    for act in acts:
        state = update(state, act)
    return state


def two_programs(*acts: Action) -> DesktopState:
    """Return mail and chat on one practice desktop, mail open, after `acts`."""
    programs = (ProgramSetup("mail", "program", MAIL), ProgramSetup("chat", "program", CHAT))
    state = start_desktop(programs, "mail", SCENE)
    for act in acts:
        state = update(state, act)
    return state


def press(target: str) -> Action:
    """Return the press on `target`."""
    return Action(Act.PRESS, target)


def typed(target: str, words: str) -> Action:
    """Return the typing of `words` into `target`."""
    return Action(Act.TYPE, target, words)


ANSWER_A_MAIL = Exercise(
    id="answer_a_mail",
    task_id="W14",
    title="Answer a mail",
    good_for="You can answer Ana.",
    picture="pictogram/envelope",
    language="en",
    skills=("2.1",),
    programs=(ProgramSetup("mail", "program", MAIL),),
    opened="mail",
    time="08:02",
    steps=(
        Step(
            "open",
            Wording("Open the mail from Ana."),
            "Press the line with Ana Silva.",
            "pictogram/envelope",
            (press("mail/letter/ana"),),
        ),
        Step(
            "reply",
            Wording("Press Reply."),
            "Reply has an arrow.",
            "icon/arrow-back-up",
            (press("mail/reply"),),
        ),
        Step(
            "write",
            Wording("Write: I come."),
            "Type in the large box.",
            "pictogram/keyboard",
            (typed("mail/body", "I come"),),
        ),
    ),
)
