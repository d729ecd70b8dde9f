using System.Globalization;
using PackGenerator.Files;
using PackGenerator.Profiles;
using PackGenerator.Randomness;

namespace PackGenerator.Making;

/// <summary>Makes all files of one provider's pack.</summary>
internal static class PackMaker
{
    /// <summary>The files. Each draws from a stream of its own, so that a change to one leaves the others as they are.</summary>
    public static IReadOnlyList<PackFile> Make(ProviderProfile profile, ulong seed)
    {
        SplitMix Random(string part) => SplitMix.For(seed, $"{profile.PackId}/{part}");
        var dates = new PackDates(profile);
        var people = People(Random("people"), profile.Interviews.Attempted + profile.Survey.Responses);
        var attempted = people[..profile.Interviews.Attempted];

        // The first people attempted were heard; some of them answered the survey as well.
        string[] responded = [.. attempted[..profile.Survey.Linked], .. people[(attempted.Length + profile.Survey.Linked)..]];
        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        var groups = SurveyMaker.DrawProfile(Random("profile"), profile);
        (string Kind, string Path, string? Instrument, CsvTable Table)[] tables =
        [
            ("activities", "activities.csv", null, ActivityMaker.Make(profile, dates)),
            ("meetings", "meetings.csv", null, MeetingMaker.Make(Random("meetings"), profile, dates)),
            ("proposals", "proposals.csv", null, ProposalMaker.Make(Random("proposals"), profile, dates)),
            ("interviews", "interviews.csv", "telephone-interview",
                InterviewMaker.Make(Random("interviews"), profile, dates, attempted)),
            ("survey", "survey.csv", "service-user-survey",
                SurveyMaker.Make(Random("survey"), profile, dates, groups, responded)),
            ("survey", "stakeholders.csv", "stakeholder-survey", StakeholderMaker.Make(Random("stakeholders"), profile, dates)),
            ("findings", "findings.csv", null, FindingMaker.Make(Random("findings"), profile, dates, days)),
            ("tallies", "tallies.csv", null, CountMaker.Tallies(profile, dates)),
            ("quotes", "quotes.csv", null, QuoteMaker.Make(Random("quotes"), profile, dates, days)),
            ("absences", "absences.csv", null, CountMaker.Absences(profile, dates)),
        ];
        var kept = tables.Where(table => table.Table.Count > 0).ToArray();
        return
        [
            new($"{profile.PackId}/README.md", ReadmeMaker.Make(profile, seed)),
            new($"{profile.PackId}/pack.json",
                PackJson.Make(profile, dates, groups, kept.Select(table => (table.Kind, table.Path, table.Instrument)))),
            .. kept.Select(table => new PackFile($"{profile.PackId}/{table.Path}", table.Table.ToText())),
        ];
    }

    private static string[] People(SplitMix random, int count) =>
    [
        .. random.Shuffle(Enumerable.Range(1000, 9000)).Take(count)
            .Select(number => "p" + number.ToString(CultureInfo.InvariantCulture)),
    ];
}
