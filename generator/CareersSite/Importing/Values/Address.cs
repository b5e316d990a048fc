using System.Text.RegularExpressions;
using CareersSite.Configuration;

namespace CareersSite.Importing.Values;

/// <summary>A web or e-mail address inside a text.</summary>
internal static partial class Address
{
    /// <summary>The first that is one; null where there is none.</summary>
    public static string? Find(string text) => Form().Matches(text)
        .Select(match => match.Value.TrimEnd('.', ',', ';', ':', ')', '!', '?', '>'))
        .FirstOrDefault(address => ApplyTarget.Parse(address) is not null);

    [GeneratedRegex(@"https?://[^\s<>()\[\]""']+|[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
