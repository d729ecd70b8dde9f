using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>An evidence workbook as a pack: its head as pack.json, each sheet of rows as a file.</summary>
internal sealed class WorkbookPack : IPackContainer
{
    private readonly WorkbookPlaces _places;
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files;

    /// <summary>Takes over what was read.</summary>
    /// <param name="manifest">pack.json.</param>
    /// <param name="sheets">The sheets that are files, in order.</param>
    /// <param name="files">Every file but pack.json by its path, records of imports among them.</param>
    /// <param name="places">Where everything stands.</param>
    public WorkbookPack(
        byte[] manifest, IReadOnlyList<SheetFile> sheets, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, WorkbookPlaces places)
    {
        _places = places;
        _files = new Dictionary<string, ReadOnlyMemory<byte>>(files, StringComparer.Ordinal) { [ManifestReader.FileName] = manifest };
        Sheets = sheets;
    }

    /// <summary>The sheets that are files, in order.</summary>
    public IReadOnlyList<SheetFile> Sheets { get; }

    /// <summary>The sheets that are files or would be if they had rows, in order.</summary>
    public IReadOnlyList<SheetFile> Recognised { get; init; } = [];

    /// <summary>Every sheet that is shown, as it was looked at first.</summary>
    public IReadOnlyList<SheetScan> Scans { get; init; } = [];

    /// <summary>The language that the workbook is in.</summary>
    public string Language => _places.Language;

    /// <inheritdoc/>
    public IReadOnlyList<string> Files => _files.Keys.Order(StringComparer.Ordinal).ToList();

    /// <inheritdoc/>
    public FileContent Read(string path, long limit) =>
        !_files.TryGetValue(path, out var content) ? FileContent.Missing
        : content.Length > limit ? FileContent.TooLarge(limit)
        : FileContent.Of(content);

    /// <inheritdoc/>
    public IReadOnlyList<Problem> Placed(IReadOnlyList<Problem> problems) => _places.InOrder(problems.Select(_places.Placed).OfType<Problem>());

    /// <inheritdoc/>
    public Func<Problem, Problem> Places => _places.PlacedLater;

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
