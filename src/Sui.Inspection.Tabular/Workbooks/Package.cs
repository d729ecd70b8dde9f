using Sui.Inspection.Tabular.Archives;
using System.IO.Compression;


namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>The parts of a workbook by name, each opened within the limits.</summary>
internal sealed class Package : IDisposable
{
    private readonly TabularLimits _limits;
    private readonly Stream _stream;
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly UnpackBudget _budget;

    /// <summary>Looks through the names of the parts.</summary>
    /// <param name="stream">The .zip; it goes with the package.</param>
    /// <param name="limits">What to refuse.</param>
    /// <exception cref="RefusalException">The .zip breaks a limit.</exception>
    /// <exception cref="InvalidDataException">The .zip is damaged; others may come from the framework as well.</exception>
    public Package(Stream stream, TabularLimits limits)
    {
        _limits = limits;
        _stream = stream;
        _budget = new UnpackBudget(limits.UnpackedBytes);

        // Opening makes an object for each entry, and a small file can list millions: they are counted first.
        if ((ZipDirectory.CountEntries(stream) ?? throw new InvalidDataException()) > limits.Parts)
        {
            throw new RefusalException(TabularCodes.TooManyParts);
        }

        stream.Position = 0;
        _archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in _archive.Entries)
        {
            Add(entry);
        }
    }

    /// <summary>The names of the parts, with forward slashes.</summary>
    public IReadOnlyCollection<string> Names => _parts.Keys;

    /// <summary>Whether there is a part of that name, ignoring case.</summary>
    public bool Has(string name) => _parts.ContainsKey(name);

    /// <summary>How many bytes a part says that it unpacks to; may be false.</summary>
    public long DeclaredLength(string name) => _parts[name].Length;

    /// <summary>Opens a part. What is read counts against the limit for all parts together.</summary>
    public PartStream Open(string name) => Open(name, _budget);

    /// <summary>Opens a part for a second look, which does not count against the limit for all parts.</summary>
    public PartStream OpenAgain(string name) => Open(name, new UnpackBudget(_limits.UnpackedBytes));

    /// <inheritdoc/>
    public void Dispose()
    {
        _archive.Dispose();
        _stream.Dispose();
    }

    private PartStream Open(string name, UnpackBudget budget)
    {
        var entry = _parts[name];
        return entry.IsEncrypted
            ? throw new RefusalException(TabularCodes.PartEncrypted)
            : new PartStream(entry.Open(), entry.CompressedLength, entry.Crc32, budget, _limits);
    }

    private void Add(ZipArchiveEntry entry)
    {
        var name = entry.FullName.Replace('\\', '/');
        if (name.EndsWith('/') && IsSafe(name[..^1]))
        {
            return;
        }

        if (!IsSafe(name) || !_parts.TryAdd(name, entry))
        {
            throw new RefusalException(TabularCodes.PartName);
        }
    }

    private static bool IsSafe(string name) =>
        !name.Any(character => char.IsControl(character) || character == ':')
        && Array.TrueForAll(name.Split('/'), part => part.Length > 0 && part is not ("." or ".."));
}
