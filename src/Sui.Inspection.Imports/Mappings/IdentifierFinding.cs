namespace Sui.Inspection.Imports.Mappings;

/// <summary>That a column holds identifiers. Equality is by value.</summary>
/// <param name="Kind">The kind, such as <c>email</c>.</param>
/// <param name="Ground">What tells it.</param>
internal sealed record IdentifierFinding(string Kind, IdentifierGround Ground);
