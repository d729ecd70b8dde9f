using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Json;

/// <summary>Writes an annex as JSON, format <c>sui-annex/1</c>: the document as it is, block by block.</summary>
internal sealed class JsonAnnexRenderer : IAnnexRenderer
{
    /// <summary>The id of the format.</summary>
    public const string FormatId = "sui-annex/1";

    // Characters with a meaning in HTML stay escaped, so that a page can carry the document.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly JsonWriterOptions Compact = Options with { Indented = false };

    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public string MediaType => "application/json";

    /// <inheritdoc/>
    public AnnexRenderResult Render(AnnexDocument document, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        using var buffer = new RentedBuffer();
        Write(document, buffer, Options, cancellationToken);
        output.Write(buffer.Written.Span);
        output.Flush();
        return AnnexRenderResult.Clean;
    }

    /// <summary>Writes the record that is attached to a PDF: the same without white space.</summary>
    public static void WriteCompact(AnnexDocument document, RentedBuffer buffer, CancellationToken cancellationToken) =>
        Write(document, buffer, Compact, cancellationToken);

    /// <summary>The record that a page carries: the same without white space and without the sections.</summary>
    public static string Head(AnnexDocument document)
    {
        using var buffer = new RentedBuffer();
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            new JsonAnnexWriter(json).WriteAlone(document);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.Written.Span);
    }

    private static void Write(
        AnnexDocument document, RentedBuffer buffer, JsonWriterOptions options, CancellationToken cancellationToken)
    {
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            new JsonAnnexWriter(json).Write(document, () => RecordDigest.OfDocument(buffer.Written.Span), cancellationToken);
        }

        buffer.Write("\n"u8);
    }
}
