using CareRights.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CareRights.Ssda903.Tests;

/// <summary>The shipped return with bytes changed, lost and doubled: rows in are rows used and rows reported, or the whole is refused with a message.</summary>
public sealed class DamagedSampleTests
{
    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "returns", "hazelshire", "2025");

    [Fact]
    public void Nothing_is_lost_and_nothing_is_thrown()
    {
        var files = Directory.GetFiles(Sample).Order(StringComparer.Ordinal).Select(path => (Name: Path.GetFileName(path), Bytes: File.ReadAllBytes(path))).ToArray();
        var damage = from file in Gen.Choose(0, files.Length - 1)
                     from at in Gen.Choose(0, 200_000)
                     from kind in Gen.Choose(0, 3)
                     from part in Gen.Elements<byte>((byte)',', (byte)'"', (byte)'\n', (byte)'\r', (byte)'/', 0, 0xE9, 0xFF, (byte)';', (byte)'<', (byte)'9')
                     select (file, at, kind, part);
        Prop.ForAll(Arb.From(Gen.ListOf(damage)), damages =>
        {
            using var folder = new ReturnFolder();
            foreach (var (name, bytes) in files)
            {
                var changed = bytes.ToList();
                foreach (var (file, at, kind, part) in damages.Where(each => files[each.file].Name == name && changed.Count > 0))
                {
                    var place = at % changed.Count;
                    switch (kind)
                    {
                        case 0:
                            changed[place] = part;
                            break;
                        case 1:
                            changed.RemoveRange(place, Math.Min(40, changed.Count - place));
                            break;
                        case 2:
                            changed.InsertRange(place, changed.GetRange(place, Math.Min(40, changed.Count - place)));
                            break;
                        default:
                            changed.RemoveRange(place, changed.Count - place);
                            break;
                    }
                }

                folder.WithBytes(name, [.. changed]);
            }

            return Accounting.Holds(folder);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(16935205356545216168UL, 7396958671702685955UL));
    }
}
