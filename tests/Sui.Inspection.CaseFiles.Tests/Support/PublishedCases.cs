using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles.Tests.Support;

/// <summary>Takes cases to publication, as two people would.</summary>
internal static class PublishedCases
{
    private static readonly CaseActor Lead = TemporaryCases.Lead;
    private static readonly CaseActor Second = TemporaryCases.Second;

    /// <summary>From planning, or from gathering after a case was opened again.</summary>
    public static async Task PublishAsync(ICaseFile file)
    {
        await ToFactualAccuracyAsync(file);
        await FinishAsync(file);
    }

    /// <summary>From the round of comments, when each has its answer.</summary>
    public static Task FinishAsync(ICaseFile file) => PassAsync(file, "publish");

    /// <summary>To the round of comments.</summary>
    public static async Task ToFactualAccuracyAsync(ICaseFile file)
    {
        if ((await file.RefreshAsync()).State == "Planned")
        {
            await file.Workflow.FireAsync("start-gathering", Lead);
        }

        await file.Workflow.FireAsync("close-gathering", Lead);
        await PassAsync(file, "begin-judgement");
        await file.Workflow.JudgeAsync(
            new CaseJudgement { Confirms = false, Rating = Rating.RequiresImprovement, Rung = Rung.Consultation, Reason = "What was seen settles it.", LivedExperienceTookPart = true },
            Lead);
        await file.Workflow.FireAsync("submit-judgement", Lead);
        await file.Workflow.ModerateAsync(true, "The evidence bears it.", Second);
        await file.Workflow.FireAsync("finish-moderation", Second);
    }

    private static async Task PassAsync(ICaseFile file, string trigger)
    {
        foreach (var guard in (await file.Workflow.CanFireAsync(Lead)).Single(one => one.Trigger == trigger).Unmet)
        {
            var review = guard.Guard switch { "errors-read" => CaseReview.Errors, "masks-reviewed" => CaseReview.Masks, _ => CaseReview.Requests };
            await file.Workflow.ReviewAsync(review, Lead, "Looked at, and fit to go on with.");
        }

        await file.Workflow.FireAsync(trigger, Lead);
    }
}
