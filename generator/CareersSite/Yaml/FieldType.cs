namespace CareersSite.Yaml;

/// <summary>
/// What an editor may write for a field. It is told to editors and their tools; the reader is laxer in places, and never stricter.
/// </summary>
/// <param name="Words">How the documentation says it.</param>
public abstract record FieldType(string Words)
{
    public static readonly ScalarType Text = new("text", ScalarKind.Text);
    public static readonly ScalarType YesNo = OneOf("yes", "no") with { Words = "yes/no", OtherWords = [.. Yaml.YesNo.Spellings] };
    public static readonly ScalarType WholeNumber = new("whole number", ScalarKind.WholeNumber);
    public static readonly ScalarType Amount = new("amount", ScalarKind.Amount);
    public static readonly ScalarType Days = new("number of days", ScalarKind.Days);
    public static readonly ScalarType DayOrTime = new("day or time", ScalarKind.DayOrTime);
    public static readonly ScalarType Path = new("path", ScalarKind.Text);
    public static readonly ScalarType Url = new("URL", ScalarKind.Url);
    public static readonly ScalarType UrlOrEmail = new("URL or e-mail", ScalarKind.Text);

    /// <summary>A text, a number or yes/no: whatever is not a list or a map.</summary>
    public static readonly ScalarType Anything = new("text, number or yes/no", ScalarKind.Anything);

    public static readonly FieldType TextOrList = ListOf(Text);

    /// <summary>One for all languages, or a map of them: <c>{ en: Jobs, de: Stellen }</c>.</summary>
    public static readonly FieldType TextByLanguage = new EitherType(Text, new NamesType(Text)) { Words = "text, or one for each language" };

    /// <summary>A map whose keys nobody knows here.</summary>
    public static readonly FieldType FreeMap = new MapType(Table: null);

    /// <summary>The tables of the maps that it may be, or hold.</summary>
    public virtual IEnumerable<IFieldTable> Tables => [];

    public static ScalarType OneOf(params IReadOnlyList<string> choices) =>
        new(string.Join(", ", choices), ScalarKind.Word) { Choices = choices };

    public static ScalarType WholeNumberFrom(int least) => WholeNumber with { Words = $"whole number from {least} up", Least = least };

    /// <summary>One of it, or a list of them.</summary>
    public static FieldType ListOf(FieldType item) => new EitherType(item, new ListType(item));

    public static FieldType Map(IFieldTable table) => new MapType(table);

    public static FieldType TextOrMap(IFieldTable table) => new EitherType(Text, new MapType(table));

    public static FieldType TextMapOrList(IFieldTable table) => ListOf(TextOrMap(table));

    public static FieldType MapOf(FieldType value) => new NamesType(value);
}

public enum ScalarKind
{
    Text,
    Anything,
    Word,
    WholeNumber,

    /// <summary>Of money: a number, or a text with one in it.</summary>
    Amount,

    /// <summary>Such as <c>90 days</c>.</summary>
    Days,
    DayOrTime,
    Url,
}

/// <summary>A value on the line of its key.</summary>
public sealed record ScalarType(string Words, ScalarKind Kind) : FieldType(Words)
{
    /// <summary>The words to choose from, as the documentation writes them.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>More words that are understood, in any case.</summary>
    public IReadOnlyList<string> OtherWords { get; init; } = [];

    /// <summary>Whether still other texts are understood, so that the choices are no more than a proposal.</summary>
    public bool TakesOthers { get; init; }

    /// <summary>The least number.</summary>
    public int? Least { get; init; }
}

public sealed record ListType(FieldType Item) : FieldType("list")
{
    public override IEnumerable<IFieldTable> Tables => Item.Tables;
}

/// <param name="Table">The keys that it may hold; null: any.</param>
public sealed record MapType(IFieldTable? Table) : FieldType("map")
{
    public override IEnumerable<IFieldTable> Tables => Table is null ? [] : [Table];
}

/// <summary>A map from names that the editor gives to values of one type.</summary>
public sealed record NamesType(FieldType Value) : FieldType("map")
{
    public override IEnumerable<IFieldTable> Tables => Value.Tables;
}

/// <summary>Any of several types; one inside another counts as its parts.</summary>
public sealed record EitherType : FieldType
{
    public EitherType(params IReadOnlyList<FieldType> types)
        : base("")
    {
        Types = [.. types.SelectMany(type => type is EitherType either ? either.Types : [type])];
        Words = Joined([.. Types.Select(type => type.Words).Distinct()]);
    }

    public IReadOnlyList<FieldType> Types { get; }

    public override IEnumerable<IFieldTable> Tables => Types.SelectMany(type => type.Tables).Distinct();

    private static string Joined(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}";
}
