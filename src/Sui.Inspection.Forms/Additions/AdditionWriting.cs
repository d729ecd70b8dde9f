using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Intake;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Intake.Workbooks;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Makes what is to be written of one form of evidence: the workbook, the files of the folder that change, or the .zip.</summary>
/// <param name="inspection">The instruments known.</param>
/// <param name="path">The evidence's path.</param>
/// <param name="pack">The evidence.</param>
/// <param name="workbook">The workbook; empty for none.</param>
/// <param name="folder">The folder; null for a .zip or a workbook.</param>
/// <param name="isNew">Whether there is nothing at the path yet.</param>
internal sealed class AdditionWriting(
    ISuiInspection inspection, string path, IPackContainer pack, ReadOnlyMemory<byte> workbook, string? folder, bool isNew)
{
    private const int ListedProblems = 1;

    /// <summary>What is to be written by its path, and of each plan the sheet or file that its rows are in.</summary>
    /// <param name="plans">What is added, one after the other.</param>
    /// <exception cref="InvalidDataException">The workbook cannot be written.</exception>
    public (IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, IReadOnlyList<string> Places) Write(params IReadOnlyList<(IAdditionPlan Plan, AdditionTarget Target)> plans)
    {
        var places = plans.Select(one => one.Plan.Table?.Name ?? string.Empty).ToArray();
        if (plans.All(one => !one.Plan.ChangesAnything))
        {
            return (new Dictionary<string, ReadOnlyMemory<byte>>(0), places);
        }

        return (pack is WorkbookPack book ? Book(book, plans, places) : Files(plans, places), places);
    }

    /// <summary>The files of the evidence as they are once something is written.</summary>
    /// <param name="written">What is to be written, by path.</param>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> AfterWriting(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> written)
    {
        if (folder is not null)
        {
            return With(written.ToDictionary(file => Path.GetRelativePath(folder, file.Key).Replace(Path.DirectorySeparatorChar, '/'), file => file.Value, StringComparer.Ordinal));
        }

        if (!written.TryGetValue(path, out var bytes))
        {
            return FilesOf(pack);
        }

        // A .zip is read from the stream as its files are.
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        using var opened = Opened(stream);
        return FilesOf(opened);
    }

    private Dictionary<string, ReadOnlyMemory<byte>> Book(
        WorkbookPack book, IReadOnlyList<(IAdditionPlan Plan, AdditionTarget Target)> plans, string[] places)
    {
        var bytes = workbook;
        foreach (var (index, (plan, target)) in plans.Index().Where(one => one.Item.Plan.ChangesAnything))
        {
            (bytes, places[index]) = BookAddition.Of(inspection, bytes, bytes.Equals(workbook) ? book : Opened(bytes), plan, target);
        }

        return new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { [path] = bytes };
    }

    // What was added before may have brought sheets that were not there.
    private WorkbookPack Opened(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        return (WorkbookPack)Opened(stream);
    }

    private IPackContainer Opened(MemoryStream stream) =>
        new PackOpener(PackLimits.Default, inspection.Instruments).Open(stream, new ProblemList(Path.GetFileName(path), ListedProblems))!;

    private Dictionary<string, ReadOnlyMemory<byte>> Files(IReadOnlyList<(IAdditionPlan Plan, AdditionTarget Target)> plans, string[] places)
    {
        var changed = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var (index, (plan, target)) in plans.Index().Where(one => one.Item.Plan.ChangesAnything))
        {
            var (files, place) = FolderAddition.Of(changed.Count == 0 ? pack : new MemoryPack(With(changed), new ProblemList(Path.GetFileName(path), ListedProblems)), plan, target);
            places[index] = place;
            foreach (var (name, bytes) in files)
            {
                changed[name] = bytes;
            }
        }

        if (folder is not null)
        {
            return Paths(folder, isNew ? With(changed) : changed);
        }

        using var memory = new MemoryStream();
        EvidenceWorkbook.WriteZip(With(changed), memory);
        return new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { [path] = memory.ToArray() };
    }

    private Dictionary<string, ReadOnlyMemory<byte>> With(Dictionary<string, ReadOnlyMemory<byte>> changed)
    {
        var all = FilesOf(pack);
        foreach (var (name, bytes) in changed)
        {
            all[name] = bytes;
        }

        return all;
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> FilesOf(IPackContainer container) =>
        container.Files.ToDictionary(file => file, file => container.Read(file, int.MaxValue).Bytes ?? default, StringComparer.Ordinal);

    private static Dictionary<string, ReadOnlyMemory<byte>> Paths(string folder, Dictionary<string, ReadOnlyMemory<byte>> files) =>
        files.ToDictionary(file => Path.Combine([folder, .. file.Key.Split('/')]), file => file.Value, StringComparer.Ordinal);
}
