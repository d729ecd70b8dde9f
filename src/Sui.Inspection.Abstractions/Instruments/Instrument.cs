using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Instruments;

/// <summary>A versioned set of questions, each mapped to the criteria that it speaks to.</summary>
public sealed record Instrument
{
    /// <summary>Id and version.</summary>
    public required DataVersion Identity { get; init; }

    /// <summary>The instrument's title.</summary>
    public required LocalisedText Title { get; init; }

    /// <summary>What is said or printed before the first question: what it is for, that taking part is voluntary, what happens with the
    /// answers. Null for nothing.</summary>
    public LocalisedText? Introduction { get; init; }

    /// <summary>The kind of source that its answers are.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The id of the question whether somebody took part; those who say no are not counted in questions asked of
    /// <see cref="AskedOf.ThoseWhoTookPart"/>. Null for none.</summary>
    public string? TookPartQuestion { get; init; }

    /// <summary>Its questions in order.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }
}
