namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui privacy</c>: what keeps people's identities out.</summary>
internal sealed class PrivacyCommand : ToolCommand
{
    public PrivacyCommand(ToolContext context)
        : base("privacy", "Look for what identifies people.") =>
        Subcommands.Add(new PrivacyScanCommand(context));

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui privacy scan evidence/ --names names.txt"];
}
