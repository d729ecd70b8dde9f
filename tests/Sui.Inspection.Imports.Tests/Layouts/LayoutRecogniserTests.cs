using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Tests.Support;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Tests.Layouts;

internal sealed class LayoutRecogniserTests
{
    private static IEnumerable<TestCaseData> Exports => SyntheticExports.All
        .Select((export, i) => new TestCaseData(export.Id, export.Rows).SetArgDisplayNames(export.Id, i.ToString()));

    [TestCaseSource(nameof(Exports))]
    public void Recognise_ExportOfATool_NamesTheTool(string id, string[][] rows)
    {
        var layout = LayoutRecogniser.Recognise(InMemoryTable.Csv(rows).Sample());

        Assert.That(layout.Layout.Id, Is.EqualTo(id));
        Assert.That(layout.Problems, Is.Empty);
        Assert.That(layout.Columns.Select(column => column.Key), Is.Unique);
        Assert.That(layout.Columns, Has.Count.EqualTo(rows[0].Length));
    }

    [TestCaseSource(nameof(Exports))]
    public void Recognise_SameRowsInAWorkbook_NamesTheSame(string id, string[][] rows)
    {
        var sample = new InMemoryTable(("Notes", []), ("Data", InMemoryTable.Rows(rows))).Sample("synthetic.xlsx");

        var layout = LayoutRecogniser.Recognise(sample);

        Assert.That(layout.Layout.Id, Is.EqualTo(id));
        Assert.That(layout.Sheet, Is.EqualTo("Data"));
    }

    [TestCaseSource(nameof(Exports))]
    public void Recognise_AnyTool_SaysWhyInSentences(string id, string[][] rows)
    {
        var facts = LayoutRecogniser.Recognise(InMemoryTable.Csv(rows).Sample()).Facts;

        Assert.That(facts, Has.Count.GreaterThan(1), id);
        Assert.That(facts, Is.All.EndsWith("."));
    }

    [TestCaseSource(nameof(Exports))]
    public void Recognise_ColumnsReversed_NamesTheSame(string id, string[][] rows)
    {
        var layout = LayoutRecogniser.Recognise(InMemoryTable.Csv([.. rows.Select(row => row.Reverse().ToArray())]).Sample());

        Assert.That(layout.Layout.Id, Is.EqualTo(id));
    }

    [Test]
    public void Recognise_TwoHeaderRows_GivesOptionsTheirQuestion()
    {
        var layout = LayoutRecogniser.Recognise(InMemoryTable.Csv(SyntheticExports.SurveyMonkey).Sample());

        Assert.That(layout.HeaderRows, Is.EqualTo(2));
        Assert.That(layout.Columns[12].Key, Is.EqualTo(new Sui.Inspection.Imports.ColumnKey(
            "By e-mail", "How have you been told about changes?")));
    }

    [Test]
    public void Recognise_CondensedSurveyMonkey_HasOneHeaderRow()
    {
        string[][] rows = [SyntheticExports.SurveyMonkey[0], .. SyntheticExports.SurveyMonkey[2..]];

        var layout = LayoutRecogniser.Recognise(InMemoryTable.Csv(rows).Sample());

        Assert.That(layout.Layout.Id, Is.EqualTo("surveymonkey"));
        Assert.That(layout.HeaderRows, Is.EqualTo(1));
    }

    [Test]
    public void Recognise_RowOfTags_IsNoResponseAndNoPartOfTheKeys()
    {
        var layout = LayoutRecogniser.Recognise(InMemoryTable.Csv(SyntheticExports.KoboLabels).Sample());

        Assert.That(layout.HeaderRows, Is.EqualTo(2));
        Assert.That(layout.Columns[2].Key.Header, Is.EqualTo("Would you know how to get something changed here?"));
        Assert.That(layout.Columns[2].Key.Group, Is.Null);
    }

    [Test]
    public void Recognise_RepeatsInAFurtherSheet_TakesTheSubmissions()
    {
        var repeats = InMemoryTable.Rows(
        [
            ["child", "_index", "_parent_table_name", "_parent_index", "_submission__id", "_submission__uuid"],
            ["synthetic", "1", "main", "1", "1", "synthetic-1"],
        ]);

        var layout = LayoutRecogniser.Recognise(
            new InMemoryTable(("repeats", repeats), ("main", InMemoryTable.Rows(SyntheticExports.KoboNames))).Sample());

        Assert.That(layout.Sheet, Is.EqualTo("main"));
        Assert.That(layout.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { LayoutCodes.SheetsLeftOut }));
    }

    [Test]
    public void Recognise_OnlyRepeats_IsRefused()
    {
        var layout = LayoutRecogniser.Recognise(InMemoryTable.Csv(["q", "PARENT_KEY", "KEY"], ["1", "a", "a/q[1]"]).Sample());

        Assert.That(layout.Layout.Id, Is.EqualTo("odk-central"));
        Assert.That(layout.Problems.Single().Code, Is.EqualTo(LayoutCodes.OnlyRepeats));
        Assert.That(layout.Problems.Single().Severity, Is.EqualTo(ProblemSeverity.Error));
    }

    [Test]
    public void Recognise_TitleAboveTheHeaders_ReadsTheSecondRow()
    {
        var layout = LayoutRecogniser.Recognise(InMemoryTable.Csv(["Synthetic returns 2019", "", ""], ["a", "b", "c"], ["1", "2", "3"]).Sample());

        Assert.That(layout.HeaderRows, Is.EqualTo(2));
        Assert.That(layout.Columns.Select(column => column.Key.Header), Is.EqualTo(new[] { "a", "b", "c" }));
    }

    [Test]
    public void Recognise_QualtricsLikeHeaders_AreNotAlchemer() => Assert.That(
        LayoutRecogniser.Recognise(InMemoryTable.Csv(
            ["StartDate", "EndDate", "Status", "IPAddress", "Progress", "Finished", "RecordedDate", "ResponseId", "Q1"],
            ["1", "2", "0", "", "100", "1", "3", "R_1", "1"]).Sample()).Layout.Id,
        Is.EqualTo("qualtrics"));

    [Test]
    public void Recognise_NothingAtAll_SaysSo()
    {
        Assert.That(LayoutRecogniser.Recognise(new TabularSample("f", [])).Problems.Single().Code, Is.EqualTo(LayoutCodes.NoHeaders));
        Assert.That(LayoutRecogniser.Recognise(InMemoryTable.Csv().Sample()).Problems.Single().Code, Is.EqualTo(LayoutCodes.NoHeaders));
    }

    [Test]
    public void Recognise_HeadersAlone_Warns() => Assert.That(
        LayoutRecogniser.Recognise(InMemoryTable.Csv(["a", "b"]).Sample()).Problems.Single().Code, Is.EqualTo(LayoutCodes.NoResponses));

    [Test]
    public void Recognise_SheetThatIsNotThere_SaysSo() => Assert.That(
        LayoutRecogniser.Recognise(new InMemoryTable(("a", InMemoryTable.Rows([["x", "y"], ["1", "2"]]))).Sample(), sheet: "b")
            .Problems.Single().Code,
        Is.EqualTo(LayoutCodes.NoSuchSheet));

    [Test]
    public void Recognise_LayoutNamedThatDoesNotFit_Warns()
    {
        var layout = LayoutRecogniser.Recognise(InMemoryTable.Csv(["a", "b"], ["1", "2"]).Sample(), layout: "alchemer");

        Assert.That(layout.Layout.Id, Is.EqualTo("alchemer"));
        Assert.That(layout.Problems.Single().Code, Is.EqualTo(LayoutCodes.OtherLayout));
    }

    [Test]
    public void Take_ManyRows_KeepsTwoHundredOfEachSheet()
    {
        var rows = Enumerable.Range(0, 1000).Select(i => new[] { new SampleCell(CellKind.Number, i.ToString()) }).ToArray();

        var sample = new InMemoryTable(("a", rows), ("b", rows)).Sample();

        Assert.That(sample.Sheets.Select(sheet => sheet.Rows.Count), Is.EqualTo(new[] { 200, 200 }));
    }

    [Test]
    public void Take_CellsOfGreatLength_StaysWithinItsBudget()
    {
        var row = Enumerable.Repeat(new SampleCell(CellKind.Text, new string('x', 30_000)), 1000).ToArray();

        var sample = new InMemoryTable((null, Enumerable.Repeat(row, 500).ToArray())).Sample();

        Assert.That(sample.Sheets[0].Rows, Has.Count.EqualTo(4));
        Assert.That(sample.Sheets[0].At(0, 0).Text, Has.Length.EqualTo(1000));
    }
}
