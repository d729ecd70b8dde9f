using Sui.Inspection.CaseFiles;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace CaseAssessmentTool.Synthetic;

/// <summary>The synthetic packs as cases, each at another state of the workflow. A case that is there stays as it is.</summary>
internal static class SyntheticCases
{
    private static readonly CaseActor Lead = new("Lead inspector", "A. Rees");
    private static readonly CaseActor Second = new("Moderator", "C. Pugh");

    public static async Task MakeAsync(IServiceProvider services, string folder)
    {
        Directory.CreateDirectory(folder);
        var store = services.GetRequiredService<ICaseFileStore>();
        await MakeAsync(store, folder, "eastmere", "synthetic-middling", GatherAsync);
        await MakeAsync(store, folder, "northmoor", "synthetic-strong", PublishAsync);
        await MakeAsync(store, folder, "southvale", "synthetic-paper", ToFactualAccuracyAsync);
        await MakeAsync(store, folder, "westhaven", "synthetic-middling", ToJudgementAsync);
    }

    private static async Task MakeAsync(ICaseFileStore store, string folder, string id, string pack, Func<ICaseFile, Task> work)
    {
        var path = Path.Combine(folder, id + ".sui");
        if (File.Exists(path))
        {
            return;
        }

        var files = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "packs", pack))
            .Where(file => Path.GetExtension(file) is ".csv" or ".json")
            .ToDictionary(file => Path.GetFileName(file), file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file));
        var made = await store.CreateAsync(path, new CaseCreation(id, Lead, "A synthetic inspection."), files);
        await using var file = made.File;
        await work(file);
    }

    private static Task GatherAsync(ICaseFile file) => file.Workflow.FireAsync("start-gathering", Lead);

    private static async Task ToJudgementAsync(ICaseFile file)
    {
        await GatherAsync(file);
        await file.Workflow.FireAsync("close-gathering", Lead);
        await PassAsync(file, "begin-judgement");
        await file.Opinions.PlaceAsync(Placement(Rung.Consultation), Lead);
    }

    private static async Task ToFactualAccuracyAsync(ICaseFile file)
    {
        await ToJudgementAsync(file);
        await file.Workflow.JudgeAsync(
            new CaseJudgement { Confirms = true, Reason = "What was seen bears out what was computed.", LivedExperienceTookPart = true }, Lead);
        await file.Workflow.FireAsync("submit-judgement", Lead);
        await file.Opinions.PlaceAsync(Placement(Rung.Information), Second);
        await file.Workflow.ModerateAsync(true, "The evidence bears it.", Second);
        await file.Workflow.FireAsync("finish-moderation", Second);
    }

    private static async Task PublishAsync(ICaseFile file)
    {
        await ToFactualAccuracyAsync(file);
        await PassAsync(file, "publish");
    }

    private static CasePlacement Placement(Rung rung) => new()
    {
        Perspective = CasePerspective.Inspector,
        Rung = rung,
        Rating = Rating.RequiresImprovement,
        Reason = "Proposals are recorded, and many are answered late.",
    };

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
