namespace CareRights.Stability.Statistics;

internal static class Confidence
{
    public static void Check(double confidence) =>
        Guard.Against.InvalidInput(!(confidence > 0 && confidence < 1), nameof(confidence), "A confidence between 0 and 1 is required, such as 0.95.");
}
