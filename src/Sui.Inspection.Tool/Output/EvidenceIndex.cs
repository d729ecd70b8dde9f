using Sui.Inspection.Evidence;

namespace Sui.Inspection.Tool.Output;

/// <summary>Where each item of a pack stands, by its id.</summary>
internal sealed class EvidenceIndex
{
    private readonly Dictionary<string, Locator> _locators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImportOrigin> _origins = new(StringComparer.Ordinal);

    public EvidenceIndex(EvidencePack pack)
    {
        foreach (var item in pack.Items)
        {
            _locators.TryAdd(item.Id, item.Locator);
            if (item is Response { ImportedFrom: { } origin })
            {
                _origins.TryAdd(item.Id, origin);
            }
        }
    }

    /// <summary>Where an item stands; null for one that the pack does not list.</summary>
    /// <param name="id">The item's id.</param>
    public Locator? Find(string id) => _locators.GetValueOrDefault(id);

    /// <summary>Where an item stood in the file that it was imported from; null for one that was not imported.</summary>
    /// <param name="id">The item's id.</param>
    public ImportOrigin? FindOrigin(string id) => _origins.GetValueOrDefault(id);
}
