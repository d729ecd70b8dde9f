namespace Sui.Inspection.Pdf.Structure;

/// <summary>A link of the document. Links are told apart by identity: two links to one place are two links.</summary>
/// <param name="element">The Link element, under which text and annotations go.</param>
/// <param name="address">A web address, or null for a heading.</param>
/// <param name="destination">The name of a heading's destination, or null for a web address.</param>
/// <param name="description">What the annotation says of itself.</param>
internal sealed class LinkTarget(StructureElement element, string? address, string? destination, string description)
{
    public StructureElement Element => element;

    public string? Address => address;

    public string? Destination => destination;

    public string Description => description;
}
