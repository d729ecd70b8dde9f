using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Representing;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Disclosure;

/// <summary>
/// What of an assessment may be shown, decided once for all tables together so that no table gives away what another hides.
/// </summary>
internal sealed class DisclosurePlan
{
    private HashSet<string> _hiddenSources;
    private HashSet<Signal> _thin;
    private readonly HashSet<Signal> _some;
    private readonly bool _open;
    private readonly int? _caseload;
    private readonly WeightedDisclosure? _weighted;
    private readonly OwnShareCover _own;

    private DisclosurePlan(Assessment assessment, bool open, IReadOnlyDictionary<Signal, OwnShares>? own)
    {
        _open = open;
        _own = new OwnShareCover(assessment, own ?? new Dictionary<Signal, OwnShares>(0));
        _caseload = assessment.Evidence.Caseload?.Size;
        _weighted = open ? null : new WeightedDisclosure(assessment);
        (_hiddenSources, _thin, _some) = ([], [], _weighted is null ? [] : [.. LeavingFewOut(assessment), .. _weighted.Told]);
        if (open)
        {
            CanBeHeardTwice = HeardTwice.Of(assessment, _ => false, _ => false).CanBe;
            Heard = HeardDisclosure.Open(assessment.Heard);
            Profile = ProfileDisclosure.Open(CountedCaseload.Of(assessment));
            return;
        }

        Heard = HeardDisclosure.Published(assessment.Heard, assessment.Rubric.Placement, _caseload);
        Hide(assessment);

        // Whoever answers one question alone through a source is as many as the source heard, so that this count would tell the hidden n.
        var telling = Telling(assessment);
        if (telling.Count > 0)
        {
            Heard = HeardDisclosure.Published(assessment.Heard, assessment.Rubric.Placement, _caseload, telling);
            Hide(assessment);
        }

        // Which n's are shown is settled by now, and ranges hide no source: nothing above changes with them.
        var twice = HeardTwice.Of(assessment, ShowsValid, _hiddenSources.Contains);
        CanBeHeardTwice = twice.CanBe;
        Heard = HeardDisclosure.Published(assessment.Heard, assessment.Rubric.Placement, _caseload, telling, twice);

        Profile = ProfileDisclosure.Published(CountedCaseload.Of(assessment), Heard, assessment.Representation,
            assessment.Heard.Sources.Count(source => source is { Experience: Experience.Lived, Heard: > 0 }) > 1);
    }

    /// <summary>The people heard and invited.</summary>
    public HeardDisclosure Heard { get; }

    /// <summary>Whether anybody could be recognised in two sources; never whether anybody was.</summary>
    public bool CanBeHeardTwice { get; }

    /// <summary>The caseload's profile.</summary>
    public ProfileDisclosure Profile { get; }

    /// <summary>Everything is shown: for the working paper.</summary>
    public static DisclosurePlan Open(Assessment assessment, IReadOnlyDictionary<Signal, OwnShares>? own = null) => new(assessment, open: true, own);

    /// <summary>What may be published.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="own">What each question got by itself, of shares that join several; null for none.</param>
    public static DisclosurePlan Published(Assessment assessment, IReadOnlyDictionary<Signal, OwnShares>? own = null) => new(assessment, open: false, own);

    /// <summary>Whether a proportion's k may be shown. Counts of register entries always may.</summary>
    public bool ShowsFavourable(Signal signal) => _open || !CountsPeople(signal)
        || (DisclosureControl.ShowsAnswers(signal.Favourable!.Value, signal.Valid!.Value) && !UsesHidden(signal) && !_some.Contains(signal));

    /// <summary>What each question of a share that joins several got by itself; empty where that may not be shown, or cannot be told. What a weighted share leaves of each group
    /// is reckoned with its k alone (<see cref="WeightedDisclosure"/>), so that nothing stands beside it.</summary>
    public IReadOnlyList<OwnShare> Questions(Signal signal) => _open || (ShowsFavourable(signal) && signal.Weighting is null) ? _own.Shown(signal, _open) : [];

    /// <summary>Whether k of a share that joins several questions may be shown, and with it its interval and its weight before limits: not where it would tell, beside what each
    /// question got, what few people answered who answered some of them alone.</summary>
    public bool ShowsAverage(Signal signal) => _open || Questions(signal).Count == 0 || _own.LeavesOpen(signal);

    /// <summary>Whether a proportion's n may be shown. It is not where k is hidden and n beside the status would tell it.</summary>
    public bool ShowsValid(Signal signal) => IsOpen(signal) && !_thin.Contains(signal);

    /// <summary>Whether a signal's part of its criterion's sums may be shown: k can be worked out from it, and from a weighted share how many of a group said
    /// yes. Of those it is shown where every share that is left gives the same sums.</summary>
    public bool ShowsWeight(Signal signal) => signal.Form != SignalForm.Proportion
        || (ShowsFavourable(signal) && (_weighted is null || signal.Weighting is null || _weighted.IsSettled(signal)));

    /// <summary>Whether a signal's own weight, before limits, may be shown.</summary>
    public bool ShowsOwnWeight(Signal signal) => ShowsWeight(signal) && (_open || signal.Weighting is null);

    /// <summary>A weighted share as it may be shown, as whole per cents; null without weights or where it may not. Where all is shown it is one per cent.</summary>
    public ShareRun? WeightedShare(Signal signal) => signal.Weighting is not { } weighting || !ShowsFavourable(signal) ? null
        : _weighted is null ? ShareRun.Of(weighting.Share) : _weighted.Run(signal);

    /// <summary>Whether it may be shown how many answers without weights say as much: it tells how few there are of a group that weights rest on.</summary>
    public bool ShowsEffective(Signal signal) => signal.Form != SignalForm.Proportion || (ShowsFavourable(signal) && ShowsWeighting(signal));

    /// <summary>Whether a criterion's sums may be shown.</summary>
    public bool ShowsWeights(CriterionOutcome criterion) => criterion.Signals.All(weighed => ShowsWeight(weighed.Signal));

    /// <summary>Whether it may be told how secure the placement is, and on which kinds of source it rests: that follows from the sums of the essential
    /// criteria up to the rung, and so would tell something of their counts that are not shown.</summary>
    public bool ShowsSecurity(Assessment assessment) => _open || assessment.Placement.Rung is not { } rung || IsToldByRating(assessment, rung)
        || assessment.Criteria.Where(outcome => outcome.Importance == Importance.Essential && outcome.Rung <= rung).All(ShowsWeights);

    // A rating that is given to a secure rung alone tells it in any case.
    private static bool IsToldByRating(Assessment assessment, Rung rung) => assessment.Rating.Value is { } rating
        && assessment.Rubric.Ratings.Rules.Where(rule => rule.Rating == rating).SelectMany(rule => rule.AnyOf)
            .All(condition => condition.SecureAt >= rung);

    /// <summary>Whether a count of people on its own, such as those who take part in an activity, may be shown.</summary>
    public bool ShowsPeople(int people) => _open || (!DisclosureControl.IsSmall(people) && !NarrowsCaseload(people));

    // Interviews can be about proposals and still count the people who answered: only records count entries.
    private static bool CountsPeople(Signal signal) => signal.Form == SignalForm.Proportion
        && !(signal.Unit is ClaimUnit.Proposals or ClaimUnit.DueProposals && signal.Experience == Experience.Record);

    /// <summary>
    /// Whether a count leaves few of the caseload out or, where its size is hidden, sets a bound to it that those heard do not.
    /// </summary>
    private bool NarrowsCaseload(int people) => _caseload is { } size
        && (Profile.HidesSize ? people > (Heard.ShownBound ?? Heard.Total.Count) : DisclosureControl.IsSmall(size - people));

    private void Hide(Assessment assessment)
    {
        _hiddenSources = assessment.Heard.Sources.Where((_, index) => Heard.HidesHeard(index))
            .Select(source => source.SourceId).ToHashSet(StringComparer.Ordinal);
        _thin = [];
        _thin = [.. Thin(assessment), .. Secured(assessment)];
    }

    private HashSet<string> Telling(Assessment assessment) => Shares(assessment)
        .Where(source => source.Take(2).Count() == 1 && _thin.Contains(source.First())).Select(source => source.Key).ToHashSet(StringComparer.Ordinal);

    private IEnumerable<Signal> Thin(Assessment assessment)
    {
        var cover = new StatusCover(assessment.Rubric);
        return assessment.Criteria.SelectMany(outcome => cover.Thin(
            outcome, [.. outcome.Signals.Select(weighed => weighed.Signal).Where(signal => !ShowsFavourable(signal))],
            signal => IsOpen(signal) ? signal.Valid : HeardAlone(assessment, signal)));
    }

    // Where a share is all of its source, its n can be guessed from the number heard through it, however few they are.
    private int? HeardAlone(Assessment assessment, Signal signal) =>
        CountsPeople(signal) && signal.SourceIds is [var source] && !_hiddenSources.Contains(source) && Shares(assessment)[source].Take(2).Count() == 1
            && assessment.Heard.Sources.FirstOrDefault(one => one.SourceId == source) is { Heard: > 0 and < DisclosureControl.SmallestTotal } heard
            ? heard.Heard : null;

    private static ILookup<string, Signal> Shares(Assessment assessment) => assessment.Criteria
        .SelectMany(outcome => outcome.Signals).Select(weighed => weighed.Signal).Where(CountsPeople)
        .SelectMany(signal => signal.SourceIds.Select(source => (Source: source, Signal: signal))).ToLookup(one => one.Source, one => one.Signal, StringComparer.Ordinal);

    // Where nothing but a secure rung stands between two ratings, the rating tells whether it is secure, and with that something of every hidden
    // count that the rung rests on. What decides is public, so that hiding their n's tells nothing more.
    private IEnumerable<Signal> Secured(Assessment assessment)
    {
        var asked = assessment.Rubric.Ratings.Rules.SelectMany(rule => rule.AnyOf).Where(condition => condition.SecureAt is { } at
            && assessment.Placement.Rung >= at && (condition.Prompt is not { } prompt || prompt == assessment.Judgement.Prompt));
        return asked.Select(condition => condition.SecureAt!.Value).Distinct().SelectMany(at => assessment.Criteria
            .Where(outcome => outcome.Importance == Importance.Essential && outcome.Rung <= at)
            .SelectMany(outcome => outcome.Signals.Select(weighed => weighed.Signal).Where(signal => !ShowsFavourable(signal))));
    }

    private bool IsOpen(Signal signal) => _open || !CountsPeople(signal)
        || (signal.Valid >= DisclosureControl.SmallestTotal && !UsesHidden(signal) && !_some.Contains(signal));

    // Only those who took part are asked about proposals: beside the number heard, how many were asked tells how few were not.
    private static IEnumerable<Signal> LeavingFewOut(Assessment assessment) => assessment.Criteria.SelectMany(outcome => outcome.Signals)
        .Select(weighed => weighed.Signal).Where(signal => signal.Unit is ClaimUnit.Proposals or ClaimUnit.DueProposals && CountsPeople(signal)
            && DisclosureControl.IsSmall(assessment.Heard.Sources.Where(source => signal.SourceIds.Contains(source.SourceId, StringComparer.Ordinal)
                && source.Experience == signal.Experience).Sum(source => (long)source.Heard) - (signal.Valid ?? 0)));

    private bool ShowsWeighting(Signal signal) => _open || signal.Weighting is not { } weighting || !DisclosureControl.IsSmall(weighting.FewestOfGroup);

    private bool UsesHidden(Signal signal) => signal.SourceIds.Any(_hiddenSources.Contains);
}
