using Sui.Inspection.Pdf.Files;

namespace Sui.Inspection.Pdf.Structure;

/// <summary>Writes the structure tree, the parent tree and the index of names.</summary>
internal sealed class StructureWriter(ObjectFile file, IReadOnlyList<int> pageNumbers)
{
    private readonly SortedDictionary<string, int> _ids = new(StringComparer.Ordinal);

    /// <param name="root">The Document element.</param>
    /// <param name="contents">For each page, the elements by the number of their content.</param>
    /// <param name="annotations">All annotations in the order of their keys, which follow those of the pages.</param>
    /// <returns>The object number of the structure tree's root.</returns>
    public int Write(
        StructureElement root, IReadOnlyList<IReadOnlyList<StructureElement>> contents, IReadOnlyList<LinkAnnotation> annotations)
    {
        var (tree, parents) = (file.Reserve(), file.Reserve());
        Number(root);
        WriteElement(root, tree);
        WriteParents(parents, contents, annotations);
        var body = file.Begin(tree).Raw("<</Type/StructTreeRoot/K "u8).Reference(root.Number).Raw("/ParentTree "u8)
            .Reference(parents).Raw("/ParentTreeNextKey "u8).Integer(contents.Count + annotations.Count);
        if (_ids.Count > 0)
        {
            body.Raw("/IDTree<</Names["u8);
            foreach (var (id, number) in _ids)
            {
                body.TextString(id).Reference(number).Space();
            }

            body.Raw("]>>"u8);
        }

        body.Raw(">>"u8);
        return tree;
    }

    private void Number(StructureElement element)
    {
        element.Number = file.Reserve();
        if (element.Id is not null)
        {
            _ids.Add(element.Id, element.Number);
        }

        foreach (var kid in element.Kids)
        {
            if (kid.Element is not null)
            {
                Number(kid.Element);
            }
        }
    }

    private void WriteElement(StructureElement element, int parent)
    {
        var page = element.Kids.Where(kid => kid.Element is null).Select(kid => (int?)kid.Page).FirstOrDefault();
        var body = file.Begin(element.Number).Raw("<</S/"u8).Raw(element.Type.ToString()).Raw("/P "u8).Reference(parent);
        if (page is { } first)
        {
            body.Raw("/Pg "u8).Reference(pageNumbers[first]);
        }

        WriteProperties(body, element);
        WriteKids(body, element, page);
        body.Raw(">>"u8);
        foreach (var kid in element.Kids)
        {
            if (kid.Element is not null)
            {
                WriteElement(kid.Element, element.Number);
            }
        }
    }

    private static void WriteProperties(PdfBuffer body, StructureElement element)
    {
        if (element.Language is not null)
        {
            body.Raw("/Lang"u8).TextString(element.Language);
        }

        if (element.AlternateText is not null)
        {
            body.Raw("/Alt"u8).TextString(element.AlternateText);
        }

        if (element.ActualText is not null)
        {
            body.Raw("/ActualText"u8).TextString(element.ActualText);
        }

        if (element.Id is not null)
        {
            body.Raw("/ID"u8).TextString(element.Id);
        }

        if (element.Numbering is not null)
        {
            body.Raw("/A<</O/List/ListNumbering"u8).Name(element.Numbering).Raw(">>"u8);
        }

        if (element.Scope is not null || element.ColumnSpan > 1)
        {
            body.Raw("/A<</O/Table"u8);
            if (element.Scope is not null)
            {
                body.Raw("/Scope"u8).Name(element.Scope);
            }

            if (element.ColumnSpan > 1)
            {
                body.Raw("/ColSpan "u8).Integer(element.ColumnSpan);
            }

            body.Raw(">>"u8);
        }

        if (element.PrintField is { } field)
        {
            body.Raw("/A[<</O/PrintField/Role"u8).Name(field.Role).Raw(field.Role == "tv" ? default : "/checked/off"u8)
                .Raw("/Desc"u8).TextString(field.Description).Raw(">>"u8);
            WriteBox(body, element, "/Inline"u8);
            body.Raw("]"u8);
        }
        else if (element.Box is not null)
        {
            body.Raw("/A"u8);
            WriteBox(body, element, "/Block"u8);
        }
    }

    private static void WriteBox(PdfBuffer body, StructureElement element, ReadOnlySpan<byte> placement)
    {
        if (element.Box is { } box)
        {
            body.Raw("<</O/Layout/Placement"u8).Raw(placement).Raw("/BBox["u8).Number(box.Left).Space().Number(box.Bottom).Space()
                .Number(box.Right).Space().Number(box.Top).Raw("]>>"u8);
        }
    }

    private void WriteKids(PdfBuffer body, StructureElement element, int? page)
    {
        if (element.Kids.Count == 0)
        {
            return;
        }

        body.Raw("/K["u8);
        foreach (var kid in element.Kids)
        {
            if (kid.Element is not null)
            {
                body.Reference(kid.Element.Number);
            }
            else if (kid.Annotation is not null)
            {
                body.Raw("<</Type/OBJR/Obj "u8).Reference(kid.Annotation.Number).Raw("/Pg "u8)
                    .Reference(pageNumbers[kid.Page]).Raw(">>"u8);
            }
            else if (kid.Page == page)
            {
                body.Integer(kid.ContentId);
            }
            else
            {
                body.Raw("<</Type/MCR/Pg "u8).Reference(pageNumbers[kid.Page]).Raw("/MCID "u8).Integer(kid.ContentId).Raw(">>"u8);
            }

            body.Space();
        }

        body.Raw("]"u8);
    }

    private void WriteParents(
        int number, IReadOnlyList<IReadOnlyList<StructureElement>> contents, IReadOnlyList<LinkAnnotation> annotations)
    {
        var body = file.Begin(number).Raw("<</Nums["u8);
        for (var page = 0; page < contents.Count; page++)
        {
            body.Integer(page).Raw("["u8);
            foreach (var element in contents[page])
            {
                body.Reference(element.Number).Space();
            }

            body.Raw("]"u8);
        }

        for (var index = 0; index < annotations.Count; index++)
        {
            body.Integer(contents.Count + index).Space().Reference(annotations[index].Link.Element.Number).Space();
        }

        body.Raw("]>>"u8);
    }
}
