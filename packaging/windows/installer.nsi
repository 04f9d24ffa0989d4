; The installer for people: for one account without any rights, or for everybody by an administrator.
; `installers.py` compiles it. In silence, and with what came of it as the exit code:
;   wise-steps-setup.exe /S [/AllUsers | /CurrentUser] [/NoDesktop] [/D=C:\folder without quotes]
;   "...\uninstall.exe" /S
; 0: done. 1: somebody stopped it. 2: it cannot be done; nothing was changed.
; What people did is never deleted, neither here nor when the program is removed.
Unicode true
Target amd64-unicode
Name "WISE Steps"
OutFile "${OUTFILE}"
SetCompressor /SOLID lzma
SetCompressorDictSize 32
SetDateSave off ; the same sources give the same bytes
CRCCheck force
ManifestDPIAware true
ManifestSupportedOS all
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define COMMAND "wise-steps"
!define OURS "Software\WISE Steps"
!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\wise-steps"
!define PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define KINDS "Software\Classes"
!define EVERY_LOCAL_ACCOUNT "*S-1-5-32-545"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "WISE Steps"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${OURS}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallDir"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${OURS}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallDir"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "WISE Steps"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "WISE Steps setup"
VIAddVersionKey CompanyName "The WISE Steps project"
VIAddVersionKey LegalCopyright "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${COMMAND}.exe"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!define MUI_PAGE_HEADER_TEXT "$(FOR_WHOM)"
!define MUI_PAGE_HEADER_SUBTEXT " "
!define MULTIUSER_INSTALLMODEPAGE_TEXT_TOP "$(FOR_WHOM_MORE)"
!define MULTIUSER_INSTALLMODEPAGE_TEXT_ALLUSERS "$(FOR_ALL)"
!define MULTIUSER_INSTALLMODEPAGE_TEXT_CURRENTUSER "$(FOR_ME)"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Dutch
!insertmacro MUI_LANGUAGE Bulgarian

LangString TOO_OLD ${LANG_ENGLISH} "WISE Steps needs Windows 10 or newer, with 64 bits."
LangString TOO_OLD ${LANG_DUTCH} "WISE Steps heeft Windows 10 of nieuwer nodig, met 64 bits."
LangString TOO_OLD ${LANG_BULGARIAN} "WISE Steps работи с Windows 10 или по-нов, 64-битов."
LangString IN_USE ${LANG_ENGLISH} "WISE Steps is open. Please close it, then start this again."
LangString IN_USE ${LANG_DUTCH} "WISE Steps is nog open. Sluit het en start dit daarna opnieuw."
LangString IN_USE ${LANG_BULGARIAN} "WISE Steps работи сега. Затворете програмата и опитайте пак."
LangString UNTOUCHED ${LANG_ENGLISH} "What people did is kept on this computer."
LangString UNTOUCHED ${LANG_DUTCH} "Wat mensen deden, blijft op deze computer bewaard."
LangString UNTOUCHED ${LANG_BULGARIAN} "Направеното от хората остава на този компютър."

LangString PACK ${LANG_ENGLISH} "WISE Steps exercises"
LangString PACK ${LANG_DUTCH} "Oefeningen voor WISE Steps"
LangString PACK ${LANG_BULGARIAN} "Упражнения за WISE Steps"
LangString RESULTS ${LANG_ENGLISH} "WISE Steps results"
LangString RESULTS ${LANG_DUTCH} "Resultaten van WISE Steps"
LangString RESULTS ${LANG_BULGARIAN} "Резултати от WISE Steps"
LangString FOR_WHOM ${LANG_ENGLISH} "Who will use WISE Steps?"
LangString FOR_WHOM ${LANG_DUTCH} "Wie gaat WISE Steps gebruiken?"
LangString FOR_WHOM ${LANG_BULGARIAN} "Кой ще използва WISE Steps?"
LangString FOR_WHOM_MORE ${LANG_ENGLISH} "For everybody, all accounts share one list of people and their progress."
LangString FOR_WHOM_MORE ${LANG_DUTCH} "Voor iedereen: alle accounts delen één lijst met mensen en hun voortgang."
LangString FOR_WHOM_MORE ${LANG_BULGARIAN} "За всички: всички профили имат общ списък с хора и техния напредък."
LangString FOR_ALL ${LANG_ENGLISH} "Everybody at this computer"
LangString FOR_ALL ${LANG_DUTCH} "Iedereen op deze computer"
LangString FOR_ALL ${LANG_BULGARIAN} "Всички на този компютър"
LangString FOR_ME ${LANG_ENGLISH} "Only my account"
LangString FOR_ME ${LANG_DUTCH} "Alleen mijn account"
LangString FOR_ME ${LANG_BULGARIAN} "Само моят профил"

!macro STOP_WITH WORDS
    MessageBox MB_ICONEXCLAMATION "${WORDS}" /SD IDOK
    SetErrorLevel 2
    Quit
!macroend

; A program that is running cannot be opened for writing: so nothing of it is taken away half.
!macro STOP_WHEN_OPEN
    ${If} ${FileExists} "$INSTDIR\${COMMAND}.exe"
        ClearErrors
        FileOpen $0 "$INSTDIR\${COMMAND}.exe" a
        ${If} ${Errors}
            !insertmacro STOP_WITH "$(IN_USE)"
        ${EndIf}
        FileClose $0
    ${EndIf}
!macroend

Function .onInit
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastWin10}
        !insertmacro STOP_WITH "$(TOO_OLD)"
    ${EndIf}
    SetRegView 64
    StrCpy $1 $INSTDIR ; what /D= said
    UserInfo::GetAccountType
    Pop $0
    ${GetParameters} $2
    ClearErrors
    ${GetOptions} $2 "/AllUsers" $3
    ${IfNot} ${Errors}
    ${AndIf} $0 != "Admin"
        SetErrorLevel 2
        Quit
    ${EndIf}
    !insertmacro MULTIUSER_INIT
    ${If} $1 != ""
        StrCpy $INSTDIR $1
    ${EndIf}
FunctionEnd

Function un.onInit
    SetRegView 64
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section
    !insertmacro STOP_WHEN_OPEN
    RMDir /r "$INSTDIR\_internal" ; nothing of an earlier version stays behind
    RMDir /r "$INSTDIR\licences"
    !include "${LISTS}\place.nsh"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\WISE Steps.lnk" "$INSTDIR\${COMMAND}.exe"
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/NoDesktop" $1
    ${If} ${Errors}
        CreateShortcut "$DESKTOP\WISE Steps.lnk" "$INSTDIR\${COMMAND}.exe"
    ${EndIf}
    ${If} $MultiUser.InstallMode == "AllUsers"
        ; One folder for the progress of all accounts: each may change it.
        CreateDirectory "$APPDATA\${COMMAND}"
        nsExec::Exec '"$SYSDIR\icacls.exe" "$APPDATA\${COMMAND}" /grant ${EVERY_LOCAL_ACCOUNT}:(OI)(CI)M /C /Q'
        Pop $0
    ${EndIf}
    Call Register
SectionEnd

Function Register
    WriteRegStr SHCTX "${OURS}" "InstallDir" "$INSTDIR"
    WriteRegStr SHCTX "${PATHS}\wise-steps.exe" "" "$INSTDIR\wise-steps.exe"
    WriteRegStr SHCTX "${PATHS}\wise-steps-admin.exe" "" "$INSTDIR\wise-steps-admin.exe"
    ; A pack of exercises opens with the program. Results are .json files: for those it is offered.
    WriteRegStr SHCTX "${KINDS}\.wisepack" "" "WISESteps.Pack"
    WriteRegStr SHCTX "${KINDS}\WISESteps.Pack" "" "$(PACK)"
    WriteRegStr SHCTX "${KINDS}\WISESteps.Pack\DefaultIcon" "" "$INSTDIR\${COMMAND}.exe,0"
    WriteRegStr SHCTX "${KINDS}\WISESteps.Pack\shell\open\command" "" '"$INSTDIR\${COMMAND}.exe" "%1"'
    WriteRegStr SHCTX "${KINDS}\WISESteps.Results" "" "$(RESULTS)"
    WriteRegStr SHCTX "${KINDS}\WISESteps.Results\shell\open\command" "" '"$INSTDIR\${COMMAND}.exe" "%1"'
    WriteRegStr SHCTX "${KINDS}\.json\OpenWithProgids" "WISESteps.Results" ""
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
    WriteRegStr SHCTX "${REMOVAL}" "DisplayName" "WISE Steps"
    WriteRegStr SHCTX "${REMOVAL}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${REMOVAL}" "Publisher" "The WISE Steps project"
    WriteRegStr SHCTX "${REMOVAL}" "DisplayIcon" "$INSTDIR\${COMMAND}.exe"
    WriteRegStr SHCTX "${REMOVAL}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${REMOVAL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${REMOVAL}" "NoModify" 1
    WriteRegDWORD SHCTX "${REMOVAL}" "NoRepair" 1
    WriteRegDWORD SHCTX "${REMOVAL}" "EstimatedSize" ${KILOBYTES}
FunctionEnd

Section Uninstall
    !insertmacro STOP_WHEN_OPEN
    !include "${LISTS}\remove.nsh"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; a settings file of the administrator stays, and so does the folder
    Delete "$SMPROGRAMS\WISE Steps.lnk"
    Delete "$DESKTOP\WISE Steps.lnk"
    DeleteRegKey SHCTX "${REMOVAL}"
    DeleteRegKey SHCTX "${OURS}"
    DeleteRegKey SHCTX "${KINDS}\.wisepack"
    DeleteRegKey SHCTX "${KINDS}\WISESteps.Pack"
    DeleteRegKey SHCTX "${KINDS}\WISESteps.Results"
    DeleteRegValue SHCTX "${KINDS}\.json\OpenWithProgids" "WISESteps.Results"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
    DeleteRegKey SHCTX "${PATHS}\wise-steps.exe"
    DeleteRegKey SHCTX "${PATHS}\wise-steps-admin.exe"
    MessageBox MB_ICONINFORMATION "$(UNTOUCHED)" /SD IDOK
SectionEnd
