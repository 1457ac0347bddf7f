using System.Collections.Generic;
using static CareRights.Safeguarding.Limit;
using static CareRights.Instrument;

namespace CareRights.Safeguarding;

/// <summary>What the Children's Commissioner's advice line aims at. <see cref="ResponseTarget"/> gives its three readings.</summary>
internal static class AdviceLineClocks
{
    public static IReadOnlyList<Clock> All { get; } =
    [
        new("RESP-48", "Respond to an enquiry to the advice line: an aim", ClockEvent.EnquiryReceived,
            ClockLaw.Since(2017, 1, 1, Within(48, TimeUnit.Hours), HelpAtHand.At("aim to respond within 48 hours"), "what the 48 hours count is not published, nor since when; the page read is no older than 2017"))
        {
            Note = "An aim and not a duty, and never a clock for safeguarding. The earliest of three readings is chased; none is a promise to the child.",
        },
    ];
}
