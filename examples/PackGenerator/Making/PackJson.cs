using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PackGenerator.Profiles;

namespace PackGenerator.Making;

/// <summary>Makes <c>pack.json</c>.</summary>
internal static class PackJson
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The file's text.</summary>
    /// <param name="profile">The provider.</param>
    /// <param name="dates">Its days.</param>
    /// <param name="groups">The groups of those who answered the survey.</param>
    /// <param name="files">Each file's kind, path and instrument, which may be null.</param>
    public static string Make(
        ProviderProfile profile,
        PackDates dates,
        IReadOnlyDictionary<string, string[]> groups,
        IEnumerable<(string Kind, string Path, string? Instrument)> files)
    {
        var pack = new JsonObject
        {
            ["format"] = "sui-evidence-pack/1",
            ["id"] = profile.PackId,
            ["title"] = $"{profile.Name}: a made-up inspection",
            ["synthetic"] = true,
            ["publishedEvidenceOnly"] = false,
            ["provider"] = new JsonObject { ["id"] = profile.ProviderId, ["name"] = profile.Name },
            ["framework"] = "hmip-probation-2018",
            ["period"] = Span(dates.PeriodFrom, dates.PeriodTo),
            ["fieldwork"] = Span(dates.FieldworkFrom, dates.FieldworkTo),
            ["caseload"] = Caseload(profile, groups),
            ["sources"] = SourceList(profile),
            ["files"] = new JsonArray([.. files.Select(FileEntry)]),
            ["decision"] = profile.Decision is { } decision ? Decision(decision, dates) : null,
        };
        return pack.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Span(DateOnly from, DateOnly to) => new() { ["from"] = Day(from), ["to"] = Day(to) };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonObject Caseload(ProviderProfile profile, IReadOnlyDictionary<string, string[]> groups)
    {
        var heard = profile.Caseload.Groups
            .Select(group => (Group: group, Heard: SurveyMaker.Heard(profile, groups, group)))
            .ToArray();
        var unheard = heard.GroupBy(entry => entry.Group.Characteristic, StringComparer.Ordinal)
            .Any(entries => entries.Any(entry => GroupRule.IsUnheard(entry.Heard, entries.Sum(e => e.Heard), entry.Group.Share)));
        return new JsonObject
        {
            ["size"] = profile.Caseload.Size,
            ["groupRule"] = unheard ? "Poor" : "Adequate",
            ["profile"] = new JsonArray([.. heard.Select(entry => new JsonObject
            {
                ["characteristic"] = entry.Group.Characteristic,
                ["group"] = entry.Group.Group,
                ["share"] = entry.Group.Share,
                ["heard"] = entry.Heard,
            })]),
        };
    }

    private static JsonArray SourceList(ProviderProfile profile) =>
    [
        Source("interviews", "Interview", "Inspectorate", "Telephone interviews by inspectors", profile.Interviews.Attempted),
        Survey("survey", "Survey of people on the caseload", profile.Survey.Invited, profile.Survey.Responses),
        Survey(
            "stakeholders",
            "Survey of sentencers and partner agencies",
            profile.Stakeholders.Invited,
            profile.Stakeholders.Responses),
        Source("council", "Council", "Inspectorate", $"{profile.Council.Name}: minutes and register, traced by inspectors"),
        .. Sources.Stories(profile).Select(source => source.Kind == "Survey"
            ? Poor(Source(source.Id, source.Kind, source.Origin, source.Title, source.Invited)) : Source(source.Id, source.Kind, source.Origin, source.Title, source.Invited)),
    ];

    private static JsonObject Source(string id, string kind, string origin, string title, int? invited = null)
    {
        var source = new JsonObject { ["id"] = id, ["kind"] = kind, ["origin"] = origin, ["title"] = title };
        if (invited is not null)
        {
            source["sample"] = new JsonObject { ["drawnBy"] = origin, ["invited"] = invited };
        }

        return source;
    }

    private static JsonObject Survey(string id, string title, int invited, int responses)
    {
        var source = Source(id, "Survey", "Inspectorate", title, invited);

        return responses * 5 < invited
            ? Poor(source)
            : throw new InvalidOperationException($"The response rate of '{id}' is not under 20 per cent.");
    }

    // Method, section 6. A response rate of a fifth or more would need the group rule as well: nobody here reaches it.
    private static JsonObject Poor(JsonObject survey)
    {
        survey["representativeness"] = "Poor";
        return survey;
    }

    private static JsonObject FileEntry((string Kind, string Path, string? Instrument) file)
    {
        var entry = new JsonObject { ["kind"] = file.Kind, ["path"] = file.Path };
        if (file.Instrument is not null)
        {
            entry["instrument"] = file.Instrument;
        }

        return entry;
    }

    private static JsonObject Decision(DecisionStory decision, PackDates dates) => new()
    {
        ["decidedBy"] = decision.DecidedBy,
        ["decidedOn"] = Day(PackDates.OnWeekday(dates.FieldworkTo.AddDays(decision.DaysAfter))),
        ["rating"] = decision.Rating,
        ["rung"] = decision.Rung,
        ["reason"] = decision.Reason,
        ["moderatedBy"] = decision.ModeratedBy,
        ["livedExperienceTookPart"] = decision.LivedExperienceTookPart,
        ["dissent"] = Remarks(decision.Dissent),
        ["providerComments"] = Remarks(decision.ProviderComments),
        ["councilReplies"] = Remarks(decision.CouncilReplies),
    };

    private static JsonArray Remarks(IEnumerable<RemarkStory> remarks) =>
        new([.. remarks.Select(remark => new JsonObject
        {
            ["by"] = remark.By,
            ["text"] = remark.Text,
            ["answer"] = remark.Answer,
        })]);
}
