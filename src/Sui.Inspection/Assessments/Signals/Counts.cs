using Sui.Inspection.Assessments.Representing;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>What belongs into one proportion signal.</summary>
internal sealed record CountKey(
    string CriterionId,
    SourceKind SourceKind,
    Experience Experience,
    Origin Origin,
    ClaimUnit Unit,
    Representativeness Quality)
{
    // By hand: what the compiler would write asks for a comparer of each enumeration, all of them compiled at every start.
    public bool Equals(CountKey? other) =>
        other is not null
        && SourceKind == other.SourceKind
        && Experience == other.Experience
        && Origin == other.Origin
        && Unit == other.Unit
        && Quality == other.Quality
        && string.Equals(CriterionId, other.CriterionId, StringComparison.Ordinal);

    public override int GetHashCode() =>
        string.GetHashCode(CriterionId, StringComparison.Ordinal)
        ^ ((((((((int)SourceKind * 5) + (int)Experience) * 5) + (int)Origin) * 5) + (int)Unit) * 5) + (int)Quality;
}

/// <summary>One person's, one entry's or one tally's part of a proportion, or that of each of many people who gave the same answers.</summary>
internal sealed record Count(
    CountKey Key,
    double Favourable,
    int Valid,
    double DesignEffect,
    IReadOnlyList<string> EvidenceIds,
    IReadOnlyList<string> SourceIds)
{
    /// <summary>Whose it is: a person by pseudonym or, without one, by response; null for entries of a register and for tallies.</summary>
    public string? Person { get; init; }

    /// <summary>How many people each add this, 1 or more.</summary>
    public int People { get; init; } = 1;

    /// <summary>Valid answers of all of them.</summary>
    public long AllValid => (long)Valid * People;

    /// <summary>What the person's answers count where they are weighted; null where each counts as one.</summary>
    public WeightedPerson? Weighted { get; init; }

    /// <summary>Whether the person counts in another kind of source and is only heard in this one; <see cref="Valid"/> is then 0.</summary>
    public bool HeardOnly { get; init; }
}
