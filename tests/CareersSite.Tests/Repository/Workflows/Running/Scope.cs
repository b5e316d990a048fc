namespace CareersSite.Tests.Repository.Workflows.Running;

/// <summary>What the steps of one job, or of one action, can name.</summary>
/// <param name="given">What is there before the first step: <c>github.ref</c>, <c>inputs.root</c>, <c>needs.build.outputs.word</c>.</param>
internal sealed class Scope(IReadOnlyDictionary<string, string> given)
{
    // GitHub takes an output that no step has set for an empty text; that a step could set it is a rule of its own.
    private static readonly string[] MayBeUnset = ["steps.", "needs."];

    private readonly Dictionary<string, string> _outputs = [];

    /// <summary>Whether all steps so far went well.</summary>
    public bool IsFine { get; set; } = true;

    public bool Allows(string? condition) => Expression.Holds(condition, ValueOf, IsFine);

    public string Fill(string text) => Expression.Fill(text, ValueOf);

    public Dictionary<string, string> Fill(IReadOnlyDictionary<string, string> texts) =>
        texts.ToDictionary(each => each.Key, each => Fill(each.Value));

    public void Add(string? step, IReadOnlyDictionary<string, string> outputs)
    {
        foreach (var (name, value) in outputs)
        {
            _outputs[$"steps.{step}.outputs.{name}"] = value;
        }
    }

    private string ValueOf(string name) =>
        given.TryGetValue(name, out var value) || _outputs.TryGetValue(name, out value) ? value
        : MayBeUnset.Any(start => name.StartsWith(start, StringComparison.Ordinal)) ? ""
        : throw new NotSupportedException($"nothing here gives '{name}'");
}
