"""What the lock screen shows: asleep, the people as tiles, a keypad or a password."""

from app.desktop.elements import (
    Button,
    Choice,
    Column,
    Element,
    Emphasis,
    Field,
    Item,
    ItemList,
    Option,
    Picture,
    Row,
    Surface,
    Text,
    Toggle,
    Weight,
)
from app.desktop.instruments import Keypad
from app.desktop.programs.lock_screen_state import (
    ACCOUNT,
    LAST,
    TILES,
    Answer,
    LockScreenState,
    Session,
)
from app.i18n import _


def page(state: LockScreenState) -> Element:
    """Return the page the lock screen stands at."""
    if state.session is Session.SIGNED_IN:
        return _session()
    if not state.is_awake:
        return _asleep(state)
    if state.asks_code:
        return _second_step(state)
    if state.layout == LAST:
        return _last_person(state)
    if state.layout == ACCOUNT:
        return _account(state)
    return _pin(state) if state.person else _tiles(state)


def _session() -> Element:
    """Return what the start menu offers of it while somebody is signed in."""
    lock = Button("lock_screen/lock", _("Lock the screen"), icon="icon/lock")
    sign_out = Button("lock_screen/sign_out", _("Sign out"), icon="icon/logout")
    return Column("lock_screen/session", (lock, sign_out))


def _asleep(state: LockScreenState) -> Element:
    skin = state.scene.skin
    wake = Button("lock_screen/wake", _("Wake the screen"), icon="icon/power")
    return Column(
        "lock_screen/asleep",
        (
            Text("lock_screen/time", state.scene.time, Weight.DISPLAY),
            Picture("lock_screen/logo", skin.logo, size=96),
            Text("lock_screen/firm", skin.firm, Weight.STRONG),
            wake,
        ),
        surface=Surface.ACCENT,
        is_centred=True,
    )


def _tiles(state: LockScreenState) -> Element:
    skin = state.scene.skin
    tiles = tuple(
        Item(
            f"lock_screen/person/{key}",
            skin.person(key).name,
            subtitle=skin.person(key).job,
            picture=skin.person(key).portrait,
        )
        for key in state.people
    )
    return Column(
        "lock_screen/choose",
        (
            Text("lock_screen/question", _("Who are you?"), Weight.TITLE),
            ItemList("lock_screen/people", _("Accounts on this computer"), tiles, is_grid=True),
        ),
        surface=Surface.PANEL,
        scrolls=True,
        is_centred=True,
    )


def _pin(state: LockScreenState) -> Element:
    persona = state.scene.skin.person(state.person)
    return Column(
        "lock_screen/pin",
        (
            # Small: the number keys below it need the height.
            Picture("lock_screen/portrait", persona.portrait, size=64),
            Text("lock_screen/name", persona.name, Weight.TITLE),
            *_answer(state),
            Keypad("lock_screen/keypad", _("Type your PIN."), entered=state.entered),
            Button(
                "lock_screen/other",
                _("Another person"),
                icon="icon/users",
                emphasis=Emphasis.QUIET,
            ),
        ),
        surface=Surface.PANEL,
        scrolls=True,
        is_centred=True,
    )


def _account(state: LockScreenState) -> Element:
    skin = state.scene.skin
    people = tuple(Option(key, skin.person(key).name) for key in state.people)
    return Column(
        "lock_screen/sign_in_page",
        (
            Picture("lock_screen/logo", skin.logo, size=96),
            Text("lock_screen/firm", skin.firm, Weight.TITLE),
            Choice("lock_screen/account", _("Account"), people, chosen=state.person),
            *_password(state),
        ),
        surface=Surface.PANEL,
        scrolls=True,
        is_centred=True,
    )


def _last_person(state: LockScreenState) -> Element:
    skin = state.scene.skin
    people = tuple(
        Item(
            f"lock_screen/person/{key}",
            skin.person(key).name,
            picture=skin.person(key).portrait,
            is_chosen=key == state.person,
        )
        for key in state.people
    )
    accounts = ItemList("lock_screen/people", _("Accounts on this computer"), people)
    side = Column("lock_screen/side", (accounts,), scrolls=True)
    persona = skin.person(state.person)
    middle = (
        Picture("lock_screen/portrait", persona.portrait, size=96),
        Text("lock_screen/name", persona.name, Weight.TITLE),
        *_password(state),
    )
    page = Column("lock_screen/sign_in_page", middle, scrolls=True, is_centred=True)
    parts = (side, page)
    return Row("lock_screen/last_person", parts, shares=(2, 5), surface=Surface.PANEL)


def _password(state: LockScreenState) -> tuple[Element, ...]:
    return (
        Field(
            "lock_screen/password",
            _("Password"),
            value=state.entered,
            is_secret=not state.is_shown,
            enter_presses="lock_screen/sign_in",
        ),
        Toggle("lock_screen/show", _("Show the password"), is_on=state.is_shown),
        *_answer(state),
        Button("lock_screen/sign_in", _("Sign in"), icon="icon/login", emphasis=Emphasis.MAIN),
    )


def _second_step(state: LockScreenState) -> Element:
    title = Text("lock_screen/second/title", _("The second step"), Weight.TITLE)
    ask = Text("lock_screen/ask", _("Type the code from your phone."))
    keypad = Keypad("lock_screen/keypad", _("Code"), state.entered, is_secret=False)
    back = Button("lock_screen/other", _("Back"), icon="icon/arrow-left", emphasis=Emphasis.QUIET)
    typing = Column("lock_screen/typing", (ask, *_answer(state), keypad, back), is_centred=True)
    panes = Row("lock_screen/panes", (_phone(state), typing), shares=(1, 1))
    return Column(
        "lock_screen/second", (title, panes), surface=Surface.PANEL, scrolls=True, is_centred=True
    )


def _phone(state: LockScreenState) -> Element:
    words = _("Your code is {code}. Give it to nobody.").format(code=state.code)
    note = Text("lock_screen/phone/note", words, Weight.STRONG)
    # Translators: stands over a message that has come to the person's own phone
    where = Text("lock_screen/phone/title", _("On your phone"), Weight.SMALL)
    sign = Picture("lock_screen/phone/sign", "pictogram/mobile-phone", size=96)
    return Column("lock_screen/phone", (sign, where, note), is_centred=True)


def _answer(state: LockScreenState) -> tuple[Element, ...]:
    if state.answer is Answer.NONE:
        return ()
    return (Text("lock_screen/answer", _words(state), Weight.STRONG),)


def _words(state: LockScreenState) -> str:
    if state.asks_code:
        return _code_words(state)
    is_pin = state.layout == TILES
    if state.answer is Answer.NOBODY_CHOSEN:
        return _("Choose your account first.")
    if state.answer is Answer.NOTHING_TYPED:
        return _("Type your PIN first.") if is_pin else _("Type your password first.")
    if is_pin:
        return _("This PIN does not match. Try again.")
    return _("This password does not match. Try again.")


def _code_words(state: LockScreenState) -> str:
    if state.answer is Answer.NOTHING_TYPED:
        return _("Press the numbers first.")
    return _("This code does not match. Look at the message again.")
