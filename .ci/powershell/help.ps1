# The help of the module, written anew: what each command says of itself, its examples and its own parameters stay as they stand in the file;
# which parameters there are, and what each fact means, comes from the module. Without -Update it only gives the text.
param([string] $Path = (Join-Path $PSScriptRoot '../../src/CareRights.PowerShell/en-US/CareRights.PowerShell.dll-Help.xml'), [switch] $Update)
$old = [xml](Get-Content $Path -Raw)
$common = [System.Management.Automation.Cmdlet]::CommonParameters + [System.Management.Automation.Cmdlet]::OptionalCommonParameters
function Format-Text([string] $Text) { [System.Security.SecurityElement]::Escape($Text) -replace '&apos;', "'" -replace '&quot;', '"' }
function Format-Parameter($Parameter, $Set, [string] $Means, [string] $Indent) {
    $from = @(if ($Set.ValueFromPipeline) { 'ByValue' }; if ($Set.ValueFromPipelineByPropertyName) { 'ByPropertyName' }) -join ', '
    $position = if ($Set.Position -ge 0) { $Set.Position } else { 'named' }
    $type = [Nullable]::GetUnderlyingType($Parameter.ParameterType) ?? $Parameter.ParameterType
    $type = $type.Name
    @"
$Indent<command:parameter required="$("$($Set.IsMandatory)".ToLowerInvariant())" variableLength="true" globbing="false" pipelineInput="$(if ($from) { "true ($from)" } else { 'false' })" position="$position">
$Indent  <maml:name>$($Parameter.Name)</maml:name>
$Indent  <maml:description><maml:para>$(Format-Text $Means)</maml:para></maml:description>
$(if ($type -ne 'SwitchParameter') { "$Indent  <command:parameterValue required=`"true`" variableLength=`"false`">$type</command:parameterValue>`n" })$Indent  <dev:type><maml:name>$type</maml:name></dev:type>
$Indent</command:parameter>
"@
}
$commands = foreach ($entry in $old.helpItems.command) {
    $name = $entry.details.name
    $command = Get-Command $name
    $means = @{}
    foreach ($known in $entry.parameters.parameter) { $means[$known.name] = "$($known.description.para)" }
    $parameters = @($command.Parameters.Values | Where-Object Name -NotIn $common)
    $own = @($parameters | Where-Object { -not $_.IsDynamic })
    foreach ($fact in $parameters | Where-Object IsDynamic) { $means[$fact.Name] = ($fact.Attributes | Where-Object HelpMessage | Select-Object -First 1).HelpMessage }
    foreach ($parameter in $parameters) { if (-not $means[$parameter.Name]) { throw "$name -$($parameter.Name): say what it means, as a parameter of the command in $Path." } }
    $order = @($entry.parameters.parameter.name)
    $own = @($own | Sort-Object { $at = $order.IndexOf($_.Name); if ($at -lt 0) { 99 } else { $at } }, Name)
    $facts = @($parameters | Where-Object IsDynamic)
    $sets = foreach ($set in $command.ParameterSets) {
        $inSet = @($own | Where-Object { $_.ParameterSets.ContainsKey($set.Name) -or $_.ParameterSets.ContainsKey('__AllParameterSets') })
        "      <command:syntaxItem>`n        <maml:name>$name</maml:name>"
        foreach ($each in $inSet) { Format-Parameter $each ($each.ParameterSets[$set.Name] ?? $each.ParameterSets['__AllParameterSets']) $means[$each.Name] '        ' }
        '      </command:syntaxItem>'
    }
    $examples = foreach ($example in $entry.examples.example) {
        "      <command:example>`n        <maml:title>$($example.title)</maml:title>`n        <dev:code>$(Format-Text $example.code)</dev:code>`n        <dev:remarks><maml:para>$(Format-Text $example.remarks.para)</maml:para></dev:remarks>`n      </command:example>"
    }
    @(
        '  <command:command xmlns:maml="http://schemas.microsoft.com/maml/2004/10" xmlns:command="http://schemas.microsoft.com/maml/dev/command/2004/10" xmlns:dev="http://schemas.microsoft.com/maml/dev/2004/10">'
        "    <command:details>`n      <command:name>$name</command:name>`n      <command:verb>$($entry.details.verb)</command:verb>`n      <command:noun>$($entry.details.noun)</command:noun>"
        "      <maml:description><maml:para>$(Format-Text $entry.details.description.para)</maml:para></maml:description>`n    </command:details>"
        "    <maml:description><maml:para>$(Format-Text $entry.description.para)</maml:para></maml:description>"
        '    <command:syntax>'; $sets; '    </command:syntax>'
        '    <command:parameters>'
        foreach ($each in $own) { Format-Parameter $each @($each.ParameterSets.Values)[0] $means[$each.Name] '      ' }
        foreach ($each in $facts) { Format-Parameter $each @($each.ParameterSets.Values)[0] $means[$each.Name] '      ' }
        '    </command:parameters>'
        '    <command:examples>'; $examples; '    </command:examples>'
        '  </command:command>'
    ) -join "`n"
}
$text = "<?xml version=`"1.0`" encoding=`"utf-8`"?>`n<helpItems schema=`"maml`" xmlns=`"http://msh`">`n" + ($commands -join "`n") + "`n</helpItems>`n"
$text = $text -replace "`r`n", "`n"
if ($Update) { [IO.File]::WriteAllText((Resolve-Path $Path), $text, [Text.UTF8Encoding]::new($false)) } else { $text }
