using System.Text;
using Sui.Inspection.Assessments;
using Sui.Inspection.Comparisons;
using Sui.Inspection.Evidence;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Comparisons;

/// <summary>Many providers as distributions: which inspection and which rung counts, what is apart, and what is not shown.</summary>
public sealed class ComparisonTests
{
    private static readonly Assessment Base = ExamplePacks.Assess("synthetic-strong");

    private static readonly Decision Decided = new()
    {
        DecidedBy = "Lead inspector",
        DecidedOn = new DateOnly(2020, 1, 1),
        Reason = "Reason",
        ModeratedBy = "Head of inspections",
        LivedExperienceTookPart = true,
        Rating = Rating.Good,
        Rung = Rung.Participation,
    };

    [Test]
    public void Rungs_AreDecidedOnesWhereModerated_OtherwiseThoseOfTheEvidence()
    {
        var all = Compare(
            One("a", Rung.Consultation, decision: Decided),
            One("b", Rung.Consultation, decision: Decided with { ModeratedBy = null }),
            One("c", Rung.Consultation, decision: Decided with { ModeratedBy = "The lead inspector" }),
            One("d", Rung.Consultation, decision: Decided with { IsProvisional = true }),
            One("e", null, decision: Decided with { Rung = null, Rating = null }),
            One("f", null)).Sets.Single().All!;

        Assert.Multiple(() =>
        {
            Assert.That(all.RungsDecided, Is.EqualTo(1));
            Assert.That(all.RatingsDecided, Is.EqualTo(2));
            Assert.That(all.Rungs.Select(one => (one.Rung, one.Providers)), Is.EqualTo(new (Rung?, int)[]
                { (null, 2), (Rung.NoControl, 0), (Rung.Information, 0), (Rung.Consultation, 3), (Rung.Participation, 1), (Rung.SharingPower, 0), (Rung.FullControl, 0) }));
            Assert.That(all.Ratings.First(), Is.EqualTo(new RatingCount(null, 1)));
            Assert.That(all.Ratings.Sum(one => one.Providers), Is.EqualTo(6));
            Assert.That(all.Prompts.Sum(one => one.Providers), Is.EqualTo(6));
            Assert.That(all.Criteria.Select(one => one.NoEvidence + one.NotMet + one.Unclear + one.Indicated + one.Met), Is.All.EqualTo(6));
        });
    }

    [Test]
    public void LastFieldwork_Counts_AndIsComparedWithTheOneBefore()
    {
        var compared = Compare(
            One("a", Rung.Participation), One("a", Rung.Consultation, year: 2018), One("a", Rung.FullControl, year: 2017),
            One("b", Rung.Consultation), One("b", Rung.Participation, year: 2018),
            One("c", Rung.Consultation), One("c", Rung.Consultation, year: 2018),
            One("d", Rung.Consultation), One("d", null, year: 2018),
            One("e", null), One("e", null, year: 2018, lost: true),
            One("f", null));
        var change = compared.Sets.Single().Change;

        Assert.Multiple(() =>
        {
            Assert.That(compared.Sets.Single().Providers, Is.EqualTo(6));
            Assert.That((change.Pairs, change.OtherMeasure), Is.EqualTo((5, 0)));
            Assert.That((change.All!.Up, change.All.Same, change.All.Down, change.All.NotPlaced), Is.EqualTo((1, 1, 1, 2)));
            Assert.That(change.All.Criteria.Where(one => one.TurnedMet + one.Lost > 0), Is.EqualTo(new[] { new CriterionChange("I1", 1, 0) }));
            Assert.That(compared.Providers[0].Former!.To.Year, Is.EqualTo(2018));
        });
    }

    [Test]
    public void SameFieldworkTwice_LeavesTheProviderOut()
    {
        var compared = Compare([One("x", Rung.Consultation), One("x", Rung.FullControl), One("x", Rung.NoControl, year: 2018), .. Many(5, "North")]);

        Assert.That(compared.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI8450", "SUI8450" }));
        Assert.That(compared.Providers.Select(one => one.Id), Has.No.Member("x"));
    }

    [Test]
    public void FewerThanFive_AreNotShown_AndPublishedEvidenceAlone_IsLeftOut()
    {
        var published = One("p", null);
        published = published with { Assessment = published.Assessment with { Evidence = published.Assessment.Evidence with { PublishedEvidenceOnly = true } } };
        var compared = Compare([published, .. Many(4, "North")]);

        Assert.That(compared.Sets.Single(), Has.Property("All").Null.And.Property("Regions").Empty);
        Assert.That((compared.PublishedOnly, compared.Problems.Single().Code), Is.EqualTo((1, "SUI8452")));
    }

    // The sizes of regions, and of those without one, against the sizes shown; by hand from the rule.
    [TestCase(new[] { 6, 5, 5 }, 0, new[] { 6, 5, 5 }, TestName = "None is small")]
    [TestCase(new[] { 6, 3, 3 }, 0, new[] { 6, 6 }, TestName = "Small ones together are enough")]
    [TestCase(new[] { 9, 6, 2 }, 0, new[] { 9, 8 }, TestName = "One small one alone takes the smallest along")]
    [TestCase(new[] { 9, 6 }, 1, new[] { 9, 7 }, TestName = "Neither are those without a region given away")]
    [TestCase(new[] { 6, 4 }, 0, new int[0], TestName = "Nothing is left to show")]
    [TestCase(new int[0], 8, new int[0], TestName = "No regions")]
    public void Regions_OfTooFew_ArePutTogether(int[] sizes, int without, int[] shown)
    {
        var compared = Compare([.. sizes.SelectMany((size, at) => Many(size, "R" + at)), .. Many(without, null)]);
        var set = compared.Sets.Single();

        Assert.That(set.Regions.Select(region => region.Results.Providers), Is.EqualTo(shown));
        Assert.That(set.Regions.SkipLast(1).Select(region => region.Name), Has.None.Null);
        if (shown.Length > 0)
        {
            Assert.That(set.Regions.Sum(region => region.Results.Providers), Is.EqualTo(set.Providers), "what is shown adds up, so that nothing follows by subtraction");
            Assert.That(set.Regions.SelectMany(region => region.Results.Rungs).Sum(one => one.Providers), Is.EqualTo(set.Providers));
        }
    }

    // Whatever the sizes: nothing under five is shown, and none of the sums of regions that can be taken from all leaves one to four.
    [Test]
    public void Regions_OfAnySizes_GiveNothingUnderFiveAway()
    {
        for (var made = 0; made < 81 * 3; made++)
        {
            int[] sizes = [made % 9, made / 9 % 9, made / 27 % 9];
            var all = sizes.SelectMany((size, at) => Enumerable.Repeat((Region: (string?)("R" + at), Size: size), size)).ToList();
            all.AddRange(Enumerable.Repeat(((string?)null, 0), made / 81));

            var shown = RegionPlan.Of(all, one => one.Region);

            Assert.That(shown.Select(region => region.Members.Count), Is.All.GreaterThanOrEqualTo(5), string.Join(' ', sizes));
            Assert.That(shown.Count == 0 || shown.Sum(region => region.Members.Count) == all.Count, string.Join(' ', sizes));
            Assert.That(shown.Where(region => region.Name is not null).All(region => region.Members.All(one => one.Region == region.Name)), string.Join(' ', sizes));
        }
    }

    [Test]
    public void Versions_AreApart_UnlessSaidOtherwise()
    {
        var former = ExamplePacks.Inspection.Assess(Base.Evidence with { RubricId = "sui-ladder", RubricVersion = 1 });
        ComparedAssessment[] all = [.. Many(6, "A"), .. Many(6, "B", former), One("z", null), One("z", null, year: 2018, from: former)];

        var (apart, together) = (Compare(all), SuiInspection.Compare(all, new ComparisonRequest { AcrossVersions = true }));

        Assert.Multiple(() =>
        {
            Assert.That(apart.Sets.Select(set => (set.Rubrics.Single().Version, set.Providers, set.Change.OtherMeasure)), Is.EqualTo(new[] { (1, 6, 0), (2, 7, 1) }));
            Assert.That(apart.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI8451" }));
            Assert.That(together.Problems, Is.Empty);
            Assert.That(together.Sets.Single().Rubrics.Select(rubric => rubric.Version), Is.EqualTo(new[] { 1, 2 }));

            // Version 2 has C7 and version 1 has not.
            Assert.That(together.Sets.Single().All!.Criteria.Single(one => one.Id == "C7").Providers, Is.EqualTo(7));
            Assert.That(together.Sets.Single().Regions.SelectMany(region => region.Results.Criteria).Select(one => one.Id), Has.No.Member("C7"));
        });
    }

    [Test]
    public void Order_OfAssessments_ChangesNothing_AndProvidersAreByName()
    {
        ComparedAssessment[] all = [One("b", Rung.FullControl, region: "N"), One("A", Rung.NoControl), .. Many(9, "N"), One("b", null, year: 2018), One("x", null), One("x", null)];

        var (one, another) = (Compare(all), Compare([.. all.Reverse()]));

        Assert.That(one.Providers, Is.EqualTo(another.Providers));
        Assert.That(one.Providers.Take(2).Select(provider => provider.Id), Is.EqualTo(new[] { "A", "b" }));
        Assert.That(one.Problems, Is.EqualTo(another.Problems));
        Assert.That(one.Sets.Single().All!.Rungs, Is.EqualTo(another.Sets.Single().All!.Rungs));
        Assert.That(one.Sets.Single().All!.Criteria, Is.EqualTo(another.Sets.Single().All!.Criteria));
    }

    [TestCase("provider,region\na,North\nb,\"South, East\"\n", "a=North b=South, East", "")]
    [TestCase("region;provider\nNorth;a\n", "a=North", "")]
    [TestCase("provider,area\na,North\n", "", "SUI8455 1")]
    [TestCase("provider,region,region\na,North,South\n", "", "SUI8455 1")]
    [TestCase("provider,region\na,\n,North\nb,South\n", "b=South", "SUI8456 2 region|SUI8456 3 provider")]
    [TestCase("provider,region\na,North\nb,South\na,East\n", "b=South", "SUI8457 4 provider")]
    public void Regions_AreRead_AndWhatIsWrongIsPlaced(string text, string regions, string problems)
    {
        var read = SuiInspection.ReadRegions(Encoding.UTF8.GetBytes(text), "regions.csv");

        Assert.That(string.Join(' ', read.Regions.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}={one.Value}")), Is.EqualTo(regions));
        Assert.That(string.Join('|', read.Problems.Select(problem => $"{problem.Code} {problem.Location.Row} {problem.Location.Column}".TrimEnd())), Is.EqualTo(problems));
        Assert.That(read.Problems.Select(problem => problem.Location.File), Is.All.EqualTo("regions.csv"));
    }

    private static ProviderComparison Compare(params ComparedAssessment[] assessments) => SuiInspection.Compare(assessments);

    private static IEnumerable<ComparedAssessment> Many(int count, string? region, Assessment? from = null) =>
        Enumerable.Range(0, count).Select(number => One($"{region ?? "none"}-{number}", Rung.Consultation, region: region, from: from));

    private static ComparedAssessment One(string id, Rung? rung, int year = 2019, string? region = null, Decision? decision = null, bool lost = false, Assessment? from = null)
    {
        var start = from ?? Base;
        return new ComparedAssessment(
            start with
            {
                Evidence = start.Evidence with
                {
                    Provider = new Provider(id, id),
                    Fieldwork = new Period(new DateOnly(year, 6, 1), new DateOnly(year, 6, 5)),
                    Decision = decision,
                },
                Placement = start.Placement with { Rung = rung },
                Criteria = [.. start.Criteria.Select(one => lost && one.Id == "I1" ? one with { Status = CriterionStatus.NotMet } : one)],
            },
            region);
    }
}
