using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case fire</c>: takes a case from state to state.</summary>
internal sealed class CaseFireCommand : ToolCommand
{
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Argument<string> _trigger = new("TRIGGER") { Description = "What to do, such as publish; 'sui case status' lists what can be done." };
    private readonly Option<CaseActor?> _as = CaseInputs.As();
    private readonly Option<string> _why = CaseInputs.Why();
    private readonly Option<bool> _json = Inputs.Json();

    public CaseFireCommand(ToolContext context)
        : base("fire", "Take a case to another state of its workflow; what stands in the way is named.")
    {
        Arguments.Add(_file);
        Arguments.Add(_trigger);
        Options.Add(_as);
        Options.Add(_why);
        Options.Add(_json);
        SetAction(parsed => CaseWork.Change(context, parsed.GetRequiredValue(_file), parsed.GetValue(_json), file =>
            file.Workflow.FireAsync(parsed.GetRequiredValue(_trigger), parsed.GetValue(_as)!, parsed.GetValue(_why)!)));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case fire eastmere.sui start-gathering --as \"Lead inspector/A. Rees\"",
        "sui case fire eastmere.sui reopen --as \"Lead inspector/A. Rees\" --why \"Two interviews came late.\"",
    ];
}
