using Sui.Inspection.Evidence;

namespace Sui.Inspection.Intake.Tables;

/// <summary>An id that a row carries.</summary>
/// <param name="Id">The id.</param>
/// <param name="Locator">Where the row stands.</param>
/// <param name="Owner">The item or absence that was read; null when the row was left out.</param>
internal sealed record DeclaredId(string Id, Locator Locator, object? Owner);
