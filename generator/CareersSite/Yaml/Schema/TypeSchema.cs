using System.Text.Json;

namespace CareersSite.Yaml.Schema;

/// <summary>What a schema says of a value.</summary>
internal sealed class TypeSchema(FieldType type)
{
    /// <summary>Whether the value may be left out after the colon.</summary>
    public bool TakesNothing { get; init; }

    /// <summary>Writes the members of the schema into the object that is open.</summary>
    public void Write(Utf8JsonWriter json)
    {
        var shapes = ShapesOf(type).ToList();
        if (shapes is [{ Types.Count: > 0 } only])
        {
            only.Write(json, TakesNothing);
            return;
        }

        if (TakesNothing)
        {
            shapes.Add(new Shape(["null"]));
        }

        json.WriteStartArray("anyOf");
        foreach (var shape in shapes)
        {
            json.WriteStartObject();
            shape.Write(json, takesNothing: false);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<Shape> ShapesOf(FieldType type) => type switch
    {
        EitherType either => either.Types.SelectMany(ShapesOf),
        ScalarType { Kind: ScalarKind.Word } words => WordShapes(words),
        ScalarType scalar => [ScalarShape(scalar)],
        ListType list => [new Shape(["array"]) { More = json => WriteChild(json, "items", new TypeSchema(list.Item)) }],
        NamesType names => [NamesShape(new TypeSchema(names.Value) { TakesNothing = true })],
        MapType { Table: { } table } => [new Shape(["object"]) { More = new MapSchema(table).Write }],
        _ => [new Shape(["object"])],
    };

    private static Shape NamesShape(TypeSchema value) =>
        new(["object"]) { More = json => WriteChild(json, "additionalProperties", value) };

    private static Shape ScalarShape(ScalarType scalar) => scalar.Kind switch
    {
        ScalarKind.Anything => new Shape(["string", "number", "boolean"]),
        ScalarKind.WholeNumber => new Shape(["integer", "string"]) { Pattern = @"^\s*[+-]?[0-9]+\s*$", Least = scalar.Least },
        ScalarKind.Amount => new Shape(["number", "string"]) { Pattern = "[0-9]" },
        ScalarKind.Days => new Shape(["integer", "string"]) { Pattern = @"^\s*[0-9]+(\s+days?)?\s*$", Least = 0 },
        ScalarKind.DayOrTime => new Shape(["string"]),
        ScalarKind.Url => new Shape(["string"]) { More = json => json.WriteString("format", "uri-reference") },

        // To the reader 'true' is a text as well; but nobody means it as one, and tools would offer it.
        _ => new Shape(["string", "number"]),
    };

    /// <summary>The choices first: they are what an editor's program offers. In any other case and spelling they are fine too.</summary>
    private static IEnumerable<Shape> WordShapes(ScalarType words)
    {
        yield return new Shape([]) { Choices = words.Choices };
        if (words.TakesOthers)
        {
            yield return new Shape(["string"]);
            yield break;
        }

        var all = words.Choices.Concat(words.OtherWords).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        yield return new Shape(["string"]) { Pattern = WordPattern.Of(all) };
        if (all.Any(word => YesNo.Parse(word) is not null))
        {
            // Plain 'yes' and 'no' are texts in YAML 1.2 and booleans in 1.1, and tools follow either.
            yield return new Shape(["boolean"]);
        }
    }

    private static void WriteChild(Utf8JsonWriter json, string name, TypeSchema child)
    {
        json.WriteStartObject(name);
        child.Write(json);
        json.WriteEndObject();
    }
}
