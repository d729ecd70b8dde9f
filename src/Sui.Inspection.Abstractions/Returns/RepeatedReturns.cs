namespace Sui.Inspection.Returns;

/// <summary>A provider that gave more than one return. All are held, and shown beside each other.</summary>
/// <param name="ProviderId">The provider.</param>
/// <param name="Returns">Its returns in the file's order, two or more; joint ones among them.</param>
/// <param name="Differences">The questions that they answer differently, in the survey's order; empty when they agree. A question that one of
/// them leaves open is no difference.</param>
public sealed record RepeatedReturns(
    string ProviderId, IReadOnlyList<ProviderReturn> Returns, IReadOnlyList<ReturnQuestion> Differences);
