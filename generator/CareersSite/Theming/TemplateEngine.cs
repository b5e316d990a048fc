using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Scriban;
using SourcePlace = CareersSite.Diagnostics.SourcePlace;

namespace CareersSite.Theming;

// The one file that knows the template engine. Another implementation of the language takes its place by rewriting this file alone.

/// <summary>A value as a template sees it. Text is escaped when it is printed; only what is made by an <c>Html</c> method is not.</summary>
public readonly struct ViewValue
{
    private const int InlineTexts = 32;

    private ViewValue(ScriptValue value) => Script = value;

    internal ScriptValue Script { get; }

    public static ViewValue Nothing => default;

    public static implicit operator ViewValue(string? text) => new(text);

    public static implicit operator ViewValue(bool value) => new(value);

    public static implicit operator ViewValue(int number) => new(number);

    public static implicit operator ViewValue(int? number) => number is { } value ? new(value) : Nothing;

    public static ViewValue Html(string html) => new(ScriptValue.Html(html));

    /// <summary>HTML that lies ready in UTF-8; it is decoded straight into the page.</summary>
    public static ViewValue Html(ReadOnlyMemory<byte> utf8) => new(ScriptValue.Html(new Utf8Html(utf8)));

    public static ViewValue List<T>(IReadOnlyList<T> items, Func<T, ViewValue> project) =>
        new(ScriptList.Over(items, item => project(item).Script));

    public static ViewValue Texts(IReadOnlyList<string> items) => new(ScriptList.Over(items, item => ScriptValue.From(item)));

    /// <summary>A map in which a missing key is null.</summary>
    public static ViewValue Map(IEnumerable<KeyValuePair<string, ViewValue>> entries) => new(MapOf(entries));

    /// <summary>A map in which a missing key is an error.</summary>
    public static ViewValue Strict(IReadOnlyDictionary<string, ViewValue> members) => new(new StrictMap(members));

    public bool IsNothing => Script.IsNull;

    /// <summary>The text, of HTML too; null of anything else.</summary>
    public string? Text => Script.AsText();

    public bool IsHtml => Script.IsHtml;

    /// <summary>The same view or map, of which each member passes through <paramref name="read"/> when a template reads it.</summary>
    public ViewValue Observed(Func<string, ViewValue, ViewValue> read) => Script.AsObject() is { } inner ? new(new ObservedObject(inner, read)) : this;

    /// <summary>The same list with each item changed.</summary>
    public ViewValue Each(Func<ViewValue, ViewValue> change) =>
        Script.AsList() is { } list ? new(ScriptList.From(list.Select(item => change(new ViewValue(item)).Script))) : this;

    /// <param name="parameters">Their names; one that ends in <c>?</c> may be left out.</param>
    /// <param name="call">Gets an argument a parameter, null for one left out; a fault that it throws is an error of the template.</param>
    public static ViewValue Function(string name, IReadOnlyList<string> parameters, Func<ReadOnlySpan<string?>, ViewValue> call) =>
        new(ScriptFunction.Create(name, parameters, (site, arguments) => Call(site, arguments, call)));

    internal static ViewValue Of(ScriptObject view) => new(view);

    internal static ViewValue Of(ScriptValue value) => new(value);

    private static ScriptValue Call(FunctionCall site, ReadOnlySpan<ScriptValue> arguments, Func<ReadOnlySpan<string?>, ViewValue> call)
    {
        var inline = default(TextBuffer);
        var texts = arguments.Length <= InlineTexts ? inline[..arguments.Length] : new string?[arguments.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = arguments[i].IsNull ? null : site.Text(arguments[i]);
        }

        try
        {
            return call(texts).Script;
        }
        catch (TemplateException fault)
        {
            throw site.ArgumentError(0, fault.Message, fault.Hint);
        }
    }

    private static ScriptMap MapOf(IEnumerable<KeyValuePair<string, ViewValue>> entries)
    {
        var map = new ScriptMap();
        foreach (var (key, value) in entries)
        {
            map[key] = value.Script;
        }

        return map;
    }

    /// <summary>Room for the arguments of a call on the stack: templates call functions dozens of times a page.</summary>
    [InlineArray(InlineTexts)]
    private struct TextBuffer
    {
        private string? _first;
    }

    private sealed class ObservedObject(ScriptObject inner, Func<string, ViewValue, ViewValue> read) : ScriptObject
    {
        public override IEnumerable<string> Names => inner.Names;

        public override bool IsStrict => inner.IsStrict;

        public override bool TryGet(string name, out ScriptValue value)
        {
            var isThere = inner.TryGet(name, out value);
            value = isThere ? read(name, new ViewValue(value)).Script : value;
            return isThere;
        }
    }

    private sealed class StrictMap(IReadOnlyDictionary<string, ViewValue> members) : ScriptObject
    {
        public override IEnumerable<string> Names => members.Keys;

        public override bool IsStrict => true;

        public override bool TryGet(string name, out ScriptValue value)
        {
            var isThere = members.TryGetValue(name, out var member);
            value = member.Script;
            return isThere;
        }
    }

    private sealed class Utf8Html(ReadOnlyMemory<byte> utf8) : IHtmlContent
    {
        public void WriteTo(CharBuffer output) =>
            output.Advance(Encoding.UTF8.GetChars(utf8.Span, output.GetSpan(Encoding.UTF8.GetMaxCharCount(utf8.Length))));
    }
}

/// <summary>Thrown by a function of a view when a template asks for what there is not.</summary>
public sealed class TemplateException(string message, string? hint = null) : Exception(message)
{
    public string? Hint { get; } = hint;
}

/// <summary>Members by name, each with the function that reads it of a <typeparamref name="T"/>.</summary>
public sealed class MemberReaders<T>
{
    private readonly ViewShape<T> _shape = new();

    public void Add(string name, string meaning, Func<T, ViewValue> read) => _shape.Member(name, meaning, model => read(model).Script);

    public ViewValue Of(T model) => ViewValue.Of(_shape.View(model));
}

/// <summary>A call that stands in a template.</summary>
/// <param name="FirstText">Its first argument where that is a literal text, else null.</param>
public sealed record TemplateCall(string? FirstText, IReadOnlyList<string> ArgumentNames, Mark Mark);

/// <summary>A parsed template.</summary>
public sealed class Layout
{
    private readonly SourceText _source;

    private Layout(Template template, SourceText source) => (Template, _source) = (template, source);

    public string File => _source.File;

    internal Template Template { get; }

    /// <summary>The template of a file; what is wrong with it is reported at its line and column.</summary>
    public static Layout Parse(string file, string text, DiagnosticSink sink)
    {
        var template = Template.Parse(text, file);
        foreach (var error in template.Errors)
        {
            sink.Report(TemplateEngine.Diagnose(error, item: null));
        }

        return new Layout(template, new(file, text));
    }

    /// <summary>The calls of a function by its name, in order, those in branches that no page takes included.</summary>
    public IEnumerable<TemplateCall> CallsOf(string function) => Template.Mentions.Calls
        .Where(call => call.Function == function)
        .Select(call => new TemplateCall(call.FirstText, call.ArgumentNames, MarkOf(call.Location)));

    /// <summary>The names, with their <c>$</c>, that the template reads and never sets, each where it first stands.</summary>
    public IEnumerable<(string Name, Mark Mark)> ExpectedArguments =>
        Template.Mentions.ExpectedArguments.Select(local => (local.Name, MarkOf(local.Location)));

    /// <summary>Whether the words stand anywhere in the template, not followed by more of a name.</summary>
    public bool Mentions(string words)
    {
        var text = _source.Text;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (at + words.Length == text.Length || text[at + words.Length] is not ('_' or '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return true;
            }
        }

        return false;
    }

    public Diagnostic Diagnose(DiagnosticKind kind, Mark mark, string message, string? hint = null) => _source.Diagnose(kind, mark, message, hint);

    private static Mark MarkOf(ScriptLocation location) => new(location.Line, location.Column);
}

/// <param name="Item">The file of the posting or page that is rendered.</param>
/// <param name="Printing">Sees each value that is printed, with the place in the template, and gives the one to be printed in its stead.</param>
public sealed record WatchedRender(string Item, Func<ViewValue, SourcePlace, ViewValue>? Printing);

/// <summary>Renders layouts into UTF-8. One instance serves all threads.</summary>
/// <param name="partials">What <c>include</c> finds, by name.</param>
public sealed class TemplateEngine(IReadOnlyDictionary<string, Layout> partials) : ITemplateLoader
{
    private static readonly RenderOptions Options = new() { EscapeHtml = true, StrictVariables = true };

    private readonly ConcurrentBag<CharBuffer> _buffers = [];

    /// <summary>What templates can include.</summary>
    public IEnumerable<string> Names => partials.Keys;

    /// <summary>The partials, in no order.</summary>
    public IEnumerable<Layout> Partials => partials.Values;

    IEnumerable<string> ITemplateLoader.Names => partials.Keys;

    public Layout? Find(string name) => partials.GetValueOrDefault(name);

    Template? ITemplateLoader.Load(string name) => partials.TryGetValue(name, out var partial) ? partial.Template : null;

    /// <summary>Writes the page. When the template fails, nothing is written and the fault is reported with the item that was rendered.</summary>
    /// <param name="item">The file of the posting or page.</param>
    public void Render(Layout layout, ViewValue globals, string item, IBufferWriter<byte> bytes, DiagnosticSink sink) =>
        Render(layout, globals, new WatchedRender(item, Printing: null), bytes, sink);

    public void Render(Layout layout, ViewValue globals, WatchedRender watched, IBufferWriter<byte> bytes, DiagnosticSink sink)
    {
        if (layout.Template.Errors.Count > 0)
        {
            return;
        }

        var page = _buffers.TryTake(out var pooled) ? pooled : new CharBuffer(64 * 1024);
        try
        {
            page.Clear();
            var context = new RenderContext(Options) { Loader = this, Printing = ToScript(watched.Printing) }.Push(globals.Script.AsObject()!);
            layout.Template.Render(context, page);
            Encoding.UTF8.GetBytes(page.WrittenSpan, bytes);
        }
        catch (ScriptException fault)
        {
            sink.Report(Diagnose(fault.Error, watched.Item));
        }
        finally
        {
            _buffers.Add(page);
        }
    }

    private static Func<ScriptValue, ScriptLocation, ScriptValue>? ToScript(Func<ViewValue, SourcePlace, ViewValue>? printing) => printing is null
        ? null
        : (value, at) => printing(ViewValue.Of(value), new SourcePlace(at.Template, at.Line, at.Column)).Script;

    internal static Diagnostic Diagnose(ScriptError error, string? item)
    {
        var way = error.Includes.Count == 0 ? "" : $" (included by {string.Join(", ", error.Includes.Select(include => $"{include.Template}:{include.Line}"))})";
        var place = new SourcePlace(error.Template, error.Line, error.Column);
        return new Diagnostic(ThemeProblems.TemplateFault, place, error.Message + way, error.Hint, error.SourceLine) { Item = item };
    }
}
