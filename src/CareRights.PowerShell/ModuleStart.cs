using System;
using System.IO;
using System.Management.Automation;
using System.Reflection;

namespace CareRights.PowerShell;

/// <summary>What happens when the module is imported: its own files are found, whatever versions of them another module brought.</summary>
/// <remarks>
/// Windows PowerShell has no binding redirects for a module, so a library that asks for an older System.Memory than the one beside it would fail.
/// PowerShell 7 brings its own System.Text.Json, which wins; the first with one that is new enough is 7.6.
/// </remarks>
public sealed class ModuleStart : IModuleAssemblyInitializer, IModuleAssemblyCleanup
{
    private const int FirstRuntime = 10;

    private static readonly string Folder = Path.GetDirectoryName(typeof(ModuleStart).Assembly.Location) ?? "";

    /// <inheritdoc/>
    public void OnImport()
    {
        if (Environment.Version.Major is > 4 and < FirstRuntime)
        {
            throw new NotSupportedException("CareRights.PowerShell needs Windows PowerShell 5.1, or PowerShell 7.6 or later: an earlier PowerShell 7 brings a System.Text.Json that is too old. Install the current PowerShell, or run this in Windows PowerShell.");
        }

        AppDomain.CurrentDomain.AssemblyResolve += Beside;
    }

    /// <inheritdoc/>
    public void OnRemove(PSModuleInfo psModuleInfo) => AppDomain.CurrentDomain.AssemblyResolve -= Beside;

    private static Assembly? Beside(object? sender, ResolveEventArgs asked)
    {
        var file = Path.Combine(Folder, new AssemblyName(asked.Name).Name + ".dll");
        return File.Exists(file) ? Assembly.LoadFrom(file) : null;
    }
}
