using Sui.Inspection.Files;

namespace Sui.Inspection.Tool.Files;

/// <summary>Keeps files that somebody may have worked on from being replaced unasked.</summary>
internal static class Overwriting
{
    /// <summary>Checks the files to write before any work is done for them.</summary>
    /// <param name="paths">Their paths.</param>
    /// <param name="force">Whether files that exist may be replaced.</param>
    /// <exception cref="UsageException">A file exists and may not be replaced, or a path leads to something that is no file.</exception>
    public static void Check(IReadOnlyList<string> paths, bool force)
    {
        foreach (var path in paths)
        {
            try
            {
                OutputPath.Of(path);
            }
            catch (IOException failure)
            {
                throw new UsageException($"'{path}' cannot be written: {FileFailure.Of(failure)}");
            }
        }

        var existing = force ? [] : paths.Where(path => FileKinds.Of(path) != FileKind.Missing).ToList();
        if (existing.Count > 0)
        {
            throw new UsageException(
                $"{string.Join(", ", existing.Select(path => $"'{path}'"))} exists; somebody may have worked on it. "
                + "Name another file, or add --force to replace it.");
        }
    }
}
