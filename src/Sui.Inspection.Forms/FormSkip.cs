using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms;

/// <summary>Where to go on after an answer, past questions that are not asked then.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="Target">The number of the question to go on with; null for the end of the form.</param>
internal sealed record FormSkip(IReadOnlyList<AnswerOption> Answers, int? Target);
