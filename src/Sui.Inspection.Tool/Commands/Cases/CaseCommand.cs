
namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case</c>: case files.</summary>
internal sealed class CaseCommand : ToolCommand
{
    public CaseCommand(ToolContext context)
        : base("case", "Keep an inspection in a case file: evidence, a journal that others can verify, and the workflow to publication.")
    {
        Subcommands.Add(new CaseNewCommand(context));
        Subcommands.Add(new CaseStatusCommand(context));
        Subcommands.Add(new CaseExportCommand(context));
        Subcommands.Add(new AssessCommand(context, ofCase: true));
        Subcommands.Add(new AnnexCommand(context, ofCase: true));
        Subcommands.Add(new CaseFireCommand(context));
        Subcommands.Add(new CaseJudgeCommand(context));
        Subcommands.Add(new CaseModerateCommand(context));
        Subcommands.Add(new CaseReviewCommand(context));
        Subcommands.Add(new CasePeopleCommand(context));
        Subcommands.Add(new CasePlaceCommand(context));
        Subcommands.Add(new CaseOpinionsCommand(context));
        Subcommands.Add(new CaseDissentCommand(context));
        Subcommands.Add(new CaseCommentCommand(context));
        Subcommands.Add(new CaseCommentsCommand(context));
        Subcommands.Add(new CaseAnswerCommand(context));
        Subcommands.Add(new CaseFactcheckCommand(context));
        Subcommands.Add(new CaseCodingCommand(context));
        Subcommands.Add(new CaseImportCommand(context));
        Subcommands.Add(new CaseAddCommand(context));
        Subcommands.Add(new CaseTakeOutCommand(context, erases: false));
        Subcommands.Add(new CaseTakeOutCommand(context, erases: true));
        Subcommands.Add(new CaseProposalsCommand(context));
        Subcommands.Add(new CaseProposalCommand(context));
        Subcommands.Add(new CaseAttachCommand(context));
        Subcommands.Add(new CaseItemsCommand(context));
        Subcommands.Add(new CaseGetCommand(context));
        Subcommands.Add(new CaseJournalCommand(context));
        Subcommands.Add(new CaseVerifyCommand(context));
        Subcommands.Add(new CaseReplayCommand(context));
        Subcommands.Add(new CaseDiffCommand(context));
        Subcommands.Add(new CaseMergeCommand(context));
        Subcommands.Add(new CaseRetentionCommand(context));
        Subcommands.Add(new CasePurgeCommand(context));
        Subcommands.Add(new CaseConsentWithdrawnCommand(context));
        Subcommands.Add(new CaseSealCommand(context, unseals: false));
        Subcommands.Add(new CaseSealCommand(context, unseals: true));
        Subcommands.Add(new CaseCheckpointCommand(context));
        Subcommands.Add(new CaseCosignCommand(context));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui case new eastmere.sui --from evidence/ --as \"Lead inspector/A. Rees\"", "sui case verify eastmere.sui"];
}
