namespace Sui.Inspection.Disclosure;

/// <summary>The forms in which a total of people is shown.</summary>
internal enum TotalForm
{
    /// <summary>The number itself.</summary>
    Exact,

    /// <summary>A number that it is not below, since parts are hidden.</summary>
    AtLeast,

    /// <summary>What the parts add up to, since few people stand in two of them: less would tell how few.</summary>
    AtMost,

    /// <summary>No number: there are too few people, or every part is hidden.</summary>
    Few,
}
