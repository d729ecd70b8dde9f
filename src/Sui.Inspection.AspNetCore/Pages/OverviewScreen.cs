using Microsoft.AspNetCore.Http;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Workflow;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>How a case stands, what can be done, and what was done.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How it stands.</param>
internal sealed record OverviewScreen(PageFrame Frame, CaseStatus Status) : Screen(Frame)
{
    /// <summary>The name of the form of a review.</summary>
    public const string Review = "review";

    /// <summary>What leads out of the state.</summary>
    public required IReadOnlyList<TriggerAvailability> Triggers { get; init; }

    /// <summary>What was done, newest first.</summary>
    public required IReadOnlyList<CaseAct> Acts { get; init; }

    /// <summary>The number of the entry before which what was done earlier begins; null where this is all.</summary>
    public long? Earlier { get; init; }

    /// <summary>Whether reasons of the workflow are kept from whoever looks: who returned a judgement may have said which it was.</summary>
    public required bool HidesReasons { get; init; }

    /// <summary>Whether the state takes reviews: errors, masks or requests that somebody looked at.</summary>
    public bool TakesReviews => Status.State is "Analysis" or "Judgement" or "Moderation" or "FactualAccuracy";

    /// <summary>The name of the form of a trigger.</summary>
    public static string FormOf(string trigger) => "fire-" + trigger;

    /// <inheritdoc/>
    public override string Title => Frame.Words.Say("Overview.Title", ("id", Status.Id));

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<OverviewScreen>(this, status);
}
