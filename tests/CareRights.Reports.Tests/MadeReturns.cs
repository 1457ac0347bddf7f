using CareRights.Ssda903;
using CareRights.Testing;

namespace CareRights.Reports.Tests;

/// <summary>Synthetic returns on disk for the length of a test, with tables left out where a test asks for it.</summary>
internal static class MadeReturns
{
    public static Return Of(int children, int years, int seed = 5, params string[] without)
    {
        var folder = Directory.CreateTempSubdirectory("carerights-reports-").FullName;
        try
        {
            new SyntheticReturn(children, years, seed).Write(name =>
            {
                var file = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                return without.Any(left => name.EndsWith(left, StringComparison.Ordinal)) ? new MemoryStream() : File.Create(file);
            });
            return ReturnReader.Read(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
