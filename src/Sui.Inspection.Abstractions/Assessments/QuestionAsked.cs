namespace Sui.Inspection.Assessments;

/// <summary>A question whose answers a share counts.</summary>
public sealed record QuestionAsked
{
    /// <summary>The instrument's id; null for a question that stands beside a count in the evidence.</summary>
    public string? InstrumentId { get; init; }

    /// <summary>The question's id in its instrument; null where there is no instrument.</summary>
    public string? QuestionId { get; init; }

    /// <summary>The words that were asked.</summary>
    public required LocalisedText Text { get; init; }
}
