using BenchmarkDotNet.Running;
using CareRights.Benchmarks;

// Besides BenchmarkDotNet's own: "generate N FOLDER" writes the files that the peers read, "peer FOLDER YEAR" answers it as they do,
// and "peers N [RESULTS]" runs all that are installed.
switch (args)
{
    case ["generate", var children, var file]:
        GeneratedEpisodes.Write(int.Parse(children, System.Globalization.CultureInfo.InvariantCulture), file);
        break;
    case ["peer", var file, var year]:
        Peer.Run(file, int.Parse(year, System.Globalization.CultureInfo.InvariantCulture));
        break;
    case ["peers", var children, .. var results]:
        Peers.Run(children, results.Length > 0 ? results[0] : null);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(GeneratedEpisodes).Assembly).Run(args);
        break;
}
