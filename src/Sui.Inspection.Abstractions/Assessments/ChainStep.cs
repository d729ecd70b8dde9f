namespace Sui.Inspection.Assessments;

/// <summary>How many reached one link of the influence chain. Each that reaches a link has reached all before it.</summary>
/// <param name="Link">The link.</param>
/// <param name="Reached">How many reached it, 0 or more.</param>
/// <param name="MedianDays">The median of the days to it, over those whose days are both known: to a decision since the matter was raised,
/// to a change and to feedback since the decision (people can be told before or after it is carried out). Null for none.</param>
/// <param name="DaysKnown">How many have both days known, 0 or more.</param>
public sealed record ChainStep(ChainLink Link, int Reached, double? MedianDays, int DaysKnown);
