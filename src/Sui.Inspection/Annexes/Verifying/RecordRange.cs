using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Judging;
using Sui.Inspection.Assessments.Placement;
using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Verifying;

/// <summary>
/// The ends that the range of ratings can have by what a record discloses. Three things may be hidden that bear on it: why a criterion is unclear,
/// whether one is firmly not met, and whether the placement is secure. Ratings do not fall when any of them is read more favourably, so that the least and
/// the most favourable reading of all of them bound each end.
/// </summary>
internal sealed class RecordRange(Rubric rubric, RungFinder finder, BaseRating ratings, ReadRecord record)
{
    /// <summary>The bounds of the low and of the high end.</summary>
    public ((Rating Least, Rating Most) Low, (Rating Least, Rating Most) High) Find()
    {
        var least = Read(favourably: false);
        var most = Read(favourably: true);
        return ((least.Low, most.Low), (least.High, most.High));
    }

    private (Rating Low, Rating High) Read(bool favourably)
    {
        var outcomes = record.Criteria.Select(criterion => Outcome(criterion, favourably)).ToList();
        var statuses = new StatusMap(outcomes);
        var leftOut = record.Criteria.Where(criterion => criterion.LeftOut).Select(criterion => criterion.Id).ToHashSet(StringComparer.Ordinal);
        var open = OpenCriterion.Among(outcomes, leftOut, rubric.Ratings);
        return (Find(statuses, open, isHigh: false, favourably), Find(statuses, open, isHigh: true, favourably));
    }

    private Rating Find(StatusMap statuses, List<OpenCriterion> open, bool isHigh, bool favourably)
    {
        var read = Reading.Of(open, _ => isHigh).Of(statuses);
        var rating = ratings.Find(read, rung => favourably && rung != Rung.NoControl
            && finder.EssentialsThrough(rung).All(id => read[id] == CriterionStatus.Met));
        return record.LimitedBy.Count > 0 && rating > rubric.Ratings.LimitWhenNotSupplied ? rubric.Ratings.LimitWhenNotSupplied : rating;
    }

    private CriterionOutcome Outcome(ReadRecord.ReadCriterion criterion, bool favourably) => new()
    {
        Id = criterion.Id,
        Rung = null,
        Importance = default,
        Weight = 0,
        Grade = null,
        Status = criterion.Status,
        Reason = criterion.Status == CriterionStatus.Unclear ? criterion.Reason ?? (favourably ? UnclearReason.Weak : UnclearReason.Contested) : null,
        Firm = criterion.Status == CriterionStatus.NotMet && rubric.Ratings.UnclearIsOpen ? criterion.Firm ?? !favourably : null,
        Corroborated = false,
        CorroboratingKinds = [],
        ExperienceSums = [],
        Groups = [],
        Signals = [],
        Absence = null,
    };
}
