using System.Text;

namespace CareRights.Ssda903.Tests;

/// <summary>A folder of a return that goes when the test is over.</summary>
internal sealed class ReturnFolder : IDisposable
{
    public const string EpisodeColumns = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    public const string Episode = "1,01/05/2024,S,C2,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,XXXXXXX";
    public const string HeaderColumns = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";

    // What a temporary folder is called may look like a year.
    private readonly string temporary = Directory.CreateTempSubdirectory("carerights").FullName;

    public ReturnFolder() => Path = Directory.CreateDirectory(System.IO.Path.Combine(temporary, "return")).FullName;

    public string Path { get; }

    /// <summary>A folder with one table of episodes: these rows.</summary>
    public static ReturnFolder OfEpisodes(params string[] rows) => new ReturnFolder().With("episodes.csv", [EpisodeColumns, .. rows]);

    public ReturnFolder With(string file, params string[] lines) => WithBytes(file, Encoding.UTF8.GetBytes(string.Join("\n", lines) + "\n"));

    public ReturnFolder WithBytes(string file, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public Return Read() => ReturnReader.Read(Path);

    public void Dispose() => Directory.Delete(temporary, recursive: true);
}
