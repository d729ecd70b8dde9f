using System.Text.Json;
using Sui.Inspection.Files;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Intake;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Intake.Workbooks;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Opens evidence that something is added to, or makes it where there is none.</summary>
internal static class EvidenceOpening
{
    /// <summary>Opens it; see <see cref="EvidenceTarget.Open"/>.</summary>
    public static (EvidenceTarget? Target, IReadOnlyList<Problem> Problems) Open(
        ISuiInspection inspection, string path, NewEvidence? whenMissing, CancellationToken cancellationToken)
    {
        var problems = new ProblemList(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), PackLimits.Default.Problems);
        if (whenMissing is not null && FileKinds.Of(path) == FileKind.Missing)
        {
            return (Made(inspection, path, whenMissing, problems), []);
        }

        var read = inspection.Read(path, cancellationToken);
        var wrong = read.Problems.Where(problem => EvidenceWorkbook.Hinders(problem)
                && problem.Code is not (IntakeCodes.PropertyMissing or IntakeCodes.CellFormulaError or IntakeCodes.RemarkKind)).ToList();
        if (wrong.Exists(problem => problem.Code != IntakeCodes.ManifestDate))
        {
            return (null, wrong);
        }

        var target = Existing(inspection, path, read, problems, cancellationToken);
        wrong.RemoveAll(problem => target is not null && IsLeftEmpty(target.Pack, problem.Location.Column ?? string.Empty));
        return target is null ? (null, problems.ToProblems()) : (wrong.Count == 0 ? target : null, wrong);
    }

    private static EvidenceTarget? Existing(
        ISuiInspection inspection, string path, PackReadResult read, ProblemList problems, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            return new EvidenceTarget(inspection, path, new FolderPack(path, PackLimits.Default.ZipEntries), default, isNew: false) { Read = read };
        }

        var bytes = RegularFile.Read(path, PackLimits.Default.PackBytes);
        using var stream = new MemoryStream(bytes);
        return new PackOpener(PackLimits.Default, inspection.Instruments, cancellationToken).Open(stream, problems) switch
        {
            WorkbookPack workbook => new EvidenceTarget(inspection, path, workbook, bytes, isNew: false) { Read = read },
            { } zip => new EvidenceTarget(inspection, path, Copy(zip, problems), default, isNew: false) { Read = read },
            null => null,
        };
    }

    // A new folder has its dates there, without a day.
    private static bool IsLeftEmpty(IPackContainer pack, string property)
    {
        using var manifest = JsonDocument.Parse(ByteOrderMark.Skip(pack.Read(ManifestReader.FileName, int.MaxValue).Bytes ?? default));
        var at = manifest.RootElement;
        foreach (var part in property.Split('.'))
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(part, out at))
            {
                return false;
            }
        }

        return at.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(at.GetString());
    }

    private static EvidenceTarget Made(ISuiInspection inspection, string path, NewEvidence request, ProblemList problems)
    {
        if (!path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            return new EvidenceTarget(inspection, path, new MemoryPack(EvidenceWorkbook.CreateFiles(inspection, request), problems), default, isNew: true);
        }

        using var memory = new MemoryStream();
        EvidenceWorkbook.Create(inspection, request, memory);
        memory.Position = 0;
        var pack = (WorkbookPack)new PackOpener(PackLimits.Default, inspection.Instruments).Open(memory, problems)!;
        return new EvidenceTarget(inspection, path, pack, memory.ToArray(), isNew: true);
    }

    private static MemoryPack Copy(IPackContainer zip, ProblemList problems)
    {
        using (zip)
        {
            return new MemoryPack(
                zip.Files.ToDictionary(file => file, file => zip.Read(file, int.MaxValue).Bytes ?? default, StringComparer.Ordinal), problems);
        }
    }

    /// <summary>The sources of a head by their ids.</summary>
    /// <param name="sources">The list.</param>
    public static Dictionary<string, SourceKind> ReadSources(JsonElement sources)
    {
        var found = new Dictionary<string, SourceKind>(StringComparer.Ordinal);
        foreach (var source in sources.EnumerateArray().Where(source => source.ValueKind == JsonValueKind.Object))
        {
            if (source.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && source.TryGetProperty("kind", out var kind)
                && kind.ValueKind == JsonValueKind.String && Enum.TryParse<SourceKind>(kind.GetString(), ignoreCase: true, out var known))
            {
                found.TryAdd(id.GetString()!, known);
            }
        }

        return found;
    }
}
