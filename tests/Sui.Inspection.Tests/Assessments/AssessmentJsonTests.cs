using System.Text;
using System.Text.Json;
using Sui.Inspection.Assessments;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Assessments;

public class AssessmentJsonTests
{
    private static string Json(Assessment assessment)
    {
        using var stream = new MemoryStream();
        AssessmentJson.Write(assessment, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IReadOnlyList<string> Check(JsonSchemaChecker schema, string json) => schema.Check(Encoding.UTF8.GetBytes(json));

    private static Assessment Everything() => WorkedCase.Build()
        .Activity(activity => activity with { Kind = ActivityKind.ServiceUserCouncil, Aim = ActivityAim.ServiceDesign })
        .Caseload(Representativeness.Poor)
        .Proposal(ProposalDecision.Declined, reason: null)
        .Finding("C2", SourceKind.Group, Experience.Lived, -3)
        .Finding("I2", SourceKind.Observation, Experience.Lived, -10)
        .Finding("not-there", SourceKind.Group, Experience.Lived, -3)
        .Absent("K2", Absence.RequestedNotSupplied)
        .Assess();

    [Test]
    public void Write_WorkedCase_HoldsTheMethodsNumbersUnrounded()
    {
        using var document = JsonDocument.Parse(Json(WorkedCase.Build().Assess()));
        var root = document.RootElement;
        var p2 = root.GetProperty("criteria").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "P2");
        Assert.Multiple(() =>
        {
            Assert.That(p2.GetProperty("weight").GetDouble(), Is.EqualTo(-9.318).Within(0.0005).And.Not.EqualTo(-9.318));
            Assert.That(p2.GetProperty("status").GetString(), Is.EqualTo("NotMet"));
            Assert.That(root.GetProperty("placement").GetProperty("rung").GetInt32(), Is.EqualTo(2));
            Assert.That(root.GetProperty("placement").GetProperty("name").GetString(), Is.EqualTo("Consultation"));
            Assert.That(root.GetProperty("rating").GetProperty("value").GetString(), Is.EqualTo("NotRated"));
            Assert.That(root.GetProperty("rating").GetProperty("low").GetString(), Is.EqualTo("Inadequate"));
            Assert.That(root.GetProperty("rating").GetProperty("high").GetString(), Is.EqualTo("Good"));
        });
    }

    [Test]
    public void Write_Assessments_SatisfyTheSchema() => Assert.Multiple(() =>
    {
        using var schema = new JsonSchemaChecker(Repository.Bytes("schemas", "assessment-1.schema.json"));
        Assert.That(Check(schema, Json(Everything())), Is.Empty);
        Assert.That(Check(schema, Json(new PackBuilder().Assess())), Is.Empty);
        Assert.That(Check(schema, Json(WorkedCase.Build().Assess())), Is.Empty);
        Assert.That(Check(schema, Json(WorkedCase.Build().Assess()).Replace("\"NotRated\"", "\"Unrated\"", StringComparison.Ordinal)), Is.Not.Empty);
    });

    [Test]
    public void Write_Twice_GivesTheSameBytes()
    {
        var first = Json(Everything());
        Assert.That(Json(Everything()), Is.EqualTo(first));
    }

    [Test]
    public void Write_UnknownCriterion_IsAProblemWithItsPlace()
    {
        var problem = Everything().Problems.Single();
        Assert.That((problem.Code, problem.Location.File, problem.Location.Column), Is.EqualTo(("SUI5001", "findings.csv", "criterion")));
    }
}
