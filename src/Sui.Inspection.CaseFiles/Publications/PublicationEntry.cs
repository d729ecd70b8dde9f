using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Assessments;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.CaseFiles.Publications;

/// <summary>
/// The entry that says what the trigger after it publishes: the data used, the digests of the disclosed record, which anybody can read in the annex, and
/// as its content the hash of the assessment. That is committed to with a salt, since counts could be guessed by it.
/// </summary>
internal static class PublicationEntry
{
    /// <summary>The trigger that publishes.</summary>
    public const string Trigger = "publish";

    /// <summary>Whether an entry is of the form that these have.</summary>
    public static bool IsOne(JournalEntry entry) => entry.Content is not null
        && Identity(entry, "framework") is not null && Identity(entry, "rubric") is not null && Instruments(entry) is not null && Records(entry) is not null;

    /// <summary>Writes the entry.</summary>
    /// <param name="transaction">The change that publishes.</param>
    /// <param name="inspection">What assesses.</param>
    /// <param name="files">The pack that the case makes up.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="CaseFileException">The pack cannot be read.</exception>
    public static void Append(
        CaseTransaction transaction, ISuiInspection inspection, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CancellationToken cancellationToken)
    {
        var read = inspection.Read(files, cancellationToken);
        if (read.Pack is null)
        {
            throw new CaseFileException(read.Problems);
        }

        var assessment = inspection.Assess(read, cancellationToken);
        var instruments = ManifestVersions.Instruments(files[ManifestReader.FileName])
            .Select(named => inspection.Instruments.Find(named.Id, named.Version)?.Identity).OfType<DataVersion>().Distinct()
            .OrderBy(version => version.Id, StringComparer.Ordinal).ThenBy(version => version.Version);
        transaction.AddItem(
            EntryKinds.PublicationRecorded, CaseItemPart.Publication, null, Encoding.ASCII.GetBytes(Hash(Json(assessment))),
            ("framework", Inner(assessment.Framework.Identify())), ("rubric", Inner(assessment.Rubric.Identify())),
            ("instruments", new CanonicalBody.Inner($"[{string.Join(',', instruments.Select(version =>
                CanonicalBody.Of(("id", version.Id), ("version", version.Version))))}]")),
            ("records", new CanonicalBody.Inner(CanonicalBody.Of(Digests(inspection, assessment, cancellationToken).Select(one => (one.Key, (object?)one.Value))))));
    }

    /// <summary>The publication that an entry which published makes, with the one before it.</summary>
    /// <param name="fired">The entry that published.</param>
    /// <param name="recorded">The entry that says what; null where none does.</param>
    public static CasePublication Of(JournalEntry fired, JournalEntry? recorded) => new()
    {
        Sequence = fired.Sequence,
        At = fired.At,
        By = new CaseActor(fired.Role, fired.Name),
        Commitment = recorded?.Content,
        Framework = recorded is null ? null : Identity(recorded, "framework"),
        Rubric = recorded is null ? null : Identity(recorded, "rubric"),
        Instruments = recorded is null ? [] : Instruments(recorded) ?? [],
        Records = (recorded is null ? null : Records(recorded)) ?? new Dictionary<string, string>(0),
    };

    /// <summary>The bytes that <c>sui assess --json</c> gives.</summary>
    public static byte[] Json(Assessment assessment)
    {
        using var memory = new MemoryStream();
        AssessmentJson.Write(assessment, memory);
        return memory.ToArray();
    }

    /// <summary>A hash as it is recorded.</summary>
    public static string Hash(byte[] assessment) => Convert.ToHexStringLower(SHA256.HashData(assessment));

    /// <summary>The digests of the disclosed record, by language.</summary>
    public static IReadOnlyDictionary<string, string> Digests(ISuiInspection inspection, Assessment assessment, CancellationToken cancellationToken) =>
        inspection.Languages.ToDictionary(
            language => language,
            language => RecordDigest.Of(inspection.Compose(assessment, new AnnexRequest(Language: language), cancellationToken).Record!),
            StringComparer.Ordinal);

    private static CanonicalBody.Inner Inner(DataIdentity identity) =>
        new(CanonicalBody.Of(("id", identity.Id), ("sha256", identity.Sha256), ("version", identity.Version)));

    private static DataIdentity? Identity(JournalEntry entry, string name) =>
        entry.Body.TryGetValue(name, out var value) && Version(value) is { } version && Text(value, "sha256") is { } hash
            ? new DataIdentity(version.Id, version.Version, hash) : null;

    private static IReadOnlyList<DataVersion>? Instruments(JournalEntry entry)
    {
        if (!entry.Body.TryGetValue("instruments", out var value) || value.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var versions = value.EnumerateArray().Select(Version).ToList();
        return versions.TrueForAll(version => version is not null) ? [.. versions.OfType<DataVersion>()] : null;
    }

    private static Dictionary<string, string>? Records(JournalEntry entry) =>
        entry.Body.TryGetValue("records", out var value) && value.ValueKind == JsonValueKind.Object
            && value.EnumerateObject().All(member => member.Value.ValueKind == JsonValueKind.String)
            ? value.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetString()!, StringComparer.Ordinal) : null;

    private static DataVersion? Version(JsonElement value) =>
        Text(value, "id") is { } id && value.TryGetProperty("version", out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var version)
            ? new DataVersion(id, version) : null;

    private static string? Text(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
