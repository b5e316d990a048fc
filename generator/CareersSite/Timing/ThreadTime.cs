using System.Runtime.InteropServices;

namespace CareersSite.Timing;

/// <summary>How long the current thread has had a processor, which other programs on the machine hardly change.</summary>
internal static partial class ThreadTime
{
    private const int LinuxThreadClock = 3;
    private const int MacThreadClock = 16;

    private static readonly int? Clock = OperatingSystem.IsLinux() ? LinuxThreadClock : OperatingSystem.IsMacOS() ? MacThreadClock : null;

    /// <summary>Null where the system does not tell.</summary>
    public static TimeSpan? Used() => Clock is { } clock && GetTime(clock, out var time) == 0
        ? TimeSpan.FromSeconds((long)time.Seconds) + TimeSpan.FromTicks((long)time.Nanoseconds / TimeSpan.NanosecondsPerTick)
        : null;

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
