using CareersSite.Publishing.Manifests;

namespace CareersSite.Commands.Changes;

/// <summary>What a change is called.</summary>
internal static class ChangeWords
{
    public static IReadOnlyList<AddressChange> All { get; } = Enum.GetValues<AddressChange>();

    public static string Word(this AddressChange change) => change switch
    {
        AddressChange.Added => "added",
        AddressChange.Changed => "changed",
        AddressChange.Removed => "removed",
        _ => "closed",
    };
}
