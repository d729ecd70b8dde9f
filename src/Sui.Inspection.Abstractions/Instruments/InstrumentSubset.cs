namespace Sui.Inspection.Instruments;

/// <summary>A part of an instrument for a conversation that has to be short, and why each question is in it or not.</summary>
public sealed record InstrumentSubset
{
    /// <summary>The part itself: whole questions in the instrument's order, under the instrument's id and version, so that its
    /// answers are read as the instrument's. Its introduction ends with a note that it is a part, where it is one.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>How long it may take, in minutes, 1 to 120.</summary>
    public required int Minutes { get; init; }

    /// <summary>How long its questions take, in seconds; not more than <see cref="Minutes"/> allow. The introduction is not counted.</summary>
    public required int Seconds { get; init; }

    /// <summary>The criteria that were still unsettled, most decisive first.</summary>
    public required IReadOnlyList<string> Unsettled { get; init; }

    /// <summary>Every question of the instrument, in its order, with what was decided on it.</summary>
    public required IReadOnlyList<QuestionChoice> Choices { get; init; }
}
