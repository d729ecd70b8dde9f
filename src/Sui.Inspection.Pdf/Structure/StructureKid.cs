namespace Sui.Inspection.Pdf.Structure;

/// <summary>What an element holds: another element, content of a page, or an annotation.</summary>
/// <param name="Element">The element, or null.</param>
/// <param name="Annotation">The annotation, or null.</param>
/// <param name="Page">The page of content, from 0.</param>
/// <param name="ContentId">The number of the content on its page, from 0.</param>
internal readonly record struct StructureKid(StructureElement? Element, LinkAnnotation? Annotation, int Page, int ContentId)
{
    public bool IsContent => Element is null && Annotation is null;

    public static StructureKid OfElement(StructureElement element) => new(element, null, 0, 0);

    public static StructureKid OfAnnotation(LinkAnnotation annotation) => new(null, annotation, annotation.Page, 0);

    public static StructureKid OfContent(int page, int contentId) => new(null, null, page, contentId);
}
