using System.Net.Mail;

namespace CareersSite.Configuration;

/// <summary>The way to apply: a page or an e-mail address.</summary>
/// <param name="Text">As written: <c>https://…</c> or <c>jobs@example.com</c>.</param>
public sealed record ApplyTarget(string Text, bool IsEmail)
{
    /// <summary>What a link to it holds.</summary>
    public string Url => IsEmail ? "mailto:" + Text : Text;

    /// <summary>Understands <c>https://…</c>, <c>mailto:a@b</c> and <c>a@b</c>; null for all else.</summary>
    public static ApplyTarget? Parse(string text)
    {
        var address = text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text["mailto:".Length..] : text;
        if (address.Contains('@') && !address.Contains('/') && MailAddress.TryCreate(address, out var mail) && mail.Address == address)
        {
            return new ApplyTarget(address, IsEmail: true);
        }

        return IsWebAddress(text) ? new ApplyTarget(text, IsEmail: false) : null;
    }

    public ApplyTarget FilledIn(string id, string slug) => this with
    {
        Text = Text
            .Replace("{id}", Uri.EscapeDataString(id), StringComparison.Ordinal)
            .Replace("{slug}", Uri.EscapeDataString(slug), StringComparison.Ordinal),
    };

    public static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
