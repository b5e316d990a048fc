using CareersSite.Publishing;

namespace CareersSite.Tests.Publishing;

/// <summary>What is somebody's own is never replaced, emptied or written to.</summary>
public sealed class ForeignFolderTests : IDisposable
{
    private readonly Ground _ground = new();

    public void Dispose() => _ground.Dispose();

    [Fact]
    public void A_folder_that_we_did_not_make_is_refused()
    {
        _ground.Write("public/letter.txt", "dear");
        _ground.Age("public");

        Refused("foreign-output: this folder is not empty and was not made by this program");
        Assert.Equal("letter.txt=dear(old)", _ground.Show("public"));
        Assert.Equal("public", _ground.Beside);
    }

    [Fact]
    public void An_empty_folder_may_be_filled()
    {
        Directory.CreateDirectory(_ground.Output);

        Assert.Equal(new PublishResult(1, 4, 0, 0), _ground.Publish(Ground.Page("index.html", "home")));
        Assert.Equal("index.html=home", _ground.Show("public"));
    }

    [Fact]
    public void A_marker_with_another_text_is_not_ours()
    {
        _ground.Write("public/.careers-output", "x");

        Refused("foreign-output: this folder is not empty and was not made by this program");
    }

    [Fact]
    public void A_repository_in_the_output_is_not_thrown_away()
    {
        _ground.Publish(Ground.Page("index.html", "home"));
        _ground.Write("public/.git", "gitdir: elsewhere");

        Refused("foreign-output: this folder holds a git repository");
        Assert.Equal(".git=gitdir: elsewhere index.html=home", _ground.Show("public"));
    }

    [Fact]
    public void A_file_is_no_output_folder()
    {
        _ground.Write("public", "a file");

        Refused("foreign-output: this is a file");
        Assert.Equal("a file", File.ReadAllText(_ground.Output));
    }

    [Fact]
    public void A_whole_disk_is_no_output_folder()
    {
        Assert.Null(_ground.Publish(new FolderPublisher(Path.GetPathRoot(_ground.Output)!), Ground.Page("index.html", "home")));
        Assert.StartsWith("foreign-output: this is a whole disk", _ground.Reported, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_link_in_place_of_the_output_is_refused_wherever_it_leads(bool leadsSomewhere)
    {
        if (leadsSomewhere)
        {
            _ground.Write("elsewhere/letter.txt", "dear");
        }

        Directory.CreateSymbolicLink(_ground.Output, Path.Combine(_ground.Folder, "elsewhere"));

        Refused("foreign-output: this is a link to ");
        Assert.Equal(leadsSomewhere ? "elsewhere public" : "public", _ground.Beside);
    }

    [Fact]
    public void Links_in_the_last_site_go_and_what_they_lead_to_stays()
    {
        // As long as the link itself, which is what the system gives as the length of a link.
        const string Letter = "../elsewhere/letter.txt";
        _ground.Write("elsewhere/index.html", "job");
        _ground.Write("elsewhere/letter.txt", Letter);
        _ground.Age("elsewhere");
        _ground.Publish(Ground.Page("index.html", "home"));
        Directory.CreateSymbolicLink(Path.Combine(_ground.Output, "jobs"), "../elsewhere");
        File.CreateSymbolicLink(Path.Combine(_ground.Output, "b.txt"), Letter);

        var result = _ground.Publish(Ground.Page("index.html", "home"), Ground.Page("jobs/index.html", "new"), Ground.Page("b.txt", Letter));

        Assert.Equal("", _ground.Reported);
        Assert.Equal(1, result!.Unchanged);
        Assert.Equal($"index.html=job(old) letter.txt={Letter}(old)", _ground.Show("elsewhere"));
        Assert.Equal($"b.txt={Letter} index.html=home jobs/index.html=new", _ground.Show("public"));
    }

    [Fact]
    public void A_folder_that_only_has_the_name_of_our_work_is_left_alone()
    {
        _ground.Write(".public.careers/new/letter.txt", "dear");

        Refused("foreign-output: this folder has the name that a build needs");
        Assert.Equal("new/letter.txt=dear", _ground.Show(".public.careers"));
    }

    [Theory]
    [InlineData("mine")]
    [InlineData("")]
    public void A_lock_that_is_not_ours_is_left_alone(string text)
    {
        _ground.Write(".public.careers/new/letter.txt", "dear");
        _ground.Write(".public.careers/lock", text);

        Refused("foreign-output: this folder has the name that a build needs");
        Assert.Equal("new/letter.txt=dear", _ground.Show(".public.careers"));
        Assert.Equal(text, File.ReadAllText(Path.Combine(_ground.Work, "lock")));
    }

    [Fact]
    public void A_work_folder_that_is_a_link_is_left_alone()
    {
        _ground.Write("elsewhere/new/letter.txt", "dear");
        Directory.CreateSymbolicLink(_ground.Work, Path.Combine(_ground.Folder, "elsewhere"));

        Refused("foreign-output: this folder has the name that a build needs");
        Assert.Equal("new/letter.txt=dear", _ground.Show("elsewhere"));
    }

    [Fact]
    public void A_lock_that_is_a_link_is_left_alone()
    {
        _ground.Write("letter.txt", "");
        Directory.CreateDirectory(_ground.Work);
        File.CreateSymbolicLink(Path.Combine(_ground.Work, "lock"), Path.Combine(_ground.Folder, "letter.txt"));

        Refused("foreign-output: this folder has the name that a build needs");
        Assert.Equal("", File.ReadAllText(Path.Combine(_ground.Folder, "letter.txt")));
    }

    private void Refused(string start)
    {
        Assert.Null(_ground.Publish(Ground.Page("index.html", "home")));
        Assert.StartsWith(start, _ground.Reported, StringComparison.Ordinal);
    }
}
