using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>
/// A condition of a rating rule: everything that it states must hold. What it leaves out is not asked. Elements are named by id, and are
/// those of the first constituency of the framework's prompt.
/// </summary>
public sealed record RatingCondition
{
    /// <summary>How many of <see cref="NotMetElements"/> and <see cref="NotMetCriteria"/> together must be NotMet; 0 asks nothing.</summary>
    public int NotMetAtLeast { get; init; }

    /// <summary>The elements counted.</summary>
    public IReadOnlyList<string> NotMetElements { get; init; } = [];

    /// <summary>The criteria counted.</summary>
    public IReadOnlyList<string> NotMetCriteria { get; init; } = [];

    /// <summary>What the prompt must be.</summary>
    public PromptResult? Prompt { get; init; }

    /// <summary>The elements that must be Met.</summary>
    public IReadOnlyList<string> ElementsMet { get; init; } = [];

    /// <summary>The least rung.</summary>
    public Rung? RungAtLeast { get; init; }

    /// <summary>The rung at which the placement must be secure.</summary>
    public Rung? SecureAt { get; init; }

    /// <summary>Criteria of which at least one must be Met.</summary>
    public IReadOnlyList<string> AnyMet { get; init; } = [];

    /// <summary>Criteria of which none may be NotMet.</summary>
    public IReadOnlyList<string> NoneNotMet { get; init; } = [];

    /// <summary>Whether a NotMet that is not firm reads as unclear here, in criteria and in elements.</summary>
    public bool FirmOnly { get; init; }
}
