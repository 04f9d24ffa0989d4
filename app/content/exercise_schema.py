"""The shape of an exercise file for editors: a JSON Schema, made of the parts that read the file.

An editor shows with it what may stand where. What a shape cannot say is told by `wise-steps-admin check`.
"""

import json
from typing import Any

from app.content.schema import ExerciseFile
from app.desktop.registry import PROGRAMS

SCHEMA_FILE = ("data", "schemas", "wise-steps-exercise-1.schema.json")

_DRAFT = "http://json-schema.org/draft-07/schema#"
_SAID = {
    "ExerciseFile": {
        "task": "One of the 40 tasks in data/tasks.yaml.",
        "title": "What the person does, at most 10 words.",
        "good_for": "What it is good for at work: 1 sentence.",
        "picture": "A picture of assets/ (pictogram/..., icon/..., portrait/...), or own/... of a pack.",
        "version": "Count up when a step changes.",
        "probe": "true: kept unseen, for a check weeks later.",
        "read_by_readers": "The day people who read slowly have read it, by language.",
        "time": "What the clock of the practice desktop shows; it stands still.",
        "opened": "The program that is open at the start; empty is the empty desktop.",
        "programs": "The programs on this practice desktop.",
        "steps": "4 to 9 steps. One act that others can see is one step.",
    },
    "ProgramPart": {
        "name": "A program of app/desktop/programs/.",
        "layout": "One of the layouts of this program.",
        "content": "What is in it. The file of the program says what it takes.",
        "trades": "There only in the skins of these trades.",
    },
    "StepPart": {
        "id": "Stays as it is, even when the step moves.",
        "easy": "At most 12 words a sentence, at most 2 sentences.",
        "plain": "A normal short sentence of at most 18 words.",
        "key": "2 to 4 key words with · between; pictures: data/key_words.yaml.",
        "by_pressing": "Where the step teaches dragging: said to people who press with a switch.",
        "hint": "Says more than the instruction.",
        "picture": "A picture beside the instruction.",
        "do": "The acts that do this step, in order.",
        "done_when": "Where several ways are right: the facts that make it done.",
        "harmless": "Acts that are all right here and do not finish the step; * is anything.",
        "done": "What is said when it is done.",
    },
    "DoPart": {
        "press": "The id of an element that is pressed.",
        "type": "The id of a field that is typed into, with 'words' or 'exactly'.",
        "pick": "The id of an element with answers, with 'option'.",
        "toggle": "The id of an element that goes on or off.",
        "open": "The id of an element that is pressed twice.",
        "move": "The id of an element that is pulled, with 'onto'.",
        "onto": "The id of the element it is pulled to.",
        "words": "1 to 6 short words, translated.",
        "exactly": "A code or a name, the same in every language.",
        "option": "The answer that is picked.",
    },
    "DoneWhenPart": {
        "fact": "A fact of a program, such as mail.open.",
        "is": "Exactly this word.",
        "says": "These words, however they are written.",
        "filled": "true: anything at all.",
    },
}
_ACTS = (("press",), ("type", "words"), ("type", "exactly"), ("pick", "option"))
_MORE_ACTS = (("toggle",), ("open",), ("move", "onto"))
_FACTS = (("fact", "is"), ("fact", "says"), ("fact", "filled"))


def exercise_schema() -> bytes:
    """Return the JSON Schema as it stands in `data/schemas/`; `wise-steps-admin schema` writes it."""
    schema = _plain(ExerciseFile.model_json_schema())
    parts = {**schema["$defs"], "ExerciseFile": schema}
    for part, said in _SAID.items():
        for field, sentence in said.items():
            parts[part]["properties"][field]["description"] = sentence
    parts["DoPart"]["oneOf"] = [_only(names) for names in (*_ACTS, *_MORE_ACTS)]
    parts["DoneWhenPart"]["oneOf"] = [_only(names) for names in _FACTS]
    parts["ProgramPart"]["properties"]["name"]["enum"] = sorted(PROGRAMS)
    parts["ProgramPart"]["allOf"] = [_layouts(name) for name in sorted(PROGRAMS)]
    whole = {"$schema": _DRAFT, **schema, "title": "WISE Steps exercise"}
    text = json.dumps(whole, indent=2, sort_keys=True, ensure_ascii=False)
    return f"{text}\n".encode()


def _plain(schema: Any) -> Any:
    """Return the schema without what only a program needs: titles, and null for what is absent."""
    if isinstance(schema, list):
        return [_plain(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if "properties" in schema:
        named = {name: _plain(each) for name, each in schema["properties"].items()}
        rest = {key: each for key, each in schema.items() if key != "properties"}
        return {**_plain(rest), "properties": named}
    kept = {key: _plain(each) for key, each in schema.items() if key != "title"}
    choices = [each for each in kept.pop("anyOf", []) if each != {"type": "null"}]
    if kept.get("default", ...) is None:
        del kept["default"]
    return {**kept, **(choices[0] if choices else {})}


def _only(names: tuple[str, ...]) -> dict[str, object]:
    return {"required": list(names), "maxProperties": len(names)}


def _layouts(name: str) -> dict[str, object]:
    is_it = {"properties": {"name": {"const": name}}}
    layouts = {"properties": {"layout": {"enum": sorted(PROGRAMS[name].layouts)}}}
    return {"if": is_it, "then": layouts}
