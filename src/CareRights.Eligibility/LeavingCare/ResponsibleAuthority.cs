using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>Which authority owes the duties that go with a status?</summary>
/// <param name="Rule">Which it is, in words.</param>
/// <param name="Name">Its name, as the caller gave it; <see langword="null"/> if it is not known or depends on where the person is.</param>
/// <param name="Authority">The provision.</param>
/// <remarks>England. Moving to another area does not move responsibility under sections 23A to 23CA. Not encoded: the taking over of a child within three months (section 20(2)).</remarks>
public sealed record ResponsibleAuthority(string Rule, string? Name, Citation Authority)
{
    private static readonly Citation OfEligibleChild = ChildrenAct1989.Schedule("2", "19B(1)");
    private static readonly Citation OfRelevantChild = ChildrenAct1989.Section("23A(4)");
    private static readonly Citation OfFormerRelevantChild = ChildrenAct1989.Section("23C(1)");
    private static readonly Citation AfterCare = ChildrenAct1989.Section("24(5)(a)");
    private static readonly Citation AfterSpecialGuardianship = SpecialGuardianshipRegulations2005.Regulation("22");
    private static readonly Citation WhereThePersonIs = ChildrenAct1989.Section("24(5)(b)");

    /// <summary>The authority for a status; <see langword="null"/> where there is no status or it is not known.</summary>
    internal static ResponsibleAuthority? For(CareStatus status, in PreparedPerson prepared, LocalDate asOf)
    {
        switch (status)
        {
            case CareStatus.Eligible:
                return new("the authority looking after the child", prepared.SpanOn(asOf)?.Authority, OfEligibleChild);
            case CareStatus.Relevant:
                return new("the authority that last looked after the child, wherever the child now lives", LastLookedAfter(prepared, asOf), OfRelevantChild);
            case CareStatus.FormerRelevant:
                return new("the authority that was last responsible, or was looking after the person at 18", LastLookedAfter(prepared, asOf), OfFormerRelevantChild);
            case CareStatus.Qualifying:
                if (PersonQualifying.ByCare(prepared, asOf).Answer == Answer.Yes)
                    return new("the authority that last looked after the person", LastLookedAfter(prepared, asOf), AfterCare);
                return FromSpecialGuardianship.Assess(prepared, asOf).Answer == Answer.Yes
                    ? new("the authority that last looked after the person before the order", LastLookedAfter(prepared, asOf), AfterSpecialGuardianship)
                    : new("the authority in whose area the person is, if the person asks it for help", null, WhereThePersonIs);
            default:
                return null;
        }
    }

    private static string? LastLookedAfter(in PreparedPerson prepared, LocalDate asOf) => RelevantChild.LastSpan(prepared, LocalDate.Min(asOf, prepared.Eighteen))?.Authority;
}
