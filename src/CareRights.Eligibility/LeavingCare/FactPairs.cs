using System.Collections.Generic;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>What holds of two lists of facts that speak of the same days.</summary>
internal enum PairRule
{
    /// <summary>Both can be true.</summary>
    Compatible,

    /// <summary>Both cannot be true: the days are Unknown in both, and both are named.</summary>
    Unknown,

    /// <summary>A provision says which of the two counts.</summary>
    Settled,
}

/// <summary>One rule for two lists of facts.</summary>
/// <param name="First">The field of the facts.</param>
/// <param name="Second">The other field.</param>
/// <param name="Rule">What holds.</param>
/// <param name="When">Of which items it holds.</param>
/// <param name="Authority">The provision it rests on; <see langword="null"/> where nobody can be in two places.</param>
internal sealed record FactPair(string First, string Second, PairRule Rule, string When, Citation? Authority = null)
{
    /// <summary>What to find out where the two disagree.</summary>
    public MissingFact Question { get; } = new("Contradiction:" + First + "+" + Second, "which is right for the same days: " + When, First + ", " + Second);
}

/// <summary>Every pair of the lists that a person's facts are made of. A pair is compatible unless a row says otherwise.</summary>
internal static class FactPairs
{
    public const string Care = "lookedAfterPeriods";
    public const string Breaks = "shortBreakSeries";
    public const string Stays = "otherAccommodation";
    public const string Homes = "familyHomes";
    public const string Orders = "specialGuardianshipOrders";
    public const string Courses = "courses";
    public const string StayingPut = "stayingPut";
    public const string Residences = "residences";

    public static IReadOnlyList<string> Lists { get; } = [Care, Breaks, Stays, Homes, Orders, Courses, StayingPut, Residences];

    public static FactPair CareOfTwoKinds { get; } = new(Care, Care, PairRule.Unknown, "two looked-after periods that give two nations, two legal bases or two authorities; what they disagree on is not known", ChildrenAct1989.Section("22(1)"));

    public static FactPair CareLeftOpen { get; } = new(Care, Care, PairRule.Unknown, "a looked-after period that was left open, or one that began in it and has ended", ChildrenAct1989.Section("22(1)"));

    public static FactPair CareAndRemand { get; } = new(Care, Care, PairRule.Compatible, "under a care order, and remanded for a time", LegalAidAct2012.Section("104(1)"));

    public static FactPair CareAndLabel { get; } = new(Care, Care, PairRule.Unknown, "looked after under section 20, or accommodation recorded as something else and rightly so", ChildrenAct1989.Section("22(1)(b)"));

    public static FactPair CareAndLabelInCare { get; } = new(Care, Care, PairRule.Settled, "a care order beside accommodation recorded as something else: the child is in care, and so looked after, whatever was recorded", ChildrenAct1989.Section("22(1)(a)"));

    public static FactPair CareAndBreaks { get; } = new(Care, Breaks, PairRule.Unknown, "a looked-after period that goes beyond the break, or a series of short breaks that was left open", CarePlanning2010.Regulation("48(2)"));

    public static FactPair BreaksTwice { get; } = new(Breaks, Breaks, PairRule.Unknown, "the short breaks one by one, or the most days in 12 months and the longest length stated for the series", CarePlanning2010.Regulation("48(2)(c)"));

    public static FactPair CareAndDetention { get; } = new(Care, Stays, PairRule.Unknown, "looked after under section 20 or on remand, or detained under a court order; under a care order both can be so", ChildrenAct1989.Section("22(1)"));

    public static FactPair CareAndSupport { get; } = new(Care, Stays, PairRule.Unknown, "looked after, or accommodated under section 23B or 24B, or (where care is under section 20) under section 17 or by a housing authority", ChildrenAct1989.Section("22(1)(b)"));

    public static FactPair CareAndFostering { get; } = new(Care, Stays, PairRule.Settled, "looked after and privately fostered: a child is not privately fostered while looked after", ChildrenAct1989.Schedule("8", "1"));

    public static FactPair CareAndHome { get; } = new(Care, Homes, PairRule.Unknown, "looked after under section 20 (or on a basis that is not stated) or in youth detention, or living with a parent or a person with parental responsibility", ChildrenAct1989.Section("22(1)(b)"));

    public static FactPair CareAndOpenHome { get; } = new(Care, Homes, PairRule.Unknown, "back in care, or living in a home with a parent that began before that care and was left open", CareLeavers2010.Regulation("3(5) and (6)"));

    public static FactPair CareAndPlacementWithParent { get; } = new(Care, Homes, PairRule.Compatible, "in care under an order, and placed during it with a parent or a person with parental responsibility", ChildrenAct1989.Section("22C(2) and (3)"));

    public static FactPair CareAndOrder { get; } = new(Care, Orders, PairRule.Unknown, "under a care order, or under a special guardianship order whose making discharged it; a care order made after it can stand beside it", ChildrenAct1989.Section("91(5A)"));

    public static FactPair StayAndStay { get; } = new(Stays, Stays, PairRule.Unknown, "detained, or accommodated elsewhere; accommodated by the authority, or with relatives or friends");

    public static FactPair StayAndHome { get; } = new(Stays, Homes, PairRule.Unknown, "detained, in hospital or accommodated elsewhere, or living in a home with a parent that was left open", CareLeavers2010.Regulation("3(5) and (6)"));

    public static FactPair HomeAndHome { get; } = new(Homes, Homes, PairRule.Unknown, "living with one person, or with another", CareLeavers2010.Regulation("3(5)"));

    public static FactPair StayingPutElsewhere { get; } = new(Homes, StayingPut, PairRule.Unknown, "from 18 living with the former foster parent, or with a parent", ChildrenAct1989.Section("23CZA(2)"));

    public static FactPair StayingPutDetained { get; } = new(Stays, StayingPut, PairRule.Unknown, "from 18 living with the former foster parent, or detained", ChildrenAct1989.Section("23CZA(2)"));

    public static FactPair ResidenceOutOfCare { get; } = new(Care, Residences, PairRule.Unknown, "living in a district while accommodated under section 22A, or not looked after", HousingAct1996.Section("199(10)"));

    public static FactPair ResidenceAndResidence { get; } = new(Residences, Residences, PairRule.Unknown, "living in one district, or in another", HousingAct1996.Section("199(10)"));

    public static FactPair ResidenceAndDetention { get; } = new(Stays, Residences, PairRule.Unknown, "living in a district while accommodated under section 22A, or detained", HousingAct1996.Section("199(10)"));

    public static FactPair ResidenceAndHome { get; } = new(Homes, Residences, PairRule.Unknown, "living in a district while accommodated under section 22A, or with a parent", HousingAct1996.Section("199(10)"));

    public static FactPair OrderAfterEighteen { get; } = new("dateOfBirth", Orders, PairRule.Unknown, "the date of birth, or a special guardianship order made on or after the 18th birthday", ChildrenAct1989.Section("14A(1)"));

    public static IReadOnlyList<FactPair> Rows { get; } =
    [
        CareOfTwoKinds, CareLeftOpen, CareAndRemand, CareAndLabel, CareAndLabelInCare, CareAndBreaks, BreaksTwice, CareAndDetention, CareAndSupport, CareAndFostering, CareAndHome, CareAndOpenHome, CareAndPlacementWithParent, CareAndOrder,
        StayAndStay, StayAndHome, HomeAndHome, StayingPutElsewhere, StayingPutDetained, ResidenceOutOfCare, ResidenceAndResidence, ResidenceAndDetention, ResidenceAndHome, OrderAfterEighteen,
    ];
}
