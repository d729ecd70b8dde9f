using System.Text;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Rows that have lost their separators, or that a quotation mark has taken into a cell. All content is made up.</summary>
internal sealed class CollapsedRowsTests
{
    private const string Header = "Response ID,Submitted,know_how,told_why,Anything else?\n";

    private static readonly string Ten = string.Concat(Enumerable.Range(1, 10).Select(one => $"{one},2019-06-01,yes,no,\n"));

    [TestCase("\"11,2019-06-01,yes,no,\"", TestName = "the whole line quoted")]
    [TestCase("11;2019-06-01;yes;no;", TestName = "another separator")]
    [TestCase("11", TestName = "cut after the id")]
    [TestCase("11,2019-06-01", TestName = "cut after the date")]
    [TestCase("\"Response ID,Submitted,know_how,told_why,Anything else?\"", TestName = "the headers again, quoted")]
    public void Import_RowThatHasCollapsed_IsOfTheWrongWidth(string row)
    {
        var result = Import(Header + Ten + row + "\n" + "12,2019-06-01,no,no,\n");

        var problem = result.Problems.Single(one => one.Code == "SUI6230");
        Assert.That((result.Succeeded, problem.Severity, problem.Location.Row), Is.EqualTo((false, ProblemSeverity.Error, (int?)12)));
        Assert.That(problem.Action, Does.Contain(row.Contains(",yes", StringComparison.Ordinal) || !row.Contains("11,", StringComparison.Ordinal)
            ? "quotation marks around the whole row" : "a line break in a text"));
        Assert.That((result.Counts.Kept, result.Counts.WrongWidth, result.Counts.NotResponses), Is.EqualTo((11L, 1L, 0L)));
    }

    [Test]
    public void Import_RowsThatHaveAllCollapsed_AreNotTakenForWhatIsUsual()
    {
        var result = Import(Header + string.Concat(Enumerable.Range(1, 4).Select(one => $"\"{one},2019-06-01,yes,no,\"\n")));

        Assert.That((result.Succeeded, result.Counts.Kept, result.Counts.WrongWidth), Is.EqualTo((false, 0L, 4L)));
    }

    [TestCase("Total", SetAsideReason.Totals)]
    [TestCase("11,,,,", SetAsideReason.Empty)]
    public void Import_RowOfNobody_StaysSetAside(string row, SetAsideReason reason)
    {
        var result = Import(Header + Ten + row + "\n");

        Assert.That((result.Succeeded, result.Counts.Kept, result.SetAside.Single().Reason), Is.EqualTo((true, 10L, reason)));
    }

    // The first cell of row 2 holds rows 2 to 8 of the form, its last cell the other half of the row that ended it.
    [TestCase("\"1,2019-06-01,yes,no,\n2,x\n3,x\n4,x\n5,x\n6,x\n7\",2019-06-01,yes,no,", "Response ID", ProblemSeverity.Error)]
    [TestCase("1,2019-06-01,yes,no,\"-\n2,x\n3,x\n4,x\n5,x\n6,x\n7\"", "Other", ProblemSeverity.Warning)]
    public void Import_CellThatHoldsTheRowsBelowIt_IsNamed(string row, string column, ProblemSeverity severity)
    {
        var result = Import("Response ID,Submitted,know_how,told_why,Other\n" + row + "\n" + Ten.Replace("\n", "\n1", StringComparison.Ordinal)[1..^1]);

        var problem = result.Problems.Single(one => one.Code == "SUI6259");
        Assert.That((problem.Severity, problem.Location.Row, problem.Location.Column), Is.EqualTo((severity, (int?)2, column)));
        Assert.That(problem.Message, Does.Contain("6 line ends"));
        Assert.That(result.Succeeded, Is.EqualTo(severity == ProblemSeverity.Warning));
    }

    [TestCase("what_changed", "11,x,no,fine", true)]
    [TestCase("Anything else you want to say?", "11,x,no,fine", true)]
    [TestCase("what_changed", "Tea, milk, sugar, and chairs.", true, Description = "as many commas as a row")]
    [TestCase("what_changed", "Tea, milk, and chairs.", false)]
    public void Import_RowsInACellOfSomebodysOwnWords_AreNamed(string header, string line, bool isNamed)
    {
        var rows = string.Concat(Enumerable.Repeat("2,2019-06-01,yes,One thing that I want to say.\n", 3));
        var swallowed = "1,2019-06-01,yes,\"One thing that I want to say.\n" + string.Concat(Enumerable.Repeat(line + "\n", 5)) + "6,2019-06-01\"\n";
        var result = Import("Response ID,Submitted,know_how," + header + "\n" + swallowed + rows, "telephone-interview");

        Assert.That(
            result.Problems.Where(one => one.Code == "SUI6259").Select(one => (one.Severity, one.Location.Row, one.Location.Column)),
            Is.EqualTo(isNamed ? [(ProblemSeverity.Warning, (int?)2, header)] : Array.Empty<(ProblemSeverity, int?, string?)>()));
    }

    [Test]
    public void Import_ManyLinesOfSomebodysOwnWords_AreNone()
    {
        var words = "1,2019-06-01,yes,\"One.\n\nTwo.\n\nThree.\n\nFour.\n\"\n2,2019-06-01,yes,\"a\nb\nc\nd\ne\nf\"\n";
        var asked = Import("Response ID,Submitted,know_how,what_changed\n" + words, "telephone-interview");
        var own = Import("Response ID,Submitted,know_how,Anything else you want to say?\n" + words.Replace("One.", "One thing that I want to say.", StringComparison.Ordinal));
        var five = Import("Response ID,Submitted,know_how,Other\n1,2019-06-01,yes,\"a\nb\nc\nd\ne\nf\"\n2,2019-06-01,no,x\n");

        Assert.That(asked.Problems.Concat(own.Problems).Concat(five.Problems).Select(one => one.Code), Has.No.Member("SUI6259"));
        Assert.That((asked.Counts.Kept, own.Counts.Kept, five.Counts.Kept), Is.EqualTo((2L, 2L, 2L)));
    }

    private static ImportResult Import(string text, string instrument = Export.Instrument) =>
        Export.Import(Encoding.UTF8.GetBytes(text), request => request with { InstrumentId = instrument });
}
