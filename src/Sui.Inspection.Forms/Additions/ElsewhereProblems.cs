using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Says of rows that would be new that they stand in the evidence already, and would count twice.</summary>
internal static class ElsewhereProblems
{
    /// <summary>The problem of a plan that found such rows.</summary>
    /// <param name="pack">The evidence.</param>
    /// <param name="path">Its path.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="source">The source that the rows would go to.</param>
    /// <param name="areProposals">Whether they are proposals of a register.</param>
    public static Problem Of(IPackContainer pack, string path, AdditionPlan plan, string source, bool areProposals)
    {
        var (other, rows, sameIds) = plan.Elsewhere!.Value;
        return sameIds ? ThereAlready(path, other, rows, source, areProposals) : OtherIds(pack, path, plan, other, rows, source);
    }

    /// <summary>The problem of a plan whose ids name other people than before.</summary>
    /// <param name="path">The evidence's path.</param>
    /// <param name="rows">How many rows there are.</param>
    public static Problem IdsMoved(string path, int rows) => new()
    {
        Code = AdditionCodes.IdsMoved,
        Severity = ProblemSeverity.Error,
        Location = new ProblemLocation(Path.GetFileName(Path.TrimEndingDirectorySeparator(path))),
        Message = $"Under the ids of {Text.Wording.Count(rows, "row")} of the evidence, the export has the answers of somebody else: the ids are running numbers that moved when rows were "
            + "taken out, put in or sorted. Rows would hold other people's answers, and people stand there twice.",
        Expected = "Ids that stay with the person.",
        Action = "Import by a column of ids that the survey tool gave (--map-column \"HEADER=ResponseId\"), or export without renumbering; otherwise take the rows of the import before out of "
            + "the evidence, and import this export anew. If they are the same people, who were asked again or corrected, import with --accept-alike.",
    };

    private static Problem ThereAlready(string path, string other, int rows, string source, bool areProposals) => new()
    {
        Code = AdditionCodes.OtherSource,
        Severity = ProblemSeverity.Error,
        Location = new ProblemLocation(Path.GetFileName(Path.TrimEndingDirectorySeparator(path))),
        Message = $"{Text.Wording.Count(rows, areProposals ? "proposal" : "response")} of the export {(rows == 1 ? "stands" : "stand")} in the evidence already, under the source "
            + $"'{other}'; under '{source}' {(rows == 1 ? "it" : "they")} would count twice.",
        Expected = "Each once.",
        Action = $"Import with --source {other}; or, if '{other}' is the wrong one, take its rows out of the evidence first."
            + (areProposals ? string.Empty : " If they are different people, --accept-alike adds them."),
    };

    private static Problem OtherIds(IPackContainer pack, string path, AdditionPlan plan, string other, int rows, string source) => new()
    {
        Code = AdditionCodes.OtherIds,
        Severity = ProblemSeverity.Error,
        Location = new ProblemLocation(Path.GetFileName(Path.TrimEndingDirectorySeparator(path))),
        Message = $"{Text.Wording.Count(rows, "response")} of the export {(rows == 1 ? "has" : "have")} the answers of {(rows == 1 ? "a row" : "rows")} that the evidence holds "
            + $"under other ids{(other == source ? string.Empty : $" and the source '{other}'")}: more than chance makes alike. {(rows == 1 ? "It" : "They")} would count twice.",
        Expected = "Each person once.",
        Action = (AsBefore(pack, plan, other == source ? null : other) is { } remedy
                ? $"{remedy}, so that the rows are known again; or take the rows of the import before out of the evidence first."
                : "The export itself has other ids than before: take the rows of the import before out of the evidence, and import again.")
            + " If they are different people, --accept-alike adds them.",
    };

    // By what the export before told its responses apart, where its record says so; null where that is what was done.
    private static string? AsBefore(IPackContainer pack, AdditionPlan plan, string? source)
    {
        var named = source is null ? string.Empty : $" with --source {source}";
        if (plan.Table is not { Import.Length: > 0 } table || pack.Read(table.Import, int.MaxValue).Bytes is not { } record || RecordedIds.Of(record) is not { } before)
        {
            return "Import as before" + named;
        }

        if (RecordedIds.Of(plan.Record) == before)
        {
            return source is null ? null : "Import" + named;
        }

        return "Import as before" + (before.Length == 0 ? ", without the ids of the responses (--ignore-ids)" : $", with the ids of the column '{before}' (--map-column \"{before}=ResponseId\")") + named;
    }
}
