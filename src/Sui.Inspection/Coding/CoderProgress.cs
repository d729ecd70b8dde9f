namespace Sui.Inspection.Coding;

/// <summary>How far a coder is, of what all coders have to code (see <see cref="BlindCoding"/>). Equality is by value, of the list by reference.</summary>
public sealed record CoderProgress
{
    /// <summary>The coder.</summary>
    public required string Coder { get; init; }

    /// <summary>How many excerpts there are to code, 0 or more.</summary>
    public required int Units { get; init; }

    /// <summary>How many of them the coder coded, those to which no code applies included.</summary>
    public required int Coded { get; init; }

    /// <summary>How many of them the coder will not code, as a third person decided.</summary>
    public required int LeftOut { get; init; }

    /// <summary>The ids of those that are neither coded nor left out, in the order of the excerpts.</summary>
    public required IReadOnlyList<string> Uncoded { get; init; }

    /// <summary>Whether the coder gave any code at all, or a third person confirmed that none applies to anything.</summary>
    public required bool GivesCodes { get; init; }

    /// <summary>Whether at least <see cref="BlindCoding.LeastShare"/> of the excerpts are coded.</summary>
    public bool IsEnough => Coded >= BlindCoding.LeastShare * Units;

    /// <summary>Whether the coder may see what the others coded.</summary>
    public bool IsFinished => Uncoded.Count == 0 && IsEnough && GivesCodes;
}
