using System.Text.Json;
using Sui.Inspection.Forms.Additions;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Output;

/// <summary>What became of the words of a pack, as JSON, without the words.</summary>
internal static class DraftedJson
{
    /// <summary>The format's id.</summary>
    public const string Format = "sui-drafted/1";

    /// <summary>Prints the document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="drafted">What is printed.</param>
    /// <param name="problems">The problems of the pack.</param>
    public static void Print(TextWriter output, Drafted drafted, IReadOnlyList<Problem> problems) =>
        JsonText.Print(output, writer =>
        {
            writer.WriteString("format", Format);
            writer.WriteString("target", drafted.Target);
            writer.WriteString("place", drafted.IsFile ? null : drafted.Added.Place);
            writer.WriteBoolean("placeAdded", drafted.Added.PlaceAdded && !drafted.IsFile);
            writer.Objects("added", drafted.Added.Added, one =>
            {
                writer.WriteString("id", one.Id);
                writer.WriteString("source", one.SourceId);
                writer.WriteString("question", one.Question);
                writer.WriteString("asked", one.Asked);
                writer.Strings("criteria", one.CriterionIds);
                writer.WriteString("consent", one.Consent.ToString());
                writer.WriteBoolean("masked", one.Masked);
                writer.WriteString("state", one.State.ToString());
                At(writer, one.At);
            });
            writer.WriteNumber("known", drafted.Added.Known);
            writer.Objects("leftOut", drafted.LeftOut, one =>
            {
                writer.WriteString("reason", one.Reason.ToString());
                At(writer, one.At);
            });
            writer.WriteBoolean("written", drafted.Written);
            ProblemsJson.Write(writer, problems);
        });

    private static void At(Utf8JsonWriter writer, WordsPlace at)
    {
        writer.WriteStartObject("at");
        writer.WriteString("place", at.Place);
        writer.WriteNumber("row", at.Row);
        writer.WriteString("column", at.Column);
        writer.WriteString("cell", at.Cell);
        writer.WriteEndObject();
    }
}
