using System.Numerics;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Reading;

/// <summary>Sets of options that were chosen together.</summary>
internal static class OptionSets
{
    /// <summary>What several parts of one answer say together: options before absences.</summary>
    /// <param name="question">The question.</param>
    /// <param name="parts">What the parts say.</param>
    /// <param name="partly">Whether there are parts that are not understood.</param>
    public static AnswerCode Together(Question question, IReadOnlyList<AnswerCode> parts, bool partly)
    {
        var chosen = 0UL;
        AnswerState? absence = null;
        foreach (var part in parts)
        {
            if (part.State == AnswerState.Given)
            {
                chosen |= part.Chosen;
            }
            else
            {
                absence ??= part.State;
            }
        }

        if (Contradicts(question, chosen))
        {
            return AnswerCode.NotUnderstood;
        }

        return chosen != 0 ? new AnswerCode(AnswerState.Given, chosen, partly)
            : new AnswerCode(absence ?? (partly ? AnswerState.NotUnderstood : AnswerState.Missing));
    }

    /// <summary>Whether 'none of these', or a way to say that no option fits, stands beside another option.</summary>
    public static bool Contradicts(Question question, ulong chosen)
    {
        if (question.Scale != AnswerScale.MultipleChoice || (chosen & (chosen - 1)) == 0)
        {
            return false;
        }

        for (var left = chosen; left != 0; left &= left - 1)
        {
            if (AnswerRules.StandsAlone(question.Options[BitOperations.TrailingZeroCount(left)]))
            {
                return true;
            }
        }

        return false;
    }
}
