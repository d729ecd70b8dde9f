using System.Numerics;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Tallying;

/// <summary>Counts the answers to one question.</summary>
/// <param name="question">The question.</param>
internal sealed class QuestionCounter(Question question)
{
    private readonly long[] _options = new long[question.Options.Count];
    private readonly long[] _states = new long[Enum.GetValues<AnswerState>().Length];
    private readonly NumberCounter? _numbers = question.Scale == AnswerScale.Number ? new NumberCounter() : null;

    /// <summary>The question.</summary>
    public Question Question => question;

    /// <summary>Cells that are not blank: answers, absences in words, and what is not understood.</summary>
    public long Filled => _states.Sum() - _states[(int)AnswerState.Missing] - _states[(int)AnswerState.NotAsked];

    /// <summary>Answers that are not understood.</summary>
    public long NotUnderstood => _states[(int)AnswerState.NotUnderstood];

    /// <summary>Blanks.</summary>
    public long Missing => _states[(int)AnswerState.Missing];

    /// <summary>Adds an answer.</summary>
    public void Add(AnswerSlot slot)
    {
        _states[(int)slot.State]++;
        if (slot.State != AnswerState.Given)
        {
            return;
        }

        if (slot.IsSingle)
        {
            _options[slot.Option]++;
            return;
        }

        for (var chosen = slot.Chosen; chosen != 0; chosen &= chosen - 1)
        {
            _options[BitOperations.TrailingZeroCount(chosen)]++;
        }

        _numbers?.Add(slot.Number);
    }

    /// <summary>The counts.</summary>
    public QuestionTally ToTally() => new()
    {
        QuestionId = question.Id,
        Answered = Of(AnswerState.Given),
        Options = [.. question.Options.Select((option, place) => KeyValuePair.Create(option.Code, _options[place]))],
        Numbers = _numbers?.ToSummary(),
        NoneChosen = Of(AnswerState.NoneChosen),
        NotApplicable = Of(AnswerState.NotApplicable),
        NotAsked = Of(AnswerState.NotAsked),
        PreferredNotToSay = Of(AnswerState.PreferredNotToSay),
        Missing = Of(AnswerState.Missing),
        NotUnderstood = Of(AnswerState.NotUnderstood),
    };

    /// <summary>The groups of the characteristic that the question asks for; null where it asks for none.</summary>
    /// <param name="rows">How many rows were counted.</param>
    public GroupTally? ToGroups(long rows)
    {
        if (question.Characteristic is not { } characteristic)
        {
            return null;
        }

        var groups = question.Options
            .Select((option, place) => (Option: option, Count: _options[place]))
            .Where(one => one.Option.Meaning is not (
                AnswerMeaning.DoesNotKnow or AnswerMeaning.PreferredNotToSay or AnswerMeaning.NotApplicable))
            .Select(one => KeyValuePair.Create(one.Option.Label.English, one.Count))
            .ToList();
        return new GroupTally(characteristic, question.Id, groups, Math.Max(0, rows - groups.Sum(group => group.Value)));
    }

    private long Of(AnswerState state) => _states[(int)state];
}
