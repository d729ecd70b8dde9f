using System.Text;
using Sui.Inspection.Forms.Tests.Support;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms.Tests.Sql;

/// <summary>The query that counts answer patterns; what engines make of it is tried in Sui.Inspection.Engines.Tests.</summary>
[TestFixture]
internal sealed class SqlQueryExporterTests
{
    [Test]
    public void Query_HasEachQuestionButThoseInOwnWords_InSelectAndGroup()
    {
        var instrument = SampleInstrument.Create();
        var text = Query(instrument, new InstrumentExportRequest());
        foreach (var question in instrument.Questions)
        {
            var stands = text.Split('\n').Count(line => line.Trim().TrimEnd(',') == question.Id);
            Assert.That(stands, Is.EqualTo(question.Scale == AnswerScale.Text ? 0 : 3), question.Id);
        }

        Assert.That(text, Does.Contain("FROM responses AS r").And.Contain("AS pattern_count").And.Not.Contain("person"));
    }

    [TestCase("responses; DROP TABLE x")]
    [TestCase("a b")]
    [TestCase("")]
    [TestCase("a.b.c.d.e")]
    [TestCase("\"a\"\"; --\"")]
    [TestCase("responses\n")]
    [TestCase("-- x")]
    public void Query_ATableThatIsNone_IsRefused(string table) =>
        Assert.That(() => Query(SampleInstrument.Create(), new InstrumentExportRequest { Table = table }), Throws.ArgumentException);

    [TestCase("inspection.survey_2019")]
    [TestCase("`my-project.survey`.responses")]
    [TestCase("\"Survey 2019\"")]
    public void Query_ATableAsAnEngineNamesIt_StandsAsItIs(string table) =>
        Assert.That(Query(SampleInstrument.Create(), new InstrumentExportRequest { Table = table }), Does.Contain($"FROM {table} AS r"));

    [Test]
    public void Query_WithoutColumns_LeavesThemOut_AndRefusesThoseThatItDoesNotHave()
    {
        var text = Query(SampleInstrument.Create(), new InstrumentExportRequest { WithoutColumns = ["id", "experience", "fair"] });
        Assert.That(text, Does.Contain("COUNT(*) AS pattern_count").And.Not.Contain("experience").And.Not.Contain("r.fair").And.Not.Contain("r.id"));
        Assert.That(() => Query(SampleInstrument.Create(), new InstrumentExportRequest { WithoutColumns = ["nothing"] }), Throws.ArgumentException);
    }

    [Test]
    public void Query_AReservedWord_IsQuotedAndSaid()
    {
        var question = SampleInstrument.Create().Questions[0];
        var instrument = SampleInstrument.Create() with { Questions = [question with { Id = "order" }, question with { Id = "1st" }], TookPartQuestion = null };
        using var memory = new MemoryStream();
        var result = Exported.Inspection.Export(instrument, "sql", null, memory);
        Assert.That(Encoding.UTF8.GetString(memory.ToArray()), Does.Contain("r.\"order\"").And.Contain("r.\"1st\""));
        Assert.That(result.Warnings.Select(warning => warning.Code), Is.EqualTo((string[])["sql.name.quoted", "sql.name.quoted"]));
    }

    // Engines differ in how a quotation mark stands in a text: such a label is left for the import.
    [Test]
    public void Query_ALabelWithAnApostrophe_StandsNowhere()
    {
        var question = SampleInstrument.Create().Questions.First(question => question.Options.Count > 1);
        var options = question.Options.Select(option => option with { Label = new LocalisedText("It's '; -- \\ " + option.Code) });
        var text = Query(SampleInstrument.Create() with { Questions = [question with { Options = [.. options], Relevance = [] }], TookPartQuestion = null }, new InstrumentExportRequest());
        Assert.That(text, Does.Not.Contain("it's").And.Not.Contain("\\").And.Contain($"WHEN '{question.Options[0].Code}'"));
    }

    private static string Query(Instrument instrument, InstrumentExportRequest request)
    {
        using var memory = new MemoryStream();
        Exported.Inspection.Export(instrument, "sql", request, memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
