using Sui.Inspection.Forms.Tests.Support;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Forms.Tests.Workbooks;

/// <summary>Sheets that were copied and rows that were pasted twice.</summary>
internal sealed class WorkbookCopiesTests
{
    [TestCase(1, ProblemSeverity.Warning)]
    [TestCase(2, ProblemSeverity.Error)]
    public void ACopyOfASheetWithoutIds_IsSaid(int rows, ProblemSeverity severity)
    {
        using var edit = Books.Started().Finding(3, "One.").Finding(4, "Two.");
        foreach (var (cell, heading) in ((string, string)[])
            [("A1", "id"), ("B1", "source"), ("C1", "event_date"), ("F1", "experience"), ("H1", "criterion"), ("L1", "direction"), ("M1", "strength"), ("N1", "statement")])
        {
            edit.Text("Tallies", cell, heading);
        }

        // The row of the example is a row as others are without its mark, and then not all of the sheet's are in another.
        _ = rows == 1 ? edit.Text("Tallies", "A2", string.Empty).Finding(3, "One.", "Tallies") : edit.Finding(3, "One.", "Tallies").Finding(4, "Two.", "Tallies");
        edit.Rename("Tallies", "Findings 2").Remove("Sheets");

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Where(problem => problem.Code == "SUI1317").Select(problem => problem.Severity), Is.EqualTo(new[] { severity }));
        Assert.That(read.Pack!.Findings, Has.Count.EqualTo(2 + rows));
    }

    // A block pasted twice: of the second nothing is read, unless its rows have ids of their own.
    [TestCase(false, "SUI1320 Findings!", 5)]
    [TestCase(true, "", 10)]
    public void RowsPastedTwice_AreAnErrorThatNamesBothRanges(bool withIds, string code, int findings)
    {
        using var edit = Books.Started();
        for (var row = 3; row < 13; row++)
        {
            edit.Finding(row, $"Number {(row - 3) % 5}.");
            if (withIds)
            {
                edit.Text("Findings", $"A{row}", $"f-{row}");
            }
        }

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Codes(), Is.EqualTo(code.Length == 0 ? [] : (string[])[code]));
        Assert.That(read.Pack!.Findings, Has.Count.EqualTo(findings));
        Assert.That(read.Problems.Select(problem => problem.Message), Is.All.StartsWith("Rows 8 to 12 are the same as rows 3 to 7, cell for cell"));
    }

    // Each row of a copy has an id that was used before: one cause, one error, and nobody is told to give other ids.
    [TestCase(6, 0, "All 6 rows have the ids of rows of the sheet 'Findings', and are the same.")]
    [TestCase(6, 2, "All 6 rows have the ids of rows of the sheet 'Findings'; 2 of them differ in other cells.")]
    public void ACopyOfASheetWithIds_IsOneError(int rows, int changed, string message)
    {
        using var edit = Books.Started();
        for (var row = 3; row < 3 + rows; row++)
        {
            edit.Finding(row, $"Number {row}.").Text("Findings", $"A{row}", $"f-{row}");
        }

        edit.Copy("Findings", "March");
        for (var row = 3; row < 3 + changed; row++)
        {
            edit.Text("March", $"N{row}", "Another.");
        }

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Codes(), Is.EqualTo((string[])["SUI1322 March!"]));
        Assert.That(read.Problems[0].Message, Does.StartWith(message));
        Assert.That(read.Problems[0].Action, Does.Contain("would make every row count twice"));
        Assert.That(read.Pack!.Findings, Has.Count.EqualTo(rows));
    }

    [Test]
    public void OneIdThatWasUsedBefore_IsNoCopy()
    {
        using var edit = Books.Started().Finding(3, "One.").Text("Findings", "A3", "f-1").Finding(4, "Two.").Text("Findings", "A4", "f-1");

        Assert.That(Books.Read(edit.Bytes()).Problems.Select(problem => problem.Code), Is.EqualTo((string[])["SUI2016"]));
    }

    [Test]
    public void OneRowPastedTwice_IsSaidWhereItHoldsSomebodysOwnWords()
    {
        const string Words = "They asked us in May, and in July the waiting room had a water machine.";
        using var edit = Books.Started().Finding(3, "Seen.").Finding(4, Words).Finding(5, "Seen.").Finding(6, Words);

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Select(problem => (problem.Code, problem.Severity, problem.Location.Row)), Is.EqualTo(new[] { ("SUI1321", ProblemSeverity.Warning, (int?)6) }));
        Assert.That(read.Pack!.Findings, Has.Count.EqualTo(4));
    }

    // One question with three answers, of forty people: blocks of rows come again by chance, and runs of those who were not reached.
    [Test]
    public void RowsOfFewAnswers_AreNotTakenForPasted([Range(1, 5)] int seed)
    {
        var random = new Random(seed);
        const string Sheet = "Survey of service users";
        string[] answers = ["Yes", "Partly", "No"];
        using var edit = Books.Started();
        for (var row = 3; row < 63; row++)
        {
            edit.Text(Sheet, $"B{row}", "papers read").Number(Sheet, $"C{row}", 43620, style: 4).Text(Sheet, $"F{row}", "Lived experience")
                .Text(Sheet, $"I{row}", row < 43 ? "Completed" : "Not reached");
            if (row < 43)
            {
                edit.Text(Sheet, $"J{row}", answers[random.Next(3)]);
            }
        }

        Assert.That(Books.Read(edit.Bytes()).Problems.Select(problem => problem.Code), Has.None.StartsWith("SUI132"));
    }

    // Whoever adds a column of their own to say that rows are not to count is told that nobody reads it.
    [TestCase("Withdrawn?", "Yes", true)]
    [TestCase("Duplicate", "x", true)]
    [TestCase("Do not use", "1", true)]
    [TestCase("Dyblyg", "Ydy", true)]
    [TestCase("Withdrawn?", "No", false)]
    [TestCase("Excluded from school", "Yes", false)]
    [TestCase("Team", "North", false)]
    public void AColumnThatMarksRowsOut_IsAnErrorWhereItIsFilled(string heading, string cell, bool told)
    {
        using var edit = Books.Started().Finding(3, "One.").Finding(4, "Two.");
        edit.Text("Findings", "Z1", heading).Text("Findings", "Z4", cell);

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Where(problem => problem.Code == "SUI1327").Select(problem => (problem.Severity, problem.Location.Row)),
            Is.EqualTo(told ? [(ProblemSeverity.Error, (int?)4)] : Array.Empty<(ProblemSeverity, int?)>()));
        Assert.That(read.Pack?.Findings, Has.Count.EqualTo(2).Or.Null);
    }
}
