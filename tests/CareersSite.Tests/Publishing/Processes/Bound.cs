using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Publishing.Processes;

/// <summary>Starts the program as one that the rights of files bind: to an administrator they mean nothing.</summary>
internal static class Bound
{
    private static readonly string[] WithoutPrivileges =
        ["setpriv", "--inh-caps=-all", "--bounding-set=-dac_override,-dac_read_search,-fowner", "--"];

    private static string[] Before => Environment.IsPrivilegedProcess ? WithoutPrivileges : [];

    /// <summary>Why it cannot be done here; null where it can.</summary>
    public static string? Hindrance { get; } =
        OperatingSystem.IsWindows() ? "rights are told otherwise on Windows"
        : !Environment.IsPrivilegedProcess || CanDrop() ? null
        : "rights do not bind this account, and 'setpriv' cannot change that";

    public static Ended Run(params IEnumerable<string> arguments) =>
        CareersProcess.Run(CareersProcess.StartingOther([.. Before, .. CareersProcess.Command, .. arguments]));

    private static bool CanDrop()
    {
        try
        {
            return CareersProcess.Run(CareersProcess.StartingOther([.. WithoutPrivileges, "true"])).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
