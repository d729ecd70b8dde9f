using Sui.Inspection.CaseFiles;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.PagesBenchmark;

/// <summary>A case of a pack, placed, judged and moderated, with the provider's comments to come: nothing of it is hidden.</summary>
internal static class SyntheticCase
{
    private static readonly CaseActor Lead = new("Lead inspector", "A. Rees");
    private static readonly CaseActor Second = new("Moderator", "C. Pugh");

    public static async Task MakeAsync(ICaseFileStore store, string path, string pack)
    {
        var files = Directory.GetFiles(pack).Where(file => Path.GetExtension(file) is ".csv" or ".json")
            .ToDictionary(file => Path.GetFileName(file), file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file), StringComparer.Ordinal);
        var made = await store.CreateAsync(path, new CaseCreation(Path.GetFileNameWithoutExtension(path), Lead), files);
        await using var file = made.File;
        await file.Workflow.FireAsync("start-gathering", Lead);
        await file.Workflow.FireAsync("close-gathering", Lead);
        foreach (var guard in (await file.Workflow.CanFireAsync(Lead)).Single(one => one.Trigger == "begin-judgement").Unmet)
        {
            var review = guard.Guard switch { "errors-read" => CaseReview.Errors, "masks-reviewed" => CaseReview.Masks, _ => CaseReview.Requests };
            await file.Workflow.ReviewAsync(review, Lead, "Looked at, and fit to go on with.");
        }

        await file.Workflow.FireAsync("begin-judgement", Lead);
        var placement = new CasePlacement { Perspective = CasePerspective.Inspector, Rung = Rung.Consultation, Rating = Rating.RequiresImprovement, Reason = "Proposals are answered late." };
        await file.Opinions.PlaceAsync(placement, Lead);
        await file.Workflow.JudgeAsync(
            new CaseJudgement { Confirms = false, Rating = Rating.RequiresImprovement, Rung = Rung.Consultation, Reason = "What was seen settles it.", LivedExperienceTookPart = true }, Lead);
        await file.Workflow.FireAsync("submit-judgement", Lead);
        await file.Opinions.PlaceAsync(placement, Second);
        await file.Workflow.ModerateAsync(true, "The evidence bears it.", Second);
        await file.Workflow.FireAsync("finish-moderation", Second);
    }
}
