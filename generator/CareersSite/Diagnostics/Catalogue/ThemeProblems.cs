namespace CareersSite.Diagnostics.Catalogue;

/// <summary>What can be wrong with a theme.</summary>
public static class ThemeProblems
{
    public static readonly DiagnosticKind ThemeMissing = new(
        "theme-missing",
        Severity.Error,
        "The theme that site.yml names is neither under themes/ nor among those that come with the program.",
        "theme: fancy, without a folder themes/fancy",
        "Name a theme that is there, such as 'default', or add its folder.");

    public static readonly DiagnosticKind ThemeChain = new(
        "theme-extends-itself",
        Severity.Error,
        "A theme builds on another that builds on the first, so that neither has a beginning.",
        "theme.yml of 'a' says 'extends: b', and that of 'b' says 'extends: a'",
        "Remove 'extends' from one of them.");

    public static readonly DiagnosticKind LayoutMissing = new(
        "layout-missing",
        Severity.Error,
        "The theme has no template for a kind of page that the site has.",
        "a theme without layouts/posting.sbn-html",
        "Add the file, or write 'extends: default' in theme.yml.");

    public static readonly DiagnosticKind TemplateFault = new(
        "template-error",
        Severity.Error,
        "A template of the theme cannot be read, or asks for something that is not there.",
        "{{ job.titel }}",
        "Mend the template at the line that the message names.");

    public static readonly DiagnosticKind UnknownParameter = new(
        "unknown-theme-param",
        Severity.Error,
        "The theme does not have this parameter, so its value would be lost.",
        "theme_params: { acent: \"#ff0000\" }",
        "Use one of the parameters that theme.yml declares.");

    public static readonly DiagnosticKind BadParameter = new(
        "bad-theme-param",
        Severity.Error,
        "The value is not of the type that the theme declares for the parameter.",
        "theme_params: { accent: reddish }",
        "Write a value of the type that the message names.");

    public static readonly DiagnosticKind LowContrast = new(
        "theme-contrast",
        Severity.Error,
        "Two colours that the site chose stand on each other, and many people could not read one on the other. Colours that the theme works out from the accent are mended by themselves.",
        "theme_params: { accent: \"#ffd400\", text_on_accent: \"#ffffff\" }",
        "Choose the colour that the message proposes, or leave the parameter out.");

    public static readonly DiagnosticKind WordsMissing = new(
        "words-missing",
        Severity.Error,
        "The theme has no words in a language of the site.",
        "languages: [en, fr] with a theme that has only i18n/en.yml",
        "Add the file that the message names, made from the theme's i18n/en.yml.");

    public static readonly DiagnosticKind WordMissing = new(
        "word-missing",
        Severity.Warning,
        "The theme lacks a word in one of the languages; the default theme's English one is shown in its place.",
        "an i18n/de.yml without 'nav.jobs'",
        "Add the key to the file that the message names.");

    public static readonly DiagnosticKind WordUnknown = new(
        "word-unknown",
        Severity.Warning,
        "A file of words has a key that the theme's English words do not have, so no page can show it; most often it is misspelt.",
        "nav: { jbos: Stellen } in i18n/de.yml",
        "Write the key as i18n/en.yml has it, or add it there too.");

    public static readonly DiagnosticKind WordPlace = new(
        "word-place-unknown",
        Severity.Warning,
        "A word has a place in braces that nothing fills, so a part of the sentence would be missing.",
        "closes: \"Bewerbung bis {datum}\", where the English word has {date}",
        "Write the name in braces as i18n/en.yml has it; it is not translated.");

    public static readonly DiagnosticKind BadPluralRule = new(
        "bad-plural-rule",
        Severity.Error,
        "A rule that chooses the form of a word for a number cannot be read.",
        "plural: { one: \"n is 1\" }",
        "Take the rule of the language from the plural rules of CLDR, such as 'n = 1' or 'n % 10 = 2..4'.");

    public static readonly DiagnosticKind ScriptImport = new(
        "script-import",
        Severity.Error,
        "A script of the theme imports one that is not in the theme, that imports the first in its turn, or that cannot be put into it.",
        "import { cut } from './words.js', without a file assets/words.js",
        "Mend the name in the import, or move what both scripts need into a third one.");

    public static readonly DiagnosticKind BadVersion = new(
        "bad-theme-version",
        Severity.Error,
        "It cannot be understood which versions of this program the theme needs.",
        "requires: newest",
        "Write it like '>=0.1' or '>=0.1 <1.0'.");

    public static readonly DiagnosticKind OtherVersion = new(
        "theme-other-version",
        Severity.Error,
        "The theme was made for another version of this program; its pages might lack something.",
        "requires: \">=99\"",
        "Take the version of the program that the message names, or a version of the theme that was made for this one.");

    public static readonly DiagnosticKind FileUnused = new(
        "theme-file-unused",
        Severity.Warning,
        "A file of the site's own theme changes nothing: it has the path of no file of the theme that it extends, and no template uses it; or it replaces one that is not used any more.",
        "themes/own/partials/crad.sbn-html",
        "Name the file as the one that it is to replace, include it somewhere, or remove it.");

    public static readonly DiagnosticKind ArgumentMissing = new(
        "partial-argument-missing",
        Severity.Warning,
        "A partial of the site's own theme expects something by a name that none of the templates that include it passes, so there it finds nothing. It was probably made for another version of the theme that it extends.",
        "{{ $posting.title }} in partials/card.sbn-html, which is included with 'job'",
        "Use one of the names that the message lists.");

    public static readonly DiagnosticKind Unsafe = new(
        "theme-unsafe",
        Severity.Error,
        "Rendered with hostile texts, the theme let one become more than text: an element, an attribute, a script or an address that is one. What an editor pastes, or another system sends, could then run in the browsers of candidates. 'careers check --theme' looks for this.",
        "<a href=\"{{ job.title }}\">, or <p class={{ job.team }}> without quotes",
        "Put what is printed into quotes, and only addresses into links.");

    public static readonly DiagnosticKind MembersUnused = new(
        "theme-members-unused",
        Severity.Information,
        "Something that templates could show of a job, a page or the site is shown by none of them. That may well be meant.",
        "a theme of which no template has job.hours",
        "Show it, if candidates should know it.");

    public static readonly DiagnosticKind PartialUnused = new(
        "theme-partial-unused",
        Severity.Information,
        "No template includes this one, so nobody sees it.",
        "a file partials/old-card.sbn-html that is left over",
        "Remove the file, or include it.");

    public static readonly DiagnosticKind ParameterUnused = new(
        "theme-param-unused",
        Severity.Warning,
        "A parameter can be set, and changes nothing, because no template uses it.",
        "params: { hero_text: { type: text } }, without site.params.hero_text in any template",
        "Use it, or remove it from theme.yml.");

    public static readonly DiagnosticKind WordsUnused = new(
        "theme-words-unused",
        Severity.Information,
        "Words of the theme are said by no template.",
        "words: { nav: { old: … } } in i18n/en.yml, without t 'nav.old' in any template",
        "Remove them, in every language.");

    public static IReadOnlyList<DiagnosticKind> All =>
    [
        ThemeMissing, ThemeChain, LayoutMissing, TemplateFault, UnknownParameter, BadParameter, LowContrast, WordsMissing, WordMissing,
        WordUnknown, WordPlace, BadPluralRule, ScriptImport, BadVersion, OtherVersion, FileUnused, ArgumentMissing,
        Unsafe, MembersUnused, PartialUnused, ParameterUnused, WordsUnused,
    ];
}
