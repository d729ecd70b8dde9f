using System.Globalization;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence.Rules.Pack;

/// <summary>
/// Warns where more people of the caseload were heard than it has: by the groups of one characteristic of its profile, or by the answers or a tally of one source. Of several
/// sources nobody can say whether they heard the same people.
/// </summary>
internal static class HeardRule
{
    private const string Expected = "No more people heard than the caseload has.";

    /// <summary>Runs the rule.</summary>
    /// <param name="groups">The items.</param>
    /// <param name="caseload">The caseload; null for none.</param>
    /// <param name="warn">Reports a warning of the caseload.</param>
    public static void Run(IReadOnlyList<ItemGroup> groups, Caseload? caseload, PropertyProblem warn)
    {
        if (caseload?.Size is not { } size)
        {
            return;
        }

        var profile = caseload.Profile;
        foreach (var characteristic in profile.GroupBy(group => group.Characteristic, StringComparer.OrdinalIgnoreCase))
        {
            var heard = characteristic.Sum(group => (long)(group.Heard ?? 0));
            if (heard > size)
            {
                var first = Enumerable.Range(0, profile.Count).First(at => string.Equals(profile[at].Characteristic, characteristic.Key, StringComparison.OrdinalIgnoreCase));
                warn(
                    EvidenceCodes.MoreHeardThanThereAre, string.Create(CultureInfo.InvariantCulture, $"profile[{first}].heard"),
                    $"Of the groups of '{characteristic.Key}' {Wording.Count(heard, "person")} were heard, and the caseload has {Wording.Number(size)}.", Expected,
                    "Correct how many of each group were heard, or the caseload's size.");
            }
        }

        foreach (var (source, people) in Heard(groups).Where(one => one.People > size))
        {
            warn(
                EvidenceCodes.MoreHeardThanThereAre, "size",
                $"In the source '{source}' {Wording.Count(people, "person")} answered for the caseload, which has {Wording.Number(size)}.", Expected,
                "Correct the caseload's size; or look for answers that are there twice, or that are of other people.");
        }
    }

    // Of a source that has rows and tallies, the larger of the two.
    private static IEnumerable<(string Source, int People)> Heard(IReadOnlyList<ItemGroup> groups) => groups.SelectMany(group => group.Items)
        .Where(item => item.Experience == Experience.Lived && (item is Response || item is Tally { Unit: Rubrics.ClaimUnit.People }))
        .GroupBy(item => item.SourceId, StringComparer.Ordinal).OrderBy(source => source.Key, StringComparer.Ordinal)
        .Select(source => (source.Key, SurveyAnswers.Of(source) is var answers ? Math.Max(answers.Responded, answers.Tallied) : 0));
}
