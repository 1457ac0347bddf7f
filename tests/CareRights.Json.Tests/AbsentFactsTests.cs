using System.Text.Json.Nodes;

namespace CareRights.Json.Tests;

/// <summary>A fact that is left out, in every object and in every item of every list, settles nothing: the answer is the same or Unknown, and never the opposite.</summary>
public sealed class AbsentFactsTests
{
    // What has a stated meaning where it is absent: a period that has not ended, a row that is certain, short breaks, as lookedAfterPeriods says every time in care, and the breaks of a series, which needs them or its first day.
    private static readonly string[] Kept = ["id", "asOf", "from", "to", "certain", "madeOn", "dischargedOn", "district", "shortBreakSeries", "breaks"];

    private const string Services =
        """{"needsAssessmentOn":"2025-03-01","pathwayPlanOn":"2025-04-01","pathwayPlanWrittenBy":"PersonalAdviser","pathwayPlanHeldUnlawfulOn":"never","lastPathwayPlanReviewOn":"never","lastPathwayPlanReviewBy":"Authority","lastPersonalAdviserVisitOn":"2025-05-01","lastOfferOfAdviceAndSupportOn":"never","askedForAdviceAndSupportOn":"2025-05-01","apprenticeshipBursaryPaidOn":"never"}""";

    private const string Circumstances =
        """{"vulnerableFromCare":true,"relevantStudent":false,"responsibleForChild":true,"partnerResponsibleForChild":false,"pregnantNearBirth":false,"carer":true,"withoutParentalSupport":true,"limitedCapabilityForWork":false,"medicalStatement":false,"owedAccommodationUnderSection20":false,"eligibleForChildTrustFund":false}""";

    private const string Course =
        """{"kind":"HigherEducation","inPathwayPlan":true,"fullTime":true,"residential":false,"academicYears":3,"notDesignated":false,"termTimeAccommodationClosedInVacation":true,"from":"2024-09-20","to":"2028-07-01"}""";

    public static TheoryData<string, string> People => new()
    {
        { "looked after in Scotland", Facts("2008-06-01", care: """{"from":"2020-01-01","legalBasis":"CareOrder","nation":"Scotland","recordedAs":"LookedAfter","arrangedBy":"ChildrensServices","section20DutyOwed":true}""") },
        { "housed by another body", Facts("2008-06-01", care: """{"from":"2020-01-01","to":"2025-01-01","legalBasis":"Unknown","authority":"Bristol","nation":"England","recordedAs":"HousingAct","arrangedBy":"AnotherBody","section20DutyOwed":false}""") },
        { "a label that the duty displaces", Facts("2008-06-01", care: """{"from":"2020-01-01","legalBasis":"Section20","nation":"England","recordedAs":"Section17","arrangedBy":"ChildrensServices","section20DutyOwed":true}""") },
        { "a guardian who gained responsibility later", Facts("2008-06-01", care: """{"from":"2020-01-01","to":"2024-10-01","legalBasis":"CareOrder","nation":"England","recordedAs":"LookedAfter","arrangedBy":"ChildrensServices","section20DutyOwed":true}""",
            home: """{"with":"PersonWithParentalResponsibility","who":"aunt","parentalResponsibilityFrom":"2025-03-01","from":"2024-10-01"}""") },
        { "mother and then father", Facts("2008-06-01", care: """{"from":"2020-01-01","to":"2024-10-01","legalBasis":"CareOrder","nation":"England","recordedAs":"LookedAfter","arrangedBy":"ChildrensServices","section20DutyOwed":true}""",
            home: """{"with":"Parent","who":"mother","parentalResponsibilityFrom":"2008-06-01","from":"2024-10-01","to":"2025-02-01"},{"with":"Parent","who":"father","parentalResponsibilityFrom":"2008-06-01","from":"2025-02-01"}""") },
        { "detained on attaining 16", Facts("2008-09-01", care: """{"from":"2024-03-01","to":"2024-08-01","legalBasis":"Section20","nation":"England","recordedAs":"LookedAfter","arrangedBy":"ChildrensServices","section20DutyOwed":true}""", stay: """{"kind":"Detained","from":"2024-08-01"}""") },
        { "special guardianship from care", Facts("2007-06-01", care: """{"from":"2015-01-01","to":"2019-05-05","legalBasis":"CareOrder","nation":"England","recordedAs":"LookedAfter","arrangedBy":"ChildrensServices","section20DutyOwed":true}""", order: """{"madeOn":"2019-05-05","lookedAfterImmediatelyBefore":true}""") },
        { "former relevant, a student who stays put", Facts("2006-06-01", care: """{"from":"2018-01-01","to":"2024-06-01","legalBasis":"CareOrder","nation":"England","recordedAs":"LookedAfter","arrangedBy":"ChildrensServices","section20DutyOwed":true}""", put: """{"from":"2018-01-01","inconsistentWithWelfare":false}""") },
        { "former relevant, housed by the authority", Facts("2003-06-01", care: """{"from":"2018-01-01","to":"2021-06-01","legalBasis":"CareOrder","nation":"England","recordedAs":"LookedAfter","arrangedBy":"ChildrensServices","section20DutyOwed":true}""", stay: """{"kind":"Section24B","from":"2025-01-01"}""") },
        { "short breaks", Facts("2009-05-05", care: "", series: """{"breaks":[{"from":"2024-05-10","to":"2024-06-01","intendedDays":5},{"from":"2025-01-10","to":"2025-02-01","intendedDays":5},{"from":"2023-05-10","to":"2023-08-01","intendedDays":5},{"from":"2025-05-28","to":"2025-06-05","intendedDays":5}],"samePersonOrAccommodation":true,"returnsToParent":true,"inCare":false,"nation":"England"}""") },
    };

    [Theory, MemberData(nameof(People))]
    public void A_fact_left_out_never_turns_an_answer_round(string who, string facts)
    {
        foreach (var day in new[] { new LocalDate(2025, 6, 1), new LocalDate(2026, 1, 15) })
        {
            var known = Answers(facts, day);
            foreach (var (path, less) in WithLess(facts))
            {
                var answers = Answers(less, day);
                known.Where(row => answers[row.Key] != "Unknown" && row.Value != "Unknown" && answers[row.Key] != row.Value).Select(row => $"{row.Key}: {row.Value} became {answers[row.Key]}")
                    .Should().BeEmpty("{0} on {1} without {2}", who, day, path);
            }
        }
    }

    [Fact]
    public void Completing_the_record_makes_no_judgement()
    {
        var answer = JsonNode.Parse(JsonQuestion.LeavingCare.Answer("""{"factsAreComplete":true,"dateOfBirth":"2003-06-01","lookedAfterPeriods":[{"from":"2018-01-01","to":"2021-06-01","legalBasis":"CareOrder"}]}""", new LocalDate(2025, 6, 1), new() { WithEntitlementsThatAreNo = true }).Json)!;

        Entitlement(answer, "PriorityNeedFrom21").Should().Be("Unknown", "whether somebody is vulnerable is a judgement");
        Entitlement(answer, "ServicesMissed").Should().Be("Unknown", "whether section 20 was owed is a judgement");
        answer["primaryStatus"]!.GetValue<string>().Should().Be("FormerRelevant", "a nation that a complete record does not state is England");
    }

    [Theory]
    [InlineData("section-8a")]
    [InlineData("advice-line")]
    [InlineData("leaving-care")]
    public void Every_answer_says_when_its_law_was_last_read(string question)
    {
        foreach (var day in new[] { new LocalDate(2000, 1, 1), new LocalDate(2025, 6, 1) })
            JsonNode.Parse(JsonQuestion.Find(question)!.Answer("{}", day).Json)!["lawReadOn"]!.GetValue<string>().Should().StartWith("2026-11-");
    }

    private static string Entitlement(JsonNode answer, string id) => answer["entitlements"]!.AsArray().Single(row => row!["id"]!.GetValue<string>() == id)!["answer"]!.GetValue<string>();

    private static Dictionary<string, string> Answers(string facts, LocalDate day)
    {
        var answer = JsonQuestion.LeavingCare.Answer(facts, day, new() { Only = AnswerParts.Status | AnswerParts.Entitlements, WithEntitlementsThatAreNo = true });
        answer.Problems.Should().BeEmpty();
        var json = JsonNode.Parse(answer.Json)!;
        return json["statuses"]!.AsObject().Select(status => (Name: status.Key, Answer: status.Value!.GetValue<string>()))
            .Concat(json["entitlements"]!.AsArray().Select(row => (Name: row!["id"]!.GetValue<string>(), Answer: row["answer"]!.GetValue<string>())))
            .ToDictionary(row => row.Name, row => row.Answer);
    }

    // The same facts without one property, and without two of one object, wherever they stand.
    private static IEnumerable<(string Path, string Json)> WithLess(string facts)
    {
        foreach (var path in Objects(JsonNode.Parse(facts)!))
        {
            var names = At(JsonNode.Parse(facts)!, path).AsObject().Select(property => property.Key).Where(name => !Kept.Contains(name)).ToArray();
            foreach (var pair in names.SelectMany((one, i) => names.Skip(i).Select(other => new[] { one, other }.Distinct().ToArray())).Where(pair => path.Length > 0 || pair.Length == 1))
            {
                var less = JsonNode.Parse(facts)!;
                foreach (var name in pair)
                    At(less, path).AsObject().Remove(name);
                yield return (path + "." + string.Join('+', pair), less.ToJsonString());
            }
        }
    }

    private static IEnumerable<string> Objects(JsonNode node) => node switch
    {
        JsonObject one => one.SelectMany(property => property.Value is { } value ? Objects(value) : []).Prepend(one.GetPath() == "$" ? "" : one.GetPath()),
        JsonArray all => all.SelectMany(item => Objects(item!)),
        _ => [],
    };

    private static JsonNode At(JsonNode root, string path) =>
        path.Length == 0 ? root : path[2..].Split('.', '[').Aggregate(root, (node, step) => step.EndsWith(']') ? node[int.Parse(step[..^1], System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!);

    private static string Facts(string born, string care, string home = "", string stay = "", string order = "", string put = "", string series = "") =>
        $$"""{"dateOfBirth":"{{born}}","lookedAfterPeriods":[{{care}}],"shortBreakSeries":[{{series}}],"otherAccommodation":[{{stay}}],"familyHomes":[{{home}}],"specialGuardianshipOrders":[{{order}}],"disabled":true,"owedSection20ButNotAccommodated":false,"courses":[{{Course}}],"toldAuthorityOfEducationOn":"2025-05-01","stayingPut":[{{put}}],"residences":[],"services":{{Services}},"circumstances":{{Circumstances}}}""";
}
