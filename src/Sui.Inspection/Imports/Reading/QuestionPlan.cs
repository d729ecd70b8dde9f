using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Reading;

/// <summary>How one question's answers are read and understood.</summary>
internal sealed class QuestionPlan
{
    /// <summary>As many options as the answers of a row can hold.</summary>
    public const int MostOptions = 64;

    private readonly Gate[] _gates;

    /// <summary>Sets up a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="column">Its column or columns.</param>
    /// <param name="columns">The columns that hold its answers.</param>
    /// <param name="earlier">The questions before it that have columns, in order.</param>
    /// <param name="takingPart">The place among these of the question whether somebody took part; -1 where the question is asked of everyone.</param>
    public QuestionPlan(
        Question question, AnswerColumn column, IReadOnlyList<ResolvedColumn> columns, IReadOnlyList<QuestionPlan> earlier, int takingPart)
    {
        Question = question;
        Column = column;
        Columns = columns;
        TakingPart = takingPart;
        _gates = [.. question.Relevance.Select(condition => Gate.Of(condition, earlier)).Where(gate => gate is not null).Select(gate => gate!)];
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>Reads its answer.</summary>
    public AnswerColumn Column { get; }

    /// <summary>The columns that hold its answers.</summary>
    public IReadOnlyList<ResolvedColumn> Columns { get; }

    /// <summary>The place of the question whether somebody took part; -1 where it does not matter.</summary>
    public int TakingPart { get; }

    /// <summary>Whether it can go unasked.</summary>
    public bool IsConditional => _gates.Length > 0 || TakingPart >= 0;

    /// <summary>Whether the answers before it in the row let it be asked. A condition on a question that has no column cannot be
    /// checked, and counts as holding.</summary>
    /// <param name="slots">The row's answers.</param>
    /// <param name="plans">The questions in the same order.</param>
    public bool IsAsked(AnswerSlot[] slots, QuestionPlan[] plans)
    {
        foreach (var gate in _gates)
        {
            if (!gate.Holds(slots[gate.Place]))
            {
                return false;
            }
        }

        return TakingPart < 0 || plans[TakingPart].MeaningOf(slots[TakingPart]) != AnswerMeaning.NotFavourable;
    }

    /// <summary>What an answer means for the count.</summary>
    public AnswerMeaning MeaningOf(AnswerSlot slot) => slot.State switch
    {
        AnswerState.Given => MeaningOfGiven(slot),
        AnswerState.NotApplicable => AnswerMeaning.NotApplicable,
        AnswerState.NotAsked => AnswerMeaning.NotAsked,
        AnswerState.PreferredNotToSay => AnswerMeaning.PreferredNotToSay,
        _ => AnswerMeaning.Missing,
    };

    private AnswerMeaning MeaningOfGiven(AnswerSlot slot)
    {
        if (Question.Options.Count == 0)
        {
            return Question.Favourable is not { } favourable || Question.Scale != AnswerScale.Number ? AnswerMeaning.Neutral
                : favourable.Includes(slot.Number) ? AnswerMeaning.Favourable
                : AnswerMeaning.NotFavourable;
        }

        var chosen = slot.Chosen;
        var first = Question.Options[System.Numerics.BitOperations.TrailingZeroCount(chosen)].Meaning;
        if ((chosen & (chosen - 1)) == 0)
        {
            return first;
        }

        var neutral = false;
        var against = false;
        for (; chosen != 0; chosen &= chosen - 1)
        {
            switch (Question.Options[System.Numerics.BitOperations.TrailingZeroCount(chosen)].Meaning)
            {
                case AnswerMeaning.Favourable:
                    return AnswerMeaning.Favourable;
                case AnswerMeaning.NotFavourable:
                    against = true;
                    break;
                case AnswerMeaning.Neutral:
                    neutral = true;
                    break;
                default:
                    break;
            }
        }

        return against ? AnswerMeaning.NotFavourable : neutral ? AnswerMeaning.Neutral : first;
    }

    private sealed record Gate(int Place, ulong Options)
    {
        public static Gate? Of(AnswerCondition condition, IReadOnlyList<QuestionPlan> earlier)
        {
            for (var place = 0; place < earlier.Count; place++)
            {
                if (earlier[place].Question.Id == condition.QuestionId)
                {
                    return new Gate(place, earlier[place].Question.Options
                        .Select((option, at) => condition.AnyOf.Contains(option.Code, StringComparer.Ordinal) ? 1UL << at : 0)
                        .Aggregate(0UL, (all, one) => all | one));
                }
            }

            return null;
        }

        public bool Holds(AnswerSlot slot) => slot.State == AnswerState.Given && (slot.Chosen & Options) != 0;
    }
}
