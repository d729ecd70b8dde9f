using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Commands.Coding;

namespace Sui.Inspection.Tool.Output;

/// <summary>The codings of a case, for people and as JSON: who codes what, and nothing of what they coded.</summary>
internal static class CaseCodingReport
{
    /// <summary>Prints them.</summary>
    public static void Print(Channel output, bool json, IReadOnlyList<CaseCoding> codings)
    {
        if (json)
        {
            JsonText.Print(output.Writer, writer => writer.Objects("codings", codings, coding =>
            {
                writer.WriteString("id", coding.Id);
                writer.WriteNumber("entry", coding.Sequence);
                writer.Identity("codebook", coding.Round.Codebook);
                writer.WriteString("excerptsSha256", coding.Round.ExcerptsSha256);
                writer.WriteNumber("excerpts", coding.Round.Excerpts);
                writer.WriteNumber("withWords", coding.Round.WithWords.Count);
                writer.Strings("coders", coding.Round.Coders);
                writer.Strings("awaited", coding.Awaited);
            }));
            return;
        }

        if (codings.Count == 0)
        {
            output.Rich.Paragraph("No coding was opened.");
            return;
        }

        var table = Rich.Table(">Entry", "Codebook", ">Excerpts", ">With words", "Coders", "Sheets missing");
        foreach (var coding in codings)
        {
            table.Row(
                coding.Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture), SheetFile.NameOf(coding.Round.Codebook.Id, coding.Round.Codebook.Version),
                Words.Number(coding.Round.Excerpts), Words.Number(coding.Round.WithWords.Count), string.Join(", ", coding.Round.Coders),
                coding.Awaited.Count == 0 ? "none: they can be compared" : string.Join(", ", coding.Awaited));
        }

        output.Rich.Write(table);
    }
}
