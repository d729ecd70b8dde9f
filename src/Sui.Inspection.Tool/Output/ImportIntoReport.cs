using System.Globalization;
using Sui.Inspection.Forms.Additions;
using Sui.Inspection.Tool.Commands;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Output;

/// <summary>Says what an import changed in evidence.</summary>
/// <param name="added">What it changed.</param>
/// <param name="path">The evidence's path.</param>
/// <param name="source">The id of the source.</param>
/// <param name="origin">Who gathered what a new source holds.</param>
/// <param name="isNew">Whether the evidence was made for it.</param>
/// <param name="isDry">Whether nothing is written.</param>
internal sealed class ImportIntoReport(AddedAnswers added, string path, string source, Origin origin, bool isNew, bool isDry)
{
    private const int MostNamed = 20;

    /// <summary>Whether rows that differ were to be replaced.</summary>
    public bool Updates { get; init; }

    /// <summary>Whether rows that are set aside were to be taken out.</summary>
    public bool Removes { get; init; }

    /// <summary>The rows that differ and were left as they are.</summary>
    private IReadOnlyList<ChangedAnswers> LeftAsTheyAre => added.ChangedReplaced ? [] : added.Changed;

    /// <summary>The rows that the export sets aside and that still count.</summary>
    private IReadOnlyList<SetAsideAnswers> StillThere => added.SetAsideRemoved ? [] : added.SetAside;

    // Rows with somebody's work that rest on what is taken out.
    private List<DependentRow> Staying => [.. added.Dependents.Where(one => !one.Removed)];

    /// <summary>The same with what was left alone: one sentence on what became of an import.</summary>
    /// <param name="sentence">The sentence, with a full stop.</param>
    public string Closing(string sentence) => string.Join("; ", Left().Prepend(sentence.TrimEnd('.'))) + ".";

    private IEnumerable<string> Left()
    {
        if (LeftAsTheyAre.Count > 0)
        {
            yield return $"{Rows(LeftAsTheyAre.Count)} of {PlainText.Of(path)} {(LeftAsTheyAre.Count == 1 ? "differs" : "differ")} from the export and "
                + $"{(LeftAsTheyAre.Count == 1 ? "was" : "were")} left: {Places([.. LeftAsTheyAre.Select(one => (one.Place, one.Row))])}; --update replaces {(LeftAsTheyAre.Count == 1 ? "it" : "them")}";
        }

        if (OutsideWords.Closing(added, isDry) is { Length: > 0 } outside)
        {
            yield return outside;
        }

        if (StillThere.Count > 0)
        {
            yield return $"{Rows(StillThere.Count)} of {PlainText.Of(path)} {(StillThere.Count == 1 ? "is" : "are")} set aside in the export and "
                + $"{(StillThere.Count == 1 ? "counts" : "count")} still: {Places([.. StillThere.Select(one => (one.Place, one.Row))])}; --remove takes "
                + $"{(StillThere.Count == 1 ? "it" : "them")} out";
        }

        if (added is { NotInImport: > 0, MissingRemoved: false })
        {
            yield return $"{Rows(added.NotInImport)} of {PlainText.Of(path)} {(added.NotInImport == 1 ? "is" : "are")} not in this export and {(added.NotInImport == 1 ? "counts" : "count")} still: "
                + $"{Places([.. added.Missing.Select(one => (one.Place, one.Row))])}; --remove-missing takes {(added.NotInImport == 1 ? "it" : "them")} out";
        }

        if (added.NotInImport > 0)
        {
            yield return $"{PlainText.Of(path)} {(isDry ? "would hold" : "holds")} {Rows(added.Total)} of the source '{source}'";
        }

        if (Staying is { Count: > 0 } stay)
        {
            yield return $"{Rows(stay.Count)} of {PlainText.Of(path)} {(stay.Count == 1 ? "was" : "were")} made of what was taken out and {(stay.Count == 1 ? "stays" : "stay")}, to be looked at: "
                + string.Join("; ", stay.GroupBy(one => one.Place).Select(place => Places([.. place.Select(one => (one.Place, one.Row))])));
        }
    }

    private static string Places(IReadOnlyList<(string Place, int Row)> rows) =>
        $"row{(rows.Count == 1 ? string.Empty : "s")} {string.Join(", ", rows.Select(one => one.Row).Order().Take(10).Select(Number))}{(rows.Count > 10 ? " and more" : string.Empty)} of "
            + $"'{PlainText.Of(rows[0].Place)}'";

    /// <summary>Says what became of the evidence.</summary>
    public void Print(TextWriter output)
    {
        var target = PlainText.Of(path);
        if (added.Files.Count == 0)
        {
            output.WriteLine($"Nothing new: {Rows(added.Unchanged)} {(added.Unchanged == 1 ? "is" : "are")} there already in {target}.");
        }
        else
        {
            output.WriteLine($"{(isDry ? "Would go into" : "Into")} {target}, {(Workbooks.IsNamed(path) ? "sheet" : "file")} '{PlainText.Of(added.Place)}'"
                + $"{(added.PlaceAdded ? ", which is new" : string.Empty)}:");
            output.WriteLine($"  {Rows(added.Added.Count, "new row")}");
            if (added.Unchanged > 0)
            {
                output.WriteLine($"  {Rows(added.Unchanged)} there already");
            }
        }

        PrintRest(output);
        OutsideWords.Print(output, added, MostNamed);
        if (added.Drafts is { } drafts)
        {
            output.WriteLine($"  {Rows(drafts.Added.Count, "new draft finding")}"
                + (drafts.Added.Count == 0 ? string.Empty : $" {(isDry ? "would go into" : "in")} {(Workbooks.IsNamed(path) ? "sheet" : "file")} '{PlainText.Of(drafts.Place)}'")
                + (drafts.Known == 0 ? string.Empty : $", {Number(drafts.Known)} there already"));
        }

        if (added.Files.Count > 0)
        {
            PrintHead(output);
            output.WriteLine(isDry ? "Nothing was written (--dry-run)." : $"Wrote {target}.");
            if (!isDry)
            {
                output.WriteLine($"Check it with: sui validate {target}");
            }
        }
    }

    private void PrintRest(TextWriter output)
    {
        if (added.Changed.Count > 0)
        {
            var one = added.Changed.Count == 1;
            output.WriteLine($"  {Rows(added.Changed.Count)} {(one ? "differs" : "differ")} "
                + (Updates ? $"and {(one ? "is" : "are")} replaced:" : $"and {(one ? "is" : "are")} left as {(one ? "it is" : "they are")}; --update replaces {(one ? "it" : "them")}:"));
            foreach (var changed in added.Changed.Take(MostNamed))
            {
                output.WriteLine($"    {PlainText.Of(changed.Id)} (row {Number(changed.Row)}): {PlainText.Of(string.Join(", ", changed.Columns))}");
            }

            if (added.Changed.Count > MostNamed)
            {
                output.WriteLine($"    and {Number(added.Changed.Count - MostNamed)} more; --json lists all");
            }
        }

        if (added.Moved > 0)
        {
            output.WriteLine($"  {Rows(added.Moved)} stood elsewhere in the export before; the place was brought up to date");
        }

        if (added.SetAside.Count > 0)
        {
            var one = added.SetAside.Count == 1;
            output.WriteLine($"  {Rows(added.SetAside.Count)} of an earlier import {(one ? "is" : "are")} set aside in this export "
                + (Removes ? $"and {(isDry ? "would be" : one ? "was" : "were")} taken out:" : $"and {(one ? "counts" : "count")} still; --remove takes {(one ? "it" : "them")} out:"));
            foreach (var row in added.SetAside.Take(MostNamed))
            {
                output.WriteLine($"    {PlainText.Of(row.Id)} (row {Number(row.Row)}): {SetAsideWords.Of(row.Reason)}");
            }

            if (added.SetAside.Count > MostNamed)
            {
                output.WriteLine($"    and {Number(added.SetAside.Count - MostNamed)} more; --json lists all");
            }
        }

        PrintDependents(output);
        if (added.NotInImport > 0)
        {
            var one = added.NotInImport == 1;
            output.WriteLine($"  {Rows(added.NotInImport)} of an earlier import {(one ? "is" : "are")} not in this export, and "
                + (added.MissingRemoved ? $"{(isDry ? "would be" : one ? "was" : "were")} taken out:" : $"{(one ? "stays" : "stay")}; --remove-missing takes {(one ? "it" : "them")} out:"));
            foreach (var row in added.Missing.Take(MostNamed))
            {
                output.WriteLine($"    {PlainText.Of(row.Id)} (row {Number(row.Row)})");
            }

            if (added.NotInImport > MostNamed)
            {
                output.WriteLine($"    and {Number(added.NotInImport - MostNamed)} more; --json lists all");
            }
        }
    }

    private void PrintDependents(TextWriter output)
    {
        var (gone, stay) = (added.Dependents.Where(one => one.Removed).ToList(), Staying);
        if (gone.Count > 0)
        {
            output.WriteLine($"  {Rows(gone.Count, "draft finding")} of what was said in them, on which nobody had worked, {(isDry ? "would go" : "went")} with them:");
            PrintEach(output, gone);
        }

        if (stay.Count > 0)
        {
            output.WriteLine($"  {Rows(stay.Count)} made of what was said in them {(stay.Count == 1 ? "holds" : "hold")} somebody's work and {(stay.Count == 1 ? "stays" : "stay")}; "
                + $"look at {(stay.Count == 1 ? "it, and take it" : "them, and take them")} out unless other evidence bears {(stay.Count == 1 ? "it" : "them")}:");
            PrintEach(output, stay);
        }
    }

    private void PrintEach(TextWriter output, IReadOnlyList<DependentRow> rows)
    {
        foreach (var row in rows.Take(MostNamed))
        {
            output.WriteLine($"    {PlainText.Of(row.Id)} ({(Workbooks.IsNamed(path) ? "sheet" : "file")} '{PlainText.Of(row.Place)}', row {Number(row.Row)})");
        }

        if (rows.Count > MostNamed)
        {
            output.WriteLine($"    and {Number(rows.Count - MostNamed)} more; --json lists all");
        }
    }

    private void PrintHead(TextWriter output)
    {
        var isBook = Workbooks.IsNamed(path);
        if (added.SourceAdded)
        {
            output.WriteLine($"  source '{source}' is new, gathered by: {origin}. If that is wrong, correct it "
                + (isBook ? "on the sheet of sources." : "in pack.json, 'sources'."));
        }

        if (isNew)
        {
            output.WriteLine($"  {(isBook ? "the workbook is new: fill in the sheet 'Inspection'" : "the pack is new: fill in pack.json")} (provider, period, fieldwork) before it is assessed");
        }
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Rows(int count, string row = "row") => $"{Number(count)} {row}{(count == 1 ? string.Empty : "s")}";
}
