using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles;

/// <summary>What an inspector decides of a case: to confirm what was computed, or to override it.</summary>
public sealed record CaseJudgement
{
    /// <summary>Whether the rating and the rung computed are confirmed; <see cref="Rating"/> and <see cref="Rung"/> are not looked at then.</summary>
    public required bool Confirms { get; init; }

    /// <summary>The rating decided; null leaves the prompt unrated.</summary>
    public Rating? Rating { get; init; }

    /// <summary>The rung decided; null leaves the provider unplaced.</summary>
    public Rung? Rung { get; init; }

    /// <summary>Why, in writing: printed in the annex; not empty, at most 20,000 characters.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether people with lived experience took part in the judgement.</summary>
    public required bool LivedExperienceTookPart { get; init; }
}
