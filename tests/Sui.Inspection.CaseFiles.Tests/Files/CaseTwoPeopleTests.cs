using System.Security.Cryptography;
using System.Text;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles.Tests.Files;

/// <summary>Two people with like names: a third person says that they are two, and the guards go by it as long as it counts.</summary>
public sealed class CaseTwoPeopleTests
{
    private static readonly CaseActor Anne = new("Moderator", "Anne Rees");
    private static readonly CaseActor Third = new("Head of inspection", "C. Lewis");

    private static readonly CaseJudgement Judgement =
        new() { Confirms = false, Rating = Rating.RequiresImprovement, Rung = Rung.Consultation, Reason = "What was seen settles it.", LivedExperienceTookPart = true };

    [Test]
    public async Task SaidByAThirdPerson_LiftsTheBar_AndVerifies()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await ToModerationAsync(file, TemporaryCases.Second);
            var barred = (await Assert.ThrowsAsync<CaseFileException>(() => file.Workflow.ModerateAsync(true, "I agree.", Anne)))!.Problems.Single();
            Assert.That((barred.Code, barred.Message), Is.EqualTo(("SUI7214", "Whoever led or judged cannot moderate. By the names, Anne Rees may be A. Rees.")));
            Assert.That(barred.Action, Does.Contain("sui case people"));

            await file.People.DistinguishAsync("A. Rees", "Anne Rees", Third, "I work with both.");
            // What may be somebody else's name still is not hers.
            await Refusals.Refuses("SUI7214", () => file.Workflow.ModerateAsync(true, "I agree.", Anne with { Name = "Mrs Rees" }));
            await file.Workflow.ModerateAsync(true, "I agree.", Anne);
            await file.Workflow.FireAsync("finish-moderation", Anne);
            var people = await file.People.GetAsync();
            Assert.That(people.Led, Is.EqualTo(new[] { "A. Rees", "B. Owen" }));
            Assert.That(people.Apart.Select(one => (one.One, one.Other, one.By, one.Why, one.Counts)), Is.EqualTo(new[] { ("A. Rees", "Anne Rees", Third, "I work with both.", true) }));
            Assert.That((await file.Evidence.ExportAsync())["pack.json"].Span.IndexOf("Rees"u8), Is.LessThan(0), "Names are printed nowhere.");
        }

        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);
    }

    /// <summary>Whoever moderated and then acts as the lead led: nothing is published on their moderation, and what they may fire verifies.</summary>
    [TestCase("reopen", true)]
    [TestCase("publish", false)]
    public async Task FiredAsLeadByWhoeverModerated_IsRefused_OrVerifies(string trigger, bool fires)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await PublishedCases.ToFactualAccuracyAsync(file);
            var acting = TemporaryCases.Second with { Role = "Lead inspector" };
            if (fires)
            {
                await file.Workflow.FireAsync(trigger, acting, "Look again.");
            }
            else
            {
                var refused = (await Assert.ThrowsAsync<CaseFileException>(() => file.Workflow.FireAsync(trigger, acting)))!;
                Assert.That(refused.Problems.Select(problem => problem.Code), Does.Contain("SUI7215"));
            }
        }

        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);
    }

    /// <summary>Whoever the bar is about, and whoever may be one of the two, opens nothing by a word of their own.</summary>
    [TestCase("Clerk", "A. Rees")]
    [TestCase("Clerk", "Anne Rees")]
    [TestCase("Clerk", "Mrs Rees, Cardiff")]
    [TestCase("Clerk", "Rees, Ms A")]
    [TestCase("Inspector", "B. Owen")]
    [TestCase("Acting lead inspector", "D. Pugh")]
    public async Task SaidByOneOfThem_OrByWhoeverLedOrJudged_IsRefused(string role, string name)
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await ToModerationAsync(file, TemporaryCases.Second);
        await Refusals.Refuses("SUI7246", () => file.People.DistinguishAsync("A. Rees", "Anne Rees", new CaseActor(role, name), "I know."));
        Assert.That((await file.People.GetAsync()).Apart, Is.Empty);
    }

    [TestCase("A. Rees", "Rees, Ms A.", "SUI7247")]
    [TestCase("A. Rees", "Bob Rees", "SUI7248")]
    [TestCase("A. Rees", "Anne \u202ERees", "SUI7018")]
    [TestCase("A. Rees", " ", "SUI7018")]
    public async Task Names_ThatCannotBeToldApart_OrAre_AreRefused(string one, string other, string code)
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await Refusals.Refuses(code, () => file.People.DistinguishAsync(one, other, Third, "I know."));
        await Refusals.Refuses("SUI7018", () => file.People.DistinguishAsync("A. Rees", "Anne Rees", Third, string.Empty));
    }

    /// <summary>Whoever said so and judges later is no third person any more; what was moderated before stands as it was known then.</summary>
    [Test]
    public async Task SaidByWhoeverJudgesLater_CountsNoMore()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await file.People.DistinguishAsync("A. Rees", "Anne Rees", Third, "I work with both.");
            await ToModerationAsync(file, TemporaryCases.Second);
            await file.Workflow.ModerateAsync(true, "I agree.", Anne);
            await file.Workflow.FireAsync("return-judgement", Anne, "Say more.");
            await file.Workflow.JudgeAsync(Judgement, Third);
            await file.Workflow.FireAsync("submit-judgement", Third);
            await Refusals.Refuses("SUI7214", () => file.Workflow.ModerateAsync(true, "I agree.", Anne));
            Assert.That((await file.People.GetAsync()).Apart.Single().Counts, Is.False);

            await file.People.DistinguishAsync("A. Rees", "Anne Rees", Third with { Name = "E. Morgan" }, "I work with both.");
            await file.Workflow.ModerateAsync(true, "I agree.", Anne);
        }

        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);
    }

    /// <summary>What one copy knew holds in the merged one; a moderation that it bears stands there.</summary>
    [Test]
    public async Task Merged_FromEitherCopy_IsKnown()
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        await using (var file = await TemporaryCases.OpenAsync(first))
        {
            await file.Workflow.FireAsync("start-gathering", TemporaryCases.Lead);
        }

        await using (var file = await TemporaryCases.OpenAsync(second))
        {
            await file.People.DistinguishAsync("Anne Rees", "A. Rees", Third, "I work with both.");
        }

        var merged = await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(second, first, cases.Path("merged.sui"), TemporaryCases.Lead));
        await using (var file = merged.File)
        {
            Assert.That((await file.People.GetAsync()).Apart.Single() is { Counts: true, By: var by } && by == Third, Is.True);
            await ToModerationAsync(file, TemporaryCases.Second);
            await file.Workflow.ModerateAsync(true, "I agree.", Anne);
        }

        Assert.That(await TemporaryCases.CodesAsync(cases.Path("merged.sui")), Is.Empty);
    }

    /// <summary>A case in which the journal itself has the lead say so does not verify, whoever forged it.</summary>
    [Test]
    public async Task Forged_AsTheLead_DoesNotVerify()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await file.People.DistinguishAsync("A. Rees", "Anne Rees", Third, "I work with both.");
        }

        Say("C. Lewis", "B. Vale");
        Assert.That(await TemporaryCases.CodesAsync(path), Has.No.Member("SUI7104"), "Who said so is another; what they say can be said.");
        Say("B. Vale", "A. Rees");
        Assert.That(await TemporaryCases.CodesAsync(path), Has.Member("SUI7104"));

        void Say(string former, string name)
        {
            var entry = Encoding.UTF8.GetString(Shell.Value<byte[]>(path, "SELECT entry FROM journal ORDER BY sequence DESC LIMIT 1"));
            var forged = Encoding.UTF8.GetBytes(entry.Replace($"\"name\":\"{former}\"", $"\"name\":\"{name}\"", StringComparison.Ordinal));
            Shell.Run(path, $"UPDATE journal SET entry = x'{Convert.ToHexString(forged)}', hash = x'{Convert.ToHexString(SHA256.HashData(forged))}' WHERE last = 1");
        }
    }

    private static async Task ToModerationAsync(ICaseFile file, CaseActor judge)
    {
        if ((await file.RefreshAsync()).State == "Planned")
        {
            await file.Workflow.FireAsync("start-gathering", judge);
        }

        await file.Workflow.FireAsync("close-gathering", judge);
        await file.Workflow.FireAsync("begin-judgement", judge);
        await file.Workflow.JudgeAsync(Judgement, judge);
        await file.Workflow.FireAsync("submit-judgement", judge);
    }
}
