using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Two periods that are alike in what is known may be of two kinds: only one that lies within the other is taken for the same.</summary>
public sealed class PeriodsOfUnknownKindTests
{
    private static readonly LocalDate From = D("2024-09-01");
    private static readonly LocalDate To = D("2025-03-01");

    public static TheoryData<string, string, string, int> Second => new()
    {
        // the second period; how many are left where the kind is not known, the first being 2024-09-01 to 2025-03-01
        { "the day the first ends", "2025-03-01", "2025-07-01", 2 },
        { "the day before it ends", "2025-02-28", "2025-07-01", 2 },
        { "the day after it ends", "2025-03-02", "2025-07-01", 2 },
        { "within it", "2024-10-01", "2025-02-01", 1 },
        { "the same", "2024-09-01", "2025-03-01", 1 },
    };

    [Theory, MemberData(nameof(Second))]
    public void A_course_of_unknown_kind(string which, string from, string to, int left) =>
        History.Of(new Course(CourseKind.Unknown, From, To), new Course(CourseKind.Unknown, D(from), D(to))).Should().HaveCount(left, which);

    [Theory, MemberData(nameof(Second))]
    public void Accommodation_of_unknown_kind(string which, string from, string to, int left) =>
        History.Of(new Accommodation(AccommodationKind.Unknown, From, To), new Accommodation(AccommodationKind.Unknown, D(from), D(to))).Should().HaveCount(left, which);

    [Theory, MemberData(nameof(Second))]
    public void A_home_with_nobody_knows_whom(string which, string from, string to, int left) =>
        History.Of(new FamilyHome(FamilyMember.Unknown, From, To), new FamilyHome(FamilyMember.Unknown, D(from), D(to))).Should().HaveCount(left, which);

    [Fact]
    public void Those_of_a_known_kind_that_touch_are_one_and_of_two_kinds_are_two()
    {
        History.Of(new Course(CourseKind.Training, From, To), new Course(CourseKind.Training, To, null)).Should().Equal(new Course(CourseKind.Training, From, null));
        History.Of(new Course(CourseKind.Training, From, To), new Course(CourseKind.Unknown, To, null)).Should().HaveCount(2);
    }
}
