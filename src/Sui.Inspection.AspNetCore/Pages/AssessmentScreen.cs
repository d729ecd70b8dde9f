using Microsoft.AspNetCore.Http;
using Sui.Inspection.Assessments;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>What was computed, held and decided, as far as whoever looks may see it.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
/// <param name="Opinions">What the case gives them.</param>
internal sealed record AssessmentScreen(PageFrame Frame, CaseStatus Status, CaseOpinions Opinions) : Screen(Frame)
{
    /// <summary>The name of the form of a placement.</summary>
    public const string Form = "place";

    /// <summary>The assessment; null where it is kept from them, or there is no evidence that can be assessed.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>Whether the state takes placements.</summary>
    public bool Takes => Status.State is "Analysis" or "Judgement" or "Moderation";

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<AssessmentScreen>(this, status);
}
