namespace Sui.Inspection.Intake.Writing;

/// <summary>A column, and what its cell holds for an item; null for nothing.</summary>
internal sealed record PackColumn<T>(string Name, Func<T, string?> Cell);
