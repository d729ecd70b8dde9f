using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case review</c>: records that somebody looked at something and answers for it.</summary>
internal sealed class CaseReviewCommand : ToolCommand
{
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Argument<CaseReview> _what = new("WHAT") { Description = "errors of the evidence, masks in print, or requests that are open." };
    private readonly Option<CaseActor?> _as = CaseInputs.As();
    private readonly Option<string> _why = CaseInputs.Why("What was found, without words or names of respondents.", required: true);
    private readonly Option<bool> _json = Inputs.Json();

    public CaseReviewCommand(ToolContext context)
        : base("review", "Record that errors, masks or open requests were looked at; it holds until what was looked at changes.")
    {
        _what.HelpName = "errors|masks|requests";
        Arguments.Add(_file);
        Arguments.Add(_what);
        Options.Add(_as);
        Options.Add(_why);
        Options.Add(_json);
        SetAction(parsed => CaseWork.Change(context, parsed.GetRequiredValue(_file), parsed.GetValue(_json), file =>
            file.Workflow.ReviewAsync(parsed.GetRequiredValue(_what), parsed.GetValue(_as)!, parsed.GetValue(_why)!)));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui case review eastmere.sui errors --why \"Two rows without a date; left out.\" --as \"Lead inspector/A. Rees\""];
}
