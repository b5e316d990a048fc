using System.Text.Json;
using static System.StringComparison;

namespace CareersSite.Tests.Repository.Workflows.Running;

/// <summary>The scripts of <c>new-posting.yml</c>, with a program that stands for GitHub's own and notes down what it is asked for.</summary>
public sealed class NewPostingRunTests : IDisposable
{
    private const string Title = "New posting: \"$(touch pwned)\" `id` ${HOME}";

    /// <summary>The branch is there from an earlier run where <c>started</c> lies beside it; then a pull request is too.</summary>
    private const string StandInForGh = """
        here=$(dirname "$0")
        printf '%s\n' "$@" >> "$here/asked.txt"
        case "$*" in
          *"git/ref/heads/"*) echo 0123abc ;;
          *"--method POST"*"git/refs"*|"pr create"*) [ ! -e "$here/started" ] ;;
          *"--input "*) cp "${@: -1}" "$here/sent.json" ;;
        esac
        """;

    private static readonly Workflow NewPosting = Workflow.Read("new-posting.yml");

    private readonly Origin _origin = Origin.Empty()
        .With("global.json", "{}")
        .With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: Example\n")
        .With("content/jobs/cook.md", "---\ntitle: Cook\nclosing-date: 2027-01-31\n---\nCook with us.\n")
        .Committed();

    public void Dispose() => _origin.Dispose();

    [Fact]
    public void Only_its_own_label_starts_it()
    {
        using var posting = Run("Night Guard", label: "posting");
        using var other = Run("Night Guard", label: "question");

        Assert.True(posting.Wants("write"));
        Assert.False(other.Wants("write"));
    }

    [Fact]
    public void An_issue_becomes_a_pull_request_with_what_a_check_says_of_it()
    {
        using var run = Run("Night Guard");

        var write = run.Run("write");
        Assert.True(write.IsFine, write.Machine.Log);
        Assert.Equal("content/jobs/night-guard.md", write.Outputs["file"]);
        var propose = run.Run("propose");
        Assert.True(propose.IsFine, propose.Machine.Log);

        var sent = JsonDocument.Parse(File.ReadAllText(propose.Machine.In("programs/sent.json"))).RootElement;
        Assert.Equal("posting-7", sent.GetProperty("branch").GetString());
        Assert.Contains("title: Night Guard", System.Text.Encoding.UTF8.GetString(sent.GetProperty("content").GetBytesFromBase64()).Split('\n'));
        Assert.Contains("repos/example/careers/contents/content/jobs/night-guard.md", Asked(propose));
        var text = File.ReadAllLines(Path.Combine(propose.Machine.Workspace, "proposal", "text.md"));
        Assert.Contains(text, line => line.StartsWith("    content/jobs/night-guard.md:", Ordinal) && line.Contains("warning date-missing", Ordinal));
        Assert.DoesNotContain(text, line => line.Contains("cook.md", Ordinal));
        Assert.Equal("Closes #7.", text[^1]);
    }

    [Fact]
    public void What_somebody_wrote_is_text_to_every_shell()
    {
        using var run = Run("Night $(touch pwned) `touch pwned` \"; touch pwned; \" Guard");

        var write = run.Run("write");
        var propose = run.Run("propose");

        Assert.True(write.IsFine && propose.IsFine, write.Machine.Log + propose.Machine.Log);
        Assert.All(new[] { write, propose }, job => Assert.Empty(Directory.GetFiles(job.Machine.Workspace, "pwned", SearchOption.AllDirectories)));
        Assert.Contains(Title, Asked(propose));
    }

    [Fact]
    public void A_second_run_renews_the_pull_request_of_the_first()
    {
        using var run = Run("Night Guard", gh: "touch \"$(dirname \"$0\")/started\"\n" + StandInForGh);
        run.Run("write");

        var propose = run.Run("propose");

        Assert.True(propose.IsFine, propose.Machine.Log);
        Assert.Equal(["force=true", "edit"], Asked(propose).Where(word => word is "force=true" or "edit"));
    }

    [Fact]
    public void An_issue_that_says_nothing_ends_the_job_and_is_told()
    {
        using var run = Run(title: null);

        var write = run.Run("write");

        Assert.False(write.IsFine);
        Assert.Equal("failure()", NewPosting.Job("tell").If);
        Assert.Equal(["write", "propose"], NewPosting.Job("tell").Needs);
    }

    private WorkflowRun Run(string? title, string label = "posting", string gh = StandInForGh) => new(NewPosting, _origin)
    {
        Programs = new Dictionary<string, string> { ["gh"] = gh },
        Event = new Dictionary<string, string>
        {
            ["label.name"] = label,
            ["issue.number"] = "7",
            ["issue.title"] = Title,
            ["issue.body"] = title is null ? "" : new IssueForm().Filled(new Dictionary<string, string> { ["title"] = title, ["location"] = "Leipzig, Germany", ["text"] = "You walk." }),
            ["repository.default_branch"] = "main",
        },
    };

    private static string[] Asked(JobRun job) => File.ReadAllLines(job.Machine.In("programs/asked.txt"));
}
