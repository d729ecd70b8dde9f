using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.Intake.Tables;

namespace Sui.Inspection.CaseFiles.Tests.Purging;

/// <summary>Rows that are split are read as the reader of packs reads them.</summary>
public class CsvRecordTests
{
    private static readonly char[] Letters = [.. "ab, ,\"#é\r\n\t'=\uFEFF€"];

    [Test]
    public void Of_AnyRow_IsWhatTheReaderOfPacksGives() => Prop.ForAll(
        Gen.Elements(Letters).ListOf().Select(letters => string.Concat(letters)).ToArbitrary(),
        text => CsvRecords.Of(Encoding.UTF8.GetBytes(text)).All(record => CsvRecord.Cells(record).SequenceEqual(CsvRecord.Parsed(record)))).QuickCheckThrowOnFailure();

    [TestCase("a,b,c\n", "a|b|c")]
    [TestCase("a,,c\r\n", "a||c")]
    [TestCase("é,\n", "é|")]
    [TestCase("\"a,b\",c\n", "a,b|c")]
    [TestCase(" a , b\n", " a | b")]
    public void Of_ARow_HasItsCells(string row, string cells) => Assert.That(string.Join('|', CsvRecord.Cells(Encoding.UTF8.GetBytes(row))), Is.EqualTo(cells));
}
