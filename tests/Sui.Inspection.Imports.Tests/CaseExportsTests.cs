using System.Text;
using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Imports.Tests;

/// <summary>
/// Exports as tools and people lay them out: where the sheet, the headers and the columns are. What is expected was counted in the files
/// by a script that knows nothing of this library.
/// </summary>
internal sealed class CaseExportsTests
{
    private static readonly string[] Routes =
        ["officer 7", "survey 8", "text_message 6", "council 8", "group 10", "suggestion_box 5", "drop_in 5", "peer 9", "other 2",
            "dont_know 1", "prefer_not_to_say 3"];

    [TestCase("notes.csv", 120, "yes 29", "partly 19", "no 22", "dont_know 26", "prefer_not_to_say 19")]
    [TestCase("x2.xlsx", 120, "yes 30", "partly 14", "no 23", "dont_know 21", "prefer_not_to_say 27")]
    [TestCase("x3.xlsx", 120, "yes 30", "partly 14", "no 23", "dont_know 21", "prefer_not_to_say 27")]
    [TestCase("x7.xlsx", 120, "yes 30", "partly 14", "no 23", "dont_know 21", "prefer_not_to_say 27")]
    [TestCase("x12.xlsx", 120, "yes 30", "partly 14", "no 23", "dont_know 21", "prefer_not_to_say 27")]
    [TestCase("rc2.csv", 120, "yes 16", "partly 17", "no 25", "dont_know 31", "prefer_not_to_say 24")]
    [TestCase("typeform2.csv", 120, "yes 28", "partly 23", "no 18", "dont_know 22", "prefer_not_to_say 20")]
    [TestCase("decidim.csv", 120, "yes 28", "partly 23", "no 18", "dont_know 22", "prefer_not_to_say 20")]
    [TestCase("decidim2.csv", 120, "yes 28", "partly 23", "no 18", "dont_know 22", "prefer_not_to_say 20")]
    [TestCase("q2.xlsx", 120, "yes 13", "partly 21", "no 34", "dont_know 21", "prefer_not_to_say 23")]
    [TestCase("near.csv", 30, "yes 9", "partly 4", "no 5", "dont_know 6", "prefer_not_to_say 5")]
    public void Import_CaseFile_CountsWhatStandsInIt(string file, int people, params string[] answers)
    {
        var result = Import(file);

        Assert.That(result.Problems.Where(problem => problem.Severity == ProblemSeverity.Error), Is.Empty);
        Assert.That(result.Counts.Kept, Is.EqualTo(people));
        Assert.That(Options(result, "know_how"), Is.EqualTo(answers));
    }

    [TestCase("notes.csv")]
    [TestCase("x2.xlsx")]
    [TestCase("x3.xlsx")]
    [TestCase("x7.xlsx")]
    [TestCase("x12.xlsx")]
    [TestCase("rc1b.csv")]
    [TestCase("rc2.csv")]
    [TestCase("typeform2.csv")]
    [TestCase("decidim.csv")]
    [TestCase("decidim2.csv")]
    [TestCase("q2.xlsx")]
    public void Import_CaseFile_FindsAllThirteenQuestions(string file)
    {
        var result = Import(file);

        Assert.That(result.Tally.Questions, Has.Count.EqualTo(13));
        Assert.That(result.Columns.Likely, Is.Empty);
    }

    [TestCase("typeform2.csv")]
    [TestCase("decidim.csv")]
    [TestCase("decidim2.csv")]
    public void Import_ChoiceInBareOptionsOrPartsOrOneCell_CountsTheSame(string file) =>
        Assert.That(Options(Import(file), "routes_used"), Is.EqualTo(Routes));

    [Test]
    public void Import_QuestionInTwoBranches_ReadsWhicheverIsFilled()
    {
        var result = Import("decidim.csv");

        Assert.That(
            Options(result, "safe_to_criticise").Where(option => !option.StartsWith("partly", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "yes 21", "no 22", "dont_know 19", "prefer_not_to_say 24" }));
        Assert.That(result.Mapping!.Columns.Where(column => column.QuestionId == "safe_to_criticise").Select(column => column.Together),
            Is.EqualTo(new[] { true, true }));
    }

    [TestCase("rc1b.csv", 30)]
    [TestCase("rc2.csv", 0)]
    [TestCase("typeform2.csv", 25)]
    public void Import_ToolThatSaysHowFarSomebodyCame_CountsPartialResponses(string file, int partial) =>
        Assert.That(Import(file).Counts.PartialKept, Is.EqualTo(partial));

    [TestCase("typeform2.csv", "typeform")]
    [TestCase("decidim.csv", "decidim")]
    [TestCase("decidim2.csv", "decidim")]
    [TestCase("govuk.csv", "govuk-forms")]
    [TestCase("q2.xlsx", "qualtrics")]
    [TestCase("rc1b.csv", "redcap")]
    [TestCase("own_kobo.csv", "kobotoolbox")]
    public void Import_ExportOfATool_NamesTheTool(string file, string layout) => Assert.That(Import(file).Mapping!.Layout, Is.EqualTo(layout));

    [Test]
    public void Import_GovUkForms_KnowsTheReferenceAsTheId() => Assert.That(
        Import("govuk.csv").Mapping!.Columns.Where(column => column.QuestionId is null).Select(column => $"{column.Column.Header} {column.Use}"),
        Is.EqualTo(new[] { "Reference ResponseId", "Submitted at SubmittedAt", "Language NotUsed" }));

    [Test]
    public void Import_WorkbookWithACoverAndAPivot_NamesWhatItLeavesOut()
    {
        var result = Import("x7.xlsx");

        Assert.That(result.File.Sheet, Is.EqualTo("Responses"));
        Assert.That(result.Problems.Single().Code, Is.EqualTo(LayoutCodes.SheetsLeftOut));
        Assert.That(result.Problems.Single().Message, Does.Contain("'Cover', 'Pivot'"));
    }

    [Test]
    public void Import_SheetsWithTheSameHeaders_AsksWhichAreMeant()
    {
        var result = Import("x8.xlsx");

        Assert.That(result.Succeeded, Is.False);
        Assert.That(result.Problems.Single().Code, Is.EqualTo(LayoutCodes.SheetsAlike));
        Assert.That(result.Problems.Single().Message, Does.Contain("'Leeds', 'York'"));
    }

    [Test]
    public void Import_SheetThatWasNamedAmongEqualOnes_IsTaken()
    {
        var result = Import("x8.xlsx", request => request with { Sheet = "York" });

        Assert.That(result.Succeeded, Is.True);
        Assert.That(Options(result, "know_how"), Is.EqualTo(new[] { "yes 14", "partly 7", "no 15", "dont_know 8", "prefer_not_to_say 12" }));
        Assert.That(result.Problems.Single().Message, Does.Contain("'Leeds'"));
    }

    [TestCase("transposed.csv", LayoutCodes.Swapped)]
    [TestCase("long.csv", LayoutCodes.RowForEachAnswer)]
    [TestCase("agg.csv", LayoutCodes.AddedUp)]
    [TestCase("agg3.csv", LayoutCodes.AddedUp)]
    public void Import_TableThatHoldsNoResponses_IsRefusedWithARemedy(string file, string code)
    {
        var result = Import(file);

        Assert.That(result.Problems.Select(problem => (problem.Code, problem.Severity)), Is.EqualTo(new[] { (code, ProblemSeverity.Error) }));
        Assert.That(result.Counts.Read, Is.Zero);
    }

    [Test]
    public void Import_OwnFormInKobo_ProposesTheDayAndThePerson() => Assert.That(
        Import("own_kobo.csv").Mapping!.Columns.Where(column => column.QuestionId is null && column.Use != ColumnUse.NotUsed)
            .Select(column => $"{column.Column.Header} {column.Use}"),
        Is.EqualTo(new[]
        {
            "start StartedAt", "event_date EventDate", "person Person", "_id ResponseId", "_submission_time SubmittedAt",
            "_validation_status Status",
        }));

    [Test]
    public void Import_OwnTemplate_ProposesOutcomeDayPersonAndExperience()
    {
        var mapping = Import("own_tpl.csv").Mapping!;

        Assert.That(
            mapping.Columns.Where(column => column.QuestionId is null).Select(column => $"{column.Column.Header} {column.Use}"),
            Is.EqualTo(new[]
            {
                "id ResponseId", "source NotUsed", "event_date EventDate", "recorded_date NotUsed", "received_date NotUsed",
                "experience Experience", "origin NotUsed", "person Person", "outcome Outcome",
            }));
        Assert.That(mapping.Columns.Single(column => column.Use == ColumnUse.Outcome).Answers["Declined"], Is.EqualTo("declined"));
    }

    [Test]
    public void Import_WordsThatAreOnlyLikeAQuestions_CountNothingAndAreNamedInFull()
    {
        var result = Import("near.csv");

        Assert.That(result.Tally.Questions.Select(question => question.QuestionId),
            Has.None.EqualTo("asked_this_year").And.None.EqualTo("safe_to_criticise").And.None.EqualTo("months_here"));
        Assert.That(
            result.Columns.Likely.Select(likely => (likely.Column.Header, likely.QuestionText, likely.Accepted)),
            Is.EqualTo(new[]
            {
                ("In the last month, has anyone here asked you what you think of the service?",
                    "In the last year, has anyone here asked you what you think of the service?", false),
                ("Could you praise the service without it counting against you?",
                    "Could you criticise the service without it counting against you?", false),
                ("For how many years have you been on probation here?", "For how many months have you been on probation here?", false),
            }));
        var named = result.Problems.Where(problem => problem.Code == MappingCodes.LikelyColumn).ToList();
        Assert.That(named, Has.Count.EqualTo(3));
        Assert.That(named[1].Message, Does.Contain("'Could you praise the service without it counting against you?'")
            .And.Contain("'Could you criticise the service without it counting against you?'"));
    }

    [Test]
    public void Import_MappingSavedFromThePreview_ConfirmsNoLikelyColumn()
    {
        using var stream = new MemoryStream(Bytes("near.csv"));
        var preview = Export.Inspection.Importer.Preview(
            stream, new ImportRequest { FileName = "near.csv", InstrumentId = Export.Instrument });
        var file = SuiImports.CreateMappingFile();
        var json = Encoding.UTF8.GetString(file.Write(preview.Mapping!));

        var asSaved = Import("near.csv", request => request with { Mapping = file.Read(Encoding.UTF8.GetBytes(json), "m.json").Mapping });
        var confirmed = json.Replace("\"likely\": true", "\"likely\": false", StringComparison.Ordinal);
        var asConfirmed = Import("near.csv", request => request with { Mapping = file.Read(Encoding.UTF8.GetBytes(confirmed), "m.json").Mapping });

        Assert.That(asSaved.Tally.Questions, Has.Count.EqualTo(10));
        Assert.That(asSaved.Columns.Likely, Has.Count.EqualTo(3));
        Assert.That(asSaved.Problems.Count(problem => problem.Code == MappingCodes.LikelyColumn), Is.EqualTo(3));
        Assert.That(asConfirmed.Tally.Questions, Has.Count.EqualTo(13));
        Assert.That(asConfirmed.Columns.Likely, Is.Empty);
    }

    [Test]
    public void Import_LikelyColumnsAccepted_AreReadAndSavedAsConfirmed()
    {
        var result = Import("near.csv", request => request with { AcceptLikely = true });

        Assert.That(result.Tally.Questions, Has.Count.EqualTo(13));
        Assert.That(result.Columns.Likely.Select(likely => likely.Accepted), Is.EqualTo(new[] { true, true, true }));
        Assert.That(result.Problems.Select(problem => problem.Code), Has.None.EqualTo(MappingCodes.LikelyColumn));
        Assert.That(result.Mapping!.Columns.Select(column => column.Likely), Is.All.False);
    }

    [Test]
    public void Import_MappingOfAFileWithNotesAbove_FindsTheHeadersAgain()
    {
        var file = SuiImports.CreateMappingFile();
        var json = file.Write(Import("notes.csv").Mapping!);

        var read = file.Read(json, "m.json");

        Assert.That(read.Mapping!.HeaderRows, Is.EqualTo(3));
        Assert.That(Import("notes.csv", request => request with { Mapping = read.Mapping }).Counts.Kept, Is.EqualTo(120));
    }

    private static IEnumerable<string> Options(ImportResult result, string question) => result.Tally.Questions
        .Single(one => one.QuestionId == question).Options.Select(option => $"{option.Key} {option.Value}");

    private static byte[] Bytes(string file) => Repository.Bytes("tests", "Sui.Inspection.Imports.Tests", "Cases", "Columns", file);

    private static ImportResult Import(string file, Func<ImportRequest, ImportRequest>? with = null) => Export.Import(
        Bytes(file),
        request => (with ?? (one => one))(request with { FileName = file, Identifiers = IdentifierRule.Drop }));
}
