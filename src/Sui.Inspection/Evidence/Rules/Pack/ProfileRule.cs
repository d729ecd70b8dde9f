using System.Globalization;
using Sui.Inspection.Analysis;
using Sui.Inspection.Instruments;
using Sui.Inspection.Text;

namespace Sui.Inspection.Evidence.Rules.Pack;

/// <summary>
/// Warns where the caseload has a profile from which nothing can be worked out, and above all where answers say to which groups people belong, and the
/// profile does not say how many of them were heard. The numbers stay the inspector's to enter: other people may have been heard, and the groups of a caseload have names of their own.
/// </summary>
internal static class ProfileRule
{
    /// <summary>Runs the rule.</summary>
    /// <param name="groups">The items.</param>
    /// <param name="caseload">The caseload; null for none.</param>
    /// <param name="instruments">The instruments known.</param>
    /// <param name="warn">Reports a warning of the caseload.</param>
    public static void Run(IReadOnlyList<ItemGroup> groups, Caseload? caseload, IDataRegistry<Instrument> instruments, PropertyProblem warn)
    {
        var open = (caseload?.Profile ?? []).GroupBy(group => group.Characteristic, StringComparer.OrdinalIgnoreCase)
            .Where(characteristic => characteristic.Any(group => group.Heard is null)).Select(characteristic => characteristic.Key).ToList();
        // Some numbers and no group rule: that is said of the rule already.
        if (open.Count == 0 || (caseload is { GroupRule: null } && caseload.Profile.Any(group => group.Heard is not null)))
        {
            return;
        }

        var said = open.ToDictionary(characteristic => characteristic, _ => new Dictionary<string, int>(StringComparer.Ordinal), StringComparer.OrdinalIgnoreCase);
        foreach (var response in groups.SelectMany(group => group.Items).OfType<Response>().Where(response => response.IsOfSomebodyHeard))
        {
            foreach (var question in instruments.Find(response.InstrumentId, response.InstrumentVersion)?.Questions ?? [])
            {
                if (question.Characteristic is { } characteristic && said.TryGetValue(characteristic, out var people)
                    && response.Values.TryGetValue(question.Id, out var value) && question.Options.Any(option => option.Code == value)
                    && !AnswerRules.Universal.Any(one => one.Code == value))
                {
                    people[response.Person ?? response.Id] = response.People;
                }
            }
        }

        var profile = caseload!.Profile;
        if (caseload.GroupRule is null && said.Values.All(people => people.Count == 0))
        {
            warn(
                EvidenceCodes.ProfileUnused, "profile[0].heard",
                "The caseload has a profile, and neither how many of each group were heard nor the group rule is given: nothing is worked out from the profile for the "
                    + "criterion of whom is heard (C4).",
                "How many people of each group were heard, and the group rule.",
                "Enter the people heard of each group, and then the group rule (Adequate or Poor), which a warning will name; where neither is known, leave both empty.");
            return;
        }

        foreach (var characteristic in open.Where(characteristic => said[characteristic].Count > 0))
        {
            var first = Enumerable.Range(0, profile.Count)
                .First(at => profile[at].Heard is null && string.Equals(profile[at].Characteristic, characteristic, StringComparison.OrdinalIgnoreCase));
            warn(
                EvidenceCodes.ProfileNotHeard, string.Create(CultureInfo.InvariantCulture, $"profile[{first}].heard"),
                $"{Wording.Count(said[characteristic].Values.Total(people => people), "person")} said what fits the profile's '{characteristic}', and the profile does not say how many of "
                    + "each group were heard: the group rule, on which C4 rests, cannot be worked out.",
                "How many people of each group were heard.",
                "Count them ('sui board' lists the answers), enter them under heard, and give the group rule.");
        }
    }
}
