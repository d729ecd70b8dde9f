using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Text;

namespace Sui.Inspection.Assessments.Representing;

/// <summary>One characteristic of the caseload's profile, and which of its groups an answer names.</summary>
internal sealed class ProfileCharacteristic
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _same;

    private ProfileCharacteristic(string name, IReadOnlyList<CaseloadGroup> groups, Dictionary<string, string> same)
    {
        (Name, Groups, _same) = (name, groups, same);
        for (var place = 0; place < groups.Count; place++)
        {
            _places.TryAdd(KeyOf(groups[place].Name), place);
        }
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its groups.</summary>
    public IReadOnlyList<CaseloadGroup> Groups { get; }

    /// <summary>The characteristics of a profile, in its order: those whose shares make up a whole.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="rules">Which names mean one group.</param>
    public static IReadOnlyList<ProfileCharacteristic> Of(IReadOnlyList<CaseloadGroup> profile, RepresentationRules rules)
    {
        var same = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var names in rules.SameGroups)
        {
            names.Names.Skip(1).ToList().ForEach(name => same.TryAdd(GroupNameKey.Of(name), GroupNameKey.Of(names.Names[0])));
        }

        return
        [
            .. profile.GroupBy(group => group.Characteristic, StringComparer.Ordinal)
                .Where(groups => Math.Abs(groups.Sum(group => group.Share) - 1) <= Tolerance)
                .Select(groups => new ProfileCharacteristic(groups.Key, [.. groups], same)),
        ];
    }

    // As the rules of packs have it, with room for the last binary digit.
    private const double Tolerance = 0.01 + 1e-9;

    /// <summary>Whether a question asks for it.</summary>
    public bool IsAskedBy(Question question) => string.Equals(question.Characteristic, Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The group that an option names, by its code or its words in any language; null for none.</summary>
    public int? PlaceOf(AnswerOption option)
    {
        foreach (var name in option.Label.Texts.Select(text => text.Value).Prepend(option.Code))
        {
            if (_places.TryGetValue(KeyOf(name), out var place))
            {
                return place;
            }
        }

        return null;
    }

    private string KeyOf(string name) => GroupNameKey.Of(name) is var key && _same.TryGetValue(key, out var first) ? first : key;
}
