namespace Sui.Inspection.Planning;

/// <summary>A question that could settle a criterion.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="QuestionId">The question's id in it.</param>
/// <param name="Text">The question in plain words.</param>
public sealed record BoardQuestion(BoardInstrument Instrument, string QuestionId, LocalisedText Text);
