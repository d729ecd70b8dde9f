using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case answer</c>: answers a comment.</summary>
internal sealed class CaseAnswerCommand : CaseChangeCommand
{
    private readonly Argument<string> _comment = new("COMMENT") { Description = "The comment: its number or its id in 'sui case comments'." };
    private readonly Option<bool> _changed = new("--changed") { Description = "Something was changed, or will be before publication." };
    private readonly Option<bool> _notChanged = new("--not-changed") { Description = "Nothing was changed; the answer says why." };
    private readonly Option<string> _text = CaseInputs.Text("The answer, as it is printed.");

    public CaseAnswerCommand(ToolContext context)
        : base(context, "answer", "Answer a comment: what came of it, and why.")
    {
        Arguments.Add(_comment);
        Takes(_changed);
        Takes(_notChanged);
        Takes(_text);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui case answer eastmere.sui 1 --not-changed --text \"The minutes do not say so.\" --as \"Lead inspector/A. Rees\""];

    /// <inheritdoc/>
    protected override void Check(ParseResult parsed)
    {
        if (parsed.GetValue(_changed) == parsed.GetValue(_notChanged))
        {
            throw new UsageException("Give either --changed or --not-changed.");
        }
    }

    /// <inheritdoc/>
    protected override async Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by) => await file.Opinions.AnswerAsync(
        await CaseItemNames.CommentAsync(file, parsed.GetRequiredValue(_comment)).ConfigureAwait(false),
        parsed.GetValue(_changed) ? CaseDisposition.Changed : CaseDisposition.NotChanged, parsed.GetValue(_text)!, by).ConfigureAwait(false);
}
