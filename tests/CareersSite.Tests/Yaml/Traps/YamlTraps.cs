namespace CareersSite.Tests.Yaml.Traps;

/// <summary>Every trap that is known: what was written between the lines '---', what is said of it, and the advice.</summary>
public static class YamlTraps
{
    public static TheoryData<string, string, string> Traps => new()
    {
        // Colons
        {
            "title: Engineer: Backend",
            "2:16 unquoted-colon: the value of 'title' holds a colon, so it needs quotes",
            "Put the value in quotes: title: \"Engineer: Backend\""
        },
        {
            "title: Engineer: Backend  # as on the door",
            "2:16 unquoted-colon: the value of 'title' holds a colon, so it needs quotes",
            "Put the value in quotes: title: \"Engineer: Backend\""
        },
        {
            "summary: We ask:",
            "2:16 unquoted-colon: the value of 'summary' holds a colon, so it needs quotes",
            "Put the value in quotes: summary: \"We ask:\""
        },
        {
            "location:\n  - city: Berlin: Mitte",
            "3:17 unquoted-colon: the value of 'city' holds a colon, so it needs quotes",
            "Put the value in quotes: - city: \"Berlin: Mitte\""
        },
        {
            "title: Lead: \"Platform\" team",
            "2:12 unquoted-colon: the value of 'title' holds a colon, so it needs quotes",
            "Put the value in quotes: title: 'Lead: \"Platform\" team'"
        },
        {
            "title: Engineer: AC\\DC",
            "2:16 unquoted-colon: the value of 'title' holds a colon, so it needs quotes",
            "Put the value in quotes: title: 'Engineer: AC\\DC'"
        },
        {
            "title: “Engineer: Backend”",
            "2:17 unquoted-colon: the value of 'title' holds a colon, so it needs quotes",
            "Put the value in quotes: title: \"Engineer: Backend\""
        },
        {
            "title:Engineer\ndate: 2027-01-31",
            "2:6 no-blank-after-colon: the colon after 'title' needs a blank after it",
            "Put a blank after the colon: title: Engineer"
        },
        {
            "salary:\n  min:50000\n  max:60000",
            "3:6 no-blank-after-colon: the colon after 'min' needs a blank after it",
            "Put a blank after the colon: min: 50000"
        },
        {
            "title:\u00A0Engineer\ndate: 2027-01-31",
            "2:6 no-blank-after-colon: the colon after 'title' needs a blank after it",
            "Put a blank after the colon: title: Engineer"
        },
        {
            "title Engineer\ndate: 2027-01-31",
            "2:1 no-colon: the line has no key with a colon after it",
            "Put a colon and a blank after the key. Where the line goes on with the one above, begin it with two blanks. Where it is part of the body, write '---' above it."
        },
        {
            "title = Engineer\ndate: 2027-01-31",
            "2:1 no-colon: the line has no key with a colon after it",
            "Put a colon and a blank after the key: title: Engineer"
        },
        {
            "title： Engineer\ndate: 2027-01-31",
            "2:1 no-colon: the line has no key with a colon after it",
            "Put a colon and a blank after the key: title: Engineer"
        },
        // Comments that cut a value
        {
            "title: C # developer",
            "2:10 comment-in-value: the value ends before the '#': it is 'C'",
            "Put the value in quotes: title: \"C # developer\""
        },
        {
            "title: Level #2 engineer",
            "2:14 comment-in-value: the value ends before the '#': it is 'Level'",
            "Put the value in quotes: title: \"Level #2 engineer\""
        },
        {
            "title: #1 in sales",
            "2:8 comment-in-value: the value begins with '#', so all of it is a comment",
            "Put the value in quotes: title: \"#1 in sales\""
        },
        {
            "title: Senior Engineer # 5",
            "2:24 comment-in-value: the value ends before the '#': it is 'Senior Engineer'",
            "Put the value in quotes: title: \"Senior Engineer # 5\""
        },
        {
            "skills:\n  - C #net",
            "3:7 comment-in-value: the value ends before the '#': it is 'C'",
            "Put the value in quotes: - \"C #net\""
        },
        // Quotes
        {
            "title: \"Engineer\ndate: 2027-01-31",
            "2:8 quote-not-closed: the quotation mark \" that opens here is never closed",
            "Write the second one at the end: title: \"Engineer\""
        },
        {
            "title: 'Engineer\ndate: 2027-01-31",
            "2:8 quote-not-closed: the quotation mark ' that opens here is never closed",
            "Write the second one at the end: title: 'Engineer'"
        },
        {
            "title: 'Engineer\nteam: Platform'\ndate: 2027-01-31",
            "2:8 quote-not-closed: the quotation mark ' that opens here is never closed",
            "Write the second one at the end: title: 'Engineer'"
        },
        {
            "title: \"Engineer'\ndate: 2027-01-31",
            "2:8 quote-not-closed: the quotation mark \" that opens here is never closed",
            "Write the second one at the end: title: \"Engineer\""
        },
        {
            "title: \"Senior\" Engineer",
            "2:15 text-after-quote: the quotation mark \" here ends the value, but more text follows",
            "Put other quotation marks around the value: title: '\"Senior\" Engineer'"
        },
        {
            "title: 'Engineer's Guide'",
            "2:17 text-after-quote: the quotation mark ' here ends the value, but more text follows",
            "Put other quotation marks around the value: title: \"Engineer's Guide\""
        },
        {
            "title: \"the \"best\" job\"",
            "2:13 text-after-quote: the quotation mark \" here ends the value, but more text follows",
            "Put other quotation marks around the value: title: 'the \"best\" job'"
        },
        {
            "title: \"Engineer\"#2",
            "2:17 text-after-quote: the quotation mark \" here ends the value, but more text follows",
            "Put other quotation marks around the value: title: '\"Engineer\"#2'"
        },
        {
            "image: \"pictures\\office.png\"",
            "2:17 backslash-in-quotes: a backslash between double quotes has a special meaning",
            "Use single quotes: image: 'pictures\\office.png'"
        },
        {
            "title: “Engineer”",
            "2:8 curly-quotes: the curly quotation marks “” are part of the value and will be shown",
            "Write straight ones, or none: title: \"Engineer\""
        },
        {
            "skills:\n  - Go\n  - \"Rust\ndate: 2027-01-31",
            "4:5 quote-not-closed: the quotation mark \" that opens here is never closed",
            "Write the second one at the end: - \"Rust\""
        },
        // Indents
        {
            "title: Engineer\n  date: 2027-01-31",
            "3:3 stray-indent: the line is indented, but 'title' above it has its value already",
            "Begin the line at the same column as the one above: date: 2027-01-31"
        },
        {
            " title: Engineer\ndate: 2027-01-31",
            "2:2 stray-indent: the line is indented, but the keys below it are not",
            "Begin the line at the margin: title: Engineer"
        },
        {
            "salary:\n  min: 50000\n max: 60000",
            "4:2 stray-indent: the line is indented by 1, but the lines that it could belong to by 0 or 2",
            "Begin the line at the same column as the lines that it belongs to."
        },
        {
            "salary:\n\tmin: 50000",
            "3:1 tab-indent: the line begins with a tab, but only blanks may indent a line",
            "Put two blanks in place of each tab:   min: 50000"
        },
        {
            "salary:\n  min: 50000\n  \tmax: 60000",
            "4:3 tab-indent: the line begins with a tab, but only blanks may indent a line",
            "Put two blanks in place of each tab:     max: 60000"
        },
        {
            "skills:\n\t- Go",
            "3:1 tab-indent: the line begins with a tab, but only blanks may indent a line",
            "Put two blanks in place of each tab:   - Go"
        },
        {
            "\ttitle: Engineer",
            "2:1 tab-indent: the line begins with a tab, but only blanks may indent a line",
            "Put two blanks in place of each tab:   title: Engineer"
        },
        {
            "summary: |\n  We build.\n\tYou too.",
            "4:1 tab-indent: the line begins with a tab, but only blanks may indent a line",
            "Put two blanks in place of each tab:   You too."
        },
        {
            "salary:\n\u00A0\u00A0min: 50000",
            "3:1 tab-indent: the line begins with blanks that came with pasted text and do not count as such",
            "Type them anew:   min: 50000"
        },
        {
            "skills: [Go,\nRust]",
            "3:1 stray-indent: the line goes on with the brackets that open on line 2, so it must be indented",
            "Begin it with two blanks:   Rust]"
        },
        // Lists
        {
            "skills: Go\n- Rust",
            "3:1 list-under-text: a list begins here, but 'skills' above it has a text already",
            "Make the text the first item, on a line of its own below the key: - Go"
        },
        {
            "skills: Go\n  - Rust",
            "3:3 list-under-text: a list begins here, but 'skills' above it has a text already",
            "Make the text the first item, on a line of its own below the key: - Go"
        },
        {
            "skills:\n  - Languages\n    - Go",
            "4:5 list-in-text: this is no list: the line runs on from the text above it",
            "Begin the line at the same column as the item above, to make it an item of its own."
        },
        {
            "skills:\n  - Goal # one\n    - Go",
            "4:5 list-under-text: a list begins here, but the line above it is a text",
            "Begin the line at the same column as the item above."
        },
        {
            "skills: - Go",
            "2:9 list-on-key-line: a list with hyphens begins on the line below its key",
            "Write the list in brackets: skills: [Go]"
        },
        {
            "salary:\n  min: 50000\n  - 60000",
            "4:3 list-under-text: a list begins here, but 'min' above it has a text already",
            "Make the text the first item, on a line of its own below the key: - 50000"
        },
        // Signs at the start of a value
        {
            "title: @Scale Engineer",
            "2:8 special-start: '@' at the start of a value has a special meaning",
            "Put the value in quotes: title: \"@Scale Engineer\""
        },
        {
            "title: `Engineer`",
            "2:8 special-start: '`' at the start of a value has a special meaning",
            "Put the value in quotes: title: \"`Engineer`\""
        },
        {
            "title: %Engineer",
            "2:8 special-start: '%' at the start of a value has a special meaning",
            "Put the value in quotes: title: \"%Engineer\""
        },
        {
            "title: *Engineer* wanted",
            "2:8 special-start: '*' at the start of a value has a special meaning",
            "Put the value in quotes: title: \"*Engineer* wanted\""
        },
        {
            "title: *Engineer",
            "2:8 anchor: '*Engineer' stands for a value given elsewhere, which is not supported",
            "Where the sign is part of the text, put the value in quotes: title: \"*Engineer\""
        },
        {
            "title: & Sons",
            "2:8 special-start: '&' at the start of a value has a special meaning",
            "Put the value in quotes: title: \"& Sons\""
        },
        {
            "title: &Sons Engineer",
            "2:8 anchor: '&Sons' names a value for use elsewhere, which is not supported",
            "Where the sign is part of the text, put the value in quotes: title: \"&Sons Engineer\""
        },
        {
            "title: !important",
            "2:8 tag: a word that begins with '!' names a type, which is not supported",
            "Where the sign is part of the text, put the value in quotes: title: \"!important\""
        },
        {
            "openings: !!int 3",
            "2:11 tag: a word that begins with '!' names a type, which is not supported",
            "Leave the word out: openings: 3"
        },
        {
            "title: > 5 years",
            "2:8 special-start: '>' at the start of a value has a special meaning",
            "Put the value in quotes: title: \"> 5 years\""
        },
        {
            "title: |Engineer",
            "2:8 special-start: '|' at the start of a value has a special meaning",
            "Put the value in quotes: title: \"|Engineer\""
        },
        {
            "title: ] Engineer",
            "2:8 special-start: ']' at the start of a value has a special meaning",
            "Put the value in quotes: title: \"] Engineer\""
        },
        {
            "title: , Engineer",
            "2:8 special-start: ',' at the start of a value has a special meaning",
            "Put the value in quotes: title: \", Engineer\""
        },
        {
            "title: [Senior] Engineer",
            "2:8 special-start: '[' at the start of a value has a special meaning",
            "Put the value in quotes: title: \"[Senior] Engineer\""
        },
        {
            "title: {{ page.title }}",
            "2:8 special-start: '{{' at the start of a value has a special meaning",
            "Put the value in quotes: title: \"{{ page.title }}\""
        },
        {
            "skills: [Go, Rust\ntitle: Engineer",
            "2:9 bracket-not-closed: the bracket [ that opens here is never closed",
            "Write the second bracket at the end: skills: [Go, Rust]"
        },
        {
            "extra: {room: 5\ntitle: Engineer",
            "2:8 bracket-not-closed: the bracket { that opens here is never closed",
            "Write the second bracket at the end: extra: {room: 5}"
        },
        {
            "skills: [Go, Rust}\ntitle: Engineer",
            "2:9 bracket-not-closed: the bracket [ that opens here is never closed",
            "Write the second bracket at the end: skills: [Go, Rust]"
        },
        // Keys
        {
            "title: Engineer\ndate: 2027-01-31\ntitle: Developer",
            "4:1 duplicate-key: 'title' is already given on line 2",
            "Keep one of the two lines and delete the other."
        },
        {
            "salary:\n  min: 5\n  min: 6",
            "4:3 duplicate-key: 'min' is already given on line 3",
            "Keep one of the two lines and delete the other."
        },
        {
            "[title]: Engineer",
            "2:1 key-not-text: a key must be a plain word, but this is a list or a map",
            "Write a word before the colon. Where brackets are part of a text, put the text in quotes."
        },
        {
            "- title\n- date",
            "2:1 not-a-map: lines of the form 'key: value' are expected here, but this is a list",
            "Write a key and a colon on a line above it, such as 'skills:'."
        },
        // Nothing known fits
        {
            "title: \"\\ud800\"",
            "2:8 line-unreadable: line 2 cannot be read as YAML",
            "Quotes around the value often help; else compare the line with one that works."
        },
        {
            "extra: {a: b: c}",
            "2:13 line-unreadable: line 2 cannot be read as YAML",
            "Quotes around the value often help; else compare the line with one that works."
        },
    };
}
