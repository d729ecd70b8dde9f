using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Reading;

/// <summary>Everything that is known before the first row: which column says what.</summary>
internal sealed record ImportPlan
{
    /// <summary>The instrument.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>The questions that have columns, in the instrument's order.</summary>
    public required QuestionPlan[] Questions { get; init; }

    /// <summary>The columns that say how far a response came.</summary>
    public required StatusColumn[] Statuses { get; init; }

    /// <summary>The place of the column with the tool's id of the response; -1 for none.</summary>
    public int ResponseId { get; init; } = -1;

    /// <summary>The place of the column by which people are linked; -1 for none.</summary>
    public int Person { get; init; } = -1;

    /// <summary>The column that says how many people gave the answers of a row; null where each row is one person's.</summary>
    public ResolvedColumn? PatternCount { get; init; }

    /// <summary>The column that says from what experience the person speaks; null for none.</summary>
    public ResolvedColumn? Experience { get; init; }

    /// <summary>The columns that hold the day of a response, the best first.</summary>
    public required ResolvedColumn[] Days { get; init; }

    /// <summary>The columns that name the event, round or instance of a row.</summary>
    public ResolvedColumn[] Events { get; init; } = [];

    /// <summary>The event whose answers are taken; null for all.</summary>
    public string? Event { get; init; }

    /// <summary>The columns in which people speak in their own words beside the instrument.</summary>
    public ResolvedColumn[] Words { get; init; } = [];

    /// <summary>The place of a column that makes a response partial where it is blank; -1 for none.</summary>
    public int PartialWhenBlank { get; init; } = -1;

    /// <summary>Reads days.</summary>
    public required DateCells Dates { get; init; }
}
