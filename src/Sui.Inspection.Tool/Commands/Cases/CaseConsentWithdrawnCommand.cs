using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case consent-withdrawn</c>: erases a quotation wherever it stands.</summary>
internal sealed class CaseConsentWithdrawnCommand : CaseChangeCommand
{
    private readonly Option<string> _quotation = new("--quotation") { Description = "The quotation's id.", HelpName = "ID", Required = true };
    private readonly Option<string> _why = CaseInputs.Why(required: true);

    public CaseConsentWithdrawnCommand(ToolContext context)
        : base(context, "consent-withdrawn", "Erase a quotation everywhere at once: its row and earlier versions, drafts, and cells that hold its words.")
    {
        _quotation.Validators.Add(result => Inputs.RefuseEmpty(result, "--quotation"));
        Takes(_quotation);
        Takes(_why);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui case consent-withdrawn eastmere.sui --quotation q03 --as \"Lead inspector/A. Rees\" --why \"Taken back by letter.\""];

    /// <inheritdoc/>
    protected override Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by) =>
        file.Retention.WithdrawConsentAsync(parsed.GetRequiredValue(_quotation), by, parsed.GetValue(_why)!);
}
