using System.Text.RegularExpressions;
using Sui.Inspection.Annexes;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes.Wording;

/// <summary>Whole annexes in Welsh, from the example packs, whose evidence is in English.</summary>
[TestFixture]
internal sealed partial class WelshAnnexTests
{
    [Test]
    public void Write_EveryExamplePack_InEveryFormat(
        [ValueSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))] string pack, [Values] AnnexAudience audience)
    {
        var document = ExamplePacks.Compose(pack, audience, "cy");
        Assert.That(document.Language, Is.EqualTo("cy"));
        foreach (var format in ExamplePacks.Inspection.Formats.Select(known => known.Name))
        {
            using var output = new MemoryStream();
            ExamplePacks.Inspection.Write(document, format, output);
            Assert.That(output.Length, Is.GreaterThan(1000), format);
        }
    }

    [Test]
    public void Compose_EveryExamplePack_LeavesNoPlaceUnfilledAndNoSentenceBroken(
        [ValueSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))] string pack, [Values] AnnexAudience audience)
    {
        var lines = AnnexText.Of(ExamplePacks.Compose(pack, audience, "cy")).Split('\n');
        Assert.That(lines.Where(line => Broken().IsMatch(line)), Is.Empty);
    }

    /// <summary>What is not marked as English is Welsh; names and ids are the same in both languages.</summary>
    [Test]
    public void Compose_EveryExamplePack_MarksAllEnglish(
        [ValueSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))] string pack, [Values] AnnexAudience audience)
    {
        var document = ExamplePacks.Compose(pack, audience, "cy");
        var evidence = ExamplePacks.Inspection.Read(ExamplePacks.Folder(pack)).Pack!;
        Assert.That(
            AnnexText.Runs(document).Where(run => run.Language is null or "cy")
                .Select(run => run.Text.Replace(evidence.Provider.Name, " ", StringComparison.Ordinal)
                    .Replace($"({evidence.Id})", " ", StringComparison.Ordinal))
                .Where(text => English().IsMatch(text)),
            Is.Empty);
        Assert.That(AnnexText.Runs(document).Where(run => run.Language == "en"), Is.Not.Empty);
    }

    [GeneratedRegex(@"[{}]|\.\.|  | [.,;:]|\(\)|^ | $")]
    private static partial Regex Broken();

    [GeneratedRegex(@"\b(the|and|of|with|was|were|which|that|this|not|for|from|are|has|have|people|by)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
