using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Json;

/// <summary>Holds JSON against the shape of the facts: says everything that does not fit, and gives back what fits with its names and dates written as the shape has them.</summary>
internal sealed class FactsCheck(Problems problems)
{
    /// <summary>The first and last year of any date in the facts: what a rule adds to them stays within the calendar.</summary>
    public const int FirstYear = 1900;

    public const int LastYear = 2199;

    private const int MostNamesListed = 24;

    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private static readonly OffsetDateTimePattern MinutesWithOffset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>");

    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    public JsonNode? Take(JsonElement given, Shape shape, string path) => shape.Kind switch
    {
        ShapeKind.Fields => given.ValueKind == JsonValueKind.Object ? Fields(given, shape, path) : Refuse(given, path, "an object of facts in braces"),
        ShapeKind.List => given.ValueKind == JsonValueKind.Array ? List(given, shape.Item, path) : Slight(given, path, "a list in square brackets"),
        ShapeKind.Map => given.ValueKind == JsonValueKind.Object ? Map(given, shape, path) : Refuse(given, path, "an object in braces"),
        ShapeKind.YesNo => given.ValueKind is JsonValueKind.True or JsonValueKind.False ? JsonValue.Create(given.GetBoolean()) : Refuse(given, path, "true or false without quotes"),
        ShapeKind.Whole => Whole(given, shape, path),
        ShapeKind.Name => Name(given, shape, path),
        ShapeKind.Text => given.ValueKind != JsonValueKind.String ? Refuse(given, path, shape.Form?.Expected ?? "a text in quotes")
            : shape.Form is { } form && !Regex.IsMatch(given.GetString()!, form.Pattern, RegexOptions.CultureInvariant) ? Slight(given, path, form.Expected)
            : JsonValue.Create(PrintableText.Of(given.GetString()!)),
        _ => given.ValueKind == JsonValueKind.String && Time(given.GetString()!, shape.Kind) is { } time ? JsonValue.Create(time) : Slight(given, path, Expected(shape.Kind)),
    };

    /// <summary>A date from 1900 to 2199, or the day of a date and time.</summary>
    public static LocalDate? Day(string text) =>
        text.Length >= 10 && (text.Length == 10 || text[10] is 'T' or 't' or ' ')
        && LocalDatePattern.Iso.Parse(text.Substring(0, 10)) is { Success: true } parsed && IsInRange(parsed.Value)
        && (text.Length == 10 || IsTimeOfDay(text.Substring(11)))
            ? parsed.Value
            : null;

    public static bool IsInRange(LocalDate day) => day.Year is >= FirstYear and <= LastYear;

    private JsonObject Fields(JsonElement given, Shape shape, string path)
    {
        var taken = new JsonObject();
        var place = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in given.EnumerateObject())
        {
            place++;
            if (shape.Fields.FirstOrDefault(field => string.Equals(field.Name, property.Name, StringComparison.OrdinalIgnoreCase)) is not { } field)
            {
                Unknown(property.Name, place, shape, path);
            }
            else if (!seen.Add(field.Name))
            {
                problems.Add(Below(path, field.Name), "it twice", "it once");
            }
            else if (property.Value.ValueKind == JsonValueKind.Null)
            {
                if (field.IsNeeded)
                {
                    problems.Add(Below(path, field.Name), "null", Expected(field.Shape.Kind));
                }
            }
            else if (Take(property.Value, field.Shape, Below(path, field.Name)) is { } value)
            {
                taken[field.Name] = value;
            }
        }

        return taken;
    }

    private void Unknown(string name, int place, Shape shape, string path)
    {
        var names = shape.Fields.Select(field => field.Name).ToArray();
        var meant = FoundText.Meant(name, names);
        var known = names.Length <= MostNamesListed ? "one of " + string.Join(", ", names) : "a name that the schema of these facts lists";
        problems.Add(
            meant.Count > 0 ? Below(path, name) : Below(path, "(property " + place.ToString(CultureInfo.InvariantCulture) + ")"),
            "a name that is not one of the facts",
            meant.Count > 0 ? string.Join(" or ", meant) : known);
    }

    private JsonArray List(JsonElement given, Shape item, string path)
    {
        var taken = new JsonArray();
        var place = 0;
        foreach (var element in given.EnumerateArray())
        {
            var value = Take(element, item, path + "[" + place.ToString(CultureInfo.InvariantCulture) + "]");
            place++;

            // An object that does not fit leaves a gap, so that those after it keep their places in what is said of them.
            if (value is not null || item.Kind == ShapeKind.Fields)
            {
                taken.Add(value);
            }
        }

        return taken;
    }

    private JsonObject Map(JsonElement given, Shape shape, string path)
    {
        var taken = new JsonObject();
        foreach (var property in given.EnumerateObject())
        {
            var key = shape.Keys.FirstOrDefault(name => string.Equals(name, property.Name, StringComparison.OrdinalIgnoreCase));
            if (key is null)
            {
                problems.Add(path, "a name in it that is not known", "names among " + string.Join(", ", shape.Keys));
            }
            else if (taken.ContainsKey(key))
            {
                problems.Add(Below(path, key), "it twice", "it once");
            }
            else if (Take(property.Value, shape.Item, Below(path, key)) is { } value)
            {
                taken[key] = value;
            }
        }

        return taken;
    }

    private JsonValue? Whole(JsonElement given, Shape shape, string path)
    {
        if (given.ValueKind == JsonValueKind.Number && given.TryGetDecimal(out var number) && number == decimal.Truncate(number) && number >= shape.Least && number <= shape.Most)
        {
            return JsonValue.Create((int)number);
        }

        return Refuse(given, path, string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}", shape.Least, shape.Most));
    }

    private JsonValue? Name(JsonElement given, Shape shape, string path)
    {
        var text = given.ValueKind == JsonValueKind.String ? given.GetString()! : "";
        if (shape.Names.FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) is { } name)
        {
            return JsonValue.Create(name);
        }

        var meant = FoundText.Meant(text, shape.Names);
        problems.AddSlight(path, Found.Of(given, shape.Names), (meant.Count > 0 ? string.Join(" or ", meant) + ", or another " : "one ") + "of " + string.Join(", ", shape.Names));
        return null;
    }

    private JsonValue? Refuse(JsonElement given, string path, string expected)
    {
        problems.Add(path, Found.Of(given, []), expected);
        return null;
    }

    private JsonValue? Slight(JsonElement given, string path, string expected)
    {
        problems.AddSlight(path, Found.Of(given, []), expected);
        return null;
    }

    private static string? Time(string text, ShapeKind kind) => kind switch
    {
        ShapeKind.DayOrNever when string.Equals(text, EventDate.Never, StringComparison.OrdinalIgnoreCase) => EventDate.Never,
        ShapeKind.Date or ShapeKind.DayOrNever => Day(text) is { } day ? LocalDatePattern.Iso.Format(day) : null,
        ShapeKind.LondonTime => InLondon(text.Trim().ToUpperInvariant().Replace(' ', 'T')) is { } time && IsInRange(time.Date) ? LocalDateTimePattern.GeneralIso.Format(time) : null,
        _ => text.Length >= 10 && DeadlineFacts.Parse(text) is { } moment && IsInRange(moment.Date) ? text : null,
    };

    // A time of the clocks in London; one with an offset, such as Z, is turned into London's.
    private static LocalDateTime? InLondon(string text) =>
        Minutes.Parse(text) is { Success: true } minutes ? minutes.Value
        : LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true } seconds ? seconds.Value
        : OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } offset ? offset.Value.InZone(London).LocalDateTime
        : MinutesWithOffset.Parse(text) is { Success: true } without ? without.Value.InZone(London).LocalDateTime
        : null;

    // 10:15, 10:15:30, 10:15:30.5, each with Z or an offset after it or without.
    private static bool IsTimeOfDay(string text)
    {
        var end = text.IndexOfAny(['Z', 'z', '+', '-']);
        var time = end < 0 ? text : text.Substring(0, end);
        return (LocalTimePattern.ExtendedIso.Parse(time).Success || LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(time).Success)
            && (end < 0 || text.Substring(end) is "Z" or "z" || OffsetPattern.GeneralInvariant.Parse(text.Substring(end)).Success);
    }

    private static string Expected(ShapeKind kind) => kind switch
    {
        ShapeKind.Date => "a date as YYYY-MM-DD, from 1900 to 2199",
        ShapeKind.LondonTime => "a time as YYYY-MM-DDTHH:MM in London, or with an offset as 2026-05-01T10:00:00Z",
        ShapeKind.DayOrNever => "a date as YYYY-MM-DD, or the word never",
        ShapeKind.Moment => "a date as YYYY-MM-DD, a time in London as YYYY-MM-DDTHH:MM, or a time with its offset such as 2026-06-30T23:30Z",
        ShapeKind.Whole => "a whole number",
        ShapeKind.YesNo => "true or false",
        ShapeKind.List => "a list in square brackets",
        ShapeKind.Fields => "an object of facts in braces",
        _ => "a text in quotes",
    };

    private static string Below(string path, string name) => path.Length == 0 ? name : path + "." + name;
}
