using System.Globalization;
using Sui.Inspection.Analysis;

namespace Sui.Inspection.Forms.Additions;

/// <summary>
/// Finds rows that would be new although the evidence holds the same people already: under another source, or under other ids. That two people give the
/// same answers can be chance; how often it is, the answers themselves show, by how many of them have a twin in their own file
/// (<see cref="Chance"/>).
/// </summary>
/// <param name="questions">The columns of answers.</param>
internal sealed class AlikeRows(IReadOnlyList<string> questions)
{
    private const string NotAsked = "not_asked";

    /// <summary>Whether a row holds any answer by which somebody could be known again.</summary>
    public bool HasAnswers(AnswerRow row) => questions.Any(column => row[column].Trim() is { Length: > 0 } text
        && !string.Equals(text, NotAsked, StringComparison.OrdinalIgnoreCase));

    /// <summary>The rows there that hold the answers of rows that would be new, each paired once; empty where chance explains as many.</summary>
    /// <param name="added">The rows that would be new.</param>
    /// <param name="there">The rows of the evidence that the import does not hold by their ids.</param>
    public IReadOnlyList<AnswerRow> Find(IEnumerable<AnswerRow> added, IEnumerable<AnswerRow> there)
    {
        AnswerRow[] ours = [.. added.Where(HasAnswers)];
        AnswerRow[] theirs = [.. there.Where(HasAnswers)];

        // The day tells people apart where answers are few; where another column dates the rows now, the answers alone have to.
        var dated = Find(ours, theirs, withDay: true);
        return dated.Count > 0 ? dated : Find(ours, theirs, withDay: false);
    }

    /// <summary>Whether two rows hold the same day, outcome and answers.</summary>
    public bool IsAlike(AnswerRow one, AnswerRow other) => KeyOf(one, withDay: true) == KeyOf(other, withDay: true);

    /// <summary>How many rows hold the day, the outcome and the answers of others, each paired once.</summary>
    public int Paired(IEnumerable<AnswerRow> rows, IEnumerable<AnswerRow> others)
    {
        var free = others.GroupBy(row => KeyOf(row, withDay: true), StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        return rows.GroupBy(row => KeyOf(row, withDay: true), StringComparer.Ordinal).Sum(same => Math.Min(same.Count(), free.GetValueOrDefault(same.Key)));
    }

    /// <summary>The share of rows that have a twin in their own file, from 0 to 1.</summary>
    /// <param name="rows">The rows.</param>
    public double Twins(IEnumerable<AnswerRow> rows) => Twins([.. rows.Where(HasAnswers)], withDay: true);

    private IReadOnlyList<AnswerRow> Find(AnswerRow[] ours, AnswerRow[] theirs, bool withDay)
    {
        var free = theirs.GroupBy(row => KeyOf(row, withDay), StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => new Queue<AnswerRow>(rows), StringComparer.Ordinal);
        List<AnswerRow> found = [];
        foreach (var row in ours)
        {
            if (free.TryGetValue(KeyOf(row, withDay), out var waiting) && waiting.TryDequeue(out var twin))
            {
                found.Add(twin);
            }
        }

        return found.Count > 0 && Chance.IsCountBeyond(found.Count, Math.Min(ours.Length, theirs.Length), Twins(ours.Length > theirs.Length ? ours : theirs, withDay)) ? found : [];
    }

    private double Twins(AnswerRow[] rows, bool withDay) => rows.Length == 0 ? 0
        : (double)rows.GroupBy(row => KeyOf(row, withDay), StringComparer.Ordinal).Where(same => same.Count() > 1).Sum(same => same.Count()) / rows.Length;

    private string KeyOf(AnswerRow row, bool withDay) => string.Join(
        '\u001F', questions.Select(column => Plain(row[column])).Prepend(Plain(row["outcome"])).Prepend(withDay ? row["event_date"].Trim() : string.Empty));

    // As rows are compared: 5.0 is 5, and the answers of a choice stand in any order.
    private static string Plain(string text)
    {
        text = text.Trim();
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)
            : string.Join('|', text.ToUpperInvariant().Split('|', StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal));
    }
}
