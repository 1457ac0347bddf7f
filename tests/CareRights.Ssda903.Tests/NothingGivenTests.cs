using CareRights.Ssda903.Bulk;
using CareRights.Ssda903.Rules;
using CareRights.Stability;
using CareRights.Stability.Figures;

namespace CareRights.Ssda903.Tests;

/// <summary>Where nothing is given, the argument is named, and no work is done before.</summary>
public sealed class NothingGivenTests
{
    private static readonly Return Empty = new();

    private static readonly DateInterval Shown = new(new LocalDate(2024, 4, 1), new LocalDate(2025, 3, 31));

    private static readonly Dictionary<string, Action> Without = new()
    {
        ["data"] = () => PersonInReturn.Of(null!, Repair.None),
        ["repair"] = () => PersonInReturn.Of(Empty, null!),
        ["data: each"] = () => PersonInReturn.Each(null!, Repair.None, one => one),
        ["repair: each"] = () => PersonInReturn.Each(Empty, null!, one => one),
        ["ask"] = () => PersonInReturn.Each<int>(Empty, Repair.None, null!),
        ["data: shown"] = () => PersonInReturn.Of(null!, Repair.None, Shown),
        ["repair: shown"] = () => PersonInReturn.Of(Empty, null!, Shown),
        ["shown"] = () => PersonInReturn.Of(Empty, Repair.None, (DateInterval)null!),
        ["source: births"] = () => ReturnFigures.DatesOfBirth(null!),
        ["row"] = () => ReturnFigures.Key(null!),
        ["source: histories"] = () => ReturnFigures.Histories(null!, _ => Repair.None).Count(),
        ["repair: histories"] = () => Empty.Histories(null!).Count(),
        ["source: workers"] = () => ReturnFigures.SocialWorkerSpells(null!),
        ["source: pupils"] = () => ReturnFigures.Pupils(null!),
        ["source: places"] = () => ReturnFigures.Places(null!),
        ["source: coverage"] = () => ReturnFigures.Coverage(null!),
        ["source: supplied"] = () => ReturnFigures.Supplied(null!),
        ["source: children"] = () => ReturnFigures.Children(null!, _ => Repair.None).Count(),
        ["repair: children"] = () => Empty.Children(null!).Count(),
        ["source: rows of no return"] = () => ReturnFigures.Children(null!, Repair.None, ReturnCoverage.Complete).Count(),
        ["repair: rows of no return"] = () => Empty.Children(null!, ReturnCoverage.Complete).Count(),
        ["coverage"] = () => Empty.Children(Repair.None, null!).Count(),
        ["cell"] = () => ReturnFigures.AsGroup(null!),
        ["postcode"] = () => Postcodes.Normal(null!),
        ["text"] = () => Identifiers.Fault(null!),
        ["identifier"] = () => Identifiers.Normal(null!),
        ["data: rules"] = () => ReturnCheck.Assess(null!, 2025, []),
        ["rules"] = () => ReturnCheck.Assess(Empty, 2025, null!),
        ["data: not checked"] = () => ReturnCheck.NotChecked(null!, 2025, []),
        ["rules: not checked"] = () => ReturnCheck.NotChecked(Empty, 2025, null!),
        ["repair: bulk"] = () => BulkReturn.Read("/no/such/folder", null!, 1),
        ["path"] = () => ReturnReader.Read((string)null!),
        ["paths"] = () => ReturnReader.Read((IReadOnlyList<string>)null!),
        ["files"] = () => ReturnReader.Read((IReadOnlyList<NamedFile>)null!),
        ["source"] = () => new ReturnBuilder().Open(ReturnTable.Header, null!),
        ["cell: builder"] = () => new ReturnBuilder().Add(ReturnTable.Header, new Origin(new SourceFile("a", null), 1), null!),
    };

    public static TheoryData<string> Nothing => [.. Without.Keys];

    [Theory, MemberData(nameof(Nothing))]
    public void The_argument_is_named(string what) => FluentActions.Invoking(Without[what]).Should().Throw<ArgumentNullException>().WithParameterName(what.Split(':')[0]);

    [Fact]
    public void A_return_of_no_file_is_refused()
    {
        FluentActions.Invoking(() => ReturnReader.Read(Array.Empty<string>())).Should().Throw<ArgumentException>().WithMessage("A folder or a file is required. (Parameter 'paths')");
        FluentActions.Invoking(() => ReturnReader.Read(Array.Empty<NamedFile>())).Should().Throw<ArgumentException>().WithMessage("A file is required. (Parameter 'files')");
    }
}
