namespace CareersSite.Importing;

/// <summary>A file to be imported.</summary>
/// <param name="Path">As it was given; what messages call it.</param>
public sealed record Source(string Path, byte[] Bytes)
{
    /// <summary>Without its folder, which means nothing on another machine.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();
}
