using System.Globalization;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>A cell to be written.</summary>
/// <param name="Text">Its words, or its number as workbooks hold it.</param>
/// <param name="IsNumber">Whether it is a number.</param>
/// <param name="Look">How it looks.</param>
internal readonly record struct BookCell(string Text, bool IsNumber, CellLook Look)
{
    // Days before March 1900 are counted differently by different programs.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);
    private static readonly DateOnly Start = new(1899, 12, 30);

    /// <summary>A cell without anything in it.</summary>
    public static BookCell Blank { get; } = new(string.Empty, IsNumber: false, CellLook.Plain);

    /// <summary>Words, which no program takes for a formula, a number or a date.</summary>
    public static BookCell Of(string text, CellLook look = CellLook.Words) => new(text, IsNumber: false, look);

    /// <summary>A day, where the text is one of the calendar; other dates stay words.</summary>
    public static BookCell Date(string text, CellLook look = CellLook.Day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= FirstDay
            ? new BookCell((day.DayNumber - Start.DayNumber).ToString(CultureInfo.InvariantCulture), IsNumber: true, look)
            : Of(text, look);

    /// <summary>A number, where a workbook gives the same text back; other texts stay words.</summary>
    public static BookCell Figure(string text, CellLook look = CellLook.Number) =>
        text.Length <= 15 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text
            ? new BookCell(text, IsNumber: true, look)
            : Of(text, look);
}
