using System.Text;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Rubrics;

/// <summary>Not the shape: I1 is criterion 0, I3 2, C1 3, C3 5, C4 6, U1 9, P2 11, K1 23, K2 24, E3 29.</summary>
[TestFixture]
internal sealed class RubricValidatorTests
{
    private const string Error = "error";
    private const string Warning = "warning";

    private static byte[] Default => BuiltIn.Bytes("data/sui-ladder-2.json");

    [TestCase("criteria[34].id", "\"E1\"", "SUI3020", "criteria[34].id")]
    [TestCase("criteria[30].sharesFindingsWith", "\"P9\"", "SUI3021", "criteria[30].sharesFindingsWith")]
    [TestCase("placement.noControlCriterion", "\"I9\"", "SUI3021", "placement.noControlCriterion")]
    [TestCase("placement.reachCriterion", "\"i1\"", "SUI3021", "placement.reachCriterion")]
    [TestCase("ratings.rules[0].anyOf[1].notMetCriteria[0]", "\"X\"", "SUI3021", "ratings.rules[0].anyOf[1].notMetCriteria[0]")]
    [TestCase("ratings.rules[1].anyOf[0].anyMet[1]", "\"X\"", "SUI3021", "ratings.rules[1].anyOf[0].anyMet[1]")]
    [TestCase("ratings.rules[2].anyOf[0].noneNotMet[2]", "\"X\"", "SUI3021", "ratings.rules[2].anyOf[0].noneNotMet[2]")]
    [TestCase("register.answeredCriterion", "\"X\"", "SUI3021", "register.answeredCriterion")]
    [TestCase("criteria[30].sharesFindingsWith", "\"E3\"", "SUI3022", "criteria[30].sharesFindingsWith")]
    [TestCase("criteria[30].sharesFindingsWith", "\"C4\"", "SUI3022", "criteria[30].sharesFindingsWith")]
    [TestCase("criteria[0].claim.bar", null, "SUI3023", "criteria[0].claim.bar")]
    [TestCase("criteria[0].claim.unit", null, "SUI3023", "criteria[0].claim.unit")]
    [TestCase("criteria[0].claim.bar", "0", "SUI3024", "criteria[0].claim.bar")]
    [TestCase("criteria[0].claim.bar", "1", "SUI3024", "criteria[0].claim.bar")]
    [TestCase("criteria[0].claim.bar", "50", "SUI3024", "criteria[0].claim.bar")]
    [TestCase("criteria[3].claim.bar", "0.5", "SUI3025", "criteria[3].claim.bar")]
    [TestCase("criteria[6].claim.unit", "\"People\"", "SUI3025", "criteria[6].claim.unit")]
    [TestCase("criteria[0].claim.unit", "\"Stakeholders\"", "SUI3026", "criteria[0].claim.unit")]
    [TestCase("criteria[24].claim.unit", "\"People\"", "SUI3026", "criteria[24].claim.unit")]
    [TestCase("criteria[24].needsLived", "true", "SUI3026", "criteria[24].needsLived")]
    [TestCase("criteria[2].element", "\"Sought\"", "SUI3027", "criteria[2].element")]
    [TestCase("placement.reachCriterion", "\"I3\"", "SUI3027", "placement.reachCriterion")]
    [TestCase("ratings.rules[1].anyOf[0].anyMet[0]", "\"S3\"", "SUI3027", "ratings.rules[1].anyOf[0].anyMet[0]")]
    [TestCase("criteria[25].element", null, "SUI3028", "criteria")]
    [TestCase("frameworks", "[\"hmip-probation-2018\",\"hmip-probation-2018\"]", "SUI3044", "frameworks[1]")]
    [TestCase("criteria[34].constituency", "\"serviceUsers\"", "SUI3048", "criteria[34].constituency")]
    [TestCase("ratings.rules[0].anyOf[0].notMetElements[0]", "\"sought\"", "SUI3047", "ratings.rules[0].anyOf[0].notMetElements[0]")]
    [TestCase("ratings.rules[2].anyOf[0].elementsMet[3]", "\"Gathered\"", "SUI3047", "ratings.rules[2].anyOf[0].elementsMet[3]")]
    [TestCase("criteria[10].element", null, "SUI3028", "criteria")]
    [TestCase("criteria[1].importance", "\"Reach\"", "SUI3029", "criteria")]
    [TestCase("rungs[5]", null, "SUI3030", "rungs")]
    [TestCase("rungs[5].rung", "4", "SUI3030", "rungs")]
    [TestCase("criteria[5].claim.kind", "\"Computed\"", "SUI3031", "criteria[5].claim.kind")]
    [TestCase("groupRuleCriterion", null, "SUI3031", "criteria[6].claim.kind")]
    [TestCase("criteria[6].claim.kind", "\"Fact\"", "SUI3031", "groupRuleCriterion")]
    [TestCase("register.answeredCriterion", "\"P3\"", "SUI3032", "register.answeredCriterion")]
    [TestCase("register.carriedOutCriterion", "\"P1\"", "SUI3032", "register.carriedOutCriterion")]
    [TestCase("signals.priorAnswers", "0", "SUI3033", "signals.priorAnswers")]
    [TestCase("signals.groupCap", "-10", "SUI3033", "signals.groupCap")]
    [TestCase("signals.poorSurveyClamp", "0", "SUI3033", "signals.poorSurveyClamp")]
    [TestCase("signals.providerFavourCap", "-1", "SUI3033", "signals.providerFavourCap")]
    [TestCase("signals.computedWeight", "0", "SUI3033", "signals.computedWeight")]
    [TestCase("signals.comparisonDecimals", "16", "SUI3033", "signals.comparisonDecimals")]
    [TestCase("signals.multipliers.Lived", "-0.5", "SUI3033", "signals.multipliers.Lived")]
    [TestCase("signals.strengths.Slight", "0", "SUI3033", "signals.strengths.Slight")]
    [TestCase("statuses.corroboratingKinds", "0", "SUI3033", "statuses.corroboratingKinds")]
    [TestCase("statuses.corroboratingWeight", "-1", "SUI3033", "statuses.corroboratingWeight")]
    [TestCase("placement.contradictionAt", "0", "SUI3033", "placement.contradictionAt")]
    [TestCase("signals.strengths.Strong", null, "SUI3034", "signals.strengths.Strong")]
    [TestCase("signals.multipliers.Record", null, "SUI3034", "signals.multipliers.Record")]
    [TestCase("signals.strengths.Strong", "5", "SUI3035", "signals.strengths.Strong")]
    [TestCase("signals.grades", "[]", "SUI3036", "signals.grades")]
    [TestCase("signals.grades[1].upTo", "5", "SUI3036", "signals.grades[1].upTo")]
    [TestCase("signals.grades[2].upTo", "null", "SUI3036", "signals.grades[2].upTo")]
    [TestCase("signals.grades[4].upTo", "25", "SUI3036", "signals.grades[4].upTo")]
    [TestCase("signals.grades[4].id", "\"weak\"", "SUI3036", "signals.grades[4].id")]
    [TestCase("statuses.notMetAt", "6", "SUI3037", "statuses.notMetAt")]
    [TestCase("statuses.contestedAt", "3", "SUI3037", "statuses.contestedAt")]
    [TestCase("signals.poorSurveyClamp", "101", "SUI3037", "signals.poorSurveyClamp")]
    [TestCase("ratings.rules[3]", null, "SUI3038", "ratings.rules")]
    [TestCase("ratings.rules", "[]", "SUI3038", "ratings.rules")]
    [TestCase("ratings.rules[3].anyOf[0].rungAtLeast", "1", "SUI3038", "ratings.rules")]
    [TestCase("ratings.rules[0].anyOf", "[]", "SUI3039", "ratings.rules[0].anyOf")]
    [TestCase("ratings.rules[0].anyOf[0].notMetAtLeast", "2", "SUI3039", "ratings.rules[0].anyOf[0].notMetAtLeast")]
    [TestCase("ratings.rules[2].anyOf[0].notMetCriteria", "[\"C6\"]", "SUI3039", "ratings.rules[2].anyOf[0].notMetAtLeast")]
    [TestCase("activities.table[6]", null, "SUI3041", "activities.table")]
    [TestCase("activities.table[3].role", "[\"Advise\"]", "SUI3041", "activities.table")]
    [TestCase("activities.kinds[17]", null, "SUI3043", "activities.kinds")]
    [TestCase("activities.aims[0]", null, "SUI3043", "activities.aims")]
    [TestCase("activities.table[1].role[2]", "\"Own\"", "SUI3044", "activities.table[1].role[2]")]
    [TestCase("activities.kinds[18]", "{\"kind\":\"Other\",\"ceiling\":3,\"name\":{\"en\":\"x\"}}", "SUI3044",
        "activities.kinds[18]")]
    [TestCase("placement.heardOrigins", "[]", "SUI3044", "placement.heardOrigins")]
    [TestCase("register.reasonNeededFor[2]", "\"Declined\"", "SUI3044", "register.reasonNeededFor[2]")]
    [TestCase("ratings.rules[1].anyOf[0].anyMet[2]", "\"S1\"", "SUI3044", "ratings.rules[1].anyOf[0].anyMet[2]")]
    public void Read_OneInconsistency_GivesThatErrorAndNoOther(string path, string? value, string code, string column)
    {
        var read = Read(JsonEdits.Edit(Default, path, value));

        Assert.That(read.Rubric, Is.Null);
        Assert.That(Short(read.Problems), Is.EqualTo(new[] { $"{Error} {code} {column}" }));
    }

    [TestCase("activities.table[7]", "{\"role\":[\"Heard\"],\"rung\":2}", "SUI3042", "activities.table[7]")]
    [TestCase("ratings.rules[4]", "{\"rating\":\"Good\",\"anyOf\":[{\"rungAtLeast\":1}]}", "SUI3040", "ratings.rules[4]")]
    public void Read_SomethingNeverReached_WarnsAndStillReads(string path, string value, string code, string column)
    {
        var read = Read(JsonEdits.Edit(Default, path, value));

        Assert.That(read.Rubric, Is.Not.Null);
        Assert.That(Short(read.Problems), Is.EqualTo(new[] { $"{Warning} {code} {column}" }));
    }

    [Test]
    public void Read_SeveralInconsistencies_ReportsThemTogether()
    {
        var json = JsonEdits.Edit(Default, "criteria[0].claim.bar", "2");
        json = JsonEdits.Edit(json, "statuses.notMetAt", "7");
        json = JsonEdits.Edit(json, "signals.groupCap", "0");
        json = JsonEdits.Edit(json, "groupRuleCriterion", "\"C1\"");

        Assert.That(
            Short(Read(json).Problems),
            Is.EqualTo(new[]
            {
                "error SUI3024 criteria[0].claim.bar", "error SUI3033 signals.groupCap", "error SUI3037 statuses.notMetAt",
                "error SUI3031 groupRuleCriterion", "error SUI3031 criteria[6].claim.kind",
            }));
    }

    [Test]
    public void Read_CaseLeftOpen_NamesIt()
    {
        var problem = Read(JsonEdits.Edit(Default, "activities.table[6]", null)).Problems.Single();

        Assert.That(
            problem.Message,
            Is.EqualTo("No line fits an activity with role None, agenda Provider, resources Provider, answered false, "
                + "delivers false, told false."));
    }

    [Test]
    public void Read_Inconsistency_NamesItsLine()
    {
        var text = Encoding.UTF8.GetString(Default);
        var at = text.IndexOf("\"bar\": 0.8 ", StringComparison.Ordinal);
        var line = text[..at].Count(c => c == '\n') + 1;

        var problem = Read(Encoding.UTF8.GetBytes(text.Replace("\"bar\": 0.8 ", "\"bar\": 8 ", StringComparison.Ordinal)))
            .Problems.Single();

        Assert.That(problem.Location.Line, Is.EqualTo(line));
        Assert.That(problem.ToString(),
            Does.StartWith("mine.json:criteria[12].claim.bar: error SUI3024: The bar is out of range."));
    }

    private static IEnumerable<string> Short(IReadOnlyList<Problem> problems) => problems.Select(
        p => $"{(p.Severity == ProblemSeverity.Error ? Error : Warning)} {p.Code} {p.Location.Column}");

    private static RubricReadResult Read(byte[] json) => new RubricReader(BuiltIn.Frameworks).Read(json, "mine.json");
}
