using System.Globalization;
using Sui.Inspection.Instruments;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence.Rules.Pack;

/// <summary>
/// Warns where answers say to which groups people belong, and the caseload's profile does not say how many of them were heard. The numbers stay the
/// inspector's to enter: other people may have been heard, and the groups of a caseload have names of their own.
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

        var said = open.ToDictionary(characteristic => characteristic, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.OrdinalIgnoreCase);
        foreach (var response in groups.SelectMany(group => group.Items).OfType<Response>().Where(IsOfSomebodyHeard))
        {
            foreach (var question in instruments.Find(response.InstrumentId, response.InstrumentVersion)?.Questions ?? [])
            {
                if (question.Characteristic is { } characteristic && said.TryGetValue(characteristic, out var people)
                    && response.Values.TryGetValue(question.Id, out var value) && question.Options.Any(option => option.Code == value)
                    && !AnswerRules.Universal.Any(one => one.Code == value))
                {
                    people.Add(response.Person ?? response.Id);
                }
            }
        }

        foreach (var characteristic in open.Where(characteristic => said[characteristic].Count > 0))
        {
            var profile = caseload!.Profile;
            var first = Enumerable.Range(0, profile.Count)
                .First(at => profile[at].Heard is null && string.Equals(profile[at].Characteristic, characteristic, StringComparison.OrdinalIgnoreCase));
            warn(
                EvidenceCodes.ProfileNotHeard, string.Create(CultureInfo.InvariantCulture, $"profile[{first}].heard"),
                $"{Wording.Count(said[characteristic].Count, "person")} said what fits the profile's '{characteristic}', and the profile does not say how many of "
                    + "each group were heard: the group rule, on which C4 rests, cannot be worked out.",
                "How many people of each group were heard.",
                "Count them ('sui board' lists the answers), enter them under heard, and give the group rule.");
        }
    }

    private static bool IsOfSomebodyHeard(Response response) =>
        response.Experience == Experience.Lived && response.Outcome is ResponseOutcome.Completed or ResponseOutcome.Partial;
}
