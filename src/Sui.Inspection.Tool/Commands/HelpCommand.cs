using System.CommandLine;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui help</c>: what <c>--help</c> says, for those who ask in words.</summary>
internal sealed class HelpCommand : ToolCommand
{
    private readonly Argument<string[]> _command = new("COMMAND")
    {
        Description = "The command, such as validate or privacy scan; left out, all of them.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public HelpCommand()
        : base("help", "Say what a command does and how it is called.")
    {
        Arguments.Add(_command);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui help", "sui help annex", "sui help privacy scan"];

    private int Run(ParseResult parsed)
    {
        var root = parsed.RootCommandResult.Command;
        var at = root;
        foreach (var word in parsed.GetValue(_command) ?? [])
        {
            at = at.Subcommands.FirstOrDefault(command => command.Name == word) ?? throw new UsageException(
                at.Subcommands.Count == 0
                    ? $"'{Help.PathOf(at)}' has no commands below it, and so no '{word}'."
                    : $"'{Help.PathOf(at)}' has no command '{word}'. It has {Words.List(at.Subcommands.Select(command => command.Name))}.");
        }

        return root.Parse([.. Help.PathOf(at).Split(' ')[1..], "--help"]).Invoke(parsed.InvocationConfiguration);
    }
}
