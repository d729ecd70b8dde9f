using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes.Verifying;

/// <summary>A written annex is recomputed from the record that it carries, and every change of it is found.</summary>
public class AnnexVerifierTests
{
    private static readonly ISuiInspection Inspection = ExamplePacks.Inspection;

    private static IEnumerable<TestCaseData> Written() =>
        from pack in ExamplePacks.Names().Where(name => File.Exists(Path.Combine(ExamplePacks.Folder(name), "pack.json")))
        from language in new[] { "en", "cy" }
        from format in new[] { "json", "html", "pdf" }
        select new TestCaseData(pack, language, format);

    [TestCaseSource(nameof(Written))]
    public void Annex_AsItWasWritten_Verifies(string pack, string language, string format)
    {
        var verified = Inspection.VerifyAnnex(Write(ExamplePacks.Compose(pack, AnnexAudience.Published, language), format), "annex");
        Assert.That(verified.Problems, Is.Empty);
        Assert.That((verified.Claim!.Format, verified.Claim.Language, verified.Claim.RecordSha256.Length), Is.EqualTo((format, language, 64)));
    }

    [TestCase(AnnexAudience.Working, AnnexPart.Annex)]
    [TestCase(AnnexAudience.Published, AnnexPart.Supplement)]
    [TestCase(AnnexAudience.Published, AnnexPart.EasyRead)]
    public void Annex_OfEveryKind_Verifies(AnnexAudience audience, AnnexPart part)
    {
        var verified = Inspection.VerifyAnnex(Write(ExamplePacks.Compose("synthetic-middling", audience, part: part), "pdf"), "annex");
        Assert.That(verified.Problems, Is.Empty);
        Assert.That((verified.Claim!.Audience, verified.Claim.Part), Is.EqualTo((audience, part)));
    }

    /// <summary>Where everything is disclosed, the range is computed and not bounded: in the working paper.</summary>
    [Test]
    public void WorkingPaper_OfThePack_LeavesNoRangeOpen() => Assert.That(
        Inspection.VerifyAnnex(Write(ExamplePacks.Compose("synthetic-paper", AnnexAudience.Working), "json"), "annex").Claim!.RangeFollows, Is.True);

    /// <summary>Somebody changes the record and leaves the digest: every change of every value is found.</summary>
    [Test]
    public void Record_WithAnyValueChanged_IsFound()
    {
        var written = JsonNode.Parse(Write(ExamplePacks.Compose("synthetic-middling", AnnexAudience.Published), "json"))!;
        var places = Values(written["record"]!).Select(value => value.GetPath()).ToList();
        Assert.That(places, Has.Count.GreaterThan(200));
        foreach (var place in places)
        {
            var changed = JsonNode.Parse(written.ToJsonString())!;
            var value = Values(changed["record"]!).Single(one => one.GetPath() == place);
            value.ReplaceWith(Other(value));
            var problems = Inspection.VerifyAnnex(Encoding.UTF8.GetBytes(changed.ToJsonString()), "annex").Problems;
            Assert.That(problems, Is.Not.Empty, place);
            Assert.That(problems.Select(problem => problem.Code), Has.All.Match("^SUI54"), place);
        }
    }

    /// <summary>Somebody changes an outcome and mends the digest: what does not follow is named.</summary>
    [TestCase("rung", "5", "SUI5433")]
    [TestCase("prompt", "\"Met\"", "SUI5432")]
    [TestCase("reach", "\"Pockets\"", "SUI5434")]
    [TestCase("rating.value", "\"Outstanding\"", "SUI5435")]
    [TestCase("rating.low", "\"Outstanding\"", "SUI5435")]
    [TestCase("rating.high", "\"NotRated\"", "SUI5435")]
    [TestCase("elements.0.result", "\"NotMet\"", "SUI5431")]
    [TestCase("criteria.0.id", "\"X1\"", "SUI5430")]
    [TestCase("rubric.sha256", "\"00\"", "SUI5422")]
    [TestCase("framework.version", "99", "SUI5422")]
    public void Outcome_ThatDoesNotFollow_IsNamed_ThoughTheDigestWasMended(string place, string value, string code)
    {
        var annex = JsonNode.Parse(Write(ExamplePacks.Compose("synthetic-middling", AnnexAudience.Published), "json"))!;
        var at = annex["record"]!;
        foreach (var step in place.Split('.'))
        {
            at = int.TryParse(step, out var index) ? at[index]! : at[step] ?? throw new AssertionException(step);
        }

        Assert.That(at.ToJsonString(), Is.Not.EqualTo(value));
        at.ReplaceWith(JsonNode.Parse(value));
        Mend(annex);
        Assert.That(Inspection.VerifyAnnex(Encoding.UTF8.GetBytes(annex.ToJsonString()), "annex").Problems.Select(problem => problem.Code), Has.Member(code));
    }

    /// <summary>The text shows another rung than the record.</summary>
    [Test]
    public void Ladder_ThatMarksAnotherRung_IsNamed()
    {
        var annex = JsonNode.Parse(Write(ExamplePacks.Compose("synthetic-middling", AnnexAudience.Published), "json"))!;
        var ladder = Objects(annex["sections"]!).First(one => one["type"]?.GetValue<string>() == "ladder");
        foreach (var step in ladder["steps"]!.AsArray())
        {
            step!["placed"] = step["rung"]!.GetValue<int>() == 5;
        }

        Assert.That(Inspection.VerifyAnnex(Encoding.UTF8.GetBytes(annex.ToJsonString()), "annex").Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI5421", "SUI5436" }));
    }

    // A word of the text, the day, or what the file says it is: none of them is in the record.
    [TestCase("title", "Another title")]
    [TestCase("date", "2019-06-08")]
    [TestCase("audience", "working")]
    public void Json_ChangedOutsideItsRecord_IsFound(string member, string value)
    {
        var annex = JsonNode.Parse(Write(ExamplePacks.Compose("synthetic-middling", AnnexAudience.Published), "json"))!;
        annex[member] = value;

        Assert.That(Inspection.VerifyAnnex(Encoding.UTF8.GetBytes(annex.ToJsonString()), "annex").Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI5421" }));
    }

    private static IEnumerable<TestCaseData> Hostile()
    {
        var pdf = Write(ExamplePacks.Compose("worked-case", AnnexAudience.Published), "pdf");
        yield return new TestCaseData(Array.Empty<byte>()).SetArgDisplayNames("empty");
        yield return new TestCaseData(Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF\n")).SetArgDisplayNames("a PDF without an attachment");
        yield return new TestCaseData((byte[])[.. pdf, .. Encoding.ASCII.GetBytes("\n1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n")]).SetArgDisplayNames("written on");
        yield return new TestCaseData((byte[])[.. pdf, .. Encoding.ASCII.GetBytes("x")]).SetArgDisplayNames("with a tail");
        yield return new TestCaseData(pdf[..(pdf.Length / 2)]).SetArgDisplayNames("cut");
        yield return new TestCaseData(Replaced(pdf, "/Type/EmbeddedFile", "/Type/EmbeddedFilf")).SetArgDisplayNames("without its attachment");
        yield return new TestCaseData(Encoding.ASCII.GetBytes("<!DOCTYPE html>\n<html><head></head></html>")).SetArgDisplayNames("a page without a record");
        yield return new TestCaseData(Encoding.ASCII.GetBytes("<!DOCTYPE html>\n<head><meta name=\"sui-annex\" content=\"{}\" /><meta name=\"sui-annex\" content=\"{}\" /></head>")).SetArgDisplayNames("two records");
        yield return new TestCaseData(Encoding.ASCII.GetBytes("PK\u0003\u0004")).SetArgDisplayNames("another file");
    }

    [TestCaseSource(nameof(Hostile))]
    public void File_ThatCarriesNoOneRecord_IsRefused(byte[] file) =>
        Assert.That(Inspection.VerifyAnnex(file, "annex").Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI5420" }));

    /// <summary>A stream that inflates without end, in the form that this library writes.</summary>
    [Test]
    public void Pdf_WhoseAttachmentIsABomb_IsRefused()
    {
        using var packed = new MemoryStream();
        using (var zlib = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(new byte[64 << 20]);
        }

        byte[] file =
        [
            .. Encoding.ASCII.GetBytes($"%PDF-1.7\n1 0 obj\n<</Type/EmbeddedFile/Subtype/x/Length {packed.Length}/Filter/FlateDecode>>\nstream\n"), .. packed.ToArray(),
            .. Encoding.ASCII.GetBytes("\nendstream\nendobj\nstartxref\n0\n%%EOF\n"),
        ];
        Assert.That(Inspection.VerifyAnnex(file, "annex").Problems.Single().Code, Is.EqualTo("SUI5420"));
    }

    /// <summary>No byte that is changed anywhere in the attachment passes, and none makes the reader fail.</summary>
    [Test]
    public void Json_WithRandomBytesChanged_NeverThrows()
    {
        var annex = Write(ExamplePacks.Compose("worked-case", AnnexAudience.Published), "json");
        var random = new Random(5);
        for (var run = 0; run < 300; run++)
        {
            var changed = (byte[])annex.Clone();
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
            Assert.That(() => Inspection.VerifyAnnex(changed, "annex"), Throws.Nothing);
        }
    }

    private static byte[] Write(AnnexDocument document, string format)
    {
        using var output = new MemoryStream();
        Inspection.Write(document, format, output);
        return output.ToArray();
    }

    // As somebody who knows the format would, by the scheme of the digest and not by the code that checks it.
    internal static void Mend(JsonNode annex)
    {
        annex["sha256"] = RecordDigest.OfRecord(Encoding.UTF8.GetBytes(annex.ToJsonString()));
        annex["documentSha256"] = RecordDigest.OfDocument(Encoding.UTF8.GetBytes(annex.ToJsonString()));
    }

    private static byte[] Replaced(byte[] file, string from, string to) =>
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(file).Replace(from, to, StringComparison.Ordinal));

    private static IEnumerable<JsonNode> Objects(JsonNode node) => node switch
    {
        JsonObject one => one.Select(member => member.Value).OfType<JsonNode>().SelectMany(Objects).Prepend(one),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Objects),
        _ => [],
    };

    private static IEnumerable<JsonNode> Values(JsonNode node) => node switch
    {
        JsonObject one => one.Select(member => member.Value).OfType<JsonNode>().SelectMany(Values),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Values),
        _ => [node],
    };

    private static JsonNode Other(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.Number => JsonValue.Create(value.GetValue<double>() + 1),
        JsonValueKind.True => JsonValue.Create(false),
        JsonValueKind.False => JsonValue.Create(true),
        _ => JsonValue.Create(value.GetValue<string>() + "x"),
    };
}
