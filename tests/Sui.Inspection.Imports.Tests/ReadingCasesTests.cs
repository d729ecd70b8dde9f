using System.Globalization;
using System.Text;
using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Imports.Tests;

/// <summary>
/// Whole exports of the folder Cases/Rows, and how their rows and cells have to be read. Expected numbers were counted in the files with
/// Python's csv module, not with this library.
/// </summary>
public sealed class ReadingCasesTests
{
    // What one set of 120 people answered, whichever program saved it: the options in the instrument's order.
    private static readonly long[] KnowHow = [13, 21, 34, 21, 23];
    private static readonly long[] ToldWhy = [18, 20, 21, 16, 15, 22];
    private static readonly long[] HeardBack = [6, 5, 1, 2, 3];
    private static readonly long[] Agreement = [13, 18, 16, 14, 17, 8, 26];

    [Test]
    public void IdsThatASpreadsheetShortened_AreAnErrorAndNobodyDisappears()
    {
        var spoilt = Import("sms_sci.csv", "text-message-survey", request => request with { Culture = "en-US" });
        var ignored = Import("sms_sci.csv", "text-message-survey", request => request with { Culture = "en-US", IgnoreIds = true });
        var sound = Import("sms_ok.csv", "text-message-survey", request => request with { Culture = "en-US" });

        var problem = spoilt.Problems.Single(one => one.Code == "SUI6232");
        Assert.Multiple(() =>
        {
            Assert.That((problem.Severity, problem.Location.Column), Is.EqualTo((ProblemSeverity.Error, "Respondent ID")));
            Assert.That(problem.Action, Does.Contain("--ignore-ids"));
            Assert.That(spoilt.Problems.Select(one => one.Code), Has.No.Member("SUI6226"));
            foreach (var result in new[] { spoilt, ignored, sound })
            {
                Assert.That((result.Counts.Kept, result.Counts.Repeats), Is.EqualTo((200L, 0L)));
                Assert.That(Criteria(result), Is.EqualTo(new[] { ("I1", 121.5, 200L), ("I2", 122.0, 200L), ("C5", 118.0, 200L), ("C6", 123.0, 200L) }));
            }

            Assert.That((ignored.Succeeded, sound.Succeeded), Is.EqualTo((true, true)));
        });
    }

    [Test]
    public void RepeatsOfOneReference_AreOnePersonEach()
    {
        var result = Import("govuk_dup.csv");

        Assert.That((result.Counts.Read, result.Counts.Kept, result.Counts.Repeats), Is.EqualTo((127L, 120L, 7L)));
        Assert.That(result.SetAside.Single(), Is.EqualTo(new RowsSetAside(SetAsideReason.Repeat, 7, result.SetAside[0].FirstRows)));
        Assert.That(result.SetAside[0].FirstRows, Is.EqualTo(Enumerable.Range(122, 7)));
    }

    [Test]
    public void OwnFormFromKobo_IsDatedByWhatWasAskedNotByTheUpload()
    {
        var rows = Written("own_kobo.csv", out var result);

        Assert.That(result.Counts.Kept, Is.EqualTo(120));
        Assert.That(rows.Select(row => row["event_date"][..7]).Distinct(), Is.EqualTo(new[] { "2019-06" }));
        Assert.That((rows[0]["event_date"], rows[1]["event_date"]), Is.EqualTo(("2019-06-01", "2019-06-02")));
    }

    [Test]
    public void OwnTemplate_KeepsOutcomesDatesAndExperience()
    {
        var rows = Written("own_tpl.csv", out var result);

        Assert.Multiple(() =>
        {
            Assert.That((result.Succeeded, result.Counts.Kept, result.Counts.PartialKept), Is.EqualTo((true, 120L, 30L)));
            Assert.That((result.Counts.Declined, result.Counts.NotReached), Is.EqualTo((30L, 30L)));
            Assert.That(
                rows.GroupBy(row => row["outcome"]).ToDictionary(group => group.Key, group => group.Count()),
                Is.EqualTo(new Dictionary<string, int> { ["Completed"] = 30, ["Partial"] = 30, ["Declined"] = 30, ["NotReached"] = 30 }));
            Assert.That((rows[0]["event_date"], rows[^1]["event_date"], rows[0]["experience"]), Is.EqualTo(("2019-06-01", "2019-06-08", "Lived")));
        });
    }

    [Test]
    public void RowWithACellTooMany_IsNamedAndNotCounted()
    {
        var result = Import("extra.csv");

        var problem = result.Problems.Single(one => one.Code == "SUI6230");
        Assert.That((problem.Severity, problem.Location.Row), Is.EqualTo((ProblemSeverity.Error, 6)));
        Assert.That(problem.Message, Does.Contain("15 cells").And.Contain("14 headers"));
        Assert.That((result.Counts.Read, result.Counts.Kept, result.Counts.WrongWidth, result.Counts.NotUnderstood), Is.EqualTo((120L, 119L, 1L, 0L)));
        Assert.That(Of(result, "sex").NotUnderstood + Of(result, "know_how").NotUnderstood, Is.Zero);
    }

    [TestCase("total.csv", 123, SetAsideReason.Totals)]
    [TestCase("x11.xlsx", 122, SetAsideReason.Totals)]
    [TestCase("rep.csv", 62, SetAsideReason.RepeatedHeader)]
    public void RowOfNobody_IsSetAsideWithItsReason(string file, int row, SetAsideReason reason)
    {
        var result = Import(file);

        Assert.That((result.Counts.Read, result.Counts.Kept, result.Counts.NotResponses), Is.EqualTo((121L, 120L, 1L)));
        Assert.That((result.SetAside.Single().Reason, result.SetAside[0].FirstRows.Single()), Is.EqualTo((reason, row)));
        Assert.That((result.Succeeded, result.Counts.NotUnderstood), Is.EqualTo((true, 0L)));
        Assert.That(result.Problems.Select(problem => problem.Code), Has.Member("SUI6231").And.No.Member("SUI6165"));
    }

    [Test]
    public void HiddenRows_AreReadAndTold()
    {
        var result = Import("x5.xlsx");

        var notice = result.Problems.Single(problem => problem.Code == "SUI6046");
        Assert.That((result.Counts.Kept, result.Succeeded, notice.Location.Row), Is.EqualTo((120L, true, 2)));
        Assert.That(notice.Message, Does.Contain("40 rows"));
    }

    [Test]
    public void PlaceholderDates_AreNoDates()
    {
        var result = Import("ls1.csv");
        _ = Written("ls1.csv", out var undated, null);
        var rows = Written("ls1.csv", out var dated);

        Assert.Multiple(() =>
        {
            Assert.That(result.Problems.Single(problem => problem.Code == "SUI6236").Action, Does.Contain("--event-date"));
            Assert.That(undated.Problems.Count(problem => problem.Code == "SUI6224"), Is.EqualTo(120));
            Assert.That((dated.Succeeded, rows.Count), Is.EqualTo((true, 120)));
            Assert.That(rows.Select(row => row["event_date"]).Distinct(), Is.EqualTo(new[] { "2019-06-05" }));
        });
    }

    [TestCase("na.csv", 120)]
    [TestCase("error-values.csv", 80)]
    public void ErrorsOfSpreadsheets_AreMissingNotInapplicable(string file, int people)
    {
        var result = Import(file);

        Assert.That((result.Succeeded, result.Counts.Kept, result.Counts.NotUnderstood), Is.EqualTo((true, (long)people, 0L)));
        Assert.That(Option(result, "told_why", "not_applicable"), Is.EqualTo(15));
    }

    [Test]
    public void NumberThatStandsForMissing_IsMissing()
    {
        var result = Import("q1.csv");

        Assert.That((result.Succeeded, result.Counts.Kept, result.Counts.NotUnderstood), Is.EqualTo((true, 120L, 0L)));
        Assert.That(Options(result, "told_why"), Is.EqualTo(ToldWhy));
        Assert.That(Of(result, "gave_views").Missing, Is.EqualTo(6));
    }

    [Test]
    public void UnreadGate_IsAnErrorAndHoldsWhatHangsOnIt()
    {
        var result = Import("one0.csv");

        var error = result.Problems.Single(problem => problem.Code == "SUI6233");
        Assert.Multiple(() =>
        {
            Assert.That((result.Succeeded, error.Severity), Is.EqualTo((false, ProblemSeverity.Error)));
            Assert.That(error.Message, Does.Contain("54 of 114 answers").And.Contain("gave_views"));
            Assert.That(error.Action, Does.Contain("--map \"gave_views:").And.Contain("--accept-unread"));

            // 16 answers to routes_used and 17 to heard_back, of 18 people whose gave_views is 1.
            Assert.That((result.Counts.Held, result.Counts.AnsweredNotAsked), Is.EqualTo((33L, 0L)));
            Assert.That(Import("one0.csv", with: request => request with { AcceptUnread = true }).Succeeded);
        });
    }

    [TestCase("gave_views", "yes", "no")]
    [TestCase(null, "yes", "No")]
    public void MappedWords_AreReadAndSoIsWhatHangsOnThem(string? question, string one, string zero)
    {
        var result = Import("one0.csv", with: request => request with { Words = [new(question, "1", one), new(question, "0", zero)] });

        Assert.That((result.Succeeded, result.Counts.NotUnderstood, result.Counts.Held), Is.EqualTo((true, 0L, 0L)));
        Assert.That((Option(result, "gave_views", "yes"), Option(result, "gave_views", "no")), Is.EqualTo((18L, 36L)));
        Assert.That(Options(result, "heard_back"), Is.EqualTo(HeardBack));
        Assert.That(Of(result, "routes_used").Answered, Is.EqualTo(16));
    }

    [Test]
    public void UnknownWords_AreStubsOfTheSavedMapping()
    {
        var mapping = Import("one0.csv").Mapping!;

        var stubs = mapping.Columns.Single(column => column.QuestionId == "gave_views").Answers;
        Assert.That(stubs, Is.EqualTo(new Dictionary<string, string> { ["0"] = "undecided", ["1"] = "undecided" }));
        var file = SuiImports.CreateMappingFile();
        var read = file.Read(file.Write(mapping), "mapping.json");
        Assert.That(read.Problems, Is.Empty);
        var again = Import("one0.csv", with: request => request with { Mapping = read.Mapping });
        Assert.That((again.Succeeded, again.Counts.NotUnderstood), Is.EqualTo((false, 54L)));
    }

    [Test]
    public void SplitZerosWhereNothingWasAsked_AreNoAnswers()
    {
        var result = Import("odk2.csv");

        Assert.That((result.Succeeded, result.Counts.Kept, result.Counts.AnsweredNotAsked), Is.EqualTo((true, 120L, 0L)));
        Assert.That(result.Problems.Select(problem => problem.Code), Has.No.Member("SUI6225"));

        // 120 people less the 25 whose gave_views is yes.
        Assert.That(Of(result, "routes_used").NotAsked, Is.EqualTo(95));
    }

    [TestCase("cymoji.csv")]
    [TestCase("enmoji.csv")]
    [TestCase("cyq.csv")]
    public void TextSavedInTheWrongEncoding_IsReadAndTold(string file)
    {
        var result = Import(file);

        Assert.Multiple(() =>
        {
            Assert.That((result.Succeeded, result.Counts.Kept, result.Counts.NotUnderstood), Is.EqualTo((true, 120L, 0L)));
            Assert.That(Options(result, "know_how"), Is.EqualTo(KnowHow));
            Assert.That(Options(result, "told_why"), Is.EqualTo(ToldWhy));
            Assert.That(Options(result, "heard_back"), Is.EqualTo(HeardBack));
            Assert.That(result.Problems.Select(problem => problem.Code), Has.Member("SUI6235"));
        });
    }

    [Test]
    public void NumbersBeforeLabels_AreReadOver()
    {
        var result = Import("num_label.csv");

        Assert.That((result.Succeeded, result.Counts.NotUnderstood), Is.EqualTo((true, 0L)));
        Assert.That(Options(result, "safe_to_decline"), Is.EqualTo(Agreement));
    }

    private static ImportResult Import(
        string file, string instrument = Export.Instrument, Func<ImportRequest, ImportRequest>? with = null)
    {
        var request = new ImportRequest { FileName = file, InstrumentId = instrument };
        using var stream = new MemoryStream(Bytes(file));
        return Export.Inspection.Importer.Import(stream, with?.Invoke(request) ?? request, null);
    }

    private static List<Dictionary<string, string>> Written(string file, out ImportResult result, string? day = "2019-06-05")
    {
        using var stream = new MemoryStream(Bytes(file));
        using var written = new MemoryStream();
        result = Export.Inspection.Importer.Import(
            stream,
            new ImportRequest { FileName = file, InstrumentId = Export.Instrument },
            new ImportOutputs
            {
                Target = new ImportTarget { SourceId = "survey", EventDate = day is null ? null : EvidenceDate.On(DateOnly.Parse(day, CultureInfo.InvariantCulture)) },
                Responses = written,
            });
        var lines = Encoding.UTF8.GetString(written.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => header.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static byte[] Bytes(string file) =>
        File.ReadAllBytes(Path.Combine(Repository.Root(), "tests", "Sui.Inspection.Imports.Tests", "Cases", "Rows", file));

    private static IEnumerable<(string, double, long)> Criteria(ImportResult result) =>
        result.Tally.Criteria.Select(criterion => (criterion.CriterionId, criterion.Favourable, criterion.Valid));

    private static QuestionTally Of(ImportResult result, string question) => result.Tally.Questions.Single(one => one.QuestionId == question);

    private static IEnumerable<long> Options(ImportResult result, string question) => Of(result, question).Options.Select(option => option.Value);

    private static long Option(ImportResult result, string question, string code) =>
        Of(result, question).Options.Single(option => option.Key == code).Value;
}
