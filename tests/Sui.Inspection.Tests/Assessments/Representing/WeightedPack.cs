using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Assessments.Representing;

/// <summary>Packs of one survey, as files, scored by version 3 of the rubric: 'women' and 'men', and by age.</summary>
internal sealed class WeightedPack
{
    public static readonly ISuiInspection Inspection = SuiInspection.Create();

    private readonly StringBuilder _rows = new("id,source,event_date,recorded_date,received_date,experience,origin,person,outcome,know_how,sex,age_group\n");
    private readonly JsonArray _profile = [];
    private readonly JsonObject _source = new()
    {
        ["id"] = "survey",
        ["kind"] = "Survey",
        ["origin"] = "Inspectorate",
        ["title"] = "Survey of the caseload",
        ["sample"] = new JsonObject { ["drawnBy"] = "Inspectorate", ["invited"] = 200 },
    };

    private readonly JsonObject _caseload = new() { ["size"] = 1000 };
    private int _next;

    /// <summary>Which version of the rubric the pack names; null names none.</summary>
    public int? Version { get; init; } = 3;

    public WeightedPack Group(string characteristic, string group, double share, int? heard = null)
    {
        var entry = new JsonObject { ["characteristic"] = characteristic, ["group"] = group, ["share"] = share };
        if (heard is not null)
        {
            entry["heard"] = heard;
        }

        _profile.Add(entry);
        return this;
    }

    /// <summary>So many people, of whom so many say that they would know how to get something changed (I1).</summary>
    public WeightedPack People(int people, int yes, string sex = "", string age = "")
    {
        for (var person = 0; person < people; person++)
        {
            _rows.Append(CultureInfo.InvariantCulture, $"s{++_next:000},survey,2019-05-03,2019-05-03,2019-06-05,Lived,,,Completed,{(person < yes ? "yes" : "no")},{sex},{age}\n");
        }

        return this;
    }

    public WeightedPack Invited(int? invited)
    {
        _source["sample"] = invited is null ? new JsonObject { ["drawnBy"] = "Inspectorate" } : new JsonObject { ["drawnBy"] = "Inspectorate", ["invited"] = invited };
        return this;
    }

    public WeightedPack Declared(string survey, string? rule = null, double? designEffect = null)
    {
        _source["representativeness"] = survey;
        if (rule is not null)
        {
            _caseload["groupRule"] = rule;
        }

        if (designEffect is not null)
        {
            _source["designEffect"] = designEffect;
        }

        return this;
    }

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files()
    {
        if (_profile.Count > 0)
        {
            _caseload["profile"] = _profile.DeepClone();
        }

        var pack = new JsonObject
        {
            ["format"] = "sui-evidence-pack/1",
            ["id"] = "weighted",
            ["title"] = "Weighted (synthetic)",
            ["synthetic"] = true,
            ["publishedEvidenceOnly"] = false,
            ["provider"] = new JsonObject { ["id"] = "weighted", ["name"] = "Weighted (synthetic)" },
            ["framework"] = "hmip-probation-2018",
            ["period"] = new JsonObject { ["from"] = "2018-06-01", ["to"] = "2019-05-31" },
            ["fieldwork"] = new JsonObject { ["from"] = "2019-06-10", ["to"] = "2019-06-14" },
            ["caseload"] = _caseload.DeepClone(),
            ["sources"] = new JsonArray(_source.DeepClone()),
            ["files"] = new JsonArray(new JsonObject { ["kind"] = "survey", ["path"] = "survey.csv", ["instrument"] = "service-user-survey" }),
        };
        if (Version is { } version)
        {
            pack["rubric"] = "sui-ladder";
            pack["rubricVersion"] = version;
        }

        return new Dictionary<string, ReadOnlyMemory<byte>>
        {
            ["pack.json"] = Encoding.UTF8.GetBytes(pack.ToJsonString()),
            ["survey.csv"] = Encoding.UTF8.GetBytes(_rows.ToString()),
        };
    }

    public Assessment Assess() => Inspection.Assess(Inspection.Read(Files()));

    public Signal Signal() => Assess().Criterion("I1").Signals.Single().Signal;
}
