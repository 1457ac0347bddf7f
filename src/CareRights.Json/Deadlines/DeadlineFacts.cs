using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CareRights.Safeguarding;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Json;

/// <summary>An event with the facts that some clocks need, each as text by its name: as options, columns and forms have them.</summary>
/// <remarks>
/// Facts are read as a clock asks for them, so that a mistake is named with its fact. A program that holds its facts as values calls <see cref="Deadline"/> instead.
/// </remarks>
/// <example>
/// When is the next visit due, if the last one was on 6 October 2025?
/// <code>
/// var facts = new DeadlineFacts(new Dictionary&lt;string, string&gt; { ["placement-started"] = "2024-09-01", ["intended-to-18"] = "yes" });
/// var deadlines = facts.StartedBy(DeadlineFacts.EventNamed("visited"), facts.Trigger("from", "2025-10-06"), WorkingDays.EnglandAndWales);
/// Console.WriteLine(deadlines[0].ToText());
/// </code>
/// </example>
public sealed partial class DeadlineFacts
{
    private readonly IReadOnlyDictionary<string, string> given;
    private readonly bool fromFile;

    /// <summary>Takes the facts.</summary>
    /// <param name="given">The facts by the names of <see cref="DeadlineFacts.Known"/>, and under names of the caller's own the days that <see cref="Moment(string)"/> is asked for.</param>
    /// <param name="fromFile">Whether they come from a file: what its cells hold may be about a person and is not repeated in messages.</param>
    public DeadlineFacts(IReadOnlyDictionary<string, string> given, bool fromFile = false)
    {
        this.given = Guard.Against.Null(given);
        this.fromFile = fromFile;
    }

    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly OffsetDateTimePattern MinutesWithOffset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<G>");

    /// <summary>What a fact is called where it is given: an option of the command, or a column or field of a file, whose event has a date.</summary>
    internal string Called(string name) => !fromFile ? "--" + name : name == "from" ? "the date" : name;

    internal bool Has(string name) => given.ContainsKey(name);

    internal LocalDate? Date(string name) => Moment(name)?.Date;

    /// <summary>A fact that is a day or a time; <see langword="null"/> where it is not given.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <exception cref="FormatException">The fact is given and is no day and no time.</exception>
    public EventTime? Moment(string name) => given.TryGetValue(name, out var text) ? Moment(name, text) : null;

    /// <summary>When the event happened.</summary>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="text">A day as YYYY-MM-DD, a time in London as YYYY-MM-DDTHH:MM, or a time with its offset.</param>
    /// <exception cref="FormatException">The text is not a day or a time in one of these forms, or the day is before any law of the clocks.</exception>
    public EventTime Trigger(string name, string text)
    {
        var when = Moment(Guard.Against.Null(name), Guard.Against.Null(text));
        return when.Date < Deadline.FirstLaw
            ? throw Wrong(name, text, $"a day on or after {AnswerJson.Of(Deadline.FirstLaw)}: no clock has law before it")
            : when;
    }

    private EventTime Moment(string name, string text) =>
        Parse(text)
        ?? throw Wrong(name, text, "a date as YYYY-MM-DD, a time in London as YYYY-MM-DDTHH:MM, or a time with its offset such as 2026-06-30T23:30Z");

    internal bool? YesNo(string name) => !given.TryGetValue(name, out var text) ? null : text.ToUpperInvariant() switch
    {
        "YES" or "Y" or "TRUE" => true,
        "NO" or "N" or "FALSE" => false,
        "UNKNOWN" or "?" => null,
        _ => throw Wrong(name, text, "yes, no or unknown"),
    };

    internal int? Number(string name) => !given.TryGetValue(name, out var text) ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw Wrong(name, text, "a whole number");

    internal LocalDateTime? LondonTime(string name) => !given.TryGetValue(name, out var text) ? null
        : Minutes.Parse(text) is { Success: true } parsed ? parsed.Value
        : throw Wrong(name, text, "a time in London as YYYY-MM-DDTHH:MM");

    internal Remand RemandedTo() => !given.TryGetValue("remand", out var text) ? Remand.None : text.ToUpperInvariant() switch
    {
        "NO" or "NONE" => Remand.None,
        "LOCAL-AUTHORITY" => Remand.LocalAuthorityAccommodation,
        "YOUTH-DETENTION" => Remand.YouthDetention,
        _ => throw Wrong("remand", text, "no, local-authority or youth-detention"),
    };

    internal VisitBasis? Basis(string name) => !given.TryGetValue(name, out var text) ? null
        : Bases.TryGetValue(text, out var basis) ? basis
        : throw Wrong(name, text, "one of " + string.Join(", ", Bases.Keys));

    internal (Limit Limit, Citation Source)? LocalLimit()
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
        return (Limit.Within(count, counted), new Instrument(source, AuthorityKind.LocalPractice, "").At(""));
    }

    /// <summary>A date, a time in London, or a time with its offset; <see langword="null"/> for any other text.</summary>
    internal static EventTime? Parse(string text)
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
    internal FactsException Wrong(string name, string found, string expected) =>
        new(fromFile ? $"{name}: expected {expected}; what was found is not repeated here." : $"{name}: found '{found}', expected {expected}.");
}
