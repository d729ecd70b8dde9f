using System.Text;
using Sui.Inspection.Tabular.Tests.Support;

namespace Sui.Inspection.Tabular.Tests.Csv;

/// <summary>Rows and cells of CSV files, good and bad. The content is made up.</summary>
internal sealed class CsvRowTests
{
    // Each line counted by hand; \r\n, \n and \r end one each, inside of quotes as well as between rows.
    [TestCase("a,b\n1,\"x\ny\"\n2,z\n", new[] { 1, 2, 4 })]
    [TestCase("a,b\r\n1,\"x\r\n\r\ny\"\r\n\r\n2,z\r\n", new[] { 1, 2, 6 })]
    [TestCase("a,b\n1,\"x\ry\r\nz\n\"\n2,z\n", new[] { 1, 2, 6 })]
    [TestCase("a,b\r1,x\r2,z\r", new[] { 1, 2, 3 })]
    [TestCase("sep=;\na;b\n1;\"x\n\n\"\n2;z", new[] { 2, 3, 6 })]
    public void Read_LinesWithinRows_AreCountedForTheRowsBelow(string text, int[] lines) =>
        Assert.That(Reading.Of(text).Rows.Select(row => row.Line), Is.EqualTo(lines));

    [Test]
    public void Read_BlankRows_AreCountedAndLeftOut()
    {
        var reading = Reading.Of("a,b\n\n,\n \"\" , \n\u00A0,\u200B\n1,2\n");

        Assert.That(reading.Rows.Select(row => (row.Row, row.Line)), Is.EqualTo(new[] { (1, 1), (6, 6) }));
    }

    [TestCase("a,b\n", 0)]
    [TestCase("a,b\r\n", 0)]
    [TestCase("a,\"b\nc\r\n\nd\"\r\n", 3)]
    [TestCase("\"a\nb\",\"c\nd\"", 2)]
    public void Read_LineEndsWithinARow_AreCounted(string text, int ends)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var file = TabularFile.Open(stream, "e.csv", TabularLimits.Default, new TabularFaultList(10))!;

        Assert.That((file.NextSheet(), file.Read(), file.LineEnds), Is.EqualTo((true, true, ends)));
    }

    [Test]
    public void Read_WhiteSpaceAroundCells_IsTakenOff()
    {
        var reading = Reading.Of("a,b,c,d\n  x ,\"\u00A0y\u200B \",\uFEFFz\u2009,\" \u00A0 \"\n");

        Assert.That(reading.Rows[1].Texts, Is.EqualTo(new[] { "x", "y", "z", string.Empty }));
        Assert.That(reading.Rows[1].Kinds[3], Is.EqualTo(CellKind.Blank));
    }

    [Test]
    public void Read_ZeroAndLeadingZeros_StayAsTheyAre() =>
        Assert.That(Reading.Of("a,b\n0,007\n").Rows[1].Texts, Is.EqualTo(new[] { "0", "007" }));

    [Test]
    public void Read_CarriageReturnsAlone_EndRows() => Assert.That(Reading.Of("a,b\r1,2\r3,4").Rows, Has.Count.EqualTo(3));

    [Test]
    public void Read_QuoteNeverClosed_EndsTheReadingWithAProblem()
    {
        var reading = Reading.Of("a,b\n1,2\n3,\"open\n4,5\n");

        Assert.That(reading.Rows, Has.Count.EqualTo(2));
        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6011" }));
        Assert.That((reading.Faults[0].Place.Row, reading.Faults[0].Place.Line), Is.EqualTo((3, 3)));
    }

    [Test]
    public void Read_TextAfterAClosingQuote_BlanksThatCellOnly()
    {
        var reading = Reading.Of("a,b,c\n1,\"said \"no\" to me\",3\n4,5,6\n");

        Assert.That(reading.Texts.Skip(1), Is.EqualTo(new string[][] { ["1", "", "3"], ["4", "5", "6"] }));
        Assert.That(reading.Faults.Select(fault => (fault.Code, fault.Place.Row, fault.Place.Column)),
            Is.EqualTo(new[] { ("SUI6012", (int?)2, "B") }));
    }

    [Test]
    public void Read_QuoteInsideAnUnquotedCell_IsText()
    {
        var reading = Reading.Of("a,b\n6\" pipe,2\n");

        Assert.That(reading.Rows[1].Texts[0], Is.EqualTo("6\" pipe"));
        Assert.That(reading.Codes, Is.Empty);
    }

    [Test]
    public void Read_SpacesBeforeQuotes_LeaveCellsQuoted() => Assert.That(
        Reading.Of("a, \"b, c\" ,d\n1, \"x, y\", \"z\"\n").Texts, Is.EqualTo(new string[][] { ["a", "b, c", "d"], ["1", "x, y", "z"] }));

    [Test]
    public void Read_ControlCharacters_BlankTheirCells()
    {
        var reading = Reading.Of("a,b,c\nx\0y,2,\u001B\n4,tab\there,6\n");

        Assert.That(reading.Texts.Skip(1), Is.EqualTo(new string[][] { ["", "2", ""], ["4", "tab\there", "6"] }));
        Assert.That(reading.Faults.Select(fault => (fault.Code, fault.Place.Column)),
            Is.EqualTo(new[] { ("SUI6013", "A"), ("SUI6013", "C") }));
    }

    [Test]
    public void Read_CellOverTheLimit_IsBlankAndOneAtTheLimitIsNot()
    {
        var limits = new TabularLimits { CellCharacters = 5 };

        var reading = Reading.Of("a,b\nééééé,éééééé\n", limits: limits);

        Assert.That(reading.Rows[1].Texts, Is.EqualTo(new[] { "ééééé", string.Empty }));
        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6014" }));
    }

    [Test]
    public void Read_RowsOverTheLimit_EndTheReading()
    {
        var reading = Reading.Of("a\n1\n2\n3\n", limits: new TabularLimits { Rows = 3 });

        Assert.That(reading.Rows, Has.Count.EqualTo(3));
        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6017" }));
    }

    [Test]
    public void Read_ColumnsOverTheLimit_LeaveTheRowOut()
    {
        var reading = Reading.Of("a,b\n1,2\n1,2,3\n3,4\n", limits: new TabularLimits { Columns = 2 });

        Assert.That(reading.Rows.Select(row => row.Row), Is.EqualTo(new[] { 1, 2, 4 }));
        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6016" }));
    }

    [Test]
    public void Read_RecordWithoutEnd_StopsAtTheLimitForMemory()
    {
        var limits = new TabularLimits { RecordBytes = 1 << 16 };
        byte[] bytes = [.. "a,b\n1,\""u8, .. Enumerable.Repeat((byte)'x', 1 << 20)];

        var reading = Reading.Of(bytes, limits: limits);

        Assert.That(reading.Rows, Has.Count.EqualTo(1));
        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6015" }));
    }

    [Test]
    public void Read_FileOverTheLimit_IsRefusedOrCutWithoutAHalfRow()
    {
        var limits = new TabularLimits { FileBytes = 100_000 };
        var bytes = Encoding.ASCII.GetBytes("a,b\n" + string.Concat(Enumerable.Repeat("12345,678\n", 20_000)));

        Assert.That(Reading.Of(bytes, limits: limits).Codes, Is.EqualTo(new[] { "SUI6006" }));
        var forward = Reading.Of(bytes, limits: limits, forward: true);
        Assert.That(forward.Codes, Is.EqualTo(new[] { "SUI6006" }));
        Assert.That(forward.Texts.Skip(1), Is.All.EqualTo(new[] { "12345", "678" }));
    }

    [Test]
    public void Read_StreamThatFails_IsAProblem()
    {
        using var stream = new FailingStream();
        var faults = new TabularFaultList(10);

        Assert.That(TabularFile.Open(stream, "file.csv", TabularLimits.Default, faults), Is.Null);
        Assert.That(faults.Faults.Select(fault => fault.Code), Is.EqualTo(new[] { "SUI6007" }));
    }

    [Test]
    public void Progress_OfAFile_GoesFromNothingToAll()
    {
        using var stream = new MemoryStream(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("12345,678\n", 100_000))));
        using var file = TabularFile.Open(stream, "file.csv", TabularLimits.Default, new TabularFaultList(10))!;
        file.NextSheet();
        file.Read();
        var first = file.Progress;
        while (file.Read())
        {
        }

        Assert.That(first, Is.InRange(0.0, 0.5));
        Assert.That(file.Progress, Is.EqualTo(1));
        Assert.That(file.NextSheet(), Is.False);
    }

    private sealed class FailingStream : Streams.ForwardStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("Made up.");
    }
}
