using System.Text;
using Sui.Inspection.Pdf.Tests.Samples;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests;

internal sealed class ReadmeTests
{
    [Test]
    public void Example_InTheReadme_IsTheCodeThatIsCompiled()
    {
        var source = Resource("ReadmeExample.cs");
        var code = source[(source.IndexOf("// <readme>", StringComparison.Ordinal) + 11)..source.IndexOf("// </readme>",
            StringComparison.Ordinal)];
        var lines = code.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0).Select(line => line[8..])
            .ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines, Has.Count.InRange(10, 20));
            Assert.That(Resource("README.md"), Does.Contain("```csharp\n" + string.Join('\n', lines) + "\n```"));
        }
    }

    [Test]
    public void Example_Run_GivesOnePage()
    {
        using var stream = new MemoryStream();
        Assert.That(ReadmeExample.Run(stream, Written.Moment).PageCount, Is.EqualTo(1));
        Assert.That(new TagTree(new PdfFile(stream.ToArray())).Root.OfType("TH").Count(), Is.EqualTo(4));
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ReadmeTests).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
