using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Evidence.Rules.Pack;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Intake.Files;
using Sui.Inspection.Intake.Guards;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake;

/// <summary>The reading of one pack, from pack.json to the checks across files.</summary>
internal sealed class PackReading
{
    private static readonly IReadOnlyDictionary<string, string> NoColumns = new Dictionary<string, string>(0);

    private readonly PackKnowledge _knowledge;
    private readonly IPackContainer _container;
    private readonly ProblemList _packProblems;
    private readonly ProblemList _manifestProblems;
    private readonly CancellationToken _cancellationToken;

    /// <summary>Makes a reading of what a container holds.</summary>
    public PackReading(
        PackKnowledge knowledge, IPackContainer container, ProblemList packProblems, CancellationToken cancellationToken)
    {
        _knowledge = knowledge;
        _container = container;
        _packProblems = packProblems;
        _manifestProblems = new ProblemList(ManifestReader.FileName, knowledge.Limits.Problems);
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads the pack.</summary>
    public PackReadResult Read()
    {
        if (ReadManifest() is not { } manifest)
        {
            return new PackReadResult(null, InOrder([]));
        }

        ManifestGuard.Run(manifest, _knowledge.Guard.Scanner, _manifestProblems);
        var files = ReadFiles(manifest);
        PackRules.Run([.. files.Select(file => file.Table)], [.. (manifest.Sources ?? []).Select(source => source.Declared)], manifest.Caseload);
        ProfileRule.Run([.. files.Select(file => file.Table)], manifest.Caseload, _knowledge.Data.Instruments, WarnOfCaseload);
        HeardAnswersRule.Run([.. files.Select(file => file.Table)], manifest.Caseload, _knowledge.Data.Instruments, WarnOfCaseload);
        HeardRule.Run([.. files.Select(file => file.Table)], manifest.Caseload, WarnOfCaseload);
        ReportForgotten(manifest);
        var pack = PackBuilder.Build(manifest, files);
        if (pack is not null && _container.Places is { } places)
        {
            var sources = (manifest.Sources ?? []).ToDictionary(source => source.Source.Id, source => source.At.Path, StringComparer.Ordinal);
            PackPlaces.Note(pack, problem => places(OfSource(problem, sources)));
        }

        return new PackReadResult(pack, InOrder(files, pack));
    }

    private void WarnOfCaseload(string code, string name, string message, string expected, string action) => _manifestProblems.Warning(
        code, new ProblemLocation(ManifestReader.FileName, Column: "caseload." + name), message, expected, action);

    // Later, a source is known by its id alone.
    private static Problem OfSource(Problem problem, Dictionary<string, string> sources) =>
        problem.Location is { File: ManifestReader.FileName, Column: "sources", Id: { } id } && sources.TryGetValue(id, out var path)
            ? problem with { Location = problem.Location with { Column = path + ".title" } }
            : problem;

    private Manifest? ReadManifest()
    {
        var content = _container.Read(ManifestReader.FileName, _knowledge.Limits.ManifestBytes);
        if (content.Bytes is { } bytes)
        {
            return new ManifestReader(_knowledge.Names, _knowledge.Limits).Read(bytes, _manifestProblems);
        }

        var location = new ProblemLocation(ManifestReader.FileName);
        if (content.IsMissing)
        {
            _manifestProblems.Error(
                IntakeCodes.ManifestMissing, location, "The pack has no pack.json.",
                "A pack.json at the top of the folder or .zip.", "Add it; see docs/evidence-pack.md.");
        }
        else
        {
            _manifestProblems.Add(content.ToProblem(location));
        }

        return null;
    }

    private List<FileReading> ReadFiles(Manifest manifest)
    {
        var readings = new List<FileReading>();
        if (manifest.Sources is not { } sources)
        {
            return readings;
        }

        var reader = new FileReader(_knowledge, manifest, sources);
        var left = _knowledge.Limits.PackBytes;
        foreach (var file in manifest.Files)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var content = _container.Read(file.Path, Math.Min(left, _knowledge.Limits.FileBytes));
            if (content.Bytes is { } bytes)
            {
                left -= bytes.Length;
                readings.Add(reader.Read(file, bytes, ImportedColumns(file), _cancellationToken));
            }
            else if (content.IsMissing)
            {
                var fault = content.Fault!;
                file.At.Error(fault.Code, "path", fault.Message, fault.Expected, fault.Action);
            }
            else
            {
                readings.Add(NotRead(file, content, left));
            }
        }

        return readings;
    }

    private IReadOnlyDictionary<string, string> ImportedColumns(ManifestFile file)
    {
        if (file.ImportRecord is not { } path)
        {
            return NoColumns;
        }

        if (_container.Read(path, _knowledge.Limits.ManifestBytes).Bytes is { } bytes
            && ImportRecordColumns.Read(bytes, file.InstrumentId) is { } columns)
        {
            return columns;
        }

        file.At.Warning(
            IntakeCodes.ImportRecord, "import", "The record of the import is not in the pack, cannot be read, or is of another instrument.",
            "The record that the import of this file wrote.", "Put it into the pack, or leave the property out.");
        return NoColumns;
    }

    private FileReading NotRead(ManifestFile file, FileContent content, long left)
    {
        var reading = FileReading.Empty(file, _knowledge.Limits.Problems);
        var location = new ProblemLocation(file.Path);
        if (content.Fault!.Code == IntakeCodes.FileTooLarge && left < _knowledge.Limits.FileBytes)
        {
            reading.Problems.Error(
                IntakeCodes.PackTooLarge, location, "The files of the pack are too large together; this one was not read.",
                $"At most {Wording.Size(_knowledge.Limits.PackBytes)} in all.", "Leave out what the assessment does not need.");
        }
        else
        {
            reading.Problems.Add(content.ToProblem(location));
        }

        return reading;
    }

    private void ReportForgotten(Manifest manifest)
    {
        if (!manifest.FormatKnown)
        {
            return;
        }

        foreach (var file in _container.Files)
        {
            if (file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !manifest.NamedPaths.Contains(file))
            {
                _packProblems.Warning(
                    IntakeCodes.FileNotNamed, new ProblemLocation(file), "pack.json does not name the file; it was not read.",
                    "Every CSV file of the pack among the files of pack.json.",
                    "Add it to pack.json, or take it out of the pack.");
            }
        }
    }

    private IReadOnlyList<Problem> InOrder(List<FileReading> files, EvidencePack? pack = null) => _container.Placed(
    [
        .. MootProblems.LeaveOut(_manifestProblems.ToProblems(), pack is null ? null : _knowledge.Data.RubricOf(pack)),
        .. files.SelectMany(file => file.Problems.ToProblems()),
        .. _packProblems.ToProblems(),
    ]);
}
