using System.Text.Json;
using Sui.Inspection.Json;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Json;

/// <summary>The digest by which a changed record can be told: the SHA-256 of its canonical JSON.</summary>
// Of what is written and not of the object, so that whoever reads the file computes the same from it, whatever is added to records.
internal static class RecordDigest
{
    /// <summary>The digest of a record that is written.</summary>
    public static string Of(AnnexRecord record)
    {
        using var buffer = new RentedBuffer();
        using (var json = new Utf8JsonWriter(buffer))
        {
            JsonRecordWriter.Write(json, record);
        }

        return CanonicalWriter.HashOf(buffer.Written.Span);
    }

    /// <summary>The digest of the record of a document that was read, as it stands there; empty where there is none.</summary>
    public static string OfRecord(ReadOnlySpan<byte> document) => CanonicalWriter.HashOfMember(document, AnnexJson.Record);

    /// <summary>The digest of a whole document: of all its members but the one that holds this digest. While it is being written, of those that stand already.</summary>
    public static string OfDocument(ReadOnlySpan<byte> document) => CanonicalWriter.HashOf(document, AnnexJson.DocumentDigest);
}
