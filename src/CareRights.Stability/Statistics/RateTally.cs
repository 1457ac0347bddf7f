using System;
using System.Collections.Generic;

namespace CareRights.Stability.Statistics;

/// <summary>Events over days at risk, pooled over children: the tally behind a rate such as moves per 1,000 days in care.</summary>
/// <remarks>
/// The days of all children are added before dividing: a rate is never the mean of the children's own rates.
/// Sums of squares are kept as well, so that how far events cluster in the same children is known after merging.
/// Equality is by value; not ordered; the default is no children; immutable and thread-safe.
/// </remarks>
public readonly record struct RateTally
{
    private RateTally(long children, long events, long days, double eventsSquared, double eventsByDays, double daysSquared)
    {
        Children = children;
        Events = events;
        Days = days;
        EventsSquared = eventsSquared;
        EventsByDays = eventsByDays;
        DaysSquared = daysSquared;
    }

    /// <summary>How many children are in the tally.</summary>
    public long Children { get; }

    /// <summary>How many events they had.</summary>
    public long Events { get; }

    /// <summary>How many days they were at risk.</summary>
    public long Days { get; }

    /// <summary>Events per 1,000 days; <see langword="null"/> where there are no days.</summary>
    public double? PerThousandDays => Days == 0 ? null : 1000.0 * Events / Days;

    /// <summary>
    /// How many times the variance of independent events the variance between children is: 1 or less where events are spread as chance would spread them,
    /// more where a few children have many. <see langword="null"/> where fewer than two children, or no event, are in the tally.
    /// </summary>
    public double? Dispersion
    {
        get
        {
            if (Children < 2 || Events == 0 || Days == 0)
            {
                return null;
            }

            var rate = (double)Events / Days;
            var residual = EventsSquared - (2 * rate * EventsByDays) + (rate * rate * DaysSquared);
            return Math.Max(0, residual) * Children / (Children - 1) / Events;
        }
    }

    // Whole numbers of squares, held in doubles: exact to 2^53, so merging in any order gives the same sums.
    private double EventsSquared { get; }

    private double EventsByDays { get; }

    private double DaysSquared { get; }

    /// <summary>The tally of one child.</summary>
    /// <param name="events">How many events; zero or more.</param>
    /// <param name="days">How many days at risk; one or more wherever there is an event.</param>
    /// <exception cref="ArgumentException">A number is negative, or there are events with no days.</exception>
    public static RateTally OfChild(int events, int days)
    {
        Guard.Against.Negative(events);
        Guard.Against.Negative(days);
        Guard.Against.InvalidInput(events > 0 && days == 0, nameof(days), "An event falls on a day at risk.");
        return new RateTally(1, events, days, (double)events * events, (double)events * days, (double)days * days);
    }

    /// <summary>The tally of many.</summary>
    public static RateTally OfAll(IEnumerable<RateTally> tallies)
    {
        var all = default(RateTally);
        foreach (var tally in Guard.Against.Null(tallies))
        {
            all = all.Merge(tally);
        }

        return all;
    }

    /// <summary>The children of both, who must not overlap.</summary>
    public RateTally Merge(RateTally other) => new(
        Children + other.Children,
        Events + other.Events,
        Days + other.Days,
        EventsSquared + other.EventsSquared,
        EventsByDays + other.EventsByDays,
        DaysSquared + other.DaysSquared);

    /// <summary>The exact interval for the rate per 1,000 days, events taken as independent (Garwood, 1936).</summary>
    /// <param name="confidence">Between 0 and 1, such as 0.95.</param>
    /// <returns>The interval; <see langword="null"/> where there are no days.</returns>
    /// <exception cref="ArgumentException"><paramref name="confidence"/> is not between 0 and 1.</exception>
    public ConfidenceInterval? ExactPoisson(double confidence) => Poisson(confidence, 1, IntervalMethod.ExactPoisson);

    /// <summary>
    /// The exact interval widened by <see cref="Dispersion"/> where that is more than 1: as if there were so many fewer events and days.
    /// Children who move once move again, so this is the interval to show for moves.
    /// </summary>
    /// <inheritdoc cref="ExactPoisson"/>
    public ConfidenceInterval? Clustered(double confidence) => Poisson(confidence, Math.Max(1, Dispersion ?? 1), IntervalMethod.ClusteredPoisson);

    private ConfidenceInterval? Poisson(double confidence, double inflation, IntervalMethod method)
    {
        Confidence.Check(confidence);
        if (Days == 0)
        {
            return null;
        }

        var tail = (1 - confidence) / 2;
        var events = Events / inflation;
        var thousands = Days / inflation / 1000;
        return new ConfidenceInterval(
            Events == 0 ? 0 : SpecialFunctions.GammaQuantile(events, tail) / thousands,
            SpecialFunctions.GammaQuantile(events + 1, 1 - tail) / thousands,
            confidence,
            method);
    }
}
