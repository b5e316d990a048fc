namespace CareersSite.Search;

/// <summary>The words of titles and skills with their postings, in one piece or in files of about one size.</summary>
internal sealed class KeyFiles
{
    public KeyFiles(WordPostings words, SearchLayout layout)
    {
        Words = words.Words;
        var entries = Words.Select((_, word) => Entry(words, word)).ToArray();
        if (layout.KeyFiles == 0)
        {
            Inline = [.. entries.SelectMany(entry => entry)];
            return;
        }

        (FirstWords, Files) = Cut(entries, layout.KeyFiles);
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>The postings of all words, where they are part of the first file.</summary>
    public byte[] Inline { get; } = [];

    /// <summary>The number of the first word of each file.</summary>
    public IReadOnlyList<int> FirstWords { get; } = [];

    public IReadOnlyList<byte[]> Files { get; } = [];

    private static byte[] Entry(WordPostings words, int word)
    {
        var bytes = new IndexBytes();
        PostingBytes.WriteKey(bytes, words.PostingsOf(word), words.WeightsOf(word));
        return bytes.ToArray();
    }

    private static (int[] FirstWords, byte[][] Files) Cut(byte[][] entries, int count)
    {
        var total = entries.Sum(entry => (long)entry.Length);
        var files = Enumerable.Range(0, count).Select(_ => new IndexBytes()).ToArray();
        var firstWords = new int[count];
        var (written, file) = (0L, 0);
        for (var word = 0; word < entries.Length; word++)
        {
            while (file + 1 < count && written * count >= total * (file + 1))
            {
                firstWords[++file] = word;
            }

            files[file].Write(entries[word]);
            written += entries[word].Length;
        }

        Array.Fill(firstWords, entries.Length, file + 1, count - file - 1);
        return (firstWords, [.. files.Select(bytes => bytes.ToArray())]);
    }
}
