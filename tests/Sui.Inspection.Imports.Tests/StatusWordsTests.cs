using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>What exports say of people who declined or were not reached. All content is made up; the numbers are counted by hand.</summary>
internal sealed class StatusWordsTests
{
    // Three answered, two declined, three were not reached, and of two nobody knows.
    private static readonly Export Calls = Export.Of(
        "event_date|outcome|know_how",
        "2019-06-03|Completed|yes", "2019-06-03|completed|no", "2019-06-03|Interviewed|yes", "2019-06-03|refused|", "2019-06-03|Said no.|",
        "2019-06-03|No reply|", "2019-06-03|wrong number|", "2019-06-03|not home|", "2019-06-03|moved away|", "2019-06-03|moved away|");

    [Test]
    public void Import_WordOfAnOutcomeThatIsNotKnown_IsAnErrorAndNobodyIsTakenForHeard()
    {
        var result = Calls.Import();
        var accepted = Calls.Import(request => request with { AcceptUnread = true });

        var problems = result.Problems.Where(problem => problem.Code == "SUI6222").ToList();
        Assert.Multiple(() =>
        {
            Assert.That((result.Counts.Declined, result.Counts.NotReached), Is.EqualTo((2L, 3L)));
            Assert.That(problems.Select(problem => (problem.Severity, problem.Location.Row, problem.Location.Column)), Is.EqualTo(new[]
            {
                (ProblemSeverity.Error, (int?)10, "outcome"), (ProblemSeverity.Error, (int?)11, "outcome"),
            }));
            Assert.That(problems[0].Action, Does.Contain("--map \"status:WORD=declined\""));
            Assert.That(accepted.Succeeded, Is.False, "leaving answers out says nothing of whether people took part");
        });
    }

    [TestCase("status", "moved away", "not_reached", 5)]
    [TestCase(null, "moved away", "NotReached", 5)]
    [TestCase(null, "Moved Away", "not reached", 5)]
    [TestCase(null, "moved away", "completed", 3)]
    public void Import_WordThatIsMapped_IsRead(string? question, string says, string means, long notReached)
    {
        var result = Calls.Import(request => request with { Words = [new(question, says, means)] });

        Assert.That((result.Succeeded, result.Counts.NotReached), Is.EqualTo((true, notReached)), string.Join('\n', result.Problems.Select(one => one.Message)));
    }

    [Test]
    public void Import_WordThatIsSaidToBeBlankOfEverything_IsNotTakenForAnOutcome() =>
        Assert.That(Calls.Import(request => request with { Words = [new(null, "moved away", "blank")] }).Succeeded, Is.False);

    [TestCase("status", "moved away", "Moved  Away", "declined", "completed")]
    [TestCase(null, "moved away", "moved away", "declined", "not reached")]
    public void Import_WordOfTwoMeanings_IsAnErrorThatNamesBoth(string? question, string first, string second, string means, string other)
    {
        var problem = Calls.Import(request => request with { Words = [new(question, first, means), new(question, second, other)] })
            .Problems.Single(one => one.Code == "SUI6127");

        Assert.That((problem.Severity, problem.Message), Is.EqualTo(
            (ProblemSeverity.Error, $"--map says of one word that it means '{means}' and '{other}'.")));
    }

    [Test]
    public void Import_WordThatIsSaidTwiceAlike_OrOfTwoQuestions_HasOneMeaning()
    {
        MappedWord[] words = [new("status", "moved away", "not_reached"), new("status", "Moved away", "Not reached"), new("know_how", "x", "no"), new(null, "x", "yes")];

        Assert.That(Calls.Import(request => request with { Words = words }).Problems.Select(one => one.Code), Has.No.Member("SUI6127"));
    }

    [Test]
    public void Preview_ShowsTheWordsAndTheSavedMappingHasStubs()
    {
        using var stream = new MemoryStream(Calls.Bytes());
        var preview = Export.Inspection.Importer.Preview(stream, new ImportRequest { FileName = "e.csv", InstrumentId = Export.Instrument });

        Assert.That(preview.StatusWords, Is.EqualTo(new[] { new WordCount("moved away", 2) }));
        var answers = preview.Mapping!.Columns.Single(column => column.Use == ColumnUse.Outcome).Answers;
        Assert.That(answers["moved away"], Is.EqualTo("undecided"));
        Assert.That(Calls.Import(request => request with { Mapping = preview.Mapping }).Succeeded, Is.False, "undecided means nothing");
    }

    [Test]
    public void Import_OutcomesOfAListKeptByHand_AreRead()
    {
        var result = Export.Of("Outcome|know_how", "done|yes", "no answer|", "declined|").Import();

        Assert.That((result.Succeeded, result.Counts.Declined, result.Counts.NotReached), Is.EqualTo((true, 1L, 1L)));
    }
}
