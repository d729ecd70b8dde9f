using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Publication;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles.Tests.Files;

/// <summary>Who is who, who led, who has placed on what; and that what is published has a final annex.</summary>
public sealed class CasePeopleTests
{
    private static readonly CaseActor Clerk = new("Clerk", "Z. Vaughan");
    private static readonly CaseActor A = new("Inspector", "A. Rees");
    private static readonly CaseActor B = new("Inspector", "B. Owen");

    private static readonly CaseJudgement Judgement =
        new() { Confirms = false, Rating = Rating.RequiresImprovement, Rung = Rung.Consultation, Reason = "What was seen settles it.", LivedExperienceTookPart = true };

    /// <summary>Two people with one role are two in the annex, too, and neither is named.</summary>
    [TestCase("Inspector")]
    [TestCase("the inspector")]
    public async Task Publish_ByTwoPeopleOfOneRole_GivesAFinalAnnex(string role)
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await ToModerationAsync(file, A, Judgement);
        await file.Workflow.ModerateAsync(true, "The evidence bears it.", B with { Role = role });
        await file.Workflow.FireAsync("finish-moderation", B);
        await PassAsync(file, "publish");

        var files = await file.Evidence.ExportAsync();
        var read = ExamplePacks.Inspection.Read(files);
        var assessment = ExamplePacks.Inspection.Assess(read);
        Assert.That(read.Pack!.Decision!.ModeratedByAnother, Is.True);
        Assert.That(ExamplePacks.Inspection.CheckPublication(assessment).Select(problem => problem.Code), Has.No.Member(PublicationCodes.ModeratorDecided));
        Assert.That(ExamplePacks.Inspection.Compose(assessment, new AnnexRequest()).Draft, Is.False);
        Assert.That(System.Text.Encoding.UTF8.GetString(files["pack.json"].Span), Does.Not.Contain("Rees").And.Not.Contain("Owen"));
        Assert.That((await file.Publications.ReplayAsync()).Select(replay => replay.Problems.Count), Is.All.Zero);
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    /// <summary>Roles that tell the two apart need no more said.</summary>
    [Test]
    public async Task Export_OfTwoRoles_SaysNoMore()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await PublishedCases.PublishAsync(file);
        Assert.That(System.Text.Encoding.UTF8.GetString((await file.Evidence.ExportAsync())["pack.json"].Span), Does.Not.Contain("moderatedByAnother"));
    }

    /// <summary>What the annex would take for nothing is named where it can still be mended.</summary>
    [TestCase("none", "Inspector", "SUI5204")]
    [TestCase("What was seen settles it.", "Nobody", "SUI5202")]
    public async Task Finish_WhereTheAnnexWouldStayADraft_IsRefused(string reason, string role, string code)
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await ToModerationAsync(file, TemporaryCases.Lead, Judgement with { Reason = reason });
        await file.Workflow.ModerateAsync(true, "The evidence bears it.", B with { Role = role });
        var refused = (await Assert.ThrowsAsync<CaseFileException>(() => file.Workflow.FireAsync("finish-moderation", B)))!;
        Assert.That(refused.Problems.Single().Code, Is.EqualTo("SUI7242"));
        Assert.That(refused.Problems.Single().Message, Does.Contain(code));
        Assert.That((await file.Publications.GetMissingAsync()).Select(problem => problem.Code), Does.Contain("SUI7242"));
    }

    /// <summary>Whoever acted as the lead led, though somebody else made the case and judged.</summary>
    [Test]
    public async Task Moderate_ByWhoeverActedAsTheLead_IsRefused()
    {
        using var cases = new TemporaryCases();
        await using (var file = await TemporaryCases.Store.CreateAsync(cases.Path(), new CaseCreation("eastmere", Clerk, BlindPlacements: false)))
        {
            await file.Evidence.ImportAsync(Packs.Files("synthetic-middling"), TemporaryCases.Lead);
            await ToModerationAsync(file, B, Judgement);
            await Refusals.Refuses("SUI7214", () => file.Workflow.ModerateAsync(true, "I agree.", new CaseActor("Moderator", "Ms A Rees, HM Inspector")));
            await Refusals.Refuses("SUI7214", () => file.Workflow.ModerateAsync(true, "I agree.", new CaseActor("Lead inspector", "C. Lewis")));
            await file.Workflow.ModerateAsync(true, "I agree.", new CaseActor("Moderator", "C. Lewis"));
            await Refusals.Refuses("SUI7214", () => file.Workflow.FireAsync("finish-moderation", TemporaryCases.Lead));
            await file.Workflow.FireAsync("finish-moderation", new CaseActor("Moderator", "C. Lewis"));
        }

        Assert.That(await TemporaryCases.CodesAsync(cases.Path()), Is.Empty);
    }

    /// <summary>What was placed on other evidence bears no judgement on this, and is asked for before anything is shown.</summary>
    [TestCase(true)]
    [TestCase(false)]
    public async Task Reopened_WhereTheEvidenceChanged_IsPlacedAnew(bool wentOut)
    {
        using var cases = new TemporaryCases();
        await using (var file = await TemporaryCases.OpenAsync(await cases.FilledAsync(blind: true)))
        {
            await ToModerationAsync(file, TemporaryCases.Lead, Judgement, places: true);
            if (wentOut)
            {
                await file.Opinions.PlaceAsync(At(Rung.Participation), B);
                await file.Workflow.ModerateAsync(true, "The evidence bears it.", B);
                await file.Workflow.FireAsync("finish-moderation", B);
                Assert.That(await file.Opinions.HidesFromAsync(Clerk), Is.False);
            }

            await file.Workflow.FireAsync("reopen", TemporaryCases.Lead, "One more source came.");
            Assert.That(await file.Opinions.HidesFromAsync(TemporaryCases.Lead), Is.False, "Nothing changed yet.");
            await file.Evidence.WithdrawAsync([(await file.Evidence.GetItemsAsync()).First(item => item.Part == CaseItemPart.Row).Id], TemporaryCases.Lead, "A slip.");
            Assert.That(await file.Opinions.HidesFromAsync(TemporaryCases.Lead), Is.True);
            await file.Workflow.FireAsync("close-gathering", TemporaryCases.Lead);
            await PassAsync(file, "begin-judgement");
            await Refusals.Refuses("SUI7220", () => file.Workflow.JudgeAsync(Judgement, TemporaryCases.Lead));
            await file.Opinions.PlaceAsync(At(Rung.Consultation), TemporaryCases.Lead);
            var opinions = await file.Opinions.GetAsync(TemporaryCases.Lead);
            Assert.That((opinions.Placements[^1].IsBlind, opinions.Agreement), Is.EqualTo((true, (PlacementAgreement?)null)), "Of this round there is one.");
            Assert.That(opinions.Placements.Select(one => one.IsOfFormerEvidence), Is.EqualTo(opinions.Placements.Select((_, place) => place < opinions.Placements.Count - 1)));
            await file.Workflow.JudgeAsync(Judgement, TemporaryCases.Lead);
        }

        Assert.That(await TemporaryCases.CodesAsync(cases.Path()), Is.Empty);
    }

    [Test]
    public async Task Reopened_WhereNothingChanged_StandsAsItWas()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync(blind: true));
        await ToModerationAsync(file, TemporaryCases.Lead, Judgement, places: true);
        await file.Workflow.FireAsync("reopen", TemporaryCases.Lead, "To look again.");
        await file.Workflow.FireAsync("close-gathering", TemporaryCases.Lead);
        await PassAsync(file, "begin-judgement");
        await file.Workflow.JudgeAsync(Judgement, TemporaryCases.Lead);
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
        Assert.That(ExamplePacks.Inspection.Read(await file.Evidence.ExportAsync()).Pack!.Decision!.PlacedOn, Is.Null, "On the same day there is no more to say.");
    }

    /// <summary>A placement that stands from before says its day in the pack, and so in the supplement.</summary>
    [Test]
    public async Task Judged_OnALaterDay_SaysWhenItWasPlaced()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync(blind: true);
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await ToModerationAsync(file, TemporaryCases.Lead, Judgement, places: true);
            await file.Workflow.FireAsync("return-judgement", B, "Say more.");
        }

        var later = SuiCaseFiles.CreateStore(ExamplePacks.Inspection, TemporaryCases.Options with { Time = new Later() });
        await using (var file = (await later.OpenAsync(path)).File!)
        {
            await file.Workflow.JudgeAsync(Judgement with { Reason = "Said anew." }, TemporaryCases.Lead);
            var decision = ExamplePacks.Inspection.Read(await file.Evidence.ExportAsync()).Pack!.Decision!;
            Assert.That((decision.PlacedOn, decision.DecidedOn), Is.EqualTo(((DateOnly?)new DateOnly(2019, 6, 7), new DateOnly(2019, 6, 9))));
        }
    }

    private sealed class Later : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2019, 6, 9, 10, 0, 0, TimeSpan.Zero);
    }

    /// <summary>What is erased while the draft is out hides nothing that cannot be placed on there.</summary>
    [Test]
    public async Task Erased_WhileTheDraftIsOut_HidesNothingUntilItIsReopened()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync(blind: true));
        await ToModerationAsync(file, TemporaryCases.Lead, Judgement, places: true);
        await file.Opinions.PlaceAsync(At(Rung.Participation), B);
        await file.Workflow.ModerateAsync(true, "The evidence bears it.", B);
        await file.Workflow.FireAsync("finish-moderation", B);
        await file.Evidence.EraseAsync([(await file.Evidence.GetTableAsync("findings.csv"))!.Rows[0].Item], TemporaryCases.Lead, "Not theirs.");
        Assert.That(await file.Opinions.HidesFromAsync(TemporaryCases.Lead), Is.False);
        await file.Workflow.FireAsync("reopen", TemporaryCases.Lead, "Something was erased.");
        Assert.That(await file.Opinions.HidesFromAsync(TemporaryCases.Lead), Is.True);
    }

    /// <summary>A case of the first rules goes on verifying whoever fires in it; but nobody whom the rules of today bar moderates in it any more.</summary>
    [Test]
    public async Task Case_OfTheFirstRules_GoesOn()
    {
        using var cases = new TemporaryCases();
        File.Copy(Path.Combine(Repository.Root(), "tests", "Sui.Inspection.CaseFiles.Tests", "Fixtures", "schema-1.sui"), cases.Path());
        await using (var file = await TemporaryCases.OpenAsync(cases.Path()))
        {
            var other = new CaseActor("Acting lead inspector", "D. Pugh");
            await file.Workflow.FireAsync("reopen", other, "To look again.");
            await file.Workflow.FireAsync("close-gathering", other);
            await PassAsync(file, "begin-judgement");
            await file.Workflow.JudgeAsync(Judgement, TemporaryCases.Lead);
            await file.Workflow.FireAsync("submit-judgement", other);
            await Refusals.Refuses("SUI7214", () => file.Workflow.ModerateAsync(true, "I agree.", new CaseActor("Inspector", "Ms A. Rees")));
            await Refusals.Refuses("SUI7214", () => file.Workflow.ModerateAsync(true, "I agree.", other with { Role = "Moderator" }));
            await file.Workflow.ModerateAsync(true, "I agree.", B with { Role = "Moderator" });
            await file.Workflow.FireAsync("finish-moderation", B);
        }

        Assert.That(await TemporaryCases.CodesAsync(cases.Path()), Is.Empty);
    }

    /// <summary>What to do can be done: the triggers that lead to where it is taken, by name.</summary>
    [Test]
    public async Task Refusal_ForTheState_NamesTheTriggers()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync(blind: true));
        var early = (await Assert.ThrowsAsync<CaseFileException>(() => file.Opinions.PlaceAsync(At(Rung.Consultation), A)))!.Problems.Single();
        Assert.That((early.Code, early.Action), Is.EqualTo(("SUI7203",
            "Fire, one after the other, what leads there: start-gathering (sui case fire FILE start-gathering --as ROLE/NAME), then close-gathering (sui case fire FILE close-gathering --as ROLE/NAME).")));
        await ToModerationAsync(file, TemporaryCases.Lead, Judgement, places: true);
        var placement = (await file.Evidence.GetItemsAsync()).Single(item => item.Part == CaseItemPart.Placement).Id;
        var hidden = (await Assert.ThrowsAsync<CaseFileException>(() => file.Evidence.ReadAsync(placement, B)))!.Problems.Single();
        Assert.That((hidden.Code, hidden.Action), Is.EqualTo(("SUI7221", "Place first: sui case place FILE --as ROLE/NAME; then say who looks, with the same --as.")));
        await file.Workflow.FireAsync("reopen", A, "To look again.");
        hidden = (await Assert.ThrowsAsync<CaseFileException>(() => file.Evidence.ReadAsync(placement, B)))!.Problems.Single();
        Assert.That(hidden.Action, Does.Contain("sui case fire FILE close-gathering").And.Contain("sui case place FILE"));
        await file.Workflow.FireAsync("withdraw", A, "It is not inspected.");
        var gone = (await Assert.ThrowsAsync<CaseFileException>(() => file.Workflow.JudgeAsync(Judgement, TemporaryCases.Lead)))!.Problems.Single();
        Assert.That(gone.Action, Does.Contain("reopen --why TEXT").And.Contain("begin-judgement"));
    }

    private static CasePlacement At(Rung rung) => new() { Perspective = CasePerspective.Inspector, Rung = rung, Reason = "By what was seen." };

    private static async Task ToModerationAsync(ICaseFile file, CaseActor judge, CaseJudgement judgement, bool places = false)
    {
        await file.Workflow.FireAsync("start-gathering", Clerk);
        await file.Workflow.FireAsync("close-gathering", Clerk);
        await PassAsync(file, "begin-judgement");
        if (places)
        {
            await file.Opinions.PlaceAsync(At(Rung.Consultation), judge);
        }

        await file.Workflow.JudgeAsync(judgement, judge);
        await file.Workflow.FireAsync("submit-judgement", judge);
    }

    private static async Task PassAsync(ICaseFile file, string trigger)
    {
        foreach (var guard in (await file.Workflow.CanFireAsync(Clerk)).Single(one => one.Trigger == trigger).Unmet)
        {
            var review = guard.Guard switch { "errors-read" => CaseReview.Errors, "masks-reviewed" => CaseReview.Masks, _ => CaseReview.Requests };
            await file.Workflow.ReviewAsync(review, Clerk, "Looked at, and fit to go on with.");
        }

        await file.Workflow.FireAsync(trigger, Clerk);
    }
}
