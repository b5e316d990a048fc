using System.Diagnostics;

namespace CareersSite.Browser.Tests.Hosting;

/// <summary>Waits for what another program does in its own time.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <param name="ask">Takes its own while, by asking the other program; it is asked again at once.</param>
    public static async Task HoldsAsync(string what, Func<Task<bool>> ask)
    {
        var start = Stopwatch.GetTimestamp();
        while (!await ask())
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < Patience, $"not within {Patience.TotalSeconds} s: {what}");
        }
    }
}
