using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Rubrics;

/// <summary>Rubrics with random numbers within their ranges, the ends among them; the rest is the rubric that ships.</summary>
internal static class RandomRubrics
{
    public static Gen<Rubric> All() =>
        from signals in Signals()
        from statuses in Statuses()
        from bars in Number(0.001, 0.999, 0.5, 0.65).ArrayOf(BuiltIn.Rubric.Criteria.Count)
        from contradiction in Number(0.001, 100_000, 3)
        from heard in Gen.Elements(0, 10, 1_000_000)
        select BuiltIn.Rubric with
        {
            Signals = signals,
            Statuses = statuses,
            Placement = BuiltIn.Rubric.Placement with { ContradictionAt = contradiction, SecureHeard = heard, RatedHeard = heard },
            Criteria =
            [
                .. BuiltIn.Rubric.Criteria.Zip(bars, (criterion, bar) =>
                    criterion.Claim.Bar is null ? criterion : criterion with { Claim = criterion.Claim with { Bar = bar } }),
            ],
        };

    private static Gen<SignalRules> Signals() =>
        from prior in Number(0.1, 10_000, 10)
        from clamps in Number(0.001, 1_000, 5, 100).ArrayOf(2)
        from strengths in Number(0.001, 1_000, 3, 6, 10).ArrayOf(3)
        from multipliers in Number(0, 100, 1).ArrayOf(3)
        from caps in Number(0.001, 1_000, 3, 10).ArrayOf(2)
        from provider in Number(0, 1_000, 3)
        from decimals in Gen.Choose(0, 15)
        from grades in Number(0.001, 100_000, 5, 10).ArrayOf(4)
        select BuiltIn.Rubric.Signals with
        {
            PriorAnswers = prior,
            Clamp = clamps.Max(),
            PoorSurveyClamp = clamps.Min(),
            Strengths = Enum.GetValues<FindingStrength>().Zip(strengths.Order()).ToDictionary(),
            Multipliers = Enum.GetValues<Experience>().Zip(multipliers).ToDictionary(),
            GroupCap = caps[0],
            ComputedWeight = caps[1],
            ProviderFavourCap = provider,
            ComparisonDecimals = decimals,
            Grades =
            [
                .. grades.Distinct().Order().Select((bound, i) => new Grade($"g{i}", bound, i % 2 == 0, new LocalisedText("G"))),
                new Grade("last", null, false, new LocalisedText("Last")),
            ],
        };

    private static Gen<StatusRules> Statuses() =>
        from bounds in Number(-100_000, 100_000, -6, 2, 6).ArrayOf(4)
        from kinds in Gen.Choose(1, 7)
        from weight in Number(0, 100_000, 2)
        from count in Gen.Elements(1, 5, 1_000_000)
        let sorted = bounds.Order().ToArray()
        where sorted[1] < sorted[2]
        select new StatusRules
        {
            NotMetAt = sorted[0],
            ContestedAt = sorted[1],
            LivedAt = sorted[2],
            MetAt = sorted[3],
            CorroboratingKinds = kinds,
            CorroboratingWeight = weight,
            CorroboratingCount = count,
        };

    // The ends, usual numbers, and anything between, small ones as often as large ones.
    private static Gen<double> Number(double from, double to, params double[] usual) => Gen.Frequency(
        (2, Gen.Elements(from, to)),
        (2, Gen.Elements(usual)),
        (1, Gen.Choose(0, 1_000_000).Select(step => from + ((to - from) * (step / 1_000_000.0)))),
        (1, Gen.Choose(0, 1_000_000).Select(step => from + ((to - from) * Math.Pow(step / 1_000_000.0, 6)))));
}
