namespace Sui.Inspection.Assessments.Signals;

/// <summary>What one question of several that stand for a statement got by itself, counted in people.</summary>
/// <param name="Question">The question.</param>
/// <param name="Favourable">How many answered so, 0 to <paramref name="Valid"/>.</param>
/// <param name="Valid">How many answered it, 1 or more.</param>
internal sealed record OwnShare(QuestionAsked Question, int Favourable, int Valid);
