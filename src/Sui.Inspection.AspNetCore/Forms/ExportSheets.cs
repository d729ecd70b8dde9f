using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.Imports;

namespace Sui.Inspection.AspNetCore.Forms;

/// <summary>Which sheets of a workbook are read, as it was chosen on a page.</summary>
internal static class ExportSheets
{
    /// <summary>The field of the sheet.</summary>
    public const string Sheet = "sheet";

    /// <summary>The field of the sheets that hold no responses.</summary>
    public const string LeftOut = "leave_out";

    /// <summary>The choice of all sheets with answers; no sheet can be called so.</summary>
    public const string All = "*";

    /// <summary>A request with what was chosen.</summary>
    public static ImportRequest With(ImportRequest request, FormInput input) => input.Line(Sheet) switch
    {
        All => request with { AllSheets = true, LeaveOutSheets = input.All(LeftOut) },
        { Length: > 0 } sheet => request with { Sheet = sheet },
        _ => request with { LeaveOutSheets = input.All(LeftOut) },
    };

    /// <summary>The names of the sheets of all files, hidden ones last; of files without sheets none.</summary>
    /// <param name="importer">Reads them.</param>
    /// <param name="upload">The files.</param>
    /// <param name="first">What the first of them turned out to be.</param>
    /// <param name="request">How they are read.</param>
    public static IReadOnlyList<string> Of(IResponseImporter importer, HeldUpload upload, ImportFileFacts first, ImportRequest request)
    {
        List<ImportFileFacts> all = [first];
        foreach (var file in upload.Files.Where(file => file.Name != request.FileName))
        {
            using var content = new MemoryStream(file.Content, writable: false);
            all.Add(importer.Preview(content, new ImportRequest { FileName = file.Name, InstrumentId = request.InstrumentId }).File);
        }

        return [.. all.SelectMany(file => file.Sheets ?? []).Concat(all.SelectMany(file => file.HiddenSheets)).Distinct(StringComparer.Ordinal)];
    }
}
