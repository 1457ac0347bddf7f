using FsCheck;
using FsCheck.Fluent;

namespace CareRights.Tests;

/// <summary>Runs a property over made-up values; a failure prints the value, shrunk, and the seed to replay it.</summary>
internal static class Properties
{
    public static void Hold<T>(Gen<T> values, Func<T, bool> property, int cases = 200) =>
        Prop.ForAll(values.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(16935205356545216168UL, 7396958671702685955UL));
}
