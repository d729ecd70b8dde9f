using Sui.Inspection.Pdf;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Annexes.Fonts;

/// <summary>Reads a font that a host passes; what is wrong with it is a problem.</summary>
internal static class FontFile
{
    private const string Expected = "A TrueType font (.ttf) of at most 64 MiB whose licence allows it to be embedded.";

    public static PdfFont? Read(ReadOnlyMemory<byte> content, string label, ICollection<Problem> problems)
    {
        try
        {
            return PdfFont.Read(content);
        }
        catch (PdfFontException refused)
        {
            problems.Add(new Problem
            {
                Code = refused.Code switch
                {
                    "pdf.font.size" => FontCodes.Size,
                    "pdf.font.kind" => FontCodes.Kind,
                    "pdf.font.licence" => FontCodes.Licence,
                    "pdf.font.characters" => FontCodes.Characters,
                    _ => FontCodes.Damaged,
                },
                Severity = ProblemSeverity.Error,
                Location = new ProblemLocation(label),
                Message = refused.Fault,
                Expected = Expected,
                Action = refused.Action,
            });
            return null;
        }
    }
}
