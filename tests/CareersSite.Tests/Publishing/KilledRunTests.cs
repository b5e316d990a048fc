using CareersSite.Publishing;

namespace CareersSite.Tests.Publishing;

/// <summary>What a run that was killed leaves, the next one completes or clears.</summary>
public sealed class KilledRunTests : IDisposable
{
    private const string LockText = "careers-lock 1\n";

    private readonly Ground _ground = new();

    public void Dispose() => _ground.Dispose();

    [Fact]
    public void A_half_written_site_is_cleared()
    {
        _ground.Publish(Ground.Page("index.html", "home"));
        _ground.Write(".public.careers/lock", LockText);
        _ground.Write(".public.careers/new/jobs/half.html", "<html");

        Assert.Equal(new PublishResult(1, 4, 1, 0), _ground.Publish(Ground.Page("index.html", "home")));
        Assert.Equal("index.html=home", _ground.Show("public"));
        Assert.Equal("public", _ground.Beside);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_run_killed_before_it_wrote_its_lock_is_no_hindrance(bool withEmptyLock)
    {
        Directory.CreateDirectory(_ground.Work);
        if (withEmptyLock)
        {
            _ground.Write(".public.careers/lock", "");
        }

        Assert.NotNull(_ground.Publish(Ground.Page("index.html", "home")));
        Assert.Equal("public", _ground.Beside);
    }

    [Fact]
    public void Left_overs_are_cleared_by_a_run_with_errors_too()
    {
        _ground.Write(".public.careers/lock", LockText);
        _ground.Write(".public.careers/new/index.html", "half");
        _ground.Publish(Ground.Page(".careers-output", "an error"));

        Assert.Equal("", _ground.Beside);
    }

    [Fact]
    public void Two_renames_do_where_folders_cannot_be_exchanged()
    {
        _ground.Publish(_ground.WithoutExchange(), Ground.Page("a.html", "a"), Ground.Page("b.html", "b"));
        _ground.Age("public");

        var result = _ground.Publish(_ground.WithoutExchange(), Ground.Page("a.html", "a"));

        Assert.Equal(new PublishResult(1, 1, 1, 1), result);
        Assert.Equal("a.html=a(old)", _ground.Show("public"));
        Assert.Equal("public", _ground.Beside);
    }

    [Fact]
    public void A_run_killed_between_the_two_renames_is_completed_by_the_next()
    {
        KillBetweenRenames();
        Assert.Equal(".public.careers", _ground.Beside);

        Assert.Null(_ground.Publish(Ground.Page(".careers-output", "an error, so that nothing more is published")));

        Assert.Equal("index.html=new", _ground.Show("public"));
        Assert.Equal("public", _ground.Beside);
    }

    [Fact]
    public void A_completed_site_is_the_one_that_the_next_build_compares_with()
    {
        KillBetweenRenames();

        Assert.Equal(new PublishResult(1, 3, 1, 0), _ground.Publish(Ground.Page("index.html", "new")));
        Assert.Equal("public", _ground.Beside);
    }

    [Fact]
    public void A_last_site_that_could_not_be_put_back_is_put_back_by_the_next_run()
    {
        _ground.Write(".public.careers/lock", LockText);
        _ground.Write(".public.careers/old/.careers-output", "careers-output 1\n");
        _ground.Write(".public.careers/old/index.html", "old");

        Assert.Null(_ground.Publish(Ground.Page(".careers-output", "an error, so that nothing more is published")));
        Assert.Equal("index.html=old", _ground.Show("public"));
        Assert.Equal("public", _ground.Beside);
    }

    [Fact]
    public void When_the_second_rename_fails_the_first_is_undone()
    {
        _ground.Publish(Ground.Page("index.html", "old"));
        var publisher = new FolderPublisher(_ground.Output, (fresh, _) =>
        {
            Directory.Delete(fresh, recursive: true);
            return false;
        });

        Assert.Null(_ground.Publish(publisher, Ground.Page("index.html", "new")));
        Assert.StartsWith("output-unwritable: ", _ground.Reported, StringComparison.Ordinal);
        Assert.Equal("index.html=old", _ground.Show("public"));
        Assert.Equal("public", _ground.Beside);
    }

    [Fact]
    public void A_link_in_place_of_a_left_over_goes_and_what_it_leads_to_stays()
    {
        _ground.Write("elsewhere/letter.txt", "dear");
        _ground.Write(".public.careers/lock", LockText);
        Directory.CreateSymbolicLink(Path.Combine(_ground.Work, "new"), Path.Combine(_ground.Folder, "elsewhere"));

        Assert.NotNull(_ground.Publish(Ground.Page("index.html", "home")));
        Assert.Equal("letter.txt=dear", _ground.Show("elsewhere"));
        Assert.Equal("elsewhere public", _ground.Beside);
    }

    private void KillBetweenRenames()
    {
        _ground.Publish(Ground.Page("index.html", "old"));
        var publisher = new FolderPublisher(_ground.Output, (_, output) =>
        {
            Directory.Move(output, Path.Combine(_ground.Work, "old"));
            throw new InvalidOperationException("killed");
        });
        Assert.Throws<InvalidOperationException>(() => _ground.Publish(publisher, Ground.Page("index.html", "new")));
    }
}
