using Sui.Inspection.Assessments.Placement;
using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments.Judging;

/// <summary>The range of ratings that absences leave open, and what of it is printed (method, section 5, 'Indicative rating').</summary>
internal sealed class RatingJudge(
    Rubric rubric, BaseRating baseRating, SecurityJudge security, IReadOnlySet<string> relevant)
{
    public RatingOutcome Judge(IReadOnlyList<CriterionOutcome> outcomes, EvidencePack pack, Heard heard)
    {
        var reasons = new List<NotRatedReason>();
        if (pack.PublishedEvidenceOnly)
        {
            reasons.Add(NotRatedReason.PublishedEvidenceOnly);
        }

        if (rubric.AllowsNoVerdict(pack))
        {
            return new RatingOutcome { Value = null, Low = null, High = null, NotRatedReasons = reasons, DecidedBy = [], LimitedBy = [] };
        }

        var statuses = new StatusMap(outcomes);
        var open = OpenCriterion.Among(outcomes, pack, rubric.Ratings);
        var limited = RatingLimit.By(outcomes, pack, rubric.Ratings);
        Rating Read(Func<string, bool> isHigh) => Limit(Find(statuses, Reading.Of(open, isHigh)), limited);
        var low = Read(_ => false);
        var high = Read(_ => true);
        if (heard.People < rubric.Placement.EnoughForRating(pack.Caseload?.Size))
        {
            reasons.Add(NotRatedReason.TooFewHeard);
        }

        if (low != high && low < rubric.Ratings.PrintedLowFrom)
        {
            reasons.Add(NotRatedReason.RangeOpen);
        }

        return new RatingOutcome
        {
            Value = reasons.Count == 0 ? low : null,
            Low = low,
            High = high,
            NotRatedReasons = reasons,
            DecidedBy = low == high ? [] : DecidedBy(open, Read, low, high),
            LimitedBy = limited,
        };
    }

    private Rating Find(StatusMap statuses, Reading reading)
    {
        var read = reading.Of(statuses);
        return baseRating.Find(read, rung => security.Judge(rung, read, reading.Of).Security == Security.Secure);
    }

    private Rating Limit(Rating rating, IReadOnlyList<string> limited) =>
        limited.Count > 0 && rating > rubric.Ratings.LimitWhenNotSupplied ? rubric.Ratings.LimitWhenNotSupplied : rating;

    // A criterion decides when it alone moves an end of the range. Where none does alone, those do that move the rating in some reading.
    private List<string> DecidedBy(List<OpenCriterion> open, Func<Func<string, bool>, Rating> read, Rating low, Rating high)
    {
        var ids = open.ConvertAll(one => one.Id);
        var alone = ids.FindAll(id => read(other => other != id) < high || read(other => other == id) > low);
        return alone.Count > 0 ? alone
            : rubric.Ratings.UnclearIsOpen ? new PivotFinder(ids, read).Find(low, high)
            : ids.FindAll(relevant.Contains);
    }
}
