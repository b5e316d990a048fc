using System.CommandLine;

namespace CareersSite.Commands;

/// <summary>The command line as a whole.</summary>
public static class CareersProgram
{
    /// <summary>Does what <paramref name="args"/> say. Nothing escapes: a fault of ours is a message and exit code 70.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var arguments = Make().Parse(args);
        if (arguments.Errors.Count > 0)
        {
            return Explain(arguments, error);
        }

        try
        {
            return await arguments.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
#pragma warning disable CA1031 // The last resort: whatever went wrong is our fault, and a stack trace helps no editor.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            error.Write($"careers failed: {fault.GetType().Name}: {fault.Message}\n");
            error.Write("This is a fault of the program, not of your site. Please report it, with the command that you ran.\n");
            return ExitCode.OurFault;
        }
    }

    private static RootCommand Make() => new("careers – a static site generator for a company's careers site.")
    {
        BuildCommand.Make(),
        ServeCommand.Make(),
        CheckCommand.Make(),
        ListCommand.Make(),
        NewCommand.Make(),
        ImportCommand.Make(),
        SchemaCommand.Make(),
        DiffCommand.Make(),
        JoinCommand.Make(),
    };

    private static int Explain(ParseResult arguments, TextWriter error)
    {
        foreach (var problem in arguments.Errors)
        {
            error.Write(problem.Message + "\n");
        }

        error.Write("'careers --help' lists what there is.\n");
        return ExitCode.WrongUsage;
    }
}
