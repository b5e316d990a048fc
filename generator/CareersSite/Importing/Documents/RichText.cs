using System.Text;

namespace CareersSite.Importing.Documents;

/// <summary>A stretch of text that looks one way.</summary>
/// <param name="Link">Where it leads; null where it is no link.</param>
internal readonly record struct TextRun(string Text, bool IsStrong = false, bool IsEmphasis = false, string? Link = null)
{
    /// <summary>Written in markdown already, so that nothing in it is escaped.</summary>
    public bool IsMarkdown { get; init; }
}

/// <summary>A text of one paragraph, with what was bold, slanted or a link in it.</summary>
internal sealed class RichText
{
    public static readonly RichText Empty = new([]);

    private string? _plain;

    public RichText(IReadOnlyList<TextRun> runs) => Runs = runs;

    public IReadOnlyList<TextRun> Runs { get; }

    public string Plain => _plain ??= string.Concat(Runs.Select(run => run.Text));

    public bool IsBlank => string.IsNullOrWhiteSpace(Plain);

    /// <summary>Whether all words of it are bold.</summary>
    public bool IsStrong => !IsBlank && Runs.All(run => run.IsStrong || run.Text.AsSpan().Trim(" :\u00A0").IsEmpty);

    public static RichText Of(string text, bool isMarkdown = false) => new([new TextRun(text) { IsMarkdown = isMarkdown }]);

    /// <summary>A part of it, by positions in <see cref="Plain"/>.</summary>
    public RichText Slice(int start, int end)
    {
        var runs = new List<TextRun>();
        var at = 0;
        foreach (var run in Runs)
        {
            var (from, to) = (Math.Max(start - at, 0), Math.Min(end - at, run.Text.Length));
            if (from < to)
            {
                runs.Add(run with { Text = run.Text[from..to] });
            }

            at += run.Text.Length;
        }

        return new RichText(runs);
    }

    /// <summary>Without what is not wanted at both ends.</summary>
    public RichText Trim(params ReadOnlySpan<char> unwanted)
    {
        var (start, end) = (0, Plain.Length);
        while (start < end && (char.IsWhiteSpace(Plain[start]) || unwanted.Contains(Plain[start])))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(Plain[end - 1]) || unwanted.Contains(Plain[end - 1])))
        {
            end--;
        }

        return start == 0 && end == Plain.Length ? this : Slice(start, end);
    }

    public RichText From(int start) => Slice(start, Plain.Length).Trim();

    public static RichText Join(RichText first, RichText second) => new([.. first.Runs, new TextRun(" "), .. second.Runs]);

    public static RichText Join(IEnumerable<RichText> texts) => texts.Aggregate((first, second) => Join(first, second));

    /// <summary>Without anything bold: a heading is that by itself.</summary>
    public RichText WithoutStrong() => new([.. Runs.Select(run => run with { IsStrong = false })]);

    /// <summary>Runs of white space as one blank each; neighbours that look alike as one run.</summary>
    public RichText Normalised()
    {
        var runs = new List<TextRun>();
        var afterBlank = true;
        foreach (var run in Runs)
        {
            var text = new StringBuilder(run.Text.Length);
            foreach (var c in run.Text)
            {
                var isBlank = char.IsWhiteSpace(c);
                if (!isBlank || !afterBlank)
                {
                    text.Append(isBlank ? ' ' : c);
                }

                afterBlank = isBlank;
            }

            Append(runs, run with { Text = text.ToString() });
        }

        return new RichText(runs).Trim();
    }

    public override string ToString() => Plain;

    private static void Append(List<TextRun> runs, TextRun run)
    {
        if (run.Text.Length == 0)
        {
            return;
        }

        if (runs.Count > 0 && runs[^1] with { Text = run.Text } == run)
        {
            runs[^1] = run with { Text = runs[^1].Text + run.Text };
        }
        else
        {
            runs.Add(run);
        }
    }
}
