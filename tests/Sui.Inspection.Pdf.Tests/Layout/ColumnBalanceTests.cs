using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests.Layout;

/// <summary>Width goes to the columns whose text makes the rows tall.</summary>
internal sealed class ColumnBalanceTests
{
    private const string Sentence = "A senior officer showed the message that tells people of a change, and gave no reason for it. ";

    [Test]
    public void Table_OneColumnOfLongTexts_TakesTheWidthThatTheOthersDoNotNeed()
    {
        var text = string.Concat(Enumerable.Repeat(Sentence, 6)).TrimEnd();
        var written = Table([new(1), new(1), new(1)], Enumerable.Repeat(new PdfTableRow("Nothing was found on it.", "Not met", text), 4));

        // The text area is 451 points wide, of which a third is 150. The long column has more than half of it.
        Assert.That(Left(written, "Third"), Is.LessThan(Left(written, "First") + (451 / 2.0)));
    }

    [Test]
    public void Table_TwoColumnsOfEqualTexts_StayAlike()
    {
        var text = string.Concat(Enumerable.Repeat(Sentence, 4)).TrimEnd();
        var written = Table([new(1), new(1)], Enumerable.Repeat(new PdfTableRow(text, text), 3));

        Assert.That(Left(written, "Second") - Left(written, "First"), Is.EqualTo(451 / 2.0).Within(20));
    }

    [Test]
    public void Table_WidthsAskedForInVain_IsNoTallerThanOneWithoutAnyWish([Values(0.2, 1, 5)] double first, [Values(0.2, 1, 5)] double second)
    {
        var rows = Enumerable.Range(0, 60).Select(index => new PdfTableRow(
            "Text " + string.Concat(Enumerable.Repeat(Sentence, index % 3)).TrimEnd(), "Met", "Text " + string.Concat(Enumerable.Repeat(Sentence, index % 5)).TrimEnd()))
            .ToList();
        var (asked, plain) = (Table([new(first), new(second), new(1)], rows), Table([new(), new(), new()], rows));

        Assert.That(asked.Pages, Has.Count.InRange(plain.Pages.Count - 1, plain.Pages.Count + 1));
    }

    private static double Left(Written written, string heading) => written.Pages[0].Texts.First(text => text.Text == heading).X;

    private static Written Table(PdfTableColumn[] columns, IEnumerable<PdfTableRow> rows) => Written.From(
        new PdfTable("Rows", columns, columns.Length == 2 ? ["First", "Second"] : ["First", "Second", "Third"], [.. rows]));
}
