namespace CareersSite.Commands;

/// <summary>What the program tells the shell.</summary>
public static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The site has errors.</summary>
    public const int SiteHasErrors = 1;

    /// <summary>The command line cannot be understood.</summary>
    public const int WrongUsage = 2;

    /// <summary>A fault of this program (<c>EX_SOFTWARE</c> of sysexits.h).</summary>
    public const int OurFault = 70;
}
