using Sui.Inspection.Evidence;

namespace Sui.Inspection.Comparisons;

/// <summary>A provider that was compared; without its result.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name in print.</param>
/// <param name="Region">Its region; null where none is known.</param>
/// <param name="Fieldwork">The fieldwork of the inspection that counts, its last.</param>
/// <param name="Former">The fieldwork of the inspection before; null for none.</param>
public sealed record ComparedProvider(string Id, string Name, string? Region, Period Fieldwork, Period? Former);
