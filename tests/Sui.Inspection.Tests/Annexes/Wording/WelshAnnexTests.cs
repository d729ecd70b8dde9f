using System.Text.RegularExpressions;
using Sui.Inspection.Annexes;
using Sui.Inspection.Tests.Data;

namespace Sui.Inspection.Tests.Annexes.Wording;

/// <summary>Whole annexes in Welsh, from the example packs, whose evidence is in English.</summary>
[TestFixture]
internal sealed partial class WelshAnnexTests
{
    private static readonly ISuiInspection Inspection = SuiInspection.Create();

    private static string Packs => Path.Combine(Repository.Root(), "examples", "packs");

    private static IEnumerable<string> Names() => Directory.GetDirectories(Packs).Select(path => Path.GetFileName(path)!).Order();

    [Test]
    public void Write_EveryExamplePack_InEveryFormat(
        [ValueSource(nameof(Names))] string pack, [Values] AnnexAudience audience)
    {
        var document = Compose(pack, audience);
        Assert.That(document.Language, Is.EqualTo("cy"));
        foreach (var format in Inspection.Formats)
        {
            using var output = new MemoryStream();
            Inspection.Write(document, format, output);
            Assert.That(output.Length, Is.GreaterThan(1000), format);
        }
    }

    [Test]
    public void Compose_EveryExamplePack_LeavesNoPlaceUnfilledAndNoSentenceBroken(
        [ValueSource(nameof(Names))] string pack, [Values] AnnexAudience audience)
    {
        var lines = AnnexText.Of(Compose(pack, audience)).Split('\n');
        Assert.That(lines.Where(line => Broken().IsMatch(line)), Is.Empty);
    }

    /// <summary>What is not marked as English is Welsh; names and ids are the same in both languages.</summary>
    [Test]
    public void Compose_EveryExamplePack_MarksAllEnglish(
        [ValueSource(nameof(Names))] string pack, [Values] AnnexAudience audience)
    {
        var document = Compose(pack, audience);
        var evidence = Inspection.Read(Path.Combine(Packs, pack)).Pack!;
        Assert.That(
            Runs(document).Where(run => run.Language is null or "cy")
                .Select(run => run.Text.Replace(evidence.Provider.Name, " ", StringComparison.Ordinal)
                    .Replace($"({evidence.Id})", " ", StringComparison.Ordinal))
                .Where(text => English().IsMatch(text)),
            Is.Empty);
        Assert.That(Runs(document).Where(run => run.Language == "en"), Is.Not.Empty);
    }

    private static AnnexDocument Compose(string pack, AnnexAudience audience) => Inspection.Compose(
        Inspection.Assess(Inspection.Read(Path.Combine(Packs, pack))), new AnnexRequest(audience, "cy"));

    private static IEnumerable<TextRun> Runs(AnnexDocument document) =>
        AnnexText.All(document.Sections).SelectMany(section => section.Blocks).SelectMany(Runs);

    private static IEnumerable<TextRun> Runs(AnnexBlock block) => block switch
    {
        ParagraphBlock paragraph => paragraph.Runs,
        ListBlock list => list.Items.SelectMany(item => item),
        FactsBlock facts => facts.Facts.SelectMany(fact => fact.Value),
        CalloutBlock callout => callout.Blocks.SelectMany(Runs),
        QuoteBlock quote => [.. quote.Text, .. quote.Attribution],
        TableBlock table => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Runs),
        _ => [],
    };

    [GeneratedRegex(@"[{}]|\.\.|  | [.,;:]|\(\)|^ | $")]
    private static partial Regex Broken();

    [GeneratedRegex(@"\b(the|and|of|with|was|were|which|that|this|not|for|from|are|has|have|people|by)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
