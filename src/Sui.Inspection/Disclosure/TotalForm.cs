namespace Sui.Inspection.Disclosure;

/// <summary>The forms in which a total of people is shown.</summary>
internal enum TotalForm
{
    /// <summary>The number itself.</summary>
    Exact,

    /// <summary>What the parts that are shown come to, since others are hidden: who reads the parts can add them up, so that it tells nothing of those that are not. The largest
    /// part alone, which nobody can be below, would mislead.</summary>
    Shown,

    /// <summary>What the parts add up to, since few people stand in two of them: less would tell how few.</summary>
    AtMost,

    /// <summary>No number: there are too few people, or every part is hidden.</summary>
    Few,
}
