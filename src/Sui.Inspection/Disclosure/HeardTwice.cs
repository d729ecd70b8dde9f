using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Disclosure;

/// <summary>
/// Whom the number heard through a survey, beside the n of one of its questions, would tell: somebody whom a pseudonym also finds in an interview counts
/// there, so that their difference is the most that can have been recognised. Where others explain less than <see cref="Open"/> of it, the survey's number
/// is shown as a range that begins with the n's themselves: it leaves every number of people from none to <see cref="Open"/>, and tells no more than they do.
/// </summary>
internal sealed class HeardTwice
{
    /// <summary>How far a range goes beyond its beginning, and the smallest difference that is shown.</summary>
    public const int Open = DisclosureControl.SmallestShown - 1;

    private HeardTwice(bool canBe, IReadOnlyDictionary<int, int> least) => (CanBe, Least) = (canBe, least);

    /// <summary>Nobody could be recognised.</summary>
    public static HeardTwice Nobody { get; } = new(false, new Dictionary<int, int>(0));

    /// <summary>Whether anybody could be recognised in two sources, since both have pseudonyms; not whether anybody was.</summary>
    public bool CanBe { get; }

    /// <summary>Where the range of a source begins, by its index in <see cref="Heard.Sources"/>; one that is not in it is shown as it is.</summary>
    public IReadOnlyDictionary<int, int> Least { get; }

    /// <summary>What it is of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="isShown">Whether a signal's n is shown.</param>
    /// <param name="isHidden">Whether the number heard through a source is hidden.</param>
    public static HeardTwice Of(Assessment assessment, Func<Signal, bool> isShown, Func<string, bool> isHidden)
    {
        var named = Named(assessment.Evidence);
        if (named.Count < 2)
        {
            return Nobody;
        }

        var sources = assessment.Heard.Sources;
        var asked = assessment.Criteria.Where(outcome => outcome.Signals.Any(weighed => IsOf(weighed.Signal, SourceKind.Interview)))
            .SelectMany(outcome => outcome.Signals).Select(weighed => weighed.Signal)
            .Where(signal => IsOf(signal, SourceKind.Survey) && isShown(signal) && !signal.SourceIds.Any(isHidden))
            .Select(signal => (signal.Valid, Behind: Enumerable.Range(0, sources.Count).Where(index => IsBehind(sources[index], signal)).ToList())).ToList();
        var least = new Dictionary<int, int>();
        for (var survey = 0; survey < sources.Count; survey++)
        {
            // What several surveys have in common is covered once: two ranges that each began with what the other leaves would tell both.
            var begins = asked.Where(one => one.Behind.Contains(survey) && !one.Behind.Exists(least.ContainsKey))
                .Select(one => one.Valid!.Value - one.Behind.Where(other => other != survey).Sum(other => (long)sources[other].Heard)).Append(-1).Max();
            if (begins >= 0 && sources[survey].Heard - begins < Open)
            {
                least[survey] = (int)Math.Min(begins, int.MaxValue - Open);
            }
        }

        return new HeardTwice(true, least);

        bool IsOf(Signal signal, SourceKind kind) => signal is { Form: SignalForm.Proportion, Experience: not Experience.Record, Valid: not null }
            && signal.SourceKind == kind && signal.SourceIds.Any(named.Contains);
    }

    private static bool IsBehind(HeardFromSource source, Signal signal) => source.Experience == signal.Experience && source.Origin == signal.Origin
        && signal.SourceIds.Contains(source.SourceId, StringComparer.Ordinal);

    /// <summary>The sources in which people have pseudonyms.</summary>
    private static HashSet<string> Named(EvidencePack pack) =>
        pack.Responses.Where(response => response.Person is not null).Select(response => response.SourceId).ToHashSet(StringComparer.Ordinal);
}
