using Sui.Inspection.Assessments.Placement;
using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Judging;

/// <summary>The range of ratings that absences leave open, and what of it is printed (method, section 5, 'Indicative rating').</summary>
internal sealed class RatingJudge(
    Rubric rubric, BaseRating baseRating, SecurityJudge security, IReadOnlySet<string> relevant)
{
    public RatingOutcome Judge(IReadOnlyList<CriterionOutcome> outcomes, EvidencePack pack, Heard heard)
    {
        var statuses = new StatusMap(outcomes);
        var absent = outcomes.Where(outcome => outcome.Status == CriterionStatus.NoEvidence).Select(outcome => outcome.Id).ToList();
        var limited = LimitedBy(outcomes, pack);
        var low = Limit(Read(statuses, Reading.NotMet(absent)), limited);
        var high = Limit(Read(statuses, Reading.Met(absent)), limited);
        var reasons = new List<NotRatedReason>();
        if (pack.PublishedEvidenceOnly)
        {
            reasons.Add(NotRatedReason.PublishedEvidenceOnly);
        }

        if (heard.People < rubric.Placement.RatedHeard)
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
            DecidedBy = low == high ? [] : DecidedBy(statuses, absent, limited, low, high),
            LimitedBy = limited,
        };
    }

    private Rating Read(StatusMap statuses, Reading reading)
    {
        var read = reading.Of(statuses);
        return baseRating.Find(read, rung => security.Judge(rung, read, reading.Of).Security == Security.Secure);
    }

    private Rating Limit(Rating rating, IReadOnlyList<string> limited) =>
        limited.Count > 0 && rating > rubric.Ratings.LimitWhenNotSupplied ? rubric.Ratings.LimitWhenNotSupplied : rating;

    private List<string> LimitedBy(IReadOnlyList<CriterionOutcome> outcomes, EvidencePack pack)
    {
        var withheld = pack.Absences
            .Where(record => record.Absence == Absence.RequestedNotSupplied)
            .Select(record => record.CriterionId)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. outcomes
                .Where(outcome => outcome.Importance != Importance.Supporting && withheld.Contains(outcome.Id))
                .Select(outcome => outcome.Id),
        ];
    }

    // A criterion decides when it alone moves an end of the range. Where none does alone, all that the rating can rest on do together.
    private List<string> DecidedBy(
        StatusMap statuses, List<string> absent, IReadOnlyList<string> limited, Rating low, Rating high)
    {
        var alone = absent
            .Where(id =>
            {
                var others = absent.Where(other => other != id).ToList();
                return Limit(Read(statuses, Reading.Met(others).And(id, CriterionStatus.NotMet)), limited) < high
                    || Limit(Read(statuses, Reading.NotMet(others).And(id, CriterionStatus.Met)), limited) > low;
            })
            .ToList();
        return alone.Count > 0
            ? alone
            : [.. absent.Where(relevant.Contains)];
    }
}
