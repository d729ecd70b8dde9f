using Sui.Inspection.Instruments;

namespace Sui.Inspection.Assessments.Representing;

/// <summary>The groups that the answers to one question name.</summary>
internal sealed class QuestionGroups
{
    /// <summary>Of an answer that names no group of the profile.</summary>
    public const int NoGroup = -2;

    /// <summary>Of an answer that says nothing of it.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Finds them.</summary>
    /// <param name="question">The question.</param>
    /// <param name="characteristic">The characteristic that it asks for.</param>
    /// <param name="at">The characteristic's place.</param>
    public QuestionGroups(Question question, ProfileCharacteristic characteristic, int at)
    {
        (Id, At) = (question.Id, at);
        foreach (var option in question.Options)
        {
            if (option.Meaning is not (AnswerMeaning.DoesNotKnow or AnswerMeaning.PreferredNotToSay or AnswerMeaning.NotApplicable)
                && !AnswerRules.Universal.Any(one => one.Code == option.Code))
            {
                _places.TryAdd(option.Code, characteristic.PlaceOf(option) ?? NoGroup);
            }
        }

        Offers = _places.Values.Where(place => place >= 0).ToHashSet();
    }

    /// <summary>The question's id.</summary>
    public string Id { get; }

    /// <summary>The characteristic's place.</summary>
    public int At { get; }

    /// <summary>The groups that it offers.</summary>
    public IReadOnlySet<int> Offers { get; }

    /// <summary>The group of an answer.</summary>
    public int Of(string? answer) => answer is not null && _places.TryGetValue(answer, out var place) ? place : Unknown;
}
