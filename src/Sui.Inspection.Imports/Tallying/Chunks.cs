namespace Sui.Inspection.Imports.Tallying;

/// <summary>A list that only grows, in pieces, so that growing never holds it twice.</summary>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class Chunks<T>
    where T : struct
{
    private const int Bits = 12;
    private readonly List<T[]> _pieces = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of them.</summary>
    /// <param name="index">Its place, from 0 to below <see cref="Count"/>.</param>
    public ref T this[int index] => ref _pieces[index >> Bits][index & ((1 << Bits) - 1)];

    /// <summary>Adds one.</summary>
    public void Add(T value)
    {
        if (Count == _pieces.Count << Bits)
        {
            // Every place is written before it is read.
            _pieces.Add(GC.AllocateUninitializedArray<T>(1 << Bits));
        }

        this[Count++] = value;
    }
}
