using Sui.Inspection.CaseFiles;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.AspNetCore.Tests.Support;

/// <summary>Cases that are taken as far as a test needs them, through the contracts, by the people whom tests sign in.</summary>
internal static class TestCases
{
    private static readonly string[] States = ["Planned", "Gathering", "Analysis", "Judgement", "Moderation", "FactualAccuracy", "Published"];

    private static readonly CaseActor Lead = new(TestPerson.Lead.Role, TestPerson.Lead.Name);
    private static readonly CaseActor Second = new(TestPerson.Moderator.Role, TestPerson.Moderator.Name);

    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files(string pack) =>
        Directory.GetFiles(ExamplePacks.Folder(pack)).Where(path => Path.GetExtension(path) is ".csv" or ".json")
            .ToDictionary(path => Path.GetFileName(path), path => (ReadOnlyMemory<byte>)File.ReadAllBytes(path), StringComparer.Ordinal);

    public static async Task MakeAsync(ICaseFileStore store, string path, string id, string state, string pack, bool blind)
    {
        var made = await store.CreateAsync(path, new CaseCreation(id, Lead, BlindPlacements: blind), Files(pack));
        await using var file = made.File;
        var steps = new Func<Task>[]
        {
            () => file.Workflow.FireAsync("start-gathering", Lead),
            () => file.Workflow.FireAsync("close-gathering", Lead),
            () => PassAsync(file, "begin-judgement"),
            async () =>
            {
                await file.Opinions.PlaceAsync(Placement, Lead);
                await file.Workflow.JudgeAsync(Judgement, Lead);
                await file.Workflow.FireAsync("submit-judgement", Lead);
            },
            async () =>
            {
                await file.Opinions.PlaceAsync(Placement, Second);
                await file.Workflow.ModerateAsync(true, "The evidence bears it.", Second);
                await file.Workflow.FireAsync("finish-moderation", Second);
            },
            () => PassAsync(file, "publish"),
        };
        foreach (var step in steps.Take(Array.IndexOf(States, state)))
        {
            await step();
        }
    }

    private static CasePlacement Placement => new()
    {
        Perspective = CasePerspective.Inspector,
        Rung = Rung.Consultation,
        Rating = Rating.RequiresImprovement,
        Reason = "Proposals are answered late.",
    };

    private static CaseJudgement Judgement => new()
    {
        Confirms = false,
        Rating = Rating.RequiresImprovement,
        Rung = Rung.Consultation,
        Reason = "What was seen settles it.",
        LivedExperienceTookPart = true,
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
