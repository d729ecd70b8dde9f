using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Publication;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Assessments;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.Intake;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.CaseFiles.Publications;

/// <summary>
/// The entry that says what the trigger after it publishes: the data used, the digests of the disclosed record, which anybody can read in the annex, and
/// as its content the hash of the assessment and the digests of the decision. These are committed to with a salt, since counts and words could be guessed by them.
/// </summary>
internal static class PublicationEntry
{
    /// <summary>The trigger that publishes.</summary>
    public const string Trigger = "publish";

    /// <summary>The state that it leads to.</summary>
    public const string State = "Published";

    /// <summary>Writes the entry.</summary>
    /// <param name="transaction">The change that publishes.</param>
    /// <param name="inspection">What assesses.</param>
    /// <param name="path">The path of the case file.</param>
    /// <param name="files">The pack that the case makes up.</param>
    /// <param name="read">What reading it gave.</param>
    /// <param name="assessed">The assessment; null where it could not be read.</param>
    /// <param name="publishing">What of the annex does not follow from the evidence.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="CaseFileException">The pack cannot be read, or the day is before what the annex reports (SUI7318).</exception>
    public static void Append(
        CaseTransaction transaction, ISuiInspection inspection, string path, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, PackReadResult? read, Assessment? assessed,
        CasePublishing publishing, CancellationToken cancellationToken)
    {
        var assessment = assessed ?? throw new CaseFileException(read?.Problems ?? []);
        if (publishing.Date is { } day && day < PublicationDay.Earliest(assessment.Evidence))
        {
            throw CaseProblems.Refusal(
                CaseCodes.PublishedTooEarly, CaseProblems.Of(path), "The day on the cover is before the last day of fieldwork, of the decision or of what was said of it; nothing was published.",
                string.Create(CultureInfo.InvariantCulture, $"{PublicationDay.Earliest(assessment.Evidence):yyyy-MM-dd}, or a later day."), "Correct the day.");
        }

        var instruments = ManifestVersions.Instruments(files[ManifestReader.FileName])
            .Select(named => inspection.Instruments.Find(named.Id, named.Version)?.Identity).OfType<DataVersion>().Distinct()
            .OrderBy(version => version.Id, StringComparer.Ordinal).ThenBy(version => version.Version);
        transaction.AddItem(
            EntryKinds.PublicationRecorded, CaseItemPart.Publication, null, Encoding.ASCII.GetBytes(string.Join('\n', [Hash(Json(assessment)), .. DecisionDigests.Of(assessment.Evidence.Decision)])),
            [.. PublishedData.Body(publishing), ("framework", Inner(assessment.Framework.Identify())), ("rubric", Inner(assessment.Rubric.Identify())),
            ("instruments", new CanonicalBody.Inner($"[{string.Join(',', instruments.Select(version =>
                CanonicalBody.Of(("id", version.Id), ("version", version.Version))))}]")),
            ("records", new CanonicalBody.Inner(CanonicalBody.Of(Digests(inspection, assessment, cancellationToken).Select(one => (one.Key, (object?)one.Value)))))]);
    }

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
}
