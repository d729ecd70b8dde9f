using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Reading;

/// <summary>How one question's answers are read and understood.</summary>
internal sealed class QuestionPlan
{
    /// <summary>As many options as the answers of a row can hold.</summary>
    public const int MostOptions = 64;

    private readonly Gate[] _gates;
    private readonly AnswerMeaning[] _meanings;
    private readonly uint[] _counts = new uint[AnswerSlot.PlainAnswers];

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
        _meanings = [.. question.Options.Select(option => option.Meaning)];
        IsScored = AnswerRules.IsScored(question);
        foreach (var (option, meaning) in _meanings.Index())
        {
            // The plain answers before the options are absences, none of which is ever valid.
            _counts[AnswerSlot.PlainOf(option)] = Count(meaning);
        }

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

    /// <summary>Whether its answers can count.</summary>
    public bool IsScored { get; }

    /// <summary>Whether it can go unasked.</summary>
    public bool IsConditional => _gates.Length > 0 || TakingPart >= 0;

    /// <summary>Whether the answers before it in the row let it be asked; null where one of these is not understood, so that nobody knows.
    /// A condition on a question that has no column cannot be checked, and counts as holding.</summary>
    /// <param name="slots">The row's answers.</param>
    /// <param name="plans">The questions in the same order.</param>
    public bool? IsAsked(AnswerSlot[] slots, QuestionPlan[] plans)
    {
        bool? asked = true;
        foreach (var gate in _gates)
        {
            var slot = slots[gate.Place];
            if (!gate.Holds(slot))
            {
                if (slot.Fault < 0 && slot.State != AnswerState.Held)
                {
                    return false;
                }

                asked = null;
            }
        }

        return TakingPart < 0 || plans[TakingPart].MeaningOf(slots[TakingPart]) != AnswerMeaning.NotFavourable ? asked : false;
    }

    /// <summary>What an answer adds to the count: bit 0 where it is valid, bit 16 where it is favourable too.</summary>
    public uint CountOf(AnswerSlot slot) => slot.Plain >= 0 ? _counts[slot.Plain] : Count(MeaningOfGiven(slot));

    /// <summary>What an answer means for the count.</summary>
    public AnswerMeaning MeaningOf(AnswerSlot slot) => slot.State switch
    {
        AnswerState.Given => MeaningOfGiven(slot),
        AnswerState.NotApplicable => AnswerMeaning.NotApplicable,
        AnswerState.NotAsked => AnswerMeaning.NotAsked,
        AnswerState.PreferredNotToSay => AnswerMeaning.PreferredNotToSay,
        _ => AnswerMeaning.Missing,
    };

    private uint Count(AnswerMeaning meaning)
    {
        var (valid, favourable) = PersonAnswers.Read(meaning, Question.AsksKnowledge);
        return IsScored && valid ? favourable ? 0x10001u : 1u : 0;
    }

    private AnswerMeaning MeaningOfGiven(AnswerSlot slot) =>
        slot.IsSingle ? _meanings[slot.Option]
        : _meanings.Length > 0 ? MeaningOfSeveral(slot.Chosen)
        : Question.Favourable is not { } favourable || Question.Scale != AnswerScale.Number ? AnswerMeaning.Neutral
        : favourable.Includes(slot.Number) ? AnswerMeaning.Favourable
        : AnswerMeaning.NotFavourable;

    // On its own, since what it allocates would otherwise be allocated for every answer.
    private AnswerMeaning MeaningOfSeveral(ulong chosen) =>
        AnswerRules.Together([.. _meanings.Where((_, place) => (chosen & (1UL << place)) != 0)]);

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
