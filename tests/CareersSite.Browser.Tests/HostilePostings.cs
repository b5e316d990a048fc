using System.Text;

namespace CareersSite.Browser.Tests;

/// <summary>A site of postings as no one should write them, each with one kind of trouble in every text that it has.</summary>
internal static class HostilePostings
{
    /// <summary>As they stand between double quotes in the front matter.</summary>
    private static readonly string[] Texts =
    [
        """\"double\" 'single' `back` &quot; &amp;""",
        "</script><script>alert(1)</script></title></style>",
        "<!-- --> <!--<script> --!> <![CDATA[ x ]]> <?php ?>",
        "]]> &#1; &#xD800; &#0; &bogus; & &&",
        """\x00\x01\x08\x0B\x0C\x1F\x7F\x85\x9F \uFFFE\uFDD0\U0001FFFF \u2028\u2029 x""",
        "\u0645\u0647\u0646\u062F\u0633 \u202Eabc\u202C \u2067\u05E2\u05D1\u05E8\u05D9\u05EA\u2069 \u200F",
        new string('1', 10_000),
        string.Concat(Enumerable.Repeat("🥖", 5_000)),
        string.Concat(Enumerable.Repeat("We bake bread in the morning. ", 334)),
        "{{ 1 + 1 }} {% raw %} ${x} %s \\\\",
    ];

    public static int Count => Texts.Length;

    public static ScratchFolder Root()
    {
        var root = new ScratchFolder().With("site.yml", $$"""
            title: "Careers {{Texts[0]}} {{Texts[1]}} {{Texts[4]}}"
            base_url: https://careers.example/
            organization: { name: "Example {{Texts[2]}} {{Texts[3]}}", email: jobs@careers.example }
            feeds: { indeed: yes, linkedin: yes }
            """);
        for (var number = 0; number < Texts.Length; number++)
        {
            root.With($"content/jobs/hostile-{number}.md", Posting(number, Texts[number]));
        }

        return root;
    }

    private static string Posting(int number, string text) => $$"""
        ---
        title: "Job {{number}} {{text}}"
        date: 2026-11-01
        department: "Department {{number}} {{text}}"
        team: "{{text}} team"
        location: { city: "City {{number}} {{text}}", street: "{{text}} 1", region: "R {{text}}", country: DE }
        employment_type: Full-time
        salary: "{{text}} pay"
        education: "{{text}} degree"
        experience: "{{text}} years"
        hours: "{{text}} hours"
        industry: "{{text}} industry"
        contact: "{{text}} contact"
        start_date: "{{text}} start"
        skills: ["{{text}} skill"]
        benefits: ["{{text}} benefit"]
        questions: ["{{text}}?"]
        summary: "{{text}} summary"
        apply_instructions: "{{text}} instructions"
        ---
        {{Unescaped(text)}}

        ## {{Unescaped(text)}}

        - {{Unescaped(text)}}
        """;

    /// <summary>The characters themselves, as a body has them.</summary>
    private static string Unescaped(string text) => new StringBuilder(text)
        .Replace("\\\"", "\"")
        .Replace("\\x01", "\u0001")
        .Replace("\\x0B", "\u000B")
        .Replace("\\x7F", "\u007F")
        .Replace("\\uFFFE", "\uFFFE")
        .Replace("\\u2028", "\u2028")
        .ToString();
}
