using System.Globalization;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Tool.Files;

namespace Sui.Inspection.Tool.Commands;

/// <summary>Writes the files of a pack into a folder or a .zip.</summary>
internal static class PackOutput
{
    /// <summary>The paths that would be written.</summary>
    public static IReadOnlyList<string> Paths(string target, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) =>
        Workbooks.IsZip(target) ? [target] : [.. files.Keys.Select(path => Path.Combine([target, .. path.Split('/')]))];

    /// <summary>Writes the files, all of them or none.</summary>
    public static void Write(string target, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (!Workbooks.IsZip(target))
        {
            AllOrNothing.Write(Paths(target, files).Zip(files.Values));
            return;
        }

        using var memory = new MemoryStream();
        EvidenceWorkbook.WriteZip(files, memory);
        AllOrNothing.Write([(target, memory.ToArray())]);
    }

    /// <summary>Says what was written.</summary>
    public static string Said(string target, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) => Workbooks.IsZip(target)
        ? $"Wrote {target}."
        : string.Create(CultureInfo.InvariantCulture, $"Wrote {files.Count} files into {target}.");
}
