namespace Sui.Inspection;

/// <summary>Data that is read when first asked for, once for all threads. Not <see cref="Lazy{T}"/>, which asks for a constructor when trimmed.</summary>
/// <param name="read">Reads it.</param>
internal sealed class ReadOnce<T>(Func<T> read)
    where T : class
{
    private readonly Lock _gate = new();
    private volatile T? _value;

    /// <summary>The data.</summary>
    public T Value
    {
        get
        {
            if (_value is { } known)
            {
                return known;
            }

            lock (_gate)
            {
                return _value ??= read();
            }
        }
    }
}
