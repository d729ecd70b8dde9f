using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case moderate</c>: records what a second person says of a judgement.</summary>
internal sealed class CaseModerateCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<CaseActor?> _as = CaseInputs.As();
    private readonly Option<bool> _agree = new("--agree") { Description = "Agree to the judgement that stands." };
    private readonly Option<bool> _disagree = new("--disagree") { Description = "Do not agree to it." };
    private readonly Option<string> _why = CaseInputs.Why("Why.", required: true);
    private readonly Option<bool> _json = Inputs.Json();

    public CaseModerateCommand(ToolContext context)
        : base("moderate", "Record what a second person, who neither led nor judged, says of the judgement that stands.")
    {
        _context = context;
        Arguments.Add(_file);
        Options.Add(_as);
        Options.Add(_agree);
        Options.Add(_disagree);
        Options.Add(_why);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case moderate eastmere.sui --agree --why \"The evidence bears it.\" --as \"Inspector/B. Owen\""];

    private int Run(ParseResult parsed) => parsed.GetValue(_agree) == parsed.GetValue(_disagree)
        ? throw new UsageException("Give either --agree or --disagree.")
        : CaseWork.Change(_context, parsed.GetRequiredValue(_file), parsed.GetValue(_json), file =>
            file.Workflow.ModerateAsync(parsed.GetValue(_agree), parsed.GetValue(_why)!, parsed.GetValue(_as)!));
}
