namespace CareRights.Tests;

/// <summary>How many random cases a property takes.</summary>
internal static class HowMany
{
    /// <summary>
    /// All of them; and a tenth where the same tests run once more on the netstandard2.0 files, which differ in what the compiler made of them and not in a rule.
    /// CARERIGHTS_FEWER divides them further, for runs that ask the same tests thousands of times (build/mutants), and CARERIGHTS_TIMES multiplies them, for a long run by hand.
    /// </summary>
    public static int Of(int all) =>
#if ONCE_MORE
        all / 10 / Fewer * Times;
#else
        all / Fewer * Times;
#endif

    private static int Fewer { get; } = Damage.Inputs("CARERIGHTS_FEWER", 1);

    private static int Times { get; } = Damage.Inputs("CARERIGHTS_TIMES", 1);
}
