using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Tests.Support;

namespace Sui.Inspection.Imports.Tests.Layouts;

/// <summary>Which sheet and which row hold the headers, where something stands above or beside them.</summary>
internal sealed class HeaderRowsTests
{
    private const string Know = "Would you know how to get something changed here?";
    private const string Heard = "I feel listened to.";

    private static readonly QuestionWords Words = new(new QuestionIndex(SyntheticInstrument.Value), null);

    [Test]
    public void Recognise_NotesAboveAToolsExport_NamesTheToolAndItsRows()
    {
        string[][] rows = [["Synthetic notes"], ["Nobody said this"], .. SyntheticExports.SurveyMonkey];

        var layout = Recognise(InMemoryTable.Csv(rows));

        Assert.That((layout.Layout.Id, layout.HeaderRows), Is.EqualTo(("surveymonkey", 4)));
        Assert.That(layout.Facts[0], Does.Contain("Row 3"));
    }

    [Test]
    public void Recognise_SheetWithMoreQuestions_IsTakenWhereverItStands()
    {
        var layout = Recognise(new InMemoryTable(
            ("Pivot", InMemoryTable.Rows([[Know, "Count"], ["Yes", "4"]])),
            ("Data", InMemoryTable.Rows([[Know, Heard], ["Yes", "Agree"]]))));

        Assert.That(layout.Sheet, Is.EqualTo("Data"));
    }

    [Test]
    public void Recognise_WordsLikeTheQuestionsBelowATitle_ShowTheHeaders()
    {
        var layout = Recognise(InMemoryTable.Csv(
            ["Synthetic"], ["Note"], ["Would you know how to get things changed here?", "When were you last asked that?"], ["Yes", "2019-01-31"]));

        Assert.That(layout.HeaderRows, Is.EqualTo(3));
    }

    [Test]
    public void Recognise_RowOfHeadersRepeatedBelow_TakesTheFirst() =>
        Assert.That(Recognise(InMemoryTable.Csv([Know, Heard], ["Yes", "Agree"], [Know, Heard], ["No", "Agree"])).HeaderRows, Is.EqualTo(1));

    [Test]
    public void Recognise_QuestionsInTheRows_LeavesTheFirstRowTheHeaders() =>
        Assert.That(Recognise(InMemoryTable.Csv(["When", "1", "2"], [Know, "Yes", "No"], [Heard, "Agree", "Agree"])).HeaderRows, Is.EqualTo(1));

    [Test]
    public void Recognise_HeadersThatAMappingReads_AreFoundThoughTheInstrumentDoesNotKnowThem()
    {
        var words = new QuestionWords(new QuestionIndex(SyntheticInstrument.Value), new ImportMapping
        {
            Layout = "generic",
            InstrumentId = "synthetic-survey",
            InstrumentVersion = 2,
            Columns =
            [
                new ColumnMapping { Column = new ColumnKey("a", null, 1), Use = ColumnUse.Answer, QuestionId = "know_how" },
                new ColumnMapping { Column = new ColumnKey("b", null, 1), Use = ColumnUse.Answer, QuestionId = "heard" },
            ],
        });

        var layout = LayoutRecogniser.Recognise(
            InMemoryTable.Csv(["Synthetic"], ["x", "y"], ["a", "b"], ["Yes", "Agree"]).Sample(), words: words);

        Assert.That(layout.Columns.Select(column => column.Key.Header), Is.EqualTo(new[] { "a", "b" }));
    }

    private static RecognisedLayout Recognise(InMemoryTable table) => LayoutRecogniser.Recognise(table.Sample(), words: Words);
}
