using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Files;

namespace Sui.Inspection.Tool.Commands;

/// <summary>The packs that a command line names: each itself, or a folder of them.</summary>
internal static class PackPaths
{
    private const string Manifest = "pack.json";

    private static readonly string[] Extensions = [".zip", ".xlsx", ".sui"];

    /// <summary>Finds the packs. In a folder of packs every folder is one, so that one without a pack.json is named; other files are none.</summary>
    /// <param name="paths">The paths given.</param>
    /// <param name="except">A folder that holds none, where what is made is written; null for none.</param>
    /// <param name="problems">Filled with folders that hold none.</param>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, string? except, List<Problem> problems)
    {
        var found = new List<string>();
        foreach (var path in paths)
        {
            if (!Directory.Exists(path) || File.Exists(Path.Combine(path, Manifest)))
            {
                found.Add(path);
                continue;
            }

            var inside = Inside(path, except is null ? null : OutputPath.Real(except));
            found.AddRange(inside);
            if (inside.Count == 0)
            {
                problems.Add(new Problem
                {
                    Code = CompareCodes.NoPack,
                    Severity = ProblemSeverity.Error,
                    Location = new ProblemLocation(path),
                    Message = "The folder has no pack.json, and no packs in it.",
                    Expected = "A pack, or a folder of packs: folders with a pack.json, .zip, .xlsx or .sui files.",
                    Action = "Name the folder that holds them.",
                });
            }
        }

        return [.. found.DistinctBy(OutputPath.Real, StringComparer.Ordinal)];
    }

    private static List<string> Inside(string folder, string? except)
    {
        try
        {
            return
            [
                .. Directory.EnumerateFileSystemEntries(folder)
                    .Where(path => Path.GetFileName(path) is var name && !name.StartsWith('.') && !name.StartsWith("~$", StringComparison.Ordinal))
                    .Where(path => Directory.Exists(path)
                        ? OutputPath.Real(path) != except
                        : Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The folder '{folder}' cannot be read: " + FileFailure.Of(failure));
        }
    }
}
