using System.Globalization;
using Sui.Inspection.Evidence;
using Sui.Inspection.Forms.Additions;

namespace Sui.Inspection.Tool.Output;

/// <summary>Says at the import which rows are dated outside the days of the evidence, which validation refuses later.</summary>
internal static class OutsideWords
{
    private const int MostInSentence = 10;

    /// <summary>As a part of the sentence on what became of an import; empty for none.</summary>
    /// <param name="added">What the import changed.</param>
    /// <param name="isDry">Whether nothing was written.</param>
    public static string Closing(AddedAnswers added, bool isDry)
    {
        if (added is not { Outside: { Count: > 0 } outside, Days: { } days })
        {
            return string.Empty;
        }

        var named = string.Join(", ", outside.Take(MostInSentence).Select(Name));
        return $"{Rows(outside.Count)} of the export {(outside.Count == 1 ? "is" : "are")} dated outside the period and the fieldwork ({Sides(outside, days)}), and "
            + $"{(isDry ? "would not count" : outside.Count == 1 ? "does not count" : "do not count")} until {(outside.Count == 1 ? "its day is" : "their days are")} inside: "
            + $"{named}{(outside.Count > MostInSentence ? " and more" : string.Empty)}; correct the dates (--culture, where day and month are the other way round) or the period";
    }

    /// <summary>As lines of the report; none for none.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="added">What the import changed.</param>
    /// <param name="most">How many rows are named.</param>
    public static void Print(TextWriter output, AddedAnswers added, int most)
    {
        if (added is not { Outside: { Count: > 0 } outside, Days: { } days })
        {
            return;
        }

        output.WriteLine($"  {Rows(outside.Count)} {(outside.Count == 1 ? "is" : "are")} dated outside the period and the fieldwork ({Sides(outside, days)}):");
        foreach (var row in outside.Take(most))
        {
            output.WriteLine($"    {PlainText.Of(row.Id)} ({Name(row)} of the export): {row.Day}");
        }

        if (outside.Count > most)
        {
            output.WriteLine($"    and {Number(outside.Count - most)} more; --json lists all");
        }
    }

    private static string Sides(IReadOnlyList<OutsideAnswers> outside, Period days)
    {
        var after = outside.Count(row => row.IsAfter);
        return string.Join(", ", (string[])
        [
            .. after < outside.Count ? [$"{Number(outside.Count - after)} before {Day(days.From)}"] : Array.Empty<string>(),
            .. after > 0 ? [$"{Number(after)} after {Day(days.To)}"] : Array.Empty<string>(),
        ]);
    }

    // Rows of several files, or of several sheets, have the same numbers.
    private static string Name(OutsideAnswers row) => row is { File: { } file, Row: { } number }
        ? $"row {number.ToString(CultureInfo.InvariantCulture)} of '{PlainText.Of(row.Sheet ?? file)}'" : PlainText.Of(row.Id);

    private static string Day(DateOnly day) => EvidenceDate.On(day).Text;

    private static string Rows(int count) => $"{Number(count)} row{(count == 1 ? string.Empty : "s")}";

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
