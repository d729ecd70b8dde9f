using System.Text;
using System.Text.Json;
using Sui.Inspection.Assessments.Serialisation;
using Sui.Inspection.Json;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Json;

/// <summary>The digest by which a changed record can be told: the SHA-256 of its canonical JSON.</summary>
internal static class RecordDigest
{
    /// <summary>The digest of a record that is written.</summary>
    // Of what is written and not of the object, so that whoever reads the file computes the same from it, whatever is added to records.
    public static string Of(AnnexRecord record)
    {
        using var buffer = new RentedBuffer();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            JsonRecordWriter.Write(json, record);
            json.WriteEndObject();
        }

        var root = DataParser.Parse(buffer.Written.Span, new Faults("record", AssessmentCodes.Shape), int.MaxValue);
        return Of(root!.Member("record")!);
    }

    /// <summary>The digest of a whole document that was read: of all its members but the one that holds this digest.</summary>
    public static string OfDocument(DataNode document) =>
        ContentHash.Of(Encoding.UTF8.GetBytes(CanonicalNode.Of(document, AnnexJson.DocumentDigest)));

    /// <summary>The digest of a whole document that is written, of its JSON without that member.</summary>
    public static string OfDocument(ReadOnlySpan<byte> json) =>
        OfDocument(DataParser.Parse(json, new Faults("annex", AssessmentCodes.Shape), int.MaxValue)!);

    /// <summary>The digest of a record that was read.</summary>
    public static string Of(DataNode record) => ContentHash.Of(Encoding.UTF8.GetBytes(CanonicalNode.Of(record)));
}
