using Microsoft.AspNetCore.Http;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The forms of those who judge: to decide, and to dissent.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
/// <param name="Opinions">What the case gives whoever looks.</param>
internal sealed record JudgementScreen(PageFrame Frame, CaseStatus Status, CaseOpinions Opinions) : Screen(Frame)
{
    /// <summary>The name of the form of a judgement.</summary>
    public const string Form = "judge";

    /// <summary>The name of the form of a dissent.</summary>
    public const string Dissent = "dissent";

    /// <summary>Whether there is a judgement of somebody else's to dissent from.</summary>
    public bool TakesDissent => Status.State is "Judgement" or "Moderation" && Opinions is { IsHidden: false, Judgement: { } judged } && judged.By.Name != Frame.Actor.Name;

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<JudgementScreen>(this, status);
}
