namespace CareersSite.Theming;

/// <summary>Which templates of a theme are reached from its layouts and style sheets, by includes that name them.</summary>
public sealed class ThemeUse
{
    private readonly Dictionary<string, List<TemplateCall>> _includes = new(StringComparer.Ordinal);

    public ThemeUse(Theme theme)
    {
        var open = new Queue<Layout>(theme.Layouts.Values.Concat(theme.Sheets));
        while (open.TryDequeue(out var template))
        {
            IsOpen |= template.CallsOf("include_join").Any();
            foreach (var call in template.CallsOf(TemplateReferences.Include))
            {
                if (call.FirstText is not { } name)
                {
                    IsOpen = true;
                }
                else if (_includes.TryGetValue(name, out var known))
                {
                    known.Add(call);
                }
                else if (theme.Engine.Find(name) is { } partial)
                {
                    _includes[name] = [call];
                    open.Enqueue(partial);
                }
            }
        }
    }

    /// <summary>Whether some include names its template only while it is rendered, so that any might be meant.</summary>
    public bool IsOpen { get; }

    public bool Reaches(string partial) => IsOpen || _includes.ContainsKey(partial);

    /// <summary>The includes that name a partial, in templates that are reached.</summary>
    public IReadOnlyList<TemplateCall> IncludesOf(string partial) => _includes.GetValueOrDefault(partial) ?? [];
}
