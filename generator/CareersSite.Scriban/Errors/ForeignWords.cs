namespace CareersSite.Scriban;

/// <summary>Words of other template languages that people write by habit, and what to write here.</summary>
internal static class ForeignWords
{
    public static string? Hint(string word) => word switch
    {
        "elsif" or "elseif" or "elif" => "write `else if`",
        "endif" or "endfor" or "endwhile" or "endcase" or "endcapture" or "endwith" or "endfunc" or "endblock" => $"a block ends with `end`, not with `{word}`",
        "not" => "write `!`",
        "and" => "write `&&`",
        "or" => "write `||`",
        "assign" or "set" or "let" or "var" => "a variable is set by `name = value`",
        _ => null,
    };
}
