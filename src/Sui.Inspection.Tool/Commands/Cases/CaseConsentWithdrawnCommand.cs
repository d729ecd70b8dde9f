using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case consent-withdrawn</c>: erases a quotation wherever it stands.</summary>
internal sealed class CaseConsentWithdrawnCommand : ToolCommand
{
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<string> _quotation = new("--quotation") { Description = "The quotation's id.", HelpName = "ID", Required = true };
    private readonly Option<CaseActor?> _as = CaseInputs.As();
    private readonly Option<string> _why = CaseInputs.Why(required: true);
    private readonly Option<bool> _json = Inputs.Json();

    public CaseConsentWithdrawnCommand(ToolContext context)
        : base("consent-withdrawn", "Erase a quotation everywhere at once: its row and earlier versions, drafts, and cells that hold its words.")
    {
        _quotation.Validators.Add(result => Inputs.RefuseEmpty(result, "--quotation"));
        Arguments.Add(_file);
        Options.Add(_quotation);
        Options.Add(_as);
        Options.Add(_why);
        Options.Add(_json);
        SetAction(parsed => CaseWork.Change(context, parsed.GetRequiredValue(_file), parsed.GetValue(_json), file =>
            file.Retention.WithdrawConsentAsync(parsed.GetRequiredValue(_quotation), parsed.GetValue(_as)!, parsed.GetValue(_why)!)));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui case consent-withdrawn eastmere.sui --quotation q03 --as \"Lead inspector/A. Rees\" --why \"Taken back by letter.\""];
}
