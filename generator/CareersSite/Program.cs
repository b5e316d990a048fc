using System.CommandLine;
using CareersSite.Commands;

var program = new RootCommand("careers – a static site generator for a company's careers site.")
{
    BuildCommand.Make(),
    ServeCommand.Make(),
};

var arguments = program.Parse(args);
if (arguments.Errors.Count > 0)
{
    foreach (var error in arguments.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine("'careers --help' lists what there is.");
    return ExitCode.WrongUsage;
}

try
{
    return await arguments.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
#pragma warning disable CA1031 // The last resort: whatever went wrong is our fault, and a stack trace helps no editor.
catch (Exception fault)
#pragma warning restore CA1031
{
    Console.Error.WriteLine($"careers failed: {fault.GetType().Name}: {fault.Message}");
    Console.Error.WriteLine("This is a fault of the program, not of your site. Please report it, with the command that you ran.");
    return ExitCode.OurFault;
}
