using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Tests.Support;

namespace Sui.Inspection.Imports.Tests.Layouts;

/// <summary>
/// Exports whose own columns were taken out before they were passed on, in the shapes in which such files are published. All rows are
/// synthetic.
/// </summary>
internal sealed class ReducedExportTests
{
    private const string Know = "Would you know how to get something changed here?";
    private const string Reached = "How have you been told about changes?";

    private static readonly string[][] SurveyMonkey =
    [
        ["RespondentID", Know, Reached, "", "I feel listened to."],
        ["", "Response", "By letter", "By e-mail", "Response"],
        ["1000000001", "Yes", "By letter", "By e-mail", "Agree"],
        ["1000000002", "No", "", "By e-mail", ""],
    ];

    private static readonly string[][] Unknown =
    [
        ["Time", Reached, "", "", Know, "", ""],
        ["", "By letter", "By e-mail", "Other", "Yes", "No", "Other"],
        ["1", "Ja", "Nein", "", "", "Ja", ""],
    ];

    [Test]
    public void Recognise_SurveyMonkeyWithNothingButTheRespondent_ReadsTwoHeaderRows()
    {
        var layout = LayoutRecogniser.Recognise(InMemoryTable.Csv(SurveyMonkey).Sample());

        Assert.That(layout.Layout.Id, Is.EqualTo("surveymonkey"));
        Assert.That(layout.Confidence, Is.EqualTo(LayoutConfidence.Likely));
        Assert.That(layout.HeaderRows, Is.EqualTo(2));
    }

    [Test]
    public void Propose_SurveyMonkeyWithNothingButTheRespondent_MapsEveryOption()
    {
        Assert.That(Proposals.For(SurveyMonkey).Uses(), Is.EqualTo(new[]
        {
            "0 ResponseId", "1 Answer know_how", "2 Option reached letter", "3 Option reached email", "4 Answer heard",
        }));
    }

    [Test]
    public void Recognise_RespondentsNumberAndOneHeaderRow_IsNoToolOfItsOwn()
    {
        string[][] rows = [["RespondentID", Know], ["1000000001", "Yes"]];

        var layout = LayoutRecogniser.Recognise(InMemoryTable.Csv(rows).Sample());

        Assert.That(layout.Layout.Id, Is.EqualTo("generic"));
        Assert.That(layout.HeaderRows, Is.EqualTo(1));
    }

    [Test]
    public void Recognise_OptionsBelowQuestionsOfNoTool_ReadsTwoHeaderRows()
    {
        var layout = LayoutRecogniser.Recognise(InMemoryTable.Csv(Unknown).Sample());

        Assert.That(layout.Layout.Id, Is.EqualTo("generic"));
        Assert.That(layout.HeaderRows, Is.EqualTo(2));
        Assert.That(layout.Columns[3].Key, Is.EqualTo(new Sui.Inspection.Imports.ColumnKey("Other", Reached)));
        Assert.That(layout.Columns[0].Key.Header, Is.Empty);
        Assert.That(layout.Facts[0], Does.StartWith("Two rows"));
    }

    [TestCase("Yes", "Yes", "No", Description = "Answers that are alike.")]
    [TestCase("1", "2", "3", Description = "Numbers.")]
    [TestCase("By letter", "", "By e-mail", Description = "A gap.")]
    public void Recognise_ColumnsWithoutHeadersAboveAnswers_ReadsOneHeaderRow(string first, string second, string third)
    {
        string[][] rows = [[Know, Reached, "", ""], ["", first, second, third], ["Yes", "No", "No", "Yes"]];

        var layout = LayoutRecogniser.Recognise(InMemoryTable.Csv(rows).Sample());

        Assert.That(layout.HeaderRows, Is.EqualTo(1));
    }

    [Test]
    public void Recognise_AlchemerWithoutTheNumberOfTheResponse_NamesTheTool()
    {
        string[][] rows =
        [
            ["Time Started", "Date Submitted", "Status", Know],
            ["2019-02-11 10:15:00", "2019-02-11 10:21:00", "Partial", "Yes"],
        ];

        var layout = LayoutRecogniser.Recognise(InMemoryTable.Csv(rows).Sample());

        Assert.That(layout.Layout.Id, Is.EqualTo("alchemer"));
        Assert.That(layout.Confidence, Is.EqualTo(LayoutConfidence.Likely));
    }

    [TestCase("4/15/2019 22:38", true)]
    [TestCase("2019-04-15T22:38:01Z", true)]
    [TestCase("synthetic@example.org", true)]
    [TestCase("15/04/2019", false, Description = "A day, which heads a column in a register.")]
    [TestCase("Talk to us: help@example.org", false)]
    public void Recognise_FirstRowWithWhatAResponseHolds_Warns(string cell, bool warns)
    {
        var layout = LayoutRecogniser.Recognise(InMemoryTable.Csv(["1", cell, "Yes"], ["2", "4/15/2019 22:40", "No"]).Sample());

        Assert.That(layout.Problems.Any(problem => problem.Code == LayoutCodes.NoHeaderRow), Is.EqualTo(warns));
    }
}
