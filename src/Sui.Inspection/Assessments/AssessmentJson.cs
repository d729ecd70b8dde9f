using System.Text.Encodings.Web;
using System.Text.Json;
using Sui.Inspection.Assessments.Serialisation;
using Sui.Inspection.Text;

namespace Sui.Inspection.Assessments;

/// <summary>
/// Writes an assessment as JSON (schema <c>assessment-1.schema.json</c>) and reads it again: UTF-8 without a byte order mark, two spaces
/// of indent, line feeds. The same assessment gives the same bytes, and what was read is written as it was. Weights are in decibans,
/// unrounded. It holds counts of people and belongs with the working papers; it is not disclosed for publication. What is surely a
/// direct identifier is masked in every text and id of an assessment; a document is written as it is.
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
        Write(assessment.ToDocument(), output);
    }

    /// <summary>Writes what an assessment's JSON holds.</summary>
    /// <param name="document">What it holds.</param>
    /// <param name="output">Where to; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A number is none that JSON has, such as NaN.</exception>
    public static void Write(AssessmentDocument document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            new AssessmentWriter(writer).Write(document);
        }

        output.Write("\n"u8);
    }

    /// <summary>Writes an assessment to a stream that forbids synchronous writes, such as the body of a web response.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="cancellationToken">Cancels writing; what was written stays.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public static async Task WriteAsync(Assessment assessment, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var copy = new MemoryStream();
        Write(assessment, copy);
        await output.WriteWholeAsync(copy, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads an assessment that was kept. Never throws for what the bytes hold, and lists every problem at once.</summary>
    /// <param name="json">The bytes, UTF-8, at most 64 MiB.</param>
    /// <param name="label">The name that problems carry, such as the file's.</param>
    /// <returns>What the JSON holds, unless there is an error; problems never repeat its words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    public static AssessmentReadResult Read(ReadOnlyMemory<byte> json, string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return AssessmentReader.Read(json.Span, label);
    }
}
