namespace CareersSite.Tests.Yaml;

/// <summary>Files such as people write, right and wrong, from which others are made by chance.</summary>
internal static class Seeds
{
    public static readonly string[] Files =
    [
        "---\ntitle: Engineer\ndate: 2027-01-31\nskills: [Go, Rust]\n---\nBody\n",
        "---\r\ntitle: 'It''s'\r\nsummary: |\r\n  We build.\r\n\r\n  You too.\r\n---\r\nBody\r\n",
        "\uFEFF---\nlocations:\n  - city: Berlin\n    country: DE\n  - city: Rome\n...\n# Body\n",
        "---\nsalary:\n\tmin: 5\n  max: \"6\nextra: {a: [b, {c: d}]}\n---\n",
        "---\ntitle: Engineer: Backend # one\n- a\n  - b\n@c: *d\n&e f: !g h\n? i\n: j\n---\n",
        "---\ntitle: “Engineer”\nimage: \"a\\b\\u12\\x4\\U0010FFFF\\ud83d\\ude00\"\nskills: - Go\n---\n",
        "---\na: >-\n  b\n\n   c\nd: |2+\n   e\nf: 'g\n h'\ni: \"j\\\n  k\"\n---\n",
        "---\ntitle: {{ page.title }}\ntags: [a, 'b', \"c\"]]\nx: %y\nz: `z`\n----\n---\nBody",
        "+++\ntitle = \"Engineer\"\n+++\n",
        "%YAML 1.2\n---\na: b\n...\n---\nc: d\n",
        "---\nnbsp:\u00A0x\nls: a\u2028b\u0085c\nemoji: 😀\n<<: *a\n---\nBody 😀",
    ];

    /// <summary>What to put in: signs that mean something to YAML, and characters that mean trouble anywhere.</summary>
    public static readonly string[] Pieces =
    [
        ":", ": ", " #", "#", "\"", "'", "\t", " ", "  ", "\n", "\r", "\r\n", "\n---\n", "---", "...", "- ", "-", "? ", "[", "]", "{", "}", ",",
        "&a", "*a", "!", "!!str ", "|", ">", "%", "@", "`", "\\", "\\u", "\\ud800", "\\U", "~", "null", "<<", "“", "”", "\u00A0", "\u2028", "\u0085",
        "\uFEFF", "\0", "\u0007", "é", "😀", "\ud83d", "title: x\n", "\n  a: b", "+++", "%TAG ! x\n", "0x", "=",
    ];
}
