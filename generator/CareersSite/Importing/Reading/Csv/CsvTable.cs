using System.Text;

namespace CareersSite.Importing.Reading.Csv;

/// <summary>A record of a table, with the line of the file on which it begins; from 1.</summary>
internal sealed record CsvRecord(int Line, IReadOnlyList<string> Cells)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}

/// <summary>Comma-separated values as RFC 4180 has them; semicolons, tabs and bars are understood too.</summary>
internal sealed class CsvTable
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    private readonly string _text;
    private readonly char _separator;
    private readonly List<CsvRecord> _records = [];
    private readonly List<string> _cells = [];
    private int _at;
    private int _line = 1;

    private CsvTable(string text) => (_text, _separator) = (text, SeparatorOf(text));

    /// <summary>The line on which a quoted cell begins that never ends; null where all end.</summary>
    public int? OpenQuote { get; private set; }

    /// <summary>Those that are not blank.</summary>
    public IReadOnlyList<CsvRecord> Records => _records;

    public static CsvTable Parse(string text)
    {
        // Spreadsheets that want to be sure of the separator say it on a line of its own.
        var hasNote = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.IndexOf('\n', StringComparison.Ordinal) is > 0 and <= 7;
        var table = new CsvTable(hasNote ? text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..] : text) { _line = hasNote ? 2 : 1 };
        table.Read();
        return table;
    }

    private void Read()
    {
        while (_at < _text.Length && OpenQuote is null)
        {
            var line = _line;
            ReadRecord();
            var record = new CsvRecord(line, [.. _cells]);
            _cells.Clear();
            if (!record.IsBlank)
            {
                _records.Add(record);
            }
        }
    }

    private void ReadRecord()
    {
        do
        {
            _cells.Add(_at < _text.Length && _text[_at] == '"' ? Quoted() : Bare());
        }
        while (Skip(_separator));

        if (Skip('\r') | Skip('\n'))
        {
            _line++;
        }
    }

    private string Bare()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] != _separator && _text[_at] is not ('\n' or '\r'))
        {
            _at++;
        }

        return _text[start.._at].Trim();
    }

    private string Quoted()
    {
        var (cell, line) = (new StringBuilder(), _line);
        for (_at++; _at < _text.Length; _at++)
        {
            if (_text[_at] == '"' && (_at + 1 == _text.Length || _text[_at + 1] != '"'))
            {
                _at++;
                return cell.Append(Bare()).ToString().Trim();
            }

            _at += _text[_at] == '"' ? 1 : 0;
            _line += _text[_at] == '\n' ? 1 : 0;
            cell.Append(_text[_at]);
        }

        OpenQuote = line;
        return cell.ToString();
    }

    private bool Skip(char c)
    {
        var isThere = _at < _text.Length && _text[_at] == c;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>The one of which the first line has most, outside of quotes.</summary>
    private static char SeparatorOf(string text)
    {
        var (counts, isQuoted) = (new int[Separators.Length], false);
        foreach (var c in text)
        {
            if (c == '\n' && !isQuoted)
            {
                break;
            }

            isQuoted ^= c == '"';
            if (!isQuoted && Array.IndexOf(Separators, c) is >= 0 and var index)
            {
                counts[index]++;
            }
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }
}
