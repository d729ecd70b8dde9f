using DocumentFormat.OpenXml.Packaging;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>Changes a workbook that somebody else wrote, in a copy.</summary>
internal static class OpenBook
{
    /// <summary>Makes a copy, changes it, and writes it so that the same changes give the same bytes.</summary>
    /// <param name="workbook">The workbook, from where it stands; left open.</param>
    /// <param name="change">The change.</param>
    /// <param name="output">Where to; left open. Nothing is written where the change fails.</param>
    /// <exception cref="InvalidDataException">The stream holds no workbook that can be written.</exception>
    public static void Change(Stream workbook, Action<WorkbookPart> change, Stream output)
    {
        using var copy = new MemoryStream();
        workbook.CopyTo(copy);
        copy.Position = 0;
        try
        {
            using var document = SpreadsheetDocument.Open(copy, isEditable: true, new OpenSettings { AutoSave = false });
            change(document.WorkbookPart ?? throw new InvalidDataException("The file holds no workbook."));
            document.Save();
        }
        catch (Exception exception) when (IsOfSpoiltFile(exception))
        {
            throw new InvalidDataException("The file holds no workbook that can be written.", exception);
        }

        FixedZip.Copy(copy, output);
    }

    // The library checks parts only when they are asked for, and says of each fault what its layer says.
    private static bool IsOfSpoiltFile(Exception exception) => exception
        is OpenXmlPackageException or FileFormatException or System.Xml.XmlException or InvalidOperationException or KeyNotFoundException
        or FormatException or OverflowException or ArgumentException or InvalidCastException or EndOfStreamException;
}
