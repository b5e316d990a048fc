namespace CareersSite.Yaml;

/// <summary>Ten thousand files hold the same twenty keys; this keeps one string of each.</summary>
/// <remarks>
/// A slot holds the last key that fell into it, so the pool never grows. Threads may overwrite each other's slots:
/// a reference is written whole, and whichever string is found is compared before it is used.
/// </remarks>
internal static class KeyPool
{
    private const int Size = 1024;
    private const int LongestKey = 40;

    private static readonly string?[] Slots = new string?[Size];

    public static string Share(string key)
    {
        if (key.Length is 0 or > LongestKey)
        {
            return key;
        }

        ref var slot = ref Slots[Slot(key)];
        if (slot is { } known && known == key)
        {
            return known;
        }

        slot = key;
        return key;
    }

    private static int Slot(string key)
    {
        var hash = (uint)key.Length;
        foreach (var character in key)
        {
            hash = (hash * 31) + character;
        }

        return (int)(hash % Size);
    }
}
