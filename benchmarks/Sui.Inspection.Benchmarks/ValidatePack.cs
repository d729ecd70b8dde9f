using BenchmarkDotNet.Attributes;
using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Benchmarks;

/// <summary>A pack of 20,000 items that a host holds, without problems: 10,000 responses, 5,000 findings and 5,000 tallies.</summary>
public class ValidatePack
{
    private ISuiInspection _inspection = null!;
    private EvidencePack _pack = null!;

    [GlobalSetup]
    public void Setup()
    {
        _inspection = SuiInspection.Create();
        _pack = Make(_inspection);
        if (_inspection.Validate(_pack) is { Count: > 0 } problems)
        {
            throw new InvalidOperationException(problems[0].ToString());
        }
    }

    [Benchmark]
    public IReadOnlyList<Problem> Validate() => _inspection.Validate(_pack);

    /// <summary>Makes the pack.</summary>
    internal static EvidencePack Make(ISuiInspection inspection)
    {
        var survey = inspection.Instruments.Find("service-user-survey")!;
        var day = new DateOnly(2019, 3, 1);
        var builder = new EvidencePackBuilder(
                "large", "Large", new Provider("large", "Large"), "hmip-probation-2018",
                new Period(new DateOnly(2018, 6, 1), new DateOnly(2019, 5, 31)), new Period(new DateOnly(2019, 6, 3), new DateOnly(2019, 6, 7)))
            .Source(new EvidenceSource { Id = "survey", Kind = SourceKind.Survey, Origin = Origin.Inspectorate, Title = "Survey" })
            .Source(new EvidenceSource { Id = "visit", Kind = SourceKind.Observation, Origin = Origin.Inspectorate, Title = "Visit" });
        for (var number = 0; number < 10_000; number++)
        {
            builder.Response(new ItemFacts("survey", day), survey, new Dictionary<string, string?>
            {
                ["know_how"] = "yes",
                ["asked_this_year"] = "no",
                ["told_why"] = "partly",
                ["understandable"] = "yes",
                ["safe_to_criticise"] = "no",
            });
            if (number % 2 == 0)
            {
                builder.Finding(
                    new ItemFacts("visit", day), "C1", FindingDirection.For, FindingStrength.Moderate,
                    "Staff ask people for their views at the end of each appointment and write them down.");
                builder.Tally(new ItemFacts("survey", day), "I1", 6, 10);
            }
        }

        return builder.Build();
    }
}
