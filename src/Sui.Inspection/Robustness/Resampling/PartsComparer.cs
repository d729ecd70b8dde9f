namespace Sui.Inspection.Robustness.Resampling;

/// <summary>Compares the parts of people by value.</summary>
internal sealed class PartsComparer : IEqualityComparer<IReadOnlyList<AnswerPart>>
{
    public static readonly PartsComparer Instance = new();

    public bool Equals(IReadOnlyList<AnswerPart>? x, IReadOnlyList<AnswerPart>? y) =>
        x is null || y is null ? ReferenceEquals(x, y) : x.SequenceEqual(y);

    public int GetHashCode(IReadOnlyList<AnswerPart> obj)
    {
        var hash = new HashCode();
        foreach (var part in obj)
        {
            hash.Add(part);
        }

        return hash.ToHashCode();
    }
}
