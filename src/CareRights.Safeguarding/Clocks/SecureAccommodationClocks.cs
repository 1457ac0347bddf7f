using System.Collections.Generic;
using static CareRights.Safeguarding.Limit;

namespace CareRights.Safeguarding;

/// <summary>Secure accommodation under section 25 of the Children Act 1989: the Children (Secure Accommodation) Regulations 1991. England.</summary>
internal static class SecureAccommodationClocks
{
    public static IReadOnlyList<Clock> All { get; } =
    [
        new("SEC-12H", "Tell the authority that looks after the child of the placement in secure accommodation", ClockEvent.SecurelyPlaced, Regulation(Within(12, TimeUnit.Hours), "regulation 9", "9"))
        {
            Note = "Where another authority manages the home.",
        },
        new("SEC-72H", "End of secure accommodation without a court's authority", ClockEvent.SecurelyPlaced, Regulation(Within(72, TimeUnit.Hours), "regulation 10(1)", "10"))
        {
            EndsAPower = true,
            Note = "72 hours in all, consecutive or not, in any 28 days: earlier stays in those days are taken off by the reader. Around a public holiday or Sunday regulation 10(3) may put the end off to noon; that is not computed.",
        },
        new("SEC-3M", "End of the first period that a court may authorise", ClockEvent.SecureOrderMade, Regulation(BeginningWith(3, TimeUnit.Months), "regulation 11", "11"))
        {
            EndsAPower = true,
            FirstDayIsDoubtful = true,
        },
        new("SEC-6M", "End of a further period that a court may authorise", ClockEvent.SecureOrderRenewed, Regulation(BeginningWith(6, TimeUnit.Months), "regulation 12", "12"))
        {
            EndsAPower = true,
            FirstDayIsDoubtful = true,
        },
        new("SEC-28D", "End of one authorisation for a child on remand", ClockEvent.SecureOrderOnRemand, Regulation(BeginningWith(28, TimeUnit.Days), "regulation 13(2)", "13"))
        {
            EndsAPower = true,
            FirstDayIsDoubtful = true,
            Note = "Never longer than the remand.",
        },
        new("SEC-REV-1M", "Review the keeping of the child in secure accommodation", ClockEvent.SecurelyPlaced, Regulation(Within(1, TimeUnit.Months), "regulation 15", "15")),
        new("SEC-REV-3M", "Review the keeping of the child in secure accommodation again", ClockEvent.SecureReviewHeld, Regulation(Within(3, TimeUnit.Months), "regulation 15", "15")),
    ];

    private static Dated<Limit> Regulation(Limit limit, string provision, string number) =>
        ClockLaw.BeganOn(1991, 10, 14, limit, Instrument.SecureAccommodation1991.At(provision, "regulation/" + number), "read as made; later amendments of these Regulations were not read");
}
