namespace Sui.Inspection.Evidence.Rules;

/// <summary>An id that an item or absence carries.</summary>
/// <param name="Id">The id.</param>
/// <param name="Locator">Where it comes from.</param>
/// <param name="Owner">The item or absence; null when it was left out.</param>
internal sealed record DeclaredId(string Id, Locator? Locator, object? Owner);
