using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>
/// A pack as files, scored by version 3 of the rubric, from which an attack on weighted shares starts: a survey of people of two to four groups who answered one
/// question, and perhaps interviews of others who were asked the same.
/// </summary>
/// <param name="Question">The question.</param>
/// <param name="Groups">Those who answered it in the survey.</param>
/// <param name="Shares">The shares of the caseload: characteristic, group and share.</param>
/// <param name="Interviewed">How many were interviewed; 0 for none.</param>
/// <param name="InterviewedYes">How many of them said yes.</param>
internal sealed record GroupPack(
    string Question, IReadOnlyList<GroupAnswers> Groups, IReadOnlyList<(string Characteristic, string Group, double Share)> Shares, int Interviewed, int InterviewedYes)
{
    private const string Head = "id,source,event_date,recorded_date,received_date,experience,person,outcome,";

    private static readonly Dictionary<string, string> Criteria = new(StringComparer.Ordinal)
    {
        ["told_why"] = "I2",
        ["understandable"] = "I3",
        ["heard_back"] = "C5",
        ["safe_to_criticise"] = "C6",
    };

    public string Criterion => Criteria[Question];

    public int Valid => Groups.Sum(group => group.People);

    public int Favourable => Groups.Sum(group => group.Yes);

    public GroupPack With(IReadOnlyList<int> yes) => this with { Groups = [.. Groups.Zip(yes, (group, count) => group with { Yes = count })] };

    public Assessment Assess()
    {
        var read = ExamplePacks.Inspection.Read(Files());
        Assert.That(read.Pack, Is.Not.Null, string.Join('\n', read.Problems));
        return ExamplePacks.Inspection.Assess(read);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Question}: {string.Join("; ", Groups)}; shares {string.Join(", ", Shares)}; interviews {InterviewedYes} of {Interviewed}");

    private Dictionary<string, ReadOnlyMemory<byte>> Files()
    {
        var survey = new StringBuilder(Head).Append(CultureInfo.InvariantCulture, $"{Question},sex,age_group\n");
        var next = 0;
        foreach (var group in Groups)
        {
            for (var person = 0; person < group.People; person++)
            {
                survey.Append(CultureInfo.InvariantCulture, $"s{++next:000},survey,2019-05-03,,,Lived,,Completed,{(person < group.Yes ? "yes" : "no")},{group.Sex},{group.Age}\n");
            }
        }

        var interviews = new StringBuilder(Head).Append(Question).Append('\n');
        for (var person = 0; person < Interviewed; person++)
        {
            interviews.Append(CultureInfo.InvariantCulture, $"i{person:000},interviews,2019-06-11,,,Lived,,Completed,{(person < InterviewedYes ? "yes" : "no")}\n");
        }

        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        {
            ["pack.json"] = Encoding.UTF8.GetBytes(Manifest().ToJsonString()),
            ["survey.csv"] = Encoding.UTF8.GetBytes(survey.ToString()),
        };
        if (Interviewed > 0)
        {
            files["interviews.csv"] = Encoding.UTF8.GetBytes(interviews.ToString());
        }

        return files;
    }

    private JsonObject Manifest() => new()
    {
        ["format"] = "sui-evidence-pack/1",
        ["id"] = "attacked",
        ["title"] = "Made up",
        ["synthetic"] = true,
        ["provider"] = new JsonObject { ["id"] = "p", ["name"] = "P" },
        ["framework"] = "hmip-probation-2018",
        ["rubric"] = "sui-ladder",
        ["rubricVersion"] = 3,
        ["period"] = new JsonObject { ["from"] = "2018-06-01", ["to"] = "2019-05-31" },
        ["fieldwork"] = new JsonObject { ["from"] = "2019-06-10", ["to"] = "2019-06-14" },
        ["caseload"] = new JsonObject
        {
            ["size"] = 1000,
            ["profile"] = new JsonArray([.. Shares.Select(share => new JsonObject
            {
                ["characteristic"] = share.Characteristic,
                ["group"] = share.Group,
                ["share"] = share.Share,
            })]),
        },
        ["sources"] = new JsonArray([.. new[] { Source("survey", "Survey") }.Concat(Interviewed > 0 ? [Source("interviews", "Interview")] : [])]),
        ["files"] = new JsonArray([.. new[] { File("survey", "service-user-survey") }.Concat(Interviewed > 0 ? [File("interviews", "telephone-interview")] : [])]),
    };

    private static JsonObject Source(string id, string kind) => new()
    {
        ["id"] = id,
        ["kind"] = kind,
        ["origin"] = "Inspectorate",
        ["title"] = id,
        ["sample"] = new JsonObject { ["drawnBy"] = "Inspectorate", ["invited"] = 200 },
    };

    private static JsonObject File(string id, string instrument) => new() { ["kind"] = id, ["path"] = id + ".csv", ["instrument"] = instrument };
}
