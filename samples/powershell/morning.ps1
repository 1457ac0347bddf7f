# A data officer's morning, in Windows PowerShell 5.1 or PowerShell 7.
# .\morning.ps1 -Module ..\..\artifacts\module\CareRights.PowerShell -Return ..\returns\hazelshire -Out C:\Temp\morning
param(
    [Parameter(Mandatory)][string] $Module,
    [Parameter(Mandatory)][string] $Return,
    [Parameter(Mandatory)][string] $Out,
    [datetime] $AsOf = '2025-03-31'
)
$ErrorActionPreference = 'Stop'
Import-Module $Module
New-Item -ItemType Directory -Force $Out | Out-Null

$read = Import-Ssda903Return $Return
$read

# What to put right before the return is sent. Exact rows: for use within the authority.
$read | Test-Ssda903Return -Year $AsOf.Year -Severity Error -WarningAction SilentlyContinue |
    Select-Object Year, Rule, Table, File, Line, Message, LookAt |
    Export-Csv (Join-Path $Out 'errors.csv') -NoTypeInformation

# Who is what, and what to find out of those who cannot be told.
$statuses = Get-LeavingCareStatus -Return $read -AsOf $AsOf
$statuses | Group-Object Status -NoElement | Sort-Object Count -Descending
$statuses | Where-Object Status -eq 'Unknown' | Select-Object Child, @{ Name = 'FindOut'; Expression = { $_.Missing -join '; ' } } |
    Export-Csv (Join-Path $Out 'find-out.csv') -NoTypeInformation

# What falls due after a strategy discussion, in order.
Get-StatutoryDeadline -Event section-47-initiated -From $AsOf | Sort-Object Due

# What may be published, and the page for the meeting.
$read | Get-CareStability -Year $AsOf.Year -Measure dfe_placements_1y, dfe_long_term -Publish
Export-CareReport -Return $read -Path (Join-Path $Out 'report.html') -Year $AsOf.Year | Select-Object -ExpandProperty Name
