using Sui.Inspection.Evidence;

namespace Sui.Inspection.Tool.Output;

/// <summary>Where each item of a pack stands, by its id.</summary>
internal sealed class EvidenceIndex
{
    private readonly Dictionary<string, Locator> _locators = new(StringComparer.Ordinal);

    public EvidenceIndex(EvidencePack pack)
    {
        foreach (var item in pack.Items)
        {
            _locators.TryAdd(item.Id, item.Locator);
        }
    }

    /// <summary>Where an item stands; null for one that the pack does not list.</summary>
    /// <param name="id">The item's id.</param>
    public Locator? Find(string id) => _locators.GetValueOrDefault(id);
}
