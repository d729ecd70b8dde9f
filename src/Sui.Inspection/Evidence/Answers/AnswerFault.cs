namespace Sui.Inspection.Evidence.Answers;

/// <summary>Why a text is no answer to a question; the words of a problem, without a place.</summary>
internal sealed record AnswerFault(string Code, string Message, string Expected, string Action);
