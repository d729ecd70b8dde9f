using Sui.Inspection.Analysis.Calibration;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Tool.Commands.Calibrations;

/// <summary>What known cases say of a rubric.</summary>
/// <param name="Rubric">The rubric.</param>
/// <param name="Rules">The numbers of the calibration.</param>
/// <param name="Cases">How many cases there are.</param>
/// <param name="Bars">The bars of criteria that have counts, in the rubric's order.</param>
/// <param name="Statuses">How statuses that were computed elsewhere stand beside those judged, in the rubric's order.</param>
/// <param name="Ratings">How ratings do; null where there are none.</param>
internal sealed record CalibratedCases(
    Rubric Rubric, CalibrationRules Rules, int Cases, IReadOnlyList<(string Criterion, BarCalibration Bar)> Bars, IReadOnlyList<(string Criterion, Confusion Confusion)> Statuses, Confusion? Ratings)
{
    /// <summary>What rests on few cases, and on how many: of shares, facts and the rating, in this order.</summary>
    public IEnumerable<(string Of, int Cases)> Few =>
        ((IEnumerable<(string Of, Confusion Confusion)>)[.. Bars.Select(one => (one.Criterion, one.Bar.Before)), .. Statuses, .. Ratings is { } ratings ? [("The rating", ratings)] : Array.Empty<(string, Confusion)>()])
            .Where(one => IsFew(one.Confusion)).Select(one => (one.Of, one.Confusion.Cases));

    /// <summary>Whether a comparison rests on few cases.</summary>
    public bool IsFew(Confusion confusion) => confusion.Cases < Rules.FewCases;

    /// <summary>Calibrates.</summary>
    /// <param name="rubric">The rubric, which is not changed.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="seed">The seed of the resampling.</param>
    public static CalibratedCases Of(Rubric rubric, KnownCases cases, ulong seed)
    {
        var rules = new CalibrationRules
        {
            PriorAnswers = rubric.Signals.PriorAnswers,
            Clamp = rubric.Signals.Clamp,
            MetAt = rubric.Statuses.MetAt,
            NotMetAt = rubric.Statuses.NotMetAt,
            Decimals = rubric.Signals.ComparisonDecimals,
            Seed = seed,
        };
        return new CalibratedCases(
            rubric, rules, cases.Cases,
            [
                .. rubric.Criteria.Where(criterion => cases.Shares.ContainsKey(criterion.Id))
                    .Select(criterion => (criterion.Id, BarCalibrator.Calibrate(cases.Shares[criterion.Id], criterion.Claim.Bar!.Value, rules))),
            ],
            [
                .. rubric.Criteria.Where(criterion => cases.Statuses.ContainsKey(criterion.Id))
                    .Select(criterion => (criterion.Id, Confusion.Of(CasesFile.Statuses, cases.Statuses[criterion.Id]))),
            ],
            cases.Ratings.Count == 0 ? null : Confusion.Of(CasesFile.Ratings, cases.Ratings));
    }
}
