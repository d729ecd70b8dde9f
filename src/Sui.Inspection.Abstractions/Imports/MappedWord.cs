namespace Sui.Inspection.Imports;

/// <summary>What a word of an export means, said beside the mapping: '1' means 'yes'. Equality is by value.</summary>
/// <param name="QuestionId">The question that it is said of, or <c>status</c>; null for every question that has the meaning and does not
/// understand the word by itself.</param>
/// <param name="Says">The word, read without regard to case, white space, punctuation and accents.</param>
/// <param name="Means">A code or a label of the question, or not_applicable, not_asked, prefer_not_to_say or blank; of the column of an
/// option chosen or not_chosen; of a status completed, partial, disqualified, test, rejected, declined or not_reached.</param>
public sealed record MappedWord(string? QuestionId, string Says, string Means);
