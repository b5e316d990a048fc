using System.Collections.Frozen;

namespace CareersSite.Configuration;

/// <summary>The countries of ISO 3166-1, by code and by the names under which people write them.</summary>
public static class Countries
{
    private const string Names =
        """
        AD Andorra;AE United Arab Emirates;AF Afghanistan;AG Antigua & Barbuda;AI Anguilla;AL Albania;AM Armenia;AO Angola;
        AQ Antarctica;AR Argentina;AS American Samoa;AT Austria;AU Australia;AW Aruba;AX Åland Islands;AZ Azerbaijan;
        BA Bosnia & Herzegovina;BB Barbados;BD Bangladesh;BE Belgium;BF Burkina Faso;BG Bulgaria;BH Bahrain;BI Burundi;
        BJ Benin;BL St. Barthélemy;BM Bermuda;BN Brunei;BO Bolivia;BQ Caribbean Netherlands;BR Brazil;BS Bahamas;BT Bhutan;
        BV Bouvet Island;BW Botswana;BY Belarus;BZ Belize;CA Canada;CC Cocos (Keeling) Islands;CD Congo - Kinshasa;
        CF Central African Republic;CG Congo - Brazzaville;CH Switzerland;CI Côte d’Ivoire;CK Cook Islands;CL Chile;
        CM Cameroon;CN China;CO Colombia;CR Costa Rica;CU Cuba;CV Cape Verde;CW Curaçao;CX Christmas Island;CY Cyprus;
        CZ Czechia;DE Germany;DJ Djibouti;DK Denmark;DM Dominica;DO Dominican Republic;DZ Algeria;EC Ecuador;EE Estonia;
        EG Egypt;EH Western Sahara;ER Eritrea;ES Spain;ET Ethiopia;FI Finland;FJ Fiji;FK Falkland Islands;FM Micronesia;
        FO Faroe Islands;FR France;GA Gabon;GB United Kingdom;GD Grenada;GE Georgia;GF French Guiana;GG Guernsey;GH Ghana;
        GI Gibraltar;GL Greenland;GM Gambia;GN Guinea;GP Guadeloupe;GQ Equatorial Guinea;GR Greece;
        GS South Georgia & South Sandwich Islands;GT Guatemala;GU Guam;GW Guinea-Bissau;GY Guyana;HK Hong Kong SAR China;
        HM Heard & McDonald Islands;HN Honduras;HR Croatia;HT Haiti;HU Hungary;ID Indonesia;IE Ireland;IL Israel;
        IM Isle of Man;IN India;IO British Indian Ocean Territory;IQ Iraq;IR Iran;IS Iceland;IT Italy;JE Jersey;JM Jamaica;
        JO Jordan;JP Japan;KE Kenya;KG Kyrgyzstan;KH Cambodia;KI Kiribati;KM Comoros;KN St. Kitts & Nevis;KP North Korea;
        KR South Korea;KW Kuwait;KY Cayman Islands;KZ Kazakhstan;LA Laos;LB Lebanon;LC St. Lucia;LI Liechtenstein;
        LK Sri Lanka;LR Liberia;LS Lesotho;LT Lithuania;LU Luxembourg;LV Latvia;LY Libya;MA Morocco;MC Monaco;MD Moldova;
        ME Montenegro;MF St. Martin;MG Madagascar;MH Marshall Islands;MK North Macedonia;ML Mali;MM Myanmar (Burma);
        MN Mongolia;MO Macao SAR China;MP Northern Mariana Islands;MQ Martinique;MR Mauritania;MS Montserrat;MT Malta;
        MU Mauritius;MV Maldives;MW Malawi;MX Mexico;MY Malaysia;MZ Mozambique;NA Namibia;NC New Caledonia;NE Niger;
        NF Norfolk Island;NG Nigeria;NI Nicaragua;NL Netherlands;NO Norway;NP Nepal;NR Nauru;NU Niue;NZ New Zealand;OM Oman;
        PA Panama;PE Peru;PF French Polynesia;PG Papua New Guinea;PH Philippines;PK Pakistan;PL Poland;
        PM St. Pierre & Miquelon;PN Pitcairn Islands;PR Puerto Rico;PS Palestinian Territories;PT Portugal;PW Palau;
        PY Paraguay;QA Qatar;RE Réunion;RO Romania;RS Serbia;RU Russia;RW Rwanda;SA Saudi Arabia;SB Solomon Islands;
        SC Seychelles;SD Sudan;SE Sweden;SG Singapore;SH St. Helena;SI Slovenia;SJ Svalbard & Jan Mayen;SK Slovakia;
        SL Sierra Leone;SM San Marino;SN Senegal;SO Somalia;SR Suriname;SS South Sudan;ST São Tomé & Príncipe;SV El Salvador;
        SX Sint Maarten;SY Syria;SZ Eswatini;TC Turks & Caicos Islands;TD Chad;TF French Southern Territories;TG Togo;
        TH Thailand;TJ Tajikistan;TK Tokelau;TL Timor-Leste;TM Turkmenistan;TN Tunisia;TO Tonga;TR Türkiye;
        TT Trinidad & Tobago;TV Tuvalu;TW Taiwan;TZ Tanzania;UA Ukraine;UG Uganda;UM U.S. Outlying Islands;US United States;
        UY Uruguay;UZ Uzbekistan;VA Vatican City;VC St. Vincent & Grenadines;VE Venezuela;VG British Virgin Islands;
        VI U.S. Virgin Islands;VN Vietnam;VU Vanuatu;WF Wallis & Futuna;WS Samoa;YE Yemen;YT Mayotte;ZA South Africa;
        ZM Zambia;ZW Zimbabwe;
        """;

    private const string OtherNames =
        """
        US USA;US U.S.;US U.S.A.;US United States of America;GB UK;GB Great Britain;GB England;GB Scotland;GB Wales;
        GB Northern Ireland;DE Deutschland;ES España;BR Brasil;AT Österreich;CH Schweiz;CH Suisse;TR Türkiye;TR Turkey;
        CZ Czech Republic;NL Holland;NL The Netherlands;NL Nederland;IT Italia;PL Polska;JP 日本;IN भारत;AE UAE;KR South Korea;
        KR Korea;HK Hong Kong;MO Macau;VN Vietnam;VN Viet Nam;CI Ivory Coast;MM Burma;
        FR Frankreich;FR França;FR Francia;ES Spanien;ES Espagne;ES Espanha;IT Italien;IT Italie;IT Itália;NL Niederlande;
        NL Pays-Bas;NL Países Baixos;NL Países Bajos;BE Belgien;BE Belgique;BE Bélgica;PL Polen;PL Pologne;PL Polônia;PL Polónia;
        PL Polonia;DE Allemagne;DE Alemanha;DE Alemania;AT Autriche;AT Áustria;CH Suíça;CH Suiza;IE Irland;IE Irlande;IE Irlanda;
        GB Vereinigtes Königreich;GB Großbritannien;GB Royaume-Uni;GB Reino Unido;US Vereinigte Staaten;US États-Unis;
        US Estados Unidos;US EUA;BR Brasilien;BR Brésil;MX México;DK Dänemark;DK Danemark;DK Dinamarca;SE Schweden;SE Suède;
        SE Suécia;SE Suecia;NO Norwegen;NO Norvège;NO Noruega;FI Finnland;FI Finlande;FI Finlândia;CZ Tschechien;
        LU Luxemburg;LU Luxemburgo;GR Griechenland;GR Grécia;GR Grèce;HU Ungarn;RO Rumänien;
        """;

    private static readonly Lazy<FrozenDictionary<string, string>> ByName = new(() => Entries(Names).Concat(Entries(OtherNames))
        .SelectMany(entry => new[] { KeyValuePair.Create(entry.Name, entry.Code), KeyValuePair.Create(entry.Code, entry.Code) })
        .DistinctBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<FrozenDictionary<string, string>> ByCode = new(() => Entries(Names)
        .ToFrozenDictionary(entry => entry.Code, entry => entry.Name, StringComparer.OrdinalIgnoreCase));

    /// <summary>The English name of a country given by its two-letter code in any case, or null.</summary>
    public static string? NameOf(string code) => ByCode.Value.GetValueOrDefault(code);

    /// <summary>The two-letter code of a country given by code or name in any case, or null.</summary>
    public static string? CodeOf(string text) => ByName.Value.GetValueOrDefault(text.Trim());

    private static IEnumerable<(string Code, string Name)> Entries(string table) =>
        from entry in table.ReplaceLineEndings("").Split(';', StringSplitOptions.RemoveEmptyEntries)
        select (entry[..2], entry[3..]);
}
