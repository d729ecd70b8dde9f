using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Tool.Output;

/// <summary>The places of identifiers as JSON.</summary>
internal static class IdentifierJson
{
    /// <summary>The format's id.</summary>
    public const string Format = "sui-identifiers/1";

    /// <summary>Prints the document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="report">The report.</param>
    public static void Print(TextWriter output, IdentifierReport report) => JsonText.Print(output, writer =>
    {
        writer.WriteString("format", Format);
        writer.WholeNumber("sure", report.Sure);
        writer.WholeNumber("possible", report.Possible);
        writer.WriteStartArray("places");
        foreach (var place in report.Places)
        {
            writer.WriteStartObject();
            writer.WriteString("file", place.Location.File);
            writer.WholeNumber("row", place.Location.Row);
            writer.WholeNumber("line", place.Location.Line);
            writer.WriteString("column", place.Location.Column);
            writer.WriteString("kind", place.Kind.ToString());
            writer.WriteString("certainty", place.Certainty.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        ProblemsJson.Write(writer, report.Problems);
    });
}
