using Sui.Inspection.Instruments;

namespace Sui.Inspection.Evidence.Answers;

/// <summary>What people agreed to. There are few combinations, and all rows with one share it.</summary>
internal sealed class ConsentSets
{
    private static readonly IReadOnlyDictionary<ConsentKind, ConsentState> None =
        new Dictionary<ConsentKind, ConsentState>(0).AsReadOnly();

    private readonly Dictionary<int, IReadOnlyDictionary<ConsentKind, ConsentState>> _sets = [];

    /// <summary>The shared set of what somebody agreed to.</summary>
    /// <param name="consents">Each kind that the file has a column for, with the place of its question among the answers.</param>
    /// <param name="meanings">What the answers mean, by place.</param>
    public IReadOnlyDictionary<ConsentKind, ConsentState> Of(
        IReadOnlyList<(ConsentKind Kind, int Place)> consents, AnswerMeaning[] meanings)
    {
        if (consents.Count == 0)
        {
            return None;
        }

        // Two bits for each kind: not asked for, or one of the three states.
        var key = 0;
        foreach (var (kind, place) in consents)
        {
            key |= ((int)StateOf(meanings[place]) + 1) << (2 * (int)kind);
        }

        if (!_sets.TryGetValue(key, out var set))
        {
            var states = new Dictionary<ConsentKind, ConsentState>(consents.Count);
            foreach (var (kind, place) in consents)
            {
                states[kind] = StateOf(meanings[place]);
            }

            set = states.AsReadOnly();
            _sets.Add(key, set);
        }

        return set;
    }

    private static ConsentState StateOf(AnswerMeaning meaning) => meaning switch
    {
        AnswerMeaning.Favourable => ConsentState.Given,
        AnswerMeaning.NotFavourable => ConsentState.Refused,
        _ => ConsentState.NotRecorded,
    };
}
