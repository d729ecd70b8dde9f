namespace Sui.Inspection.Tool.Files;

/// <summary>Standard input, which can be read once.</summary>
/// <param name="open">Opens it.</param>
internal sealed class StandardInput(Func<Stream> open)
{
    /// <summary>How a command line names it.</summary>
    public const string Name = "-";

    private bool _taken;

    /// <summary>Opens it.</summary>
    /// <exception cref="UsageException">It is named a second time.</exception>
    public Stream Take()
    {
        if (_taken)
        {
            throw new UsageException("Standard input, '-', is named twice; it can be read once.");
        }

        _taken = true;
        return open();
    }
}
