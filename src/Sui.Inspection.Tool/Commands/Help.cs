using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Sui.Inspection.Tool.Commands;

/// <summary>Prints a command's help, then its examples.</summary>
/// <param name="usual">Prints the help.</param>
internal sealed class Help(HelpAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>A command's full name, such as <c>sui calc proportion</c>.</summary>
    /// <param name="command">The command.</param>
    public static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{PathOf(parent)} {command.Name}" : command.Name;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        // What a command above takes is no part of this one's usage.
        List<Argument> above = [.. Above(parseResult.CommandResult.Command).SelectMany(command => command.Arguments)];
        above.ForEach(argument => argument.Hidden = true);
        var code = usual.Invoke(parseResult);
        above.ForEach(argument => argument.Hidden = false);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is ToolCommand { Examples: var examples })
        {
            output.WriteLine("Examples:");
            foreach (var example in examples)
            {
                output.WriteLine("  " + example);
            }

            output.WriteLine();
        }

        if (parseResult.CommandResult.Command is SuiRootCommand)
        {
            output.WriteLine("Exit codes:");
            output.WriteLine("  0  done");
            output.WriteLine("  1  the input has errors");
            output.WriteLine("  2  wrong usage, or a file that cannot be read or written");
            output.WriteLine("  3  the command itself failed");
            output.WriteLine();
        }

        return code;
    }

    private static IEnumerable<Command> Above(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? Above(parent).Prepend(parent) : [];
}
