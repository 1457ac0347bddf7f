namespace CareRights.Eligibility;

/// <summary>The facts that a finding can wait for, as its reader would ask for them.</summary>
internal static class Fact
{
    public const string DateOfBirth = "date of birth";
    public const string LookedAfterPeriods = "looked-after periods";
    public const string PossiblePeriods = "whether the child was looked after on the days for which that is only possible";
    public const string NationOfAuthority = "the nation of the authority that looked after the child";
    public const string Section20Duty = "whether the duty under section 20 was owed, and who arranged the accommodation that was recorded as something else";
    public const string CareOnSixteenthBirthday = "whether care went on after the start of the 16th birthday";
    public const string ShortBreaksOneByOne = "the short breaks one by one, or the most days in any 12 months";
    public const string IntendedLength = "how long each short break was intended to last";
    public const string SameAccommodation = "whether every short break was with the same person or in the same accommodation";
    public const string ReturnsToParent = "whether the child returned after each short break to a parent or person with parental responsibility";
    public const string InCareDuringBreaks = "whether the child was under a care order during the short breaks";
    public const string OtherAccommodation = "detention, hospital and other accommodation at 16 and 17";
    public const string FamilyHomes = "homes with a parent or a person with parental responsibility";
    public const string SixMonthsToTheDay = "how a continuous period of six months is counted: this is the one day on which the readings differ";
    public const string LegalBasis = "the legal basis of the looked-after periods";
    public const string SpecialGuardianship = "special guardianship orders";
    public const string LookedAfterBeforeOrder = "whether the child was looked after immediately before the special guardianship order";
    public const string Disability = "whether the person was disabled at 16 and 17";
    public const string HomeBrokeDownAfterEighteen = "a ruling on whether a home that breaks down after the 18th birthday brings former relevant status back";
    public const string ProgrammeAfterTwentyFive = "a ruling on whether duties under section 23CA go on after 25 while the programme lasts";
    public const string Courses = "education and training courses";
    public const string CourseInPathwayPlan = "whether the pathway plan sets out the course";
    public const string ToldAuthority = "whether and when the person told the authority of pursuing, or wishing to pursue, education or training";
    public const string StayingPut = "whether the person lives with a former foster parent";
    public const string Request = "whether the person has asked for advice and support since 21";
}
