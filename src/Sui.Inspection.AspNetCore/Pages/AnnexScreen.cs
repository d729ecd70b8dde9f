using Microsoft.AspNetCore.Http;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The documents that a case makes, and what keeps them from being final.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
/// <param name="Missing">What is missing; empty where they are final.</param>
internal sealed record AnnexScreen(PageFrame Frame, CaseStatus Status, IReadOnlyList<Problem> Missing) : Screen(Frame)
{
    /// <summary>Whether what was computed is kept from whoever looks.</summary>
    public required bool IsHidden { get; init; }

    /// <summary>Whether the evidence makes no annex, since it has errors or there is none.</summary>
    public required bool IsNone { get; init; }

    /// <summary>Whether a problem is that the case, which is published, was changed since.</summary>
    public bool IsChangedSince(Problem problem) => Status.State == "Published" && problem.Code == CaseCodes.NotPublished;

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<AnnexScreen>(this, status);
}
