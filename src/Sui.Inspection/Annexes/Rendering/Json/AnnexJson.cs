using Sui.Inspection.Json;

namespace Sui.Inspection.Annexes.Rendering.Json;

/// <summary>The JSON of an annex, opened to be read.</summary>
/// <param name="Root">All of it.</param>
/// <param name="Data">The same, by members.</param>
/// <param name="DigestOfDocument">The digest of all that stands in it, but for the member that tells it.</param>
/// <param name="DigestOfRecord">The digest of the record as it stands; empty where there is none.</param>
internal sealed record AnnexJson(DataNode Root, DataObject Data, string DigestOfDocument, string DigestOfRecord)
{
    /// <summary>The most bytes that are read.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    /// <summary>The member that holds the record.</summary>
    public const string Record = "record";

    /// <summary>The member that holds the record's digest.</summary>
    public const string Digest = "sha256";

    /// <summary>The member that holds the digest of all others.</summary>
    public const string DocumentDigest = "documentSha256";

    /// <summary>Opens it. Of another format or version nothing more is read: what it lacks would say nothing.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="faults">Where faults go.</param>
    /// <returns>The JSON; null, after faults, where it cannot be read.</returns>
    public static AnnexJson? Open(ReadOnlySpan<byte> json, Faults faults)
    {
        if (DataParser.Parse(json, faults, MaximumBytes) is not { } root || faults.Failed)
        {
            return null;
        }

        var data = new DataObject(root, faults);
        data.Constant("format", JsonAnnexRenderer.FormatId);
        if (faults.Failed)
        {
            return null;
        }

        var document = json.StartsWith("\uFEFF"u8) ? json[3..] : json;
        return new AnnexJson(root, data, RecordDigest.OfDocument(document), RecordDigest.OfRecord(document));
    }
}
