using System.Globalization;
using CareersSite.Configuration;
using CareersSite.Content;

namespace CareersSite.Tests.Content;

public sealed class MomentTextTests
{
    private static readonly SiteZone NewYork = SiteZone.Find("America/New_York")!;

    [Theory]
    [InlineData("2027-01-31", "2027-01-31T00:00:00-05:00", "2027-02-01T00:00:00-05:00")]
    [InlineData("2027-1-5", "2027-01-05T00:00:00-05:00", "2027-01-06T00:00:00-05:00")]
    [InlineData("2027-01-31 17:00", "2027-01-31T17:00:00-05:00", "2027-01-31T17:00:00-05:00")]
    [InlineData("2027-01-31T17:00:00Z", "2027-01-31T12:00:00-05:00", "2027-01-31T12:00:00-05:00")]
    [InlineData("2027-01-31T17:00:00+05:30", "2027-01-31T06:30:00-05:00", "2027-01-31T06:30:00-05:00")]
    [InlineData("January 17, 2023", "2023-01-17T00:00:00-05:00", "2023-01-18T00:00:00-05:00")]
    [InlineData("January 17, 2023 at 8:00 am EST", "2023-01-17T08:00:00-05:00", "2023-01-17T08:00:00-05:00")]
    [InlineData("December 3, 2018, 8am EST", "2018-12-03T08:00:00-05:00", "2018-12-03T08:00:00-05:00")]
    [InlineData("Wednesday, February 1, 2023 at 11:59PM EDT", "2023-02-01T22:59:00-05:00", "2023-02-01T22:59:00-05:00")]
    [InlineData("17. Januar 2023", "2023-01-17T00:00:00-05:00", "2023-01-18T00:00:00-05:00")]
    [InlineData("3rd March 2023", "2023-03-03T00:00:00-05:00", "2023-03-04T00:00:00-05:00")]
    public void What_can_be_meant_in_one_way_only_is_read(string text, string start, string end)
    {
        var moment = MomentText.Parse(text, NewYork);

        Assert.NotNull(moment);
        Assert.Equal(start, moment.Value.Start.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        Assert.Equal(end, moment.Value.End.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("01/02/2027")]
    [InlineData("1.2.2027")]
    [InlineData("2027-02-30")]
    [InlineData("February 30, 2027")]
    [InlineData("June 25, 2018, 11:59 EDT")]
    [InlineData("June 25, 2018, 11:59 pm IST")]
    [InlineData("next week")]
    [InlineData("")]
    [InlineData("Januember 3, 2027")]
    public void What_would_have_to_be_guessed_is_not_read(string text) => Assert.Null(MomentText.Parse(text, NewYork));

    [Fact]
    public void A_day_begins_after_the_gap_where_clocks_skip_midnight()
    {
        var saoPaulo = SiteZone.Find("America/Sao_Paulo")!;

        var day = MomentText.Parse("2018-11-04", saoPaulo)!.Value;

        Assert.Equal(new DateTimeOffset(2018, 11, 4, 1, 0, 0, TimeSpan.FromHours(-2)), day.Start);
        Assert.Equal(TimeSpan.FromHours(23), day.End - day.Start);
    }
}
