"""Files are found, read, named, moved, deleted and brought back as in a real file program."""

import pytest

from app.desktop.programs.files import Files
from app.desktop.setup import SetupProblem
from tests.app.desktop.playing import Played, start
from tests.app.desktop.samples import FULL, SCENE, pick, press, write

PROGRAM = Files()


@pytest.fixture(params=["program", "web"])
def files(request: pytest.FixtureRequest) -> Played:
    return start(PROGRAM, request.param)


def without_opened() -> dict[str, object]:
    return {key: value for key, value in FULL["files"].items() if key != "opened"}


@pytest.fixture
def document() -> Played:
    scan = {"name": "Scan 0017", "kind": "form", "text": "6 frames"}
    return start(PROGRAM, "program", {**FULL["files"], "document": [scan]})


def test_folders_hold_folders_and_files(files: Played) -> None:
    assert files.item("files/folder/orders").title == "Orders"

    files = files.do(press("files/folder/orders"))
    assert files.text("files/title") == "Orders"
    assert files.item("files/file/tyres").subtitle == "List"

    files = files.do(press("files/up"))
    assert files.fact("files.folder") == "papers"


def test_search_looks_into_every_folder_but_the_bin(files: Played) -> None:
    files = files.do(write("files/search", "FORM"))
    assert [one for one in files.ids() if one.startswith("files/file/")] == ["files/file/leave"]
    assert files.item("files/file/leave").note == "Downloads"

    assert files.do(write("files/search", "bicycle")).text("files/nothing")
    assert files.do(write("files/search", "  ")).fact("files.folder") == "papers"


def test_a_file_is_opened_and_read(files: Played) -> None:
    files = files.do(press("files/place/downloads"), press("files/file/leave"))
    files = files.do(press("files/ask/read"))

    assert files.text("files/read/text") == "Name, days, signature."
    assert files.ignores(press("files/delete"))

    assert files.do(press("files/do/cancel")).element("files/read/text") is None


def test_a_deleted_file_is_brought_back_to_its_folder(files: Played) -> None:
    files = files.do(
        press("files/place/downloads"), press("files/file/leave"), press("files/delete")
    )
    assert files.text("files/answer") == "The file is in the bin. You can bring it back."
    assert files.fact("files.in.leave") == "bin"

    files = files.do(press("files/place/bin"), press("files/file/leave"), press("files/put_back"))
    assert files.fact("files.in.leave") == "downloads"


def test_a_file_moves_to_the_folder_one_chooses(files: Played) -> None:
    files = files.do(
        press("files/place/downloads"),
        press("files/file/leave"),
        press("files/ask/move"),
        press("files/do/ok"),
    )
    assert files.text("files/answer") == "Choose a folder first."

    files = files.do(pick("files/answer/where", "orders"), press("files/do/ok"))
    assert files.fact("files.in.leave") == "orders"
    assert files.text("files/answer") == "The file is in its new folder."


def test_a_new_name_begins_with_the_old_one(files: Played) -> None:
    files = files.do(
        press("files/place/downloads"), press("files/file/leave"), press("files/ask/rename")
    )
    assert files.fact("files.name") == "Leave form"

    files = files.do(write("files/answer/name", "Leave  form 2026 "), press("files/do/ok"))
    assert files.fact("files.name.leave") == "Leave form 2026"


def test_a_document_is_saved_under_a_name_in_a_folder(document: Played) -> None:
    assert document.text("files/document/unsaved") == "This is not saved yet."
    assert document.ignores(press("files/place/papers"))

    document = document.do(
        press("files/ask/save"),
        write("files/answer/name", "Delivery note Monday"),
        pick("files/answer/where", "orders"),
        press("files/do/ok"),
    )

    assert document.fact("files.saved") == "yes"
    assert document.fact("files.folder") == "orders"
    assert document.item("files/file/document").title == "Delivery note Monday"
    assert document.item("files/file/document").is_chosen
    assert document.text("files/answer") == "The file is saved."


def test_a_phone_shows_one_thing_at_a_time_and_the_way_back() -> None:
    phone = start(PROGRAM, "phone", without_opened())
    assert phone.element("files/up") is None
    assert phone.item("files/place/bin").title == "Bin"

    phone = phone.do(press("files/place/papers"), press("files/folder/orders"))
    phone = phone.do(press("files/file/tyres"))
    assert phone.text("files/detail/where") == "Folder: Orders"
    assert phone.element("files/search") is None

    phone = phone.do(press("files/up"))
    assert phone.item("files/file/tyres").title == "Order of tyres"

    phone = phone.do(press("files/up"), press("files/up"))
    assert phone.fact("files.folder") == ""
    assert phone.element("files/up") is None


def test_on_a_phone_the_way_back_leads_out_of_a_search() -> None:
    phone = start(PROGRAM, "phone", without_opened())
    phone = phone.do(write("files/search", "form"), press("files/file/leave"))

    found = phone.do(press("files/up"))
    assert found.text("files/title") == "Found"

    assert found.do(press("files/up")).item("files/place/papers").title == "My papers"


def test_a_phone_brings_a_deleted_file_back() -> None:
    phone = start(PROGRAM, "phone", without_opened())
    phone = phone.do(press("files/place/bin"), press("files/file/photo"))

    phone = phone.do(press("files/put_back"))

    assert phone.fact("files.in.photo") == "papers"
    assert phone.text("files/answer") == "The file is back in its folder."
    assert phone.do(press("files/up")).item("files/place/papers").title == "My papers"


def test_a_phone_says_that_a_document_is_saved() -> None:
    scan = {"name": "Note 12", "kind": "text", "text": "Meeting"}
    phone = start(PROGRAM, "phone", {**FULL["files"], "document": [scan]}).do(
        press("files/ask/save"),
        write("files/answer/name", "Meeting"),
        pick("files/answer/where", "orders"),
        press("files/do/ok"),
    )

    assert phone.text("files/answer") == "The file is saved."
    assert phone.text("files/detail/name") == "Meeting"
    assert phone.do(press("files/up")).fact("files.folder") == "orders"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("  ", "Write a name for the file first."),
        ("?", "Write a name for the file first."),
        ("x" * 61, "This name is too long. Write a shorter name."),
        ("Monday/Friday", 'These signs do not fit in a name: \\ / : * ? " < > |'),
        ("order  of TYRES", "This name is already there. Write another name."),
        ("Monday", "Choose a folder first."),
    ],
)
def test_a_name_that_does_not_fit_says_why(document: Played, name: str, words: str) -> None:
    document = document.do(press("files/ask/save"), write("files/answer/name", name))
    if words.startswith("This name is already"):
        document = document.do(pick("files/answer/where", "orders"))

    document = document.do(press("files/do/ok"))

    assert document.text("files/answer") == words
    assert document.fact("files.saved") == "no"


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"folders": []}, "'folders' must have at least one"),
        ({"folders": [{"id": "a", "name": "A", "in": "b"}], "files": []}, "'folders[0].in'"),
        ({"folders": [{"id": "bin", "name": "A"}], "files": []}, "'folders[0].id' is taken"),
        ({"files": [{"id": "a", "name": "A", "kind": "text", "in": "x"}]}, "'files[0].in'"),
        ({"files": [{"id": "a", "name": "A", "kind": "text", "in": "bin"}]}, "'files[0].home'"),
        ({"opened": "nowhere"}, "'opened' must be"),
        (
            {"document": [{"name": "A", "kind": "text"}, {"name": "B", "kind": "text"}]},
            "'document' can only be one",
        ),
    ],
)
def test_a_setup_that_does_not_fit_is_named(change: dict[str, object], named: str) -> None:
    with pytest.raises(SetupProblem) as problem:
        PROGRAM.start("web", {**FULL["files"], **change}, SCENE)

    assert named in str(problem.value)
