using System.Reflection;
using System.Text;
using CareRights.Eligibility.Commissioner;
using CareRights.Tests;
using static CareRights.Eligibility.Tests.Commissioner.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.Commissioner;

/// <summary>What the remit, the wider meaning of child, representations and the advice line answer for a spread of people, what each fact changes, and every word that they say, in one list beside this file.</summary>
/// <remarks>
/// The spread is the same every time: some people and enquiries, and each of them again with every single value of every fact in place of its own, found by
/// reflection so that a new fact is in it by itself. Y is yes, n is no, ? is Unknown, ! has a note; the parts of a limb stand in brackets. Written again by
/// <c>UPDATE_DOCS=1 dotnet test tests/CareRights.Eligibility.Tests --filter WordsOfTheRemitTests</c>; read what changed before it is committed.
/// </remarks>
public sealed class WordsOfTheRemitTests
{
    private static readonly LocalDate AsOf = D("2026-06-01");

    private static readonly (string Name, YoungPerson Person)[] Starts =
    [
        ("nothing known", new()),
        ("15, all known, of no group", Nobody with { AgeInYears = 15 }),
        ("15, in care", ChildInCare),
        ("17, a boarder, all known", Nobody with { AgeInYears = 17, Groups = ServiceGroups.BoardingSchool, AccommodatedBySchoolOrCollege = true }),
        ("16, in a secure children's home, little known", new() { AgeInYears = 16, Groups = ServiceGroups.SecureChildrensHome }),
        ("19, of a special school, all known", Nobody with { AgeInYears = 19, Groups = ServiceGroups.ResidentialSpecialSchool }),
        ("23, a care leaver", CareLeaver),
    ];

    private static readonly YoungPerson OutsideEnglandWithAnEnglishAgency = ChildInCare with { LivesInEngland = false, CouncilInEngland = false, OfstedAgencyActs = true };

    private static readonly Enquiry Settled = new()
    {
        About = ChildInCare,
        Enquirer = Enquirer.YoungPerson,
        AdultsOwnMatter = false,
        Request = AdviceRequest.Representation,
        RiskOfHarm = false,
        CourtProceedings = CourtProceedings.None,
        HasAdvocate = false,
        Anonymous = false,
        DecisionMakerInEngland = true,
    };

    private static readonly (string Name, Enquiry Enquiry)[] Enquiries =
    [
        ("nothing known", new()),
        ("a child in care, representation", Settled),
        ("a child in care, an advocate", Settled with { Request = AdviceRequest.Advocacy }),
        ("a child in care, a decision to be compelled, nothing else known", new() { About = ChildInCare, Request = AdviceRequest.CompelDecision }),
        ("a care leaver of 23, information", Settled with { About = CareLeaver, Request = AdviceRequest.Information }),
        ("in custody, information", Settled with { About = InCustody, Request = AdviceRequest.Information }),
        ("of an unknown remit, all else known", Settled with { About = new() }),
        ("a child in care, whose matter not known", Settled with { AdultsOwnMatter = null }),
        ("a child in care, before a court, and what is asked not known", Settled with { Request = AdviceRequest.Unknown, CourtProceedings = CourtProceedings.Current }),
    ];

    [Fact]
    public void Every_word_and_every_change_is_the_one_that_was_read()
    {
        var text = new StringBuilder("Written again by UPDATE_DOCS=1 dotnet test tests/CareRights.Eligibility.Tests --filter WordsOfTheRemitTests.\n");
        List<Determination> answers = [];
        List<Triage> triages = [];
        Spread(text, Starts, person => Of(person, AsOf, answers));
        text.Append("\nOn other days\n");
        foreach (var day in new[] { D("2014-03-31"), D("2014-04-01"), D("2025-02-28"), D("2025-03-01") })
        {
            text.Append($"  {day:uuuu-MM-dd}, representations: {In(Representations.Assess(ChildInCare, new(), day), answers)}\n");
            foreach (var born in new[] { D("2000-02-29"), D("2007-02-28"), D("2014-04-01"), D("2025-02-28"), D("2025-03-01") })
                text.Append($"  {day:uuuu-MM-dd}, born {born:uuuu-MM-dd}: ").AppendJoin("; ", Of(CareLeaver with { AgeInYears = null, Born = born }, day, answers)).Append('\n');
        }

        Spread(text, [.. Starts.Select(start => ("a complete record, " + start.Name, start.Person))], person => Facts(person.NothingElse()));
        Spread(text, [("an addressee, nothing known", new Addressee()), ("an addressee, all no", new Addressee { InEngland = false, ProvidesAccommodationOrServices = false, ExercisesFunctions = false }), ("an addressee, all yes", new Addressee { InEngland = true, ProvidesAccommodationOrServices = true, ExercisesFunctions = true })],
            addressee => [.. new[] { ChildInCare, InCustody, new() }.Select(person => In(Representations.Assess(person, addressee, AsOf), answers))]);
        foreach (var rules in Enum.GetValues<RemitRules>())
            Spread(text, [.. Enquiries.Select(start => ($"by the {rules}, {start.Name}", start.Enquiry))], enquiry => Of(Triage.Assess(enquiry, rules, AsOf), triages));

        Add(text, "Findings", answers.SelectMany(answer => answer.Findings).SelectMany(Below).Select(finding => $"{finding.Condition} ({finding.Authority})"));
        Add(text, "Notes", answers.SelectMany(answer => answer.Findings).SelectMany(Below).Select(finding => finding.Note));
        Add(text, "Asked", answers.SelectMany(answer => answer.Missing).Concat(triages.SelectMany(triage => triage.Missing)).Select(fact => $"{fact.Id}: {fact.Question} [{fact.Path}]"));
        Add(text, "Questions", answers.Select(answer => $"{answer.Question}, {(answer.NeedsAll ? "All" : "Any")}, read on {answer.LawReadOn:uuuu-MM-dd}"));
        Add(text, "Where the two differ", triages.Select(triage => triage.Comparison).Concat(Starts.Select(start => Remit.Compare(start.Person, AsOf))).Append(Remit.Compare(OutsideEnglandWithAnEnglishAgency, AsOf)).Select(remit => remit.Reason));
        Add(text, "Concerns", triages.Where(triage => triage.Concern is not null).Select(triage => $"{triage.Concern}: {triage.ConcernRestsOn}; {Triage.TellTheEnquirer} ({Triage.ConcernAuthority}), {triage.AsOf:uuuu-MM-dd}"));
        GeneratedDocument.ShouldBe(text.ToString(), "tests", "CareRights.Eligibility.Tests", "Commissioner", "words.txt");
    }

    [Fact]
    public void The_remit_is_answered_by_the_rules_that_were_chosen()
    {
        Remit.Assess(CareLeaver, RemitRules.Statute, AsOf).Should().Be(Section8A.Assess(CareLeaver, AsOf));
        Remit.Assess(CareLeaver, RemitRules.Leaflet, AsOf).Should().Be(Leaflet.Assess(CareLeaver, AsOf));
    }

    [Fact]
    public void The_cover_of_some_groups_is_that_of_each_of_them_and_of_no_other()
    {
        GroupCover.Of(ServiceGroups.InCare | ServiceGroups.BoardingSchool).Select(row => row.Group).Should().Equal(ServiceGroups.InCare, ServiceGroups.BoardingSchool);
        GroupCover.Of(ServiceGroups.None).Should().BeEmpty();
    }

    /// <summary>Each start in full, then each single value of each of its facts with what it changes.</summary>
    private static void Spread<T>(StringBuilder text, (string Name, T Start)[] starts, Func<T, string[]> answer)
        where T : class
    {
        foreach (var (name, start) in starts)
        {
            var without = answer(start);
            text.Append("\nWith ").Append(name).Append("\n  ").AppendJoin("; ", without).Append('\n');
            foreach (var fact in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(fact => fact.CanWrite))
            {
                foreach (var value in Values(fact.PropertyType))
                {
                    var differs = answer(Set(start, fact, value)).Where((part, i) => part != without[i]).ToArray();
                    text.Append(differs.Length == 0 ? "" : $"  {fact.Name} {(value is LocalDate day ? $"{day:uuuu-MM-dd}" : value ?? "not known")}: {string.Join("; ", differs)}\n");
                }
            }
        }
    }

    private static string[] Of(YoungPerson person, LocalDate asOf, List<Determination> answers) =>
    [
        "section 8A " + In(Section8A.Assess(person, asOf), answers),
        "leaflet " + In(Leaflet.Assess(person, asOf), answers),
        "differ " + Remit.Compare(person, asOf).Differs,
        .. Enum.GetValues<CommissionerFunction>().Where(function => function != CommissionerFunction.Inquiry).Select(function => $"{function} {In(WiderChild.Assess(person, function, asOf), answers)}"),
    ];

    private static string[] Of(Triage triage, List<Triage> triages)
    {
        triages.Add(triage);
        return
        [
            $"{triage.Disposition}, {triage.Remit switch { null => "NotApplicable", Answer.Yes => "In", Answer.No => "Out", _ => "Unknown" }}, {triage}",
            $"do {string.Join(' ', triage.Actions)}",
            $"decline {string.Join(' ', triage.DeclineReasons)}",
            $"rows {string.Concat(triage.Findings.Select(finding => Sign(finding.Answer)))}",
            $"ask {string.Join(' ', triage.Missing.Select(fact => fact.Id))}",
            $"rows ask {string.Join('/', triage.Findings.Select(finding => string.Join(' ', finding.Missing.Select(fact => fact.Id))))}",
            $"concern {triage.Concern?.ToString() ?? "none"}",
        ];
    }

    private static string[] Facts(YoungPerson person) =>
        [.. typeof(YoungPerson).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(fact => $"{fact.Name} {fact.GetValue(person) switch { null => "not known", LocalDate day => $"{day:uuuu-MM-dd}", var value => value }}")];

    private static string In(Determination determination, List<Determination> answers)
    {
        answers.Add(determination);
        var missing = determination.Missing.Select(fact => fact.Id).ToArray();
        return Sign(determination.Answer) + Of(determination.Findings) + (missing.Length == 0 ? "" : " asks " + string.Join(' ', missing));
    }

    private static string Of(IReadOnlyList<Finding> parts) =>
        parts.Count == 0 ? "" : $"({string.Concat(parts.Select(part => Sign(part.Answer) + (part.Note.Length > 0 ? "!" : "") + Of(part.Parts)))})";

    private static string Sign(Answer answer) => answer switch { Answer.Yes => "Y", Answer.No => "n", _ => "?" };

    private static IEnumerable<object?> Values(Type type)
    {
        var of = Nullable.GetUnderlyingType(type) ?? type;
        object?[] values = of.IsEnum ? [.. Enum.GetValues(of).Cast<object>()]
            : of == typeof(bool) ? [false, true]
            : of == typeof(int) ? [15, 16, 18, 21, 22, 25, 26]
            : of == typeof(LocalDate) ? [D("2026-06-02"), D("2026-06-01"), D("2008-06-02")]
            : of == typeof(YoungPerson) ? [new YoungPerson(), Nobody, ChildInCare, CareLeaver, InCustody]
            : [];
        return of == type ? values : values.Prepend(null);
    }

    private static T Set<T>(T record, PropertyInfo fact, object? value)
        where T : class
    {
        var copy = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(record, null)!;
        fact.SetValue(copy, value);
        return copy;
    }

    private static IEnumerable<Finding> Below(Finding finding) => finding.Parts.SelectMany(Below).Prepend(finding);

    private static void Add(StringBuilder text, string head, IEnumerable<string> lines)
    {
        text.Append('\n').Append(head).Append('\n');
        foreach (var line in lines.Where(line => line.Length > 0).Distinct().Order(StringComparer.Ordinal))
            text.Append("  ").Append(line).Append('\n');
    }
}
