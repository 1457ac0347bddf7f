using NodaTime;

namespace CareRights.Ssda903.Reading;

/// <summary>A day in one number, which is later the later the day is; 0 for none.</summary>
internal static class PackedDay
{
    private const int BitsOfDay = 5;
    private const int BitsOfMonth = 4;

    public static int Of(LocalDate? day) => day is { } date ? Of(date.Year, date.Month, date.Day) : 0;

    public static int Of(int year, int month, int day) => (((year << BitsOfMonth) | month) << BitsOfDay) | day;

    public static LocalDate? DateOf(int packed) =>
        packed == 0 ? null : new LocalDate(packed >> (BitsOfMonth + BitsOfDay), (packed >> BitsOfDay) & ((1 << BitsOfMonth) - 1), packed & ((1 << BitsOfDay) - 1));
}
