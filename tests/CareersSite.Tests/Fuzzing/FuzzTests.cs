using System.Text;
using System.Text.Json.Nodes;
using CareersSite.Tests.Fuzzing.Subjects;
using CareersSite.Tests.Repository;

namespace CareersSite.Tests.Fuzzing;

/// <summary>
/// Whatever a file holds, what comes out is what the file says and diagnostics that point into it, and never an exception. The suite
/// tries a few thousand inputs; CAREERS_FUZZ_COUNT asks for more, and CAREERS_FUZZ_SEED for others.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper log)
{
    public static TheoryData<string> Subjects => [.. AllSubjects.Names];

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Any_input_is_read_or_explained(string subject)
    {
        var run = new FuzzRun(AllSubjects.Find(subject));

        run.Run(log.WriteLine);

        Assert.True(run.Faults.Count == 0, string.Join("\n\n", run.Faults));
    }

    /// <summary>Inputs that once showed a fault, or came close, each with what it was.</summary>
    public static TheoryData<string, string, string> Kept =>
        [.. JsonNode.Parse(RepositoryFolder.Read("tests", "CareersSite.Tests", "Fuzzing", "kept.json"))!.AsArray().Select(kept => (Text(kept, "subject"), Text(kept, "reason"), Text(kept, "input")))];

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_once_failed_is_read_or_explained(string subject, string reason, string input)
    {
        Assert.NotEmpty(reason);
        AllSubjects.Find(subject).Try(Encoding.UTF8.GetBytes(input));
    }

    private static string Text(JsonNode? kept, string name) => kept![name]!.GetValue<string>();
}
