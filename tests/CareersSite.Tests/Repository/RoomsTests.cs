namespace CareersSite.Tests.Repository;

public sealed class RoomsTests
{
    private const string Later = "namespace CareersSite.Search; public static class Index { public static int Size => 1; public static int Twice(this int n) => n * 2; }";

    [Fact]
    public void The_generator_keeps_the_order_of_its_rooms()
    {
        Assert.Empty(GeneratorCode.Bound.Unknown());
        Assert.Empty(Rooms.Violations(GeneratorCode.Bound));
    }

    [Fact]
    public void One_file_of_the_generator_knows_the_template_language()
    {
        var users = GeneratorCode.Bound.Names().Where(name => name.Namespace.StartsWith("CareersSite.Scriban", StringComparison.Ordinal)).Select(name => name.File);

        Assert.Equal(["Theming/TemplateEngine.cs"], users.Distinct());
    }

    [Theory]
    [InlineData("using CareersSite.Search; namespace CareersSite.Content; class A;", "Content/A.cs:1: Content names the later room Search (its namespace)")]
    [InlineData("namespace CareersSite.Content; class A { int B => CareersSite.Search.Index.Size; }", "(Index)")]
    [InlineData("namespace CareersSite.Content; class A { int B => Search.Index.Size; }", "(Index)")]
    [InlineData("using static CareersSite.Search.Index; namespace CareersSite.Content; class A { int B => Size; }", "(Index)")]
    [InlineData("using Plain = CareersSite.Search.Index; namespace CareersSite.Content; class A { int B => Plain.Size; }", "(Index)")]
    [InlineData("global using CareersSite.Search;", "opens a namespace to every room")]
    [InlineData("global using System.Text;", "opens a namespace to every room")]
    [InlineData("namespace CareersSite.Search; class A;", "belongs to another folder")]
    [InlineData("namespace CareersSite.Search { class A; }", "belongs to another folder")]
    public void A_file_that_names_a_later_room_is_found(string code, string expected)
    {
        using var folder = new ScratchFolder().With("Search/Index.cs", Later).With("Content/A.cs", code);

        Assert.Contains(Rooms.Violations(BoundCode.Read(folder.Path)), found => found.StartsWith("Content/A.cs", StringComparison.Ordinal) && found.EndsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_later_room_opened_to_all_files_is_found_where_it_is_opened_and_where_it_is_used()
    {
        using var folder = new ScratchFolder()
            .With("Search/Index.cs", Later)
            .With("GlobalUsings.cs", "global using CareersSite.Search;")
            .With("Content/A.cs", "namespace CareersSite.Content; class A { int B => 2.Twice(); }");

        Assert.Equal(
            ["GlobalUsings.cs: 'global using CareersSite.Search;' opens a namespace to every room", "Content/A.cs:1: Content names the later room Search (Index)"],
            Rooms.Violations(BoundCode.Read(folder.Path)));
    }

    [Theory]
    [InlineData("Cellar/A.cs")]
    [InlineData("Other.cs")]
    public void A_file_in_no_room_is_found(string file)
    {
        using var folder = new ScratchFolder().With(file, "class A;");

        Assert.Equal([$"{file}: is in no room"], Rooms.Violations(BoundCode.Read(folder.Path)));
    }

    [Fact]
    public void A_room_may_name_earlier_rooms_and_speak_of_later_ones()
    {
        using var folder = new ScratchFolder()
            .With("Search/Index.cs", "using CareersSite.Content; " + Later.Replace("Size => 1", "Size => new A().Search", StringComparison.Ordinal))
            .With("Content/A.cs", "namespace CareersSite.Content; /* CareersSite.Search.Index */ public class A { public int Search => \"CareersSite.Search\".Length; }")
            .With("Program.cs", "return CareersSite.Search.Index.Size;");

        Assert.Empty(Rooms.Violations(BoundCode.Read(folder.Path)));
    }
}
