using System.Text;
using Sui.Inspection.Evidence;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tests.Intake;

/// <summary>What is the same for every CSV file: encoding, quotes, header, cells, limits.</summary>
internal sealed class CsvFileTests
{
    private const string File = "absences.csv";
    private const string Header = "id,criterion,absence,requested_on,note";

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Read_AnyLineBreak_CountsRowsAndLines(string lineBreak)
    {
        var text = string.Join(lineBreak, Header, "x1,C4,NotInspected,,\"two", "lines\"", string.Empty, "x2,C1,Never,,");

        var problem = Problems(text).Single();

        Assert.That(problem.Location, Is.EqualTo(new ProblemLocation(File, 4, 5, "absence")));
    }

    [Test]
    public void Read_ByteOrderMark_IsNoPartOfTheFirstName() =>
        Assert.That(Problems("\uFEFF" + Header + "\nx1,C4,NotInspected,,\n"), Is.Empty);

    [Test]
    public void Read_QuotesInsideQuotes_AreRead()
    {
        var result = new SamplePack().Set(File, Header + "\nx1,C4,NotInspected,,\"she said \"\"no\"\", twice\"\n").Read();

        Assert.That(result.Problems, Is.Empty);
        Assert.That(result.Pack!.Absences.Single().Note, Is.EqualTo("she said \"no\", twice"));
    }

    [Test]
    public void Read_BlankLinesAndEmptyRows_AreSkippedAndCounted()
    {
        var result = new SamplePack().Set(File, Header + "\n\n,,,,\n \nx1,C4,NotInspected,,\n\n\n").Read();

        Assert.That(result.Problems, Is.Empty);
        Assert.That(result.Pack!.Absences.Single().Locator, Is.InstanceOf<FileLocator>().With.Property("Row").EqualTo(5));
    }

    [TestCase("")]
    [TestCase("\uFEFF")]
    [TestCase("\n\n")]
    public void Read_EmptyFile_IsAnError(string text)
    {
        var problem = Problems(text).Single();

        Assert.That((problem.Code, problem.Location), Is.EqualTo((IntakeCodes.FileEmpty, new ProblemLocation(File))));
    }

    [Test]
    public void Read_HeaderOnly_IsAWarning()
    {
        var problem = Problems(Header + "\n").Single();

        Assert.That((problem.Code, problem.Severity), Is.EqualTo((IntakeCodes.NoRows, ProblemSeverity.Warning)));
    }

    [Test]
    public void Read_InvalidUtf8_LeavesOutTheRowsThatHoldIt()
    {
        byte[] bytes =
        [
            .. Encoding.UTF8.GetBytes(Header + "\nx1,C4,NotInspected,,caf"), 0xE9,
                .. Encoding.UTF8.GetBytes("\nx2,C1,NotInspected,,café\n"),
        ];

        var result = new SamplePack().Set(File, bytes).Read();

        var problem = result.Problems.Single();
        Assert.That((problem.Code, problem.Location), Is.EqualTo((IntakeCodes.CellEncoding, new ProblemLocation(File, 2, 2,
            "note"))));
        Assert.That(result.Pack!.Absences.Single().Note, Is.EqualTo("café"));
    }

    [Test]
    public void Read_Utf16_SaysSo()
    {
        Assert.That(Problems(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Header)).ToArray()).Single().Code,
            Is.EqualTo(IntakeCodes.FileEncoding));
        Assert.That(Problems(Encoding.BigEndianUnicode.GetBytes(Header)).Single().Code, Is.EqualTo(IntakeCodes.FileEncoding));
    }

    [Test]
    public void Read_Workbook_SaysSo() =>
        Assert.That(Problems([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]).Single().Message, Does.Contain("workbook"));

    [TestCase(';', "semicolons")]
    [TestCase('\t', "tabs")]
    [TestCase('|', "vertical bars")]
    public void Read_OtherDelimiter_SaysWhich(char sign, string name)
    {
        var problem = Problems((Header + "\nx1,C4,NotInspected,,\n").Replace(',', sign)).Single();

        Assert.That(problem.Code, Is.EqualTo(IntakeCodes.FileDelimiter));
        Assert.That(problem.Message, Does.Contain(name));
    }

    [Test]
    public void Read_MissingColumns_ReportsEachAndStillChecksRows()
    {
        var problems = Problems("id,requested_on\nx1,soon\n");

        Assert.That(
            problems.Select(problem => (problem.Code, problem.Location.Row, problem.Location.Column)),
            Is.EqualTo(new[]
            {
                (IntakeCodes.ColumnMissing, (int?)1, "criterion"),
                (IntakeCodes.ColumnMissing, (int?)1, "absence"),
                (IntakeCodes.CellDate, (int?)2, "requested_on"),
            }));
    }

    [Test]
    public void Read_RequiredColumnWithOptionalCellsMissing_LeavesOutEveryRow()
    {
        var result = new SamplePack().Set(
            "tallies.csv",
            "id,source,event_date,received_date,experience,criterion,unit,favourable,valid\nt1,survey,2019-05,,Lived,I1,People,1,2\n").Read();

        Assert.That(result.Problems.Single().Location.Column, Is.EqualTo("recorded_date"));
        Assert.That(result.Pack!.Tallies, Is.Empty);
    }

    [Test]
    public void Read_UnknownColumn_IsAWarningThatDoesNotRepeatIt()
    {
        var problem = Problems(Header + ",Confidential remark\nx1,C4,NotInspected,,,secret\n").Single();

        Assert.That((problem.Code, problem.Severity), Is.EqualTo((IntakeCodes.ColumnUnknown, ProblemSeverity.Warning)));
        Assert.That(problem.Location.Column, Is.EqualTo("column 6"));
        Assert.That(problem.ToString(), Does.Not.Contain("Confidential"));
    }

    [Test]
    public void Read_ColumnTwice_IsAnErrorAndTheFirstIsRead()
    {
        var result = new SamplePack().Set(File, Header + ",NOTE\nx1,C4,NotInspected,,first,second\n").Read();

        Assert.That(result.Problems.Single().Code, Is.EqualTo(IntakeCodes.ColumnDuplicate));
        Assert.That(result.Pack!.Absences.Single().Note, Is.EqualTo("first"));
    }

    [Test]
    public void Read_NoHeader_RepeatsNothingOfTheFirstRow()
    {
        var problems = Problems("x1,C4,NotInspected,,what anna said\n");

        Assert.That(problems.Select(problem => problem.Code), Has.Exactly(3).EqualTo(IntakeCodes.ColumnMissing));
        Assert.That(string.Join("\n", problems), Does.Not.Contain("anna"));
    }

    [TestCase("x1,C4,NotInspected", IntakeCodes.TooFewCells)]
    [TestCase("x1,C4,NotInspected,,a,b", IntakeCodes.TooManyCells)]
    public void Read_WrongNumberOfCells_LeavesOutTheRow(string row, string code)
    {
        var result = new SamplePack().Set(File, $"{Header}\n{row}\nx2,C1,NotInspected,,\n").Read();

        var problem = result.Problems.Single();
        Assert.That((problem.Code, problem.Location), Is.EqualTo((code, new ProblemLocation(File, 2, 2))));
        Assert.That(result.Pack!.Absences.Single().Id, Is.EqualTo("x2"));
    }

    [TestCase("x1,C4,NotInspected,,a \"b\" c", "note")]
    [TestCase("x1,C4,NotInspected,,\"a\" b", "note")]
    [TestCase("x1,\"C\"4,NotInspected,,", "criterion")]
    public void Read_BadQuotes_NamesTheCell(string row, string column)
    {
        var result = new SamplePack().Set(File, $"{Header}\n{row}\nx2,C1,NotInspected,,\n").Read();

        var problem = result.Problems.Single();
        Assert.That((problem.Code, problem.Location), Is.EqualTo((IntakeCodes.CellQuotes, new ProblemLocation(File, 2, 2,
            column))));
        Assert.That(result.Pack!.Absences.Single().Id, Is.EqualTo("x2"));
    }

    [Test]
    public void Read_QuoteNeverClosed_KeepsWhatStandsBeforeIt()
    {
        var result = new SamplePack().Set(File,
            $"{Header}\nx1,C4,NotInspected,,\nx2,C1,NotInspected,,\"open\nx3,C1,NotInspected,,\n").Read();

        var problem = result.Problems.Single();
        Assert.That((problem.Code, problem.Location), Is.EqualTo((IntakeCodes.QuoteNotClosed, new ProblemLocation(File, 3, 3))));
        Assert.That(result.Pack!.Absences.Single().Id, Is.EqualTo("x1"));
    }

    [TestCase("a\0b")]
    [TestCase("a\u001Bb")]
    public void Read_ControlCharacter_IsAnError(string note)
    {
        var problem = Problems($"{Header}\nx1,C4,NotInspected,,{note}\n").Single();

        Assert.That((problem.Code, problem.Location.Column), Is.EqualTo((IntakeCodes.CellControlCharacter, "note")));
    }

    [TestCase(32_767, 0)]
    [TestCase(32_768, 1)]
    public void Read_LongCell_IsAnErrorOverTheLimit(int length, int problems)
    {
        var found = Problems($"{Header}\nx1,C4,NotInspected,,{new string('é', length)}\n");

        Assert.That(found, Has.Count.EqualTo(problems));
        Assert.That(found.Select(problem => problem.Code), Is.All.EqualTo(IntakeCodes.CellTooLong));
    }

    [Test]
    public void Read_TooManyRows_StopsThere()
    {
        var result = new SamplePack().Set(File, $"{Header}\nx1,C4,NotInspected,,\nx2,C1,NotInspected,,\nx3,C1,Wrong,,\n")
            .Read(new PackLimits { Rows = 2 });

        var problem = result.Problems.Single(problem => problem.Location.File == File);
        Assert.That((problem.Code, problem.Location.Row), Is.EqualTo((IntakeCodes.TooManyRows, 4)));
        Assert.That(result.Pack!.Absences, Has.Count.EqualTo(2));
    }

    [Test]
    public void Read_RunawayLine_KeepsWhatStandsBeforeIt()
    {
        var result = new SamplePack().Set(File,
            $"{Header}\nx1,C4,NotInspected,,\nx2{new string(',', 500)}\nx3,C1,NotInspected,,\n")
            .Read(new PackLimits { LineBytes = 400 });

        var problem = result.Problems.Single(problem => problem.Location.File == File);
        Assert.That((problem.Code, problem.Location.Line), Is.EqualTo((IntakeCodes.LineTooLong, 3)));
        Assert.That(result.Pack!.Absences.Single().Id, Is.EqualTo("x1"));
    }

    [Test]
    public void Read_TooManyColumns_IsRefused()
    {
        var problems = new SamplePack().Set(File, Header + new string(',', 100)).Read(new PackLimits { Columns = 64 }).Problems;

        Assert.That(problems.Single().Code, Is.EqualTo(IntakeCodes.LineTooLong));
    }

    [Test]
    public void Read_MoreProblemsThanAreListed_CountsTheRest()
    {
        var rows = string.Concat(Enumerable.Range(1, 1_234).Select(number => $"y{number},C99,NotInspected,,\n"));

        var problems = Problems(Header + "\n" + rows);

        Assert.That(problems, Has.Count.EqualTo(1_001));
        Assert.That(problems[999].Location.Row, Is.EqualTo(1_001));
        Assert.That(problems[1_000].Code, Is.EqualTo(ProblemCodes.MoreProblems));
        Assert.That(problems[1_000].Severity, Is.EqualTo(ProblemSeverity.Error));
        Assert.That(problems[1_000].Message, Does.StartWith("234 more problems"));
    }

    [Test]
    public void Read_CellWithSeveralFaults_ReportsEach()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Header + "\nx1,C4,NotInspected,,a\0"), 0xFF, (byte)'"', (byte)'\n'];

        Assert.That(
            Problems(bytes).Select(problem => problem.Code),
            Is.EqualTo(new[] { IntakeCodes.CellQuotes, IntakeCodes.CellEncoding, IntakeCodes.CellControlCharacter }));
    }

    private static IReadOnlyList<Problem> Problems(string text) => Problems(Encoding.UTF8.GetBytes(text));

    private static IReadOnlyList<Problem> Problems(byte[] bytes) => new SamplePack().Set(File, bytes).Read().Problems;
}
