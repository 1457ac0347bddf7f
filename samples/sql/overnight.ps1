# An overnight job: last night's return in, one flat table of statuses in SQL Server out.
# Windows PowerShell 5.1 with the SqlServer module, and the carerights tool on the PATH. Schedule it after the nightly extract.
param(
    [Parameter(Mandatory)][string]$Return,
    [Parameter(Mandatory)][string]$ServerInstance,
    [Parameter(Mandatory)][string]$Database,
    [string]$AsOf = (Get-Date -Format 'yyyy-MM-dd')
)
$ErrorActionPreference = 'Stop'
$csv = Join-Path ([IO.Path]::GetTempPath()) "carerights-$AsOf.csv"
try {
    & carerights status $Return --as-of $AsOf --format csv --out $csv
    if ($LASTEXITCODE -eq 2) { throw "carerights could not read the return; nothing was loaded." }

    Invoke-Sqlcmd -ServerInstance $ServerInstance -Database $Database -InputFile (Join-Path $PSScriptRoot 'table.sql')
    $rows = Import-Csv $csv | Select-Object @{ n = 'as_of'; e = { $AsOf } }, *
    Invoke-Sqlcmd -ServerInstance $ServerInstance -Database $Database -Query "DELETE FROM care_leaver_status WHERE as_of = '$AsOf'"
    Write-SqlTableData -ServerInstance $ServerInstance -DatabaseName $Database -SchemaName dbo -TableName care_leaver_status -InputData $rows
}
finally {
    # The file holds special-category data: it does not stay behind.
    if (Test-Path $csv) { Remove-Item $csv }
}
