using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Planning;

/// <summary>What changed since a former version of the pack.</summary>
public sealed record BoardChanges
{
    /// <summary>The former pack's id.</summary>
    public required string FormerPackId { get; init; }

    /// <summary>Items by list, those lists left out in which nothing changed.</summary>
    public required IReadOnlyList<BoardItemChange> Items { get; init; }

    /// <summary>The criteria whose status moved, in the rubric's order.</summary>
    public required IReadOnlyList<BoardStatusChange> Statuses { get; init; }

    /// <summary>How many people had been heard.</summary>
    public required int HeardBefore { get; init; }

    /// <summary>How many people are heard now.</summary>
    public required int HeardNow { get; init; }

    /// <summary>The rung before; null when none was reached.</summary>
    public required Rung? RungBefore { get; init; }

    /// <summary>The rung now; null when none is reached.</summary>
    public required Rung? RungNow { get; init; }

    /// <summary>The low end of the rating before; null where there was no range.</summary>
    public required Rating? LowBefore { get; init; }

    /// <summary>The high end of the rating before; null where there was no range.</summary>
    public required Rating? HighBefore { get; init; }

    /// <summary>The low end of the rating now; null where there is no range.</summary>
    public required Rating? LowNow { get; init; }

    /// <summary>The high end of the rating now; null where there is no range.</summary>
    public required Rating? HighNow { get; init; }
}
