using System.CommandLine;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui completion</c>: a script by which a shell completes command lines.</summary>
internal sealed class CompletionCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _shell = new("SHELL") { Description = "bash, zsh, fish or pwsh." };

    public CompletionCommand(ToolContext context)
        : base("completion", "Print a script by which a shell completes commands, options and their values.")
    {
        _context = context;
        _shell.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !CompletionScript.Shells.Contains(token.Value, StringComparer.Ordinal))
            {
                result.AddError($"SHELL is '{token.Value}'; it must be one of {string.Join(", ", CompletionScript.Shells)}.");
            }
        });
        Arguments.Add(_shell);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui completion bash > ~/.local/share/bash-completion/completions/sui", "sui completion fish > ~/.config/fish/completions/sui.fish"];

    private int Run(ParseResult parsed)
    {
        _context.Terminal.Output.Writer.Write(
            new CompletionScript(CompletionEntry.All(parsed.RootCommandResult.Command)).For(parsed.GetRequiredValue(_shell)));
        return ExitCode.Done;
    }
}
