namespace Sui.Inspection.Returns;

/// <summary>How many gave one answer.</summary>
public sealed record OptionCounts
{
    /// <summary>The answer.</summary>
    public required ReturnOption Option { get; init; }

    /// <summary>Providers all of whose returns that answer the question give it.</summary>
    public required int Least { get; init; }

    /// <summary>Providers any of whose returns gives it; more than <see cref="Least"/> only where returns of one provider differ.</summary>
    public required int Most { get; init; }

    /// <summary>How many of <see cref="Most"/> gave it only in returns that they gave with others.</summary>
    public required int Together { get; init; }

    /// <summary>How many returns give it.</summary>
    public required int Returns { get; init; }
}
