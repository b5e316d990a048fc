using System.Buffers;
using System.Text;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Feeds;

/// <summary>
/// <c>_headers</c>, for hosts that read it: the security policy, and for how long browsers keep what never changes under its name.
/// A site that has its own below <c>content/static</c> keeps that.
/// </summary>
public sealed class HeadersFile(Site site)
{
    public const string Name = "_headers";

    public IEnumerable<Output> Outputs() => site.Static.Any(file => file.Path == $"{ContentReader.StaticFolder}/{Name}")
        ? []
        : [new Output(Name, SiteSettings.File, (bytes, _) => Write(bytes))];

    private void Write(IBufferWriter<byte> bytes)
    {
        var path = site.Permalinks.BasePath;
        bytes.Write(Encoding.UTF8.GetBytes(
            $"""
            {path}*
              Content-Security-Policy: {SecurityPolicy.OfHeaders}
              Referrer-Policy: strict-origin-when-cross-origin
              X-Content-Type-Options: nosniff

            {path}assets/*
              Cache-Control: public, max-age=31536000, immutable

            """.ReplaceLineEndings("\n")));
    }
}
