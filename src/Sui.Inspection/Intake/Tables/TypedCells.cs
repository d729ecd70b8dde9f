using System.Globalization;
using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules.Items;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Tables;

/// <summary>Reads cells that hold dates, numbers, terms, lists and ids. What cannot be read is reported and comes back as
/// null.</summary>
internal static class TypedCells
{
    private static readonly string[] YesOrNo = ["yes", "no"];

    /// <summary>An id: 1 to 100 characters without control characters. Ids of evidence are held to the same by its rules.</summary>
    public static string? RequiredId(this TableRow row, Column column)
    {
        var text = row.RequiredText(column);
        if (IdRule.IsSound(text))
        {
            return text;
        }

        row.Error(
            IntakeCodes.CellId, column, "The id is too long or has a line break or a tab in it.",
            $"At most {Wording.Number(IdRule.Longest)} characters on one line.", "Give the row a short id.");
        return null;
    }

    /// <summary>One of the method's terms; null when the cell is empty.</summary>
    public static T? Term<T>(this TableRow row, Column column, Terms<T> terms)
        where T : struct, Enum =>
        row.Text(column) is { } text ? Read(row, column, text, terms) : null;

    /// <summary>One of the method's terms; the cell must not be empty.</summary>
    public static T? RequiredTerm<T>(this TableRow row, Column column, Terms<T> terms)
        where T : struct, Enum =>
        row.RequiredText(column) is { } text ? Read(row, column, text, terms) : null;

    /// <summary>The terms of a list; empty when the cell is, or when an entry is wrong.</summary>
    public static IReadOnlyList<T> TermList<T>(this TableRow row, Column column, Terms<T> terms)
        where T : struct, Enum
    {
        var values = new List<T>();
        foreach (var entry in row.List(column))
        {
            if (Read(row, column, entry, terms) is not { } value)
            {
                return [];
            }

            if (!values.Contains(value))
            {
                values.Add(value);
            }
        }

        return values;
    }

    /// <summary>The entries of a list, each once; empty when the cell is, or when an entry is.</summary>
    public static IReadOnlyList<string> List(this TableRow row, Column column)
    {
        if (row.Text(column) is not { } text)
        {
            return [];
        }

        var entries = text.Split('|', StringSplitOptions.TrimEntries);
        if (entries.Any(entry => entry.Length == 0))
        {
            row.Error(
                IntakeCodes.ListEntryEmpty, column, "The list has an empty entry.", "Entries divided by '|', none of them empty.",
                "Remove the '|' that is too many, or fill in the entry.");
            return [];
        }

        return entries.Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>Yes or no; null when the cell is empty: unknown.</summary>
    public static bool? YesNo(this TableRow row, Column column) =>
        row.Text(column) is { } text ? ReadYesNo(row, column, text) : null;

    /// <summary>Yes or no; the cell must not be empty.</summary>
    public static bool? RequiredYesNo(this TableRow row, Column column) =>
        row.RequiredText(column) is { } text ? ReadYesNo(row, column, text) : null;

    /// <summary>A date; null when the cell is empty.</summary>
    public static EvidenceDate? Date(this TableRow row, Column column) =>
        row.Text(column) is { } text ? ReadDate(row, column, text) : null;

    /// <summary>A date; the cell must not be empty.</summary>
    public static EvidenceDate? RequiredDate(this TableRow row, Column column) =>
        row.RequiredText(column) is { } text ? ReadDate(row, column, text) : null;

    /// <summary>A whole number from a least value; null when the cell is empty.</summary>
    public static int? Whole(this TableRow row, Column column, int least) =>
        row.Text(column) is { } text ? ReadWhole(row, column, text, least) : null;

    /// <summary>A whole number from a least value; the cell must not be empty.</summary>
    public static int? RequiredWhole(this TableRow row, Column column, int least) =>
        row.RequiredText(column) is { } text ? ReadWhole(row, column, text, least) : null;

    /// <summary>A number, 0 or more, with a decimal point or without; the cell must not be empty.</summary>
    public static double? RequiredNumber(this TableRow row, Column column)
    {
        if (row.RequiredText(column) is not { } text)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value is >= 0 and <= int.MaxValue)
        {
            return value;
        }

        row.Error(
            IntakeCodes.CellNumber, column, "The cell does not hold a number, 0 or more.",
            "Digits, with a point before decimals and no separators, such as 12 or 7.5.", "Correct the number.");
        return null;
    }

    private static T? Read<T>(TableRow row, Column column, string text, Terms<T> terms)
        where T : struct, Enum
    {
        if (terms.TryGet(text, out var value))
        {
            return value;
        }

        row.Error(
            IntakeCodes.CellValue, column, "The cell holds a value that is not allowed here.", terms.Allowed,
            "Use an allowed value.");
        return null;
    }

    private static bool? ReadYesNo(TableRow row, Column column, string text)
    {
        if (text.Equals("yes", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (text.Equals("no", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        row.Error(
            IntakeCodes.CellValue, column, "The cell holds neither yes nor no.", Wording.OneOf(YesOrNo),
            "Write yes or no, or, where the column allows it, leave the cell empty for unknown.");
        return null;
    }

    private static EvidenceDate? ReadDate(TableRow row, Column column, string text)
    {
        if (row.Dates.TryGetValue(text, out var date))
        {
            return date;
        }

        if (WrittenDate.TryRead(text, row.Culture, out date))
        {
            row.Dates[text] = date;
            return date;
        }

        var (message, expected, action) = WrittenDate.Fault(text, row.Culture);
        row.Error(IntakeCodes.CellDate, column, message, expected, action);
        return null;
    }

    private static int? ReadWhole(TableRow row, Column column, string text, int least)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least)
        {
            return value;
        }

        row.Error(
            IntakeCodes.CellNumber, column, $"The cell does not hold a whole number, {Wording.Number(least)} or more.",
            "Digits without separators.", "Correct the number.");
        return null;
    }
}
