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
    protected override async Task<CaseChange> ChangeAsync(ParseResult parsed, ICaseFile file, CaseActor by)
    {
        var (path, about) = (parsed.GetRequiredValue<string>("FILE"), parsed.GetValue(_about)!.Trim());
        var draft = await CaseDraft.ReadAsync(Context, file, await file.RefreshAsync().ConfigureAwait(false), path, "en").ConfigureAwait(false);
        if (about.Length > 0 && !FactChecks.Abouts(draft.Assessment, draft.Items).Contains(about))
        {
            throw CaseProblems.Refusal(
                CaseCodes.AboutUnknown, CaseProblems.Of(path) with { Column = "about" }, "The case has nothing of this name to comment on; nothing was recorded.",
                "The number of a statement or a section as 'sui case factcheck export' writes it, a criterion such as C3, an element, or the id of an item of the evidence.",
                "Correct --about, or leave it out for the whole.");
        }

        return await file.Opinions.CommentAsync(
            [new CaseComment { From = CaseInputs.FromOf(parsed.GetValue(_from)!), Role = parsed.GetValue(_role)!, About = about, Text = parsed.GetValue(_text)! }],
            by).ConfigureAwait(false) ?? throw new UsageException("This comment was recorded before; 'sui case comments' lists it.");
    }
}
