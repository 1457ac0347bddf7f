using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>One person on one day, as the rows of entitlements ask about them.</summary>
internal sealed class PersonOnDay
{
    public const string Responsible = "the responsible authority";
    public const string HousingAuthority = "the local housing authority";
    public const string EveryAuthority = "every local authority in England";

    private static readonly Limb Eligible = new("is an eligible child", ChildrenAct1989.Schedule("2", "19B(2)"));
    private static readonly Limb Relevant = new("is a relevant child", ChildrenAct1989.Section("23A(2)"));
    private static readonly Limb FormerRelevant = new("is a former relevant child", ChildrenAct1989.Section("23C(1)"));
    private static readonly Limb FurtherEducation = new("is a former relevant child pursuing further education or training", ChildrenAct1989.Section("23CA(1)"));
    private static readonly Limb AdviceAndSupport = new("is a former relevant child aged 21 to 24", ChildrenAct1989.Section("23CZB(1)"));
    private static readonly Limb Qualifying = new("is a person qualifying for advice and assistance", ChildrenAct1989.Section("24(1A) and (1B)"));
    private static readonly Limb Asked = new("has asked for advice and support since 21", ChildrenAct1989.Section("23CZB(2)"));
    private static readonly Limb OnRequest = new("is 21 to 24 and has asked", ChildrenAct1989.Section("23CZB(2) and (3)"));
    private static readonly Limb OwedUnder23C = new("is a former relevant child under 21, or is pursuing a programme that the pathway plan set out", ChildrenAct1989.Section("23C(6) and (7)"));
    private static readonly Limb UnderTwentyOneOrOnProgramme = new("is under 21, or is pursuing a programme that the pathway plan set out and that runs beyond 21", ChildrenAct1989.Section("23C(6) and (7)"));

    private static readonly int FirstDayOfLaw = Days.Number(PrescribedPeriod.Law.First!.Value);

    private readonly PreparedPerson prepared;
    private readonly LeavingCareStatus status;

    public PersonOnDay(in PreparedPerson prepared, LeavingCareStatus status)
        : this(prepared, status, status.AsOf)
    {
    }

    /// <summary>The person on a day on which every status has the answer that it had on its own.</summary>
    public PersonOnDay(in PreparedPerson prepared, LeavingCareStatus status, LocalDate asOf)
    {
        this.prepared = prepared;
        this.status = status;
        AsOf = asOf;
        AsOfNumber = Days.Number(asOf);
    }

    /// <summary>How often a row has looked at the facts of care themselves, and not only at a status.</summary>
    public int LooksAtCare { get; private set; }

    /// <summary>The facts, care among them. A row looks at care by this alone, and not by <see cref="Person"/>.</summary>
    public ref readonly PreparedPerson Prepared
    {
        get
        {
            LooksAtCare++;
            return ref prepared;
        }
    }

    public LeavingCareStatus Status => status;

    public LocalDate AsOf { get; }

    public int AsOfNumber { get; }

    public Person Person => prepared.Person;

    public PlanInForce Plan => new(prepared.Person.Services, AsOf);

    public Circumstances Circumstances => prepared.Person.Circumstances ?? new();

    public Finding IsEligible => Eligible.RestsOn(status.Eligible);

    public Finding IsRelevant => Relevant.RestsOn(status.Relevant);

    public Finding IsFormerRelevant => FormerRelevant.RestsOn(status.FormerRelevant);

    public Finding IsInFurtherEducation => FurtherEducation.RestsOn(status.FurtherEducation);

    public Finding IsOwedAdviceAndSupport => AdviceAndSupport.RestsOn(status.AdviceAndSupport);

    public Finding IsQualifying => Qualifying.RestsOn(status.Qualifying);

    /// <summary>A former relevant child of 21 to 24 who has asked for advice and support.</summary>
    public Finding HasAskedSinceTwentyOne => OnRequest.AllOf(IsOwedAdviceAndSupport, Asked.Is(Person.Services?.RequestForAdviceAndSupport?.HasHappenedBy(AsOf), Fact.Request));

    /// <summary>The duties of section 23C(2), (3) and (4)(b): to 21, and on with a programme.</summary>
    public Finding IsOwedSection23C => OwedUnder23C.AllOf(IsFormerRelevant, ToTwentyOneOrProgrammeEnd());

    /// <summary>Whether the person was looked after on attaining 18. It is the same on every day, so that to ask it is not to look at care on this one.</summary>
    public Finding WasInCareUpToEighteen => FormerRelevantChild.ByCareUpToEighteen(prepared);

    /// <summary>Whether the person is of an age.</summary>
    public Finding IsAged(Limb limb, int from, int until)
    {
        if (!prepared.IsBirthKnown)
            return limb.Unknown(Fact.DateOfBirth);
        var (first, end) = (StatutoryAge.Attained(prepared.Born, from), StatutoryAge.Attained(prepared.Born, until));
        return limb.Is(prepared.IsAged(AsOf, first, end), Fact.DateOfBirth).At(prepared, AsOf, first).At(prepared, AsOf, end);
    }

    /// <summary>Whether the person is under an age.</summary>
    public Finding IsUnder(Limb limb, int age)
    {
        if (!prepared.IsBirthKnown)
            return limb.Unknown(Fact.DateOfBirth);
        var end = StatutoryAge.Attained(prepared.Born, age);
        return limb.Is(AsOf < end).At(prepared, AsOf, end);
    }

    /// <summary>Whether something holds of the day on which a course began; <see langword="null"/> if an earlier one may be the same course.</summary>
    public bool? HasBegun(Course course, System.Func<LocalDate, bool> holds) => Person.Courses!.HasBegun(course, holds);

    /// <summary>Whether a course that is being pursued meets a test; <see langword="null"/> if that is not known.</summary>
    public bool? IsOnCourse(System.Func<Course, bool?> test)
    {
        if (Person.Courses is not { } courses)
            return null;

        bool? any = false;
        foreach (var course in courses)
        {
            if (course.Covers(AsOf))
                any |= test(course) & (course.IsPossible ? null : true);
        }

        return any;
    }

    /// <summary>Whether the person was an eligible or relevant child at any time before 18; what Universal Credit calls a care leaver.</summary>
    public bool? WasEligibleOrRelevantChild()
    {
        if (status.Eligible.Answer == Answer.Yes || status.Relevant.Answer == Answer.Yes || status.FormerRelevant.Answer == Answer.Yes)
            return true;

        var was = status.FormerRelevant.Answer.ToNullable() | status.Relevant.Answer.ToNullable() | status.Eligible.Answer.ToNullable();
        foreach (var span in Prepared.Spans)
        {
            if (was is true)
                return true;
            if (span.FromNumber >= AsOfNumber)
                continue;
            if (!prepared.IsBirthKnown)
                return null;

            // Care that was over before 16, under the law that is encoded, makes nobody an eligible child.
            if (span.EndNumber < prepared.SixteenNumber && span.EndNumber >= FirstDayOfLaw)
                continue;
            var until = LocalDate.Min(LocalDate.Min(span.End, prepared.Eighteen), AsOf);
            was |= EligibleChild.WasBeforeCeasing(span, until, prepared) & (span.IsPossible ? null : true);
        }

        return was;
    }

    private Finding ToTwentyOneOrProgrammeEnd()
    {
        if (!prepared.IsBirthKnown)
            return UnderTwentyOneOrOnProgramme.Unknown(Fact.DateOfBirth);
        if (AsOf < prepared.TwentyOne)
            return UnderTwentyOneOrOnProgramme.Is(true).At(prepared, AsOf, prepared.TwentyOne);
        var pursued = EducationBeyondTwentyOne.IsPursued(prepared, AsOf);
        return UnderTwentyOneOrOnProgramme.Is(pursued, EducationBeyondTwentyOne.Missing(prepared));
    }
}
