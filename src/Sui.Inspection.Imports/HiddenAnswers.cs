using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports;

/// <summary>Looks at the hidden sheets of a workbook: half of the people may stand where nobody sees them.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="words">Tells which columns are questions.</param>
internal sealed class HiddenAnswers(ImportRequest request, IQuestionWords words)
{
    private readonly HeaderRows _headers = new(words);

    /// <summary>Reports hidden sheets that hold answers and are not read, and those that are.</summary>
    /// <param name="file">The file.</param>
    /// <param name="description">What it says of its sheets.</param>
    /// <param name="layout">What is read of it.</param>
    /// <param name="problems">Where problems go.</param>
    public void Report(ImportFile file, TabularDescription description, RecognisedLayout layout, ProblemList problems)
    {
        var hidden = description.Sheets.Where(sheet => sheet.Hidden && !request.LeaveOutSheets.Contains(sheet.Name, StringComparer.Ordinal))
            .Select(sheet => sheet.Name).ToHashSet(StringComparer.Ordinal);
        var read = layout.Alike.Select(one => (one.Name, one.HeaderRows)).Concat(layout.Answering.Select(one => (Name: one.Sheet, one.HeaderRows)))
            .Append((Name: layout.Sheet, layout.HeaderRows)).Where(one => one.Name is not null).DistinctBy(one => one.Name).ToDictionary(one => one.Name!, one => one.HeaderRows, StringComparer.Ordinal);
        foreach (var name in hidden.Where(read.ContainsKey))
        {
            problems.Warning(
                LayoutCodes.HiddenAnswers, new ProblemLocation(problems.File), $"The sheet '{name}' is hidden; it was read, since it was asked for.",
                "Sheets with answers shown.", $"Nothing, where its answers count; otherwise leave it out with --leave-out-sheet \"{name}\".");
        }

        hidden.ExceptWith(read.Keys);
        if (hidden.Count > 0 && request.Sheet is null && !file.WithHidden)
        {
            ReportUnread(file, hidden, read, Asked(layout), problems);
        }
    }

    private void ReportUnread(ImportFile file, HashSet<string> hidden, Dictionary<string, int> read, int asked, ProblemList problems)
    {
        using var reader = file.OpenHidden();
        var shown = 0L;
        var found = new List<(string Name, long Rows)>();
        while (reader?.NextSheet() == true)
        {
            var name = reader.Sheet!;
            if (hidden.Contains(name) && AnswersOf(reader, asked) is > 0 and var rows)
            {
                found.Add((name, rows));
            }
            else if (read.TryGetValue(name, out var above))
            {
                shown += Math.Max(0, Rows(reader) - above);
            }
        }

        var location = new ProblemLocation(problems.File);
        foreach (var (name, rows) in found)
        {
            var message = $"The hidden sheet '{name}' holds {Wording.Count(rows, "row")} below columns that are questions of the instrument; hidden sheets were not read.";
            var action = $"Import it with --all-sheets, or by itself with --sheet \"{name}\"; where it holds no responses, leave it out with --leave-out-sheet \"{name}\".";
            if (rows >= shown)
            {
                problems.Error(LayoutCodes.HiddenAnswers, location, message, "Everybody's answers on sheets that are shown, or a word that they do not count.", action);
            }
            else
            {
                problems.Warning(LayoutCodes.HiddenAnswers, location, message, "Everybody's answers on sheets that are shown.", action);
            }
        }
    }

    // As of sheets that are shown: at least half as many questions as in what is read.
    private long AnswersOf(ITabularFile reader, int asked)
    {
        var rows = new List<SampleRow>();
        while (rows.Count < TabularSampler.Rows && reader.Read())
        {
            rows.Add(TabularSampler.RowOf(reader));
        }

        var sheet = new SampleSheet(reader.Sheet, rows);
        var (above, best) = _headers.Of(sheet, near: false)
            .Select(above => (Above: above, Asked: rows.Count == 0 ? 0 : _headers.Asked(HeaderRows.Below(sheet, above), HeaderReading.OneRow, near: false)))
            .MaxBy(row => row.Asked);
        return best > 1 && best * 2 >= asked ? rows.Count + Rows(reader) - above - 1 : 0;
    }

    private int Asked(RecognisedLayout layout) =>
        layout.Columns.Select(column => words.Find(column.Key, near: false)).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    private static long Rows(ITabularFile reader)
    {
        var rows = 0L;
        while (reader.Read())
        {
            rows++;
        }

        return rows;
    }
}
