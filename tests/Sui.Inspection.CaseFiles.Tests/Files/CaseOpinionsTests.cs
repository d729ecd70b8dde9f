using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles.Tests.Files;

/// <summary>Placements are blind until one's own stands, dissent and comments are kept and printed, and the journal proves all of it.</summary>
public class CaseOpinionsTests
{
    private static readonly CaseActor Lead = TemporaryCases.Lead;
    private static readonly CaseActor Second = TemporaryCases.Second;
    private static readonly CaseActor Peer = new("Peer researcher", "PR-4");

    private static readonly CaseJudgement Confirms = new() { Confirms = true, Reason = "The evidence is of one piece.", LivedExperienceTookPart = true };

    [Test]
    public async Task Judge_BeforePlacing_IsRefused_AndAfterIsTaken()
    {
        using var cases = new TemporaryCases();
        await using var file = await AtJudgementAsync(cases);
        await Refuses("SUI7220", () => file.Workflow.JudgeAsync(Confirms, Lead));
        await file.Opinions.PlaceAsync(At(Rung.Consultation), Lead);
        await file.Workflow.JudgeAsync(Confirms, Lead);
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    /// <summary>The second judgement is blind, too: whoever moderates has placed first.</summary>
    [Test]
    public async Task Moderate_BeforePlacing_IsRefused()
    {
        using var cases = new TemporaryCases();
        await using var file = await AtJudgementAsync(cases);
        await file.Opinions.PlaceAsync(At(Rung.Consultation), Lead);
        await file.Workflow.JudgeAsync(Confirms, Lead);
        await file.Workflow.FireAsync("submit-judgement", Lead);
        await Refuses("SUI7220", () => file.Workflow.ModerateAsync(true, "The evidence bears it.", Second));
        await file.Opinions.PlaceAsync(At(Rung.Participation), Second);
        await file.Workflow.ModerateAsync(true, "The evidence bears it.", Second);
        await file.Workflow.FireAsync("finish-moderation", Second);
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    /// <summary>Nothing of others' and nothing computed reaches somebody who has not placed; the number of people alone does.</summary>
    [Test]
    public async Task Get_BeforePlacing_HidesAllButHowManyPlaced()
    {
        using var cases = new TemporaryCases();
        await using var file = await AtJudgementAsync(cases);
        await file.Opinions.PlaceAsync(At(Rung.Participation), Peer);
        var hidden = await file.Opinions.GetAsync(Lead);
        Assert.That(
            hidden, Is.EqualTo(new CaseOpinions { IsBlind = true, IsHidden = true, Placed = 1, Placements = hidden.Placements, Dissent = hidden.Dissent }));
        Assert.That((hidden.Placements, hidden.Dissent), Is.EqualTo((Array.Empty<RecordedPlacement>(), Array.Empty<CaseDissent>())));
        Assert.That(await file.Opinions.HidesFromAsync(null), Is.True);

        await file.Opinions.PlaceAsync(At(Rung.Consultation), Lead);
        var shown = await file.Opinions.GetAsync(Lead);
        var computed = ExamplePacks.Inspection.Assess(ExamplePacks.Inspection.Read(await file.Evidence.ExportAsync()));
        Assert.That(
            (shown.IsHidden, shown.ComputedRung, shown.ComputedRating, shown.ComputedLow, shown.ComputedHigh, shown.Placements.Count),
            Is.EqualTo((false, computed.Placement.Rung, computed.Rating.Value, computed.Rating.Low, computed.Rating.High, 2)));
        Assert.That(shown.Placements.Select(one => (one.By.Role, one.Placement.Perspective, one.Placement.Rung, one.Placement.Reason, one.IsBlind)), Is.EqualTo(new[]
        {
            ("Peer researcher", CasePerspective.LivedExperience, (Rung?)Rung.Participation, "By what was seen.", true),
            ("Lead inspector", CasePerspective.Inspector, (Rung?)Rung.Consultation, "By what was seen.", true),
        }));
    }

    /// <summary>A person is a name: who has placed under one role sees what they may under another.</summary>
    [Test]
    public async Task Place_Again_IsKeptAndCountsInNoAgreement()
    {
        using var cases = new TemporaryCases();
        await using var file = await AtJudgementAsync(cases);
        await file.Opinions.PlaceAsync(At(Rung.Consultation), Lead);
        await file.Opinions.PlaceAsync(At(Rung.SharingPower), new CaseActor("Inspector", "a rees"));
        await file.Opinions.PlaceAsync(At(Rung.Participation), Second);
        var opinions = await file.Opinions.GetAsync(Second);
        Assert.That(opinions.Placements.Select(one => one.IsBlind), Is.EqualTo(new[] { true, false, true }));
        Assert.That(opinions.Agreement, Is.EqualTo(new PlacementAgreement(2, 1, 0, 1, Rung.Consultation, Rung.Participation)));
        Assert.That(opinions.Placed, Is.EqualTo(2));
    }

    /// <summary>Four people make six pairs. On rungs 2, 2, 3 and none: one pair is the same, two are neighbours.</summary>
    [Test]
    public async Task Agreement_OfFour_CountsPairs()
    {
        using var cases = new TemporaryCases();
        await using var file = await AtJudgementAsync(cases);
        foreach (var (rung, name) in new (Rung?, string)[] { (Rung.Consultation, "A"), (Rung.Consultation, "B"), (Rung.Participation, "C"), (null, "D") })
        {
            await file.Opinions.PlaceAsync(At(rung), new CaseActor("Inspector", name));
        }

        Assert.That((await file.Opinions.GetAsync(new CaseActor("Inspector", "A"))).Agreement, Is.EqualTo(new PlacementAgreement(4, 6, 1, 2, Rung.Consultation, Rung.Participation)));
    }

    [Test]
    public async Task Dissent_StandsInThePackUnderTheRole_UntilTheEvidenceChanges()
    {
        using var cases = new TemporaryCases();
        await using var file = await AtJudgementAsync(cases);
        await file.Opinions.PlaceAsync(At(Rung.Consultation), Lead);
        await Refuses("SUI7222", () => file.Opinions.DissentAsync("The council decides nothing.", Peer));
        await file.Workflow.JudgeAsync(Confirms, Lead);
        await Refuses("SUI7220", () => file.Opinions.DissentAsync("The council decides nothing.", Peer));
        await Refuses("SUI7249", () => file.Opinions.DissentAsync("The council decides nothing.", Lead with { Name = "Rees, A." }));
        await file.Opinions.PlaceAsync(At(Rung.Information), Peer);
        await file.Opinions.DissentAsync("The council decides nothing.", Peer);
        var decision = ExamplePacks.Inspection.Read(await file.Evidence.ExportAsync()).Pack!.Decision!;
        Assert.That(decision.Dissent.Select(one => (one.By, one.Text)), Does.Contain(("Peer researcher", "The council decides nothing.")));
        Assert.That((await file.Opinions.GetAsync(Lead)).Dissent.Select(one => one.Text), Is.EqualTo(new[] { "The council decides nothing." }));

        await file.Workflow.FireAsync("reopen", Lead, "One more source came.");
        await file.Evidence.WithdrawAsync([(await file.Evidence.GetItemsAsync()).First(item => item.Part == CaseItemPart.Row).Id], Lead, "A slip.");
        Assert.That((await file.Opinions.GetAsync(Lead)).Dissent, Is.Empty);
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    [Test]
    public async Task Comments_Unanswered_KeepTheCaseFromPublication_AndAreAnsweredInThePack()
    {
        using var cases = new TemporaryCases();
        await using var file = await AtFactualAccuracyAsync(cases);
        var comment = new CaseComment { From = CaseCommentFrom.Provider, Role = "Head of service", About = "C3", Text = "The council met in March, too." };
        var reply = new CaseComment { From = CaseCommentFrom.Council, Role = "Council chair", Text = "We agree." };
        var written = await file.Opinions.CommentAsync([comment, reply], Second);
        Assert.That(await file.Opinions.CommentAsync([comment, reply with { Text = " We agree. " }], Second), Is.Null, "recorded twice");
        await Refuses("SUI7217", () => file.Workflow.FireAsync("publish", Lead));

        await Refuses("SUI7223", () => file.Opinions.AnswerAsync(new string('0', 64), CaseDisposition.Changed, "Corrected.", Lead));
        await file.Opinions.AnswerAsync(written!.Items[0], CaseDisposition.NotChanged, "The minutes do not say so.", Lead);
        await Refuses("SUI7217", () => file.Workflow.FireAsync("publish", Lead));
        await file.Opinions.AnswerAsync(written.Items[1], CaseDisposition.NotChanged, "Thank you.", Lead);
        var comments = await file.Opinions.GetCommentsAsync();
        Assert.That(comments.Select(one => (one.Comment, one.Answer!.Disposition, one.Answer.Text, one.Answer.By)), Is.EqualTo(new[]
        {
            (comment, CaseDisposition.NotChanged, "The minutes do not say so.", Lead), (reply, CaseDisposition.NotChanged, "Thank you.", Lead),
        }));
        var decision = ExamplePacks.Inspection.Read(await file.Evidence.ExportAsync()).Pack!.Decision!;
        Assert.That(
            decision.ProviderComments.Concat(decision.CouncilReplies).Select(one => (one.By, one.Text, one.Answer)),
            Is.SupersetOf(new[] { ("Head of service", "The council met in March, too.", "The minutes do not say so."), ("Council chair", "We agree.", (string?)"Thank you.") }));
        await file.Workflow.ReviewAsync(CaseReview.Masks, Lead, "Nothing names anybody.");
        await file.Workflow.ReviewAsync(CaseReview.Requests, Lead, "Nothing follows.");
        await file.Workflow.FireAsync("publish", Lead);
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    /// <summary>Two answer one comment: the second is told of the first, and writes nothing.</summary>
    [Test]
    public async Task Answer_AfterSomebodyElses_IsAConflict()
    {
        using var cases = new TemporaryCases();
        await using var file = await AtFactualAccuracyAsync(cases);
        var item = (await file.Opinions.CommentAsync([new CaseComment { From = CaseCommentFrom.Provider, Role = "Head", Text = "Wrong." }], Second))!.Items[0];
        await using var other = await TemporaryCases.OpenAsync(cases.Path());
        await other.Opinions.AnswerAsync(item, CaseDisposition.Changed, "Corrected.", Second);
        await Refuses("SUI7011", () => file.Opinions.AnswerAsync(item, CaseDisposition.NotChanged, "It is right.", Lead));
        _ = await file.RefreshAsync();
        await file.Opinions.AnswerAsync(item, CaseDisposition.NotChanged, "It is right.", Lead);
        Assert.That((await file.Opinions.GetCommentsAsync())[0].Answer!.Text, Is.EqualTo("It is right."));
    }

    /// <summary>Every text that is wrong is named at once, and nothing is written.</summary>
    [Test]
    public async Task Comment_WithTextsThatCannotBeKept_IsRefusedWhole()
    {
        using var cases = new TemporaryCases();
        await using var file = await AtFactualAccuracyAsync(cases);
        var refused = await Assert.ThrowsAsync<CaseFileException>(() => file.Opinions.CommentAsync(
            [
                new CaseComment { From = CaseCommentFrom.Provider, Role = "Head", Text = "Right." },
                new CaseComment { From = CaseCommentFrom.Provider, Role = " ", Text = "", About = new string('x', 101) },
            ],
            Second));
        Assert.That(refused!.Problems.Select(problem => (problem.Code, problem.Location.Column)), Is.EqualTo(new[]
        {
            ("SUI7018", "text"), ("SUI7018", "role"), ("SUI7018", "about"),
        }));
        Assert.That(await file.Opinions.GetCommentsAsync(), Is.Empty);
    }

    /// <summary>A comment has to be about something of the case; one that is not keeps the others from being recorded.</summary>
    [Test]
    public async Task Comment_AboutNothingOfTheCase_IsRefusedWhole()
    {
        using var cases = new TemporaryCases();
        await using var file = await AtFactualAccuracyAsync(cases);
        var known = new CaseComment { From = CaseCommentFrom.Provider, Role = "Head", Text = "Right.", About = " C3 " };
        var before = (await file.RefreshAsync()).Entries;
        foreach (var about in new[] { "C99", "why.999", "nowhere.1", "Lead inspector" })
        {
            await Refuses("SUI7235", () => file.Opinions.CommentAsync([known, known with { About = about }], Second));
        }

        Assert.That((await file.RefreshAsync()).Entries, Is.EqualTo(before));
        Assert.That(await file.Opinions.GetCommentsAsync(), Is.Empty);
        await file.Opinions.CommentAsync([known, .. new[] { "summary", "summary.1", "supplement.about.1", "r01", "" }.Select(about => known with { About = about })], Second);
    }

    /// <summary>Once the draft went to the provider nothing is hidden any more, and a placement is not blind.</summary>
    [Test]
    public async Task Reveal_WithTheDraft_HidesFromNobody()
    {
        using var cases = new TemporaryCases();
        await using var file = await AtFactualAccuracyAsync(cases);
        Assert.That(await file.Opinions.HidesFromAsync(Peer), Is.False);
        await file.Workflow.FireAsync("reopen", Lead, "One more source came.");
        await file.Workflow.FireAsync("close-gathering", Lead);
        await file.Opinions.PlaceAsync(At(Rung.Participation), Peer);
        Assert.That((await file.Opinions.GetAsync(Peer)).Placements[^1].IsBlind, Is.False);
    }

    private static CasePlacement At(Rung? rung) => new()
    {
        Perspective = rung == Rung.Participation ? CasePerspective.LivedExperience : CasePerspective.Inspector,
        Rung = rung,
        Reason = "By what was seen.",
    };

    private static async Task<ICaseFile> AtJudgementAsync(TemporaryCases cases)
    {
        var file = await TemporaryCases.OpenAsync(await cases.FilledAsync(blind: true));
        await file.Workflow.FireAsync("start-gathering", Lead);
        await file.Workflow.FireAsync("close-gathering", Lead);
        await file.Workflow.ReviewAsync(CaseReview.Errors, Lead, "What is left out is left out knowingly.");
        await file.Workflow.FireAsync("begin-judgement", Lead);
        return file;
    }

    private static async Task<ICaseFile> AtFactualAccuracyAsync(TemporaryCases cases)
    {
        var file = await AtJudgementAsync(cases);
        await file.Opinions.PlaceAsync(At(Rung.Consultation), Lead);
        await file.Opinions.PlaceAsync(At(Rung.Consultation), Second);
        await file.Workflow.JudgeAsync(Confirms, Lead);
        await file.Workflow.FireAsync("submit-judgement", Lead);
        await file.Workflow.ModerateAsync(true, "The evidence bears it.", Second);
        await file.Workflow.FireAsync("finish-moderation", Second);
        return file;
    }

    private static async Task Refuses(string code, Func<Task> change) => Assert.That(await Refusals.CodesAsync(change), Does.Contain(code));
}
