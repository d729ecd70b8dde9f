using System.Text;
using Sui.Inspection.Annexes;
using Sui.Inspection.Pdf.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes.Golden;

/// <summary>
/// The text and the tag tree of whole annexes, read back from the PDF, against files that were read and accepted. Set
/// SUI_ACCEPT_GOLDEN=1 to accept what is there now, and read the difference before committing it. Never bytes: those may change
/// with the version of the compression.
/// </summary>
[TestFixture]
internal sealed class GoldenAnnexTests
{
    [Test]
    public void Pdf_TextAndTagTree_AreAsAccepted(
        [Values("worked-case", "synthetic-middling")] string pack,
        [Values("annex", "supplement", "easy-read", "working")] string document,
        [Values("en", "cy")] string language)
    {
        var audience = document == "working" ? AnnexAudience.Working : AnnexAudience.Published;
        var part = document switch { "supplement" => AnnexPart.Supplement, "easy-read" => AnnexPart.EasyRead, _ => AnnexPart.Annex };
        using var pdf = new MemoryStream();
        ExamplePacks.Inspection.Write(ExamplePacks.Compose(pack, audience, language, part), "pdf", pdf);
        var actual = Snapshot(new TagTree(new PdfFile(pdf.ToArray())).Root);

        var name = $"{pack}.{document}.{language}.txt";
        var path = Path.Combine(Repository.Root(), "tests", "Sui.Inspection.Tests", "Annexes", "Golden", name);
        if (Environment.GetEnvironmentVariable("SUI_ACCEPT_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.That(File.Exists(path), Is.True, $"{name} is missing.");
        Assert.That(actual.Split('\n'), Is.EqualTo(File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n')).AsCollection, name);
    }

    /// <summary>The tree as indented text; text that a page break parts is joined, so that the layout does not matter.</summary>
    private static string Snapshot(TagNode root)
    {
        var text = new StringBuilder();
        Write(root, 0);
        return text.ToString();

        void Write(TagNode node, int depth)
        {
            text.Append(' ', depth).Append(node.Type);
            foreach (var key in (string[])["Lang", "Alt", "ActualText"])
            {
                text.Append(node.Entries.TryGetValue(key, out var value) ? $" {key}={value.Text()}" : string.Empty);
            }

            foreach (var (key, value) in node.Attributes.Where(pair => pair.Key is "Scope" or "ColSpan" or "ListNumbering"))
            {
                text.Append(' ').Append(key).Append('=').Append(value is Name known ? known.Value : value);
            }

            // What is drawn in a figure breaks into lines as its layout has it; its description says the same.
            if (node.Type == "Figure")
            {
                text.Append('\n');
                return;
            }

            var leaf = node.Kids.TrueForAll(kid => kid.Type.Length == 0);
            text.Append(leaf && node.Kids.Count > 0 ? $" \"{node.FullText}\"\n" : "\n");
            if (!leaf)
            {
                // A figure that a page break parts is several in one group; where it is parted is layout.
                foreach (var kid in node.Kids.Where((kid, index) => index == 0 || kid.Type != "Figure" || node.Kids[index - 1].Type != "Figure"))
                {
                    if (kid.Type.Length == 0)
                    {
                        text.Append(' ', depth + 1).Append('"').Append(kid.Text).Append("\"\n");
                    }
                    else
                    {
                        Write(kid, depth + 1);
                    }
                }
            }
        }
    }
}
