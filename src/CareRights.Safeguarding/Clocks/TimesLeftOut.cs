using System.Collections.Generic;
using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Safeguarding;

/// <summary>Provisions of the instruments that the clocks are taken from which say when something is to be done and are no clock here, each with the reason.</summary>
internal static class TimesLeftOut
{
    private const string NoNumber = "Immediately, without delay, or as soon as possible: no number, and listed so that nobody takes it for forgotten.";
    private const string Duties = "A duty to a young person with facts of its own: CareRights.Eligibility answers it in DutyDue.";
    private const string Provider = "About the provider's registration or staff and not about a child.";

    private static readonly LocalDate CheckedOn = new(2026, 11, 29);

    public static IReadOnlyList<CoveredProvision> Rows { get; } =
    [
        Left(ChildrenAct1989, "sections 23CZB(7) and 24", "section/23CZB", Duties),
        Left(ChildrenAct1989, "section 25", "section/25", "The periods stand in the Regulations of 1991: SEC-12H to SEC-REV-3M."),
        Left(ChildrenAct1989, "sections 11H and 11I and Schedule A1", "section/11H", "Monitoring, activities and enforcement of contact between adults: not read."),
        Left(ChildrenAct1989, "section 38A(10)", "section/38A", "An exclusion requirement ends when the child has been removed for more than 24 hours without a break: an event of the order, not a time to act by."),
        Left(ChildrenAct1989, "section 46(3) and (4)", "section/46", NoNumber),
        Left(ChildrenAct1989, "sections 85(4) and 86(3)", "section/85", "What the notified authority does has no number."),
        Left(ChildrenAct1989, "Schedule 2, paragraph 23(1)(a)", "schedule/2/paragraph/23", "One month to agree a contribution to maintenance: about money between adults."),
        Left(ChildrenAct1989, "Schedule 3, Parts II and III", "schedule/3", "Length of supervision and education supervision orders: not read."),
        Left(CarePlanning2010, "regulations 4(6), 9(4) and 14(3)(b)", "regulation/4", NoNumber),
        Left(CarePlanning2010, "regulation 10", "regulation/10", "A change of school in the fourth key stage is approved before it takes effect: no number."),
        Left(CarePlanning2010, "regulations 11(1) and (5), 18(1) and 39(4) and (5)", "regulation/11", "Approval before a decision is put into effect, at a distance by the director of children's services (from 27 January 2014): no number; CEASE holds the last."),
        Left(CarePlanning2010, "regulations 12 and 22A to 27C", "regulation/22A", "Where a child may be placed, and what is weighed first: no number. The text read is that of 2012 with the amendments of 2013, 2015 and 2020; those of 2014, 2018 and 2021 to 2023 were not read."),
        Left(CarePlanning2010, "regulation 33(3) and (4)", "regulation/33", "A review before its time: no number, and a note of the clocks REV-3 and REV-6. Custody or accommodation that would otherwise end without one is (c) to (e)."),
        Left(CarePlanning2010, "regulations 42(1) and 43(1)", "regulation/42", Duties),
        Left(CarePlanning2010, "regulation 50(1)", "regulation/50", "How long the record is kept: 75 years from birth, or 15 from a death before 18."),
        Left(CareLeavers2010, "regulations 5(2), 7(2) and (3) and 8(2)", "regulation/5", Duties),
        Left(CareLeavers2010, "regulations 4(2) and 6(1)", "regulation/4", NoNumber),
        Left(CareLeavers2010, "regulation 10(3)", "regulation/10", "How long the record is kept: until the seventy-fifth anniversary of birth."),
        Left(ChildrensHomes2015, "regulations 27(2), 49, 50 and 51", "regulation/27", Provider),
        Left(ChildrensHomes2015, "regulations 28(3), 32(5) and 33(4)(c)", "regulation/28", Provider),
        Left(ChildrensHomes2015, "regulations 36(2) and 37(2)(c)", "regulation/36", "How long records are kept."),
        Left(ChildrensHomes2015, "Schedule 5", "schedule/5", "Modifications for short breaks and secure children's homes: not read."),
        Left(PrivateFostering2005, "regulations 3(1)(b), (2) and (3), 4(2), 7(2), 9(3) and (4) and 10(4)", "regulation/3", NoNumber),
        Left(PrivateFostering2005, "regulation 8(2)", "regulation/8", "A visit that the child, the carer or a parent reasonably asks for: no number."),
        Left(SpecialGuardianshipRegulations2005, "regulations 15, 17(4) and 18(5)", "regulation/15", "The time for representations is what the authority gives in its notice."),
        Left(SpecialGuardianshipRegulations2005, "regulation 18(2)", "regulation/18", "Financial support is reviewed on the annual statement and on changes: no number."),
        Left(Representations2006, "regulations 8(3), 11, 12(1), 13(3), 15(1) and 16(2)", "regulation/11", NoNumber),
        Left(Representations2006, "regulations 21 to 23", "regulation/21", "Voluntary organisations and fostering limits take the same times: use the clocks COMP-S1 to COMP-PANEL-REPLY."),
        Left(FosteringServices2011, "regulations 6(3), 9, 10, 12(3), 26(1A) and (4), 27(11), 28(12) and 33(1)", "regulation/6", NoNumber),
        Left(FosteringServices2011, "regulations 22(2) and 32(1) to (3)", "regulation/22", "How long records are kept."),
        Left(FosteringServices2011, "regulation 23(2), (8) and (9)", "regulation/23", "A month's notice between a provider and a member of its panel."),
        Left(FosteringServices2011, "regulations 37 to 43", "regulation/37", Provider),
        Left(SecureAccommodation1991, "regulation 10(2) and (3)", "regulation/10", "Earlier stays and public holidays move the 72 hours: a note of the clock SEC-72H."),
        Left(VisitsInDetention2010, "regulation 4(1)(b)", "regulation/4", "A visit that is reasonably asked for: no number."),
        Left(Coronavirus2020, "regulations 3, 4, 7, 10 and 12", "regulation/3", "Residential family centres, adoption agencies and inspections: no clock here."),
        Left(ModernSlaveryAct2015, "section 52", "section/52", "The duty to notify has no number; the five days of the first decision are an aim of the Home Office."),
        Left(MissingChildren2014, "everything but the return interview", "", "The text was not read."),
    ];

    private static CoveredProvision Left(Instrument instrument, string provision, string path, string why) =>
        new(instrument.At(provision, path), why == Duties ? CoverageState.Elsewhere : CoverageState.NotEncoded, why == Duties ? "DutyDue" : "", CheckedOn, why);
}
