namespace CareersSite.Scriban.Tests.Conformance;

public sealed class ConformanceTests
{
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var test in ConformanceCase.All)
            data.Add(test.Category, test.Id);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Renders_like_the_reference(string category, string id)
    {
        var test = ConformanceCase.All.Single(candidate => candidate.Id == id && candidate.Category == category);

        var (output, errors) = ConformanceRun.Run(test);

        if (KnownDifferences.ReasonsById.TryGetValue(id, out var reason))
        {
            var isSame = output == test.Output && errors.SequenceEqual(test.ErrorLocations);
            Assert.False(isSame, $"No difference any more, so take it off the list: {reason}");
            return;
        }

        Assert.Equal(test.ErrorLocations, errors);
        Assert.Equal(test.Output, output);
    }
}
