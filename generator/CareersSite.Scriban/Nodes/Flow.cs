namespace CareersSite.Scriban.Nodes;

/// <summary>Where to go on after a statement. <c>ret</c> leaves its value with the renderer.</summary>
internal enum Flow : byte
{
    Next,
    Break,
    Continue,
    Return,
}
