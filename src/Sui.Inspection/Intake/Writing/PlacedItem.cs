namespace Sui.Inspection.Intake.Writing;

/// <summary>An item and its place in its list, from 1.</summary>
internal readonly record struct PlacedItem<T>(T Item, int Place);
