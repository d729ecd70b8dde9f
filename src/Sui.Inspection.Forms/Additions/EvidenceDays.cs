using System.Globalization;
using System.Text.Json;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Forms.Additions;

/// <summary>The days that events of the evidence may lie in: from the first of the period to the last of period and fieldwork.</summary>
/// <param name="days">The days; null where the head does not say them yet.</param>
internal sealed class EvidenceDays(Period? days)
{
    /// <summary>The days; null where the head does not say them yet.</summary>
    public Period? Days => days;

    /// <summary>Reads them from a head, which may not be filled in yet.</summary>
    /// <param name="root">The head.</param>
    public static EvidenceDays Of(JsonElement root)
    {
        var (from, to) = (Day(root, "period", "from"), Day(root, "period", "to"));
        var last = Day(root, "fieldwork", "to") is { } fieldwork && !(fieldwork < to) ? fieldwork : to;
        return new EvidenceDays(from <= last ? new Period(from.Value, last.Value) : null);
    }

    /// <summary>The rows that lie outside, in their order.</summary>
    /// <param name="rows">The rows of an import.</param>
    public IReadOnlyList<OutsideAnswers> Outside(IEnumerable<AnswerRow> rows)
    {
        if (days is null)
        {
            return [];
        }

        var found = new List<OutsideAnswers>();
        foreach (var row in rows)
        {
            if (EvidenceDate.TryParse(row["event_date"].Trim(), out var day) && !days.Overlaps(day))
            {
                found.Add(new OutsideAnswers(
                    row["id"], Named(row["imported_file"]), Named(row["imported_sheet"]),
                    int.TryParse(row["imported_row"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
                    day.Text, day.Earliest > days.To));
            }
        }

        return found;
    }

    private static string? Named(string text) => text.Length == 0 ? null : text;

    private static DateOnly? Day(JsonElement root, string span, string end) =>
        root.TryGetProperty(span, out var found) && found.ValueKind == JsonValueKind.Object && found.TryGetProperty(end, out var day)
        && day.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(day.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known)
            ? known : null;
}
