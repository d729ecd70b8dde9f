using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Cells = DocumentFormat.OpenXml.Spreadsheet;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>Notes at cells: the comments themselves, and the drawing that spreadsheets need to show them.</summary>
internal static class BookNotes
{
    private const string Author = "Sui.Inspection";

    /// <summary>Adds notes to a sheet that has none yet.</summary>
    /// <param name="part">The sheet.</param>
    /// <param name="notes">Row and column, both from 0, and the words.</param>
    /// <returns>The id of the drawing, which the sheet has to name.</returns>
    public static string Add(WorksheetPart part, IReadOnlyList<(int Row, int Column, string Text)> notes)
    {
        var comments = part.AddNewPart<WorksheetCommentsPart>("rIdNotes");
        comments.Comments = new Comments(new Authors(new Author(Author)), new CommentList(notes.Select(note => Comment(note.Row, note.Column, note.Text))));
        comments.Comments.Save();
        var drawing = part.AddNewPart<VmlDrawingPart>("application/vnd.openxmlformats-officedocument.vmlDrawing", "rIdDrawing");
        using var stream = drawing.GetStream(FileMode.Create, FileAccess.Write);
        stream.Write(Encoding.UTF8.GetBytes(Drawing(notes)));
        return "rIdDrawing";
    }

    /// <summary>A note.</summary>
    public static Comment Comment(int row, int column, string text, uint author = 0) => new(
        new CommentText(new Run(new RunProperties(new FontSize { Val = 9 }, new RunFont { Val = "Arial" }), new Cells.Text(XmlText.Of(text)) { Space = SpaceProcessingModeValues.Preserve })))
    {
        Reference = CellReferences.Of(row, column),
        AuthorId = author,
    };

    /// <summary>The shapes of notes, as spreadsheets have drawn them since 1997.</summary>
    public static string Drawing(IReadOnlyList<(int Row, int Column, string Text)> notes)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("xml");
            xml.WriteAttributeString("xmlns", "v", null, "urn:schemas-microsoft-com:vml");
            xml.WriteAttributeString("xmlns", "o", null, "urn:schemas-microsoft-com:office:office");
            xml.WriteAttributeString("xmlns", "x", null, "urn:schemas-microsoft-com:office:excel");
            xml.WriteRaw(
                "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>"
                + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
                + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
            foreach (var (index, note) in notes.Index())
            {
                xml.WriteRaw(Shape(index, note.Row, note.Column, note.Text.Length));
            }

            xml.WriteEndElement();
        }

        return text.ToString();
    }

    // From two columns right of the cell, as high as the words need at about 34 characters a line.
    private static string Shape(int index, int row, int column, int length)
    {
        var lines = Math.Clamp((length / 34) + 2, 3, 16);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<v:shape id=\"_x0000_s{1025 + index}\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"/><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column + 1}, 12, {row}, 4, {column + 3}, 40, {row + lines}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>");
    }
}
