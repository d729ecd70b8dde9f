using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms;

/// <summary>A question in its place on a form.</summary>
/// <param name="Question">The question.</param>
/// <param name="Number">Its number on the form, from 1.</param>
/// <param name="Conditions">When it is asked: all of them hold; empty for always.</param>
/// <param name="Skips">Where to go on after some answers.</param>
internal sealed record FormQuestion(
    Question Question, int Number, IReadOnlyList<FormCondition> Conditions, IReadOnlyList<FormSkip> Skips)
{
    /// <summary>Whether the conditions have to be said beside the question, since no skip before leads past it.</summary>
    public bool SaysConditions { get; init; }
}
