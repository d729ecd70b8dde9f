using System.Numerics;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Tallying;

/// <summary>Counts the answers to one question.</summary>
/// <param name="question">The question.</param>
internal sealed class QuestionCounter(Question question)
{
    private readonly long[] _plain = new long[AnswerSlot.PlainAnswers];

    // Of answers that are not plain.
    private readonly long[] _options = new long[question.Options.Count];
    private long _given;
    private readonly NumberCounter? _numbers = question.Scale == AnswerScale.Number ? new NumberCounter() : null;

    /// <summary>The question.</summary>
    public Question Question => question;

    /// <summary>Cells that are not blank: answers, absences in words, and what is not understood.</summary>
    public long Filled => _plain.Sum() + _given - Missing - Of(AnswerState.NotAsked);

    /// <summary>Answers that are not understood.</summary>
    public long NotUnderstood => Of(AnswerState.NotUnderstood);

    /// <summary>Blanks.</summary>
    public long Missing => Of(AnswerState.Missing) + Spoilt;

    /// <summary>Those of them in which an error of a spreadsheet stands.</summary>
    public long Spoilt => _plain[AnswerSlot.PlainSpoilt];

    /// <summary>Adds an answer.</summary>
    /// <param name="slot">The answer.</param>
    /// <param name="people">How many people gave it.</param>
    public void Add(AnswerSlot slot, int people)
    {
        if (slot.Plain >= 0)
        {
            _plain[slot.Plain] += people;
        }
        else
        {
            AddGiven(slot, people);
        }
    }

    /// <summary>The counts.</summary>
    public QuestionTally ToTally() => new()
    {
        QuestionId = question.Id,
        Answered = _given + question.Options.Select((_, place) => _plain[AnswerSlot.PlainOf(place)]).Sum(),
        Options = [.. question.Options.Select((option, place) => KeyValuePair.Create(option.Code, Of(place)))],
        Numbers = _numbers?.ToSummary(),
        NoneChosen = Of(AnswerState.NoneChosen),
        NotApplicable = Of(AnswerState.NotApplicable),
        NotAsked = Of(AnswerState.NotAsked),
        PreferredNotToSay = Of(AnswerState.PreferredNotToSay),
        Missing = Missing,
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
            .Select((option, place) => (Option: option, Count: Of(place)))
            .Where(one => one.Option.Meaning is not (
                AnswerMeaning.DoesNotKnow or AnswerMeaning.PreferredNotToSay or AnswerMeaning.NotApplicable))
            .Select(one => KeyValuePair.Create(one.Option.Label.English, one.Count))
            .ToList();
        return new GroupTally(characteristic, question.Id, groups, Math.Max(0, rows - groups.Sum(group => group.Value)));
    }

    private void AddGiven(AnswerSlot slot, int people)
    {
        _given += people;
        for (var chosen = slot.Chosen; chosen != 0; chosen &= chosen - 1)
        {
            _options[BitOperations.TrailingZeroCount(chosen)] += people;
        }

        _numbers?.Add(slot.Number, people);
    }

    private long Of(AnswerState state) => _plain[(int)state];

    private long Of(int option) => _plain[AnswerSlot.PlainOf(option)] + _options[option];
}
