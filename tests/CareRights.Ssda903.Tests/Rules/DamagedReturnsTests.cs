using System.Text;
using CareRights.Ssda903.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace CareRights.Ssda903.Tests.Rules;

/// <summary>A return with random damage is still checked: nothing is thrown, every row is used or reported, and every breach names a row there is.</summary>
public sealed class DamagedReturnsTests : IDisposable
{
    private static readonly string[] Episodes =
    [
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
        "1,01/05/2024,S,V3,N1,U6,PR1,19/05/2024,E4A,,SW1A 1AA,SW1A 2AA,",
        "1,01/06/2024,S,C2,N1,U1,PR1,01/07/2024,X1,CARPL,SW1A 1AA,SW1A 2AA,",
        "1,01/07/2024,P,C2,N1,T3,PR1,09/07/2024,X1,,SW1A 1AA,SW1A 3AA,",
        "1,09/07/2024,P,C2,N1,U1,PR1,,,,SW1A 1AA,SW1A 2AA,",
        "2,29/02/2024,S,L1,N1,U1,PR1,04/03/2024,X1,,SW1A 1AA,SW1A 2AA,1234567",
        "2,04/03/2024,L,C1,N1,U1,PR1,,,,SW1A 1AA,SW1A 2AA,1234567",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("carerights").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Rows_in_are_rows_used_and_rows_reported_and_the_rules_stand_it()
    {
        var whole = string.Join('\n', Episodes);
        var bite = from place in Gen.Choose(Episodes[0].Length + 1, whole.Length - 1)
                   from sort in Gen.Choose(0, 3)
                   from letter in Gen.Elements(',', '"', '\n', '/', '0', '9', 'Z', '\u00e9', ';', ' ')
                   select (place, sort, letter);
        Prop.ForAll(Arb.From(Gen.ListOf(bite).Resize(12)), bites =>
        {
            var text = new StringBuilder(whole);
            foreach (var (place, sort, letter) in bites.OrderByDescending(each => each.place))
            {
                switch (sort)
                {
                    case 0:
                        text[Math.Min(place, text.Length - 1)] = letter;
                        break;
                    case 1:
                        text.Insert(place, letter);
                        break;
                    case 2:
                        text.Remove(place, Math.Min(7, text.Length - place));
                        break;
                    default:
                        text.Insert(place, text.ToString(place, Math.Min(20, text.Length - place)));
                        break;
                }
            }

            File.WriteAllText(Path.Combine(folder, "episodes.csv"), text.ToString());
            Return data;
            try
            {
                data = ReturnReader.Read(folder);
            }
            catch (UnreadableReturnException)
            {
                // A quotation mark that is never closed leaves a file cut short, which is refused as a whole and said.
                return;
            }

            data.Counts.Should().OnlyContain(count => count.Read == count.Used + count.Reported);
            var breaches = ReturnCheck.Assess(data, 2025, ValidationRule.InForce(2025));
            breaches.Select(breach => breach.Row).Except(data.Episodes).Should().BeEmpty();
        }).QuickCheckThrowOnFailure();
    }
}
