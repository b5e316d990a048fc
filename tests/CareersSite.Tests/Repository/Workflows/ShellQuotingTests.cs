namespace CareersSite.Tests.Repository.Workflows;

public sealed class ShellQuotingTests
{
    [Theory]
    [InlineData("echo \"$A\" '$B' \\$C # $D")]
    [InlineData("a=$B c=${D%/}/e; f=$G")]
    [InlineData("case $A in\n  b) echo ;;\nesac")]
    [InlineData("careers check ${A:+--root \"$A\"} \"${B[@]}\"")]
    [InlineData("x=$(ls \"$A\") y=\"$(ls \"$B\")\"")]
    [InlineData("echo \"it's $A\" # it's\necho \"$B\"")]
    [InlineData("exit $?")]
    public void Variables_in_quotes_are_left_alone(string script) => Assert.Empty(ShellQuoting.Unquoted(script));

    [Theory]
    [InlineData("echo $A", "$A")]
    [InlineData("echo \"\"$A", "$A")]
    [InlineData("echo 'a' ${A}", "${A}")]
    [InlineData("echo ${A%/}", "${A…}")]
    [InlineData("careers --root=$A", "$A")]
    [InlineData("x=\"$(ls $A)\"", "$A")]
    [InlineData("careers ${A:+--root $A}", "$A")]
    [InlineData("for a in ${B[@]}; do echo; done", "${B[@]}")]
    [InlineData("cat < $A", "$A")]
    [InlineData("run $1", "$1")]
    [InlineData("run $@", "$@")]
    [InlineData("# it's\necho $A", "$A")]
    public void Variables_outside_of_quotes_are_found(string script, string expected) => Assert.Equal([expected], ShellQuoting.Unquoted(script));

    [Theory]
    [InlineData("release", "build.sh")]
    [InlineData("release", "sbom.sh")]
    public void The_scripts_of_the_release_quote_their_variables(string folder, string file) =>
        Assert.Empty(ShellQuoting.Unquoted(RepositoryFolder.Read(".github", folder, file)));
}
