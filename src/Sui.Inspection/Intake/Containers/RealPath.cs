namespace Sui.Inspection.Intake.Containers;

/// <summary>Follows links through every part of a path, so that a path that leaves the pack can be seen to.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path without links in it.</summary>
    /// <exception cref="IOException">Links lead in circles.</exception>
    public static string Of(string path)
    {
        var links = 0;
        return Of(Path.GetFullPath(path), ref links);
    }

    private static string Of(string path, ref int links)
    {
        var root = Path.GetPathRoot(path)!;
        var current = root;
        foreach (var name in path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(current, name);
            if (new FileInfo(next).LinkTarget is { } target)
            {
                if (++links > MostLinks)
                {
                    throw new IOException("Links lead in circles.");
                }

                next = Of(Path.GetFullPath(target, current), ref links);
            }

            current = next;
        }

        return current;
    }
}
