namespace CareRights.Ssda903.Tests;

/// <summary>That every row of a return was used or reported.</summary>
internal static class Accounting
{
    /// <summary>Rows in are rows used and rows reported, each reported row and each used in part with a problem of its own, and every episode is in some child's history; or the whole is refused with a message.</summary>
    public static bool Holds(ReturnFolder folder)
    {
        Return read;
        try
        {
            read = folder.Read();
        }
        catch (UnreadableReturnException refused)
        {
            return refused.Message.Length > 0;
        }

        return Holds(read);
    }

    public static bool Holds(Return read)
    {
        var lost = read.Problems.Where(problem => problem.Effect == ProblemEffect.RowLost).GroupBy(problem => problem.Table!.Value).ToDictionary(group => group.Key, group => group.Count());

        // Records of an XML file may stand on one line: then they have one origin.
        var problems = read.Problems.Where(problem => problem.Effect == ProblemEffect.FieldLost).Select(problem => (Table: problem.Table!.Value, problem.Origin)).ToHashSet();
        var inPart = CareRights.Ssda903.Rules.CheckedYear.RowsOf(read).Concat(read.SchoolHistory).Where(row => row.Unreadable.Count > 0).ToList();
        var others = problems.Where(problem => problem.Table >= ReturnTable.Coordinates).GroupBy(problem => problem.Table).ToDictionary(group => group.Key, group => group.Count());
        return problems.Where(problem => problem.Table < ReturnTable.Coordinates).ToHashSet().SetEquals(inPart.Select(row => (row.Table, row.Origin)))
            && read.Counts.All(count => count.Read == count.Used + count.Reported && count.Reported == lost.GetValueOrDefault(count.Table)
                && count.UsedInPart == (count.Table < ReturnTable.Coordinates ? inPart.Count(row => row.Table == count.Table) : others.GetValueOrDefault(count.Table)))
            && read.Counts.Single(count => count.Table == ReturnTable.Episodes).Used == read.Episodes.Count
            && read.Histories(_ => CareRights.Stability.Repair.Standard).Sum(history => history.RowsRead) == read.Episodes.Count;
    }
}
