using CareersSite.Outputs;

namespace CareersSite.Tests.Outputs;

public sealed class ShardTests
{
    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("2/3", 2, 3)]
    [InlineData("1000/1000", 1000, 1000)]
    public void A_share_is_a_number_of_a_number(string text, int number, int count)
    {
        var shard = Shard.Parse(text);

        Assert.Equal(new Shard(number, count), shard);
        Assert.Equal(text, shard.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("-1/3")]
    [InlineData("1/0")]
    [InlineData("1/2/3")]
    [InlineData(" 1/3")]
    [InlineData("one/3")]
    [InlineData("1/1001")]
    [InlineData("1/99999999999")]
    public void Anything_else_is_none(string text) => Assert.Null(Shard.Parse(text));

    [Fact]
    public void Every_file_belongs_to_one_share_and_the_shares_are_about_equal()
    {
        var paths = Enumerable.Range(0, 3000).Select(i => $"jobs/backend-engineer-{i}/index.html").ToArray();

        var sizes = Enumerable.Range(1, 7).Select(number => paths.Count(new Shard(number, 7).Has)).ToArray();

        Assert.Equal(paths.Length, sizes.Sum());
        Assert.All(sizes, size => Assert.InRange(size, 3000 / 7 * 3 / 4, 3000 / 7 * 5 / 4));
    }
}
