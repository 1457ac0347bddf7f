using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CareRights.Safeguarding;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Json;

/// <summary>A fact that some clocks need beside their event: an option on the command line, a column in a batch.</summary>
/// <param name="Name">The option without its dashes, and the column.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="Description">What it means and which clocks ask for it.</param>
internal sealed record DeadlineFact(string Name, string Shape, string Description)
{
    private const string YesOrNo = "yes|no|unknown";
    private const string Date = "YYYY-MM-DD";

    public static IReadOnlyList<DeadlineFact> All { get; } =
    [
        new("first-day", Date, "EPO: day 1 of the order. On the police-protection route the first day of police protection, otherwise as the sealed order says."),
        new("sealed-order-ends", Date + "THH:MM", "EPO: when the sealed order says that it ends; it prevails."),
        new("extensions", "NUMBER", "EPO-X: how many times the order has been extended."),
        new("last-visit", Date, "VIS, VIS-P: the previous visit; --from is then the start of the placement or living arrangement."),
        new("placement-started", Date, "VIS, VIS-P: the start of the placement or living arrangement, where --from is the previous visit."),
        new("intended-to-18", YesOrNo, "VIS: whether the placement is intended to last until the child is 18."),
        new("long-term-foster", YesOrNo, "VIS: whether it is a long term foster placement as defined."),
        new("child-agrees", YesOrNo, "VIS: whether the child, of sufficient understanding, agrees to fewer visits."),
        new("basis", "BASIS", "VIS-P: on what basis the child lives there: " + string.Join(", ", Bases.Keys) + "."),
        new("first-review-held", YesOrNo, "VIS-P: whether the first looked-after review has been held."),
        new("first-review", Date, "HA-1: the day on which the first review is held."),
        new("under-five", YesOrNo, "HA-R: whether the child was under five at the previous assessment."),
        new("age", "YEARS", "HA-R: the child's age at the previous assessment, in place of --under-five."),
        new("previous-was-first", YesOrNo, "REV-3/6: whether the previous review was the child's first in this period."),
        new("previous-period-ended", Date, "REV-20: the day on which an earlier period of being looked after ended."),
        new("authority-aware", Date, "PF-V: the day on which the local authority became aware of the arrangement."),
        new("partners-aware", Date, "RR-15: the day on which the safeguarding partners became aware of the incident."),
        new("abuse-suspected", Date, "SIN-5: the day on which abuse or neglect was first known or suspected, if later than --from."),
        new("incident", Date, "SIN-5: the day of the incident itself, which starts no clock."),
        new("advocate-appointed", Date, "COMP-S1: the day on which an advocate asked for was appointed; --from is then the day of receipt."),
        new("interest-decided", Date, "COMP-S1: the day on which the authority decided on sufficient interest."),
        new("agreed-start", Date, "COMP-S1: a later start agreed at the complainant's request."),
        new("written-record", Date, "COMP-S2: for an oral complaint, the date of the final written record."),
        new("remand", "no|local-authority|youth-detention", "CP-10, PP-5, PEP-10, HA-1, HA-R: whether the child is looked after through a remand, and to what accommodation; --from is then the day of the remand."),
        new("local-limit", "NUMBER+UNIT", "Any clock: a stricter limit of your area, such as 24h, 1wd, 90d, 12w or 3m."),
        new("local-source", "TEXT", "Where your area publishes --local-limit."),
    ];

    public static IReadOnlyDictionary<string, VisitBasis> Bases => new Dictionary<string, VisitBasis>(StringComparer.OrdinalIgnoreCase)
    {
        ["parent-before-assessment"] = VisitBasis.ParentBeforeAssessment,
        ["temporarily-approved"] = VisitBasis.TemporarilyApproved,
        ["interim-order-with-parent"] = VisitBasis.InterimOrderWithParent,
        ["care-order-with-parent"] = VisitBasis.CareOrderWithParent,
        ["another-person-responsible"] = VisitBasis.AnotherPersonResponsible,
    };
}

/// <summary>The facts given for one deadline, read as they are asked for, so that a mistake is named with its fact.</summary>
/// <param name="given">The facts by name.</param>
/// <param name="fromFile">Whether they come from a file, whose cells may hold anything and are not repeated in messages.</param>
/// <param name="dayFirst">Whether the file writes its dates as DD/MM/YYYY.</param>
internal sealed class DeadlineFacts(IReadOnlyDictionary<string, string> given, bool fromFile = false, bool dayFirst = false)
{
    private static readonly LocalDatePattern DayFirst = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu");

    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly OffsetDateTimePattern MinutesWithOffset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<G>");

    /// <summary>What a fact is called where it is given: an option of the command, or a column or field of a file, whose event has a date.</summary>
    public string Called(string name) => !fromFile ? "--" + name : name == "from" ? "the date" : name;

    public bool Has(string name) => given.ContainsKey(name);

    public LocalDate? Date(string name) => Moment(name)?.Date;

    public EventTime? Moment(string name) => given.TryGetValue(name, out var text) ? Moment(name, text) : null;

    /// <summary>The day of the event. A day before any law of the clocks is a mistake.</summary>
    public EventTime Trigger(string name, string text)
    {
        var when = Moment(name, text);
        return when.Date < Deadlines.FirstLaw
            ? throw Wrong(name, text, $"a day on or after {AnswerJson.Of(Deadlines.FirstLaw)}: no clock has law before it")
            : when;
    }

    /// <summary>A day that a file writes with the day first as the other dates are written; <see langword="null"/> for any other text.</summary>
    public static string? Normal(string text)
    {
        var trimmed = text.Trim();
        var end = trimmed.IndexOfAny([' ', 'T']);
        var (day, time) = end < 0 ? (trimmed, "") : (trimmed.Substring(0, end), trimmed.Substring(end + 1).Trim());
        return DayFirst.Parse(day) is { Success: true } parsed ? LocalDatePattern.Iso.Format(parsed.Value) + (time.Length > 0 ? "T" + time : "") : null;
    }

    private EventTime Moment(string name, string text) =>
        Parse((dayFirst ? Normal(text) : null) ?? text)
        ?? throw Wrong(name, text, "a date as YYYY-MM-DD, a time in London as YYYY-MM-DDTHH:MM, or a time with its offset such as 2026-06-30T23:30Z");

    public bool? YesNo(string name) => !given.TryGetValue(name, out var text) ? null : text.ToUpperInvariant() switch
    {
        "YES" or "Y" or "TRUE" => true,
        "NO" or "N" or "FALSE" => false,
        "UNKNOWN" or "?" => null,
        _ => throw Wrong(name, text, "yes, no or unknown"),
    };

    public int? Number(string name) => !given.TryGetValue(name, out var text) ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw Wrong(name, text, "a whole number");

    public LocalDateTime? LondonTime(string name) => !given.TryGetValue(name, out var text) ? null
        : Minutes.Parse(text) is { Success: true } parsed ? parsed.Value
        : throw Wrong(name, text, "a time in London as YYYY-MM-DDTHH:MM");

    public Remand RemandedTo() => !given.TryGetValue("remand", out var text) ? Remand.None : text.ToUpperInvariant() switch
    {
        "NO" or "NONE" => Remand.None,
        "LOCAL-AUTHORITY" => Remand.LocalAuthorityAccommodation,
        "YOUTH-DETENTION" => Remand.YouthDetention,
        _ => throw Wrong("remand", text, "no, local-authority or youth-detention"),
    };

    public VisitBasis? Basis(string name) => !given.TryGetValue(name, out var text) ? null
        : DeadlineFact.Bases.TryGetValue(text, out var basis) ? basis
        : throw Wrong(name, text, "one of " + string.Join(", ", DeadlineFact.Bases.Keys));

    public LocalLimit? LocalLimit()
    {
        if (!given.TryGetValue("local-limit", out var text))
        {
            return null;
        }

        var digits = text.TakeWhile(letter => letter is >= '0' and <= '9').Count();
        TimeUnit? unit = text.Substring(digits).ToUpperInvariant() switch
        {
            "H" => TimeUnit.Hours,
            "D" => TimeUnit.Days,
            "WD" => TimeUnit.WorkingDays,
            "W" => TimeUnit.Weeks,
            "M" => TimeUnit.Months,
            _ => null,
        };
        if (unit is not { } counted || !int.TryParse(text.Substring(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > 1000)
        {
            throw Wrong("local-limit", text, "a number from 1 to 1000 with h, d, wd, w or m, such as 24h or 1wd");
        }

        var source = given.TryGetValue("local-source", out var named) ? named : "local procedure supplied by the caller";
        return new(Limit.Within(count, counted), new Instrument(source, AuthorityKind.LocalPractice, "").At(""));
    }

    /// <summary>A date, a time in London, or a time with its offset; <see langword="null"/> for any other text.</summary>
    public static EventTime? Parse(string text)
    {
        var normal = text.Trim().Replace(' ', 'T');
        if (LocalDatePattern.Iso.Parse(normal) is { Success: true } date)
        {
            return EventTime.On(date.Value);
        }

        if (Minutes.Parse(normal) is { Success: true } minutes)
        {
            return EventTime.InLondon(minutes.Value);
        }

        if (LocalDateTimePattern.ExtendedIso.Parse(normal) is { Success: true } seconds)
        {
            return EventTime.InLondon(seconds.Value);
        }

        foreach (var pattern in new[] { MinutesWithOffset, OffsetDateTimePattern.ExtendedIso })
        {
            if (pattern.Parse(normal) is { Success: true } instant && instant.Value.Year is > 1 and < 9999)
            {
                return EventTime.Of(instant.Value.ToInstant());
            }
        }

        return null;
    }

    /// <summary>A mistake in a fact. What a file holds is not repeated, as it may be about a person.</summary>
    public FactsException Wrong(string name, string found, string expected) =>
        new(fromFile ? $"{name}: expected {expected}; what was found is not repeated here." : $"{name}: found '{found}', expected {expected}.");
}
