using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Structure;

namespace Sui.Inspection.Pdf.Conformance;

/// <summary>
/// Checks the finished structure before it is written: parents and kids, the links between content and elements, and
/// what validators do not look at, such as the scope of header cells and the box of figures. A violation here is a
/// defect of this library; refusing is still better than writing a file that says of itself what is not so.
/// </summary>
internal sealed class StructureCheck(IReadOnlyList<PageCanvas> pages, ViolationList violations)
{
    private const string Code = "pdf.structure";
    private int _contents;
    private int _annotations;

    /// <exception cref="PdfConformanceException">The structure is not sound.</exception>
    public static void Run(StructureElement root, IReadOnlyList<PageCanvas> pages)
    {
        var violations = new ViolationList();
        var check = new StructureCheck(pages, violations);
        check.Visit(root, root.Type.ToString());
        violations.Require(
            check._contents == pages.Sum(page => page.Contents.Count), Code, "Document", "Some content belongs to no element.");
        violations.Require(
            check._annotations == pages.Sum(page => page.Annotations.Count), Code, "Document",
            "Some annotation belongs to no element.");
        violations.ThrowIfAny();
    }

    private void Visit(StructureElement element, string where)
    {
        CheckElement(element, where);
        var allowed = StructureRules.KidsOf(element.Type);
        for (var index = 0; index < element.Kids.Count; index++)
        {
            var kid = element.Kids[index];
            if (kid.Element is { } inner)
            {
                var place = $"{where}/{inner.Type}[{index}]";
                violations.Require(allowed.Contains(inner.Type), Code, place, $"{inner.Type} cannot stand in {element.Type}.");
                violations.Require(ReferenceEquals(inner.Parent, element), Code, place, "The element names another parent.");
                Visit(inner, place);
            }
            else if (kid.Annotation is not null)
            {
                _annotations++;
                violations.Require(
                    element.Type == StructureType.Link && ReferenceEquals(kid.Annotation.Link.Element, element),
                    Code, where, "An annotation belongs to its own Link element.");
            }
            else
            {
                _contents++;
                violations.Require(
                    StructureRules.HoldsContent(element.Type), Code, where, $"{element.Type} holds no content itself.");
                violations.Require(
                    ReferenceEquals(pages[kid.Page].Contents[kid.ContentId], element), Code, where,
                    "Content points to another element.");
            }
        }
    }

    private void CheckElement(StructureElement element, string where)
    {
        var sound = element.Type switch
        {
            StructureType.Figure => !string.IsNullOrWhiteSpace(element.AlternateText) && element.Box is not null,
            StructureType.Form => !string.IsNullOrWhiteSpace(element.AlternateText) && element is { PrintField: not null, Box: not null },
            StructureType.TH => element.Scope is "Row" or "Column",
            StructureType.Note => element.Id is not null,
            StructureType.L => element.Numbering is not null,
            StructureType.LI => Kids(element) is [StructureType.Lbl, StructureType.LBody],
            StructureType.Link => element.Kids.Any(kid => kid.Annotation is not null),
            StructureType.Table => SameWidths(element)
                && Kids(element) is [.., StructureType.TBody]
                && Kids(element).Distinct().Count() == element.Kids.Count && Kids(element).Order().SequenceEqual(Kids(element)),
            _ => true,
        };
        violations.Require(sound, Code, where, $"A {element.Type} lacks what it needs.");
    }

    private static List<StructureType> Kids(StructureElement element) =>
        [.. element.Kids.Where(kid => kid.Element is not null).Select(kid => kid.Element!.Type)];

    private static bool SameWidths(StructureElement table) => table.Kids
        .Where(part => part.Element is { Type: not StructureType.Caption })
        .SelectMany(part => part.Element!.Kids)
        .Select(row => row.Element!.Kids.Sum(cell => cell.Element!.ColumnSpan))
        .Distinct().Count() <= 1;
}
