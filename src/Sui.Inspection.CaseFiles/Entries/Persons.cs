using System.Text;
using Sui.Inspection.Annexes.Publication;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>People by their names, told apart as those who decide and those who moderate are told apart in print: letters that look alike are one, and so are
/// names in another order, joined or not. Whoever acts for somebody is still themselves.</summary>
internal sealed class Persons
{
    private static readonly string[] Acting = ["acting", "temporary", "interim"];

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>How many people they are.</summary>
    public int Count { get; private set; }

    /// <summary>Takes somebody in.</summary>
    public void Add(string name)
    {
        if (!Has(name))
        {
            Count++;
        }

        var (joined, ordered) = Keys(name);
        _keys.Add(joined);
        _keys.Add(ordered);
    }

    /// <summary>Whether somebody is among them.</summary>
    public bool Has(string name) => Keys(name) is var (joined, ordered) && (_keys.Contains(joined) || _keys.Contains(ordered));

    private static (string Joined, string Ordered) Keys(string name)
    {
        var words = Moderation.WordsOf(name).Where(word => !Acting.Contains(word)).ToList();
        if (words.Count == 0)
        {
            // Without a letter it is what it is.
            words = [name.Normalize(NormalizationForm.FormKC).Trim().ToLowerInvariant()];
        }

        return ("joined " + string.Concat(words), "ordered " + string.Join(' ', words.Order(StringComparer.Ordinal)));
    }
}
