using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;
using NodaTime;

namespace CareRights.Ssda903;

/// <content>The tables beside the episodes as the facts that CareRights.Stability answers from: social workers, schools, places.</content>
public static partial class ReturnFigures
{
    /// <summary>The social worker spells of each child. Of a spell that stands in the returns of several years the latest counts, which may have closed, corrected or withdrawn it.</summary>
    /// <remarks>A spell whose end could not be read is one whose dates are not known. The return does not record whether a worker changed because the team did.</remarks>
    internal static Func<ChildKey, IEnumerable<SocialWorkerSpell>> SocialWorkerSpells(this Return source)
    {
        var standing = LaterReturns.Standing(
            Guard.Against.Null(source), ReturnTable.SocialWorkers, source.SocialWorkers, row => row.SwDecom, row => row.SwDec, "SW_DEC", (later, earlier) => earlier.SwDecom is not null && earlier.SwId is not null && earlier.SwId == later.SwId, WorkersFrom);
        var rows = ByChild<(SocialWorkerRow Row, LocalDate? Until)>.Of(standing, each => each.Row, (each, _) => each);
        return child => rows[child].Select(each => Spell(each.Row, each.Until));
    }

    private static SocialWorkerSpell Spell(SocialWorkerRow row, LocalDate? until) => new()
    {
        Worker = row.SwId,
        Start = row.SwDec is null && row.IsUnreadable("SW_DEC") ? null : row.SwDecom,
        End = until ?? row.SwDec,
        EndsWithItsReturn = until is not null,
        IsUnreadable = row.IsUnreadable("SW_ID") || row.IsUnreadable("SW_DECOM") || row.IsUnreadable("SW_DEC"),
    };

    /// <summary>What is known of the schooling of each child, where a school history was supplied: a child without a row in it was not matched to it.</summary>
    /// <remarks>A child with a row that lacks the school or the day of entry has a history that is not known.</remarks>
    internal static Func<ChildKey, LocalDate?, Pupil> Pupils(this Return source)
    {
        var rows = ByChild<SchoolHistoryRow>.Of(Guard.Against.Null(source).SchoolHistory, (row, _) => row);
        var succession = Succession(source.SchoolHistory);
        var isSupplied = source.Counts.Any(count => count.Table == ReturnTable.SchoolHistory) || source.SchoolHistory.Count > 0;
        return (child, born) =>
        {
            var own = rows[child];
            return new Pupil
            {
                Born = born,
                IsMatchedToCensus = isSupplied ? own.Count > 0 : null,
                Schools = own.Count == 0 ? SchoolHistory.None : Schools(own, succession),
            };
        };
    }

    private static SchoolHistory? Schools(IReadOnlyList<SchoolHistoryRow> rows, SchoolSuccession succession)
    {
        var spells = new List<SchoolSpell>(rows.Count);
        foreach (var row in Latest(rows))
        {
            if (row.Urn is null || row.EntryDate is not { } entered)
            {
                return null;
            }

            spells.Add(new SchoolSpell(row.Urn, entered, row.LeavingDate, Phase(row.Phase)));
        }

        return SchoolHistory.From(spells, succession);
    }

    // A school history goes back to the first school: from the first entry that the latest one holds of a child, it alone speaks.
    private static IEnumerable<SchoolHistoryRow> Latest(IReadOnlyList<SchoolHistoryRow> child)
    {
        if (child.All(row => row.ReturnYear == child[0].ReturnYear))
        {
            return child;
        }

        var last = child.Max(row => row.ReturnYear);
        var speaks = child.Where(row => row.ReturnYear == last).Min(row => row.EntryDate);
        return child.Where(row => row.ReturnYear == last || row.EntryDate < speaks)
            .Select(row => row.ReturnYear != last && !(row.LeavingDate <= speaks) ? row with { LeavingDate = speaks } : row);
    }

    // A school that was split has no one successor, and one that comes back to itself is a mistake: neither is a link.
    private static SchoolSuccession Succession(IEnumerable<SchoolHistoryRow> rows)
    {
        var links = rows
            .Where(row => row.Predecessor is not null && row.Urn is not null && row.Predecessor != row.Urn)
            .GroupBy(row => row.Predecessor!, row => row.Urn!, StringComparer.Ordinal)
            .Where(school => school.Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(school => school.Key, school => school.First(), StringComparer.Ordinal);
        return SchoolSuccession.From(links.Where(link => !ComesBack(link.Key, links)));
    }

    private static bool ComesBack(string school, Dictionary<string, string> links)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = school; links.TryGetValue(at, out var next); at = next)
        {
            if (!seen.Add(at))
            {
                return true;
            }
        }

        return false;
    }

    // The words of the register of schools; a nursery is of no phase that a transfer leads to.
    private static SchoolPhase Phase(string? text) => text is null ? SchoolPhase.Unknown : text.ToUpperInvariant().Replace('-', ' ') switch
    {
        "INFANT" or "INFANTS" => SchoolPhase.Infant,
        "JUNIOR" or "JUNIORS" => SchoolPhase.Junior,
        "PRIMARY" or "FIRST" => SchoolPhase.Primary,
        "MIDDLE" or "MIDDLE DEEMED PRIMARY" or "MIDDLE DEEMED SECONDARY" => SchoolPhase.Middle,
        "SECONDARY" or "UPPER" => SchoolPhase.Secondary,
        "ALL THROUGH" => SchoolPhase.AllThrough,
        "16 PLUS" => SchoolPhase.SixteenPlus,
        "SPECIAL" or "ALTERNATIVE PROVISION" or "PUPIL REFERRAL UNIT" => SchoolPhase.SpecialOrAlternative,
        _ => SchoolPhase.Unknown,
    };

    /// <summary>The place of each postcode in the table of coordinates, by the postcode in capitals and without spaces; of two rows for one, the later.</summary>
    public static IReadOnlyDictionary<string, CoordinateRow> Places(this Return source)
    {
        var places = new Dictionary<string, CoordinateRow>(StringComparer.Ordinal);
        foreach (var row in Guard.Against.Null(source).Coordinates)
        {
            places[row.Postcode] = row;
        }

        return places;
    }
}
