using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Inlines;

namespace Sui.Inspection.Pdf.Tests.Samples;

/// <summary>The example of the README, word for word between the two marks.</summary>
internal static class ReadmeExample
{
    public static PdfResult Run(Stream output, DateTimeOffset now)
    {
        // <readme>
        var document = new PdfDocument("Forum minutes", "en-GB", now,
        [
            new PdfHeading(1, "Forum minutes"),
            new PdfParagraph(["Synthetic data. See ", new PdfLink("the changes", "#changes"), "."]),
            new PdfHeading(2, "Changes") { Anchor = "changes" },
            new PdfList([new("Letters are shorter."), new("The waiting room has water.")]),
            new PdfTable("Table 1: answers", [new(3), new(1, PdfAlignment.Right)], ["Question", "Yes"],
                [new("Were you asked?", "12"), new("Were you told what changed?", "7")])
            { FirstColumnIsHeader = true },
        ])
        {
            FooterText = "Synthetic data",
        };
        PdfResult result = PdfWriter.Write(document, output);
        // </readme>
        return result;
    }
}
