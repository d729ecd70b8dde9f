using Sui.Inspection.Imports;

namespace Sui.Inspection.Tool.Commands;

/// <summary>Further files of an import, kept open until it is done.</summary>
internal sealed class OpenInputs : IDisposable
{
    private readonly List<ImportInput> _inputs = [];

    /// <summary>Opens the files.</summary>
    /// <param name="paths">Their paths.</param>
    /// <exception cref="UsageException">One cannot be read; what was opened before is closed.</exception>
    public OpenInputs(IEnumerable<string> paths)
    {
        try
        {
            foreach (var path in paths)
            {
                _inputs.Add(new ImportInput(Path.GetFileName(path), ImportFiles.OpenInput(path)));
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The files.</summary>
    public IReadOnlyList<ImportInput> All => _inputs;

    /// <inheritdoc/>
    public void Dispose() => _inputs.ForEach(input => input.Content.Dispose());
}
