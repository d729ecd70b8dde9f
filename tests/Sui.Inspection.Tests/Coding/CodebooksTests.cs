using System.Text;
using Sui.Inspection.Coding;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Coding;

/// <summary>The codebook that ships, and reading of others.</summary>
[TestFixture]
internal sealed class CodebooksTests
{
    private const string Sound = """
        { "format": "sui-codebook/1", "id": "own", "version": 2, "title": { "en": "Own" }, "codes": [
          { "id": "trust", "label": { "en": "Trust" }, "definition": { "en": "When people say whom they trust." }, "levels": ["little", "some", "much"] },
          { "id": "change", "label": { "en": "Change" }, "definition": { "en": "Something changed." }, "criteria": ["U1"] } ] }
        """;

    // The themes that method.md, section 8, lists, and how many of each group.
    [Test]
    public void Verbatim_HasTheThemesOfTheMethod()
    {
        var codebook = Codebooks.Verbatim;
        Assert.That(codebook.Codes.GroupBy(code => code.Group!.English).Select(group => group.Count()), Is.EqualTo((int[])[4, 5, 6, 3]));
        Assert.That(codebook.Codes.Select(code => code.Label.English), Does.Contain("Self-efficacy").And.Contain("Lack of acceptance").And.Contain("A representative voice"));
        Assert.That(codebook.Codes.SelectMany(code => code.Criteria).Distinct(), Is.SubsetOf(BuiltIn.Rubric.Criteria.Where(criterion => criterion.Claim.Kind != ClaimKind.Computed).Select(criterion => criterion.Id)));
    }

    [Test]
    public void Verbatim_FitsItsSchema()
    {
        using var schema = new JsonSchemaChecker(Repository.Bytes("schemas", "codebook-1.schema.json"));
        Assert.That(schema.Check(Repository.Bytes("src", "Sui.Inspection", "Data", "codebooks", "sui-verbatim-1.json")), Is.Empty);
        Assert.That(schema.Check(Encoding.UTF8.GetBytes(Sound)), Is.Empty);
    }

    [Test]
    public void Identify_FollowsWhatTheCodebookSays()
    {
        var (one, same, other) = (Read(Sound).Codebook!, Read(Sound).Codebook!, Read(Sound.Replace("Something changed.", "Something was changed.")).Codebook!);
        Assert.That((one.Identify(), one.Identify().Sha256.Length), Is.EqualTo((same.Identify(), 64)));
        Assert.That(other.Identify().Sha256, Is.Not.EqualTo(one.Identify().Sha256));
    }

    [Test]
    public void Read_ASoundCodebook_HasItsLevels()
    {
        var read = Read(Sound);
        Assert.That(read.Problems, Is.Empty);
        Assert.That(read.Codebook!.Codes[0].Levels, Is.EqualTo((string[])["little", "some", "much"]));
    }

    [TestCase("\"id\": \"change\"", "\"id\": \"trust\"", "SUI8520")]
    [TestCase("\"id\": \"change\"", "\"id\": \"none\"", "SUI8521")]
    [TestCase("\"much\"", "\"Little\"", "SUI8522")]
    [TestCase("\"some\", \"much\"", "\"a|b\"", "SUI8522")]
    [TestCase("\"levels\": [\"little\", \"some\", \"much\"]", "\"levels\": [\"a\", \"b\"], \"levelMetric\": \"Interval\"", "SUI8522")]
    [TestCase("\"levels\": [\"little\", \"some\", \"much\"]", "\"levelMetric\": \"Interval\"", "SUI8522")]
    [TestCase("\"version\": 2", "\"version\": 0", "SUI8508")]
    [TestCase("\"criteria\"", "\"criterium\"", "SUI8504")]
    [TestCase("sui-codebook/1", "sui-codebook/2", "SUI8510")]
    public void Read_WhatIsWrong_HasItsCode(string sound, string wrong, string code)
    {
        var read = Read(Sound.Replace(sound, wrong, StringComparison.Ordinal));
        Assert.That(read.Codebook, Is.Null);
        Assert.That(read.Problems.Select(problem => problem.Code), Does.Contain(code));
    }

    private static CodebookReadResult Read(string json) => Codebooks.Read(Encoding.UTF8.GetBytes(json), "own.json");
}
