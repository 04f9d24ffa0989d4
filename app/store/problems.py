"""What can be the matter with the folder that keeps what people do."""

from app.errors import KnownError


class StoreProblem(KnownError):
    """The data folder cannot be used as it is. Nothing that was acknowledged is lost."""


class DataFolderReadOnly(StoreProblem):
    """The folder can be read but not written."""


class DataFolderFull(StoreProblem):
    """The disk has no room for what should be kept. What was kept before is safe."""


class DataFolderRemovable(StoreProblem):
    """The folder is on a stick or on another computer: it could vanish while it is written."""


class DataFolderNotOurs(StoreProblem):
    """The folder holds files of something else."""


class DataFolderMoved(StoreProblem):
    """What was in the folder lies in another one now, and that one is not there."""


class DataFolderNewer(StoreProblem):
    """The folder was written by a newer version of the program. Nothing in it was changed."""


class DataFolderDamaged(StoreProblem):
    """The folder is damaged and nothing could be brought back. Nothing in it was changed."""


class DataFolderInUse(StoreProblem):
    """Another program, or another account of this computer, has the folder open."""


class DataFolderFailing(StoreProblem):
    """The disk reported a fault while something was written: it was not kept."""


class FactRefused(StoreProblem):
    """What should be kept does not fit what is already there, such as a second end of an attempt."""
