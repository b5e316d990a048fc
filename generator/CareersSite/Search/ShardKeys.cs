namespace CareersSite.Search;

/// <summary>
/// In which shards a word of the texts lies: in one by how it begins and in one by how it ends. One edit leaves either the beginning or the
/// end as it was, so whoever mistypes a word, even its first letter, still asks for a shard that has it.
/// </summary>
public static class ShardKeys
{
    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;
    private const int ShortestWithEnd = 4;

    /// <summary>Long words by four letters, shorter ones by fewer, so that an edit in the second half never touches the key.</summary>
    public static int OfStart(ReadOnlySpan<char> word, int shards) =>
        (int)(Hash(word[..Math.Min(word.Length, StartLength(word.Length))]) % (uint)shards);

    /// <summary>By the second half; null for words that are too short to be mistyped.</summary>
    public static int? OfEnd(ReadOnlySpan<char> word, int shards) =>
        word.Length < ShortestWithEnd || shards == 0 ? null : (int)(Hash(word[^(word.Length / 2)..]) % (uint)shards);

    private static int StartLength(int length) => length switch
    {
        >= 7 => 4,
        >= 5 => 3,
        _ => 2,
    };

    /// <summary>FNV-1a over UTF-16 units, begun with the number of letters.</summary>
    private static uint Hash(ReadOnlySpan<char> letters)
    {
        var hash = (HashStart ^ (uint)letters.Length) * HashFactor;
        foreach (var letter in letters)
        {
            hash = (hash ^ letter) * HashFactor;
        }

        return hash;
    }
}
