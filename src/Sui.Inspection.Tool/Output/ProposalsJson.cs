using System.Text.Json;
using Sui.Inspection.Imports;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Output;

/// <summary>Prints what an import of proposals gave as JSON.</summary>
internal static class ProposalsJson
{
    /// <summary>Prints it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="read">The register.</param>
    /// <param name="problems">All problems.</param>
    /// <param name="into">Writes what became of the evidence that it was added to; null for none.</param>
    public static void Print(TextWriter output, ImportedProposals read, IReadOnlyList<Problem> problems, Action<Utf8JsonWriter>? into) =>
        JsonText.Print(output, writer =>
        {
            writer.WriteBoolean("succeeded", read.Succeeded);
            writer.WriteString("summary", ProposalsSentence.Of(read));
            writer.WriteNumber("read", read.Read);
            writer.WriteStartObject("kept");
            foreach (var (decision, count) in read.Kept.OrderBy(one => one.Key))
            {
                writer.WriteNumber(decision.ToString(), count);
            }

            writer.WriteEndObject();
            writer.Objects("leftOut", read.LeftOut, rows =>
            {
                writer.WriteString("reason", rows.Reason.ToString());
                writer.Numbers("rows", rows.Rows);
            });
            into?.Invoke(writer);
            ProblemsJson.Write(writer, problems);
        });
}
