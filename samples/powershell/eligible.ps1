# Windows PowerShell 5.1 and PowerShell 7. Usage: .\eligible.ps1 -Libraries C:\CareRights
# The folder holds the netstandard2.0 files of NodaTime, System.Runtime.CompilerServices.Unsafe, CareRights.Core and CareRights.Eligibility.
param([Parameter(Mandatory)][string]$Libraries)
$ErrorActionPreference = 'Stop'
foreach ($name in 'System.Runtime.CompilerServices.Unsafe', 'NodaTime', 'CareRights.Core', 'CareRights.Eligibility') {
    Add-Type -Path (Join-Path $Libraries "$name.dll")
}

# Amina is invented. A property left unset is unknown, never no.
$amina = New-Object CareRights.Eligibility.Person
$amina.Born = New-Object NodaTime.LocalDate 2009, 6, 1
$stay = New-Object CareRights.Eligibility.LookedAfterPeriod (New-Object NodaTime.LocalDate 2025, 1, 8), $null, ([CareRights.Eligibility.Nation]::England)
$amina.Care = [CareRights.Eligibility.CareHistory]::From([CareRights.Eligibility.LookedAfterPeriod[]]@($stay))

$d = [CareRights.Eligibility.LeavingCare.EligibleChild]::Assess($amina, (New-Object NodaTime.LocalDate 2025, 6, 1))

# Compare by name: No is not zero, so if ($d.Answer) would be true for it.
switch ($d.Answer) {
    'Yes'   { "Eligible child: " + (($d.Findings | ForEach-Object { "$($_.Authority)" }) -join '; ') }
    'No'    { "Not: " + (($d.Decisive | ForEach-Object { $_.Condition }) -join '; ') }
    default { "Find out: " + ($d.Missing -join '; ') }
}
