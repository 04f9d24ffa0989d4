"""Which flow shows which place. A test checks that no place is missing."""

from collections.abc import Callable
from typing import Any

from ui.flows.brought import BroughtFileFlow
from ui.flows.choose import AboutExerciseFlow, ChooseFlow
from ui.flows.confirm import ConfirmFlow
from ui.flows.context import Context
from ui.flows.count_together import CountTogetherFlow
from ui.flows.door import DoorFlow, RecoveryDoorFlow
from ui.flows.find_task import AllTasksFlow, FindTaskFlow, TasksOfJobFlow
from ui.flows.first_start import LookFlow, WayFlow
from ui.flows.flow import Flow
from ui.flows.guides import GuideFlow, GuidesFlow
from ui.flows.how_it_went import HowItWentFlow
from ui.flows.how_long_to_keep import HowLongToKeepFlow
from ui.flows.invite_people import InvitePeopleFlow
from ui.flows.language import LanguageFlow
from ui.flows.library import (
    LibrarySearchFlow,
    LibraryShelfFlow,
    ReadExerciseFlow,
    TaskLibraryFlow,
    WatchExerciseFlow,
)
from ui.flows.mine import MyThingsFlow, StoredAboutMeFlow, WhatICanFlow
from ui.flows.other_computer import OtherComputerFlow, SupportsFromFileFlow
from ui.flows.own_recordings import OwnRecordingsFlow, RecordStepsFlow
from ui.flows.people import EditPersonFlow, ErasePersonFlow, PeopleFlow
from ui.flows.person import InviteFlow, NoteFlow, PersonFlow, PersonSupportsFlow, StepHelpFlow
from ui.flows.practise import PractiseFlow
from ui.flows.pressing import PressingFlow
from ui.flows.results import ResultsFlow, ResultsWrittenFlow
from ui.flows.rules import RulesFlow
from ui.flows.say_otherwise import SayOtherwiseFlow
from ui.flows.sealed_tally import SealedTallyFlow
from ui.flows.session_plans import ReadPlanFlow, SessionPlansFlow
from ui.flows.set_up import RecoveryCodeFlow, SetUpSiteFlow, SetUpSupporterFlow
from ui.flows.sign_in import ConsentFlow, PictureSignInFlow
from ui.flows.skills_check import SayWhatICanFlow, SkillsQuestionFlow, WhatISaidFlow
from ui.flows.skins import SkinsFlow
from ui.flows.suggest_questions import SuggestQuestionsFlow
from ui.flows.supporters import NewSupporterFlow, SupportersFlow
from ui.flows.supports import SupportsFlow, WhatHelpsFlow
from ui.flows.today import TodayFlow
from ui.flows.trouble import TroubleFlow
from ui.flows.voice_doctor import VoiceDoctorFlow
from ui.flows.watch import WatchFlow
from ui.flows.who import WhoFlow
from ui.library_places import (
    FindTask,
    InvitePeople,
    LibrarySearch,
    LibraryShelf,
    ReadExercise,
    ReadPlan,
    SessionPlans,
    TaskLibrary,
    TasksOfJob,
    WatchExercise,
)
from ui.places import (
    AboutExercise,
    AllTasks,
    AskConsent,
    BroughtFile,
    ChooseLanguage,
    ChooseLook,
    ChooseTask,
    ChooseWay,
    ConfirmPerson,
    EditPerson,
    ErasePerson,
    HowItWent,
    InviteToTask,
    MyThings,
    People,
    PersonPage,
    PictureSignIn,
    Place,
    Practise,
    ResultsPreview,
    ResultsWritten,
    SetUpPeople,
    SetUpSite,
    SetUpSupporter,
    ShowRecoveryCode,
    SiteRules,
    StepHelpMap,
    StoredAboutMe,
    SupporterDoor,
    Today,
    Trouble,
    UseRecoveryCode,
    Watch,
    WhatICan,
    WhoAreYou,
    WriteNote,
    is_behind_passphrase,
)
from ui.reading_places import Guides, ReadGuide
from ui.site_places import (
    CountTogether,
    HowLongToKeep,
    NewSupporter,
    NewSupporterCode,
    SealedTally,
    SiteInExercises,
    Supporters,
)
from ui.skills_places import SayWhatICan, SkillsQuestion, SuggestQuestions, WhatISaid
from ui.support_places import (
    HowIPress,
    HowToPress,
    OtherComputer,
    PersonSupports,
    SupportsFromFile,
    SupportsOf,
    WhatHelpsYou,
)
from ui.voice_places import OwnRecordings, RecordSteps, SayOtherwise, VoiceDoctor

FLOWS: dict[type[object], Callable[[Any, Context], Flow]] = {
    ChooseLanguage: LanguageFlow,
    ChooseLook: LookFlow,
    ChooseWay: WayFlow,
    SetUpSite: SetUpSiteFlow,
    SetUpSupporter: SetUpSupporterFlow,
    ShowRecoveryCode: RecoveryCodeFlow,
    SetUpPeople: PeopleFlow,
    HowToPress: PressingFlow,
    Trouble: TroubleFlow,
    WhoAreYou: WhoFlow,
    ConfirmPerson: ConfirmFlow,
    PictureSignIn: PictureSignInFlow,
    AskConsent: ConsentFlow,
    ChooseTask: ChooseFlow,
    AllTasks: AllTasksFlow,
    TasksOfJob: TasksOfJobFlow,
    FindTask: FindTaskFlow,
    AboutExercise: AboutExerciseFlow,
    Watch: WatchFlow,
    Practise: PractiseFlow,
    HowItWent: HowItWentFlow,
    MyThings: MyThingsFlow,
    WhatICan: WhatICanFlow,
    StoredAboutMe: StoredAboutMeFlow,
    WhatHelpsYou: WhatHelpsFlow,
    SupportsOf: SupportsFlow,
    OtherComputer: OtherComputerFlow,
    SupportsFromFile: SupportsFromFileFlow,
    SayWhatICan: SayWhatICanFlow,
    SkillsQuestion: SkillsQuestionFlow,
    WhatISaid: WhatISaidFlow,
    SupporterDoor: DoorFlow,
    UseRecoveryCode: RecoveryDoorFlow,
    Today: TodayFlow,
    PersonPage: PersonFlow,
    PersonSupports: PersonSupportsFlow,
    HowIPress: PressingFlow,
    StepHelpMap: StepHelpFlow,
    InviteToTask: InviteFlow,
    SuggestQuestions: SuggestQuestionsFlow,
    WriteNote: NoteFlow,
    People: PeopleFlow,
    EditPerson: EditPersonFlow,
    ErasePerson: ErasePersonFlow,
    ResultsPreview: ResultsFlow,
    ResultsWritten: ResultsWrittenFlow,
    BroughtFile: BroughtFileFlow,
    SiteRules: RulesFlow,
    Supporters: SupportersFlow,
    NewSupporter: NewSupporterFlow,
    NewSupporterCode: RecoveryCodeFlow,
    TaskLibrary: TaskLibraryFlow,
    LibraryShelf: LibraryShelfFlow,
    LibrarySearch: LibrarySearchFlow,
    ReadExercise: ReadExerciseFlow,
    WatchExercise: WatchExerciseFlow,
    InvitePeople: InvitePeopleFlow,
    SessionPlans: SessionPlansFlow,
    ReadPlan: ReadPlanFlow,
    HowLongToKeep: HowLongToKeepFlow,
    SiteInExercises: SkinsFlow,
    SealedTally: SealedTallyFlow,
    CountTogether: CountTogetherFlow,
    Guides: GuidesFlow,
    ReadGuide: GuideFlow,
    VoiceDoctor: VoiceDoctorFlow,
    SayOtherwise: SayOtherwiseFlow,
    OwnRecordings: OwnRecordingsFlow,
    RecordSteps: RecordStepsFlow,
}
"""One flow for each place; a test checks that none is missing."""


def open_place(place: Place, context: Context) -> Flow:
    """Return the flow of `place`, with its screen; the door, where nobody gave the passphrase."""
    if is_behind_passphrase(place) and context.session.supporter is None:
        place = SupporterDoor()
    return FLOWS[type(place)](place, context)
