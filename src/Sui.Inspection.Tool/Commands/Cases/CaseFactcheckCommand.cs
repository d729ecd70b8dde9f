namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case factcheck</c>: the round in which the provider and the council comment on the draft.</summary>
internal sealed class CaseFactcheckCommand : ToolCommand
{
    public CaseFactcheckCommand(ToolContext context)
        : base("factcheck", "Send the draft's statements to the provider or the service user council for comments, and read the comments back.")
    {
        Subcommands.Add(new CaseFactcheckExportCommand(context));
        Subcommands.Add(new CaseFactcheckImportCommand(context));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case factcheck export eastmere.sui --out comments.xlsx",
        "sui case factcheck import eastmere.sui comments.xlsx --from provider --role \"Head of service\" --as \"Inspector/B. Owen\"",
    ];
}
