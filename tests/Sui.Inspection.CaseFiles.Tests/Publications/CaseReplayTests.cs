using System.Text;
using Sui.Inspection.CaseFiles.Files;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Memory;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Evidence;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Publications;

/// <summary>What was published comes out of the journal again, with the evidence and the data of that day.</summary>
public class CaseReplayTests
{
    private static readonly CaseActor Lead = TemporaryCases.Lead;

    [TestCase("synthetic-middling")]
    [TestCase("worked-case")]
    public async Task Replay_OfWhatWasPublished_IsTheAssessmentOfThatDay_WhateverCameSince(string pack)
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync(pack));
        await PublishedCases.PublishAsync(file);
        var first = Packs.Assessment(await file.Evidence.ExportAsync());
        await file.Workflow.FireAsync("reopen", Lead, "Two rows were counted twice.");
        await file.Evidence.WithdrawAsync([.. await RowsAsync(file, 2)], Lead, "Counted twice.");
        await PublishedCases.PublishAsync(file);
        var second = Packs.Assessment(await file.Evidence.ExportAsync());

        var replays = await file.Publications.ReplayAsync();
        Assert.Multiple(() =>
        {
            Assert.That(first, Is.Not.EqualTo(second));
            Assert.That(replays.Select(replay => replay.Outcome), Is.EqualTo(new[] { CaseReplayOutcome.Same, CaseReplayOutcome.Same }));
            Assert.That(replays.Select(replay => replay.Json!.Value.ToArray()), Is.EqualTo(new[] { first, second }));
            Assert.That(replays.SelectMany(replay => replay.Problems), Is.Empty);
            Assert.That(replays[0].Publication.Records.Keys, Is.EquivalentTo(new[] { "en", "cy" }));
        });
    }

    /// <summary>Version 1 of rubric and framework, which the packs of 2019 name.</summary>
    /// <summary>The reason stands in no assessment and no disclosed record: it is compared by itself.</summary>
    [TestCase("reason")]
    [TestCase("dissent")]
    [TestCase("moderation")]
    public async Task Replay_OfAnotherDecision_NamesWhatIsAnother(string part)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await PublishedCases.ToFactualAccuracyAsync(file);
            await file.Workflow.ReviewAsync(CaseReview.Masks, TemporaryCases.Lead, "Nothing names anybody.");
            await file.Workflow.ReviewAsync(CaseReview.Requests, TemporaryCases.Lead, "Nothing follows.");
        }

        // As software would that printed what was not said.
        using (var connection = CaseAccess.Connect(CaseAccess.Writing(path)))
        {
            using var statements = new CaseStatements(connection, path);
            using var transaction = new CaseTransaction(connection, path, statements, TemporaryCases.Options, TemporaryCases.Lead, string.Empty);
            var content = new CaseContent(ExamplePacks.Inspection);
            var look = EvidenceFacts.Of(content, statements, null, TemporaryCases.Lead, string.Empty, new DateOnly(2019, 6, 7), default);
            var decision = look.Assessment!.Evidence.Decision!;
            var other = part switch
            {
                "reason" => decision with { Reason = "Something else." },
                "dissent" => decision with { Dissent = [new Remark("Inspector", "I hold otherwise.", null)] },
                _ => decision with { ModeratedBy = "Somebody" },
            };
            PublicationEntry.Append(
                transaction, ExamplePacks.Inspection, path, content.Files(statements, null), look.Read,
                look.Assessment with { Evidence = look.Assessment.Evidence with { Decision = other } }, new CasePublishing(), default);
            transaction.Fire("publish", "Published", look.Facts);
            transaction.Commit();
        }

        await using var opened = await TemporaryCases.OpenAsync(path);
        Assert.That((await opened.Journal.VerifyAsync()).Problems, Is.Empty);
        var replay = (await opened.Publications.ReplayAsync()).Single();
        Assert.That(replay.Outcome, Is.EqualTo(CaseReplayOutcome.Different));
        Assert.That(replay.Problems.Last().Message, Does.Contain($"of the decision these are others: {part}").And.Not.Contain("Something else"));
    }

    /// <summary>The digests of words go with the words.</summary>
    [Test]
    public async Task Erase_OfACommentThatWasPublished_TakesTheDigestsAsWell()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using var file = await TemporaryCases.OpenAsync(path);
        await PublishedCases.ToFactualAccuracyAsync(file);
        var comment = (await file.Opinions.CommentAsync([new CaseComment { From = CaseCommentFrom.Provider, Role = "Head", Text = "We met in March." }], TemporaryCases.Second))!.Items[0];
        await file.Opinions.AnswerAsync(comment, CaseDisposition.NotChanged, "It stays.", TemporaryCases.Lead);
        await file.Workflow.ReviewAsync(CaseReview.Masks, TemporaryCases.Lead, "Nothing names anybody.");
        await file.Workflow.ReviewAsync(CaseReview.Requests, TemporaryCases.Lead, "Nothing follows.");
        await file.Workflow.FireAsync("publish", TemporaryCases.Lead);
        Assert.That((await file.Publications.ReplayAsync()).Single().Outcome, Is.EqualTo(CaseReplayOutcome.Same));
        await file.RefreshAsync();
        await file.Evidence.EraseAsync([comment], TemporaryCases.Lead, "It names somebody.");
        Assert.That((await file.Evidence.GetItemsAsync()).Single(item => item.Part == CaseItemPart.Publication).State, Is.EqualTo(CaseItemState.Erased));
        Assert.That((await file.Publications.ReplayAsync()).Single().Outcome, Is.EqualTo(CaseReplayOutcome.Erased));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    [Test]
    public async Task Replay_OfDataOfVersion1_IsWithVersion1()
    {
        using var cases = new TemporaryCases();
        await using var file = await cases.CreateAsync();
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(Packs.Files("synthetic-middling"));
        var manifest = Encoding.UTF8.GetString(files["pack.json"].Span);
        files["pack.json"] = Encoding.UTF8.GetBytes(manifest.Replace(
            "\"framework\": \"hmip-probation-2018\",", "\"framework\": \"hmip-probation-2018\", \"frameworkVersion\": 1, \"rubric\": \"sui-ladder\", \"rubricVersion\": 1,", StringComparison.Ordinal));
        await file.Evidence.ImportAsync(files, Lead);
        await PublishedCases.PublishAsync(file);

        var replay = (await file.Publications.ReplayAsync()).Single();
        Assert.That((replay.Outcome, replay.Publication.Rubric!.Version, replay.Publication.Framework!.Version), Is.EqualTo((CaseReplayOutcome.Same, 1, 1)));
    }

    /// <summary>A pack that names no rubric is read by the one in force; a later one in force changes nothing of what was published.</summary>
    [Test]
    public async Task Replay_WhereALaterRubricIsInForce_IsWithThatOfTheDay()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await PublishedCases.PublishAsync(file);
        }

        var later = ExamplePacks.Inspection.Rubric with { Identity = new DataVersion("sui-ladder", 7), Statuses = ExamplePacks.Inspection.Rubric.Statuses with { MetAt = 99 } };
        var inspection = SuiInspection.Create(options => options.Rubrics.Add(later));
        Assert.That(inspection.Rubric.Identity.Version, Is.EqualTo(7));
        await using var again = (await TemporaryCases.StoreWith(inspection).OpenAsync(path)).File!;

        var replay = (await again.Publications.ReplayAsync()).Single();
        Assert.That((replay.Outcome, replay.Publication.Rubric!.Version), Is.EqualTo((CaseReplayOutcome.Same, 2)), string.Join("\n", replay.Problems));
    }

    [Test]
    public async Task Replay_WithAnotherRubricUnderTheSameName_NamesIt()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await PublishedCases.PublishAsync(file);
        }

        var other = ExamplePacks.Inspection.Rubric with { Statuses = ExamplePacks.Inspection.Rubric.Statuses with { MetAt = 99 } };
        await using var again = (await TemporaryCases.StoreWith(SuiInspection.Create(options => options.Rubrics.Add(other))).OpenAsync(path)).File!;

        var replay = (await again.Publications.ReplayAsync()).Single();
        Assert.That((replay.Outcome, replay.Problems.Single().Code), Is.EqualTo((CaseReplayOutcome.UnknownData, "SUI7304")));
    }

    /// <summary>What was erased cannot be made again; the hash by which it could be guessed goes with it, and the file verifies.</summary>
    [Test]
    public async Task Replay_AfterAnErasure_SaysSo_AndKeepsNoHash()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using var file = await TemporaryCases.OpenAsync(path);
        await PublishedCases.PublishAsync(file);
        await file.Evidence.EraseAsync([.. await RowsAsync(file, 1)], Lead, "Consent was withdrawn.");

        var replay = (await file.Publications.ReplayAsync()).Single();
        var problem = replay.Problems.Single();
        Assert.That((replay.Outcome, problem.Code, problem.Severity), Is.EqualTo((CaseReplayOutcome.Erased, "SUI7302", Problems.ProblemSeverity.Warning)));
        Assert.That(problem.Message, Does.Contain("by entry").And.Contain("Lead inspector/A. Rees"));
        Assert.That((await file.Evidence.GetItemsAsync()).Single(item => item.Part == CaseItemPart.Publication).State, Is.EqualTo(CaseItemState.Erased));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    /// <summary>Evidence that was withdrawn before the publication did not count then, and may go without taking the hash along.</summary>
    [Test]
    public async Task Replay_AfterAnErasureOfWhatDidNotCount_IsTheSame()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var withdrawn = await RowsAsync(file, 1);
        await file.Evidence.WithdrawAsync([.. withdrawn], Lead, "Counted twice.");
        await PublishedCases.PublishAsync(file);
        await file.Evidence.EraseAsync([.. withdrawn], Lead, "Consent was withdrawn.");

        Assert.That((await file.Publications.ReplayAsync()).Single().Outcome, Is.EqualTo(CaseReplayOutcome.Same));
    }

    [Test]
    public async Task Replay_OfAnOlderJournal_SaysThatNothingWasRecorded()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using var file = await TemporaryCases.OpenAsync(path);
        Assert.That(await file.Publications.ReplayAsync(), Is.Empty);
        Assert.That(PublishedData.Of(Entry(), null, new HiddenTexts()).Rubric, Is.Null);

        static CaseFiles.Entries.JournalEntry Entry() => new(
            9, "2019-06-07T16:30:00.0000000Z", "Lead inspector", "A. Rees", "workflow.fired", "workflow", string.Empty, null, new string('0', 64),
            new Dictionary<string, string>(), new Dictionary<string, System.Text.Json.JsonElement>());
    }

    [TestCase("{\"framework\":\"f\",\"files\":[{\"path\":\"a.csv\",\"instrument\":\"i\"},{\"path\":\"b.csv\"}],\n\"id\":\"x\"}",
        "{\"frameworkVersion\":1,\"rubric\":\"r\",\"rubricVersion\":2,\"framework\":\"f\",\"files\":[{\"instrumentVersion\":3,\"path\":\"a.csv\",\"instrument\":\"i\"},{\"path\":\"b.csv\"}],\n\"id\":\"x\"}")]
    [TestCase("{\"framework\":\"f\",\"frameworkVersion\":1,\"rubric\":\"other\",\"files\":[{\"instrument\":\"i\",\"instrumentVersion\":1}]}",
        "{\"framework\":\"f\",\"frameworkVersion\":1,\"rubric\":\"other\",\"files\":[{\"instrument\":\"i\",\"instrumentVersion\":1}]}")]
    public void Pin_PutsInWhatWasLeftOut_AndMovesNoLine(string manifest, string pinned)
    {
        var publication = new CasePublication
        {
            Sequence = 1,
            At = string.Empty,
            By = Lead,
            Framework = new DataIdentity("f", 1, "0"),
            Rubric = new DataIdentity("r", 2, "0"),
            Instruments = [new DataVersion("i", 3)],
        };
        Assert.That(Encoding.UTF8.GetString(ManifestVersions.Pin(Encoding.UTF8.GetBytes(manifest), publication).Span), Is.EqualTo(pinned));
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(ICaseFile file, int count) =>
        [.. (await file.Evidence.GetItemsAsync()).Where(item => item.Part == CaseItemPart.Row && item.State == CaseItemState.Held).Take(count).Select(item => item.Id)];
}
