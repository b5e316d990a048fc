namespace CareersSite.Scriban.Values;

/// <summary>A text as the list of its characters, without a copy of it.</summary>
internal sealed class TextCharacters(string text) : ScriptList
{
    public override int Count => text.Length;

    public override ScriptValue this[int index] => ScriptValue.From(text[index].ToString());
}
