using System.Globalization;
using Sui.Inspection.CaseFiles.Items;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>Writes what came of a proposal into the cells of its row.</summary>
internal static class ProposalCells
{
    private const string Decision = "decision";

    /// <summary>The place of the ids where the headings are those of proposals; -1 where they are not.</summary>
    public static int IdPlace(IReadOnlyList<string> headings) => headings.Place(Decision) >= 0 && headings.Place("in_register") >= 0 ? headings.Place(TableHeadings.Id) : -1;

    /// <summary>The cells of the row with the step.</summary>
    /// <param name="path">The path of the case file.</param>
    /// <param name="headings">The headings of the table.</param>
    /// <param name="cells">The cells as they stand.</param>
    /// <param name="trigger">What came of the proposal.</param>
    /// <param name="state">The state that this leads to.</param>
    /// <param name="step">When, and what was said.</param>
    /// <exception cref="CaseFileException">The table lacks a column that the step has to be written to (SUI7229).</exception>
    public static IReadOnlyList<string> Write(
        string path, IReadOnlyList<string> headings, IReadOnlyList<string> cells, string trigger, string state, ProposalStep step)
    {
        var written = headings.Select((_, place) => cells.ElementAtOrDefault(place) ?? string.Empty).ToArray();
        var values = Values(trigger, state, step).Where(value => value.Text is not null).ToList();
        var lacking = values.Where(value => headings.Place(value.Column) < 0).ToList();
        if (lacking.Count > 0)
        {
            throw new CaseFileException([.. lacking.Select(value => CaseProblems.Error(
                CaseCodes.ColumnLacking, CaseProblems.Of(path) with { Column = value.Column }, "The table of proposals has no such column; nothing was written.",
                "A table with the columns of proposals.", "Add the column to the table, and take it in: sui case import --replace."))]);
        }

        foreach (var (column, text) in values)
        {
            written[headings.Place(column)] = text!;
        }

        return written;
    }

    private static IEnumerable<(string Column, string? Text)> Values(string trigger, string state, ProposalStep step)
    {
        var on = Day(step.On);
        return trigger switch
        {
            "carry-out" => [("carried_out_on", on)],
            "feed-back" => [("fed_back_on", on)],
            _ =>
            [
                (Decision, state), ("answered_on", on), ("answered_by", step.AnsweredBy), ("decider", step.AnsweredByDecider == true ? "yes" : "no"),
                ("reason", step.Reason), ("due_on", step.DueOn is { } due ? Day(due) : null),
            ],
        };
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
