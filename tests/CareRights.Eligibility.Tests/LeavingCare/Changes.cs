using System.Collections;
using System.Reflection;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>A person again with every single fact in another value: each list unknown and empty, each period with other days and other words, each answer as every answer. Found by reflection.</summary>
internal static class Changes
{
    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private static readonly MethodInfo Span = typeof(FactPeriod).GetMethod("Spanning", Members)!;
    private static readonly MethodInfo Make = typeof(History).GetMethods().Single(method => method.Name == nameof(History.Of) && !method.GetParameters()[0].ParameterType.IsArray);

    /// <summary>What is changed, the person changed, and whether it is a day that was moved.</summary>
    public static IEnumerable<(string Fact, Person Changed, bool IsOfTime)> Of(Person person) =>
        OfRecord(person).Select(change => (change.Name, (Person)change.Value, change.Name.Contains(" day", StringComparison.Ordinal)));

    private static IEnumerable<(string Name, object Value)> OfRecord(object record) =>
        from fact in record.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
        let field = Field(record.GetType(), fact.Name)
        where field is not null && fact.Name is not ("From" or "To" or "Authority" or "Periods")
        let now = fact.GetValue(record)
        from other in Others(fact.PropertyType, now)
        where !Equals(other.Value, now)
        select ($"{fact.Name} {other.Name}".TrimEnd(), Set(record, field, other.Value));

    private static IEnumerable<(string Name, object? Value)> Others(Type type, object? now)
    {
        if (type == typeof(CareHistory))
            return now is CareHistory care ? [("not known", null), ("never", CareHistory.Never), .. OfCare(care)] : [("never", CareHistory.Never)];
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(History<>))
        {
            var none = ("none", type.GetProperty("None")!.GetValue(null));
            return now is null ? [none] : [("not known", null), none, .. OfList([.. ((IEnumerable)now).Cast<FactPeriod>()], list => MakeHistory(type, list))];
        }

        if (now is ServicesReceived or Circumstances)
            return OfRecord(now).Select(one => (one.Name, (object?)one.Value)).Prepend(("not known", null));
        if (type == typeof(ServicesReceived) || type == typeof(Circumstances))
            return [("nothing known", Activator.CreateInstance(type))];
        if (type == typeof(Occurrence))
            return new[] { "2001-10-01", "2026-05-03", "2026-05-15", "2026-09-01", "2026-10-20" }.Select(day => ("on " + day, (object?)Occurrence.On(D(day)))).Prepend(("never", Occurrence.Never)).Prepend(("not known", null));
        if (type == typeof(LocalDate?))
            return now is LocalDate day ? [("not known", null), ("a day later", day.PlusDays(1)), ("a day earlier", day.PlusDays(-1))] : [("known", D("2009-06-01"))];

        var of = Nullable.GetUnderlyingType(type) ?? type;
        object[] values = of.IsEnum ? [.. Enum.GetValues(of).Cast<object>()]
            : of == typeof(bool) ? [false, true]
            : of == typeof(int) ? [1, 3, 17, 18, 75, 76]
            : of == typeof(string) && now is string ? ["another"]
            : [];
        return values.Select(value => ($"{value}", (object?)value)).Concat(of != type || now is string && type == typeof(string) ? [("not known", null)] : []);
    }

    private static IEnumerable<(string Name, object? Value)> OfCare(CareHistory care)
    {
        var periods = care.Periods.Concat(care.NotLookedAfter).Where(_ => care.ShortBreaks.Count == 0).ToArray();
        return OfList(periods, list => CareHistory.From(list.Cast<LookedAfterPeriod>(), care.ShortBreaks))
            .Concat(OfList([.. care.ShortBreaks], list => CareHistory.From(periods, list.Cast<ShortBreakSeries>())));
    }

    private static IEnumerable<(string Name, object? Value)> OfList(FactPeriod[] list, Func<IEnumerable<FactPeriod>, object> make)
    {
        for (var i = 0; i < list.Length; i++)
        {
            foreach (var (name, value) in OfPeriod(list[i]))
                yield return ($"{i + 1} {name}", make([.. list[..i], value, .. list[(i + 1)..]]));
            if (list.Length > 1)
                yield return ($"{i + 1} left out", make([.. list[..i], .. list[(i + 1)..]]));
        }
    }

    private static IEnumerable<(string Name, FactPeriod Value)> OfPeriod(FactPeriod period)
    {
        foreach (var (name, value) in OfRecord(period))
            yield return (name, (FactPeriod)value);
        foreach (var days in new[] { -1, 1 })
        {
            var word = days < 0 ? "earlier" : "later";
            if (period.To is not { } last || period.From.PlusDays(days) < last)
                yield return ("from a day " + word, Spanning(period, period.From.PlusDays(days), period.To));
            if (period.To is { } to && period.From < to.PlusDays(days))
                yield return ("to a day " + word, Spanning(period, period.From, to.PlusDays(days)));
        }

        if (period.To is not null)
            yield return ("to no day", Spanning(period, period.From, null));
    }

    private static FactPeriod Spanning(FactPeriod period, LocalDate from, LocalDate? to) => (FactPeriod)Span.Invoke(period, [from, to])!;

    private static object MakeHistory(Type type, IEnumerable<FactPeriod> list)
    {
        var of = type.GetGenericArguments()[0];
        var typed = Array.CreateInstance(of, list.Count());
        Array.Copy(list.ToArray(), typed, typed.Length);
        return Make.MakeGenericMethod(of).Invoke(null, [typed])!;
    }

    private static FieldInfo? Field(Type? type, string name) =>
        type is null ? null : type.GetField($"<{name}>k__BackingField", Members) ?? Field(type.BaseType, name);

    private static object Set(object record, FieldInfo field, object? value)
    {
        var copy = record.GetType().GetMethod("<Clone>$", Members)!.Invoke(record, null)!;
        field.SetValue(copy, value);
        return copy;
    }
}
