using CareRights.Eligibility.LeavingCare;
using FsCheck;
using FsCheck.Fluent;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Random people whose facts lie close to one another: one begins or ends on a day on which another does, or a day beside it. By chance alone that is one in hundreds of thousands.</summary>
internal static class ClosePeople
{
    private const int Numbers = 60;

    private static readonly Gen<List<int>> Tape = Gen.Choose(0, int.MaxValue - 1).ListOf(Numbers).Select(list => list.ToList());

    private static readonly Gen<Person> Close =
        from person in AnyPerson.Known
        from tape in Tape
        select Draw(person, tape) into close
        where LeavingCareStatus.Assess(close, new(1993, 1, 1)).Contradictions.Count == 0
        select close;

    public static Gen<Person> OrAny { get; } = Gen.Frequency((1, AnyPerson.Known), (2, Close));

    /// <summary>A day as for anyone, or one on or beside which something begins or ends.</summary>
    public static Gen<LocalDate> Day(Person person) => Gen.Frequency(
        (2, AnyPerson.Day(person)),
        (1, Gen.Elements(Days(person)).SelectMany(_ => Gen.Choose(-1, 1), (day, off) => day.PlusDays(off))));

    /// <summary>The same person, of whom it is known of some facts only that they are possible: those that are so, and others that are not.</summary>
    public static Gen<Person> Doubt(Person person) => Gen.Frequency((1, Gen.Constant(person)), (1, Tape.Select(tape => Doubt(person, new Reader(tape, person)))));

    private static readonly RecordedAs[] Labels = [.. Enum.GetValues<RecordedAs>().Where(label => label is not (RecordedAs.Unknown or RecordedAs.LookedAfter))];

    private static Person Draw(Person person, List<int> tape)
    {
        var next = new Reader(tape, person);
        var gained = next.Day();
        var areOne = next.Chance(3);
        var care = CareHistory.From(person.Care!.Periods.Where(period => !person.Care.ShortBreaks.Any(series => series.Breaks!.Any(one => one.Covers(period.From)))).Select(next.Move).Select(next.Label), person.Care.ShortBreaks);
        return person with
        {
            Care = care,
            Accommodation = History.Of(person.Accommodation!.Select(next.Move)),
            FamilyHomes = History.Of(person.FamilyHomes!.Select(next.Move).Select(home => areOne ? new FamilyHome(home.With, home.From, home.To) { Who = "mother", ParentalResponsibilityFrom = gained } : home)),
            SpecialGuardianships = History.Of(person.SpecialGuardianships!.Select(next.Move)),
            Courses = History.Of(person.Courses!.Select((course, i) => next.Move(areOne && i > 0 ? person.Courses![0] : course))),
            StayingPut = History.Of(Enumerable.Range(0, next.Number(3)).Select(_ => next.Span()).Select(span => new StayingPutArrangement(span.From, span.To) { IsInconsistentWithWelfare = next.Chance(3) })),
            Residences = History.Of(care.Periods.Where(_ => next.Chance(3)).SelectMany(next.Districts)),
        };
    }

    private static Person Doubt(Person person, Reader next)
    {
        var (stay, home, order) = (next.Span(), next.Span(), next.Span());
        var kinds = Enum.GetValues<AccommodationKind>();
        return person with
        {
            Care = person.Care is { } care ? CareHistory.From([.. care.Periods.Concat(care.NotLookedAfter).Select(next.Doubt).Select(next.Forget)], care.ShortBreaks) : null,
            Accommodation = person.Accommodation is { } stays ? History.Of([.. stays.Select(next.Doubt), .. next.Chance(2) ? [new Accommodation(kinds[next.Number(kinds.Length)], stay.From, stay.To) { IsPossible = true }] : Array.Empty<Accommodation>()]) : null,
            FamilyHomes = person.FamilyHomes is { } homes ? History.Of([.. homes.Select(next.Doubt), .. next.Chance(2) ? [new FamilyHome((FamilyMember)next.Number(3), home.From, home.To) { IsPossible = true }] : Array.Empty<FamilyHome>()]) : null,
            SpecialGuardianships = person.SpecialGuardianships is { } orders ? History.Of([.. orders.Select(next.Doubt), .. next.Chance(4) ? [new SpecialGuardianship(order.From, order.To) { IsPossible = true }] : Array.Empty<SpecialGuardianship>()]) : null,
            Courses = person.Courses is { } courses ? History.Of(courses.Select(next.Doubt)) : null,
            StayingPut = person.StayingPut is { } arrangements ? History.Of(arrangements.Select(next.Doubt).Select(one => next.Chance(4) ? one with { IsInconsistentWithWelfare = null } : one)) : null,
            Residences = person.Residences is { } residences ? History.Of(residences.Select(next.Doubt)) : null,
        };
    }

    private static LocalDate[] Days(Person person)
    {
        FactPeriod[] facts = [.. person.Courses ?? History<Course>.None, .. person.StayingPut ?? History<StayingPutArrangement>.None, .. person.Residences ?? History<Residence>.None,
            .. person.Care?.Periods ?? [], .. person.Accommodation ?? History<Accommodation>.None, .. person.FamilyHomes ?? History<FamilyHome>.None, .. person.SpecialGuardianships ?? History<SpecialGuardianship>.None];
        var born = person.Born is { } day ? new[] { 14, 16, 18, 21, 25 }.Select(age => StatutoryAge.Attained(day, age)) : [];
        return [.. facts.SelectMany(fact => new[] { fact.From, fact.To ?? fact.From, fact.From.PlusMonths(6), fact.From.PlusMonths(3) }).Concat(born).Append(new LocalDate(2012, 12, 3))];
    }

    // Numbers drawn before, read one after another, so that a seed is a person.
    private sealed class Reader(List<int> tape, Person person)
    {
        private readonly LocalDate[] days = Days(person);
        private int at;

        public int Number(int below) => tape[at++ % tape.Count] % below;

        public bool Chance(int of) => Number(of) == 0;

        public LocalDate Day() => days[Number(days.Length)].PlusDays(Number(3) - 1);

        public (LocalDate From, LocalDate? To) Span()
        {
            var (one, other) = (Day(), Day());
            return one == other ? (one, null) : one < other ? (one, other) : (other, one);
        }

        public LookedAfterPeriod Move(LookedAfterPeriod period) => Moved(period) is var (from, to) ? new(from, to, period.Nation) { LegalBasis = period.LegalBasis } : period;

        public Accommodation Move(Accommodation stay) => Moved(stay) is var (from, to) ? new(stay.Kind, from, to) : stay;

        public FamilyHome Move(FamilyHome home) => Moved(home) is var (from, to) ? new(home.With, from, to) { Who = home.Who, ParentalResponsibilityFrom = home.ParentalResponsibilityFrom } : home;

        public SpecialGuardianship Move(SpecialGuardianship order) => Moved(order) is var (from, to) ? new(from, to) : order;

        public Course Move(Course course) => Moved(course) is var (from, to) ? new(course.Kind, from, to)
        {
            IsInPathwayPlan = course.IsInPathwayPlan,
            AcademicYears = course.AcademicYears,
            IsFullTime = course.IsFullTime,
            IsResidential = course.IsResidential,
            IsNotDesignated = course.IsNotDesignated,
            LacksVacationAccommodation = course.LacksVacationAccommodation,
        } : course;

        // What children's services arranged and called something else was care if the duty under section 20 was owed, and not if it was not.
        public LookedAfterPeriod Label(LookedAfterPeriod period) => Chance(6)
            ? period with { RecordedAs = Labels[Number(Labels.Length)], ArrangedBy = ArrangedBy.ChildrensServices, Section20DutyOwed = Chance(2) }
            : period;

        public LookedAfterPeriod Forget(LookedAfterPeriod period) => Number(12) switch
        {
            0 => period with { RecordedAs = RecordedAs.Unknown },
            1 => period with { ArrangedBy = ArrangedBy.Unknown },
            2 => period with { Section20DutyOwed = null },
            3 => period with { LegalBasis = LegalBasis.Unknown },
            4 => period with { Nation = Nation.Unknown },
            _ => period,
        };

        // In the district throughout the care, or first in one and then in another.
        public IEnumerable<Residence> Districts(LookedAfterPeriod care)
        {
            var middle = care.From.PlusDays(1 + Number(800));
            return middle >= (care.To ?? LocalDate.MaxIsoValue) ? [new("Leeds", care.From, care.To)] : [new("Leeds", care.From, middle), new(Chance(3) ? "York" : "Leeds", middle, care.To)];
        }

        public T Doubt<T>(T fact)
            where T : FactPeriod => Chance(3) ? fact with { IsPossible = true } : fact;

        private (LocalDate From, LocalDate? To)? Moved(FactPeriod fact)
        {
            if (Chance(2))
                return null;
            var from = Day();
            var to = Chance(2) ? Day() : fact.To is { } end ? from.PlusDays(Period.DaysBetween(fact.From, end)) : (LocalDate?)null;
            return (from, to > from ? to : null);
        }
    }
}
