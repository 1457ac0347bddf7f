using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>What is this young person in the law on leaving care: every status, the one that counts first, and why each other is ruled out?</summary>
/// <remarks>
/// <para>Children Act 1989, sections 23A to 24 and Schedule 2, paragraph 19B. England.</para>
/// <para>The Acts do not make the statuses exclude one another, save that a child looked after is not a relevant child. <see cref="Primary"/> takes eligible before relevant before former relevant before qualifying.</para>
/// <para>Immutable; may be shared between threads.</para>
/// </remarks>
public sealed partial record LeavingCareStatus
{
    private const int FirstAge = 16;

    private LeavingCareStatus(in PreparedPerson prepared, LocalDate asOf)
    {
        AsOf = asOf;
        Contradictions = prepared.Contradictions;
        Eligible = EligibleChild.Assess(prepared, asOf);
        Relevant = RelevantChild.Assess(prepared, asOf);
        FormerRelevant = FormerRelevantChild.Assess(prepared, asOf);
        FurtherEducation = FurtherEducationOrTraining.Assess(prepared, asOf, FormerRelevant);
        AdviceAndSupport = LeavingCare.AdviceAndSupport.Assess(prepared, asOf, FormerRelevant);
        Qualifying = PersonQualifying.Assess(prepared, asOf);
        Primary = First();
        ResponsibleAuthority = ResponsibleAuthority.For(Primary, prepared, asOf);
    }

    /// <summary>Whether somebody is old enough to have any of the statuses on a day; somebody whose date of birth is not known may be.</summary>
    /// <param name="born">The date of birth; <see langword="null"/> if not known.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <remarks>Children Act 1989, sections 23A(2)(a) and 24(1A) and (2), and Schedule 2, paragraph 19B(2)(a): each begins at 16.</remarks>
    /// <example><code>LeavingCareStatus.MayBegin(new LocalDate(2010, 6, 1), new LocalDate(2026, 5, 31)) // false: 16 the day after</code></example>
    public static bool MayBegin(LocalDate? born, LocalDate asOf) => born is not { } birth || StatutoryAge.Of(birth).On(asOf) >= FirstAge;

    /// <summary>What the facts disagree on, with both sources; empty where they do not. Every answer that turns on it is Unknown.</summary>
    public IReadOnlyList<MissingFact> Contradictions { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Eligible child.</summary>
    public Determination Eligible { get; }

    /// <summary>Relevant child.</summary>
    public Determination Relevant { get; }

    /// <summary>Former relevant child.</summary>
    public Determination FormerRelevant { get; }

    /// <summary>Former relevant child pursuing further education or training.</summary>
    public Determination FurtherEducation { get; }

    /// <summary>Former relevant child aged 21 to 24.</summary>
    public Determination AdviceAndSupport { get; }

    /// <summary>Person qualifying for advice and assistance.</summary>
    public Determination Qualifying { get; }

    /// <summary>The status that counts first.</summary>
    public CareStatus Primary { get; }

    /// <summary>The authority that owes the duties of the status that counts first; <see langword="null"/> where there is none or it is not known.</summary>
    public ResponsibleAuthority? ResponsibleAuthority { get; }

    /// <summary>Whether any status applies. It can be yes where <see cref="Primary"/> is not known: certainly qualifying, perhaps more.</summary>
    public Answer Answer => AnyYes ? Answer.Yes : Primary == CareStatus.None ? Answer.No : Answer.Unknown;

    /// <summary>The four statuses in order of precedence, and the two that a former relevant child may have besides.</summary>
    public IReadOnlyList<Determination> All => [Eligible, Relevant, FormerRelevant, Qualifying, FurtherEducation, AdviceAndSupport];

    /// <summary>What the status that counts first rests on: its own findings; if there is none, the finding that rules out each; if it is not known, what is open.</summary>
    public IReadOnlyList<Finding> Decisive => Primary switch
    {
        CareStatus.Eligible => Eligible.Decisive,
        CareStatus.Relevant => Relevant.Decisive,
        CareStatus.FormerRelevant => FormerRelevant.Decisive,
        CareStatus.Qualifying => Qualifying.Decisive,
        CareStatus.None => [.. InOrder.Select(question => question.Decisive[0])],
        _ => [.. InOrder.Where(question => question.Answer == Answer.Unknown).SelectMany(question => question.Decisive)],
    };

    /// <summary>Which of the missing facts can change the status that counts first, the most decisive first, each with the questions that wait for it: the facts worth asking for. Empty where that status is settled.</summary>
    /// <remarks>
    /// Only questions that bear on the status that counts first are considered: a question below one already answered yes cannot change it.
    /// A fact comes before another if more of those questions wait for it, and at the same number if the question higher in precedence does.
    /// </remarks>
    /// <example><code>
    /// var first = LeavingCareStatus.Assess(new Person(), asOf).ToAsk[0].Fact;
    /// </code></example>
    public IReadOnlyList<(MissingFact Fact, IReadOnlyList<string> Unsettles)> ToAsk => Primary != CareStatus.Unknown ? [] :
    [
        .. InOrder.TakeWhile(question => question.Answer != Answer.Yes).Where(question => question.Answer == Answer.Unknown)
            .SelectMany(question => question.Missing.Select(fact => (fact, question.Question)))
            .GroupBy(wait => wait.fact, wait => wait.Question)
            .OrderByDescending(wait => wait.Count())
            .Select(wait => (wait.Key, (IReadOnlyList<string>)wait.ToArray())),
    ];

    private Determination[] InOrder => [Eligible, Relevant, FormerRelevant, Qualifying];

    private bool AnyYes => Eligible.Answer == Answer.Yes || Relevant.Answer == Answer.Yes || FormerRelevant.Answer == Answer.Yes || Qualifying.Answer == Answer.Yes;

    /// <summary>Answers for the law in force on a day and the facts known.</summary>
    public static LeavingCareStatus Assess(Person person, LocalDate asOf) => new(new PreparedPerson(person), asOf);

    /// <summary>What to know of the answer: readings of the law that were used where another exists, facts that contradict each other, a date of birth that may change.</summary>
    /// <param name="person">The person assessed.</param>
    public IReadOnlyList<string> Notes(Person person)
    {
        Guard.Against.Null(person);
        var notes = new List<string>();
        foreach (var question in All)
            AddNotes(notes, question.Findings);
        foreach (var contradiction in person.Care?.Contradictions ?? [])
            AddNote(notes, contradiction);
        if (person.BornBasis is BirthDateBasis.Assessed or BirthDateBasis.Claimed)
            AddNote(notes, "The date of birth is " + (person.BornBasis == BirthDateBasis.Assessed ? "assessed" : "as claimed") + ": ask again if it changes.");
        return notes;
    }

    private static void AddNotes(List<string> notes, IReadOnlyList<Finding> findings)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            AddNote(notes, findings[i].Note);
            AddNotes(notes, findings[i].Parts);
        }
    }

    private static void AddNote(List<string> notes, string note)
    {
        if (note.Length > 0 && !notes.Contains(note))
            notes.Add(note);
    }

    internal static LeavingCareStatus Assess(in PreparedPerson prepared, LocalDate asOf) => new(prepared, asOf);

    private CareStatus First()
    {
        if (Eligible.Answer != Answer.No)
            return Eligible.Answer == Answer.Yes ? CareStatus.Eligible : CareStatus.Unknown;
        if (Relevant.Answer != Answer.No)
            return Relevant.Answer == Answer.Yes ? CareStatus.Relevant : CareStatus.Unknown;
        if (FormerRelevant.Answer == Answer.Yes)
            return CareStatus.FormerRelevant;

        // Where only a ruling could make the person a former relevant child, what is certain is reported and the other reading noted.
        if (FormerRelevant.Answer == Answer.Unknown && !IsOpenInLawOnly(FormerRelevant))
            return CareStatus.Unknown;
        return Qualifying.Answer switch
        {
            Answer.Yes => CareStatus.Qualifying,
            Answer.No => FormerRelevant.Answer == Answer.No ? CareStatus.None : CareStatus.Unknown,
            _ => CareStatus.Unknown,
        };
    }

    private static bool IsOpenInLawOnly(Determination determination)
    {
        foreach (var missing in determination.Missing)
        {
            if (missing != Fact.HomeBrokeDownAfterEighteen)
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => nameof(LeavingCareStatus) + ": " + Primary;
}
