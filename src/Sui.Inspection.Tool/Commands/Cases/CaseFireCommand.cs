using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case fire</c>: takes a case from state to state.</summary>
internal sealed class CaseFireCommand : CaseChangeCommand
{
    private readonly Argument<string> _trigger = new("TRIGGER") { Description = "What to do, such as publish; 'sui case status' lists what can be done." };
    private readonly Option<string> _why = CaseInputs.Why();

    public CaseFireCommand(ToolContext context)
        : base(context, "fire", "Take a case to another state of its workflow; what stands in the way is named.")
    {
        Arguments.Add(_trigger);
        Takes(_why);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case fire eastmere.sui start-gathering --as \"Lead inspector/A. Rees\"",
        "sui case fire eastmere.sui reopen --as \"Lead inspector/A. Rees\" --why \"Two interviews came late.\"",
    ];

    /// <inheritdoc/>
    protected override Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by) =>
        file.Workflow.FireAsync(parsed.GetRequiredValue(_trigger), by, parsed.GetValue(_why)!);
}
