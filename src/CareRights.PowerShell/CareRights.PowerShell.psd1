@{
    RootModule           = 'CareRights.PowerShell.dll'
    ModuleVersion        = '0.1.0'
    GUID                 = '5b0f3f0e-6a54-4b0c-9d0a-3f5d4c1e9a27'
    Author               = 'CareRights contributors'
    Copyright            = 'Copyright (c) 2026 CareRights contributors'
    Description          = 'The rights of children in care in England: leaving care, section 8A, safeguarding plans, statutory deadlines, the SSDA903 return and placement stability. Decision support, not legal advice.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')
    DotNetFrameworkVersion = '4.7.2'
    FormatsToProcess     = @('CareRights.PowerShell.format.ps1xml')
    CmdletsToExport      = @(
        'Import-Ssda903Return', 'Test-Ssda903Return', 'Get-CareStability', 'Export-CareReport',
        'Get-LeavingCareStatus', 'Compare-LeavingCareStatus', 'Get-LeavingCareEntitlement',
        'Get-StatutoryDeadline', 'Get-SafeguardingPlan', 'Test-CommissionerRemit')
    FunctionsToExport    = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
    PrivateData          = @{ PSData = @{ Tags = @('children-in-care', 'care-leavers', 'ssda903', 'safeguarding', 'england'); LicenseUri = 'https://opensource.org/license/mit' } }
}
