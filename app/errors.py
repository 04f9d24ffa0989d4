"""The root of every problem the program foresees."""


class KnownError(Exception):
    """A problem we foresaw. Children live beside the code that raises them.

    The message is English and for the log: no names of people and nothing they typed. The words
    a person reads are in `ui/problems.py`.
    """
