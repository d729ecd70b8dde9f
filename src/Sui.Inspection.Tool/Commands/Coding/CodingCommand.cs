namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary><c>sui coding</c>: themes in what people said, coded by several people apart, and how far they agree.</summary>
internal sealed class CodingCommand : ToolCommand
{
    public CodingCommand(ToolContext context)
        : base("coding", "Code what people said by a codebook, each coder apart, and see how far coders agree.")
    {
        Subcommands.Add(new CodingCodebookCommand(context));
        Subcommands.Add(new CodingSheetCommand(context));
        Subcommands.Add(new CodingCompareCommand(context));
        Subcommands.Add(new CodingTableCommand(context));
        Subcommands.Add(new CodingDraftsCommand(context));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui coding codebook",
        "sui coding sheet drafts.csv --coder AB --out coder-ab.csv",
        "sui coding compare coder-ab.csv coder-cd.csv --excerpts drafts.csv --out agreed.csv",
        "sui coding table agreed.csv --excerpts drafts.csv --sense-check sense-check.csv",
        "sui coding drafts agreed.csv --excerpts drafts.csv --out coded-drafts.csv",
    ];
}
