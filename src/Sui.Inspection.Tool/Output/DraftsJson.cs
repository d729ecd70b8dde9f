using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Output;

/// <summary>Drafts that are still to be coded, as JSON.</summary>
internal static class DraftsJson
{
    /// <summary>The format's id.</summary>
    public const string Format = "sui-drafts/1";

    /// <summary>Prints the document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="drafts">The counts.</param>
    /// <param name="problems">The problems of the pack.</param>
    public static void Print(TextWriter output, DraftCounts drafts, IReadOnlyList<Problem> problems) =>
        JsonText.Print(output, writer =>
        {
            writer.WriteString("format", Format);
            writer.WriteNumber("drafts", drafts.Total);
            writer.WriteNumber("refused", drafts.Refused);
            writer.Objects("groups", drafts.Groups, group =>
            {
                writer.WriteString("source", group.Source);
                writer.WriteString("criterion", group.Criterion);
                writer.WriteNumber("drafts", group.Count);
                writer.WriteNumber("refused", group.Refused);
            });
            ProblemsJson.Write(writer, problems);
        });
}
