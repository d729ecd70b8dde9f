namespace Sui.Inspection.Evidence.Rules;

/// <summary>A property of an item, by both of its names.</summary>
/// <param name="Property">The path of the property in the model, such as <c>Dates.Event</c>.</param>
/// <param name="Column">The column of it in a pack's file, such as <c>event_date</c>.</param>
internal sealed record Member(string Property, string Column);
