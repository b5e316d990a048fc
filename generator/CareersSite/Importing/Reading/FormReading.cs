using System.Text.RegularExpressions;
using CareersSite.Importing.Documents;
using CareersSite.Importing.Reading.Boards;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Reading;

/// <summary>
/// The text that a form makes, such as an issue form: a heading for each question, below it the answer. It begins with the title.
/// Below "Job description" stands a text with headings of its own, down to the end, or to a last question on how to apply.
/// </summary>
internal sealed partial class FormReading
{
    private const string Unanswered = "No response";

    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly int _level;
    private readonly StatedFacts _facts = new();
    private readonly List<SourceLine> _text = [];

    private FormReading(IReadOnlyList<SourceLine> lines, int level) => (_lines, _level) = (lines, level);

    /// <summary>The job; null where the text is not that of a form.</summary>
    public static BoardJob? Of(SourceDocument document)
    {
        if (document.Lines is not [{ HeadingLevel: { } level } first, ..] || !LabelledText.FieldsOf(first.Plain).Contains("title"))
        {
            return null;
        }

        var form = new FormReading([.. document.Lines.Where(line => !EmptyBox().IsMatch(line.Plain)).Select(WithoutTick)], level);
        form.Read();
        return new BoardJob(form._facts, document with { Lines = form._text });
    }

    private void Read()
    {
        for (var question = 0; question < _lines.Count;)
        {
            var isText = FieldOf(question) == "body";
            var end = isText ? EndOfText(question) : EndOfAnswer(question);
            ReadAnswer(question, _lines.Skip(question + 1).Take(end - question - 1).Where(line => line.Plain.Trim('_', '*') != Unanswered).ToList());
            question = end;
        }
    }

    private void ReadAnswer(int question, List<SourceLine> answer)
    {
        var field = FieldOf(question);
        if (field == "body")
        {
            _text.AddRange(answer);
        }
        else if (answer.Count > 0 && !IsTaken(field, question, answer))
        {
            // A question of the form's own is a section of the text, and so is an answer that its field does not understand.
            _text.AddRange([_lines[question] with { HeadingLevel = Topmost() }, .. answer]);
        }
    }

    private bool IsTaken(string? field, int question, List<SourceLine> answer)
    {
        if (field is null || _facts.Has(field) || answer.Any(line => line.HeadingLevel is not null || line.Table is not null))
        {
            return false;
        }

        var before = _facts.Findings.Count;
        var label = _lines[question];
        if (answer.All(line => line.Mark is not null) && field is "questions" or "skills" or "benefits" or "tags" or "education")
        {
            _facts.List(field, answer.Select(line => line.Plain), label.Plain, label.Number);
        }
        else if (answer is [{ Mark: null } only])
        {
            _facts.Read(field, only.Plain, label.Plain, only.Number);
        }

        return _facts.Findings.Count > before;
    }

    /// <summary>The field that a question asks for; null for one of the form's own.</summary>
    private string? FieldOf(int question)
    {
        var words = _lines[question].Plain.TrimEnd(':', ' ', '?');
        return LabelledText.FieldsOf(words) is [var field, ..] ? field : ImportWords.SectionOf(words) == "questions" ? "questions" : null;
    }

    private bool IsQuestion(int line) => _lines[line].HeadingLevel == _level;

    private int EndOfAnswer(int question)
    {
        var end = question + 1;
        while (end < _lines.Count && !IsQuestion(end))
        {
            end++;
        }

        return end;
    }

    private int EndOfText(int question)
    {
        var last = _lines.Count - 1;
        while (last > question && !IsQuestion(last))
        {
            last--;
        }

        return last > question && FieldOf(last) is "apply" or "contact" ? last : _lines.Count;
    }

    /// <summary>The level at which the headings of the text stand, so that those of the form stand beside them.</summary>
    private int Topmost() => _lines.Min(line => line.HeadingLevel ?? _level);

    private static SourceLine WithoutTick(SourceLine line) =>
        TickedBox().Match(line.Plain) is { Success: true } box ? line with { Text = line.Text.From(box.Length) } : line;

    [GeneratedRegex(@"^\[ \]\s", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyBox();

    [GeneratedRegex(@"^\[[xX]\]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex TickedBox();
}
