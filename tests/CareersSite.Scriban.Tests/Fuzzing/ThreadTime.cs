using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CareersSite.Scriban.Tests.Fuzzing;

/// <summary>
/// How long the current thread has worked. The clock on the wall also counts the time in which other programs have the processor,
/// and on a busy machine that is most of it; where the system does not tell, it has to do.
/// </summary>
internal static class ThreadTime
{
    private const int LinuxThreadClock = 3;

    public static TimeSpan Now => OperatingSystem.IsLinux() && clock_gettime(LinuxThreadClock, out var time) == 0
        ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000)
        : Stopwatch.GetElapsedTime(0);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int clock_gettime(int clock, out Reading time);

    private readonly record struct Reading(long Seconds, long Nanoseconds);
}
