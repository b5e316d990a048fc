namespace CareersSite.Checking.Pages;

public enum TargetKind
{
    /// <summary>A file of this site.</summary>
    File,

    /// <summary>A page of this site, but for the slash at its end.</summary>
    Redirect,

    /// <summary>Of this site, but not there.</summary>
    Missing,

    /// <summary>On the same host, above the path under which the site lies.</summary>
    OutsideBase,

    /// <summary>On the web, on another site.</summary>
    External,

    /// <summary>No place at all: an e-mail, a phone number, data.</summary>
    Other,
}

/// <summary>Where a link leads.</summary>
/// <param name="Path">Of a file or page of this site: as the plan has it. Of one that is missing: as asked for, below the base. Else the whole address.</param>
/// <param name="Fragment">What follows <c>#</c>, decoded; empty where nothing does.</param>
public readonly record struct LinkTarget(TargetKind Kind, string Path, string Fragment);
