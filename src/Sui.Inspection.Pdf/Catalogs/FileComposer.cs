using System.Text;
using Sui.Inspection.Pdf.Files;
using Sui.Inspection.Pdf.Layout;
using Sui.Inspection.Pdf.Structure;

namespace Sui.Inspection.Pdf.Catalogs;

/// <summary>Makes a file of a laid-out document.</summary>
internal sealed class FileComposer(PdfDocument document, LaidOutDocument layout)
{
    private readonly ObjectFile _file = new();

    public long Write(Stream output)
    {
        var catalog = _file.Reserve();
        var information = _file.Reserve();
        var pageRoot = _file.Reserve();
        var resources = _file.Reserve();
        var pageNumbers = layout.Pages.Select(_ => _file.Reserve()).ToList();
        var annotations = layout.Pages.SelectMany(page => page.Annotations).ToList();
        foreach (var annotation in annotations)
        {
            annotation.Number = _file.Reserve();
        }

        WritePages(pageRoot, resources, pageNumbers);
        WriteAnnotations(annotations);
        var fonts = layout.Fonts.Write(_file);
        _file.Begin(resources).Raw(fonts.Written);
        var structure = new StructureWriter(_file, pageNumbers)
            .Write(layout.Root, [.. layout.Pages.Select(page => page.Contents)], annotations);
        var metadata = new Metadata(document);
        metadata.WriteInformation(_file.Begin(information));
        WriteCatalog(catalog, pageRoot, structure, metadata, pageNumbers);
        return _file.Save(output, catalog, information);
    }

    private void WritePages(int pageRoot, int resources, List<int> pageNumbers)
    {
        foreach (var page in layout.Pages)
        {
            var content = _file.Reserve();
            var operators = page.Finish();
            _file.WriteStream(content, [], operators.Written);
            operators.Release();
            var body = _file.Begin(pageNumbers[page.Page]).Raw("<</Type/Page/Parent "u8).Reference(pageRoot)
                .Raw("/MediaBox[0 0 "u8).Number(document.Theme.PageWidth).Space().Number(document.Theme.PageHeight)
                .Raw("]/Resources "u8).Reference(resources).Raw("/Contents "u8).Reference(content)
                .Raw("/StructParents "u8).Integer(page.Page).Raw("/Tabs/S"u8);
            if (page.Annotations.Count > 0)
            {
                body.Raw("/Annots["u8);
                foreach (var annotation in page.Annotations)
                {
                    body.Reference(annotation.Number).Space();
                }

                body.Raw("]"u8);
            }

            body.Raw(">>"u8);
        }

        var root = _file.Begin(pageRoot).Raw("<</Type/Pages/Count "u8).Integer(pageNumbers.Count).Raw("/Kids["u8);
        foreach (var number in pageNumbers)
        {
            root.Reference(number).Space();
        }

        root.Raw("]>>"u8);
    }

    private void WriteAnnotations(List<LinkAnnotation> annotations)
    {
        for (var index = 0; index < annotations.Count; index++)
        {
            var (link, area) = (annotations[index].Link, annotations[index].Area);
            var body = _file.Begin(annotations[index].Number).Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8)
                .Number(area.Left).Space().Number(area.Bottom).Space().Number(area.Right).Space().Number(area.Top)
                .Raw("]/Contents"u8).TextString(link.Description)
                .Raw("/StructParent "u8).Integer(layout.Pages.Count + index);
            if (link.Address is not null)
            {
                body.Raw("/A<</S/URI/URI"u8).TextString(new Uri(link.Address).AbsoluteUri).Raw(">>"u8);
            }
            else
            {
                body.Raw("/Dest"u8).TextString(link.Destination!);
            }

            body.Raw(">>"u8);
        }
    }

    private void WriteCatalog(int catalog, int pageRoot, int structure, Metadata metadata, List<int> pageNumbers)
    {
        var (xmp, profile, names) = (_file.Reserve(), _file.Reserve(), _file.Reserve());
        _file.WriteStream(xmp, "/Type/Metadata/Subtype/XML"u8, XmpPacket.Build(metadata), compress: false);
        _file.WriteStream(profile, "/N 3"u8, SrgbProfile.Build());
        var outline = OutlineWriter.Write(_file, layout.Headings);
        var files = document.Attachments
            .Select(attachment => (Attachment: attachment, Number: AttachmentWriter.Write(_file, attachment))).ToList();
        WriteNames(names, files, pageNumbers);

        var body = _file.Begin(catalog).Raw("<</Type/Catalog/Pages "u8).Reference(pageRoot)
            .Raw("/Lang"u8).TextString(document.Language).Raw("/MarkInfo<</Marked true>>/StructTreeRoot "u8).Reference(structure)
            .Raw("/ViewerPreferences<</DisplayDocTitle true>>/Metadata "u8).Reference(xmp)
            .Raw("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"u8)
            .Raw("/Info(sRGB IEC61966-2-1)/DestOutputProfile "u8).Reference(profile).Raw(">>]/Names "u8).Reference(names);
        if (outline > 0)
        {
            body.Raw("/PageMode/UseOutlines/Outlines "u8).Reference(outline);
        }

        if (files.Count > 0)
        {
            body.Raw("/AF["u8);
            foreach (var (_, number) in files)
            {
                body.Reference(number).Space();
            }

            body.Raw("]"u8);
        }

        body.Raw(">>"u8);
    }

    private void WriteNames(int names, List<(PdfAttachment Attachment, int Number)> files, List<int> pageNumbers)
    {
        var body = _file.Begin(names).Raw("<</Dests<</Names["u8);
        foreach (var heading in layout.Headings.OrderBy(heading => heading.Destination, StringComparer.Ordinal))
        {
            body.TextString(heading.Destination).Raw("["u8).Reference(pageNumbers[heading.Page]).Raw("/XYZ "u8)
                .Number(document.Theme.Margins.Left).Space()
                .Number(Math.Min(document.Theme.PageHeight, document.Theme.PageHeight - heading.Top + 4)).Raw(" 0]"u8);
        }

        body.Raw("]>>"u8);
        if (files.Count > 0)
        {
            body.Raw("/EmbeddedFiles<</Names["u8);
            foreach (var (attachment, number) in files.OrderBy(file => !Ascii.IsValid(file.Attachment.FileName))
                .ThenBy(file => file.Attachment.FileName, StringComparer.Ordinal))
            {
                body.TextString(attachment.FileName).Reference(number).Space();
            }

            body.Raw("]>>"u8);
        }

        body.Raw(">>"u8);
    }
}
