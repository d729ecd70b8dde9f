using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Dates that a spreadsheet of another country opened. All content is made up.</summary>
internal sealed class SwappedDatesTests
{
    // 1 to 30 June 2019: what Excel set to the United States makes of dd/mm/yyyy.
    private static readonly SampleCell[] Opened = [.. Enumerable.Range(1, 30).Select(day => day <= 12
        ? new SampleCell(CellKind.Date, $"2019-{day:00}-06") : new SampleCell(CellKind.Text, $"{day}/06/2019"))];

    [Test]
    public void AreSwapped_RealDatesWithDaysThatAreMonths_TextsWithoutThem() => Assert.That(SwappedDates.AreSwapped([.. Opened, SampleCell.Blank, new(CellKind.Text, "in June")]));

    [Test]
    public void AreSwapped_OtherDates_AreNot()
    {
        Assert.Multiple(() =>
        {
            Assert.That(SwappedDates.AreSwapped([.. Opened, new(CellKind.Date, "2019-06-13")]), Is.False, "a real date with a day that is no month");
            Assert.That(SwappedDates.AreSwapped([.. Opened, new(CellKind.Text, "03/06/2019")]), Is.False, "a text that would have been swapped");
            Assert.That(SwappedDates.AreSwapped([.. Opened.Where(cell => cell.Kind == CellKind.Date)]), Is.False, "real dates alone");
            Assert.That(SwappedDates.AreSwapped([.. Opened.Where(cell => cell.Kind == CellKind.Text)]), Is.False, "texts alone");
            Assert.That(SwappedDates.AreSwapped([.. Opened[..15]]), Is.False, "three texts can be chance");
        });
    }
}
