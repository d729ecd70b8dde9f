using System.Text.Encodings.Web;
using System.Text.Json;
using Sui.Inspection.Assessments.Masking;
using Sui.Inspection.Assessments.Serialisation;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Assessments;

/// <summary>
/// Writes an assessment as JSON (schema <c>assessment-1.schema.json</c>): UTF-8 without a byte order mark, two spaces of indent, line
/// feeds. The same assessment gives the same bytes. Weights are in decibans, unrounded. It holds counts of people and belongs with
/// the working papers; it is not disclosed for publication. What is surely a direct identifier is masked in every text and id.
/// </summary>
public static class AssessmentJson
{
    /// <summary>The format's id.</summary>
    public const string Format = "sui-assessment/1";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="output">Where to; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Assessment assessment, Stream output)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(output);
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            // The front door has masked already, with the host's names; what else assesses may not have.
            new AssessmentWriter(writer).Write(AssessmentMask.ForWorking(PrivacyGuard.Nameless, assessment));
        }

        output.Write("\n"u8);
    }
}
