using Sui.Inspection.Analysis;
using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Disclosure;

/// <summary>Which counts of people heard and invited may be shown. Indexes are those of <see cref="Heard.Sources"/>.</summary>
internal sealed class HeardDisclosure
{
    private readonly bool[] _heard;
    private readonly bool[] _invited;
    private readonly int?[] _least;

    private HeardDisclosure(bool[] heard, bool[] invited, int?[] least, PeopleTotal total, int? bound)
    {
        _heard = heard;
        _least = least;
        _invited = invited;
        Total = total;
        ShownBound = bound;
    }

    /// <summary>How the number of people heard in all is shown.</summary>
    public PeopleTotal Total { get; }

    /// <summary>What no other table's shown parts may add up to more than; null where they may.</summary>
    public int? ShownBound { get; }

    /// <summary>Whether a source's own count is hidden.</summary>
    public bool HidesHeard(int index) => _heard[index];

    /// <summary>The ends of the range as which a source's count is shown, both included; null where it is shown or hidden as it is.</summary>
    public (int Least, int Most)? RangeOf(int index) => !_heard[index] && _least[index] is { } least ? (least, least + HeardTwice.Open) : null;

    /// <summary>Whether the number invited is hidden, and with it the response rate.</summary>
    public bool HidesInvited(int index) => _invited[index];

    /// <summary>Everything is shown: for the working paper.</summary>
    public static HeardDisclosure Open(Heard heard) => new(
        new bool[heard.Sources.Count], new bool[heard.Sources.Count], new int?[heard.Sources.Count], new PeopleTotal(TotalForm.Exact, heard.People), null);

    /// <summary>What may be published.</summary>
    /// <param name="heard">Who was heard.</param>
    /// <param name="rules">What counts as heard, and how many are enough.</param>
    /// <param name="caseload">How many people are on the caseload; null where not known.</param>
    /// <param name="telling">Sources whose count would tell a count of answers that is hidden.</param>
    /// <param name="twice">Whose count would tell how few people were recognised in two sources.</param>
    public static HeardDisclosure Published(
        Heard heard, PlacementRules rules, int? caseload, IReadOnlySet<string>? telling = null, HeardTwice? twice = null)
    {
        var sources = heard.Sources;
        var least = sources.Select((_, index) => twice?.Least.TryGetValue(index, out var from) == true ? (int?)from : null).ToArray();
        var counted = sources.Select(source =>
            source.Experience == Experience.Lived && rules.HeardOrigins.Contains(source.Origin)).ToArray();
        var drawn = sources.Select((source, index) =>
            counted[index] && source.SampleDrawnBy is { } by && by != Origin.Provider).ToArray();
        var hidden = sources.Select(source =>
            DisclosureControl.IsSmall(source.Heard) || telling?.Contains(source.SourceId) == true).ToArray();

        // Reasons say whether a set of sources heard fewer than so many. Beside a shown part that falls short, that tells
        // something about a hidden one. Hiding one set can take from the other, so it is done until nothing changes.
        while (HideShort(counted, rules.EnoughForRating(caseload)) | HideShort(drawn, rules.EnoughForSecure(caseload)))
        {
        }

        var invited = sources.Select((source, index) => source.Invited is { } asked
            && (DisclosureControl.IsSmall(asked) || DisclosureControl.IsSmall(asked - source.Heard)
                || (hidden[index] && asked < DisclosureControl.SmallestTotal)
                || IsNear(asked, least[index]))).ToArray();
        var shown = Sum(index => counted[index] && !hidden[index]);
        var anyHidden = Enumerable.Range(0, sources.Count).Any(index => counted[index] && hidden[index]);
        // The bound lies below every total that there can be, whatever the number heard twice, so that no other table adds up to it.
        // Nobody, where somebody could have been, is as one to four are.
        var canBe = twice?.CanBe == true && Enumerable.Range(0, sources.Count).Count(index => counted[index] && sources[index].Heard > 0) > 1;
        var few = !anyHidden && (DisclosureControl.IsSmall(shown - heard.People) || (canBe && shown == heard.People));
        var lowest = Ends(0);
        return new HeardDisclosure(hidden, invited, least, Form(), anyHidden ? lowest : few ? lowest - DisclosureControl.SmallestShown : null);

        // Beside a range, a number invited that is shown tells that as many were heard, or five fewer at least.
        static bool IsNear(int asked, int? from) => from is { } begins && asked < (long)begins + HeardTwice.Open + DisclosureControl.SmallestShown;

        bool HideShort(bool[] set, int threshold)
        {
            var some = Enumerable.Range(0, sources.Count).Where(index => set[index] && sources[index].Heard > 0).ToList();
            if (!some.Exists(index => hidden[index]) || some.TrueForAll(index => hidden[index])
                || Sum(index => set[index] && !hidden[index]) >= threshold)
            {
                return false;
            }

            some.ForEach(index => hidden[index] = true);
            return true;
        }

        PeopleTotal Form()
        {
            if (anyHidden)
            {
                var parts = Enumerable.Range(0, sources.Count).Where(index => counted[index] && !hidden[index] && sources[index].Heard > 0).ToList();
                return parts.Count == 0 ? new PeopleTotal(TotalForm.Few, 0)
                    : new PeopleTotal(TotalForm.Shown, Ends(HeardTwice.Open), parts.Count > 1 || parts.Exists(index => least[index] is not null));
            }

            return DisclosureControl.IsSmall(heard.People) ? new PeopleTotal(TotalForm.Few, 0)
                : few ? new PeopleTotal(TotalForm.AtMost, Ends(HeardTwice.Open))
                : new PeopleTotal(TotalForm.Exact, heard.People);
        }

        int Ends(int beyond) => Totals.Of(Enumerable.Range(0, sources.Count).Where(index => counted[index] && !hidden[index])
            .Select(index => least[index] is { } from ? from + beyond : sources[index].Heard));

        int Sum(Func<int, bool> which) => Totals.Of(Enumerable.Range(0, sources.Count).Where(which).Select(index => sources[index].Heard));
    }
}
