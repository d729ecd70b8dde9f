using System.Collections.Frozen;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Evidence.Answers;

/// <summary>
/// The questions of an instrument that some responses answer. Makes of one response's answers what a <see cref="Response"/> holds: skip
/// logic applied, consents read, and dictionaries that share the questions' ids.
/// </summary>
internal sealed class AnswerSheet
{
    private static readonly IReadOnlyDictionary<string, string> NoValues = new Dictionary<string, string>(0).AsReadOnly();

    private readonly Instrument _instrument;
    private readonly int[] _questions;
    private readonly FrozenDictionary<string, int> _places;
    private readonly ConsentSets _consents = new();
    private readonly List<(ConsentKind Kind, int Place)> _consentPlaces = [];

    /// <summary>Sets up a sheet.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="questions">The places in the instrument of the questions that are answered, in its order, each once.</param>
    public AnswerSheet(Instrument instrument, int[] questions)
    {
        _instrument = instrument;
        _questions = questions;
        _places = questions.Index().ToFrozenDictionary(one => instrument.Questions[one.Item].Id, one => one.Index, StringComparer.Ordinal);
        foreach (var (place, index) in questions.Index())
        {
            if (instrument.Questions[index].Consent is { } consent && !_consentPlaces.Exists(one => one.Kind == consent))
            {
                _consentPlaces.Add((consent, place));
            }
        }
    }

    /// <summary>Completes the answers of one response.</summary>
    /// <param name="meanings">What each answer means; kept.</param>
    /// <param name="values">Each answer; kept.</param>
    /// <param name="skip">Whether answers to questions that were not to be asked are left out.</param>
    /// <param name="leftOut">The places of the answers that were; null for none.</param>
    public (IReadOnlyDictionary<string, AnswerMeaning> Meanings,
        IReadOnlyDictionary<string, string> Values,
        IReadOnlyDictionary<ConsentKind, ConsentState> Consents) Complete(
        AnswerMeaning[] meanings, string?[] values, bool skip, out List<int>? leftOut)
    {
        leftOut = null;
        var byQuestion = new RowAnswers<AnswerMeaning>(_places, meanings);
        var valueByQuestion = new RowAnswers<string>(_places, values);
        if (skip)
        {
            LeaveOutNotAsked(meanings, values, byQuestion, valueByQuestion, ref leftOut);
        }

        return (byQuestion, Array.TrueForAll(values, value => value is null) ? NoValues : valueByQuestion, _consents.Of(_consentPlaces, meanings));
    }

    // In the instrument's order, so that what depends on a question that was left out is left out too.
    private void LeaveOutNotAsked(
        AnswerMeaning[] meanings, string?[] values, RowAnswers<AnswerMeaning> byQuestion, RowAnswers<string> valueByQuestion, ref List<int>? leftOut)
    {
        for (var i = 0; i < _questions.Length; i++)
        {
            if (_instrument.Questions[_questions[i]].Relevance.Count == 0
                || SkipLogic.IsAsked(_instrument, _questions[i], byQuestion, valueByQuestion))
            {
                continue;
            }

            if (Answer.Gives(meanings[i]))
            {
                (leftOut ??= []).Add(i);
            }

            (meanings[i], values[i]) = (AnswerMeaning.NotAsked, null);
        }
    }
}
