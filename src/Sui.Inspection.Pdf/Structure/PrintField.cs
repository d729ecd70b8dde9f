namespace Sui.Inspection.Pdf.Structure;

/// <summary>The attributes of a field that is filled in by hand (ISO 32000-1, 14.8.5.6).</summary>
/// <param name="Role">The kind: <c>rb</c> for one box of several, <c>cb</c> for any box, <c>tv</c> for text.</param>
/// <param name="Description">The field's name.</param>
internal sealed record PrintField(string Role, string Description);
