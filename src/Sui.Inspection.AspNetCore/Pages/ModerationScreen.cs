using Microsoft.AspNetCore.Http;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The form of the second person.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
/// <param name="Opinions">What the case gives whoever looks.</param>
internal sealed record ModerationScreen(PageFrame Frame, CaseStatus Status, CaseOpinions Opinions) : Screen(Frame)
{
    /// <summary>The name of the form.</summary>
    public const string Form = "moderate";

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<ModerationScreen>(this, status);
}
