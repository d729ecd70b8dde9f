using Sui.Inspection.Identifiers;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests;

/// <summary>The coding guide against the rubric that it is for, and method, section 4.</summary>
internal sealed class CodingGuideTests
{
    private static CodingGuide Guide => SuiInspection.FindCodingGuide(BuiltIn.Rubric.Identity)!;

    [Test]
    public void Examples_OfEveryCriterionThatIsNotComputed_AreOneOfEachStrengthForAndAgainst()
    {
        var expected = BuiltIn.Rubric.Criteria.Where(criterion => criterion.Claim.Kind != ClaimKind.Computed)
            .SelectMany(criterion => from direction in Enum.GetValues<FindingDirection>()
                                     from strength in Enum.GetValues<FindingStrength>()
                                     select (criterion.Id, direction, strength));

        Assert.That(Guide.Examples.Select(example => (example.CriterionId, example.Direction, example.Strength)), Is.EquivalentTo(expected));
    }

    [Test]
    public void Examples_AreEachTheirOwnAndOneSentence()
    {
        var statements = Guide.Examples.Select(example => example.Statement).ToList();

        Assert.That(statements, Is.Unique);
        Assert.That(statements, Is.All.Match(@"^\p{Lu}[^\n]{20,200}\.$"));
    }

    [Test]
    public void Examples_NameNobody()
    {
        var scanner = new TextScanner(NameList.None);

        Assert.That(Guide.Examples.SelectMany(example => scanner.Scan(example.Statement)), Is.Empty);
    }

    // Method, section 4: seen or traced by an inspector; verified, or three accounts; one account, or one site.
    [TestCase(FindingStrength.Strong, "inspectors?\\b|Inspectors")]
    [TestCase(FindingStrength.Slight, "^One ")]
    public void Examples_SayHowWellItIsKnown(FindingStrength strength, string pattern)
    {
        var statements = Guide.Examples.Where(example => example.Strength == strength).Select(example => example.Statement);

        Assert.That(statements.Where(statement => !System.Text.RegularExpressions.Regex.IsMatch(statement, pattern)
            && !statement.Contains("one office", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Find_RubricWithoutAGuide_IsNull()
    {
        Assert.That(SuiInspection.FindCodingGuide(new DataVersion("sui-ladder", 1)), Is.Null);
        Assert.That(SuiInspection.FindCodingGuide(new DataVersion("../guides/sui-ladder", 2)), Is.Null);
    }
}
