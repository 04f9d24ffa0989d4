"""What a phone shows: its lock, its programs, messages, its camera, signing in with a code."""

from app.desktop.elements import (
    Bar,
    Bubble,
    Button,
    Column,
    Element,
    Emphasis,
    Item,
    ItemList,
    Picture,
    Surface,
    Text,
    Weight,
)
from app.desktop.instruments import Keypad
from app.desktop.programs.phone_state import POSTER, Answer, Note, Page, PhoneState, Thread
from app.i18n import _, ngettext, pgettext


def page(state: PhoneState) -> Element:
    """Return the page the phone stands at."""
    pages = {
        Page.LOCKED: _locked,
        Page.HOME: _home,
        Page.MESSAGES: _messages,
        Page.THREAD: _thread,
        Page.SIGN_IN: _sign_in,
        Page.LINK: _link,
        Page.CAMERA: _camera,
    }
    body = Column("phone/page", pages[state.page](state), scrolls=True)
    if state.page is Page.LOCKED:
        return Column("phone/program", (body,), shares=(1,))
    return Column("phone/program", (body, _ends(state)), shares=(1, 0))


def _ends(state: PhoneState) -> Bar:
    at_home = state.page is Page.HOME
    back = Button("phone/back", _("Back"), icon="icon/arrow-left", is_enabled=not at_home)
    home = Button("phone/home", _("Home"), icon="icon/home", is_pressed=at_home)
    buttons: tuple[Button, ...] = (back, home)
    if state.pin:
        buttons = (*buttons, Button("phone/lock", _("Lock"), icon="icon/lock"))
    return Bar("phone/ends", _("Keys of the phone"), buttons)


def _locked(state: PhoneState) -> tuple[Element, ...]:
    return (
        Text("phone/time", state.scene.time, Weight.DISPLAY),
        Text("phone/locked", _("The phone is locked."), Weight.STRONG),
        *_said(state),
        Keypad("phone/keypad", _("PIN"), state.entered),
    )


def _home(state: PhoneState) -> tuple[Element, ...]:
    new = sum(each.is_new for each in state.kept)
    badge = ngettext("{count} new", "{count} new", new).format(count=new) if new else ""
    apps: tuple[Item, ...] = (
        Item("phone/app/messages", _("Messages"), picture="icon/message-circle", badge=badge),
    )
    if state.code:
        work = Item("phone/app/sign_in", _("Sign in at work"), picture="icon/shield-lock")
        apps = (*apps, work)
    if state.poster:
        apps = (*apps, Item("phone/app/camera", _("Camera"), picture="icon/camera"))
    return (
        Text("phone/time", state.scene.time, Weight.DISPLAY),
        ItemList("phone/apps", _("Programs"), apps, is_grid=True),
    )


def _messages(state: PhoneState) -> tuple[Element, ...]:
    title = Text("phone/messages/title", _("Messages"), Weight.TITLE)
    if not state.kept:
        return (title, *_said(state), Text("phone/empty", _("There are no messages.")))
    items = tuple(
        Item(
            f"phone/thread/{each.id}",
            each.sender,
            subtitle=each.notes[-1].text,
            note=each.notes[-1].time,
            picture=each.portrait,
            is_strong=each.is_new,
            badge=pgettext("message", "New") if each.is_new else "",
        )
        for each in state.kept
    )
    return (title, *_said(state), ItemList("phone/threads", _("Messages"), items))


def _thread(state: PhoneState) -> tuple[Element, ...]:
    thread = state.thread
    if thread is None:
        return ()
    notes = tuple(part for n, each in enumerate(thread.notes) for part in _note(thread, n, each))
    return (
        Text("phone/sender", thread.sender, Weight.TITLE),
        *notes,
        *_said(state),
        _report(is_reported=thread.id in state.reported),
        Button("phone/delete", _("Delete"), icon="icon/trash"),
    )


def _report(*, is_reported: bool) -> Button:
    label = _("Reported") if is_reported else _("Report a trap")
    return Button("phone/report", label, icon="icon/flag", is_enabled=not is_reported)


def _camera(state: PhoneState) -> tuple[Element, ...]:
    if state.poster is None:
        return ()
    sheet = (
        Text("phone/poster/title", state.poster.title, Weight.TITLE),
        Text("phone/poster/text", state.poster.text),
        Picture("phone/poster/code", "pictogram/qr-code", _("A code to scan"), 140),
    )
    poster = Column("phone/poster", sheet, surface=Surface.PANEL, is_centred=True)
    if not state.is_scanned:
        scan = Button("phone/scan", _("Scan the code"), "icon/qrcode", Emphasis.MAIN)
        return (poster, scan)
    return (
        poster,
        *_said(state),
        Text("phone/scanned", _("This code opens:"), Weight.STRONG),
        Button("phone/link", state.poster.link, icon="icon/link", emphasis=Emphasis.QUIET),
        _report(is_reported=POSTER in state.reported),
    )


def _note(thread: Thread, number: int, note: Note) -> tuple[Element, ...]:
    bubble = Bubble(f"phone/note/{number}", thread.sender, note.text, note.time)
    is_last = number == len(thread.notes) - 1
    if not (note.link and is_last):
        return (bubble,)
    return (bubble, Button("phone/link", note.link, icon="icon/link", emphasis=Emphasis.QUIET))


def _link(state: PhoneState) -> tuple[Element, ...]:
    link = state.thread.notes[-1].link if state.thread else ""
    if state.poster and not state.thread:
        link = state.poster.link
    question = _("This page asks for the number of your bank card.")
    advice = _("Type nothing here. Go back and report it.")
    return (
        Text("phone/link/address", link, Weight.SMALL),
        Picture("phone/link/sign", "icon/alert-triangle", size=64),
        Text("phone/link/asks", question, Weight.STRONG),
        Text("phone/link/advice", advice),
    )


def _sign_in(state: PhoneState) -> tuple[Element, ...]:
    title = Text("phone/sign_in/title", _("Sign in at work"), Weight.TITLE)
    firm = Text("phone/sign_in/firm", state.scene.skin.firm)
    if state.is_signed_in:
        sign = Picture("phone/sign_in/sign", "icon/check", size=64)
        return (title, sign, Text("phone/signed_in", _("You are signed in."), Weight.STRONG))
    how = Text("phone/sign_in/how", _("Type the code from the message."))
    keys = Keypad("phone/keypad", _("Code"), state.entered, is_secret=False)
    return (title, firm, how, *_said(state), keys)


def _said(state: PhoneState) -> tuple[Element, ...]:
    if state.answer is Answer.NONE:
        return ()
    name = state.scene.skin.person(state.reports_to).name
    words = {
        Answer.PIN_NOT_FITTING: _("This PIN does not match. Try again."),
        Answer.CODE_NOT_FITTING: _("This code does not match. Look at the message again."),
        Answer.NOTHING_TYPED: _("Press the numbers first."),
        Answer.DELETED: _("The message is deleted."),
        Answer.REPORTED: _("{name} knows it and warns the others.").format(name=name),
    }
    said = Text("phone/answer", words[state.answer], Weight.STRONG)
    return (Column("phone/said", (said,), surface=Surface.PANEL),)
