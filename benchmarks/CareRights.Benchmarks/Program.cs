using BenchmarkDotNet.Running;
using CareRights.Benchmarks;

// Besides BenchmarkDotNet's own: "generate N FILE" writes the file that the peers read, "peer FILE YEAR" answers it as they do.
switch (args)
{
    case ["generate", var children, var file]:
        GeneratedEpisodes.Write(int.Parse(children, System.Globalization.CultureInfo.InvariantCulture), file);
        break;
    case ["peer", var file, var year]:
        Peer.Run(file, int.Parse(year, System.Globalization.CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(GeneratedEpisodes).Assembly).Run(args);
        break;
}
