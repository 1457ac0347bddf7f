# The module held to the tool's own figures, cell by cell; every example of the help; what Windows PowerShell would trip over.
BeforeDiscovery {
    Import-Module $env:CARERIGHTS_MODULE
    $examples = foreach ($command in Get-Command -Module CareRights.PowerShell) {
        foreach ($example in (Get-Help $command.Name -Full).examples.example) {
            @{ Name = $command.Name; Title = $example.title.Trim('- '); Code = $example.code }
        }
    }
    $commands = (Get-Command -Module CareRights.PowerShell).Name | ForEach-Object { @{ Name = $_ } }
}

BeforeAll {
    Import-Module $env:CARERIGHTS_MODULE
    $samples = Join-Path $PSScriptRoot '../../samples'
    $hazelshire = Join-Path $samples 'returns/hazelshire'
    $return = Import-Ssda903Return $hazelshire

    function Invoke-Tool {
        $errors = New-TemporaryFile
        & dotnet $env:CARERIGHTS_TOOL @args 2> $errors
    }

    # Every row of the tool beside every row of the module, in order, and every cell that both have.
    function Assert-SameCell($Theirs, $Ours, [hashtable] $Cells) {
        @($Ours).Count | Should -Be @($Theirs).Count
        @($Theirs).Count | Should -BeGreaterThan 0
        $different = for ($i = 0; $i -lt @($Theirs).Count; $i++) {
            foreach ($cell in $Cells.GetEnumerator()) {
                $their = "$(@($Theirs)[$i].($cell.Key))"
                $our = "$(& $cell.Value @($Ours)[$i])"
                if ($their -cne $our) { "row $i, $($cell.Key): the tool says '$their', the module '$our'" }
            }
        }
        $different | Select-Object -First 5 | Should -BeNullOrEmpty
    }

    function Format-Cell($Cell) { if ($Cell -is [double] -or $Cell -is [decimal]) { Format-Number $Cell } else { "$Cell" } }

    function Format-Number($Number) { if ($null -ne $Number) { ([decimal]$Number).ToString('0.####', [cultureinfo]::InvariantCulture) } }
}

Describe 'The module' {
    It 'exports ten commands, each with a synopsis and an example' {
        (Get-Command -Module CareRights.PowerShell).Count | Should -Be 10
    }

    It '<Name> has help with a synopsis, a description and examples' -ForEach $commands {
        $help = Get-Help $Name -Full
        $help.Synopsis | Should -Not -Match '^\s*Get-|^\s*Test-|^\s*Import-'
        $help.description.Text | Should -Not -BeNullOrEmpty
        @($help.examples.example).Count | Should -BeGreaterThan 0
        foreach ($parameter in $help.parameters.parameter) { (Get-Command $Name).Parameters.Keys | Should -Contain $parameter.name }
    }

    It 'the help lists every parameter, and what each fact means; .ci/powershell/help.ps1 -Update writes it anew' {
        $file = Join-Path $PSScriptRoot '../../src/CareRights.PowerShell/en-US/CareRights.PowerShell.dll-Help.xml'
        & (Join-Path $PSScriptRoot '../../.ci/powershell/help.ps1') | Should -BeExactly (Get-Content $file -Raw)
        (Get-Help Get-SafeguardingPlan -Parameter Missing).description.Text | Should -BeLike 'Is a child missing?*'
    }

    It 'needs nothing of its own that Windows PowerShell 5.1 lacks' {
        $module = Get-Item $env:CARERIGHTS_MODULE
        foreach ($needed in 'NodaTime', 'Ardalis.GuardClauses', 'System.Text.Json', 'System.Text.Encodings.Web', 'System.Memory', 'System.Buffers', 'System.Runtime.CompilerServices.Unsafe', 'System.Threading.Tasks.Extensions', 'Microsoft.Bcl.AsyncInterfaces', 'CsvHelper') {
            Join-Path $module "$needed.dll" | Should -Exist
        }
        Join-Path $module 'System.Management.Automation.dll' | Should -Not -Exist
        (Import-PowerShellDataFile (Join-Path $module 'CareRights.PowerShell.psd1')).PowerShellVersion | Should -Be '5.1'
    }
}

Describe 'Installed' {
    It 'from a file share: a copy in a folder of modules is found by name, in a new process' {
        $modules = New-Item -ItemType Directory (Join-Path $TestDrive 'Modules')
        Copy-Item $env:CARERIGHTS_MODULE $modules -Recurse
        $said = & $env:CARERIGHTS_PWSH -NoProfile -Command "`$env:PSModulePath = '$modules'; (Get-StatutoryDeadline -Clock REF-1 -From 2026-11-30).Due.ToString('yyyy-MM-dd')"
        $said | Should -Be '2026-12-01'
    }

    It 'the sample runs' {
        $out = Join-Path $TestDrive 'morning'
        & (Join-Path $samples 'powershell/morning.ps1') -Module $env:CARERIGHTS_MODULE -Return $hazelshire -Out $out | Out-String -Width 120 | Should -Match 'report.html'
        Import-Csv (Join-Path $out 'find-out.csv') | Should -Not -BeNullOrEmpty
    }
}

Describe 'Examples of the help' {
    It '<Name>, example <Title>, runs' -ForEach $examples {
        $folder = Join-Path $TestDrive 'examples'
        if (-not (Test-Path $folder)) {
            New-Item -ItemType Directory $folder | Out-Null
            Copy-Item (Join-Path $samples 'returns'), (Join-Path $samples 'facts') $folder -Recurse
        }
        Push-Location $folder
        try {
            $ErrorActionPreference = 'Stop'
            $said = Invoke-Expression $Code 3> $null
            if ($Code -notmatch 'Export-Csv') { $said | Should -Not -BeNullOrEmpty }
        }
        finally { Pop-Location }
    }
}

Describe 'Figures are the tool''s own, cell by cell' {
    It 'stability, every measure that the return has the tables for, by <By>' -ForEach @{ By = 'age' } {
        $theirs = Invoke-Tool stability $hazelshire --year 2025 --by $By --format csv | ConvertFrom-Csv
        $ours = Get-CareStability $return -Year 2025 -By $By
        Assert-SameCell $theirs $ours @{
            year = { $args[0].Year }; measure = { $args[0].Measure }; definition = { $args[0].Definition }; counted = { $args[0].Counted }; $By = { $args[0].Group }
            count = { $args[0].Count }; base = { $args[0].Base }; percentage = { Format-Number $args[0].Percentage }
            low_95 = { Format-Number $args[0].Low95 }; high_95 = { Format-Number $args[0].High95 }; unknown = { $args[0].Unknown }; not_applicable = { $args[0].NotApplicable }
        }
    }

    It 'stability as it is published' {
        $theirs = Invoke-Tool stability $hazelshire --year 2025 --measures dfe_placements_1y --by age --publish --format csv | ConvertFrom-Csv
        $ours = Get-CareStability $return -Year 2025 -Measure dfe_placements_1y -By age -Publish
        Assert-SameCell $theirs $ours @{ measure = { $args[0].Measure }; age = { $args[0].Group }; count = { $args[0].Count }; base = { $args[0].Base }; percentage = { $args[0].Percentage } }
    }

    It 'a table of its own, and the list of measures' {
        $theirs = Invoke-Tool stability $hazelshire --year 2025 --measures circles --format csv | ConvertFrom-Csv
        $cells = @{}
        foreach ($name in $theirs[0].PSObject.Properties.Name) { $cells[$name] = [scriptblock]::Create("Format-Cell `$args[0].'$(($name -split '_' | ForEach-Object { $_.Substring(0, 1).ToUpperInvariant() + $_.Substring(1) }) -join '')'") }
        Assert-SameCell $theirs (Get-CareStability $return -Year 2025 -Measure circles) $cells
        $listed = Get-CareStability -List
        Assert-SameCell (Invoke-Tool stability --list --format csv | ConvertFrom-Csv) $listed @{ name = { $args[0].Name } }
        $listed.Name | Should -Contain 'dfe_placements_1y'
    }

    It 'leaving care status of everybody' {
        $theirs = Invoke-Tool status $hazelshire --as-of 2025-03-31 --format csv | ConvertFrom-Csv
        $ours = Get-LeavingCareStatus -Return $return -AsOf ([datetime]'2025-03-31')
        Assert-SameCell $theirs $ours @{
            child = { $args[0].Child }; status = { $args[0].Status }; ssd_code = { $args[0].Code }; answer = { $args[0].Answer }; missing = { $args[0].Missing -join '; ' }
        }
    }

    It 'statuses on record' {
        $file = Join-Path $TestDrive 'recorded.csv'
        $codes = 'Relevant', 'Former Relevant', 'Eligible', 'Qualifying', 'No Current Eligibility', ''
        $script:i = 0
        Get-LeavingCareStatus -Return $return -AsOf 2025-03-31 | ForEach-Object { [pscustomobject]@{ child = $_.Child; recorded = $codes[$script:i++ % 6] } } | Export-Csv $file -NoTypeInformation
        $theirs = Invoke-Tool status $hazelshire --as-of 2025-03-31 --compare $file --format csv | ConvertFrom-Csv
        $ours = Import-Csv $file | Compare-LeavingCareStatus -Return $return -AsOf 2025-03-31
        $words = @{ Yes = 'agree'; No = 'differ'; Unknown = 'cannot tell' }
        Assert-SameCell $theirs $ours @{ child = { $args[0].Child }; status = { $args[0].Status }; agrees = { $words["$($args[0].Agrees)"] }; difference = { $args[0].FirstDifference } }
    }

    It 'rows that break a rule' {
        $riverford = Join-Path $samples 'returns/riverford'
        $file = Join-Path $TestDrive 'rows.csv'
        Invoke-Tool check $riverford --out $file | Out-Null
        $ours = Import-Ssda903Return $riverford -WarningAction SilentlyContinue | Test-Ssda903Return -WarningAction SilentlyContinue
        Assert-SameCell (Import-Csv $file) $ours @{
            rule = { $args[0].Rule }; severity = { $args[0].Severity }; year = { $args[0].Year }; file = { $args[0].File }; line = { $args[0].Line }; table = { $args[0].Table }; child = { $args[0].Child }; fields = { $args[0].Fields }; detail = { $args[0].Detail }
            message = { $args[0].Message }; look_at = { $args[0].LookAt }
        }
    }

    It 'the report, byte for byte' {
        $theirs = Join-Path $TestDrive 'theirs.html'
        Invoke-Tool report $hazelshire --year 2025 --authority Hazelshire --run-date 2026-11-30 --out $theirs
        $ours = Export-CareReport -Return $return (Join-Path $TestDrive 'ours.html') 2025 -Authority Hazelshire -RunDate ([datetime]'2026-11-30 14:00')
        (Get-FileHash $ours).Hash | Should -Be (Get-FileHash $theirs).Hash
    }

    It 'every clock that is started by an event alone, from 27 starts' {
        $starts = 0..8 | ForEach-Object { ([datetime]'2026-12-20').AddDays($_) } | ForEach-Object { $_, $_.AddYears(1), $_.AddMonths(-10) }
        $file = Join-Path $TestDrive 'events.csv'
        $rows = foreach ($start in $starts) { foreach ($clock in 'REF-1', 'ASM-45', 'ICPC-15', 'CP-10', 'RCPC-3M', 'FGM-1M', 'REV-20') { [pscustomobject]@{ clock = $clock; date = $start.ToString('yyyy-MM-dd') } } }
        $rows | Export-Csv $file -NoTypeInformation
        $theirs = Invoke-Tool deadline --batch $file --format csv | ConvertFrom-Csv
        $ours = $rows | Select-Object clock, @{ n = 'from'; e = { [datetime]$_.date } } | Get-StatutoryDeadline
        Assert-SameCell $theirs $ours @{ clock = { $args[0].Clock }; due = { if ($args[0].Due) { $args[0].Due.ToString('yyyy-MM-dd') } }; state = { $args[0].State } }
    }

    It 'a plan, from a hashtable, from an object and from parameters' {
        $file = Join-Path $TestDrive 'contact.json'
        '{"enquirer":"Child","missing":"Yes","age":15,"receivedAt":"2026-11-20T23:30"}' | Set-Content $file
        $theirs = (Invoke-Tool decide escalation $file --explain) -join "`n"
        $facts = @{ enquirer = 'Child'; missing = 'Yes'; age = '15'; receivedAt = [datetime]'2026-11-20 23:30' }
        foreach ($plan in ($facts | Get-SafeguardingPlan), ([pscustomobject]$facts | Get-SafeguardingPlan), (Get-SafeguardingPlan @facts)) {
            $plan.Text.TrimEnd() | Should -Be $theirs.TrimEnd()
            $plan.Text | Should -BeLike "$($plan.Brief)*"
        }
    }

    It 'entitlements and the remit' {
        $file = Join-Path $samples 'facts/leaving-care.json'
        $theirs = (Invoke-Tool decide leaving-care $file --as-of 2026-11-30 | ConvertFrom-Json).entitlements
        $ours = Get-Content $file -Raw | ConvertFrom-Json | Get-LeavingCareEntitlement -AsOf 2026-11-30
        Assert-SameCell $theirs $ours @{ id = { $args[0].Id }; name = { $args[0].Name }; answer = { $args[0].Answer }; untilAge = { $args[0].UntilAge } }
        $facts = Join-Path $TestDrive 'young.json'
        '{"dateOfBirth":"2006-01-01","leavingCareServices":"Provided"}' | Set-Content $facts
        (Test-CommissionerRemit -DateOfBirth ([datetime]'2006-01-01') -LeavingCareServices Provided -AsOf 2026-11-30).Answer |
            Should -Be (Invoke-Tool decide section-8a $facts --as-of 2026-11-30 | ConvertFrom-Json).answer
    }
}

Describe 'What is given' {
    It 'a day is a [datetime], a text as YYYY-MM-DD or a LocalDate, and never a text with slashes' {
        $days = [datetime]'2025-03-31 15:00', '2025-03-31', [NodaTime.LocalDate]::new(2025, 3, 31), ([datetimeoffset]'2025-03-31T01:00:00+01:00')
        $counts = foreach ($day in $days) { (Get-LeavingCareStatus -Return $return -AsOf $day).Count }
        $counts | Select-Object -Unique | Should -HaveCount 1
        $counts[0] | Should -BeGreaterThan 100
        { Get-LeavingCareStatus -Return $return -AsOf '31/03/2025' } | Should -Throw '*YYYY-MM-DD*'
    }

    It 'a row of a file: texts alone, blanks and columns of its own' {
        $said = 'id,clock,from,age,team', 'r1,HA-R,2026-11-30,4,North', 'r2,REF-1,2026-11-30,,South' | ConvertFrom-Csv | Get-StatutoryDeadline -WarningVariable warned -WarningAction SilentlyContinue
        $said.Id | Should -Be 'r1', 'r2'
        $said[0].Due | Should -Be ([datetime]'2027-05-30')
        "$warned" | Should -BeLike "*'team' is no fact*"
    }

    It 'a row that cannot be read is an error of its own and ends nothing' {
        $said = 'id,clock,from', 'r1,REF-1,30/11/2026', 'r2,REF-1,2026-11-30' | ConvertFrom-Csv | Get-StatutoryDeadline -ErrorVariable wrong -ErrorAction SilentlyContinue
        @($said).Id | Should -Be 'r2'
        "$wrong" | Should -BeLike '*r1: from: found*expected a date as YYYY-MM-DD*'
    }

    It 'a misspelt fact of a hashtable is named, and the plan is given' {
        $plan = @{ enquirer = 'Child'; immediateDangr = 'Yes' } | Get-SafeguardingPlan -WarningVariable warned -WarningAction SilentlyContinue
        "$warned" | Should -BeLike '*immediateDanger*'
        $plan.HumanReviewRequired | Should -BeTrue
    }

    It 'a [datetime] at midnight is a time where the fact is a time' {
        (Get-SafeguardingPlan -Missing Yes -Age 15 -ReceivedAt ([datetime]'2026-11-21')).Outcome | Should -Be 'Emergency'
    }

    It 'mistakes are said with what was expected' {
        { Get-CareStability $return -Year 2025 -Measure nonsense } | Should -Throw '-Measure: *nonsense*Get-CareStability -List*placements*'
        { Get-CareStability $return -Year 2025 -By nonsense } | Should -Throw '*nonsense*age*'
        { Test-Ssda903Return $return -Rule nonsense } | Should -Throw '*nonsense*361*'
        { Export-CareReport -Return $return x.html 2019 } | Should -Throw '*2019*2023, 2024, 2025*'
        { Import-Ssda903Return (Join-Path $TestDrive 'nothing-here') } | Should -Throw
        { Get-LeavingCareStatus -Return $return } | Should -Throw '*-AsOf*'
    }
}

Describe 'What is shown' {
    It 'in <Width> columns no line is longer, and a plan breaks between words' -ForEach @{ Width = 80 }, @{ Width = 120 } {
        $shown = @(
            $return | Out-String -Width $Width
            Get-CareStability $return -Year 2025 -Measure dfe_placements_1y, dfe_long_term -By age | Out-String -Width $Width
            Get-LeavingCareStatus -Return $return -AsOf 2025-03-31 | Select-Object -First 20 | Out-String -Width $Width
            Get-StatutoryDeadline -Event becomes-looked-after -From 2026-11-30 | Out-String -Width $Width
        ) -split "`r?`n"
        ($shown | Measure-Object Length -Maximum).Maximum | Should -BeLessOrEqual $Width
        $text = (Get-SafeguardingPlan -ImmediateDanger Yes).Text
        $wrapped = [CareRights.PowerShell.Lines]::Wrap($text, $Width)
        ($wrapped -split "`n" | Measure-Object Length -Maximum).Maximum | Should -BeLessThan $Width
        ($wrapped -replace '\s+', ' ') | Should -Be ($text.Trim() -replace '\s+', ' ')
    }
}
