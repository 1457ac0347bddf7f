using System.Collections.Generic;
using System.Linq;
using CareRights.Eligibility.LeavingCare.Entitlements;
using NodaTime;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Every day after a given one on which an answer of this folder can change, with what happens on it.</summary>
internal sealed class TurningPoints
{
    // What has no end, or is reached beyond the calendar, has its last day; that is no day to come.
    private static readonly LocalDate End = LocalDate.MaxIsoValue.PlusYears(-30);

    private readonly Dictionary<LocalDate, TurningPoint> points = [];
    private readonly LocalDate asOf;

    public TurningPoints(in PreparedPerson prepared, LocalDate asOf)
    {
        this.asOf = asOf;
        if (prepared.IsBirthKnown)
            AddBirthdays(prepared);
        AddCare(prepared);
        AddHomes(prepared);
        AddOtherFacts(prepared.Person);
        AddLaw();
    }

    /// <summary>Each of the days, the first first.</summary>
    public IEnumerable<TurningPoint> InOrder => points.Values.OrderBy(point => point.On);

    private void Add(LocalDate? day, string cause) => Add(day, cause, isOfCare: false);

    private void AddOfCare(LocalDate? day, string cause) => Add(day, cause, isOfCare: true);

    private void Add(LocalDate? day, string cause, bool isOfCare)
    {
        if (day is not { } on || on <= asOf || on >= End)
            return;
        if (!points.TryGetValue(on, out var point))
            points.Add(on, point = new(on));
        point.Add(cause, isOfCare);
    }

    private void AddBirthdays(in PreparedPerson prepared)
    {
        foreach (var (age, name) in new[] { (16, "16th"), (18, "18th"), (21, "21st"), (22, "22nd"), (25, "25th"), (75, "75th") })
            Add(StatutoryAge.Attained(prepared.Born, age), name + " birthday");
        Add(prepared.Sixteen.DaysLater(1), "the day after the 16th birthday");
        for (var year = prepared.Sixteen.Year; year <= prepared.TwentyOne.Year; year++)
            Add(new LocalDate(year, 9, 1), "a new academic year");
    }

    private void AddCare(in PreparedPerson prepared)
    {
        foreach (var span in prepared.Spans)
        {
            AddOfCare(span.From, "care starts");
            AddOfCare(span.From.DaysLater(1), "care has started");
            AddOfCare(span.End, "what is known of care changes");
            AddOfCare(span.AsPeriod().To, "care ends");

            // Of a child who is not in care on the day, no rule asks how long it lasted.
            if (span.From > LocalDate.MinIsoValue && span.From.MonthsLater(12) is var year && prepared.SpanOn(year) is not null)
                AddOfCare(year, "12 months in care");
        }

        var days = PrescribedPeriod.Law.InForce(LocalDate.Max(asOf, PrescribedPeriod.Law.First!.Value))!.Value.Days;
        AddOfCare(ThirteenWeeks.DayReached(days, prepared, certainOnly: true), "13 weeks in care are complete");
        AddOfCare(ThirteenWeeks.DayReached(days, prepared, certainOnly: false), "13 weeks in care are possible");
        foreach (var series in prepared.Series)
        {
            foreach (var one in series.Breaks ?? History<ShortBreak>.None)
                AddBreak(one);
        }
    }

    // The days of a series only ever come to more, so that a limit is passed once, on some day of a break.
    private void AddBreak(ShortBreak one)
    {
        var first = LocalDate.Max(one.From, asOf);
        var last = LocalDate.Min(one.End, first.DaysLater(80));
        var days = CareRights.Eligibility.Days.Number(last) - CareRights.Eligibility.Days.Number(first);
        for (var i = 0; i <= days; i++)
            AddOfCare(first.DaysLater(i), "days in short breaks add up");
        AddOfCare(one.To, "a short break ends");
    }

    private void AddHomes(in PreparedPerson prepared)
    {
        foreach (var home in prepared.Person.FamilyHomes ?? History<FamilyHome>.None)
        {
            var complete = LivingWithFamily.Start(home).MonthsLater(6);
            Add(home.From, "a home starts");
            Add(home.To, "a home ends");
            Add(complete.DaysLater(-1), "six months at home, if the first day counts");
            Add(complete, "six months at home");
        }
    }

    private void AddOtherFacts(Person person)
    {
        foreach (var stay in person.Accommodation ?? History<Accommodation>.None)
        {
            AddPeriod(stay, "accommodation");

            // A stay that is only possible, or that ended at an 18th birthday that is not known, may be over on the day after its first.
            if (stay.IsPossible || person.Born is null)
                Add(stay.From.DaysLater(1), "accommodation has started");
            Add(stay.From.MonthsLater(3), "three months in the accommodation");
        }

        foreach (var order in person.SpecialGuardianships ?? History<SpecialGuardianship>.None)
            AddPeriod(order, "special guardianship");
        foreach (var course in person.Courses ?? History<Course>.None)
            AddPeriod(course, "a course");
        foreach (var arrangement in person.StayingPut ?? History<StayingPutArrangement>.None)
            AddPeriod(arrangement, "staying put");
        foreach (var residence in person.Residences ?? History<Residence>.None)
        {
            AddPeriod(residence, "living in a district");
            Add(residence.From.MonthsLater(24), "two years in a district");
        }

        Add(person.ToldAuthorityOfEducation?.Day, "the authority is told of education or training");
        Add(person.Services?.PathwayPlan?.Day, "a pathway plan is made");
        Add(person.Services?.PathwayPlanHeldUnlawful?.Day, "the pathway plan is held unlawful");
        Add(person.Services?.RequestForAdviceAndSupport?.Day, "advice and support is asked for");
        Add(person.Services?.ApprenticeshipBursary?.Day, "an apprenticeship bursary is paid");
    }

    private void AddPeriod(FactPeriod period, string what)
    {
        Add(period.From, what + " starts");
        Add(period.To, what + " ends");
    }

    private void AddLaw()
    {
        foreach (var value in PrescribedPeriod.Law)
            Add(value.From, "change of law: " + value.Authority);
        foreach (var value in ShortBreaks.Limits)
            Add(value.From, "change of law: " + value.Authority);
        foreach (var value in FurtherEducationOrTraining.Law.Concat(AdviceAndSupport.Law))
            Add(value.From, "change of law: " + value.Authority);
        foreach (var value in AllEntitlements.Rows.SelectMany(row => row.Law))
        {
            Add(value.From, "change of law: " + value.Authority);
            if (value.From is null)
                Add(value.CheckedOn.PlusMonths(Dated<EntitlementTerms>.MonthsReliedOn).PlusDays(1), "last read " + Dated<EntitlementTerms>.MonthsReliedOn + " months ago: " + value.Authority);
        }
    }
}
