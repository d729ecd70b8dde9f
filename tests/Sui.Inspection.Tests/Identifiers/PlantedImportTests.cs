using System.Text;
using Sui.Inspection.Imports;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Tests.Identifiers;

/// <summary>Identifiers in the name of an export, in its headers and in the words of a mapping: in nothing that is written or returned to be shown.</summary>
internal sealed class PlantedImportTests
{
    private const string Surname = "Examplesby";
    private const string Number = "07700 900461";
    private const string Header = "What did Siân Examplesby (07700 900461) say?";

    private static readonly ISuiInspection Inspection = SuiInspection.Create(options => options.AddImports().Names.Add("Siân Examplesby"));

    private static readonly Export File = Export.Of($"Response ID|know_how|{Header}", "1|yes|a", "2|no|b", "3|yes|c");

    [Test]
    public void Import_FileNameHeaderAndRoleThatIdentify_AreWrittenNowhere()
    {
        using var responses = new MemoryStream();
        using var record = new MemoryStream();
        using var quotes = new MemoryStream();
        var result = Inspection.Importer.Import(new MemoryStream(File.Bytes()), Request(), new ImportOutputs
        {
            Target = new ImportTarget { SourceId = "survey", EventDate = Evidence.EvidenceDate.On(new DateOnly(2019, 5, 6)) },
            Responses = responses,
            Record = record,
            Quotes = quotes,
            QuoteRole = "Siân Examplesby",
        });

        Assert.That(result.Succeeded);
        Check("responses", responses);
        Check("record", record);
        Check("quotes", quotes);
        CheckShown(result.File, result.Columns, result.Problems);
        Assert.That(Encoding.UTF8.GetString(responses.ToArray()), Does.Contain("[name]"));
    }

    [Test]
    public void Preview_FileNameAndHeaderThatIdentify_AreNotShown()
    {
        var preview = Inspection.Importer.Preview(new MemoryStream(File.Bytes()), Request());

        CheckShown(preview.File, preview.Columns, preview.Problems);
        Assert.That(preview.Columns.NotUsed, Has.Count.EqualTo(1), "the column is listed, masked");
    }

    [Test]
    public void Preview_MappingToSave_LeavesOutTheUnusedColumnThatIdentifies()
    {
        var mapping = Inspection.Importer.Preview(new MemoryStream(File.Bytes()), Request()).Mapping!;

        Assert.That(mapping.Columns.Select(column => column.Column.Header), Is.EqualTo(new[] { "Response ID", "know_how" }));
        Assert.That(Inspection.Importer.Import(new MemoryStream(File.Bytes()), Request() with { Mapping = mapping }, null).Succeeded, "it can be used again");
    }

    [Test]
    public void Import_WordsOfAMappingThatIdentify_AreNotRecorded()
    {
        var mapping = Inspection.Importer.Preview(new MemoryStream(File.Bytes()), Request()).Mapping!;
        mapping = mapping with
        {
            Columns = [.. mapping.Columns.Select(column => column.QuestionId is null
                ? column
                : column with { Answers = new Dictionary<string, string> { ["Examplesby"] = "yes", [Number] = "no" } })],
        };
        using var record = new MemoryStream();

        Inspection.Importer.Import(new MemoryStream(File.Bytes()), Request() with { Mapping = mapping }, new ImportOutputs { Record = record });

        Check("record", record);
    }

    private static ImportRequest Request() => new() { FileName = $"Siân Examplesby {Number}.csv", InstrumentId = Export.Instrument };

    private static void CheckShown(ImportFileFacts file, ImportedColumns columns, IReadOnlyList<Problems.Problem> problems) => CheckText(
        "what is shown",
        string.Join('\n', problems) + file.Name + string.Join('\n', columns.NotUsed.Concat(columns.Identifiers).Concat(columns.Missing).Select(key => key.Header)));

    private static void Check(string what, MemoryStream stream) => CheckText(what, Encoding.UTF8.GetString(stream.ToArray()));

    private static void CheckText(string what, string text)
    {
        Assert.That(text, Is.Not.Empty.And.Not.Contain(Surname).IgnoreCase, what);
        Assert.That(text, Does.Not.Contain("900461"), what);
    }
}
