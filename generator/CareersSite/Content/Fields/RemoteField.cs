using CareersSite.Configuration;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Content.Fields;

public static class RemoteField
{
    private static readonly Dictionary<string, RemoteWork> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["no"] = RemoteWork.No,
        ["false"] = RemoteWork.No,
        ["off"] = RemoteWork.No,
        ["n"] = RemoteWork.No,
        ["on-site"] = RemoteWork.No,
        ["onsite"] = RemoteWork.No,
        ["in person"] = RemoteWork.No,
        ["hybrid"] = RemoteWork.Hybrid,
        ["partly"] = RemoteWork.Hybrid,
        ["fully"] = RemoteWork.Fully,
        ["yes"] = RemoteWork.Fully,
        ["true"] = RemoteWork.Fully,
        ["on"] = RemoteWork.Fully,
        ["y"] = RemoteWork.Fully,
        ["remote"] = RemoteWork.Fully,
        ["full"] = RemoteWork.Fully,
        ["fully remote"] = RemoteWork.Fully,
    };

    public static ScalarType Type => FieldType.OneOf("no", "hybrid", "fully") with { OtherWords = [.. Known.Keys] };

    public static void Read(PostingDraft draft, YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
            return;
        }

        if (Known.TryGetValue(text, out var remote))
        {
            draft.Posting.Remote = remote;
            draft.IsRemoteStated = true;
        }
        else
        {
            reader.Report(
                PostingProblems.BadChoice, value,
                $"'{text}' does not say whether the job is remote",
                "Write no, hybrid or fully.");
        }
    }

    public static void ReadCountries(PostingDraft draft, YamlValue value, ValueReader reader)
    {
        var codes = new List<string>();
        foreach (var text in reader.Texts(value))
        {
            if (Countries.CodeOf(text) is { } code)
            {
                codes.Add(code);
            }
            else
            {
                reader.Report(
                    SettingsProblems.UnknownCountry, value,
                    $"'{text}' is not a country that is known here",
                    "Write two-letter codes, such as [DE, IN].");
            }
        }

        draft.Posting.RemoteCountries = [.. codes.Distinct(StringComparer.Ordinal)];
    }
}
