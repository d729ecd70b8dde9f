using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Json;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>A source of pack.json.</summary>
/// <param name="Source">The source, as far as it could be read.</param>
/// <param name="KindKnown">Whether its kind could be read.</param>
/// <param name="LeftOut">Whether it has an error and will be left out, with all that comes from it.</param>
/// <param name="At">Its entry in pack.json.</param>
internal sealed record ManifestSource(EvidenceSource Source, bool KindKnown, bool LeftOut, DataObject At)
{
    /// <summary>The source as rules look at it.</summary>
    public DeclaredSource Declared => new(Source, KindKnown, LeftOut, At.Warning);
}
