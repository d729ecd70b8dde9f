namespace Sui.Inspection.Instruments;

/// <summary>One question of an instrument.</summary>
public sealed record Question
{
    /// <summary>The question's id, which is its column in files; unique in its instrument.</summary>
    public required string Id { get; init; }

    /// <summary>The question in plain words.</summary>
    public required LocalisedText Text { get; init; }

    /// <summary>The criteria it speaks to; empty for one that only describes.</summary>
    public IReadOnlyList<string> Criteria { get; init; } = [];

    /// <summary>Who is asked.</summary>
    public AskedOf AskedOf { get; init; }

    /// <summary>Whether it asks if somebody knows or recalls; then 'don't know' counts as not favourable.</summary>
    public bool AsksKnowledge { get; init; }

    /// <summary>The answers offered; empty for free text, which is never scored.</summary>
    public IReadOnlyList<AnswerOption> Options { get; init; } = [];
}
