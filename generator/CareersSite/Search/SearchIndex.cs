using System.Buffers;
using System.Text;
using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Search;

/// <summary>What a search in the browser reads, for each language. <c>README.md</c> beside this file describes the format.</summary>
public sealed class SearchIndex
{
    private readonly Dictionary<Edition, Lazy<EditionIndex>> _indexes;
    private readonly Site _site;

    /// <param name="namesIn">What a language, given by its code, calls the values of facets.</param>
    /// <param name="sink">Takes what comes to light when a body is first made into HTML.</param>
    public SearchIndex(Site site, Func<string, IFacetNames> namesIn, DiagnosticSink sink)
    {
        _site = site;
        _indexes = site.Editions.ToDictionary(
            edition => edition,
            edition => new Lazy<EditionIndex>(() => EditionIndex.Make(edition, site.Settings, namesIn(edition.Language), sink)));
    }

    public IEnumerable<Output> Outputs() => _site.Editions.SelectMany(Outputs);

    /// <summary>What every file of a language's index says of it; those of another build say something else.</summary>
    public string Stamp(Edition edition) => _indexes[edition].Value.Stamp;

    private IEnumerable<Output> Outputs(Edition edition)
    {
        var layout = new SearchLayout(edition.Open.Count);
        return
        [
            File(edition, "index.bin", index => index.First),
            .. Files(edition, "key", layout.KeyFiles, index => index.KeyFiles),
            .. Files(edition, "start", layout.StartShards, index => index.StartShards),
            .. Files(edition, "end", layout.EndShards, index => index.EndShards),
        ];
    }

    private IEnumerable<Output> Files(Edition edition, string kind, int count, Func<EditionIndex, IReadOnlyList<byte[]>> files) => Enumerable.Range(0, count)
        .Select(number => File(edition, string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}.bin"), index => files(index)[number]));

    private Output File(Edition edition, string name, Func<EditionIndex, ReadOnlyMemory<byte>> content) => new(
        Permalinks.Search(edition.Prefix, name).OutputPath,
        SiteSettings.File,
        (bytes, _) =>
        {
            var index = _indexes[edition].Value;
            Encoding.ASCII.GetBytes(index.Stamp, bytes);
            bytes.Write(content(index).Span);
        });
}
