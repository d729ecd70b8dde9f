using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case review</c>: records that somebody looked at something and answers for it.</summary>
internal sealed class CaseReviewCommand : CaseChangeCommand
{
    private readonly Argument<CaseReview> _what = new("WHAT")
    {
        Description = "errors of the evidence, masks in print, or requests that are open.",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
            foreach (var review in Enum.GetValues<CaseReview>())
            {
                if (text.Equals(review.ToString(), StringComparison.OrdinalIgnoreCase))
                {
                    return review;
                }
            }

            result.AddError($"WHAT is '{text}'; it must be errors, masks or requests.");
            return default;
        },
    };

    private readonly Option<string> _why = CaseInputs.Why("What was found, without words or names of respondents.", required: true);

    public CaseReviewCommand(ToolContext context)
        : base(context, "review", "Record that errors, masks or open requests were looked at; it holds until what was looked at changes.")
    {
        _what.HelpName = "errors|masks|requests";
        Arguments.Add(_what);
        Takes(_why);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui case review eastmere.sui errors --why \"Two rows without a date; left out.\" --as \"Lead inspector/A. Rees\""];

    /// <inheritdoc/>
    protected override Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by) =>
        file.Workflow.ReviewAsync(parsed.GetRequiredValue(_what), by, parsed.GetValue(_why)!);
}
