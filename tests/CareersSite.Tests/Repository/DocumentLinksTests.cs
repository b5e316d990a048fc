using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareersSite.Tests.Repository;

public sealed class DocumentLinksTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Every_link_into_the_repository_leads_somewhere(string document)
    {
        var links = Markdown.Parse(RepositoryFolder.Read(document)).Descendants<LinkInline>().Select(link => link.Url!);
        var inside = links.Where(url => !url.StartsWith("https://", StringComparison.Ordinal) && !url.StartsWith('#')).ToList();

        Assert.NotEmpty(inside);
        Assert.All(inside, url => Assert.True(Path.Exists(RepositoryFolder.In(url)), url));
    }

    [Fact]
    public void The_map_lists_the_rooms_in_their_order()
    {
        var rows = RepositoryFolder.Read("CONTRIBUTING.md").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        Assert.Equal(Rooms.InOrder, rows.Select(row => row.Split('`')[1]));
    }
}
