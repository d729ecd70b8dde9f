using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Standards;

[TestFixture]
internal sealed class FrameworkReaderTests
{
    private static byte[] Default => BuiltIn.Bytes("data/hmip-probation-2018-2.json");

    [TestCase("format", "\"sui-rubric/1\"", "SUI4010", "format")]
    [TestCase("extra", "1", "SUI4004", "extra")]
    [TestCase("rollUp.verified", null, "SUI4005", "rollUp.verified")]
    [TestCase("standards[2].domain", "\"1\"", "SUI4006", "standards[2].domain")]
    [TestCase("rollUp.caseBands[3].rating", "\"Excellent\"", "SUI4007", "rollUp.caseBands[3].rating")]
    [TestCase("publisher", "\" \"", "SUI4008", "publisher")]
    [TestCase("terms.plural.en", null, "SUI4009", "terms.plural")]
    [TestCase("standards[1].id", "\"1.1\"", "SUI4020", "standards[1].id")]
    [TestCase("prompt.standardId", "\"1.5\"", "SUI4021", "prompt.standardId", "prompt.keyQuestionId")]
    [TestCase("prompt.keyQuestionId", "\"1.44\"", "SUI4021", "prompt.keyQuestionId", "prompt.id")]
    [TestCase("prompt.id", "\"e\"", "SUI4021", "prompt.id")]
    [TestCase("prompt.elements", null, "SUI4005", "prompt.elements")]
    [TestCase("prompt.elements[1].id", "\"Sought\"", "SUI4024", "prompt.elements[1].id")]
    [TestCase("prompt.constituencies[1].id", "\"ServiceUsers\"", "SUI4024", "prompt.constituencies[1].id")]
    [TestCase("prompt.constituencies", "[]", "SUI4024", "prompt.constituencies")]
    [TestCase("prompt.gate.element", "\"sought\"", "SUI4025", "prompt.gate.element")]
    [TestCase("rollUp.caseBands[0].from", "1", "SUI4022", "rollUp.caseBands[0].from")]
    [TestCase("rollUp.caseBands[3].from", "101", "SUI4022", "rollUp.caseBands[3].from")]
    [TestCase("rollUp.caseBands[2].from", "50", "SUI4022", "rollUp.caseBands[2].from")]
    [TestCase("rollUp.caseBands[3]", null, "SUI4022", "rollUp.caseBands")]
    [TestCase("rollUp.overallBands[3].from", "31", "SUI4022", "rollUp.overallBands[3].from")]
    [TestCase("rollUp.discretionWithin", "-1", "SUI4023", "rollUp.discretionWithin")]
    [TestCase("rollUp.standards", "13", "SUI4023", "rollUp.standards")]
    public void Read_OneFault_GivesItsCodeAndPath(string path, string? value, string code, params string[] columns)
    {
        var read = new FrameworkReader().Read(JsonEdits.Edit(Default, path, value), "mine.json");

        Assert.That(read.Framework, Is.Null);
        Assert.That(read.Problems.Select(p => $"{p.Code} {p.Location.Column}"), Is.EqualTo(columns.Select(c => $"{code} {c}")));
    }

    // What ships is trusted when it is loaded, so that nothing but this validates it.
    [Test]
    public void Read_WhatShips_GivesNoProblem() =>
        Assert.That(new FrameworkReader().Read(Default, "data/hmip-probation-2018-2.json").Problems, Is.Empty);

    [Test]
    public void Read_NoStandards_SaysSo()
    {
        var read = new FrameworkReader().Read(JsonEdits.Edit(Default, "standards", "[]"), "mine.json");

        Assert.That(read.Problems.Select(p => p.Code), Does.Contain("SUI4020"));
    }

    [Test]
    public void Read_NotJson_GivesOneProblem() =>
        Assert.That(new FrameworkReader().Read("no"u8.ToArray(), "mine.json").Problems.Single().Code, Is.EqualTo("SUI4001"));
}
