namespace Sui.Inspection.Imports;

/// <summary>What is proposed for one column, and why.</summary>
public sealed record ColumnProposal
{
    /// <summary>The column.</summary>
    public required ColumnMapping Mapping { get; init; }

    /// <summary>The column's place in the file, from 0. For the preview; a mapping does not hold it.</summary>
    public required int Place { get; init; }

    /// <summary>How sure the proposal is.</summary>
    public required MappingCertainty Certainty { get; init; }

    /// <summary>Why, in a sentence.</summary>
    public required string Why { get; init; }

    /// <summary>The kind of identifier that it holds, such as <c>email</c>; null unless its use is Identifier.</summary>
    public string? IdentifierKind { get; init; }

    /// <summary>How many cells of the rows looked at are not blank.</summary>
    public int Filled { get; init; }

    /// <summary>How many of these say something that is none of the question's answers; 0 where the question has no options.</summary>
    public int NotUnderstood { get; init; }

    /// <summary>What these say, most often first, so that they can be mapped. Empty where they could be somebody's own words or an
    /// identifier: then only <see cref="NotUnderstood"/> is told.</summary>
    public IReadOnlyList<WordCount> WordsToMap { get; init; } = [];
}
