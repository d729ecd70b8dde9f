namespace Sui.Inspection.Pdf.Tests.Support;

/// <summary>An element of the structure tree, or text when <paramref name="Type"/> is empty.</summary>
internal sealed record TagNode(string Type, Dictionary<string, object?> Entries, List<TagNode> Kids, string Text)
{
    /// <summary>Where content stands: the page, from 0, and its number there; only for text.</summary>
    public (int Page, int ContentId) Place { get; init; }

    public IEnumerable<TagNode> All => Kids.SelectMany(kid => kid.All).Prepend(this);

    public IEnumerable<TagNode> OfType(string type) => All.Where(node => node.Type == type);

    /// <summary>All text under the element in reading order.</summary>
    public string FullText => Type.Length == 0 ? Text : string.Concat(Kids.Select(kid => kid.FullText));

    /// <summary>All text under the element as a screen reader has it: what content stands for, where it says so.</summary>
    public string ActualText => Type.Length == 0 ? Text
        : Entries.TryGetValue("ActualText", out var actual) ? actual.Text()
        : string.Concat(Kids.Select(kid => kid.ActualText));

    public Dictionary<string, object?> Attributes =>
        Entries.TryGetValue("A", out var attributes) ? (Dictionary<string, object?>)attributes! : [];
}
