using Microsoft.AspNetCore.Http;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The statements of the draft, the comments on it, and their answers.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
/// <param name="Comments">The comments.</param>
/// <param name="Items">The statements; empty where there is no draft yet.</param>
internal sealed record CommentsScreen(PageFrame Frame, CaseStatus Status, IReadOnlyList<RecordedComment> Comments, IReadOnlyList<FactCheckItem> Items)
    : Screen(Frame)
{
    /// <summary>The name of the form of a comment.</summary>
    public const string Form = "comment";

    /// <summary>The name of the form of an answer to a comment: the number of its entry goes with it.</summary>
    public const string Answering = "answer";

    /// <summary>Whether the state takes comments.</summary>
    public bool Takes => Status.State == "FactualAccuracy";

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<CommentsScreen>(this, status);
}
