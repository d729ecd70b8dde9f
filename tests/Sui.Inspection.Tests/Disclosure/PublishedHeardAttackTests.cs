using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Tests.Annexes;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>
/// An attacker who reads the whole published annex, sentences included, and looks for every other inspection that would have given
/// the same one. Each small count must be able to be another.
/// </summary>
[TestFixture]
internal sealed class PublishedHeardAttackTests
{
    [Test]
    public void Published_PeopleHeard_CouldAlwaysHaveBeenOthers()
    {
        var source =
            from heard in Gen.Choose(0, 14)
            from missing in Gen.Choose(-1, 7)
            from drawn in Gen.Elements<Origin?>(Origin.Inspectorate, Origin.ThirdParty, Origin.Provider, null)
            from origin in Gen.Frequency((4, Gen.Constant(Origin.Inspectorate)), (1, Gen.Constant(Origin.Provider)))
            select new Asked(heard, missing, drawn, origin);
        var inspections =
            from sources in Gen.ArrayOf(source).Where(sources => sources.Length is >= 1 and <= 4)
            from women in Gen.Choose(0, 100)
            from unheard in Gen.Frequency((2, Gen.Constant(8000)), (1, Gen.Choose(0, 20)))
            select new Inspection(sources, women, Counted(sources) + unheard);
        Prop.ForAll(inspections.ToArbitrary(), LeavesSmallSourcesOpen)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20190604, 1));
    }

    // Who drew a sample counts as the inspectorate does unless it is the provider: 'fewer than ten from a sample' beside a sample of
    // eight that is shown would tell that the third party's sample heard one.
    [Test]
    public void Published_SampleDrawnByAThirdParty_CouldAlwaysHaveBeenAnother() =>
        Assert.That(Enumerable.Range(1, 4).Select(small => LeavesSmallSourcesOpen(new Inspection(
            [
                new Asked(8, -1, Origin.Inspectorate, Origin.Inspectorate),
                new Asked(small, -1, Origin.ThirdParty, Origin.Inspectorate),
                new Asked(30, -1, null, Origin.Inspectorate),
            ],
            10,
            8200))), Is.All.True);

    [Test]
    public void Attack_OnAnnexThatShowsEverything_Succeeds()
    {
        var inspection = new Inspection([new Asked(3, -1, Origin.Inspectorate, Origin.Inspectorate)], 0, 8200);

        Assert.That(Others(inspection, 0).Any(other => Text(other, AnnexAudience.Working) == Text(inspection, AnnexAudience.Working)), Is.False);
    }

    private static bool LeavesSmallSourcesOpen(Inspection inspection)
    {
        var text = Text(inspection, AnnexAudience.Published);
        return Enumerable.Range(0, inspection.Sources.Length)
            .Where(index => inspection.Sources[index].Heard is > 0 and < 5)
            .All(index => Others(inspection, index).Any(other => Text(other, AnnexAudience.Published) == text));
    }

    /// <summary>Inspections that heard another small number through one source, and perhaps another number through one more.</summary>
    private static IEnumerable<Inspection> Others(Inspection inspection, int index) =>
        from heard in Enumerable.Range(1, 4).Where(heard => heard != inspection.Sources[index].Heard)
        from missing in inspection.Sources[index].Missing < 0 ? [-1] : Enumerable.Range(0, 12)
        let changed = inspection.Sources[index] with { Heard = heard, Missing = missing }
        from other in Enumerable.Range(0, inspection.Sources.Length)
        from more in other == index ? [0] : Enumerable.Range(-3, 7)
        from sameInvited in new[] { true, false }
        let sources = inspection.Sources.Select((one, place) =>
            place == index ? changed : place == other ? one.With(more, sameInvited) : one).ToArray()
        where sources.All(source => source is { Heard: >= 0, Missing: >= -1 })
        where Counted(sources) <= inspection.Size
        from women in Enumerable.Range(Math.Max(0, inspection.Women - 4), 9)
        orderby Math.Abs(more), Math.Abs(women - inspection.Women)
        select new Inspection(sources, women, inspection.Size);

    private static string Text(Inspection inspection, AnnexAudience audience)
    {
        var heard = inspection.Sources.Select((source, index) => new HeardFromSource
        {
            SourceId = $"s{index}",
            Title = $"Source {(char)('A' + index)}",
            Kind = SourceKind.Interview,
            Experience = Experience.Lived,
            Origin = source.Origin,
            SampleDrawnBy = source.Drawn,
            Invited = source.Missing < 0 ? null : source.Heard + source.Missing,
            Heard = source.Heard,
            Representativeness = null,
        }).ToList();
        var people = Counted(inspection.Sources);
        var sample = inspection.Sources
            .Where(source => source is { Origin: Origin.Inspectorate, Drawn: Origin.Inspectorate or Origin.ThirdParty }).Sum(source => source.Heard);
        var women = Math.Min(inspection.Women, people);
        var test = new TestCase
        {
            Heard = new Heard(people, sample, heard),
            Pack = TestPack.Create() with
            {
                Caseload = new Caseload(
                    inspection.Size, [new("Sex", "Women", 0.15, women), new("Sex", "Men", 0.85, people - women)], Representativeness.Poor),
            },
        };
        test.Rating = test.Rating with { NotRatedReasons = people < 10 ? [NotRatedReason.TooFewHeard] : [NotRatedReason.RangeOpen] };
        test.Placement = test.Placement with
        {
            Security = test.Placement.Security with
            {
                Reasons = sample < 10 ? [new SecurityReason(SecurityReasonKind.TooFewHeard, [], [])] : [],
            },
        };
        return audience == AnnexAudience.Published ? AnnexText.AllPublished(test.Build(), new JsonAnnexRenderer())
            : AnnexText.Render(new JsonAnnexRenderer(), AnnexText.Compose(test.Build(), audience));
    }

    private static int Counted(Asked[] sources) =>
        sources.Where(source => source.Origin == Origin.Inspectorate).Sum(source => source.Heard);

    private sealed record Asked(int Heard, int Missing, Origin? Drawn, Origin Origin)
    {
        /// <summary>With more people heard, of as many invited or with as many who did not answer.</summary>
        public Asked With(int more, bool sameInvited) => this with
        {
            Heard = Heard + more,
            Missing = Missing < 0 || !sameInvited ? Missing : Missing >= more ? Missing - more : -2,
        };
    }

    private sealed record Inspection(Asked[] Sources, int Women, int Size)
    {
        public override string ToString() => $"{string.Join<Asked>(", ", Sources)}; women {Women}; caseload {Size}";
    }
}
