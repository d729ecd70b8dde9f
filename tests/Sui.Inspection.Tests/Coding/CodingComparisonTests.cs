using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Analysis;
using Sui.Inspection.Coding;

namespace Sui.Inspection.Tests.Coding;

/// <summary>What coders coded apart, beside each other.</summary>
[TestFixture]
internal sealed class CodingComparisonTests
{
    private static readonly Codebook Book = new()
    {
        Identity = new DataVersion("made-up", 1),
        Title = new LocalisedText("Made up"),
        Codes = [Code("theme"), Code("other")],
    };

    // method.md, section 6: 37 by both, 2 by the first alone, 1 by the second alone, 0 by neither: 92.5 per cent, kappa -0.034, AC1 0.919.
    [Test]
    public void Of_TwoCodersAndADominantCode_IsTheMethodsTable()
    {
        var (first, second) = (new Dictionary<string, bool>(), new Dictionary<string, bool>());
        for (var at = 0; at < 40; at++)
        {
            first[$"e{at:00}"] = at < 39;
            second[$"e{at:00}"] = at is < 37 or 39;
        }

        var comparison = CodingComparison.Of(Book, [Sheet("AB", first), Sheet("CD", second)]);
        var presence = comparison.Codes[0].Presence;

        Assert.Multiple(() =>
        {
            Assert.That(comparison.Compared, Is.EqualTo(40));
            Assert.That(comparison.Codes[0].Given, Is.EqualTo(40));
            Assert.That(presence.Percent.Value, Is.EqualTo(0.925).Within(1e-12));
            Assert.That(presence.Kappa.Value, Is.EqualTo(-0.034).Within(5e-4));
            Assert.That(presence.Ac1.Value, Is.EqualTo(0.919).Within(5e-4));
            Assert.That(comparison.Differing, Is.EqualTo((string[])["e37", "e38", "e39"]));
            Assert.That(comparison.Codes[1].Given, Is.Zero);
            Assert.That(comparison.Codes[1].Presence.Percent.Value, Is.EqualTo(1), "that a code does not apply is agreement, too");
        });
    }

    // Krippendorff's reference matrix (Content Analysis, 2nd ed., ch. 11; four coders, twelve units): 0.743 nominal, 0.815 ordinal, 0.849 interval.
    [TestCase(AgreementMetric.Ordinal, 0.815)]
    [TestCase(AgreementMetric.Interval, 0.849)]
    public void Of_Levels_AreKrippendorffsMatrix(AgreementMetric metric, double alpha)
    {
        string[] rows = ["123321412***", "1233224125*3", "*3332342251*", "12332441251*"];
        var book = Book with { Codes = [Code("theme") with { Levels = ["1", "2", "3", "4", "5"], LevelMetric = metric }] };
        var sheets = rows.Select((row, coder) => new CoderSheet(
            $"coder {coder}",
            row.Index().Where(one => one.Item != '*').ToDictionary(
                one => $"e{one.Index:00}", one => (IReadOnlyDictionary<string, string?>)new Dictionary<string, string?> { ["theme"] = one.Item.ToString() }))).ToList();

        var comparison = CodingComparison.Of(book, sheets);

        Assert.That(comparison.Codes[0].Levels!.Alpha.Value, Is.EqualTo(alpha).Within(5e-4));
        Assert.That(comparison.Compared, Is.EqualTo(11));
    }

    [Test]
    public void Of_CodersWithNothingInCommon_SaysWhyNothingIsComputed()
    {
        var comparison = CodingComparison.Of(Book, [Sheet("AB", new() { ["e1"] = true }), Sheet("CD", new() { ["e2"] = true })]);
        Assert.Multiple(() =>
        {
            Assert.That(comparison.Compared, Is.Zero);
            Assert.That(comparison.Differing, Is.Empty);
            Assert.That(comparison.Codes.Select(code => code.Presence.Alpha.Reason), Is.All.EqualTo(NotComputed.NothingInCommon));
            Assert.That(comparison.Codes.Select(code => code.Presence.Percent.Value), Is.All.Null);
        });
    }

    // What nobody reads, nobody agrees on.
    [Test]
    public void Of_Units_LeavesOthersOut()
    {
        CoderSheet[] sheets = [Sheet("AB", new() { ["e1"] = true, ["e2"] = false, ["silent"] = false }), Sheet("CD", new() { ["e1"] = false, ["e2"] = false, ["silent"] = false })];

        var comparison = CodingComparison.Of(Book, sheets, ["e1", "e2"]);

        Assert.That((comparison.Compared, comparison.Excerpts, comparison.Codes[0].Presence.Percent.Value), Is.EqualTo((2, (string[])["e1", "e2"], 0.5)));
        Assert.That(CodingComparison.Of(Book, sheets).Compared, Is.EqualTo(3));
    }

    [Test]
    public void Of_AnyCodings_HasNoNumberThatIsNotFinite() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 3).ArrayOf(12).ArrayOf()),
        coders =>
        {
            // 0: not coded, 1: none, 2 and 3: one code or both.
            var sheets = coders.Select((cells, coder) => new CoderSheet($"c{coder}", cells.Index().Where(cell => cell.Item > 0).ToDictionary(
                cell => $"e{cell.Index}",
                cell => (IReadOnlyDictionary<string, string?>)Book.Codes.Take(cell.Item - 1).ToDictionary(code => code.Id, _ => (string?)null)))).ToList();
            foreach (var result in CodingComparison.Of(Book, sheets).Codes.Select(code => code.Presence))
            {
                foreach (var measure in (Measure[])[result.Percent, result.Kappa, result.KappaStandardError, result.Alpha, result.Ac1, result.Ac2])
                {
                    Assert.That(measure.Value is null ? measure.Reason is not null : double.IsFinite(measure.Value.Value));
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithReplay(20262, 3));

    [Test]
    public void Of_TheSameCoderTwice_OrACodeOfNoCodebook_Throws()
    {
        var sheet = Sheet("AB", new() { ["e1"] = true });
        Assert.That(() => CodingComparison.Of(Book, [sheet, sheet with { Coder = "ab" }]), Throws.ArgumentException);
        Assert.That(() => CodingComparison.Of(Book with { Codes = [Code("another")] }, [sheet]), Throws.ArgumentException);
    }

    private static CodebookCode Code(string id) => new() { Id = id, Label = new LocalisedText(id), Definition = new LocalisedText("When it applies.") };

    private static CoderSheet Sheet(string coder, Dictionary<string, bool> given) => new(
        coder, given.ToDictionary(one => one.Key, one => (IReadOnlyDictionary<string, string?>)(one.Value ? new Dictionary<string, string?> { ["theme"] = null } : [])));
}
