using System.Globalization;

namespace CareersSite.Scriban.Tests.Api;

/// <summary>How a host's own values look from a template.</summary>
public sealed class HostValueTests
{
    private static readonly ViewShape<DateOnly> Shape = new ViewShape<DateOnly>()
        .Member("year", "The year.", date => date.Year)
        .Member("name", "The name of the day.", date => date.DayOfWeek.ToString());

    [Fact]
    public void A_view_shows_its_members_in_the_declared_order()
    {
        Assert.Equal(["year", "name"], Shape.Members.Select(member => member.Name));
        Assert.Equal("{year: 2026, name: \"Friday\"}", Render("{{ day }}"));
    }

    [Fact]
    public void A_shape_that_is_in_use_takes_no_more_members()
    {
        Render("{{ day.year }}");

        Assert.Throws<InvalidOperationException>(() => Shape.Member("late", "", _ => 1));
    }

    [Theory]
    [InlineData("{{ day.year = 1 }}", "'year' is read-only")]
    [InlineData("{{ frozen.a = 1 }}", "'a' is read-only")]
    [InlineData("{{ frozen['b'] = 1 }}", "'b' is read-only")]
    [InlineData("{{ list[0] = 1 }}", "a list has no items that can be set")]
    [InlineData("{{ days[0] = 1 }}", "a list has no items that can be set")]
    [InlineData("{{ with frozen; b = 1; end }}", "'b' is read-only")]
    public void A_template_cannot_change_what_belongs_to_the_host(string source, string message) =>
        Assert.Equal(message, Assert.Throws<ScriptException>(() => Render(source)).Error.Message);

    [Fact]
    public void What_a_template_assigns_is_gone_with_the_render()
    {
        var globals = new ScriptMap { ["x"] = 1 };
        var context = new RenderContext().Push(globals);
        var template = Template.Parse("{{ x = x + 1; x }}", "page");

        Assert.Equal("22", template.Render(context) + template.Render(context));
        Assert.Equal("1", globals["x"].ToString());
    }

    [Fact]
    public void A_list_of_the_host_is_projected_when_it_is_read() =>
        Assert.Equal("2 2026 2027 2027", Render("{{ days.size }} {{ for d in days }}{{ d.year }} {{ end }}{{ days[-1].year }}"));

    [Theory]
    [InlineData("{{ 3 | times 4 }}", "12")]
    [InlineData("{{ times by: 5 value: 2 }}", "10")]
    [InlineData("{{ times 7 }}", "7")]
    [InlineData("{{ [1, 2] | array.each @times }}", "[1, 2]")]
    public void A_function_of_the_host_takes_arguments_in_every_way(string source, string expected) => Assert.Equal(expected, Render(source));

    [Fact]
    public void Later_globals_hide_earlier_ones()
    {
        var context = new RenderContext().Push(new ScriptMap { ["a"] = 1, ["b"] = 2 }).Push(new ScriptMap { ["a"] = 3 });

        Assert.Equal("32", Template.Parse("{{ a }}{{ b }}", "page").Render(context));
        context.Pop();
        Assert.Equal("12", Template.Parse("{{ a }}{{ b }}", "page").Render(context));
    }

    [Fact]
    public void The_clock_is_the_hosts()
    {
        var context = new RenderContext { Clock = new StoppedClock() };

        Assert.Equal("2026-11-22 03:00 +00:00", Template.Parse("{{ date.utc_now | date.to_string '%F %R %Z' }}", "page").Render(context));
    }

    [Fact]
    public void A_date_keeps_its_offset()
    {
        var date = new DateTimeOffset(2026, 3, 5, 7, 8, 9, TimeSpan.FromHours(5.5));
        var context = new RenderContext().Push(new ScriptMap { ["d"] = date });

        Assert.Equal("07:08 +05:30 06 Mar 2026", Template.Parse("{{ d | date.to_string '%R %Z' }} {{ d | date.add_days 1 }}", "page").Render(context));
    }

    [Fact]
    public void One_template_renders_on_many_threads_at_once()
    {
        var template = Template.Parse("{{ for i in 1..50 }}{{ x = i * n }}{{ x }},{{ end }}{{ func f; ret $0 + n; end; f 1 }}", "page");

        Parallel.For(0, 200, n =>
        {
            var expected = string.Concat(Enumerable.Range(1, 50).Select(i => (i * n).ToString(CultureInfo.InvariantCulture) + ",")) + (n + 1);
            Assert.Equal(expected, template.Render(new RenderContext().Push(new ScriptMap { ["n"] = n })));
        });
    }

    private static string Render(string source)
    {
        var days = new[] { new DateOnly(2026, 1, 2), new DateOnly(2027, 1, 2) };
        var context = new RenderContext(new RenderOptions { EscapeHtml = false, StrictVariables = true }).Push(new ScriptMap
        {
            ["day"] = Shape.View(days[0]),
            ["days"] = ScriptList.Over(days, day => Shape.View(day)),
            ["list"] = ScriptList.Of(1, 2),
            ["frozen"] = new ScriptMap { ["a"] = 1 }.Freeze(),
            ["times"] = ScriptFunction.Create("times", ["value", "by?"], (_, a) => (long)(a[0].AsNumber()! * (a[1].AsNumber() ?? 1))),
        });
        return Template.Parse(source, "page").Render(context);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 3, 0, 0, TimeSpan.Zero);
    }
}
