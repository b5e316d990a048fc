using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Nodes.Expressions;

namespace CareersSite.Scriban;

/// <summary>A call of a function by its name, as it stands in a template.</summary>
/// <param name="FirstText">Its first argument where that is a literal text, else null.</param>
/// <param name="ArgumentNames">The names of its named arguments.</param>
public sealed record MentionedCall(string Function, string? FirstText, IReadOnlyList<string> ArgumentNames, ScriptLocation Location);

/// <summary>A variable <c>$name</c>, as it stands in a template.</summary>
public sealed record MentionedLocal(string Name, ScriptLocation Location);

/// <summary>What can be said of a template without rendering it, branches that no page takes included.</summary>
public sealed class TemplateMentions
{
    private readonly List<(Call Call, string Function)> _calls = [];
    private readonly List<LocalVariable> _locals = [];
    private readonly HashSet<string> _set = new(StringComparer.Ordinal);
    private readonly SourceText _source;

    internal TemplateMentions(SourceText source) => _source = source;

    /// <summary>All calls of a function by its name, in order of position; one into which a value is piped has no first text.</summary>
    public IEnumerable<MentionedCall> Calls => _calls.Select(mention => new MentionedCall(
        mention.Function, FirstText(mention.Call), [.. NamesOf(mention.Call)], _source.Locate(mention.Call.Start)));

    /// <summary>The variables <c>$name</c> that the template reads and never sets, each where it first stands: what it expects of whoever includes it.</summary>
    public IEnumerable<MentionedLocal> ExpectedArguments => _locals
        .Where(local => !_set.Contains(local.Name))
        .DistinctBy(local => local.Name)
        .Select(local => new MentionedLocal(local.Name, _source.Locate(local.Start)));

    internal void Note(Call call)
    {
        if (call.Target is Variable { Name: var name })
            _calls.Add((call, name));
    }

    internal void Note(LocalVariable local) => _locals.Add(local);

    internal void NoteSet(Expression target)
    {
        if (target is LocalVariable local)
            _set.Add(local.Name);
    }

    internal void NoteSet(ReadOnlySpan<char> loopVariable)
    {
        if (loopVariable is ['$', .. var name])
            _set.Add(name.ToString());
    }

    private static string? FirstText(Call call) =>
        call.Arguments is [{ Name: null, IsExpanded: false, Value: Literal literal }, ..] ? literal.Value.AsText() : null;

    private static List<string> NamesOf(Call call)
    {
        var names = new List<string>();
        foreach (var argument in call.Arguments)
        {
            if (argument.Name is { } name)
                names.Add(name);
        }

        return names;
    }
}
