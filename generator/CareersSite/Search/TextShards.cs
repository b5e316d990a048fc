namespace CareersSite.Search;

/// <summary>The words of the texts with their postings, in shards that a browser finds by the letters of a word alone.</summary>
internal sealed class TextShards
{
    public TextShards(WordPostings words, SearchLayout layout)
    {
        var starts = Shards(layout.StartShards);
        var ends = Shards(layout.EndShards);
        var entry = new IndexBytes();
        for (var i = 0; i < words.Words.Length; i++)
        {
            var word = words.Words[i];
            entry.Clear();
            PostingBytes.WriteText(entry, words.PostingsOf(i), words.WeightsOf(i), layout.Count);
            Add(starts[ShardKeys.OfStart(word, starts.Length)], word, entry);
            if (ShardKeys.OfEnd(word, ends.Length) is { } end)
            {
                Add(ends[end], word, entry);
            }
        }

        Starts = [.. starts.Select(shard => shard.ToArray())];
        Ends = [.. ends.Select(shard => shard.ToArray())];
    }

    public IReadOnlyList<byte[]> Starts { get; }

    public IReadOnlyList<byte[]> Ends { get; }

    private static IndexBytes[] Shards(int count) => [.. Enumerable.Range(0, count).Select(_ => new IndexBytes())];

    private static void Add(IndexBytes shard, string word, IndexBytes entry)
    {
        shard.WriteWord(word);
        shard.Write(entry.Span);
    }
}
