using System.Globalization;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Turns a cell of a workbook into what a file of the pack holds. What is not understood stays as it is, and the rules of files find
/// it; nothing is guessed.</summary>
internal static class CellTexts
{
    /// <summary>What stands for an error of a formula, which no text can hold: reading reports the cell by it.</summary>
    public const string FormulaError = "\u0001";

    // Days of 1970 to 2199 as workbooks count them: no year and no month is as large.
    private const double FirstSerial = 25_569;
    private const double LastSerial = 109_575;

    private static readonly string[] DayForms = ["d MMM yyyy", "d MMMM yyyy", "dd MMM yyyy", "dd MMMM yyyy"];
    private static readonly string[] MonthForms = ["MMM yyyy", "MMMM yyyy"];
    private static readonly string[] PercentSigns = ["%", "per cent", "percent", "y cant"];
    private static readonly char[] ListSigns = ['|', ';', '\n'];
    private static readonly char[] CriteriaSigns = ['|', ';', ',', '\n', ' '];

    /// <summary>The text of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="type">What its column holds.</param>
    /// <param name="words">The words of its terms or answers; null for none.</param>
    public static string Of(SheetCell cell, ColumnType type, CellWords? words) => cell.Kind switch
    {
        CellKind.Blank => string.Empty,
        CellKind.Error => FormulaError,
        _ => type switch
        {
            ColumnType.Date => Date(cell),
            ColumnType.Whole or ColumnType.Number => Number(cell),
            ColumnType.Share => Share(cell),
            ColumnType.Term or ColumnType.YesNo => words?.Find(cell.Text) ?? cell.Text,
            ColumnType.Terms => List(cell.Text, words),
            ColumnType.Answer => Answer(cell, words),
            ColumnType.Criterion => Criterion(cell.Text),
            ColumnType.Criteria => string.Join('|', cell.Text.Split(CriteriaSigns, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            _ => cell.Text,
        },
    };

    /// <summary>Whether a cell holds the number of a day in a column of dates, which a spreadsheet shows as a number.</summary>
    public static bool IsSerial(SheetCell cell) =>
        cell.Kind == CellKind.Number && double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number is >= FirstSerial and < LastSerial;

    private static string Date(SheetCell cell)
    {
        if (cell.Kind == CellKind.Date)
        {
            return cell.Text.Length > 10 ? cell.Text[..10] : cell.Text;
        }

        if (IsSerial(cell))
        {
            var days = (int)double.Parse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
            return new DateOnly(1899, 12, 30).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return DateOnly.TryParseExact(cell.Text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : DateOnly.TryParseExact(cell.Text, MonthForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var month)
                ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
                : cell.Text;
    }

    // Thousands as people type them: 1,120.
    private static string Number(SheetCell cell) =>
        cell.Kind == CellKind.Text && cell.Text.Contains(',', StringComparison.Ordinal)
        && cell.Text.Split(',') is var parts && parts[0].Length is >= 1 and <= 3 && parts.Skip(1).All(part => part.Length == 3)
        && parts.All(part => part.All(char.IsAsciiDigit))
            ? string.Concat(parts)
            : cell.Text;

    private static string Share(SheetCell cell)
    {
        var sign = cell.Kind == CellKind.Text
            ? Array.Find(PercentSigns, sign => cell.Text.EndsWith(sign, StringComparison.OrdinalIgnoreCase)) : null;
        return sign is not null && decimal.TryParse(
            cell.Text.AsSpan(0, cell.Text.Length - sign.Length), NumberStyles.AllowDecimalPoint | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
            ? (number / 100).ToString(CultureInfo.InvariantCulture)
            : cell.Text;
    }

    private static string List(string text, CellWords? words) => words?.Find(text) ?? string.Join(
        '|', text.Split(ListSigns, StringSplitOptions.TrimEntries).Select(entry => words?.Find(entry) ?? entry));

    private static string Answer(SheetCell cell, CellWords? words) => cell.Kind == CellKind.Date
        ? Date(cell)
        : words is null ? cell.Text : List(cell.Text, words);

    // 'P4 – Members are chosen …', as the drop-down list or a person may have it.
    private static string Criterion(string text)
    {
        var end = text.AsSpan().IndexOfAny([' ', ':', '–', '\u00A0']);
        return end > 0 ? text[..end] : text;
    }
}
