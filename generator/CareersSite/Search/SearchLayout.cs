namespace CareersSite.Search;

/// <summary>How the index of one language is cut into files. It follows from the number of open postings alone, so all paths are known before any is written.</summary>
/// <param name="Count">Open postings.</param>
public sealed record SearchLayout(int Count)
{
    /// <summary>Up to here the words that matter most come with the first file, and everything is there after two round trips.</summary>
    public const int MostInOneFile = 1500;

    /// <summary>Up to here all words of the texts lie in one file.</summary>
    private const int MostInOneShard = 200;

    /// <summary>Shards grow more slowly than their number, so that what a query loads grows with the root of the root of the site.</summary>
    private const int ShardsPerRoot = 6;

    private const int PostingsPerKeyFile = 400;
    private const int CardsPerFile = 4;
    private const int CardsPerFileOfManyPostings = 16;
    private const int ManyPostings = 20_000;

    /// <summary>Files with the words of titles and skills; 0: they are part of the first file.</summary>
    public int KeyFiles => Count <= MostInOneFile ? 0 : Count / PostingsPerKeyFile;

    /// <summary>Files with the words of the texts, found by how they begin.</summary>
    public int StartShards => Count <= MostInOneShard ? 1 : (int)(ShardsPerRoot * Math.Sqrt(Count));

    /// <summary>Files with the same words, found by how they end; none where one file holds all words.</summary>
    public int EndShards => StartShards == 1 ? 0 : StartShards;

    public int CardsInFile => Count <= ManyPostings ? CardsPerFile : CardsPerFileOfManyPostings;

    public int CardFiles => (Count + CardsInFile - 1) / CardsInFile;
}
