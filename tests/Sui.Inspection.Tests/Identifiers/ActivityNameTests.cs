using System.Net;
using System.Text;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Pdf;
using Sui.Inspection.Assessments;
using Sui.Inspection.Pdf.Tests.Support;
using Sui.Inspection.Tests.Annexes;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Identifiers;

/// <summary>A pack whose activity is named after a member: the name stands in the pack and again among what was assessed.</summary>
internal sealed class ActivityNameTests
{
    private const string Possible = "(01/02/1980, AB12 CDE, 9434765919)";
    private const string Sure = "(born 01/02/1980, car reg AB12 CDE, NHS 943 476 5919)";

    private static readonly string[] PossibleParts = ["01/02/1980", "AB12 CDE", "9434765919"];
    private static readonly string[] SureParts = ["01/02/1980", "AB12 CDE", "943 476 5919"];
    private static readonly ISuiInspection Inspection = SuiInspection.Create();

    [Test]
    public void Published_PossibleIdentifiers_AreNowhere() =>
        Check(Inspection.Compose(Assess(Possible)), PossibleParts);

    [Test]
    public void WorkingPaper_SureIdentifiers_AreNowhere()
    {
        var assessment = Assess(Sure);
        Check(Inspection.Compose(assessment, new AnnexRequest(AnnexAudience.Working)), SureParts);
        Assert.That(Left(Json(assessment), SureParts), Is.Empty);
    }

    [Test]
    public void WorkingPaper_PossibleIdentifiers_StayForTheReaderToCheck()
    {
        var text = AnnexText.Of(Inspection.Compose(Assess(Possible), new AnnexRequest(AnnexAudience.Working)));

        Assert.That(Left(text, PossibleParts), Is.EqualTo(PossibleParts));
    }

    private static Assessment Assess(string identifiers)
    {
        var folder = Path.Combine(Repository.Root(), "tests", "Sui.Inspection.Tests", "Identifiers", "Cases", "activity-dob");
        var files = Directory.EnumerateFiles(folder).ToDictionary(path => Path.GetFileName(path)!, path => Replaced(path, identifiers), StringComparer.Ordinal);
        return Inspection.Assess(Inspection.Read(files));
    }

    private static ReadOnlyMemory<byte> Replaced(string path, string identifiers) =>
        Encoding.UTF8.GetBytes(File.ReadAllText(path).Replace(Possible, identifiers, StringComparison.Ordinal));

    private static void Check(AnnexDocument document, string[] parts)
    {
        Assert.That(AnnexText.Of(document), Does.Contain("Group of the member"));
        Assert.That(Left(AnnexText.Of(document), parts), Is.Empty, "the document that every format is made from");
        foreach (var renderer in AnnexText.Renderers.Where(renderer => renderer.Format != "pdf"))
        {
            Assert.That(Left(WebUtility.HtmlDecode(AnnexText.Render(renderer, document)), parts), Is.Empty, renderer.Format);
        }

        var pages = Written.Read(AnnexText.Bytes(new PdfAnnexRenderer(), document)).Pages;
        Assert.That(Left(string.Join(' ', pages.SelectMany(page => page.Texts).Select(text => text.Text)), parts), Is.Empty, "pdf");
    }

    private static string Json(Assessment assessment)
    {
        using var output = new MemoryStream();
        AssessmentJson.Write(assessment, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static IEnumerable<string> Left(string text, string[] parts) => parts.Where(part => text.Contains(part, StringComparison.Ordinal));
}
