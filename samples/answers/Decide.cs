// carerights decide leaving-care samples/facts/leaving-care.json --as-of 2026-11-21
using System.IO;
using System.Text;
using CareRights.Json;
using NodaTime;

static class Decide
{
    public static void Write(Stream output)
    {
        var answer = JsonQuestion.LeavingCare.Answer(File.ReadAllText("samples/facts/leaving-care.json"), new LocalDate(2026, 11, 21));
        output.Write(Encoding.UTF8.GetBytes(answer.Json + "\n"));
    }
}
