using System.Text;

namespace CareersSite.Markup;

/// <summary>
/// Lists as people paste them, turned into lists as CommonMark knows them: bullets such as <c>●</c>, and lists indented by four blanks,
/// which CommonMark would show as code. Lines stay where they are, so that positions hold.
/// </summary>
public static class BodyText
{
    private const string Bullets = "●•▪◦";
    private const int CodeIndent = 4;

    public static string Normalise(string text) =>
        text.AsSpan().IndexOfAny(Bullets) >= 0 || text.Contains("\n    ", StringComparison.Ordinal) || text.Contains("\n\t", StringComparison.Ordinal)
            || text.StartsWith("    ", StringComparison.Ordinal)
            ? Rewrite(text)
            : text;

    private static string Rewrite(string text)
    {
        var rewritten = new StringBuilder(text.Length + 16);
        var state = new State();
        for (var rest = text.AsSpan(); ;)
        {
            // The line ends of CommonMark alone: EnumerateLines knows more, and would move all that follows.
            var end = rest.IndexOfAny('\n', '\r');
            state.Append(end < 0 ? rest : rest[..end], rewritten);
            if (end < 0)
            {
                break;
            }

            rewritten.Append('\n');
            rest = rest[(end + (rest[end..].StartsWith("\r\n") ? 2 : 1))..];
        }

        return rewritten.ToString();
    }

    private static int IndentOf(ReadOnlySpan<char> line)
    {
        var columns = 0;
        foreach (var c in line)
        {
            if (c == ' ')
            {
                columns++;
            }
            else if (c == '\t')
            {
                columns += CodeIndent - (columns % CodeIndent);
            }
            else
            {
                break;
            }
        }

        return columns;
    }

    /// <summary><c>- x</c>, <c>* x</c>, <c>+ x</c>, <c>1. x</c>, <c>1) x</c>, or one of our bullets.</summary>
    private static bool IsListItem(ReadOnlySpan<char> trimmed)
    {
        if (trimmed.IsEmpty)
        {
            return false;
        }

        if (Bullets.Contains(trimmed[0]))
        {
            return true;
        }

        var digits = 0;
        while (digits < trimmed.Length && digits < 9 && char.IsAsciiDigit(trimmed[digits]))
        {
            digits++;
        }

        var marker = digits > 0 ? ".)" : "-*+";
        return trimmed.Length > digits + 1 && marker.Contains(trimmed[digits]) && trimmed[digits + 1] is ' ' or '\t';
    }

    /// <summary>What came before decides what an indent means.</summary>
    private struct State
    {
        private char _fence;
        private bool _isInList;
        private bool _afterBlank;
        private int _dedent;

        public void Append(ReadOnlySpan<char> line, StringBuilder to)
        {
            var trimmed = line.TrimStart();
            if (trimmed.IsEmpty)
            {
                _afterBlank = true;
                to.Append(line);
                return;
            }

            if (IsCode(trimmed))
            {
                to.Append(line);
            }
            else
            {
                AppendText(line, trimmed, to);
            }

            _afterBlank = false;
        }

        private bool IsCode(ReadOnlySpan<char> trimmed)
        {
            var isFence = trimmed.StartsWith("```") || trimmed.StartsWith("~~~");
            if (_fence != default)
            {
                if (isFence && trimmed[0] == _fence)
                {
                    _fence = default;
                }

                return true;
            }

            if (isFence)
            {
                _fence = trimmed[0];
            }

            return isFence;
        }

        private void AppendText(ReadOnlySpan<char> line, ReadOnlySpan<char> trimmed, StringBuilder to)
        {
            var indent = IndentOf(line);
            var isItem = IsListItem(trimmed);
            _dedent = indent < _dedent ? 0 : _dedent;
            if (_dedent == 0 && indent >= CodeIndent && isItem && !_isInList)
            {
                _dedent = indent;
            }

            Follow(indent, isItem);
            AppendItem(_dedent > 0 || isItem ? indent - _dedent : -1, line, trimmed, to);
        }

        private void Follow(int indent, bool isItem)
        {
            if (isItem)
            {
                _isInList = true;
            }
            else if (_afterBlank && indent == 0)
            {
                _isInList = false;
            }
        }

        /// <param name="indent">The new indent; -1 keeps the line as it is.</param>
        private static void AppendItem(int indent, ReadOnlySpan<char> line, ReadOnlySpan<char> trimmed, StringBuilder to)
        {
            if (indent < 0)
            {
                to.Append(line);
                return;
            }

            to.Append(' ', indent);
            if (Bullets.Contains(trimmed[0]))
            {
                to.Append("- ").Append(trimmed[1..].TrimStart());
            }
            else
            {
                to.Append(trimmed);
            }
        }
    }
}
