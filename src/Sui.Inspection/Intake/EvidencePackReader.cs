using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Files;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake;

/// <summary>Reads evidence packs as docs/evidence-pack.md specifies them. Holds no state between packs.</summary>
internal sealed class EvidencePackReader : IEvidencePackReader
{
    private const string InMemory = "pack";

    private readonly PackKnowledge _knowledge;

    /// <summary>Makes a reader.</summary>
    /// <param name="readers">The readers of files, one for each kind; those of plug-ins among them.</param>
    /// <param name="data">The frameworks, rubrics and instruments that may be named.</param>
    /// <param name="limits">The limits; null for those of the specification.</param>
    /// <param name="guard">What keeps direct identifiers out; null for one that knows no names.</param>
    /// <exception cref="ArgumentException">Two readers read one kind of file.</exception>
    public EvidencePackReader(
        IEnumerable<IEvidenceReader> readers,
        PackData data,
        PackLimits? limits = null,
        PrivacyGuard? guard = null)
    {
        ArgumentNullException.ThrowIfNull(readers);
        ArgumentNullException.ThrowIfNull(data);
        var byKind = new Dictionary<string, IEvidenceReader>(StringComparer.OrdinalIgnoreCase);
        var instrumentKinds = new Dictionary<string, IReadOnlyList<SourceKind>>(StringComparer.OrdinalIgnoreCase);
        foreach (var reader in readers)
        {
            if (!byKind.TryAdd(reader.FileKind, reader))
            {
                throw new ArgumentException($"Two readers read files of the kind '{reader.FileKind}'.", nameof(readers));
            }

            instrumentKinds.Add(reader.FileKind, reader is TableFileReader table ? table.InstrumentKinds : []);
        }

        var names = new KnownNames(instrumentKinds, data);
        _knowledge = new PackKnowledge(byKind, data, names, limits ?? PackLimits.Default, guard ?? PrivacyGuard.Nameless);
    }

    /// <inheritdoc/>
    public PackReadResult Read(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        cancellationToken.ThrowIfCancellationRequested();
        var problems = new ProblemList(LabelOf(path), _knowledge.Limits.Problems);
        using var container = new PackOpener(_knowledge.Limits, _knowledge.Data.Instruments, cancellationToken).Open(path, problems);
        return Guarded(container is null
            ? new PackReadResult(null, problems.ToProblems())
            : new PackReading(_knowledge, container, problems, cancellationToken).Read());
    }

    /// <inheritdoc/>
    public PackReadResult Read(
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        cancellationToken.ThrowIfCancellationRequested();
        var problems = new ProblemList(InMemory, _knowledge.Limits.Problems);
        using var container = new MemoryPack(files, problems);
        var read = new PackReading(_knowledge, container, problems, cancellationToken).Read();
        return Guarded(files is UnpublishedPack unpublished ? unpublished.Mark(read) : read);
    }

    /// <inheritdoc/>
    public async Task<PackReadResult> ReadAsync(Stream zip, string label = InMemory, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(zip);
        ArgumentNullException.ThrowIfNull(label);
        var problems = new ProblemList(label, _knowledge.Limits.Problems);
        using var copy = await BoundedRead.ToEndAsync(zip, _knowledge.Limits.PackBytes, cancellationToken).ConfigureAwait(false);
        using var container = new PackOpener(_knowledge.Limits, _knowledge.Data.Instruments, cancellationToken).Open(copy, problems);
        return Guarded(container is null
            ? new PackReadResult(null, problems.ToProblems())
            : new PackReading(_knowledge, container, problems, cancellationToken).Read());
    }

    private PackReadResult Guarded(PackReadResult result)
    {
        if (result.Pack is { } pack)
        {
            KnownSound.Note(pack, _knowledge.Data.RubricOf(pack), _knowledge.Data.Instruments);
        }

        return result with { Problems = _knowledge.Guard.ForReading(result.Problems) };
    }

    // The folders above the pack are nobody's business in a report.
    private static string LabelOf(string path)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        return name.Trim('.', ' ').Length == 0 ? InMemory : name;
    }
}
