using System.Runtime.InteropServices;

namespace CareersSite.Benchmarks.Building;

/// <summary>What a program took from its start to its end.</summary>
/// <param name="Cpu">On all processors; null where the system does not tell.</param>
/// <param name="PeakMiB">The most memory that it held at once; null where the system does not tell.</param>
internal sealed record Usage(TimeSpan Wall, TimeSpan? Cpu, double? PeakMiB);

/// <summary>What the children of this process took that have ended (getrusage(2)).</summary>
internal static partial class ChildUsage
{
    private const int Children = -1;
    private const double KiBInMiB = 1024;

    public static (TimeSpan? Cpu, double? PeakMiB) Read() => OperatingSystem.IsLinux() && GetUsage(Children, out var usage) == 0
        ? (Time(usage.UserSeconds, usage.UserMicroseconds) + Time(usage.SystemSeconds, usage.SystemMicroseconds), usage.LargestKiB / KiBInMiB)
        : (null, null);

    private static TimeSpan Time(nint seconds, nint microseconds) => TimeSpan.FromSeconds((long)seconds) + TimeSpan.FromMicroseconds((long)microseconds);

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out Resources usage);

    [StructLayout(LayoutKind.Sequential, Size = 18 * 8)]
    private struct Resources
    {
        public nint UserSeconds;
        public nint UserMicroseconds;
        public nint SystemSeconds;
        public nint SystemMicroseconds;
        public nint LargestKiB;
    }
}
