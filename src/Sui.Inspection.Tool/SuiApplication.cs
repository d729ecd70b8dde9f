using System.CommandLine;
using Sui.Inspection.Tool.Commands;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool;

/// <summary>The command as a whole: parses, runs, and turns whatever happens into an exit code.</summary>
internal sealed class SuiApplication(ToolContext context)
{
    // A name that starts with @ is a file's name here, not a file of further arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Parses without running; for checks of documented commands.</summary>
    /// <param name="args">The arguments.</param>
    public ParseResult Parse(IReadOnlyList<string> args) => new SuiRootCommand(context).Parse(args, Parsing);

    /// <summary>Runs the command and never throws.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(IReadOnlyList<string> args)
    {
        int code;
        try
        {
            code = Invoke(Parse(args));
            context.Terminal.Flush();
        }
        catch (UsageException wrong)
        {
            code = Refuse(wrong.Messages, null);
        }
        catch (Exception fault)
        {
            code = Fail(fault);
        }

        return Closed(code);
    }

    private int Invoke(ParseResult parsed)
    {
        if (parsed.Errors.Count > 0)
        {
            return Refuse(Wrong(parsed), parsed.CommandResult.Command);
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = context.Terminal.Output.Writer,
                Error = context.Terminal.Problems.Writer,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (InputException wrong)
        {
            return RefusedInput.Print(context.Terminal, parsed, wrong.Problem);
        }
    }

    // Results that nobody gets are no success. Problems that nobody gets are told by the exit code.
    private int Closed(int code)
    {
        if (context.Terminal.Output.Failure is not { } failure || code == ExitCode.Fault)
        {
            return code;
        }

        var reason = failure is IOException ? failure.Message : "it is closed.";
        return Refuse(["Standard output cannot be written: " + reason], null);
    }

    // A word that is not known explains the other errors, which follow from it.
    private static IReadOnlyList<string> Wrong(ParseResult parsed) => parsed.UnmatchedTokens is [var unknown, ..]
        ? [$"'{unknown}' is not a command, an argument or an option here."]
        : [.. parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal)];

    private int Refuse(IReadOnlyList<string> messages, Command? command)
    {
        var error = context.Terminal.Problems.Writer;
        foreach (var message in messages)
        {
            error.WriteLine("sui: " + PlainText.Of(message));
        }

        if (command is not null)
        {
            error.WriteLine($"See '{Help.PathOf(command)} --help'.");
        }

        error.Flush();
        return ExitCode.Usage;
    }

    private int Fail(Exception fault)
    {
        var error = context.Terminal.Problems.Writer;
        error.WriteLine(context.Debug
            ? "sui: failed: " + fault
            : $"sui: failed: {fault.GetType().Name}: {PlainText.Of(fault.Message)} (SUI_DEBUG=1 shows more.)");
        error.Flush();
        return ExitCode.Fault;
    }
}
