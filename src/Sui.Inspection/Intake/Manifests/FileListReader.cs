using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Json;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>Reads the list of files. Whether they are there is seen when they are opened.</summary>
internal sealed class FileListReader
{
    private readonly KnownNames _known;
    private readonly PackLimits _limits;

    /// <summary>Makes a reader.</summary>
    public FileListReader(KnownNames known, PackLimits limits)
    {
        _known = known;
        _limits = limits;
    }

    /// <summary>The files that can be read, and the paths that are named for good or ill.</summary>
    public (IReadOnlyList<ManifestFile> Files, IReadOnlySet<string> Paths) Read(DataObject root)
    {
        var entries = root.Entries("files", required: true) ?? [];
        if (entries.Count > _limits.Files)
        {
            root.Error(
                IntakeCodes.TooManyFiles, "files", "The pack names too many files; those over the limit were not read.",
                $"At most {Wording.Number(_limits.Files)} files.", "Put the rows of several files of one kind into one.");
        }

        var files = new List<ManifestFile>();
        var paths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (index, entry) in entries.Index())
        {
            var kind = ReadKind(entry);
            var path = ReadPath(entry, paths);
            var version = VersionReader.Read(entry, "instrumentVersion");
            var instrument = ReadInstrument(entry, kind, version);
            var record = ReadRecord(entry);
            entry.Done();
            if (!entry.Failed && index < _limits.Files)
            {
                files.Add(new ManifestFile(kind!, path!, instrument, version, record, entry));
            }
        }

        return (files, paths);
    }

    private string? ReadKind(DataObject entry)
    {
        if (entry.Text("kind", required: true) is not { } text)
        {
            return null;
        }

        var kind = _known.FileKinds.Keys.FirstOrDefault(known => string.Equals(known, text, StringComparison.OrdinalIgnoreCase));
        if (kind is null)
        {
            entry.Error(
                IntakeCodes.FileKindUnknown, "kind", "The kind of file is not known; the file was not read.",
                Wording.OneOf(_known.FileKinds.Keys.Order(StringComparer.Ordinal)),
                "Correct the kind, or add the plug-in that reads it.");
        }

        return kind;
    }

    private static string? ReadPath(DataObject entry, HashSet<string> paths)
    {
        if (entry.Find("path", required: true, DataNodeKind.Text, PackPath.Expected)?.Text is not { } path)
        {
            return null;
        }

        if (!PackPath.IsSafe(path) || string.Equals(path, ManifestReader.FileName, StringComparison.OrdinalIgnoreCase))
        {
            entry.Error(
                IntakeCodes.FilePath, "path", "The path leaves the pack, or is not one that every system can store.",
                PackPath.Expected,
                "Put the file into the pack and correct the path.");
            return null;
        }

        if (!paths.Add(path))
        {
            entry.Error(
                IntakeCodes.FilePathDuplicate, "path", "The file is named twice; it was read once.", "Each file once.",
                "Remove one of the two entries.");
            return null;
        }

        return path;
    }

    // Two files can come from one import, so that a record may be named twice.
    private static string? ReadRecord(DataObject entry)
    {
        if (entry.Text("import", required: false) is not { } path || PackPath.IsSafe(path))
        {
            return entry.Text("import", required: false);
        }

        entry.Error(
            IntakeCodes.FilePath, "import", "The path leaves the pack, or is not one that every system can store.", PackPath.Expected,
            "Put the record of the import into the pack and correct the path.");
        return null;
    }

    private Instrument? ReadInstrument(DataObject entry, string? kind, int? version)
    {
        IReadOnlyList<SourceKind> kinds = kind is null ? [] : _known.FileKinds[kind];
        if (entry.Text("instrument", required: false) is not { } id)
        {
            if (kinds.Count > 0 && !entry.Has("instrument"))
            {
                entry.Error(
                    IntakeCodes.InstrumentMissing, "instrument", "A file of answers names no instrument.", Allowed(kinds),
                    "Name the instrument.");
            }

            return null;
        }

        var instrument = VersionReader.Find(
            entry.Error, "instrument", id, version, _known.Data.Instruments, IntakeCodes.InstrumentUnknown, () => Allowed(kinds));
        if (instrument is not null && kinds.Count > 0 && !kinds.Contains(instrument.Kind))
        {
            entry.Warning(
                IntakeCodes.InstrumentKind, "instrument",
                $"The instrument is of the kind {instrument.Kind}, and files of the kind {kind} are for others.",
                Allowed(kinds), "Correct the instrument's id or the kind of file.");
        }

        return instrument;
    }

    // Those that fit the kind of file; all of them where any does. Only here are they all read.
    private string Allowed(IReadOnlyList<SourceKind> kinds) => Wording.OneOf(
        VersionReader.Ids(_known.Data.Instruments)
            .Where(id => kinds.Count == 0 || (_known.Data.Instruments.Find(id) is { } known && kinds.Contains(known.Kind))));
}
