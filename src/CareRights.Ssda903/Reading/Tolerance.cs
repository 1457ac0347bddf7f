using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Reading;

/// <summary>What was changed in reading cells that come in another form than the return's, counted by table, column and change.</summary>
internal sealed class Tolerance
{
    public const string Blank = "a word for a blank";
    public const string NoDate = "a date that stands for none";
    public const string HiddenSpace = "white space that does not show";
    public const string TextMark = "a spreadsheet's mark of a text";
    public const string Decimal = "a decimal point and noughts";
    public const string Capitals = "small letters";
    public const string DateForm = "a date in another form";
    public const string TruthWord = "a word for 1 or 0";
    public const string Spelling = "an identifier spelled in two ways";
    public const string Authority = "an authority spelled in two ways";
    public const string AuthorityLacking = "an authority that the row does not name";

    private readonly Dictionary<(ReturnTable Table, string Field, string Change), int> counts = [];

    public void Add(ReturnTable table, string field, string change, int cells = 1)
    {
        counts.TryGetValue((table, field, change), out var count);
        counts[(table, field, change)] = count + cells;
    }

    public void Add(Tolerance others)
    {
        foreach (var other in others.counts)
        {
            Add(other.Key.Table, other.Key.Field, other.Key.Change, other.Value);
        }
    }

    public IReadOnlyList<ToleratedCells> ToList() =>
        [.. counts.OrderBy(each => each.Key).Select(each => new ToleratedCells(each.Key.Table, each.Key.Field, each.Key.Change, each.Value))];
}
