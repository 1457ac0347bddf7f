using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CareRights.Conventions.Tests;

/// <summary>ToString goes into logs, messages and debuggers: it never holds what may be about a person, and never depends on the machine.</summary>
/// <remarks>Each public type is made with a mark in every text and every date that it holds. What shows a mark must be listed here, with what the mark stands for.</remarks>
public sealed class ToStringTests
{
    private const string Mark = "Zebedee Quillfeather";

    private static readonly LocalDate MarkedDay = new(1987, 6, 5);

    /// <summary>What may print its texts, by what they are.</summary>
    private static readonly Dictionary<string, string> MayPrintText = new()
    {
        ["words of the law, of the catalogue or of the program"] =
            "GroupCover Remit Change CareDays DutyDue Entitlement EntitlementAnswer Grouping Measure MeasureSource "
            + "BankHoliday Citation CoveredProvision Determination Due Finding Instrument KeyRight Limb MissingFact Offer ValidationRule ToleratedCells SsdTable Clock ClockEvent "
            + "LevelReason Signpost Step Telling Limit OtherReading Standing WorkingDayDefinition Column Section",
        ["an authority, a band or a step of a plan"] = "ResponsibleAuthority AuthorityFigure LocalAuthority BandGap Representation Turnout Milestone MilestoneProgress",
        ["the identifier that the authority gave, with which it finds the child"] =
            "ChildKey ChildInYear ChildRecord Episode SettledEpisode HistoryConflict RepairChange PersonInReturn Breach SsdPerson",
        ["the file and the line"] = "NamedFile Origin SourceFile Ad1Row DoLoRow EpisodeRow HeaderRow MissingRow Oc2Row Oc3Row PlacedAdoptionRow PrevPermRow ReviewRow SchoolHistoryRow SocialWorkerRow UascRow ProviderRow",
        ["what was found, which was described before it came here"] = "FactProblem JsonAnswer ReturnProblem SsdProblem",
        ["the role in which somebody decided"] = "HumanDecision Judgement",
    };

    /// <summary>What may print a day, always as YYYY-MM-DD or in words: it is of the law, of a meeting, or the day of a row beside an identifier, and never a birth.</summary>
    private static readonly string[] MayPrintDays = ["BankHoliday", "CouncilMeeting", "PartialDate", "Milestone", "MilestoneProgress", "Episode", "SettledEpisode", "SchoolSpell"];

    public static TheoryData<string> Names => Libraries.Names;

    [Theory, MemberData(nameof(Names))]
    public void Nothing_of_a_person_is_printed(string library)
    {
        var wrong = new List<string>();
        foreach (var type in Libraries.Named(library).PublicTypes().Where(CanBeMade))
        {
            var text = Printed(type);
            if (text.Contains("Zebedee", StringComparison.Ordinal) && !MayPrintText.Values.Any(names => names.Split(' ').Contains(type.Name)))
            {
                wrong.Add($"{type.FullName} prints text: {text}");
            }

            if ((text.Contains("1987", StringComparison.Ordinal) || text.Contains("87!", StringComparison.Ordinal)) && !MayPrintDays.Contains(type.Name))
            {
                wrong.Add($"{type.FullName} prints a date: {text}");
            }
        }

        string.Join('\n', wrong).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Names))]
    public void Nothing_is_printed_as_the_machine_writes_it(string library)
    {
        var wrong = new List<string>();
        foreach (var type in Libraries.Named(library).PublicTypes().Where(CanBeMade))
        {
            var here = Printed(type);
            if (In(Odd(), () => Printed(type)) is var there && there != here)
            {
                wrong.Add($"{type.FullName}: {here} became {there}");
            }
        }

        string.Join('\n', wrong).Should().BeEmpty();
    }

    private static bool CanBeMade(Type type) => type is { IsEnum: false, IsAbstract: false, IsGenericTypeDefinition: false } && !typeof(Exception).IsAssignableFrom(type);

    private static string Printed(Type type)
    {
        try
        {
            return Marked(type, 0)?.ToString() ?? "";
        }
        catch (Exception fault) when (fault is NullReferenceException or ArgumentException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException or InvalidCastException or OverflowException or TargetInvocationException)
        {
            // Without its parts it cannot print itself at all.
            return "";
        }
    }

    private static object? Marked(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Marked(underlying, depth);
        }

        if (type == typeof(string))
        {
            return Mark;
        }

        if (type == typeof(LocalDate))
        {
            return MarkedDay;
        }

        if (type == typeof(LocalDateTime))
        {
            return MarkedDay.AtMidnight();
        }

        if (type == typeof(DateInterval))
        {
            return new DateInterval(MarkedDay, MarkedDay.PlusDays(1));
        }

        if (type == typeof(int) || type == typeof(long))
        {
            return Convert.ChangeType(1234567, type, CultureInfo.InvariantCulture);
        }

        if (type == typeof(double) || type == typeof(decimal))
        {
            return Convert.ChangeType(-1234567.5, type, CultureInfo.InvariantCulture);
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(0);
        }

        if (type.IsArray)
        {
            var array = Array.CreateInstance(type.GetElementType()!, depth > 3 ? 0 : 1);
            if (array.Length > 0)
            {
                array.SetValue(Marked(type.GetElementType()!, depth + 1), 0);
            }

            return array;
        }

        if (type.IsGenericType && type.IsInterface && type.GetGenericArguments() is [var element] && type.IsAssignableFrom(element.MakeArrayType()))
        {
            return Marked(element.MakeArrayType(), depth);
        }

        if (type.IsGenericType && type.IsInterface && type.GetGenericArguments() is [var key, var value] && typeof(IEnumerable).IsAssignableFrom(type))
        {
            return Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(key, value));
        }

        if (type.IsInterface || type.IsAbstract || typeof(Delegate).IsAssignableFrom(type) || depth > 4)
        {
            return type.IsValueType ? Activator.CreateInstance(type) : null;
        }

        if (type.Namespace?.StartsWith("CareRights", StringComparison.Ordinal) != true)
        {
            return type.IsValueType ? Activator.CreateInstance(type) : null;
        }

        var made = RuntimeHelpers.GetUninitializedObject(type);
        for (var at = type; at is not null && at != typeof(object); at = at.BaseType)
        {
            foreach (var field in at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (Marked(field.FieldType, depth + 1) is { } set)
                {
                    field.SetValue(made, set);
                }
            }
        }

        return made;
    }

    private static T In<T>(CultureInfo culture, Func<T> act)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // A culture that writes everything in another way than any other.
    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NegativeSign, culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = ("~", "#", "_");
        (culture.DateTimeFormat.ShortDatePattern, culture.DateTimeFormat.LongDatePattern) = ("yy!MM!dd", "yy!MM!dd");
        (culture.DateTimeFormat.ShortTimePattern, culture.DateTimeFormat.LongTimePattern) = ("HH!mm", "HH!mm!ss");
        return culture;
    }
}
