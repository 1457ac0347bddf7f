namespace CareRights.Tests;

/// <summary>How many random cases a property takes.</summary>
internal static class HowMany
{
    /// <summary>All of them; and a tenth where the same tests run once more on the netstandard2.0 files, which differ in what the compiler made of them and not in a rule.</summary>
    public static int Of(int all) =>
#if ONCE_MORE
        all / 10;
#else
        all;
#endif
}
