using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Robustness;

/// <summary>A smallest piece of evidence, more or less, that would change whether a criterion suffices.</summary>
/// <param name="CriterionId">The criterion.</param>
/// <param name="Kind">What kind of step it is.</param>
public sealed record EvidenceStep(string CriterionId, EvidenceStepKind Kind)
{
    /// <summary>How many answers or entries more, or fewer, or how many findings, 1 or more; 0 where no step of these kinds does.</summary>
    public int Count { get; init; }

    /// <summary>What is counted; null for findings.</summary>
    public ClaimUnit? Unit { get; init; }

    /// <summary>The kind of source whose count it is; null for findings.</summary>
    public SourceKind? SourceKind { get; init; }

    /// <summary>k and n as they are now; null for findings.</summary>
    public (double Favourable, int Valid)? Now { get; init; }

    /// <summary>The strength that each finding needs; null for counts.</summary>
    public FindingStrength? Strength { get; init; }

    /// <summary>Whether one of the findings has to come from lived experience.</summary>
    public bool NeedsLived { get; init; }

    /// <summary>Whether one of the findings has to come from a kind of source that speaks for the criterion not yet enough.</summary>
    public bool NeedsOtherKind { get; init; }

    /// <summary>The kinds of source that would do for a finding: those that do not speak for the criterion yet and, where one that does would do as well, that one. Of two
    /// findings, any two that are of two of them, one of them the first that speaks already, if any does. Empty for counts.</summary>
    public IReadOnlyList<SourceKind> Kinds { get; init; } = [];

    /// <summary>Those of <see cref="Kinds"/> in which people speak of their own experience, as the finding has to that is to be of lived experience.</summary>
    public IEnumerable<SourceKind> LivedKinds => Kinds.Where(kind => kind is not (Vocabulary.SourceKind.Document or Vocabulary.SourceKind.Data or Vocabulary.SourceKind.Observation));
}
