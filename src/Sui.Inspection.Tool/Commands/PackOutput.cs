using System.Globalization;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Tool.Files;

namespace Sui.Inspection.Tool.Commands;

/// <summary>Writes the files of a pack into a folder or a .zip.</summary>
internal static class PackOutput
{
    /// <summary>Writes the files, all of them or none, and says so.</summary>
    /// <param name="output">Where it is said.</param>
    /// <param name="target">The folder or the .zip.</param>
    /// <param name="files">The files by their paths.</param>
    /// <param name="force">Whether files that exist may be replaced.</param>
    /// <exception cref="UsageException">A file exists and may not be replaced, or cannot be written.</exception>
    public static void Write(TextWriter output, string target, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, bool force)
    {
        var isZip = Workbooks.IsZip(target);
        string[] paths = isZip ? [target] : [.. files.Keys.Select(path => Path.Combine([target, .. path.Split('/')]))];
        if (!isZip && !force)
        {
            RefuseOthers(target);
        }

        Overwriting.Check(paths, force);
        if (!isZip)
        {
            AllOrNothing.Write(paths.Zip(files.Values));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote {files.Count} files into {target}."));
            return;
        }

        using var memory = new MemoryStream();
        EvidenceWorkbook.WriteZip(files, memory);
        AllOrNothing.Write([(target, memory.ToArray())]);
        output.WriteLine($"Wrote {target}.");
    }

    // Among other files, nobody could tell afterwards which are the pack's, and every CSV file of a folder can be taken for evidence.
    private static void RefuseOthers(string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(entry => !Path.GetFileName(entry).StartsWith('.')))
        {
            throw new UsageException($"'{folder}' exists and is not empty; the files of the pack would stand among others. Name a new folder, or add --force to write there all the same.");
        }
    }
}
