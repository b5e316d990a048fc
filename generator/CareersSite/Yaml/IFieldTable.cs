namespace CareersSite.Yaml;

/// <summary>A field table as those see it who do not read with it.</summary>
public interface IFieldTable
{
    /// <summary>What a key of it is called in a message, as in "a posting field".</summary>
    string Subject { get; }

    IReadOnlyList<Field> Fields { get; }
}
