using System.Text.Json;
using CareersSite.Configuration;
using CareersSite.Model;

namespace CareersSite.Feeds;

/// <summary>schema.org's Organization.</summary>
public static class OrganizationMarkup
{
    public static void Write(Utf8JsonWriter json, Organization organization, Permalinks permalinks)
    {
        json.WriteStartObject();
        WriteMembers(json, organization, permalinks);
    }

    /// <summary>As a block of its own.</summary>
    /// <param name="id">By which other blocks name it.</param>
    public static void WriteBlock(Utf8JsonWriter json, Organization organization, Permalinks permalinks, string id)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@id", id);
        WriteMembers(json, organization, permalinks);
    }

    private static void WriteMembers(Utf8JsonWriter json, Organization organization, Permalinks permalinks)
    {
        json.WriteString("@type", "Organization");
        json.WriteString("name", organization.Name);
        json.WriteStringIf("url", organization.Url);
        if (organization.Logo is { } logo)
        {
            json.WriteString("logo", permalinks.AbsoluteFile(logo));
        }

        json.WriteStrings("sameAs", SameAs(organization));
        json.WriteEndObject();
    }

    /// <summary>Google wants the organization's own web site among them.</summary>
    private static string[] SameAs(Organization organization) =>
        [.. (organization.Url is { } url ? [url] : Array.Empty<string>()).Concat(organization.SameAs).Distinct(StringComparer.Ordinal)];
}
