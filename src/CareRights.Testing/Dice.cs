using System;
using NodaTime;

namespace CareRights.Testing;

/// <summary>Chance that is the same on every machine for the same seed (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>Dice for the child of a number, which do not depend on how many children are made.</summary>
    public static Dice For(int seed, int child) => new(unchecked(((ulong)(uint)seed << 32) ^ ((ulong)(uint)child * 0x9E3779B97F4A7C15UL)));

    /// <summary>A whole number from one to another, both included.</summary>
    public int Between(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    public bool Chance(double share) => Share() < share;

    /// <summary>A number of days with a mean, at least one, most of them shorter than the mean.</summary>
    public int Days(double mean) => 1 + (int)(-Math.Log(1 - Share()) * mean);

    /// <summary>A day from one to another, both included.</summary>
    public LocalDate Day(LocalDate first, LocalDate last) => first.PlusDays(Between(0, Period.DaysBetween(first, last)));

    /// <summary>One of several, as often as its weight says.</summary>
    public T Pick<T>(params ReadOnlySpan<(T Value, int Weight)> choices)
    {
        var all = 0;
        foreach (var choice in choices)
        {
            all += choice.Weight;
        }

        var drawn = Between(1, all);
        foreach (var choice in choices)
        {
            drawn -= choice.Weight;
            if (drawn <= 0)
            {
                return choice.Value;
            }
        }

        throw new InvalidOperationException("The weights are positive.");
    }

    private double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var mixed = state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
