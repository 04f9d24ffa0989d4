"""Write a mail: new, as a reply or to pass one on; send it, keep it, throw it away."""

from dataclasses import replace

from app.desktop.programs.mail_state import (
    Answer,
    Draft,
    Folder,
    Letter,
    MailState,
    Party,
    Writing,
    me,
)

_REPLY = "Re: "
_FORWARD = "Fw: "


def begin(state: MailState, written_as: Writing) -> MailState:
    """Return the program with a new letter to write; a reply or a forward is about the open one."""
    letter = state.letter(state.open)
    draft = Draft()
    if letter is not None and written_as is Writing.REPLY:
        other = letter.receiver if letter.sender == me(state.scene) else letter.sender
        draft = Draft(written_as, other.name, _with(_REPLY, letter.subject), about=letter.id)
    if letter is not None and written_as is Writing.FORWARD:
        draft = Draft(written_as, subject=_with(_FORWARD, letter.subject), about=letter.id)
    return replace(put_aside(state), open="", draft=draft)


def _with(prefix: str, subject: str) -> str:
    return subject if subject.startswith(prefix) else prefix + subject


def go_on(state: MailState, letter: Letter) -> MailState:
    """Return the program with a letter from Drafts open to go on writing."""
    draft = Draft(
        letter.written_as,
        letter.receiver.name,
        letter.subject,
        letter.body,
        letter.about,
        kept_as=letter.id,
    )
    return replace(state, open="", draft=draft)


def put_aside(state: MailState) -> MailState:
    """Return the program without a letter being written; what would be missed is in Drafts."""
    draft = state.draft
    if draft is None or (draft.is_untouched and not draft.kept_as):
        return replace(state, draft=None)
    return replace(_kept(state, draft), draft=None)


def keep(state: MailState, draft: Draft) -> MailState:
    """Return the program with the letter in Drafts."""
    return replace(_kept(state, draft), draft=None, answer=Answer.KEPT)


def _kept(state: MailState, draft: Draft) -> MailState:
    identity = draft.kept_as or f"draft.{state.drafts_kept}"
    receiver = state.receiver(draft.to) or Party("", draft.to, "")
    state = state.with_letter(_letter(state, draft, identity, Folder.DRAFTS, receiver))
    return state if draft.kept_as else replace(state, drafts_kept=state.drafts_kept + 1)


def throw_away(state: MailState, draft: Draft) -> MailState:
    """Return the program without the letter; one that was kept before goes to the bin."""
    kept = state.letter(draft.kept_as)
    state = replace(state, draft=None)
    return state.with_letter(replace(kept, folder=Folder.BIN)) if kept else state


def send(state: MailState, draft: Draft) -> MailState:
    """Return the program with the letter on its way, or asking who it is for."""
    receiver = state.receiver(draft.to)
    if receiver is None:
        return replace(state, answer=Answer.NO_RECEIVER)
    letter = _letter(state, draft, f"sent.{state.letters_sent}", Folder.SENT, receiver)
    rest = tuple(each for each in state.letters if each.id != draft.kept_as)
    return replace(
        state,
        letters=(letter, *rest),
        draft=None,
        letters_sent=state.letters_sent + 1,
        answer=Answer.SENT,
    )


def _letter(
    state: MailState, draft: Draft, identity: str, folder: Folder, receiver: Party
) -> Letter:
    return Letter(
        identity,
        folder,
        folder,
        me(state.scene),
        receiver,
        draft.subject,
        draft.body,
        time=state.scene.time,
        about=draft.about,
        written_as=draft.written_as,
    )


def typed(state: MailState, draft: Draft, part: str, text: str) -> MailState:
    """Return the program after `text` was typed into one of the three parts of a letter."""
    parts = {
        "to": replace(draft, to=text),
        "subject": replace(draft, subject=text),
        "body": replace(draft, body=text),
    }
    return replace(state, draft=parts[part], answer=Answer.NONE)


def choose_receiver(state: MailState, draft: Draft, key: str) -> MailState:
    """Return the program with a contact in the field "To"."""
    contact = next(each for each in state.contacts if each.key == key)
    return typed(state, draft, "to", contact.name)
