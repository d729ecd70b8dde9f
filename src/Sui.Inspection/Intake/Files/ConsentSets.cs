using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Intake.Files;

/// <summary>What people agreed to. There are few combinations, and all rows with one share it.</summary>
internal sealed class ConsentSets
{
    private static readonly IReadOnlyDictionary<ConsentKind, ConsentState> None =
        new Dictionary<ConsentKind, ConsentState>(0).AsReadOnly();

    private readonly Dictionary<int, IReadOnlyDictionary<ConsentKind, ConsentState>> _sets = [];

    /// <summary>The state of one consent.</summary>
    /// <param name="meaning">What the answer means.</param>
    public static ConsentState StateOf(AnswerMeaning meaning) => meaning switch
    {
        AnswerMeaning.Favourable => ConsentState.Given,
        AnswerMeaning.NotFavourable => ConsentState.Refused,
        _ => ConsentState.NotRecorded,
    };

    /// <summary>The shared set of some consents.</summary>
    /// <param name="consents">Each kind once, with its state.</param>
    public IReadOnlyDictionary<ConsentKind, ConsentState> Of(IReadOnlyList<(ConsentKind Kind, ConsentState State)> consents)
    {
        if (consents.Count == 0)
        {
            return None;
        }

        // Two bits for each kind: not asked for, or one of the three states.
        var key = consents.Aggregate(0, (sum, one) => sum | (((int)one.State + 1) << (2 * (int)one.Kind)));
        if (!_sets.TryGetValue(key, out var set))
        {
            set = consents.ToDictionary(one => one.Kind, one => one.State).AsReadOnly();
            _sets.Add(key, set);
        }

        return set;
    }
}
