using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Testing;

/// <summary>Writes the episodes of one period of care, day by day, so that each follows from the one before as the return requires.</summary>
/// <remarks>
/// What must hold between rows: L changes the legal status alone, P and T the placement alone, B both; a temporary placement is entered by P and left by P
/// for the very place it was left from; a reason for the change of placement stands on the row that ends, unless either row is temporary; the period
/// neither starts nor ends in a temporary placement; an adoption by the foster carer begins with T; every row lasts at least a day.
/// </remarks>
internal sealed class SampleCare(Dice dice, SampleChild child)
{
    // Days, on average, between things that happen to a child in care whoever she is: rare in life, and so in the figures.
    private const int BetweenStaysElsewhere = 30_000;
    private const int BetweenMovesOfCarers = 6_000;
    private const int BetweenRemands = 14_000;
    private const int BetweenUnregistered = 16_000;

    private static readonly LocalDate UnregisteredRecoded = new(2025, 4, 1);

    private readonly List<SampleEpisode> episodes = [];
    private LocalDate lastCarersHoliday = LocalDate.MinIsoValue;

    private SampleEpisode Current => episodes[^1];

    /// <summary>Fills a period from its start to its end, or to the day up to which the returns look.</summary>
    /// <param name="period">The period.</param>
    /// <param name="horizon">The day after the last return.</param>
    /// <param name="adoption">The days on which the child is placed for adoption and adopted, if she is.</param>
    public void Fill(SamplePeriod period, LocalDate horizon, (LocalDate Order, LocalDate Placed)? adoption)
    {
        var end = period.End ?? horizon;
        var start = period.Start;
        var first = dice.Chance(0.08) && !child.IsUasc ? dice.Pick(("L1", 2), ("L2", 1)) : child.IsUasc || dice.Chance(0.5) ? "V2" : "C1";
        episodes.Clear();
        episodes.Add(new SampleEpisode(start, "S", first, Under(first, SamplePlaces.Placement(dice, child.AgeOn(start), start, ""))));
        var events = Events(start, end, first, adoption);
        foreach (var (day, apply) in events)
        {
            // Two things on one day, or within a temporary placement: the later one waits a day.
            var on = day <= Current.Start ? Current.Start.PlusDays(1) : day;
            if (on < end.PlusDays(-1))
            {
                apply(on, end);
            }
        }

        if (period.End is { } ended)
        {
            episodes[^1] = Current with { End = ended, Rec = Rec(ended, adoption) };
        }

        period.Episodes.AddRange(episodes);
    }

    private List<(LocalDate Day, System.Action<LocalDate, LocalDate> Apply)> Events(
        LocalDate start, LocalDate end, string first, (LocalDate Order, LocalDate Placed)? adoption)
    {
        var events = new List<(LocalDate Day, System.Action<LocalDate, LocalDate> Apply)>();
        var status = first;
        var day = start;
        if (first is "L1" or "L2")
        {
            day = start.PlusDays(first == "L1" ? dice.Between(1, 2) : dice.Between(3, 8));
            status = dice.Pick(("C1", 3), ("V2", 2));
            var next = status;
            events.Add((day, (on, _) => ChangeStatus(on, next)));
        }

        if (status == "V2" && !child.IsUasc && (adoption is not null || dice.Chance(0.4)))
        {
            day = day.PlusDays(dice.Between(20, 260));
            status = "C1";
            events.Add((day, (on, _) => ChangeStatus(on, "C1")));
        }

        if (status == "C1" && (adoption is not null || dice.Chance(0.85)))
        {
            day = day.PlusDays(dice.Between(150, 400));
            if (adoption is null || day < adoption.Value.Order)
            {
                events.Add((day, (on, until) => ChangeToFullOrder(on, until)));
            }
        }

        if (adoption is { } adopted)
        {
            events.Add((adopted.Order, (on, _) => OrderPlacement(on, start)));
            events.Add((adopted.Placed, (on, _) => PlaceForAdoption(on)));
        }

        // A third of placements are short; the rest last for years. None ends while an emergency order waits for its successor.
        var firstMove = start.PlusDays(first is "L1" or "L2" ? 10 : 1);
        var lastMove = adoption?.Order.PlusDays(-30) ?? end;
        for (day = firstMove.PlusDays(Stay()); day < lastMove; day = day.PlusDays(Stay()))
        {
            events.Add((day, (on, _) => Move(on)));
        }

        AddNowAndThen(events, firstMove, lastMove, BetweenStaysElsewhere, StayElsewhere);
        AddNowAndThen(events, firstMove, lastMove, BetweenMovesOfCarers, (on, _) => MoveWithCarer(on));
        AddNowAndThen(events, firstMove, lastMove, BetweenRemands, Remand);
        AddNowAndThen(events, firstMove, lastMove, BetweenUnregistered, StayUnregistered);

        if (dice.Chance(0.3))
        {
            events.Add((start.PlusDays(dice.Between(300, 900)), (on, _) => BecomeLongTerm(on)));
        }

        var registered = dice.Day(SamplePlaces.SupportedAccommodationCoded, SamplePlaces.SupportedAccommodationCoded.PlusDays(120));
        events.Add((registered, (on, _) => Register(on)));
        return events.Where(each => each.Day > start && each.Day < end.PlusDays(-1)).OrderBy(each => each.Day).ToList();
    }

    private void AddNowAndThen(
        List<(LocalDate Day, System.Action<LocalDate, LocalDate> Apply)> events, LocalDate first, LocalDate before, int daysBetween, System.Action<LocalDate, LocalDate> apply)
    {
        for (var day = first.PlusDays(dice.Days(daysBetween)); day < before; day = day.PlusDays(dice.Days(daysBetween)))
        {
            events.Add((day, apply));
        }
    }

    private int Stay() => dice.Chance(0.33) ? dice.Days(75) : dice.Days(2150);

    private void ChangeStatus(LocalDate on, string status)
    {
        // Who lives with parents is not accommodated: the order goes on.
        status = status == "V2" && Current.Placement.Code == "P1" ? "C1" : status;
        if (Current.LegalStatus != status && !(Current.LegalStatus == "E1" && status != "E1"))
        {
            Begin(on, "L", status, Current.Placement, "");
        }
    }

    private void OrderPlacement(LocalDate on, LocalDate start)
    {
        if (Current.LegalStatus != "E1")
        {
            var decided = on.PlusDays(-40);
            child.Decision = decided > start ? decided : start.PlusDays(1);
            ChangeStatus(on, "E1");
        }
    }

    private void ChangeToFullOrder(LocalDate on, LocalDate end)
    {
        // Now and then the order comes with a move, of the child or of her carers, which is one row for both.
        if (Current.LegalStatus == "C1" && dice.Chance(0.06) && on < end.PlusDays(-1))
        {
            Begin(on, "B", "C2", SamplePlaces.Placement(dice, child.AgeOn(on), on, Current.Placement.Post), ReasonForMove());
        }
        else if (Current.LegalStatus == "C1" && Current.Placement.IsFoster && dice.Chance(0.03))
        {
            Begin(on, "U", "C2", SamplePlaces.Elsewhere(dice, Current.Placement), "OTHER");
        }
        else if (Current.LegalStatus == "C1")
        {
            ChangeStatus(on, "C2");
        }
    }

    private void Move(LocalDate on)
    {
        if (Current.Placement.Code[0] != 'A')
        {
            Begin(on, "P", Current.LegalStatus, SamplePlaces.Placement(dice, child.AgeOn(on), on, Current.Placement.Post), ReasonForMove());
        }
    }

    private void StayElsewhere(LocalDate on, LocalDate end)
    {
        var code = dice.Pick(("T1", 15), ("T2", 15), ("T3", 35), ("T4", 35));
        if (Current.Placement.Code[0] == 'A' || (code == "T3" && (!Current.Placement.IsFoster || on < lastCarersHoliday.PlusDays(366))))
        {
            return;
        }

        var back = on.PlusDays(code switch { "T1" => dice.Between(2, 30), "T2" => dice.Between(5, 14), "T3" => dice.Between(5, 20), _ => dice.Between(2, 6) });
        if (back >= end.PlusDays(-1))
        {
            return;
        }

        var home = Current.Placement;
        lastCarersHoliday = code == "T3" ? on : lastCarersHoliday;
        Begin(on, "P", Current.LegalStatus, SamplePlaces.Temporary(dice, code, home.Post), "");
        Begin(back, "P", Current.LegalStatus, home, "");
    }

    private void MoveWithCarer(LocalDate on)
    {
        if (Current.Placement.IsFoster)
        {
            Begin(on, "T", Current.LegalStatus, SamplePlaces.Elsewhere(dice, Current.Placement), "OTHER");
        }
    }

    // To custody or secure accommodation under a legal status of the criminal law, and back to another home under the one before.
    private void Remand(LocalDate on, LocalDate end)
    {
        var (status, code, longest) = dice.Pick((("J1", "R5", 90), 60), (("J1", "K1", 60), 20), (("J2", "K1", 2), 10), (("J3", "K2", 120), 10));
        var back = on.PlusDays(dice.Between(1, longest));
        if (child.AgeOn(on) >= 12 && Current.LegalStatus is "C1" or "C2" or "V2" && back < end.PlusDays(-1))
        {
            Away(on, back, status, SamplePlaces.Placement(dice, code, Current.Placement.Post), "B", status == "J3" ? "OTHER" : "CUSTOD");
        }
    }

    // A few days somewhere that is not registered, while a home is looked for.
    private void StayUnregistered(LocalDate on, LocalDate end)
    {
        var back = on.PlusDays(dice.Between(2, 15));
        if (child.AgeOn(on) >= 11 && Current.Placement.Code[0] != 'A' && back < end.PlusDays(-1) && (on >= UnregisteredRecoded || back < UnregisteredRecoded))
        {
            Away(on, back, Current.LegalStatus, SamplePlaces.Placement(dice, on < UnregisteredRecoded ? "Z1" : "Z11", Current.Placement.Post), "P", ReasonForMove());
        }
    }

    private void Away(LocalDate on, LocalDate back, string status, SamplePlacement place, string rne, string reason)
    {
        var before = Current.LegalStatus;
        Begin(on, rne, status, place, reason);
        Begin(back, rne, before, SamplePlaces.Placement(dice, child.AgeOn(back), back, place.Post), ReasonForMove());
    }

    private void BecomeLongTerm(LocalDate on)
    {
        var code = Current.Placement.Code switch { "U6" => "U4", "U3" => "U1", _ => "" };
        if (code.Length > 0)
        {
            Begin(on, "T", Current.LegalStatus, Current.Placement with { Code = code }, "PLACE");
        }
    }

    private void Register(LocalDate on)
    {
        if (Current.Placement.Code == "H5")
        {
            Begin(on, "T", Current.LegalStatus, Current.Placement with { Code = "K3", Urn = SamplePlaces.Registration(Current.Placement.Post) }, "PLACE");
        }
    }

    private void PlaceForAdoption(LocalDate on)
    {
        if (Current.LegalStatus != "E1")
        {
            return;
        }

        var byCarer = Current.Placement.Code is "U2" or "U5" or "U6" && dice.Chance(0.25);
        var placement = byCarer ? Current.Placement with { Code = "A5" } : SamplePlaces.Placement(dice, "A6", Current.Placement.Post);
        Begin(on, byCarer ? "T" : "P", "E1", placement, "PLACE");
        child.Adoption = (on.PlusDays(-dice.Between(5, 25)), byCarer);
    }

    private void Begin(LocalDate on, string rne, string status, SamplePlacement placement, string reason)
    {
        episodes[^1] = Current with { End = on, Rec = "X1", ReasonPlaceChange = reason };
        episodes.Add(new SampleEpisode(on, rne, status, Under(status, placement)));
    }

    // A placement with parents needs an order; without one it is a home that is not regulated.
    private static SamplePlacement Under(string status, SamplePlacement placement) =>
        status == "V2" && placement.Code == "P1" ? placement with { Code = "R1", Provider = "PR4" } : placement;

    private string ReasonForMove() =>
        dice.Pick(("CARPL", 34), ("OTHER", 30), ("CREQB", 11), ("CREQO", 9), ("CHILD", 5), ("LAREQ", 4), ("STAND", 2), ("CLOSE", 2), ("ALLEG", 2), ("APPRR", 1));

    private string Rec(LocalDate on, (LocalDate Order, LocalDate Placed)? adoption)
    {
        if (adoption is not null && Current.Placement.Code[0] == 'A')
        {
            return dice.Pick(("E12", 7), ("E11", 3));
        }

        if (on >= child.Eighteen)
        {
            return Current.Placement.IsFoster && child.AgeOn(on) >= 18 && dice.Chance(0.5) ? "E17" : dice.Pick(("E5", 40), ("E6", 20), ("E7", 8), ("E8", 32));
        }

        var isKinFoster = Current.Placement.Code is "U1" or "U3";
        return child.AgeOn(on) >= 16
            ? dice.Pick(("E4A", 40), ("E4B", 20), ("E13", 10), ("E8", 30))
            : dice.Pick(("E4A", 46), ("E4B", 16), ("E13", 9), ("E41", 9), (isKinFoster ? "E45" : "E47", 14), ("E3", 3), ("E8", 3));
    }
}
