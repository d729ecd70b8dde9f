namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case coding</c>: coders' sheets in a case, each kept from everybody until all are there.</summary>
internal sealed class CaseCodingCommand : ToolCommand
{
    public CaseCodingCommand(ToolContext context)
        : base("coding", "Keep coders' finished sheets in a case, without anybody's words, and compare them once each coder has handed theirs in.")
    {
        Subcommands.Add(new CaseCodingOpenCommand(context));
        Subcommands.Add(new CaseCodingAddCommand(context));
        Subcommands.Add(new CaseCodingListCommand(context));
        Subcommands.Add(new CaseCodingCompareCommand(context));
        Subcommands.Add(new CaseCodingExportCommand(context));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case coding open eastmere.sui drafts.csv --coder AB --coder CD --as \"Inspector/B. Owen\"",
        "sui case coding add eastmere.sui coder-ab.csv --excerpts drafts.csv --as \"Inspector/B. Owen\"",
        "sui case coding list eastmere.sui",
        "sui case coding compare eastmere.sui --excerpts drafts.csv --out agreed.csv",
        "sui case coding export eastmere.sui --coder AB --excerpts drafts.csv --out coder-ab.csv",
    ];
}
