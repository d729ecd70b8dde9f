using System.Text;
using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Tests.Support;

namespace Sui.Inspection.Imports.Tests.Mappings;

/// <summary>Headers that nobody would write on purpose.</summary>
internal sealed class HostileFileTests
{
    private static IEnumerable<TestCaseData> Headers
    {
        get
        {
            yield return Case("all empty", Enumerable.Repeat(string.Empty, 50));
            yield return Case("all the same", Enumerable.Repeat("I feel listened to.", 300));
            yield return Case("ten thousand", Enumerable.Range(0, 10_000).Select(i => $"Column {i}"));
            yield return Case("ten thousand alike", Enumerable.Range(0, 10_000).Select(i => $"Would you know how to get something {i}"));
            yield return Case("very long", [new string('x', 32_000), string.Concat(Enumerable.Repeat("I feel listened to. ", 1500)), "heard"]);
            yield return Case("slashes", [new string('/', 1000), string.Concat(Enumerable.Repeat("a/", 400)) + "heard"]);
            yield return Case("brackets", [new string('[', 500) + new string(']', 500), "]", "[]", "[heard]", "heard[", "heard[]"]);
            yield return Case("colons", [new string(':', 400), ":", "heard:", ":heard"]);
            yield return Case("marks of direction", ["\u200F\u202Eheard\u202C", "\u200F", "\uFEFF"]);
            yield return Case("controls and halves of pairs", ["hea\u0000rd", "\uD800", "\uDFFF heard", "\u2028"]);
            yield return Case("tags", ["<heard", "<b>heard</b", "&#x110000;", "<" + new string('a', 900), "&" + new string('a', 900)]);
            yield return Case("numbers", ["1.", "Q", "Q1", "1234567890", "Question ", "1) ", "Q9999999999."]);
            yield return Case("words of tools", ["_id", "KEY", "Respondent ID", "Response ID", "submitdate", "Start time", "_uuid"]);
            yield return Case("formulas", ["=1+1", "@heard", "+heard", "-heard"]);
        }
    }

    [TestCaseSource(nameof(Headers)), CancelAfter(20_000)]
    public void Propose_HostileHeaders_EndsWithAMappingThatCanBeSavedAndApplied(string[] headers)
    {
        var sample = InMemoryTable.Csv(headers, [.. headers.Select(_ => "Agree")]).Sample();
        var layout = LayoutRecogniser.Recognise(sample);
        var proposal = new MappingProposer(new NoIdentifiers()).Propose(layout, sample, SyntheticInstrument.Value);
        var file = new ImportMappingFile();
        var read = file.Read(file.Write(proposal.Mapping), "m.json");

        Assert.That(read.Problems, Is.Empty);
        Assert.That(MappingApplier.Apply(read.Mapping!, layout, SyntheticInstrument.Value).Columns.Select(column => column.Place),
            Is.EqualTo(proposal.Columns.Where(column => column.Mapping.Use is not (ColumnUse.NotUsed or ColumnUse.Identifier))
                .Select(column => column.Place)));
    }

    [Test]
    public void Propose_SurrogateHalvesAndMarks_StillFindTheQuestion() => Assert.That(
        Proposals.For([["\u200F\u202Eheard\u202C"], ["Agree"]]).Uses(), Is.EqualTo(new[] { "0 Answer heard" }));

    [Test]
    public void Recognise_RandomCells_NeverThrows()
    {
        var random = new Random(4);
        string[] words = ["_uuid", "_submission_time", "KEY", "SubmissionDate", "Respondent ID", "Collector ID", "Response ID", "Status",
            "Date Submitted", "submitdate", "lastpage", "Start time", "Completion time", "#tag", "heard", "reached/letter", "", "\u200F", "1/2/2019"];
        for (var round = 0; round < 2000; round++)
        {
            var rows = Enumerable.Range(0, random.Next(0, 5))
                .Select(_ => Enumerable.Range(0, random.Next(0, 8)).Select(_ => Word(random, words)).ToArray()).ToArray();
            var proposal = Proposals.For(rows);

            Assert.That(proposal.Columns.Select(column => column.Mapping.Column), Is.Unique);
        }
    }

    private static string Word(Random random, string[] words)
    {
        if (random.Next(4) > 0)
        {
            return words[random.Next(words.Length)];
        }

        var text = new StringBuilder();
        for (var i = random.Next(0, 12); i > 0; i--)
        {
            text.Append((char)random.Next(0, 0x3000));
        }

        return text.ToString();
    }

    private static TestCaseData Case(string name, IEnumerable<string> headers) =>
        new TestCaseData((object)headers.ToArray()).SetArgDisplayNames(name);
}
