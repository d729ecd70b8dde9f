using System.CommandLine;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case comment</c>: records a comment of the provider or of the council.</summary>
internal sealed class CaseCommentCommand : CaseChangeCommand
{
    private readonly Option<string> _from = CaseInputs.From();
    private readonly Option<string> _role = CaseInputs.Role();
    private readonly Option<string> _about = new("--about")
    {
        Description = "What it is about: a statement or a section of the sheet for comments, a criterion, an element, or an item of the evidence; left out, the whole.",
        HelpName = "ITEM",
        DefaultValueFactory = _ => string.Empty,
    };

    private readonly Option<string> _text = CaseInputs.Text("What is said, fit for print.");

    public CaseCommentCommand(ToolContext context)
        : base(context, "comment", "Record a comment of the provider or of the service user council on the draft.")
    {
        Takes(_from);
        Takes(_role);
        Takes(_about);
        Takes(_text);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case comment eastmere.sui --from provider --role \"Head of service\" --about C3 --text \"The council met in March, too.\" --as \"Inspector/B. Owen\"",
    ];

    /// <inheritdoc/>
    protected override async Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by) => await file.Opinions.CommentAsync(
        [
            new CaseComment
            {
                From = CaseInputs.FromOf(parsed.GetValue(_from)!),
                Role = parsed.GetValue(_role)!,
                About = parsed.GetValue(_about)!,
                Text = parsed.GetValue(_text)!,
            },
        ],
        by).ConfigureAwait(false) ?? throw new UsageException("This comment was recorded before; 'sui case comments' lists it.");
}
