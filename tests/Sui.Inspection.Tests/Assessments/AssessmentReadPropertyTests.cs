using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Assessments;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Json.Fuzz;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Assessments;

/// <summary>What must hold for any kept assessment. Runs are repeatable: the seeds are fixed.</summary>
internal sealed class AssessmentReadPropertyTests
{
    private static readonly string[] Values =
    [
        "null", "true", "-1", "0", "0.5", "3", "7", "1e9", "\"\"", "\"x\"", "\"I1\"", "\"Met\"", "\"Lived\"", "\"a b\"", "[]", "{}", "[1]", "[null]",
        "[\"x\"]", "[{}]", "{\"unheard_of\":1}",
    ];

    [Test]
    public void Read_AssessmentOfAnyPack_WritesTheSameBytes() =>
        Prop.ForAll(Pieces.Packs(), pieces => Kept.AssertReadsBack(pieces.ToPack().Assess())).Check(Pieces.Config.WithMaxTest(100));

    [Test]
    public void Read_ValueChanged_RefusesWhatTheSchemaRefuses()
    {
        using var schema = new JsonSchemaChecker(Repository.Bytes("schemas", "assessment-1.schema.json"));
        var original = Kept.Bytes(ExamplePacks.Assess("worked-case"));
        var places = JsonPlaces.Of(original);
        var change = from at in Gen.Choose(0, places.Count - 1)
                     from value in Gen.Choose(-1, Values.Length - 1)
                     select (places[at], value);
        Prop.ForAll(change.ToArbitrary(), pair =>
        {
            var (place, value) = pair;
            var json = JsonEdits.Edit(original, place, value < 0 ? null : Values[value]);

            var read = AssessmentJson.Read(json, "assessment.json");

            // What fits the schema can be wrong only in names that repeat what stands elsewhere.
            var fits = schema.Check(json).Count == 0;
            Assert.That(read.Problems.Any(IsShape), Is.EqualTo(!fits), () => $"{place} as {(value < 0 ? "nothing" : Values[value])}");
            Assert.That(read.Document is null, Is.EqualTo(read.Problems.Count > 0));
            if (read.Document is { } document)
            {
                var written = Kept.Bytes(document);
                Assert.That(schema.Check(written), Is.Empty);
                Assert.That(Kept.Bytes(AssessmentJson.Read(written, "again.json").Document!), Is.EqualTo(written));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20260901UL, 143UL));
    }

    private static bool IsShape(Problem problem) => string.CompareOrdinal(problem.Code, "SUI5111") <= 0;
}
