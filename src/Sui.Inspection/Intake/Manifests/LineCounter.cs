namespace Sui.Inspection.Intake.Manifests;

/// <summary>Turns rising offsets into lines without counting from the start each time.</summary>
internal ref struct LineCounter
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _counted;

    /// <summary>Starts at the first line.</summary>
    public LineCounter(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        Current = 1;
    }

    /// <summary>The line asked for last.</summary>
    public int Current { get; private set; }

    /// <summary>The line of an offset that is not smaller than the one before.</summary>
    public int At(int offset)
    {
        Current += _bytes[_counted..offset].Count((byte)'\n');
        _counted = offset;
        return Current;
    }
}
