using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CareersSite.Configuration;
using CareersSite.Outputs;

namespace CareersSite.Publishing.Manifests;

/// <summary>A manifest as JSON, with a line for each file, so that two of them can be compared by eye.</summary>
public static class ManifestText
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    private static readonly (OutputKind Kind, string Word)[] Kinds =
        [(OutputKind.Page, "page"), (OutputKind.Job, "job"), (OutputKind.ClosedJob, "closed-job"), (OutputKind.Hidden, "hidden")];

    /// <summary>What every manifest begins with, so that no other file is ever taken for one.</summary>
    public static ReadOnlySpan<byte> Start => "{\"careers_manifest\":1,"u8;

    public static ReadOnlyMemory<byte> ToUtf8(Manifest manifest)
    {
        var bytes = new ArrayBufferWriter<byte>(256 + (manifest.Files.Count * 160));
        using var json = new Utf8JsonWriter(bytes, Options);
        json.WriteStartObject();
        json.WriteNumber("careers_manifest", Version);
        json.WriteString("generator", manifest.Header.Generator);
        json.WriteString("base_url", manifest.Header.BaseUrl);
        if (manifest.Header.Shard is { } shard)
        {
            Write(shard, json);
        }

        json.WriteStartArray("files");
        json.Flush();
        foreach (var (i, file) in manifest.Files.Index())
        {
            bytes.Write(i == 0 ? "\n"u8 : ",\n"u8);
            json.Reset(bytes);
            Write(file, json);
            json.Flush();
        }

        bytes.Write("\n]}\n"u8);
        return bytes.WrittenMemory;
    }

    /// <exception cref="JsonException">This is not a manifest, or not one that this version knows.</exception>
    public static Manifest Parse(ReadOnlyMemory<byte> utf8)
    {
        if (!utf8.Span.StartsWith(Start))
        {
            throw new JsonException("it does not begin as one");
        }

        try
        {
            using var document = JsonDocument.Parse(utf8);
            var root = document.RootElement;
            return Checked(Manifest.Of(Header(root), root.GetProperty("files").EnumerateArray().Select(Entry)));
        }
        catch (Exception trouble) when (trouble is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException("it has not the members that one has", trouble);
        }
    }

    private static Manifest Checked(Manifest manifest)
    {
        if (BaseUrl.Parse(manifest.Header.BaseUrl) is null)
        {
            throw new JsonException("it says of no address that the site is published there");
        }

        // They are in order, so two alike are neighbours.
        var twice = manifest.Files.Zip(manifest.Files.Skip(1)).FirstOrDefault(pair => pair.First.Path == pair.Second.Path).First;
        return twice is null ? manifest : throw new JsonException($"it lists '{twice.Path}' twice");
    }

    private static void Write(ManifestShard shard, Utf8JsonWriter json)
    {
        json.WriteStartObject("shard");
        json.WriteNumber("number", shard.Number);
        json.WriteNumber("count", shard.Count);
        json.WriteNumber("files", shard.Files);
        json.WriteString("now", shard.Now.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void Write(ManifestEntry file, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteNumber("size", file.Size);
        json.WriteString("sha256", file.Sha256);
        if (file.Kind != OutputKind.File)
        {
            json.WriteString("kind", Kinds.First(each => each.Kind == file.Kind).Word);
        }

        json.WriteEndObject();
    }

    private static ManifestHeader Header(JsonElement root) =>
        new(Text(root, "generator"), Text(root, "base_url")) { Shard = root.TryGetProperty("shard", out var shard) ? Shard(shard) : null };

    private static ManifestShard Shard(JsonElement shard) => new(
        shard.GetProperty("number").GetInt32(),
        shard.GetProperty("count").GetInt32(),
        shard.GetProperty("files").GetInt32(),
        shard.GetProperty("now").GetDateTimeOffset());

    private static ManifestEntry Entry(JsonElement file) => new(
        Text(file, "path"),
        file.GetProperty("size").GetInt64(),
        Text(file, "sha256"),
        file.TryGetProperty("kind", out var kind) ? KindNamed(kind.GetString()) : OutputKind.File);

    /// <summary>What only a later version knows is a page all the same.</summary>
    private static OutputKind KindNamed(string? word) =>
        Kinds.Where(each => each.Word == word).Select(each => each.Kind).DefaultIfEmpty(OutputKind.Page).First();

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString() ?? throw new FormatException(name);
}
