"""A small firm, its people and one full setup for each program and layout."""

from collections.abc import Mapping

from app.desktop.program import Scene
from app.desktop.skin import Persona, Skin
from app.domain.action import Act, Action
from app.domain.exercise import ProgramSetup, Setup

SKIN = Skin(
    "bikes",
    "Wheelwise",
    "pictogram/bicycle",
    "#0b6e6e",
    "wheelwise.example",
    "ana",
    (
        Persona("ana", "Ana", "Mechanic", "portrait/ana"),
        Persona("kofi", "Kofi", "Planner", "portrait/kofi"),
        Persona("jasmin", "Jasmin", "Supervisor", "portrait/jasmin"),
        Persona("bram", "Bram", "Driver", "portrait/bram"),
    ),
)
SCENE = Scene(SKIN, "08:02")

LETTER: Setup = {
    "id": "shift",
    "from": "kofi",
    "subject": "Friday",
    "body": "Can you come at 7?",
    "time": "07:45",
    "attachments": [{"id": "roster", "name": "Roster.txt", "text": "Friday: 07:00"}],
}
FULL: Mapping[str, Setup] = {
    "lock_screen": {"people": ["kofi", "me", "bram"], "secret": "2580"},
    "mail": {
        "inbox": [
            LETTER,
            {
                "id": "thanks",
                "sender": "Mrs Vidal",
                "address": "vidal@customer.example",
                "subject": "Thank you",
                "body": "My bike runs well.",
                "day": "monday",
                "is_read": True,
            },
        ],
        "sent": [{"id": "order", "to": "bram", "subject": "Tyres", "body": "We need 4 tyres."}],
        "drafts": [{"id": "idea", "subject": "An idea"}],
        "bin": [{"id": "old", "from": "jasmin", "subject": "Old", "body": "This is over."}],
    },
    "chat": {
        "conversations": [
            {
                "id": "jasmin",
                "person": "jasmin",
                "messages": [{"from": "jasmin", "text": "Where are you?", "time": "07:59"}],
                "unread": 1,
                "quick_replies": ["I am on my way.", "I am here."],
                "answers": [{"from": "jasmin", "text": "Thank you.", "time": "08:03"}],
            },
            {
                "id": "morning",
                "name": "Morning shift",
                "people": ["kofi", "bram"],
                "messages": [
                    {"from": "bram", "text": "The van is here.", "day": "yesterday"},
                    {"from": "me", "text": "Good.", "day": "yesterday", "time": "15:10"},
                ],
            },
        ],
    },
    "clock": {
        "badge": "1042",
        "times": ["07:58", "16:03"],
        "days": [
            {"day": "monday", "come": "07:58", "go": "16:01"},
            {"day": "tuesday", "come": "08:00"},
        ],
        "hours": ["15:30", "16:00"],
        "supervisor": "jasmin",
        "requests": [{"day": "monday", "kind": "go", "time": "16:00", "status": "approved"}],
    },
    "portal": {
        "supervisor": "jasmin",
        "days_left": 2,
        "dates": [
            {"id": "mon14", "name": "Monday 14 December"},
            {"id": "tue15", "name": "Tuesday 15 December"},
            {"id": "wed16", "name": "Wednesday 16 December"},
        ],
        "requests": [
            {"kind": "holiday", "first": "mon14", "last": "mon14", "status": "refused"},
        ],
        "payslips": [
            {
                "id": "november",
                "name": "November",
                "hours": 120,
                "wage": 168000,
                "travel": 4200,
                "tax": 14100,
                "insurance": 21900,
                "paid": 136200,
            },
            {"id": "october", "name": "October", "is_read": True, "wage": 100, "paid": 100},
        ],
    },
    "files": {
        "folders": [
            {"id": "papers", "name": "My papers"},
            {"id": "orders", "name": "Orders", "in": "papers"},
            {"id": "downloads", "name": "Downloads"},
        ],
        "files": [
            {"id": "tyres", "name": "Order of tyres", "kind": "table", "in": "orders"},
            {
                "id": "leave",
                "name": "Leave form",
                "kind": "form",
                "in": "downloads",
                "text": "Name, days, signature.",
            },
            {
                "id": "photo",
                "name": "Red bicycle",
                "kind": "picture",
                "in": "bin",
                "home": "papers",
                "picture": "pictogram/bicycle",
            },
        ],
        "opened": "papers",
    },
    "stock": {
        "groups": [{"id": "brakes", "name": "Brakes"}, {"id": "lights", "name": "Lights"}],
        "articles": [
            {
                "id": "cable",
                "name": "Brake cable",
                "code": "BC-20",
                "group": "brakes",
                "shelf": "Row 2, shelf 4",
                "count": 3,
                "picture": "pictogram/wrench",
            },
            {
                "id": "lamp",
                "name": "Rear light",
                "code": "RL-7",
                "group": "lights",
                "shelf": "Row 1, shelf 1",
            },
        ],
    },
    "scanner": {
        "order": "Order 1042",
        "boxes": [
            {"id": "bells", "name": "Bells", "code": "40-1", "picture": "pictogram/bell"},
            {"id": "tyres", "name": "Tyres", "code": "20-8", "picture": "pictogram/bicycle"},
            {"id": "keys", "name": "Keys", "code": "50-2", "picture": "pictogram/key"},
        ],
        "lines": [{"box": "bells", "wanted": 2}, {"box": "tyres", "wanted": 1}],
    },
    "work_instruction": {
        "name": "Repair a flat tyre",
        "supervisor": "jasmin",
        "sheets": [
            {
                "id": "wheel",
                "title": "Take the wheel out",
                "text": "Open the nuts.",
                "picture": "pictogram/wrench",
                "care": "Wear gloves.",
            },
            {
                "id": "tube",
                "title": "Change the tube",
                "text": "Take the old tube out.",
                "picture": "pictogram/bicycle",
            },
        ],
    },
    "sheet": {
        "name": "Cold room",
        "supervisor": "jasmin",
        "columns": [
            {"id": "time", "name": "Time", "kind": "word"},
            {"id": "degrees", "name": "Degrees", "kind": "number", "least": "2", "most": "7"},
            {
                "id": "door",
                "name": "Door",
                "kind": "choice",
                "options": [{"id": "shut", "name": "closed"}, {"id": "ajar", "name": "open"}],
            },
        ],
        "rows": [{"cells": ["06:00", "4", "shut"]}],
    },
    "phone": {
        "pin": "2580",
        "code": "4711",
        "reports_to": "jasmin",
        "poster": {"title": "Free lunch!", "text": "Only today.", "link": "lunch.example"},
        "threads": [
            {
                "id": "trap",
                "sender": "07700 900123",
                "is_new": True,
                "messages": [
                    {"text": "Your parcel waits.", "time": "08:00", "link": "parcel.example/pay"}
                ],
            },
            {
                "id": "kofi",
                "from": "kofi",
                "messages": [{"text": "Your code is 4711.", "time": "07:58"}],
            },
        ],
    },
    "helpdesk": {
        "helper": "jasmin",
        "faults": [
            {"device": "sound", "fault": "volume"},
            {"device": "printer", "fault": "other"},
        ],
    },
    "pointer_gym": {
        "parts": [
            {"id": "bell", "name": "Bell", "picture": "pictogram/bell"},
            {"id": "lamp", "name": "Lamp", "picture": "pictogram/light-bulb"},
        ],
        "folders": [{"id": "today", "name": "Orders of today", "first": 1031, "count": 12}],
        "boxes": [
            {"id": "bells", "name": "Bells", "picture": "pictogram/box"},
            {"id": "late", "name": "Late orders", "picture": "pictogram/inbox-tray"},
        ],
    },
    "key_gym": {
        "name": "Label for a shelf",
        "lines": [
            {"id": "name", "name": "Name", "text": "Bram", "given": "Brx"},
            {"id": "code", "name": "Code", "text": "25-A7"},
            {"id": "mail", "name": "Mail", "text": "x@y.example"},
        ],
    },
    "settings": {"sample": "Order 1042", "reads": True, "volume": 0},
    "roster": {
        "week": "Week 49",
        "days": [
            {
                "day": "monday",
                "start": "08:00",
                "end": "16:00",
                "place": "Workshop",
                "with": ["kofi", "bram"],
            },
            {"day": "tuesday"},
        ],
        "team": [{"person": "kofi", "shifts": ["08:00-16:00", ""]}],
        "changes": [
            {
                "id": "early",
                "day": "monday",
                "start": "06:00",
                "end": "14:00",
                "from": "kofi",
                "why": "A delivery comes early.",
            },
        ],
    },
}


def setup(name: str, layout: str) -> ProgramSetup:
    """Return the full setup of a program in a layout."""
    return ProgramSetup(name, layout, FULL[name])


def press(target: str) -> Action:
    """Return the act of pressing."""
    return Action(Act.PRESS, target)


def write(target: str, text: str) -> Action:
    """Return the act of typing a whole text."""
    return Action(Act.TYPE, target, text)


def pick(target: str, value: str) -> Action:
    """Return the act of picking an option."""
    return Action(Act.PICK, target, value)


def toggle(target: str) -> Action:
    """Return the act of switching."""
    return Action(Act.TOGGLE, target)
