using CareRights.Eligibility.Commissioner;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.Commissioner;

/// <summary>Section 8A over every combination of its facts, unknown ones included, against the Act's own formula.</summary>
public sealed class Section8ALatticeTests
{
    private static readonly LocalDate AsOf = D("2026-06-01");
    private static readonly int?[] Ages = [null, 0, 17, 18, 24, 25];
    private static readonly bool?[] Bools = [null, false, true];
    private static readonly ServiceGroups?[] Groups = [null, .. Enum.GetValues<ServiceGroups>(), ServiceGroups.ResidentialSpecialSchool | ServiceGroups.SecureChildrensHome];
    private static readonly SchoolRegistration[] Registrations = Enum.GetValues<SchoolRegistration>();
    private static readonly Establishment[] Establishments = Enum.GetValues<Establishment>();
    private static readonly CouncilInvolvement[] Councils = Enum.GetValues<CouncilInvolvement>();
    private static readonly LeavingCareServices[] Services = Enum.GetValues<LeavingCareServices>();

    private static readonly Lattice Facts = new(
        Ages.Length, Groups.Length, Bools.Length, Registrations.Length, Establishments.Length, Bools.Length, Bools.Length, Councils.Length, Bools.Length, Services.Length);

    private static YoungPerson Person(int[] at) => new()
    {
        AgeInYears = Ages[at[0]],
        Groups = Groups[at[1]],
        AccommodatedBySchoolOrCollege = Bools[at[2]],
        SchoolRegisteredAs = Registrations[at[3]],
        Establishment = Establishments[at[4]],
        OfstedAgencyActs = Bools[at[5]],
        LivesInEngland = Bools[at[6]],
        Council = Councils[at[7]],
        CouncilInEngland = Bools[at[8]],
        LeavingCareServices = Services[at[9]],
    };

    [Fact]
    public void TheWholeLattice()
    {
        var found = Facts.Answers(at =>
        {
            var person = Person(at);
            var determination = Section8A.Assess(person, AsOf);
            return (determination.Answer, Wrong: Check(person, determination), IsConsistent: !Contradicts(person));
        });

        found.Select(one => one.Wrong).Where(wrong => wrong.Length > 0).Distinct().Should().BeEmpty();
        found.Select(one => one.Answer).Distinct().Should().BeEquivalentTo(Enum.GetValues<Answer>());
        Facts.Learning()
            .Where(step => found[step.More].IsConsistent && found[step.Less].Answer != Answer.Unknown && found[step.More].Answer != found[step.Less].Answer)
            .Select(step => string.Join(',', Facts.At(step.Less))).Should().BeEmpty("learning a fact never changes a settled answer");
    }

    private static string Check(YoungPerson person, Determination determination) =>
        determination.Missing.Count > 0 != (determination.Answer == Answer.Unknown) ? "unknown and nothing missing, or settled and something missing"
        : determination.Decisive.Count == 0 ? "nothing decides it"
        : IsKnown(person) && !Contradicts(person) && determination.Answer != (Formula(person) ? Answer.Yes : Answer.No) ? "not the formula of the Act"
        : "";

    // Written from the Act, not from the code: (age < 18 and any of (2) to (5)) or (18 to 24 and served under sections 23C to 24D).
    private static bool Formula(YoungPerson person)
    {
        var boards = person.AccommodatedBySchoolOrCollege == true;
        var inEngland = person.LivesInEngland == true;
        var two = boards && inEngland && person.SchoolRegisteredAs == SchoolRegistration.Neither;
        var three = inEngland && (person.Establishment is Establishment.ChildrensHome or Establishment.ResidentialFamilyCentre || (boards && person.SchoolRegisteredAs == SchoolRegistration.ChildrensHome));
        var five = person.Council == CouncilInvolvement.Involved && person.CouncilInEngland == true;
        return person.AgeInYears < 18
            ? two || three || person.OfstedAgencyActs == true || five
            : person.AgeInYears < 25 && person.LeavingCareServices == LeavingCareServices.Provided;
    }

    private static bool IsKnown(YoungPerson person) =>
        person is { AgeInYears: not null, AccommodatedBySchoolOrCollege: not null, OfstedAgencyActs: not null, LivesInEngland: not null, CouncilInEngland: not null }
        && person.SchoolRegisteredAs != SchoolRegistration.Unknown
        && person.Establishment is not (Establishment.Unknown or Establishment.SupportedAccommodation or Establishment.HolidayScheme)
        && person.Council is CouncilInvolvement.NotInvolved or CouncilInvolvement.Involved
        && person.LeavingCareServices is LeavingCareServices.None or LeavingCareServices.Provided;

    // A group that the service names says something of the limbs: a school boards the pupils of a residential school, a secure home is a children's home, a plan is a council's.
    private static bool Contradicts(YoungPerson person)
    {
        bool IsIn(ServiceGroups any) => person.Groups is { } groups && (groups & any) != ServiceGroups.None;
        return (IsIn(ServiceGroups.BoardingSchool | ServiceGroups.ResidentialSpecialSchool) && person.AccommodatedBySchoolOrCollege == false)
            || (IsIn(ServiceGroups.SecureChildrensHome) && person.Establishment is Establishment.None or Establishment.SupportedAccommodation or Establishment.HolidayScheme)
            || (IsIn(ServiceGroups.InCare | ServiceGroups.ChildProtectionPlan | ServiceGroups.ChildInNeed) && person.Council is CouncilInvolvement.NotInvolved or CouncilInvolvement.Refused);
    }
}
