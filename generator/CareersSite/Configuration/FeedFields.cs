using CareersSite.Yaml;

namespace CareersSite.Configuration;

public static class FeedFields
{
    public static readonly FieldTable<FeedSettings> Table = new(
        "a feed setting",
        new("json", FieldType.YesNo, "Write /feed.json.", "yes",
            (feeds, value, reader) => feeds.Json = reader.YesNo(value) ?? feeds.Json),
        new("atom", FieldType.YesNo, "Write /feed.xml.", "yes",
            (feeds, value, reader) => feeds.Atom = reader.YesNo(value) ?? feeds.Atom),
        new("indeed", FieldType.YesNo, "Write /feeds/indeed.xml.", "no",
            (feeds, value, reader) => feeds.Indeed = reader.YesNo(value) ?? feeds.Indeed),
        new("linkedin", FieldType.YesNo, "Write /feeds/linkedin.xml.", "no",
            (feeds, value, reader) => feeds.LinkedIn = reader.YesNo(value) ?? feeds.LinkedIn),
        new("feed_page_size", FieldType.WholeNumberFrom(1), "How many postings one page of the JSON feed holds.", "25",
            (feeds, value, reader) => feeds.PageSize = reader.WholeNumber(value, 1) ?? feeds.PageSize),
        new("branch_items", FieldType.WholeNumberFrom(1), "How many postings the feeds of the newest hold.", "25",
            (feeds, value, reader) => feeds.BranchItems = reader.WholeNumber(value, 1) ?? feeds.BranchItems));

    public static FeedSettings Read(YamlValue value, ValueReader reader)
    {
        var feeds = new FeedSettings();
        if (reader.Map(value) is { } map)
        {
            Table.Read(map, feeds, reader);
        }

        return feeds;
    }
}
