using System.Text;
using Sui.Inspection.Tabular.Tests.Support;

namespace Sui.Inspection.Tabular.Tests.Workbooks;

/// <summary>Workbooks that are large, or say so. The content is made up.</summary>
[NonParallelizable] // One of them measures the memory of the whole process.
internal sealed class WorkbookSizeTests
{
    private static readonly TabularLimits Packed = new() { Ratio = 100_000 };

    [Test]
    public void Read_EveryRowThatASheetCanHave_TakesConstantMemory()
    {
        var rows = new StringBuilder();
        for (var row = 1; row <= 1_048_577; row++)
        {
            rows.Append("<row><c><v>").Append(row % 10).Append("</v></c></row>");
        }

        var faults = new TabularFaultList(10);
        using var stream = new MemoryStream(new XlsxBuilder().Sheet(rows.ToString()).Build());
        rows.Clear();
        using var file = TabularFile.Open(stream, "file.xlsx", Packed, faults)!;
        file.NextSheet();
        file.Read();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var read = 1;
        while (read < 1_000_000 && file.Read())
        {
            read++;
        }

        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        while (file.Read())
        {
            read++;
        }

        Assert.That(read, Is.EqualTo(1_048_576));
        Assert.That(grown, Is.LessThan(2 << 20));
        Assert.That(faults.Faults.Select(fault => fault.Code), Is.EqualTo(new[] { "SUI6017" }));
    }

    [Test]
    public void Read_EveryElementWithANameOfItsOwn_IsRefused()
    {
        var elements = string.Concat(Enumerable.Range(0, 30_000).Select(index => $"<e{index}/>"));

        var reading = Reading.Of(new XlsxBuilder().Sheet(elements + "<row><c><v>1</v></c></row>").Build());

        Assert.That(reading.Rows, Is.Empty);
        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6030" }));
    }

    [Test]
    public void Read_MoreCellsInARowThanThereAreColumns_IsRefused()
    {
        var row = $"<row>{string.Concat(Enumerable.Repeat("<c r=\"A1\"><v>1</v></c>", 16_385))}</row>";

        Assert.That(Reading.Of(new XlsxBuilder().Sheet(row).Build(), limits: Packed).Codes, Is.EqualTo(new[] { "SUI6030" }));
    }

    [Test]
    public void Read_PartWithAnotherChecksum_IsReportedAtItsEnd()
    {
        var bytes = new XlsxBuilder().Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").Build();
        var name = Encoding.ASCII.GetBytes("xl/worksheets/sheet1.xml");

        // In the directory the checksum stands 16 bytes behind the signature, and the name 46.
        var directory = bytes.AsSpan().LastIndexOf(name) - 46;
        bytes[directory + 16] ^= 1;

        var reading = Reading.Of(bytes);

        Assert.That(reading.Rows, Has.Count.EqualTo(1));
        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6030" }));
    }

    [Test]
    public void Read_LongTextAtTheLimitWithEveryCharacterEscaped_IsRead()
    {
        var text = string.Concat(Enumerable.Repeat("&quot;", 32_767));

        var reading = Reading.Of(
            new XlsxBuilder().SharedTexts($"<si><t>{text}</t></si>").Sheet("<row><c t=\"s\"><v>0</v></c></row>").Build(), limits: Packed);

        Assert.That(reading.Rows[0].Texts[0], Is.EqualTo(new string('"', 32_767)));
    }
}
