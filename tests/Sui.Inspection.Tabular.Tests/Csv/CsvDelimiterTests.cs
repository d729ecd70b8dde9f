using Sui.Inspection.Tabular.Tests.Support;

namespace Sui.Inspection.Tabular.Tests.Csv;

/// <summary>What stands between cells. The content is made up.</summary>
internal sealed class CsvDelimiterTests
{
    [TestCase(','), TestCase(';'), TestCase('\t'), TestCase('|')]
    public void Open_PlainCells_DelimiterIsRecognised(char delimiter)
    {
        var reading = Reading.Of("Id,Met,Day\n1,yes,3\n2,no,4\n".Replace(',', delimiter));

        Assert.That(reading.Description!.Delimiter, Is.EqualTo(delimiter));
        Assert.That(reading.Texts, Is.EqualTo(new string[][] { ["Id", "Met", "Day"], ["1", "yes", "3"], ["2", "no", "4"] }));
    }

    [TestCase(','), TestCase(';'), TestCase('\t'), TestCase('|')]
    public void Open_QuotedHeadersWithEverythingInThem_DelimiterIsRecognised(char delimiter)
    {
        var d = delimiter;
        var reading = Reading.Of(
            $"\"Id\"{d}\"Were you asked, listened to; told?\nTick all | that \t apply\"{d}\"He said \"\"no\"\"; then, yes\"\n" +
            $"\"1\"{d}\"a, b, c; d; e | f\"{d}\"x\"\n\"2\"{d}\"\"{d}\"y, z\"\n");

        Assert.That(reading.Description!.Delimiter, Is.EqualTo(delimiter));
        Assert.That(reading.Rows.Select(row => row.Texts.Length), Is.All.EqualTo(3));
        Assert.That(reading.Rows[0].Texts[2], Is.EqualTo("He said \"no\"; then, yes"));
        Assert.That(reading.Rows[1].Line, Is.EqualTo(3));
        Assert.That(reading.Rows[1].Row, Is.EqualTo(2));
    }

    [Test]
    public void Open_DecimalCommasBetweenSemicolons_AreNoDelimiters() => Assert.That(
        Reading.Of("a;b;c\n1,5;2,5;3,5\n2,5;3,5;4,5\n").Description!.Delimiter, Is.EqualTo(';'));

    [Test]
    public void Open_MultipleAnswersWithSemicolons_AreNoDelimiters() => Assert.That(
        Reading.Of("Id,Start,Which\n1,3/4/2021,Council;Forum;\n2,3/4/2021,Council;\n3,3/4/2021,Survey;Forum;Other;\n").Description!.Delimiter,
        Is.EqualTo(','));

    [Test]
    public void Open_OneColumnOfSentences_IsNotDivided()
    {
        var reading = Reading.Of("Comments\nI was heard, at last\nNo, never\nFine\n");

        Assert.That(reading.Texts, Is.EqualTo(new string[][] { ["Comments"], ["I was heard, at last"], ["No, never"], ["Fine"] }));
    }

    [Test]
    public void Open_TitleOverATable_TheTableDecides() => Assert.That(
        Reading.Of("Export of 3 May\n\na;b;c\n1;2;3\n4;5;6\n").Description!.Delimiter, Is.EqualTo(';'));

    [Test]
    public void Open_HeaderOnly_DelimiterIsRecognised() => Assert.That(Reading.Of("a|b|c").Texts, Is.EqualTo(new string[][] { ["a", "b", "c"] }));

    [TestCase("sep=;\r\na,b;c\r\n1;2\r\n", 2), TestCase("\"sep=;\"\na,b;c\n1;2\n", 2)]
    public void Open_HintOfSpreadsheets_IsFollowedAndIsNoRow(string text, int line)
    {
        var reading = Reading.Of(text);

        Assert.That(reading.Texts, Is.EqualTo(new string[][] { ["a,b", "c"], ["1", "2"] }));
        Assert.That((reading.Rows[0].Row, reading.Rows[0].Line), Is.EqualTo((1, line)));
    }

    [Test]
    public void Open_DelimiterGiven_IsUsed() => Assert.That(
        Reading.Of("a,b~c\n", new TabularHints { Delimiter = '~' }).Texts, Is.EqualTo(new string[][] { ["a,b", "c"] }));

    [TestCase('"'), TestCase('\n'), TestCase('a'), TestCase('é'), TestCase('\0')]
    public void Open_DelimiterThatCannotBe_IsRefused(char delimiter)
    {
        var reading = Reading.Of("a,b\n", new TabularHints { Delimiter = delimiter });

        Assert.That(reading.Description, Is.Null);
        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6008" }));
    }
}
