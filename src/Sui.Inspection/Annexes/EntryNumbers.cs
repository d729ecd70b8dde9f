using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Annexes;

/// <summary>
/// The numbers by which the annex points into its supplement: a criterion's place in the rubric, then the other entries. They depend on the
/// rubric alone, so that the two documents agree without having seen each other.
/// </summary>
internal sealed class EntryNumbers(Rubric rubric, AnnexWording words)
{
    /// <summary>The number of a criterion's entry; null for one that the rubric does not have.</summary>
    public int? Of(string criterion) =>
        rubric.Criteria.Index().Where(one => string.Equals(one.Item.Id, criterion, StringComparison.Ordinal)).Select(one => (int?)one.Index + 1).FirstOrDefault();

    /// <summary>The number of another entry.</summary>
    public int Of(SupplementEntry entry) => rubric.Criteria.Count + 1 + (int)entry;

    /// <summary>The numbers of criteria, to follow a sentence; empty for none.</summary>
    public string Mark(params IEnumerable<string> criteria) => Mark(criteria.Select(Of).OfType<int>());

    /// <summary>The number of another entry, to follow a sentence.</summary>
    public string Mark(SupplementEntry entry) => Mark([Of(entry)]);

    /// <summary>A heading with the number of its entry.</summary>
    public string Heading(SupplementEntry entry, string heading) => Heading(Of(entry), heading);

    /// <summary>A heading with a number.</summary>
    public string Heading(int number, string heading) =>
        words.Say("Entry.Heading", ("number", words.Figure(number)), ("heading", heading));

    private string Mark(IEnumerable<int> numbers)
    {
        var all = numbers.Distinct().Order().Select(number => words.Figure(number)).ToList();
        return all.Count == 0 ? string.Empty : words.Say("Entry.Mark", ("numbers", string.Join(words.Say("List.Separator"), all)));
    }
}
