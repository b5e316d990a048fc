using System.Collections.Frozen;

namespace CareersSite.Checking.Postings;

/// <summary>Regions by name, of the two countries whose regions have laws of their own on stating pay (ISO 3166-2).</summary>
public static class Regions
{
    private const string Names =
        """
        US-AL Alabama;US-AK Alaska;US-AZ Arizona;US-AR Arkansas;US-CA California;US-CO Colorado;US-CT Connecticut;US-DE Delaware;
        US-DC District of Columbia;US-FL Florida;US-GA Georgia;US-HI Hawaii;US-ID Idaho;US-IL Illinois;US-IN Indiana;US-IA Iowa;
        US-KS Kansas;US-KY Kentucky;US-LA Louisiana;US-ME Maine;US-MD Maryland;US-MA Massachusetts;US-MI Michigan;US-MN Minnesota;
        US-MS Mississippi;US-MO Missouri;US-MT Montana;US-NE Nebraska;US-NV Nevada;US-NH New Hampshire;US-NJ New Jersey;
        US-NM New Mexico;US-NY New York;US-NC North Carolina;US-ND North Dakota;US-OH Ohio;US-OK Oklahoma;US-OR Oregon;
        US-PA Pennsylvania;US-RI Rhode Island;US-SC South Carolina;US-SD South Dakota;US-TN Tennessee;US-TX Texas;US-UT Utah;
        US-VT Vermont;US-VA Virginia;US-WA Washington;US-WV West Virginia;US-WI Wisconsin;US-WY Wyoming;CA-AB Alberta;
        CA-BC British Columbia;CA-MB Manitoba;CA-NB New Brunswick;CA-NL Newfoundland and Labrador;CA-NS Nova Scotia;CA-ON Ontario;
        CA-PE Prince Edward Island;CA-QC Quebec;CA-QC Québec;CA-SK Saskatchewan
        """;

    private static readonly Lazy<FrozenDictionary<string, string>> ByName = new(() => Names.ReplaceLineEndings("")
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenDictionary(entry => $"{entry[..2]}-{entry[6..]}", entry => entry[..5], StringComparer.OrdinalIgnoreCase));

    /// <summary><c>US-CO</c> for a region given by name or by code; as it is written where it is not known here.</summary>
    public static string CodeOf(string country, string region)
    {
        var written = $"{country}-{region.Trim()}";
        return ByName.Value.GetValueOrDefault(written) ?? written;
    }
}
