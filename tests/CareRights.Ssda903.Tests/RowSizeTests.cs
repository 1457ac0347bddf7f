namespace CareRights.Ssda903.Tests;

/// <summary>A nation's history has millions of rows, and all of them are held at once: what a row takes is what every command takes.</summary>
public sealed class RowSizeTests
{
    [Fact]
    public void An_episode_takes_no_more_than_104_bytes_and_a_social_worker_88()
    {
        using var folder = ReturnFolder.OfEpisodes("1,01/05/2024,S,C2,N1,U6,PR1,01/06/2024,X1,CARPL,QX1 1AA,QX2 2BB,XXXXXXX", "1,01/06/2024,P,C2,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,XXXXXXX");
        var episode = folder.Read().Episodes[0];
        var worker = new SocialWorkerRow { Child = "1", SwId = "A" };

        Bytes(() => episode with { }).Should().BeLessThanOrEqualTo(104);
        Bytes(() => worker with { }).Should().BeLessThanOrEqualTo(88);
        (episode with { Rec = "E4A" }).Should().NotBe(episode).And.BeEquivalentTo(new { episode.Rne, episode.Place, Rec = "E4A", episode.Origin, episode.ReturnYear });
        (episode with { Rec = "E4A" } with { Rec = "X1" }).Should().Be(episode);
        (episode with { Authority = "A", PlDistance = 1.5m } with { Authority = null, PlDistance = null }).Should().Be(episode);
    }

    private static long Bytes(Func<Row> copied)
    {
        const int Times = 1000;
        var held = new Row[Times];
        _ = copied();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
        {
            held[i] = copied();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / held.Length;
    }
}
