using CareRights.Ssda903;

namespace CareRights.Ssd;

/// <summary>Something in a table that could not be read as it should be, or that another row contradicts.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column; empty where the problem is of the row.</param>
/// <param name="Key">The column that identifies the row and what stands in it, as <c>clae_cla_episode_id 123</c>; the column alone where that is no identifier.</param>
/// <param name="Found">What stands there. A date, a name and a postcode are described and never repeated.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Effect">What became of the row.</param>
public sealed record SsdProblem(SsdTable Table, string Column, string Key, string Found, string Expected, ProblemEffect Effect)
{
    /// <summary>The table, the row and the column, what was found and what was expected.</summary>
    public override string ToString() => Table + ", " + Key + (Column.Length == 0 ? "" : ", " + Column) + ": found " + Found + ", expected " + Expected;

    internal static SsdProblem Of(SsdRow row, string column, string found, string expected, ProblemEffect effect) => new(row.Table, column, KeyOf(row), found, expected, effect);

    internal static string KeyOf(SsdRow row) => row.Key is { } key && Identifiers.Fault(key) is null ? row.Table.Key + " " + key : row.Table.Key;
}
