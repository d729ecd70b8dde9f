using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms;

/// <summary>A condition for a question to be asked.</summary>
/// <param name="Gate">The earlier question.</param>
/// <param name="Answers">Some of its options.</param>
/// <param name="Excludes">True where the question is asked unless one of the answers was given, even when nothing was answered; false
/// where it is asked only if one of them was.</param>
internal sealed record FormCondition(Question Gate, IReadOnlyList<AnswerOption> Answers, bool Excludes)
{
    /// <summary>Whether the condition fails when a code is the one answer to the gate.</summary>
    public bool FailsFor(string code) =>
        Answers.Any(answer => string.Equals(answer.Code, code, StringComparison.Ordinal)) == Excludes;
}
