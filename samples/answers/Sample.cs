// carerights sample made --children 50 --years 2 && cat made/2025/episodes.csv
using System.IO;
using CareRights.Testing;

static class Sample
{
    public static void Write(Stream output)
    {
        var episodes = new MemoryStream();
        new SyntheticReturn(children: 50, years: 2).Write(name => name.Replace('\\', '/').EndsWith("2025/episodes.csv") ? episodes : Stream.Null);
        output.Write(episodes.ToArray());
    }
}
