namespace CareersSite.Content;

/// <summary>The parts of addresses that no posting or page can have, because the site itself does.</summary>
public static class Permalink
{
    public const string Jobs = "jobs";
    public const string ListPages = "page";
    public const string Departments = "departments";
    public const string Places = "locations";
    public const string Types = "types";
    public const string Remote = "remote";
    public const string Feeds = "feeds";
    public const string Search = "search";
    public const string Assets = "assets";

    private static readonly string[] Reserved = [Jobs, ListPages, Departments, Places, Types, Remote, Feeds, Search, Assets, "404", "index", "_desk"];

    public static bool IsReserved(string slug, IEnumerable<string> languages) =>
        Reserved.Contains(slug, StringComparer.Ordinal) || languages.Contains(slug, StringComparer.OrdinalIgnoreCase);
}
