using DocumentFormat.OpenXml.Packaging;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>The properties of a workbook, without a date or a name of anybody.</summary>
internal static class BookProperties
{
    /// <summary>Writes them.</summary>
    public static void Write(SpreadsheetDocument document, string title)
    {
        var part = document.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rId2");
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var xml = System.Xml.XmlWriter.Create(stream);
        xml.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.WriteElementString("title", "http://purl.org/dc/elements/1.1/", XmlText.Of(title));
        xml.WriteElementString("creator", "http://purl.org/dc/elements/1.1/", "Sui.Inspection");
        xml.WriteEndElement();
    }
}
