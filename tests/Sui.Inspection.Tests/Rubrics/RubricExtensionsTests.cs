using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Rubrics;

[TestFixture]
internal sealed class RubricExtensionsTests
{
    [Test]
    public void Validate_Default_GivesNothing() => Assert.That(BuiltIn.Rubric.Validate(), Is.Empty);

    [Test]
    public void Validate_RubricMadeInCode_NamesPathAndNoLine()
    {
        var rubric = BuiltIn.Rubric with
        {
            Signals = BuiltIn.Rubric.Signals with
            {
                Clamp = double.NaN,
                Strengths = new Dictionary<FindingStrength, double>
                {
                    [FindingStrength.Slight] = 3,
                    [FindingStrength.Strong] = 10
                },
            },
        };

        var problems = rubric.Validate();

        Assert.That(
            problems.Select(p => $"{p.Code} {p.Location}"),
            Is.EqualTo(new[] { "SUI3033 rubric:signals.clamp", "SUI3034 rubric:signals.strengths.Moderate" }));
        Assert.That(problems.Select(p => p.Location.Line), Has.All.Null);
    }

    [Test]
    public void Validate_ValuesThatTheirTypeDoesNotKnow_AreReported()
    {
        var rubric = BuiltIn.Rubric with
        {
            Placement = BuiltIn.Rubric.Placement with { IndicatedSufficesThrough = (Rung)9, HeardOrigins = [(Origin)7] },
        };

        Assert.That(
            rubric.Validate().Select(p => $"{p.Code} {p.Location.Column}"),
            Is.EqualTo(new[]
            {
                "SUI3045 placement.indicatedSufficesThrough", "SUI3045 placement.heardOrigins[0]",
            }));
    }

    [Test]
    public void Validate_Null_Throws() => Assert.That(() => ((Rubric)null!).Validate(), Throws.ArgumentNullException);
}
