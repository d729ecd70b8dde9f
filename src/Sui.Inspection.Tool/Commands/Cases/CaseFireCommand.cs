using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Publications;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case fire</c>: takes a case from state to state.</summary>
internal sealed class CaseFireCommand : CaseChangeCommand
{
    private readonly Argument<string> _trigger = new("TRIGGER") { Description = "What to do, such as publish; 'sui case status' lists what can be done." };
    private readonly Option<string> _why = CaseInputs.Why();
    private readonly Option<DateOnly?> _date = Inputs.Day("--date", "With publish: the day on the cover of the annex, which is recorded, so that another can be told.");
    private readonly Option<string?> _address = SupplementAddressOption.Create();

    public CaseFireCommand(ToolContext context)
        : base(context, "fire", "Take a case to another state of its workflow; what stands in the way is named.")
    {
        Arguments.Add(_trigger);
        Takes(_why);
        _address.Description = "With publish: where the supplement will stand (https://...), which is recorded, so that another address can be told.";
        Takes(_date);
        Takes(_address);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case fire eastmere.sui start-gathering --as \"Lead inspector/A. Rees\"",
        "sui case fire eastmere.sui publish --date 2019-08-01 --as \"Lead inspector/A. Rees\"",
        "sui case fire eastmere.sui reopen --as \"Lead inspector/A. Rees\" --why \"Two interviews came late.\"",
    ];

    /// <inheritdoc/>
    protected override Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by)
    {
        var (trigger, why) = (parsed.GetRequiredValue(_trigger), parsed.GetValue(_why)!);
        var publishing = new CasePublishing { Date = parsed.GetValue(_date), SupplementAddress = parsed.GetValue(_address) };
        if (publishing == new CasePublishing())
        {
            return file.Workflow.FireAsync(trigger, by, why);
        }

        return trigger == PublicationEntry.Trigger ? file.Workflow.PublishAsync(publishing, by, why)
            : throw new UsageException("--date and --supplement-address are for publish: they settle what of the annex does not follow from the evidence.");
    }
}
