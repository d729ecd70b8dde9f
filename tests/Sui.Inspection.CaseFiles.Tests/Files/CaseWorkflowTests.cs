using System.Security.Cryptography;
using System.Text;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;
using static Sui.Inspection.CaseFiles.Tests.Support.Refusals;

namespace Sui.Inspection.CaseFiles.Tests.Files;

/// <summary>A case goes from planning to publication by two people, and by no other way.</summary>
public class CaseWorkflowTests
{
    private static readonly CaseActor Lead = TemporaryCases.Lead;
    private static readonly CaseActor Second = TemporaryCases.Second;

    private static readonly CaseJudgement Overrides = new()
    {
        Confirms = false,
        Rating = Rating.RequiresImprovement,
        Rung = Rung.Consultation,
        Reason = "What was seen at two sites settles it.",
        LivedExperienceTookPart = true,
    };

    [Test]
    public async Task Case_FromPlannedToPublished_ByTwoPeople_Verifies()
    {
        using var cases = new TemporaryCases();
        await using var file = await PublishedAsync(cases);

        Assert.That((await file.RefreshAsync()).State, Is.EqualTo("Published"));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
        var read = ExamplePacks.Inspection.Read(await file.Evidence.ExportAsync());
        var decision = read.Pack!.Decision!;
        Assert.That(
            (decision.DecidedBy, decision.ModeratedBy, decision.DecidedOn, decision.Rating, decision.Rung, decision.Reason, decision.LivedExperienceTookPart),
            Is.EqualTo(("Lead inspector", "Inspector", new DateOnly(2019, 6, 7), (Rating?)Rating.RequiresImprovement, (Rung?)Rung.Consultation, Overrides.Reason, true)));
    }

    /// <summary>The moderator is a person, not a role: another role, another case, more spaces and other stops are the same person still.</summary>
    [TestCase("Moderator", "A. Rees")]
    [TestCase("Inspector", "a. rees")]
    [TestCase("Inspector", " A.  Rees ")]
    [TestCase("Inspector", "A Rees")]
    public async Task Moderate_ByWhoeverLed_IsRefused(string role, string name)
    {
        using var cases = new TemporaryCases();
        await using var file = await AtModerationAsync(cases);
        var same = new CaseActor(role, name);

        await Refuses("SUI7214", () => file.Workflow.ModerateAsync(true, "I agree with myself.", same));
        await file.Workflow.ModerateAsync(true, "The evidence bears it.", Second);
        await Refuses("SUI7214", () => file.Workflow.FireAsync("finish-moderation", same));
        Assert.That((await file.Workflow.CanFireAsync(same)).Single(trigger => trigger.Trigger == "finish-moderation").Unmet.Select(unmet => unmet.Guard), Is.EqualTo(new[] { "moderator-did-not-lead" }));
        Assert.That((await file.Workflow.CanFireAsync(Second)).Single(trigger => trigger.Trigger == "finish-moderation").CanFire, Is.True);
    }

    /// <summary>Whoever judges leads from then on, though somebody else made the case.</summary>
    [Test]
    public async Task Moderate_ByWhoeverJudged_IsRefused()
    {
        using var cases = new TemporaryCases();
        await using var file = await AtModerationAsync(cases, judge: Second);
        await Refuses("SUI7214", () => file.Workflow.ModerateAsync(true, "I agree with myself.", Second));
    }

    [Test]
    public async Task Finish_WithoutAModerationThatAgrees_IsRefused()
    {
        using var cases = new TemporaryCases();
        await using var file = await AtModerationAsync(cases);
        await Refuses("SUI7215", () => file.Workflow.FireAsync("finish-moderation", Second));
        await file.Workflow.ModerateAsync(false, "Two sites are not enough.", Second);
        await Refuses("SUI7215", () => file.Workflow.FireAsync("finish-moderation", Second));
    }

    /// <summary>A moderation holds for the judgement that it saw, and for no later one.</summary>
    [Test]
    public async Task Finish_AfterANewJudgement_NeedsANewModeration()
    {
        using var cases = new TemporaryCases();
        await using var file = await AtModerationAsync(cases);
        await file.Workflow.ModerateAsync(true, "The evidence bears it.", Second);
        await file.Workflow.FireAsync("return-judgement", Second, "One source was overlooked.");
        await file.Workflow.JudgeAsync(Overrides with { Rating = Rating.Good }, Lead);
        await file.Workflow.FireAsync("submit-judgement", Lead);
        await Refuses("SUI7215", () => file.Workflow.FireAsync("finish-moderation", Second));
    }

    [Test]
    public async Task Publish_FromEveryOtherState_IsRefused()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await Refuses("SUI7201", () => file.Workflow.FireAsync("publish", Lead));
        await file.Workflow.FireAsync("start-gathering", Lead);
        await Refuses("SUI7201", () => file.Workflow.FireAsync("publish", Lead));
        await Refuses("SUI7203", () => file.Workflow.JudgeAsync(Overrides, Lead));
        await Refuses("SUI7203", () => file.Workflow.ModerateAsync(true, "Early.", Second));
        await file.Workflow.FireAsync("close-gathering", Lead);
        var pack = await file.Evidence.ExportAsync();
        await Refuses("SUI7203", () => file.Evidence.AddRowAsync("absences.csv", Width(pack, "absences.csv"), Lead));
    }

    /// <summary>Evidence that goes after the judgement takes the judgement with it: it has to be made anew.</summary>
    [Test]
    public async Task Publish_AfterAnErasure_IsRefusedUntilJudgedAnew()
    {
        using var cases = new TemporaryCases();
        await using var file = await AtFactualAccuracyAsync(cases);
        var row = (await file.Evidence.GetItemsAsync()).First(item => item.Part == CaseItemPart.Row);
        await file.Evidence.EraseAsync([row.Id], Lead, "Consent was withdrawn.");

        var refused = await Assert.ThrowsAsync<CaseFileException>(() => file.Workflow.FireAsync("publish", Lead));
        Assert.That(refused!.Problems.Select(problem => problem.Code), Is.SupersetOf(new[] { "SUI7213", "SUI7215" }));
        Assert.That(ExamplePacks.Inspection.Read(await file.Evidence.ExportAsync()).Pack!.Decision, Is.Null);
        await Refuses("SUI7219", () => file.Workflow.FireAsync("reopen", Lead));
        await file.Workflow.FireAsync("reopen", Lead, "A row was erased.");
        Assert.That((await file.RefreshAsync()).State, Is.EqualTo("Gathering"));
    }

    [Test]
    public async Task Fire_OfWhatSomebodyElseFired_NamesBoth()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using var mine = await TemporaryCases.OpenAsync(path);
        await using var theirs = await TemporaryCases.OpenAsync(path);
        await theirs.Workflow.FireAsync("start-gathering", Second);

        var refused = await Assert.ThrowsAsync<CaseFileException>(() => mine.Workflow.FireAsync("start-gathering", Lead));
        Assert.That(refused!.Problems.Single().Code, Is.EqualTo("SUI7011"));
        Assert.That(refused.Message, Does.Contain("yours (workflow.fired start-gathering)").And.Contain("(workflow.fired start-gathering) by Inspector/B. Owen"));
    }

    /// <summary>Somebody writes 'published' into the journal and mends the chain, the tree and the rows: the guards are asked again.</summary>
    [TestCase("{\"actorLed\":true,\"comments\":0,\"errors\":0,\"errorsRead\":false,\"hasEvidence\":true,\"judged\":false,\"masks\":0,\"masksReviewed\":false,\"moderated\":false,\"reasonGiven\":false,\"requests\":0,\"requestsDecided\":false}")]
    [TestCase("{\"actorLed\":true,\"comments\":0,\"errors\":0,\"errorsRead\":false,\"hasEvidence\":true,\"judged\":true,\"masks\":0,\"masksReviewed\":false,\"moderated\":true,\"reasonGiven\":false,\"requests\":0,\"requestsDecided\":false}")]
    public async Task Verify_OfAForgedPublication_FindsIt(string facts)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        var last = Shell.Value<long>(path, "SELECT max(sequence) FROM journal");
        var previous = Convert.ToHexStringLower(Shell.Value<byte[]>(path, "SELECT hash FROM journal ORDER BY sequence DESC LIMIT 1"));
        var entry = Encoding.UTF8.GetBytes(
            $$"""{"at":"2019-06-07T16:30:00.0000000Z","body":{"facts":{{facts}},"from":"Planned","to":"Published","trigger":"publish"},"by":{"name":"A. Rees","role":"Lead inspector"},"content":null,"kind":"workflow.fired","previous":"{{previous}}","sequence":{{last + 1}},"subject":"workflow","why":""}""");
        Shell.Run(path, Shell.Forged(last + 1, SHA256.HashData(entry), entry));

        Assert.That(await TemporaryCases.CodesAsync(path), Has.Member("SUI7104"));
    }

    private static async Task<ICaseFile> AtModerationAsync(TemporaryCases cases, CaseActor? judge = null)
    {
        var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await file.Workflow.FireAsync("start-gathering", Lead);
        await file.Workflow.FireAsync("close-gathering", Lead);
        await file.Workflow.FireAsync("begin-judgement", Lead);
        await Refuses("SUI7213", () => file.Workflow.FireAsync("submit-judgement", Lead));
        await file.Workflow.JudgeAsync(Overrides, judge ?? Lead);
        await file.Workflow.FireAsync("submit-judgement", Lead);
        return file;
    }

    private static async Task<ICaseFile> AtFactualAccuracyAsync(TemporaryCases cases)
    {
        var file = await AtModerationAsync(cases);
        await file.Workflow.ModerateAsync(true, "The evidence bears it.", Second);
        await file.Workflow.FireAsync("finish-moderation", Second);
        return file;
    }

    private static async Task<ICaseFile> PublishedAsync(TemporaryCases cases)
    {
        var file = await AtFactualAccuracyAsync(cases);
        foreach (var guard in (await file.Workflow.CanFireAsync(Lead)).Single(trigger => trigger.Trigger == "publish").Unmet)
        {
            await file.Workflow.ReviewAsync(guard.Guard == "masks-reviewed" ? CaseReview.Masks : CaseReview.Requests, Lead, "Looked at, and fit to be published.");
        }

        await file.Workflow.FireAsync("publish", Lead);
        return file;
    }

    private static string[] Width(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> pack, string file) =>
        [.. Encoding.UTF8.GetString(pack[file].Span).Split('\n')[0].Split(',').Select(_ => string.Empty)];
}
