namespace CareRights.Json;

/// <summary>One thing that is wrong with a set of facts. It never holds a name, a date or a free text that the facts hold.</summary>
public sealed record FactProblem
{
    internal FactProblem(string path, string found, string expected)
    {
        Path = path;
        Found = found;
        Expected = expected;
    }

    /// <summary>The field, such as <c>lookedAfterPeriods[0].from</c>; empty if the facts as a whole are wrong.</summary>
    public string Path { get; }

    /// <summary>What was found there: its kind, and its text only if it is close to a text that the field takes.</summary>
    public string Found { get; }

    /// <summary>What was expected, and what to do.</summary>
    public string Expected { get; }

    /// <summary>The field, what was found and what was expected.</summary>
    public override string ToString()
    {
        var fields = Path.IndexOf(" and ", System.StringComparison.Ordinal) >= 0 ? "fields " : "field ";
        return (Path.Length == 0 ? "" : fields + Path + ": ") + "found " + Found + ", expected " + Expected;
    }
}
