"""Put the names of a skin where an exercise has its keys: people, products, folders, places."""

from collections.abc import Callable

from app.content.bundle import Json
from app.content.words import fill, quoted
from app.desktop.skin import ME, Label, Persona, Product, Skin, Trade

PORTRAIT = "portrait"
"""What follows the colon where the picture of a person is wanted and not the name."""

LABELS = ("product", "group", "folder", "place")
"""The words of placeholders whose key follows the colon: `{product:a}`."""

Filler = Callable[[str, str], str | None]


def filled(exercise: Json, skin: Skin, language: str) -> Json:
    """Return an exercise with the names of `skin` in it, and only the programs of its trade.

    In what is said to the person a name is a quoted label, in the programs it is as it is.
    """
    said = fill({key: exercise[key] for key in exercise if key != "programs"}, told(skin, language))
    programs = of_trade(exercise["programs"], skin.trade)
    return {**said, "programs": fill(programs, shown(skin))}


def of_trade(programs: list[Json], trade: Trade) -> list[Json]:
    """Return the programs that are there in a skin of `trade`."""
    return [each for each in programs if trade in each.get("trades", ()) or not each.get("trades")]


def told(skin: Skin, language: str) -> Filler:
    """Return what answers placeholders in sentences: names of things stand in quotation marks."""
    answer = shown(skin)

    def told_word(word: str, rest: str) -> str | None:
        found = answer(word, rest)
        is_label = word in LABELS and ":" not in rest and found is not None
        return quoted(str(found), language) if is_label else found

    return told_word


def shown(skin: Skin) -> Filler:
    """Return what answers placeholders in the programs, with bare names."""
    people = {persona.key: persona for persona in skin.people} | {ME: skin.person(ME)}
    things: dict[str, dict[str, Product | Label]] = {
        "product": {each.key: each for each in skin.products},
        "group": {each.key: each for each in skin.groups},
        "folder": {each.key: each for each in skin.folders},
        "place": {each.key: each for each in skin.places},
    }

    def answer(word: str, rest: str) -> str | None:
        if word in things:
            key, _colon, part = rest.partition(":")
            thing = things[word].get(key)
            # A pack may ask for anything: what every object has is no part of a thing.
            return None if part.startswith("_") else getattr(thing, part or "name", None)
        if word in ("firm", "portal", "logo"):
            return str(getattr(skin, word))
        return _of_person(people.get(word), rest)

    return answer


def _of_person(persona: Persona | None, rest: str) -> str | None:
    if persona is None:
        return None
    return persona.portrait if rest == PORTRAIT else persona.name
