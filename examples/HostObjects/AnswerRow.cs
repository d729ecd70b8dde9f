namespace HostObjects;

/// <summary>One row of the host's table of answers.</summary>
/// <param name="Key">The row's key.</param>
/// <param name="On">The day of the answers.</param>
/// <param name="Pseudonym">The person's pseudonym.</param>
/// <param name="KnowHow">The code answered to whether the person knows how to give views; null for none.</param>
/// <param name="ToldWhy">The code answered to whether the person was told why; null for none.</param>
/// <param name="Safe">The code answered to whether it is safe to criticise; null for none.</param>
internal sealed record AnswerRow(string Key, DateOnly On, string Pseudonym, string? KnowHow, string? ToldWhy, string? Safe);
