using System.IO.Compression;
using System.Text;
using Sui.Inspection.CaseFiles.Publications;

namespace Sui.Inspection.CaseFiles.Tests.Publications;

/// <summary>Where a written annex first differs is said by sections, pages and members, and by nobody's words.</summary>
public sealed class AnnexDifferenceTests
{
    private const string Page =
        "<html>\n<head>\n<title>T</title>\n</head>\n<body>\n<header></header>\n<main id=\"main\">\n<section id=\"summary\">\n<h2>S</h2>\n<p>One.</p>\n<p class=\"lead-in\">Two.</p>\n"
        + "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>\n</section>\n<section id=\"why\">\n<h2>W</h2>\n<svg><path d=\"\"/></svg>\n</section>\n</main>\n<footer></footer>\n";

    [TestCase("<title>T", "<title>Secret", "in the head of the page: in its title, data or style")]
    [TestCase("<header>", "<header>Secret", "above the first section: in the cover, its notice or the contents")]
    [TestCase("One.", "Secret.", "in the section 'summary', at or behind paragraph 1")]
    [TestCase("Two.", "Secret.", "in the section 'summary', at or behind paragraph 2")]
    [TestCase("<td>b", "<td>Secret", "in the section 'summary', at or behind row of a table 2")]
    [TestCase("<path d=\"", "<path d=\"Secret", "in the section 'why', at or behind figure 1")]
    [TestCase("<footer>", "<footer>Secret", "below the last section")]
    public void Html_IsNamedBySection(string former, string now, string where) => Assert.That(Of("html", Page, Page.Replace(former, now, StringComparison.Ordinal)), Is.EqualTo(where));

    [TestCase("\"One\"", "\"Secret\"", "at sections[0].blocks[1].text")]
    [TestCase("\"rung\":2", "\"rung\":4", "at rung")]
    [TestCase(",{\"text\":\"One\"}", "", "at sections[0].blocks[1]")]
    [TestCase("\"rung\":2", "\"Secret\":2", "at rung")]
    [TestCase("\"rung\":2", "\"rung\": 2", "in white space or the writing of numbers and texts alone")]
    [TestCase("\"rung\":2", "\"rung\":", "at byte 9 of the file")]
    public void Json_IsNamedByMember(string former, string now, string where)
    {
        const string Json = "{\"rung\":2,\"sections\":[{\"blocks\":[{\"text\":\"Nought\"},{\"text\":\"One\"}]}]}";
        Assert.That(Of("json", Json, Json.Replace(former, now, StringComparison.Ordinal)), Is.EqualTo(where));
    }

    [Test]
    public void Pdf_IsNamedByPage_AndWhatIsMarked()
    {
        const string First = "/P<</MCID 0>>BDC\n(One)Tj\nEMC\n", Second = "/H1<</MCID 0>>BDC\n(A)Tj\nEMC\n/P<</MCID 1>>BDC\n(B)Tj\nEMC\n/P<</MCID 2>>BDC\n(C)Tj\nEMC\n";
        var file = Pdf(First, Second);
        Assert.That(Of(file, Pdf("/P<</MCID 0>>BDC\n(Secret)Tj\nEMC\n", Second)), Is.EqualTo("on page 1, at or behind paragraph 1 of the page"));
        Assert.That(Of(file, Pdf(First, Second.Replace("(C)", "(Secret)", StringComparison.Ordinal))), Is.EqualTo("on page 2, at or behind paragraph 2 of the page"));
        Assert.That(Of(file, Pdf(First, Second.Replace("(A)", "(Secret)", StringComparison.Ordinal))), Is.EqualTo("on page 2, at or behind heading 1 of the page"));
        Assert.That(Of(file, [.. file, .. "more"u8]), Is.EqualTo("behind the end of what the case gives: something was written to the file's end"));
        Assert.That(Of(file, [.. "%PDF-1.4"u8, .. file.AsSpan(8)]), Is.EqualTo("at byte 8 of the file"));
    }

    private static string Of(string format, string expected, string actual) => AnnexDifference.Of(format, Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(actual));

    private static string Of(byte[] expected, byte[] actual) => AnnexDifference.Of("pdf", expected, actual);

    private static byte[] Pdf(params string[] pages)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        foreach (var (place, page) in pages.Index())
        {
            using var deflated = new MemoryStream();
            using (var stream = new ZLibStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
            {
                stream.Write(Encoding.Latin1.GetBytes(page));
            }

            file.Write(Encoding.ASCII.GetBytes($"{place + 1} 0 obj\n<</Length {deflated.Length}/Filter/FlateDecode>>\nstream\n"));
            file.Write(deflated.ToArray());
            file.Write("\nendstream\nendobj\n"u8);
        }

        return file.ToArray();
    }
}
