using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>Where one activity stands on the ladder. With unknown attributes, the range of every value that the facts leave open.</summary>
public sealed record ActivityPlacement
{
    /// <summary>The activity's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name in print.</summary>
    public required string Name { get; init; }

    /// <summary>Its kind.</summary>
    public required ActivityKind Kind { get; init; }

    /// <summary>The lowest rung possible; null when people deliver and no say is recorded.</summary>
    public required Rung? Lowest { get; init; }

    /// <summary>The highest rung possible, not below <see cref="Lowest"/>; null with it.</summary>
    public required Rung? Highest { get; init; }

    /// <summary>Whether the facts leave open that people only deliver, without a say.</summary>
    public required bool NoSayPossible { get; init; }

    /// <summary>The kind's ceiling where it lowered the highest rung; null otherwise.</summary>
    public required Rung? CeilingApplied { get; init; }

    /// <summary>What it is for; null when unknown.</summary>
    public required ActivityAim? Aim { get; init; }

    /// <summary>The rung that suits the aim; null for none.</summary>
    public required Rung? ExpectedRung { get; init; }

    /// <summary>About how many people take part; null when unknown.</summary>
    public required int? People { get; init; }

    /// <summary>The attributes that are unknown, by name, in the order of the method.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }
}
