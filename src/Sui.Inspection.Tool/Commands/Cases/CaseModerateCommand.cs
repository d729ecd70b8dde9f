using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case moderate</c>: records what a second person says of a judgement.</summary>
internal sealed class CaseModerateCommand : CaseChangeCommand
{
    private readonly Option<bool> _agree = new("--agree") { Description = "Agree to the judgement that stands." };
    private readonly Option<bool> _disagree = new("--disagree") { Description = "Do not agree to it." };
    private readonly Option<string> _why = CaseInputs.Why("Why.", required: true);

    public CaseModerateCommand(ToolContext context)
        : base(context, "moderate", "Record what a second person, who neither led nor judged, says of the judgement that stands.")
    {
        Takes(_agree);
        Takes(_disagree);
        Takes(_why);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case moderate eastmere.sui --agree --why \"The evidence bears it.\" --as \"Inspector/B. Owen\""];

    /// <inheritdoc/>
    protected override void Check(ParseResult parsed)
    {
        if (parsed.GetValue(_agree) == parsed.GetValue(_disagree))
        {
            throw new UsageException("Give either --agree or --disagree.");
        }
    }

    /// <inheritdoc/>
    protected override Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by) =>
        file.Workflow.ModerateAsync(parsed.GetValue(_agree), parsed.GetValue(_why)!, by);
}
