using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Annexes;

/// <summary>
/// The numbers by which the annex points into its supplement: the criteria by rung, those of no rung after them and the supporting ones of no rung
/// last, then the other entries. They depend on the rubric alone, so that the two documents agree without having seen each other.
/// </summary>
internal sealed class EntryNumbers(Rubric rubric, AnnexWording words)
{
    private readonly Dictionary<string, int> _criteria = rubric.Criteria
        .OrderBy(criterion => criterion.Rung is { } rung ? (int)rung : criterion.Importance == Importance.Supporting ? int.MaxValue : int.MaxValue - 1)
        .Select(criterion => criterion.Id).Distinct(StringComparer.Ordinal).Index()
        .ToDictionary(one => one.Item, one => one.Index + 1, StringComparer.Ordinal);

    /// <summary>The number of a criterion's entry; null for one that the rubric does not have.</summary>
    public int? Of(string criterion) => _criteria.TryGetValue(criterion, out var number) ? number : null;

    /// <summary>The number of another entry.</summary>
    public int Of(SupplementEntry entry) => rubric.Criteria.Count + 1 + (int)entry;

    /// <summary>The numbers of criteria, to follow a sentence; empty for none.</summary>
    public string Mark(params IEnumerable<string> criteria) => Mark(criteria.Select(Of).OfType<int>().Select(number => (number, SectionOf(number))));

    /// <summary>The numbers of other entries, to follow a sentence.</summary>
    public string Mark(params IEnumerable<SupplementEntry> entries) => Mark(entries.Select(entry => (Of(entry), SectionOf(entry))));

    /// <summary>The id of the section of a criterion's entry.</summary>
    public string SectionOf(int number) => "entry-" + words.Figure(number);

    /// <summary>The id of the section of another entry.</summary>
    public static string SectionOf(SupplementEntry entry) => entry switch
    {
        SupplementEntry.Words => "quotes",
        _ => entry.ToString().ToLowerInvariant(),
    };

    /// <summary>A heading with the number of its entry.</summary>
    public string Heading(SupplementEntry entry, string heading) => Heading(Of(entry), heading);

    /// <summary>A heading with a number.</summary>
    public string Heading(int number, string heading) =>
        words.Say("Entry.Heading", ("number", words.Figure(number)), ("heading", heading));

    private string Mark(IEnumerable<(int Number, string Section)> entries)
    {
        var all = entries.Distinct().OrderBy(entry => entry.Number).Select(entry => LanguageMarks.Entry(words.Figure(entry.Number), entry.Section)).ToList();
        return all.Count == 0 ? string.Empty : words.Say("Entry.Mark", ("numbers", string.Join(words.Say("List.Separator"), all)));
    }
}
