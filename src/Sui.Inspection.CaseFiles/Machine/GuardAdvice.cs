using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;

namespace Sui.Inspection.CaseFiles.Machine;

/// <summary>What to do about a guard in a state that does not take what the guard asks for: an advice that cannot be followed is a dead end.</summary>
internal static class GuardAdvice
{
    private const string Reopened = "Fire reopen, with --why, close the gathering again, judge and have it moderated: in this state nothing is judged or moderated.";

    /// <summary>What to do.</summary>
    /// <param name="guard">The guard.</param>
    /// <param name="state">What follows from the journal.</param>
    public static string Of(WorkflowTable.Guard guard, CaseState state) => guard.Name switch
    {
        "rating-decided" when state.Workflow == "Moderation" => "Fire return-judgement, with --why, and judge there; where the evidence changed, fire reopen.",
        "rating-decided" when !CanStill(EntryKinds.JudgementRecorded, state) => Reopened,
        "rating-decided" when state.Voices.IsBlind && state.Voices.Placements.TrueForAll(placement => state.Voices.IsFormer(placement, state.Evidence)) =>
            "Place first, before what was computed is shown: sui case place FILE. Then judge: sui case judge FILE.",
        "annex-final" when !CanStill(EntryKinds.ModerationRecorded, state) => Reopened,
        "moderated" when !CanStill(EntryKinds.ModerationRecorded, state) => Reopened,
        "comments-answered" when state.Voices.Unanswered == 0 =>
            "The comment came with the pack, in the decision of its pack.json: fire reopen, with --why, write the answer there and take the pack in with 'sui case import'.",
        _ => guard.Action,
    };

    // What comes before in the workflow is still to be done there.
    private static bool CanStill(string kind, CaseState state) => StateRules.Takes(state.Workflow, kind) || state.Workflow is not ("FactualAccuracy" or "Published" or "Withdrawn");
}
