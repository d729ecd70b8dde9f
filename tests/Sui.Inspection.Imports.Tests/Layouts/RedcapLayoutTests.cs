using Sui.Inspection.Evidence;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests.Layouts;

/// <summary>REDCap's exports, synthetic, through the front door; the numbers are counted by hand.</summary>
public sealed class RedcapLayoutTests
{
    private static readonly Export Raw = Export.Of(
        "record_id|redcap_survey_identifier|service_user_survey_timestamp|gave_views|routes_used___officer|routes_used___text_message"
            + "|routes_used___prefer_not_to_say|service_user_survey_complete",
        "1||[not completed]|yes|1|0|0|0",
        "2||2019-06-01 09:30:00|yes|1|1|0|2",
        "3||2019-06-02 09:30:00|yes|0|1|0|1",
        "4||2019-06-03 09:30:00|yes|0|0|0|2",
        "5||2019-06-04 09:30:00|no|0|0|0|2");

    private static readonly Export Labels = Export.Of(
        "Record ID|Survey Identifier|Survey Timestamp|In the last year, have you told anyone here what you think of the service?"
            + "|How did you tell them? Choose all that fit. (choice=I told my officer or another member of staff)"
            + "|How did you tell them? Choose all that fit. (choice=A text message)"
            + "|How did you tell them? Choose all that fit. (choice=I would rather not say)|Complete?",
        "1|||Yes|Checked|Unchecked|Unchecked|Incomplete",
        "2||2019-06-01 09:30:00|Yes|Checked|Checked|Unchecked|Complete",
        "3||2019-06-02 09:30:00|Yes|Unchecked|Checked|Unchecked|Unverified",
        "4||2019-06-03 09:30:00|Yes|Unchecked|Unchecked|Unchecked|Complete",
        "5||2019-06-04 09:30:00|No|Unchecked|Unchecked|Unchecked|Complete");

    private static readonly string[] Routes = ["officer", "text_message", "prefer_not_to_say"];

    private static IEnumerable<TestCaseData> Both() =>
        [new TestCaseData(Raw).SetArgDisplayNames("raw"), new TestCaseData(Labels).SetArgDisplayNames("labels")];

    [TestCaseSource(nameof(Both))]
    public void Import_OfEitherExport_CountsPartialAndOptions(object export)
    {
        var result = ((Export)export).Import(request => request with { Identifiers = IdentifierRule.Drop });
        var routes = result.Mapping!.Columns.Where(column => column.QuestionId == "routes_used").ToList();
        var tally = result.Tally.Questions.Single(question => question.QuestionId == "routes_used");

        Assert.Multiple(() =>
        {
            Assert.That(result.Succeeded);
            Assert.That(result.Mapping.Layout, Is.EqualTo("redcap"));
            Assert.That((result.Counts.Kept, result.Counts.PartialKept, result.Counts.NotUnderstood), Is.EqualTo((5L, 2L, 0L)));
            Assert.That(routes.Select(column => column.Use), Is.All.EqualTo(ColumnUse.Option));
            Assert.That(routes.Select(column => column.OptionCode), Is.EqualTo(Routes));
            Assert.That((tally.Answered, tally.NotAsked), Is.EqualTo((3L, 1L)), "three ticked an option, one none, and one was not to be asked");
        });
    }

    [TestCaseSource(nameof(Both))]
    public void Preview_OfEitherExport_KnowsTheToolsOwnColumns(object export)
    {
        using var stream = new MemoryStream(((Export)export).Bytes());
        var uses = Export.Inspection.Importer.Preview(stream, new ImportRequest { FileName = "e.csv", InstrumentId = Export.Instrument })
            .Mapping!.Columns.Select(column => column.Use).ToList();

        Assert.That((uses[0], uses[1], uses[2], uses[^1]), Is.EqualTo(
            (ColumnUse.ResponseId, ColumnUse.Identifier, ColumnUse.SubmittedAt, ColumnUse.Status)));
    }

    [Test]
    public void Import_ASurveyThatWasNotSentIn_HasNoFaultyDate()
    {
        using var responses = new MemoryStream();
        var result = Raw.Import(
            request => request with { Identifiers = IdentifierRule.Drop },
            new ImportOutputs
            {
                Responses = responses,
                Target = new ImportTarget { SourceId = "survey", EventDate = EvidenceDate.On(new DateOnly(2019, 6, 30)) },
            });

        Assert.That(result.Problems.Where(problem => problem.Location.Column == "service_user_survey_timestamp"), Is.Empty);
        Assert.That(result.Succeeded);
    }

    [TestCase("record_id|know_how|event_complete", "redcap")]
    [TestCase("record_id|know_how", "generic")]
    [TestCase("id|know_how|is_complete", "generic")]
    public void Preview_OfLessThanAllOfItsColumns_TellsTheToolFromOthers(string header, string layout)
    {
        using var stream = new MemoryStream(Export.Of(header, header.Count(c => c == '|') == 2 ? "1|yes|2" : "1|yes").Bytes());
        var preview = Export.Inspection.Importer.Preview(stream, new ImportRequest { FileName = "e.csv", InstrumentId = Export.Instrument });

        Assert.That(preview.Layout, Is.EqualTo(layout));
    }
}
