namespace Sui.Inspection.Robustness.Resampling;

/// <summary>Puts patterns into one order, the most frequent first, so that a stratum is soon drawn and the order of evidence changes nothing.</summary>
internal sealed class PatternOrder : IComparer<AnswerPattern>
{
    public static readonly PatternOrder Instance = new();

    public int Compare(AnswerPattern? x, AnswerPattern? y)
    {
        var (one, other) = (x!, y!);
        var order = other.Count.CompareTo(one.Count);
        if (order == 0)
        {
            order = one.Parts.Count.CompareTo(other.Parts.Count);
        }

        for (var at = 0; order == 0 && at < one.Parts.Count; at++)
        {
            order = Compare(one.Parts[at], other.Parts[at]);
        }

        return order;
    }

    private static int Compare(AnswerPart one, AnswerPart other)
    {
        var order = one.Slot.CompareTo(other.Slot);
        order = order != 0 ? order : one.Favourable.CompareTo(other.Favourable);
        order = order != 0 ? order : one.DesignEffect.CompareTo(other.DesignEffect);
        order = order != 0 ? order : one.HeardOnly.CompareTo(other.HeardOnly);
        return order != 0 ? order : Nullable.Compare(one.Weight, other.Weight);
    }
}
