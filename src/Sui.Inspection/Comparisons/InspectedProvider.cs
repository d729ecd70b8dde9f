using Sui.Inspection.Assessments;

namespace Sui.Inspection.Comparisons;

/// <summary>A provider with its last inspection, and the one before.</summary>
/// <param name="Last">The last.</param>
/// <param name="Former">The one before; null for none.</param>
/// <param name="Region">The region; null where none is known.</param>
internal sealed record InspectedProvider(Assessment Last, Assessment? Former, string? Region)
{
    /// <summary>Its id.</summary>
    public string Id => Last.Evidence.Provider.Id;

    /// <summary>Its name.</summary>
    public string Name => Last.Evidence.Provider.Name;
}
