using System.Text.Json;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Output;

/// <summary>What two cases differ in, for people and as JSON.</summary>
internal static class CaseDiffReport
{
    /// <summary>The format's id.</summary>
    public const string Format = "sui-case-diff/1";

    /// <summary>Prints it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="json">Whether as JSON.</param>
    /// <param name="difference">The difference.</param>
    public static void Print(TextWriter output, bool json, CaseDifference difference)
    {
        if (json)
        {
            JsonText.Print(output, writer =>
            {
                writer.WriteString("format", Format);
                writer.WriteBoolean("same", difference.IsSame);
                WriteEvidence(writer, difference);
                writer.Objects("criteria", difference.Criteria, change => Write(writer, change));
                writer.Objects("outcome", difference.Outcome, change => Write(writer, change));
                writer.Objects("comments", difference.Comments, change => Write(writer, change));
            });
            return;
        }

        if (difference.IsSame)
        {
            output.WriteLine("Nothing differs in meaning.");
            return;
        }

        PrintEvidence(output, difference);
        foreach (var change in difference.Criteria.Concat(difference.Outcome).Concat(difference.Comments))
        {
            output.WriteLine($"{change.What}: {change.Before ?? "nothing"} before, {change.After ?? "nothing"} now");
        }
    }

    /// <summary>Prints what the evidence differs in, and nothing that was computed of it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="json">Whether as JSON.</param>
    /// <param name="difference">The difference.</param>
    /// <param name="hidden">Why no more is shown.</param>
    public static void PrintEvidence(TextWriter output, bool json, CaseDifference difference, IReadOnlyList<Problem> hidden)
    {
        if (json)
        {
            JsonText.Print(output, writer =>
            {
                writer.WriteString("format", Format);
                writer.WriteNull("same");
                WriteEvidence(writer, difference);
                ProblemsJson.Write(writer, hidden);
            });
            return;
        }

        PrintEvidence(output, difference);
        output.WriteLine(difference.Evidence.Count == 0 ? "The evidence does not differ; what was computed of it is not shown." : "What was computed of the evidence is not shown.");
    }

    private static void PrintEvidence(TextWriter output, CaseDifference difference)
    {
        foreach (var change in difference.Evidence)
        {
            var columns = change.Columns.Count > 0 ? $" ({string.Join(", ", change.Columns)})" : string.Empty;
            output.WriteLine($"{change.Kind,-8} {change.Item} {PlainText.Of(change.Id)}{columns}");
        }
    }

    private static void WriteEvidence(Utf8JsonWriter writer, CaseDifference difference) => writer.Objects("evidence", difference.Evidence, change =>
    {
        writer.WriteString("item", change.Item);
        writer.WriteString("id", change.Id);
        writer.WriteString("change", change.Kind.ToString());
        writer.Strings("columns", change.Columns);
    });

    private static void Write(Utf8JsonWriter writer, OutcomeChange change)
    {
        writer.WriteString("what", change.What);
        writer.WriteString("before", change.Before);
        writer.WriteString("after", change.After);
    }
}
