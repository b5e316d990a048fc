using CareersSite.Yaml;

namespace CareersSite.Configuration;

/// <summary>The keys of an organization, in <c>site.yml</c> and in a posting.</summary>
public static class OrganizationFields
{
    public static readonly FieldTable<Organization> Table = new(
        "a field of an organization",
        new("name", FieldType.Text, "Its name, as people know it.", "Example",
            (organization, value, reader) => organization.Name = reader.Text(value) ?? "")
        { IsRequired = true },
        new("url", FieldType.Url, "Its main web site.", "https://example.com/",
            (organization, value, reader) => organization.Url = UrlField.Read(value, reader)),
        new("logo", FieldType.Path, "Its logo: a URL, or a path under content/static.", "logo.svg",
            (organization, value, reader) => organization.Logo = reader.Text(value)),
        new("same_as", FieldType.TextOrList, "Pages elsewhere that are about it.", "[https://www.linkedin.com/company/example]",
            (organization, value, reader) => organization.SameAs = reader.Texts(value)),
        new("email", FieldType.Text, "Where candidates can write with questions.", "jobs@example.com",
            (organization, value, reader) => organization.Email = reader.Text(value)));

    /// <summary>A map of these keys, or just the name.</summary>
    public static Organization Read(YamlValue value, ValueReader reader)
    {
        var organization = new Organization();
        if (value is YamlScalar name)
        {
            organization.Name = name.Text.Trim();
        }
        else if (reader.Map(value) is { } map)
        {
            Table.Read(map, organization, reader);
        }

        return organization;
    }
}
