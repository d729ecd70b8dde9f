namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui case</c>: case files.</summary>
internal sealed class CaseCommand : ToolCommand
{
    public CaseCommand(ToolContext context)
        : base("case", "Keep an inspection in a case file: evidence, a journal that others can verify, and the workflow to publication.")
    {
        Subcommands.Add(new CaseNewCommand(context));
        Subcommands.Add(new CaseStatusCommand(context));
        Subcommands.Add(new CaseExportCommand(context));
        Subcommands.Add(new CaseFireCommand(context));
        Subcommands.Add(new CaseJudgeCommand(context));
        Subcommands.Add(new CaseModerateCommand(context));
        Subcommands.Add(new CaseReviewCommand(context));
        Subcommands.Add(new CaseVerifyCommand(context));
        Subcommands.Add(new CaseReplayCommand(context));
        Subcommands.Add(new CaseDiffCommand(context));
        Subcommands.Add(new CaseMergeCommand(context));
        Subcommands.Add(new CasePurgeCommand(context));
        Subcommands.Add(new CaseConsentWithdrawnCommand(context));
        Subcommands.Add(new CaseSealCommand(context));
        Subcommands.Add(new CaseUnsealCommand(context));
        Subcommands.Add(new CaseCheckpointCommand(context));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui case new eastmere.sui --from evidence/ --as \"Lead inspector/A. Rees\"", "sui case verify eastmere.sui"];
}
