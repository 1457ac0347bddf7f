// carerights decide deadline samples/facts/deadline.json
using System.IO;
using System.Text;
using CareRights.Json;

static class Deadline
{
    public static void Write(Stream output)
    {
        var answer = JsonQuestion.Deadline.Answer(File.ReadAllText("samples/facts/deadline.json"));
        output.Write(Encoding.UTF8.GetBytes(answer.Json + "\n"));
    }
}
