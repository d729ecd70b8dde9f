using System.CommandLine;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Output;

/// <summary>Says that a file which the command line names cannot be used, in the form that the command gives its problems.</summary>
internal static class RefusedInput
{
    /// <summary>Prints the problem.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="problem">The problem.</param>
    /// <returns>The exit code.</returns>
    public static int Print(Terminal terminal, ParseResult parsed, Problem problem)
    {
        var command = parsed.CommandResult.Command;
        var json = command.Options.OfType<Option<bool>>().Any(option => option.Name == "--json" && parsed.GetValue(option));
        var output = terminal.Output.Writer;

        // What validates has the problems as its result.
        var validates = command.Name == "validate";
        if (json && validates)
        {
            ProblemsJson.PrintCounted(output, [problem]);
        }
        else if (json)
        {
            ProblemsJson.Print(output, [problem]);
        }

        if (!json || !validates)
        {
            ProblemList.PrintCounted(validates ? output : terminal.Problems.Writer, [problem]);
        }

        terminal.Flush();
        return ExitCode.Problems;
    }
}
