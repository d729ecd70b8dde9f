using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case dissent</c>: records dissent from the judgement that stands.</summary>
internal sealed class CaseDissentCommand : CaseChangeCommand
{
    private readonly Option<string> _text = CaseInputs.Text("What you hold, fit for print: page one of the annex prints it under your role.");

    public CaseDissentCommand(ToolContext context)
        : base(context, "dissent", "Record dissent from the judgement that stands; it is kept, and printed on page one.") => Takes(_text);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui case dissent eastmere.sui --text \"The council decides nothing that costs money.\" --as \"Peer researcher/PR-4\""];

    /// <inheritdoc/>
    protected override Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by) =>
        file.Opinions.DissentAsync(parsed.GetValue(_text)!, by);
}
