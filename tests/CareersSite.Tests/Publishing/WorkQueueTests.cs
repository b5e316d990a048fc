using System.Collections.Concurrent;
using CareersSite.Publishing;

namespace CareersSite.Tests.Publishing;

public sealed class WorkQueueTests
{
    [Fact]
    public void One_end_gives_what_lies_near_the_root_and_the_other_what_lies_deep()
    {
        var queue = new WorkQueue([Ground.Page("jobs/a/index.html", ""), Ground.Page("search/en.json", ""), Ground.Page("sitemap.xml", "")]);

        Assert.Equal("sitemap.xml", queue.Take(fromFront: true)!.Path);
        Assert.Equal("jobs/a/index.html", queue.Take(fromFront: false)!.Path);
        Assert.Equal("search/en.json", queue.Take(fromFront: false)!.Path);
        Assert.Null(queue.Take(fromFront: true));
        Assert.Null(queue.Take(fromFront: false));
    }

    [Fact]
    public void Each_output_is_handed_out_once()
    {
        var outputs = Enumerable.Range(0, 5000).Select(i => Ground.Page($"{i}", "")).ToList();
        var queue = new WorkQueue(outputs);
        var taken = new ConcurrentBag<string>();
        Parallel.For(0, 4, worker =>
        {
            while (queue.Take(worker % 2 == 0) is { } output)
            {
                taken.Add(output.Path);
            }
        });

        Assert.Equal(outputs.Select(output => output.Path).Order(StringComparer.Ordinal), taken.Order(StringComparer.Ordinal));
    }
}
