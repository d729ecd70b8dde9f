using Sui.Inspection.Analysis;
using Sui.Inspection.Disclosure;
using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>Who was not heard, or hardly, against the profile of the caseload.</summary>
internal sealed class UnheardWords(AnnexContext context)
{
    private readonly IReadOnlyList<CaseloadGroup> _groups = context.Caseload?.Profile ?? [];

    /// <summary>For page one: whether a sizeable group is missing by the rule of the caseload's groups, which ones may be named, and where none may, why not.</summary>
    public IEnumerable<string> InShort()
    {
        var (words, sentences) = (context.Words, Sentences().ToList());
        var (hidden, none) = (words.Say("Unheard.Hidden"), words.Say("Unheard.None"));
        return sentences.Count == 0 ? [] : context.Caseload?.GroupRule switch
        {
            Representativeness.Poor => [words.Say("GroupRule.Against"), .. sentences is [var only] && only == hidden ? [words.Say("Unheard.Hidden.Poor")] : sentences],
            Representativeness.Adequate => [For(), .. sentences.Where(sentence => sentence != none)],
            _ => sentences,
        };
    }

    // By which characteristics was looked; nothing is said of others.
    private string For() => _groups.Count == 0 ? context.Words.Say("GroupRule.For") : context.Words.Capitalise(context.Words.Say(
        "GroupRule.For.By",
        ("characteristics", context.Words.List([.. _groups.Where(IsCompared).Select(group => context.Words.MidSentence(context.FromPack(group.Characteristic))).Distinct(StringComparer.Ordinal)]))));

    private bool IsCompared(CaseloadGroup group) => context.Assessment.Representation is not { } found
        || found.Groups.Any(one => string.Equals(one.Characteristic, group.Characteristic, StringComparison.Ordinal));

    /// <summary>The sentences.</summary>
    public IEnumerable<string> Sentences()
    {
        var words = context.Words;
        if (context.Assessment.Heard.People == 0)
        {
            return [];
        }

        if (_groups.Count == 0)
        {
            return [words.Say("Unheard.NoProfile")];
        }

        var nobody = Names(index => _groups[index].Heard == 0);
        var few = Names(IsFew);
        var unknown = Names(index => _groups[index].Heard is null);
        var sentences = new List<string>();
        Add("Unheard.Nobody", nobody);
        Add("Unheard.Few", few);
        Add("Unheard.Unknown", unknown);
        var hidden = Enumerable.Range(0, _groups.Count).Any(index =>
            context.Disclosure.Profile.HidesHeard(index) || context.Disclosure.Profile.HidesShare(index));
        if (hidden)
        {
            sentences.Add(words.Say("Unheard.Hidden"));
        }
        else if (sentences.Count == 0)
        {
            sentences.Add(words.Say("Unheard.None"));
        }

        return sentences;

        void Add(string key, IReadOnlyList<string> names)
        {
            if (names.Count > 0)
            {
                sentences.Add(words.Count(key, names.Count, ("groups", words.List(names))));
            }
        }
    }

    /// <summary>Whether a group has under half its share. Of a hidden count no more is told than that it is small.</summary>
    private bool IsFew(int index)
    {
        var group = _groups[index];
        if (group.Heard is not > 0 || context.Disclosure.Profile.HidesShare(index))
        {
            return false;
        }

        // The comparison rests on counts that are shown, or it would tell something of those that are not. A group whose count is
        // hidden is compared with all who were heard, where their number is shown.
        var hidden = context.Disclosure.Profile.HidesHeard(index);
        var total = context.Disclosure.Heard.Total;
        var all = hidden && total.Form == TotalForm.Exact ? total.Count : Totals.Of(_groups.Index()
            .Where(other => string.Equals(other.Item.Characteristic, group.Characteristic, StringComparison.Ordinal)
                && !context.Disclosure.Profile.HidesHeard(other.Index))
            .Select(other => other.Item.Heard ?? 0));
        var half = group.Share * all / 2;
        return hidden
            ? DisclosureControl.IsSmall(group.Heard.Value) && half >= DisclosureControl.SmallestShown
            : group.Heard.Value < half;
    }

    private List<string> Names(Func<int, bool> which) =>
        [.. Enumerable.Range(0, _groups.Count).Where(which).Select(index => context.Words.Say(
            "Group.Named", ("group", context.FromPack(_groups[index].Name)),
            ("characteristic", context.FromPack(_groups[index].Characteristic))))];
}
