using Sui.Inspection.Standards;

namespace Sui.Inspection.Rubrics;

/// <summary>How criteria, elements and rung become an indicative rating (method, section 5).</summary>
public sealed record RatingRules
{
    /// <summary>The rules; the first that holds decides. The last holds always.</summary>
    public required IReadOnlyList<RatingRule> Rules { get; init; }

    /// <summary>The least low end that is printed although the range is open above.</summary>
    public required Rating PrintedLowFrom { get; init; }

    /// <summary>The rating to which evidence requested and not supplied limits both ends.</summary>
    public required Rating LimitWhenNotSupplied { get; init; }
}
