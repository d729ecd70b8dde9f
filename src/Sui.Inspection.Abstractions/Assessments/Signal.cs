using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>What one piece, or one group, of evidence says about one criterion. Weights are in decibans; positive speaks for the criterion.</summary>
public sealed record Signal
{
    /// <summary>The criterion's id.</summary>
    public required string CriterionId { get; init; }

    /// <summary>How it came about.</summary>
    public required SignalForm Form { get; init; }

    /// <summary>The kind of source.</summary>
    public required SourceKind SourceKind { get; init; }

    /// <summary>From what experience.</summary>
    public required Experience Experience { get; init; }

    /// <summary>Who gathered it.</summary>
    public required Origin Origin { get; init; }

    /// <summary>What a proportion counts; null for the other forms.</summary>
    public ClaimUnit? Unit { get; init; }

    /// <summary>k, favourable, from 0 to <see cref="Valid"/>; null unless a proportion.</summary>
    public double? Favourable { get; init; }

    /// <summary>n, 1 or more; null unless a proportion.</summary>
    public int? Valid { get; init; }

    /// <summary>How many people gave a valid answer in this kind of source, with those whom <see cref="Valid"/> leaves out because they count in
    /// another kind; null where that is <see cref="Valid"/>, or unless a proportion.</summary>
    public int? Heard { get; init; }

    /// <summary>The questions that were asked, for a proportion, in the order of their sources and instruments; empty where none is recorded, and for
    /// the other forms.</summary>
    public IReadOnlyList<QuestionAsked> Questions { get; init; } = [];

    /// <summary>The design effect used, 1 or more.</summary>
    public double DesignEffect { get; init; } = 1;

    /// <summary>What weights made of it, for a proportion of which some answers are weighted; otherwise null. <see cref="Favourable"/> counts people,
    /// each as one.</summary>
    public SignalWeighting? Weighting { get; init; }

    /// <summary>Whether it is clamped as a survey of poor representativeness.</summary>
    public bool PoorSurvey { get; init; }

    /// <summary>The weight before multiplier, clamps and caps.</summary>
    public required double Weight { get; init; }

    /// <summary>The ids of the evidence items behind it, in ordinal order.</summary>
    public required IReadOnlyList<string> EvidenceIds { get; init; }

    /// <summary>The ids of the sources behind it, in ordinal order.</summary>
    public required IReadOnlyList<string> SourceIds { get; init; }
}
