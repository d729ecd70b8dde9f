using Sui.Inspection.Forms.Tests.Support;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Forms.Tests.Workbooks;

/// <summary>Workbooks as people leave them.</summary>
internal sealed class WorkbookAsLeftTests
{
    private const string Statement = "Views are written down and sorted by theme.";

    [Test]
    public void Started_WithOneFinding_IsSound([Values("en", "cy")] string language)
    {
        using var edit = Books.Started(language);
        edit.Finding(3, Statement, language == "cy" ? "Canfyddiadau" : "Findings");

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Codes(), Is.Empty);
        var finding = read.Pack!.Findings.Single();
        Assert.That((finding.SourceId, finding.CriterionId, finding.Statement), Is.EqualTo(("papers-read", "C2", Statement)));
        Assert.That(finding.Dates.Event.ToString(), Is.EqualTo("2019-06-04"), "43620 days from 30 December 1899");
    }

    [Test]
    public void ExampleRows_AreNeverRead()
    {
        using var edit = Books.Started();

        var pack = Books.Read(edit.Bytes()).Pack!;

        Assert.That((pack.Sources.Count, pack.Items.Count(), pack.Absences.Count), Is.EqualTo((1, 0, 0)));
    }

    [Test]
    public void IdsThatAreLeftOut_AreGiven_AndSortingChangesNone()
    {
        using var first = Books.Started().Finding(3, "One.").Finding(4, "Two.").Finding(5, "Two.");
        using var sorted = Books.Started().Finding(3, "Two.").Finding(4, "Two.").Finding(5, "One.");

        var one = Books.Read(first.Bytes()).Pack!.Findings.OrderBy(finding => finding.Id, StringComparer.Ordinal);
        var other = Books.Read(sorted.Bytes()).Pack!.Findings.OrderBy(finding => finding.Id, StringComparer.Ordinal);

        Assert.That(one.Select(finding => (finding.Id, finding.Statement)), Is.EqualTo(other.Select(finding => (finding.Id, finding.Statement))));
        Assert.That(one.Select(finding => finding.Id), Is.Unique);
    }

    [Test]
    public void SheetsInAnyOrder_RenamedOrWithATitleAbove_AreRead()
    {
        using var edit = Books.Started().Finding(3, Statement);
        edit.Title("Findings", "Findings of the week").Rename("Findings", "What we found").Reverse();

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Pack!.Findings.Single().Statement, Is.EqualTo(Statement));
        Assert.That(read.Problems.Codes(), Is.EquivalentTo((string[])["SUI1303 What we found!"]));
    }

    [Test]
    public void ACopyOfASheet_IsReadToo()
    {
        using var edit = Books.Started().Finding(3, Statement);
        edit.Rename("Findings", "Findings (2)").Remove("Sheets");

        Assert.That(Books.Read(edit.Bytes()).Pack!.Findings, Has.Count.EqualTo(1));
    }

    [Test]
    public void ErrorsOfFormulas_AreSaidOnce_WithSheetRowAndColumn()
    {
        using var edit = Books.Started().Finding(3, Statement).Finding(4, "Two.");
        edit.Error("Findings", "N4");

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Select(problem => problem.ToString()[..49]), Is.EqualTo((string[])["pack:Findings!N4:Finding: error SUI1307: The cell"]));
        Assert.That(read.Pack!.Findings, Has.Count.EqualTo(1));
    }

    [Test]
    public void ErrorsInTheHead_AndFormulasWithoutAValue_AreSaidOnceEach()
    {
        using var edit = Books.Started().Finding(3, Statement);
        edit.Error("Inspection", "B15").FormulaOnly("Findings", "N3");

        var problems = Books.Read(edit.Bytes()).Problems;

        Assert.That(problems.Codes(), Is.EqualTo((string[])["SUI1307 Inspection!B15", "SUI1307 Findings!N3"]));
    }

    [TestCase("Findings", "", "SUI6048")]
    [TestCase("Findings", "<html><body/></html>", "SUI6049")]
    [TestCase("Survey of service users", "<!DOCTYPE x [<!ENTITY a \"b\">]><x/>", "SUI6035")]
    [TestCase("Criteria", "<worksheet", "SUI6030")]
    public void ASheetThatCannotBeRead_IsNoneWithoutRows(string sheet, string part, string code)
    {
        using var edit = Books.Started().Finding(3, Statement);

        Assert.That(Books.Read(edit.BytesWithPart(sheet, part)).Problems.Codes(), Is.EqualTo((string[])[$"{code} {sheet}!"]));
    }

    [Test]
    public void DaysShownAsNumbers_AreRead_AndSaid()
    {
        using var edit = Books.Started().Finding(3, Statement);
        edit.Number("Findings", "D3", 43621, style: 0);

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Codes(), Is.EqualTo((string[])["SUI1309 Findings!D3"]));
        Assert.That(read.Pack!.Findings.Single().Dates.Recorded!.ToString(), Is.EqualTo("2019-06-05"));
    }

    [Test]
    public void MergedCells_HoldForEachOfTheirRows()
    {
        using var edit = Books.Started().Finding(3, "One.").Finding(4, "Two.").Text("Findings", "H4", string.Empty);
        edit.Merge("Findings", "H3:H4");

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Pack!.Findings.Select(finding => finding.CriterionId), Is.EqualTo((string[])["C2", "C2"]));
        Assert.That(read.Problems.Codes(), Is.EqualTo((string[])["SUI1308 Findings!H3"]));
    }

    [Test]
    public void WordsOfTheOtherLanguage_TermsOfFiles_AndTrueAreRead()
    {
        using var edit = Books.Started().Finding(3, Statement);
        edit.Text("Findings", "L3", "Yn erbyn").Text("Findings", "M3", "strong").Text("Findings", "H3", "C2 – Views are recorded")
            .True("Inspection", "B18");

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Codes(), Is.Empty);
        var finding = read.Pack!.Findings.Single();
        Assert.That((finding.Direction.ToString(), finding.Strength.ToString(), read.Pack.Synthetic), Is.EqualTo(("Against", "Strong", true)));
    }

    [Test]
    public void APercentage_IsAShare()
    {
        using var edit = Books.Started();
        edit.Text("Caseload", "A3", "Sex").Text("Caseload", "B3", "Women").Text("Caseload", "C3", "15%").Text("Caseload", "A4", "Sex")
            .Text("Caseload", "B4", "Men").Number("Caseload", "C4", 0.85);

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Codes(), Is.EqualTo((string[])["SUI1139 Caseload!D3"]), "nobody is said to have been heard");
        Assert.That(read.Pack!.Caseload!.Profile.Select(group => group.Share), Is.EqualTo((double[])[0.15, 0.85]));
    }

    [Test]
    public void WhatASheetSaysForAllRows_FillsThoseThatSayNothing()
    {
        using var edit = Books.Started().Finding(3, Statement);
        edit.Text("Findings", "B3", string.Empty).Text("Findings", "F3", string.Empty).Text("Sheets", "E8", "papers-read").Text("Sheets", "F8", "Records");

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Codes(), Is.Empty);
        Assert.That(read.Pack!.Findings.Single().SourceId, Is.EqualTo("papers-read"));
    }

    [Test]
    public void EveryProblem_NamesSheetRowAndColumn()
    {
        using var edit = Books.Started().Finding(3, Statement);
        edit.Text("Findings", "H3", "Z9").Text("Findings", "C3", "soon").Text("Sources", "B3", "Rumour").Text("Inspection", "B15", string.Empty);

        var problems = Books.Read(edit.Bytes()).Problems;

        Assert.That(problems.Select(problem => problem.Location.Sheet + "!" + problem.Location.Cell), Is.SupersetOf((string[])["Findings!H3", "Findings!C3", "Sources!B3", "Inspection!B15"]));
        Assert.That(problems.Select(problem => problem.Message + problem.Expected + problem.Action), Has.None.Contain("pack.json").And.None.Contain("CSV"));
    }

    [Test]
    public void SheetsThatAreHiddenOrUnknown_AreNamed_AndTheRestIsRead()
    {
        using var edit = Books.Started().Finding(3, Statement);
        edit.Hide("Meetings").Rename("Remarks", "My notes").Text("My notes", "A1", "a").Text("My notes", "B1", "b").Text("My notes", "C1", "c").Text("My notes", "D1", "d");

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Where(problem => problem.Severity == ProblemSeverity.Warning).Codes(), Is.EquivalentTo((string[])["SUI1315 Meetings!", "SUI1304 My notes!"]));
        Assert.That(read.Pack!.Findings, Has.Count.EqualTo(1));
    }

    [Test]
    public void CellsMergedOverColumns_AreSaid()
    {
        using var edit = Books.Started().Finding(3, Statement);
        edit.Merge("Findings", "L3:M3");

        Assert.That(Books.Read(edit.Bytes()).Problems.Codes(), Is.EqualTo((string[])["SUI1308 Findings!L3"]));
    }

    [Test]
    public void AnExampleRowThatSomebodyTypedOver_IsSaid()
    {
        using var edit = Books.Started();
        edit.Finding(2, Statement);

        Assert.That(Books.Read(edit.Bytes()).Problems.Codes(), Is.EqualTo((string[])["SUI1316 Findings!"]));
    }

    [Test]
    public void TheExampleRow_IsKnownWhereverItsCellsStand()
    {
        using var edit = Books.Started().Finding(3, Statement);
        edit.Text("Findings", "A1", "Checked by").Text("Findings", "P1", "Id").Text("Findings", "A2", "1").Text("Findings", "P2", "(example)");

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Pack!.Findings.Select(finding => finding.Statement), Is.EqualTo((string[])[Statement]));
        Assert.That(read.Problems.Select(problem => problem.Code), Is.EqualTo((string[])["SUI1205"]), "the column of one's own alone");
    }

    [TestCase(true, "SUI1325 !")]
    [TestCase(false, "SUI1325 Sources!")]
    public void WithoutSources_OneErrorSaysIt(bool removed, string code)
    {
        using var edit = Books.Started().Finding(3, "One.").Finding(4, "Two.");
        _ = removed ? edit.Remove("Sources") : edit.Text("Sources", "A3", string.Empty).Text("Sources", "B3", string.Empty).Text("Sources", "C3", string.Empty).Text("Sources", "D3", string.Empty);

        Assert.That(Books.Read(edit.Bytes()).Problems.Codes(), Is.EqualTo((string[])[code]));
    }

    // 'Yes | 31' below the answers is nobody; a row that somebody began is said cell by cell.
    [TestCase("A", "Yes", "B", "SUI1323")]
    [TestCase("J", "Yes", "K", "SUI1323")]
    public void ATableBelowAnswers_IsOneErrorForEachRow(string first, string word, string second, string code)
    {
        const string Sheet = "Survey of service users";
        using var edit = Books.Started();
        for (var row = 3; row < 8; row++)
        {
            edit.Text(Sheet, $"B{row}", "papers read").Number(Sheet, $"C{row}", 43620, style: 4).Text(Sheet, $"F{row}", "Lived experience").Text(Sheet, $"I{row}", "Completed")
                .Text(Sheet, $"J{row}", "Yes");
        }

        edit.Text(Sheet, $"{first}10", word).Number(Sheet, $"{second}10", 31);

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Where(problem => problem.Location.Row > 7).Select(problem => (problem.Code, problem.Location.Row)), Is.EqualTo(new[] { (code, (int?)10) }));
    }

    // An id, and notes in columns of one's own; a finding may speak of what was deleted.
    [TestCase("A3", "", "TEST-1", true, TestName = "Test_AsAnId")]
    [TestCase("T3", "Notes", "do not count", true, TestName = "Test_NoteBelowAHeadingOfOnesOwn")]
    [TestCase("T3", "Column1", "Not to be counted!", true, TestName = "Test_NoteBelowAHeadingThatASpreadsheetGave")]
    [TestCase("T3", "Notes", "count again in June", false, TestName = "Test_AnotherNote")]
    [TestCase("N3", "", "Deleted", false, TestName = "Test_WordsOfAFinding")]
    public void ARowThatIsNotToCount_IsSaid(string cell, string heading, string text, bool told)
    {
        using var edit = Books.Started().Finding(3, Statement).Finding(4, "Two.");
        if (heading.Length > 0)
        {
            edit.Text("Findings", $"{cell[0]}1", heading);
        }

        edit.Text("Findings", cell, text);

        Assert.That(Books.Read(edit.Bytes()).Problems.Where(problem => problem.Code == "SUI1324").Select(problem => problem.Location.Cell), Is.EqualTo(told ? new[] { cell } : []));
    }

    [Test]
    public void ARowThatSaysTest_IsSaidWhereverItStands()
    {
        using var edit = Books.Started().Finding(3, "TEST - ignore").Finding(4, "The test of it is what they do.");
        edit.Text("Findings", "T4", "Prawf - anwybyddwch");

        Assert.That(Books.Read(edit.Bytes()).Problems.Where(problem => problem.Code == "SUI1324").Select(problem => problem.Location.Cell), Is.EqualTo((string[])["N3", "T4"]));
    }

    [Test]
    public void AColumnThatIsThereTwice_IsNamedWhereItWasNotRead()
    {
        using var edit = Books.Started().Finding(3, "One.").Text("Findings", "T1", "Finding").Text("Findings", "T3", "Two.");

        Assert.That(Books.Read(edit.Bytes()).Problems.Codes(), Is.EqualTo((string[])["SUI1206 Findings!T1"]));
    }

    [Test]
    public void ASheetUnderAnotherName_IsOfTheInstrumentThatTheWorkbookNames()
    {
        using var edit = Books.Started();
        edit.Copy("Telephone interview with", "Backup of calls").Text("Backup of calls", "B3", "papers read");

        var problem = Books.Read(edit.Bytes()).Problems.Single(one => one.Code == "SUI1303");

        Assert.That(problem.Message, Does.Contain("'Telephone interview with service users'"));
        Assert.That(problem.Action, Does.StartWith("Name the sheet 'Telephone interview with (2)' if"), "a sheet of a workbook has at most 31 characters");

        using var named = Books.Started();
        named.Copy("Telephone interview with", "Telephone interview with (2)").Text("Telephone interview with (2)", "B3", "papers read");
        Assert.That(Books.Read(named.Bytes()).Problems.Select(one => one.Code), Has.No.Member("SUI1303"));
    }

    [Test]
    public void HeadingsAmongTheRows_AreNoRow()
    {
        using var edit = Books.Started().Finding(3, Statement);
        foreach (var (cell, heading) in ((string, string)[])
            [("A4", "Id"), ("B4", "Source"), ("C4", "Date of the event"), ("F4", "Experience"), ("H4", "Criterion"), ("N4", "Finding")])
        {
            edit.Text("Findings", cell, heading);
        }

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Codes(), Is.EqualTo((string[])["SUI1318 Findings!"]));
    }

    // Notes that somebody typed below the rows: one cause, whatever the column; a row that was begun with two cells is a row.
    [Test]
    public void NotesBelowTheRows_AreOneCause()
    {
        using var edit = Books.Started().Finding(3, Statement);
        edit.Text("Findings", "A5", "Ask about the waiting room").Text("Findings", "B6", "Still to do: minutes of May").Text("Findings", "N8", "See the notes of Friday");

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Codes(), Is.EqualTo((string[])["SUI1319 Findings!", "SUI1319 Findings!", "SUI1319 Findings!"]));
        Assert.That(read.Problems.Select(problem => problem.Location.Row), Is.EqualTo(new[] { 5, 6, 8 }));
        Assert.That(read.Problems.Select(problem => (problem.Message, problem.Action, problem.Location.Column)).Distinct().Count(), Is.EqualTo(1));
        Assert.That(read.Pack!.Findings.Single().Statement, Is.EqualTo(Statement));
    }

    [Test]
    public void TitlesOfSources_AndDatesTypedAsText_AreRead()
    {
        using var edit = Books.Started().Finding(3, Statement);
        edit.Text("Sources", "D3", "All that we read").Text("Findings", "B3", "All that we read").Text("Findings", "C3", "04/06/2019").Text("Inspection", "B14", "03/06/2019");

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Codes(), Is.Empty);
        Assert.That((read.Pack!.Findings.Single().SourceId, read.Pack.Findings.Single().Dates.Event.ToString()), Is.EqualTo(("papers-read", "2019-06-04")));
        Assert.That(read.Pack.Fieldwork.From, Is.EqualTo(new DateOnly(2019, 6, 3)));
    }

    [Test]
    public void WhatAListDoesNotOffer_IsSaidInItsWords()
    {
        using var edit = Books.Started("cy").Finding(3, Statement, "Canfyddiadau");
        edit.Text("Canfyddiadau", "L3", "perhaps");

        Assert.That(Books.Read(edit.Bytes()).Problems.Single().Expected, Is.EqualTo("One of: O blaid, Yn erbyn."));
    }

    [Test]
    public void OtherWorkbooks_AreRefused_WithTheWayIn()
    {
        using var edit = new WorkbookEdit(Books.New());
        edit.Remove("Inspection");

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Select(problem => problem.Code), Is.EqualTo((string[])["SUI1301"]));
        Assert.That(read.Problems[0].Action, Does.Contain("sui import"));
    }

    [Test]
    public void AnotherFormat_IsRefused()
    {
        using var edit = Books.Started();
        edit.Text("Inspection", "B3", "sui-evidence-workbook/9");

        Assert.That(Books.Read(edit.Bytes()).Problems.Codes(), Is.EqualTo((string[])["SUI1302 Inspection!B3"]));
    }

    // Each was an exception once: rows without ids are called after the kind.
    [TestCase("1")]
    [TestCase("\ud83d\ude00")]
    public void KindOfASheet_Unknown_IsReported(string kind)
    {
        using var edit = Books.Started().Finding(3, "One.");
        edit.Text("Sheets", $"B{edit.RowOf("Sheets", "A", "Findings")}", kind);

        Assert.That(
            Books.Read(edit.Bytes()).Problems.Select(problem => (problem.Code, problem.Location.Sheet, problem.Location.Cell?[..1])),
            Is.EqualTo(new[] { ("SUI1119", "Sheets", "B") }));
    }

    [TestCase("A", "Findings")]
    [TestCase("C", "service-user-survey")]
    public void KindOfASheet_LeftEmpty_IsThatOfItsInstrumentOrName(string column, string text)
    {
        using var edit = Books.Started().Finding(3, "One.");
        edit.Text("Sheets", $"B{edit.RowOf("Sheets", column, text)}", string.Empty);

        var read = Books.Read(edit.Bytes());

        Assert.That(read.Problems.Codes(), Is.Empty);
        Assert.That(read.Pack!.Findings, Has.Count.EqualTo(1));
    }
}
