using Sui.Inspection.Problems;

namespace Sui.Inspection.Intake.Containers;

/// <summary>A pack whose files are in memory.</summary>
internal sealed class MemoryPack : IPackContainer
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes over the files whose names are safe, and reports the others.</summary>
    public MemoryPack(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, ProblemList problems)
    {
        foreach (var (index, (name, content)) in files.OrderBy(file => file.Key, StringComparer.Ordinal).Index())
        {
            if (!PackPath.IsSafe(name))
            {
                ContainerFaults.UnsafeName(problems, index + 1);
            }
            else if (!_files.TryAdd(name, content))
            {
                ContainerFaults.DuplicateName(problems, name);
            }
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files => _files.Keys.Order(StringComparer.Ordinal).ToList();

    /// <inheritdoc/>
    public FileContent Read(string path, long limit)
    {
        if (!_files.TryGetValue(path, out var content))
        {
            return FileContent.Missing;
        }

        return content.Length > limit ? FileContent.TooLarge(limit) : FileContent.Of(content);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
