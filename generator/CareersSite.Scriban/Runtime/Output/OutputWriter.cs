using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Runtime;

/// <summary>Writes text and values to the page: escaped once, and indented where the code block is.</summary>
internal sealed class OutputWriter
{
    private readonly Renderer _renderer;
    private readonly CharBuffer _buffer;
    private readonly bool _autoIndent;
    private bool _escape;

    /// <summary>Where the text that is being written starts: the page, a capture, an include.</summary>
    private int _start;

    public OutputWriter(Renderer renderer, CharBuffer buffer)
    {
        _renderer = renderer;
        _buffer = buffer;
        _autoIndent = renderer.Options.AutoIndent;
        _escape = renderer.Options.EscapeHtml;
        _start = buffer.Length;
    }

    /// <summary>What is repeated after each line break that is written; null for nothing.</summary>
    public string? Indent { get; set; }

    public void WriteRaw(ReadOnlySpan<char> text)
    {
        var start = _buffer.Length;
        _buffer.Append(text);
        IndentSince(start);
    }

    /// <summary>Prints a value and returns how many characters that took.</summary>
    public int Write(ScriptValue value)
    {
        var start = _buffer.Length;
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Empty:
                return 0;
            case ValueKind.Html when value.Reference is IHtmlContent content:
                content.WriteTo(_buffer);
                break;
            case ValueKind.Html:
                _buffer.Append((string)value.Reference);
                break;
            case ValueKind.Text:
                AppendText((string)value.Reference);
                break;
            default:
                AppendFormatted(value);
                break;
        }

        IndentSince(start);
        return _buffer.Length - start;
    }

    /// <summary>Starts text of its own: a capture or an include. What stands before it counts for nothing.</summary>
    public Mark Enter()
    {
        var mark = new Mark(_start, _buffer.Length);
        _start = _buffer.Length;
        return mark;
    }

    /// <summary>Ends such a text and leaves it where it is.</summary>
    public void Leave(Mark mark) => _start = mark.OuterStart;

    /// <summary>Ends such a text and takes it back.</summary>
    public string Take(Mark mark)
    {
        var text = new string(_buffer.WrittenSpan[mark.Position..]);
        _buffer.Truncate(mark.Position);
        Leave(mark);
        return text;
    }

    /// <summary>What is written meanwhile, as text that has not been escaped.</summary>
    public string CaptureUnescaped(Action write)
    {
        var (mark, escape, indent) = (Enter(), _escape, Indent);
        (_escape, Indent) = (false, null);
        write();
        (_escape, Indent) = (escape, indent);
        return Take(mark);
    }

    /// <summary>Gives everything written since a position the current indent, as an include's result gets its caller's.</summary>
    public void IndentSince(int start)
    {
        if (Indent is { Length: > 0 } indent && _autoIndent && _buffer.Length > start)
            AutoIndent.Apply(_buffer, start, indent, isLineStart: start > _start && _buffer.WrittenSpan[start - 1] == '\n', _renderer.Options.IndentEmptyLines);
    }

    /// <summary>Cuts a page that is too long, where the options ask for that.</summary>
    public void Finish(int start)
    {
        var limit = (long)start + _renderer.Budget.Limits.OutputLength;
        if (!_renderer.Options.CutLongOutput || _buffer.Length <= limit)
            return;
        _buffer.Truncate((int)limit);
        _buffer.Append("...");
    }

    /// <summary>Where a text of its own starts, and where the one around it did.</summary>
    internal readonly record struct Mark(int OuterStart, int Position);

    private void AppendText(string text)
    {
        if (_escape)
            HtmlEscaping.Append(_buffer, text);
        else
            _buffer.Append(text);
    }

    private void AppendFormatted(ScriptValue value)
    {
        if (!_escape || value.IsNumber || value.Kind == ValueKind.Bool)
        {
            ValueText.Append(_buffer, value, _renderer);
            return;
        }

        var scratch = _renderer.RentBuffer();
        ValueText.Append(scratch, value, _renderer);
        HtmlEscaping.Append(_buffer, scratch.WrittenSpan);
        _renderer.ReturnBuffer(scratch);
    }
}
