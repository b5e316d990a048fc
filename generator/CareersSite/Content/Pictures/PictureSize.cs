namespace CareersSite.Content.Pictures;

/// <summary>In pixels.</summary>
public readonly record struct PictureSize(int Width, int Height);
