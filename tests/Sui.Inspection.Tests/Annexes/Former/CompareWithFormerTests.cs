using System.Text;
using System.Text.Json.Nodes;
using Sui.Inspection.Annexes;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Annexes.Verifying;
using Sui.Inspection.Tests.Disclosure;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes.Former;

[TestFixture]
internal sealed class CompareWithFormerTests
{
    private static readonly FilePack Pack = new(
    [
        new FileSource("interviews", 20, [new FileAnswers("told_why", 10, 20), new FileAnswers("understandable", 3, 20)]),
        new FileSource("survey", 40, [new FileAnswers("heard_back", 20, 40)]),
    ]);

    [TestCaseSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))]
    public void Compare_UnchangedAnnex_IsNoProblem(string name)
    {
        var document = ExamplePacks.Compose(name, AnnexAudience.Published);

        Assert.That(Compare(document, Json(document)), Is.Empty);
    }

    [Test]
    public void Compare_LargePlainAddition_IsNoProblem()
    {
        var more = new FilePack(
        [
            Pack.Sources[0],
            new FileSource("survey", 52, [new FileAnswers("heard_back", 26, 52)]),
        ]);

        Assert.That(Compare(more.Compose(), Json(Pack.Compose())), Is.Empty);
    }

    [Test]
    public void Compare_OneRespondentMore_NamesEachTableAndNoCount()
    {
        var more = new FilePack(
        [
            new FileSource("interviews", 21, [new FileAnswers("told_why", 11, 21), new FileAnswers("understandable", 3, 20)]),
            Pack.Sources[1],
        ]);

        var problems = Compare(more.Compose(), Json(Pack.Compose()));

        Assert.That(problems.Select(problem => problem.Message[(problem.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..]), Is.EqualTo(new[]
        {
            "people heard in all.", "people heard: source interviews.", "shares on I2, interviews.",
        }));
        Assert.That(problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI5333", "SUI5331", "SUI5330" }));
        Assert.That(problems.Select(problem => problem.Message), Has.None.Match("1[01]|2[01]"));
    }

    [Test]
    public void Compare_OneAnswerChanged_NamesTheShares() =>
        Assert.That(
            Codes(Pack.With(1, 0, new FileAnswers("heard_back", 21, 40)).Compose(), Json(Pack.Compose())), Is.EqualTo(new[] { "SUI5330" }));

    // Under another id and title: one person more, and as many as before.
    [TestCase(21, new[] { "SUI5333", "SUI5331", "SUI5335", "SUI5330" })]
    [TestCase(20, new[] { "SUI5335" })]
    public void Compare_SourceUnderAnotherName_IsComparedWithThoseOfItsKind(int asked, string[] codes)
    {
        var renamed = new FilePack([Pack.Sources[0] with { Id = "talks", Asked = asked, Answers = [new FileAnswers("told_why", asked - 10, asked), Pack.Sources[0].Answers[1]] }, Pack.Sources[1]]);
        var problems = Compare(renamed.Compose(), Json(Pack.Compose()));

        Assert.That(problems.Select(problem => problem.Code), Is.EqualTo(codes));
        Assert.That(problems.Where(problem => problem.Code == "SUI5335").Select(problem => problem.Severity), Is.All.EqualTo(ProblemSeverity.Warning));
    }

    [Test]
    public void Compare_SourceThatWasDivided_IsComparedByItsKind()
    {
        var divided = new FilePack(
        [
            new FileSource("talks", 12, [new FileAnswers("told_why", 6, 12)]), new FileSource("calls", 9, [new FileAnswers("told_why", 5, 9)]), Pack.Sources[1],
        ]);

        Assert.That(Compare(divided.Compose(), Json(Pack.Compose())).Select(problem => problem.Message), Has.Some.EndsWith("people heard: all interviews together."));
    }

    [TestCase("not JSON", "SUI5301")]
    [TestCase("", "SUI5301")]
    [TestCase("[]", "SUI5306")]
    [TestCase("{}", "SUI5305")]
    [TestCase("""{"format":"sui-annex/2"}""", "SUI5310")]
    [TestCase("""{"format":"sui-assessment/1"}""", "SUI5310")]
    [TestCase("""{"format":"sui-annex/1","format":"sui-annex/1"}""", "SUI5303")]
    public void Compare_NoAnnexOfTheFormat_IsRefusedOnce(string text, string code) =>
        Assert.That(Codes(Pack.Compose(), Encoding.UTF8.GetBytes(text)), Is.EqualTo(new[] { code }));

    [Test]
    public void Compare_AnnexWithoutARecord_LacksIt() =>
        Assert.That(Codes(Pack.Compose(), Edited(root => root.Remove("record"))), Does.Contain("SUI5305"));

    [Test]
    public void Compare_TooDeep_IsNotRead() =>
        Assert.That(Codes(Pack.Compose(), Encoding.UTF8.GetBytes(new string('[', 100_000))), Is.EqualTo(new[] { "SUI5301" }));

    [Test]
    public void Compare_TooLarge_IsNotRead()
    {
        var large = new byte[(16 * 1024 * 1024) + 1];
        Array.Fill(large, (byte)' ');

        Assert.That(Codes(Pack.Compose(), large), Is.EqualTo(new[] { "SUI5302" }));
    }

    [Test]
    public void Compare_ChangedSinceItWasWritten_IsRefused() =>
        Assert.That(Codes(Pack.Compose(), Edited(root => root["record"]!["peopleHeard"] = 61)), Is.EqualTo(new[] { "SUI5321" }));

    // A working paper that calls itself published, another day, a word of the text.
    [TestCase("audience", "\"published\"")]
    [TestCase("date", "\"2019-06-08\"")]
    [TestCase("draft", "false")]
    [TestCase("notice", "\"\"")]
    [TestCase("sections", "[]")]
    [TestCase("recordCommitment", "\"0000000000000000000000000000000000000000000000000000000000000000\"")]
    public void Compare_ChangedOutsideTheRecord_IsRefused(string member, string value)
    {
        var root = JsonNode.Parse(Json(member == "audience" ? Working() : Pack.Compose()))!.AsObject();
        root[member] = JsonNode.Parse(value);

        Assert.That(Codes(Pack.Compose(), Encoding.UTF8.GetBytes(root.ToJsonString())), Is.EqualTo(new[] { "SUI5321" }));
    }

    [Test]
    public void Compare_WithoutTheDigestOfTheDocument_LacksIt() =>
        Assert.That(Codes(Pack.Compose(), Edited(root => root.Remove("documentSha256"))), Is.EqualTo(new[] { "SUI5305" }));

    // Layout and order say nothing.
    [Test]
    public void Compare_WrittenAnewByAnotherProgram_IsTheSame() =>
        Assert.That(Codes(Pack.Compose(), Edited(root =>
        {
            var first = root["record"]!["provider"]!.DeepClone();
            root["record"]!.AsObject().Remove("provider");
            root["record"]!["provider"] = first;
        })), Is.Empty);

    // What `annex verify` refuses is nothing to compare with, though its digests were mended.
    [TestCase("rating.value", "\"Superb\"", "SUI5407")]
    [TestCase("rating.value", "\"Outstanding\"", "SUI5435")]
    [TestCase("criteria", "[]", "SUI5430")]
    [TestCase("rung", "5", "SUI5433")]
    public void Compare_RecordThatDoesNotHold_IsRefused(string place, string value, string code)
    {
        var document = ExamplePacks.Compose("synthetic-middling", AnnexAudience.Published);
        var root = JsonNode.Parse(Json(document))!;
        var at = root["record"]!;
        foreach (var step in place.Split('.'))
        {
            at = at[step] ?? throw new AssertionException(step);
        }

        at.ReplaceWith(JsonNode.Parse(value));
        AnnexVerifierTests.Mend(root);
        var former = Encoding.UTF8.GetBytes(root.ToJsonString());

        Assert.That(Codes(document, former), Has.Member(code));
        Assert.That(Codes(document, former), Is.EqualTo(ExamplePacks.Inspection.VerifyAnnex(former, "annex").Problems.Select(problem => problem.Code)));
    }

    [Test]
    public void Compare_OtherProvider_IsRefused()
    {
        var document = Pack.Compose();

        Assert.That(
            Codes(document with { Record = document.Record! with { ProviderId = "q" } }, Json(document)), Is.EqualTo(new[] { "SUI5322" }));
    }

    [Test]
    public void Compare_WorkingPaperAsFormer_IsRefused() =>
        Assert.That(Codes(Pack.Compose(), Json(Working())), Is.EqualTo(new[] { "SUI5320" }));

    [Test]
    public void Compare_WorkingPaperAsPresent_Throws() =>
        Assert.That(() => Compare(Working(), Json(Pack.Compose())), Throws.ArgumentException);

    private static AnnexDocument Working() => ExamplePacks.Inspection.Compose(
        Pack.Assess(), new AnnexRequest(AnnexAudience.Working));

    private static byte[] Edited(Action<JsonObject> edit)
    {
        var root = JsonNode.Parse(Json(Pack.Compose()))!.AsObject();
        edit(root);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static byte[] Json(AnnexDocument document) => FilePack.Bytes(document);

    private static IEnumerable<string> Codes(AnnexDocument document, byte[] former) => Compare(document, former).Select(problem => problem.Code);

    private static IReadOnlyList<Problem> Compare(AnnexDocument document, byte[] former)
    {
        using var stream = new MemoryStream(former);
        return ExamplePacks.Inspection.CompareWithFormer(document, stream);
    }
}
