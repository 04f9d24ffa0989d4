# usage: powershell -File packaging\windows\try.ps1     (as administrator, on a Windows that may be changed)
#
# What `test_windows.sh` does under Wine, as far as it needs no keys: both installers in silence, the
# program's own check, the voice in a file, and the way back. Ends with 1 as soon as something does not hold.
$ErrorActionPreference = "Stop"
$made = Resolve-Path "$PSScriptRoot\..\..\dist\windows"
$setup = (Get-ChildItem "$made\wise-steps-*-setup.exe").FullName
$package = (Get-ChildItem "$made\wise-steps-*.msi").FullName
$program = "$env:ProgramFiles\WISE Steps"
$data = "$env:ProgramData\wise-steps"

function Promise($words, $holds) {
    if (-not (& $holds)) { Write-Host "FAILS $words"; exit 1 }
    Write-Host "ok    $words"
}
function Run($file, $words) { (Start-Process $file $words -Wait -PassThru -WindowStyle Hidden).ExitCode }
function Works {
    $report = "$env:TEMP\wise-steps-check.txt"
    $code = Run "$program\wise-steps.exe" @("--check", "--report", $report)
    Get-Content $report | Write-Host
    $code -eq 0
}
function Gone { for ($n = 0; $n -lt 30 -and (Test-Path "$program\wise-steps.exe"); $n++) { Start-Sleep 1 }
    -not (Test-Path "$program\wise-steps.exe") }

Promise "the installer installs for everybody" { (Run $setup "/S") -eq 0 -and (Test-Path "$program\wise-steps.exe") }
Promise "the program checks itself" { Works }
Promise "every local account may change the shared folder" {
    (icacls $data | Out-String) -match "BUILTIN\\Users:\(OI\)\(CI\)\(M\)" }
Promise "the invented site comes into the shared folder" { (Run "$program\wise-steps-admin.exe" "demo") -eq 0 -and (Test-Path "$data\app.db") }
Promise "the voice speaks into a file" {
    (Run "$program\wise-steps-admin.exe" @("speak", "--to", "$env:TEMP\voice.wav")) -eq 0 -and (Get-Item "$env:TEMP\voice.wav").Length -gt 20000 }
$before = (Get-FileHash "$data\app.db").Hash
Promise "the uninstaller removes it" { (Run "$program\uninstall.exe" @("/AllUsers", "/S")) -eq 0 -and (Gone) }
Promise "Windows' own installer installs the package" { (Run "msiexec" @("/i", "`"$package`"", "/qn", "/norestart")) -eq 0 }
Promise "the program checks itself" { Works }
Promise "Windows' own installer removes it" { (Run "msiexec" @("/x", "`"$package`"", "/qn", "/norestart")) -eq 0 -and (Gone) }
Promise "what people did is untouched" { (Get-FileHash "$data\app.db").Hash -eq $before }
