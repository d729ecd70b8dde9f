using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Coding;
using static Sui.Inspection.CaseFiles.Tests.Support.Refusals;

namespace Sui.Inspection.CaseFiles.Tests.Files;

/// <summary>Coders' sheets stand in the case without words, and are shown to nobody before each coder has handed theirs in.</summary>
public class CaseCodingTests
{
    private static readonly CaseActor Lead = TemporaryCases.Lead;
    private static readonly CaseActor Second = TemporaryCases.Second;

    private static CaseCodingRound Round => new()
    {
        Codebook = Codebooks.Verbatim.Identify(),
        ExcerptsSha256 = new string('a', 64),
        Excerpts = 4,
        WithWords = [1, 2, 4],
        Coders = ["AB", "CD"],
    };

    [Test]
    public async Task Sheets_AreShownToNobody_BeforeEachIsThere_AndThenAsTheyCameIn()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var coding = (await file.Coding.OpenAsync(Round, Lead, "Two code.")).Items[0];
        var first = (await file.Coding.AddAsync(coding, Codebooks.Verbatim, Sheet("ab"), Second)).Items[0];
        var open = (await file.Coding.GetAsync())[0];
        Assert.That((open.Id, open.Sheets, string.Join(',', open.Awaited)), Is.EqualTo((coding, (IReadOnlyList<CaseCodedSheet>?)null, "CD")));
        await Refuses("SUI7255", () => file.Evidence.ReadAsync(first, Lead));
        await Refuses("SUI7253", () => file.Coding.AddAsync(coding, Codebooks.Verbatim, Sheet("AB"), Second));

        await file.Coding.AddAsync(coding, Codebooks.Verbatim, Sheet("CD", left: [4]), Second);
        var done = (await file.Coding.GetAsync())[0];
        Assert.That((done.Awaited, done.Sheets!.Select(sheet => sheet.Coder)), Is.EqualTo((Array.Empty<string>(), new[] { "AB", "CD" })));
        Assert.That(done.Sheets![0].Codes.Select(one => (one.Key, string.Join('|', one.Value.Keys))), Is.EqualTo(new[] { (1, "social_ties"), (2, ""), (4, "") }));
        Assert.That(done.Sheets[1].LeftOut, Is.EqualTo(new[] { 4 }));
        Assert.That((await file.Evidence.ReadAsync(first, Lead)).Length, Is.GreaterThan(0));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);

        // What is coded is no evidence: a pack, and what is computed of it, stay as they are.
        Assert.That(await file.Evidence.ExportAsync(), Is.EquivalentTo(Packs.Files("synthetic-middling")).Using<KeyValuePair<string, ReadOnlyMemory<byte>>>((one, other) => one.Key == other.Key && one.Value.Span.SequenceEqual(other.Value.Span)));
    }

    [Test]
    public async Task WhatCannotBeCoded_AndSheetsThatAreNotFinished_AreRefused()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await Refuses("SUI7257", () => file.Coding.OpenAsync(Round with { Coders = ["AB"] }, Lead));
        await Refuses("SUI7257", () => file.Coding.OpenAsync(Round with { Coders = ["AB", "ab"] }, Lead));
        await Refuses("SUI7257", () => file.Coding.OpenAsync(Round with { WithWords = [] }, Lead));
        await Refuses("SUI7251", () => file.Coding.AddAsync(new string('b', 64), Codebooks.Verbatim, Sheet("AB"), Lead));
        var coding = (await file.Coding.OpenAsync(Round, Lead)).Items[0];
        await Refuses("SUI7252", () => file.Coding.AddAsync(coding, Codebooks.Verbatim, Sheet("EF"), Lead));
        await Refuses("SUI7254", () => file.Coding.AddAsync(coding, Codebooks.Verbatim, Sheet("AB", coded: [1, 2]), Lead));
        await Refuses("SUI7254", () => file.Coding.AddAsync(coding, Codebooks.Verbatim, Sheet("AB", coded: [1], left: [2, 4]), Lead));
        await Refuses("SUI7256", () => file.Coding.AddAsync(coding, Codebooks.Verbatim with { Identity = new DataVersion("own", 1) }, Sheet("AB"), Lead));
        await Assert.ThrowsAsync<ArgumentException>(() => file.Coding.AddAsync(coding, Codebooks.Verbatim, Sheet("AB", code: "words of somebody"), Lead));
        Assert.That((await file.Coding.GetAsync())[0].Awaited, Is.EqualTo(new[] { "AB", "CD" }));
    }

    /// <summary>A purge takes words and leaves codes; so does somebody who takes their consent back.</summary>
    [Test]
    public async Task Codes_StayWhereWordsGo()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using var file = await TemporaryCases.OpenAsync(path);
        var coding = await CodedAsync(file);
        await file.Retention.PurgeAsync(new CasePurgeRequest { Before = new DateOnly(2030, 1, 1) }, Lead, "Two years have passed.");
        Assert.That((await file.Coding.GetAsync()).Single(one => one.Id == coding).Sheets, Has.Count.EqualTo(2));
        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);
    }

    /// <summary>Two coders hand in on two copies: merged, both are there. Two sheets of one coder are a conflict, whichever copy is named first.</summary>
    [TestCase(true)]
    [TestCase(false)]
    public async Task Copies_AreUnited_AndTwoSheetsOfOneCoderAreAConflict(bool isTurned)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        var coding = "";
        await DoAsync(path, async file => coding = (await file.Coding.OpenAsync(Round, Lead)).Items[0]);
        var (first, second) = cases.Copied(path);
        await DoAsync(first, file => file.Coding.AddAsync(coding, Codebooks.Verbatim, Sheet("AB"), Lead));
        await DoAsync(second, file => file.Coding.AddAsync(coding, Codebooks.Verbatim, Sheet("CD"), Second));
        var (one, other) = isTurned ? (second, first) : (first, second);
        await using (var merged = (await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(one, other, cases.Path("merged.sui"), Lead))).File)
        {
            Assert.That((await merged.Coding.GetAsync())[0].Sheets!.Select(sheet => sheet.Coder), Is.EqualTo(new[] { "AB", "CD" }));
            Assert.That((await merged.Journal.VerifyAsync()).Problems, Is.Empty);
        }

        await DoAsync(second, file => file.Coding.AddAsync(coding, Codebooks.Verbatim, Sheet("AB", coded: [1, 2, 4], code: "desistance"), Second));
        await Refuses("SUI7335", () => TemporaryCases.Store.MergeAsync(new CaseMergeRequest(one, other, cases.Path("refused.sui"), Lead)));
    }

    /// <summary>What was coded is coded of the evidence of then; where a case takes no evidence, it takes no sheets.</summary>
    [Test]
    public async Task Analysis_TakesNoSheets()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        foreach (var trigger in (string[])["start-gathering", "close-gathering"])
        {
            await file.Workflow.FireAsync(trigger, Lead, "On time.");
        }

        await Refuses("SUI7203", () => file.Coding.OpenAsync(Round, Lead));
    }

    private static async Task<string> CodedAsync(ICaseFile file)
    {
        var coding = (await file.Coding.OpenAsync(Round, Lead)).Items[0];
        await file.Coding.AddAsync(coding, Codebooks.Verbatim, Sheet("AB"), Lead);
        await file.Coding.AddAsync(coding, Codebooks.Verbatim, Sheet("CD"), Second);
        return coding;
    }

    private static CaseCodedSheet Sheet(string coder, int[]? coded = null, int[]? left = null, string code = "social_ties") => new()
    {
        Coder = coder,
        Sha256 = new string('c', 64),
        Codes = (coded ?? [.. new[] { 1, 2, 4 }.Except(left ?? [])]).ToDictionary(
            place => place, IReadOnlyDictionary<string, string?> (place) => place == 1 ? new Dictionary<string, string?> { [code] = null } : []),
        LeftOut = left ?? [],
    };

    private static async Task DoAsync(string path, Func<ICaseFile, Task> work)
    {
        await using var file = await TemporaryCases.OpenAsync(path);
        await work(file);
    }
}
