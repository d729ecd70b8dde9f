using System.Reflection;
using Sui.Inspection.Forms;
using Sui.Inspection.Imports;
using Sui.Inspection.Tabular;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.HouseRules;

/// <summary>
/// The public surface as text, in PublicApi/. A change of the surface is a change of these files: set SUI_ACCEPT_API=1 to write them
/// anew, and say in the changelog what changed.
/// </summary>
public class PublicApiTests
{
    private static IEnumerable<TestCaseData> Assemblies() =>
        new[]
            {
                typeof(ISuiInspection).Assembly, typeof(SuiInspection).Assembly, typeof(SuiForms).Assembly, typeof(SuiImports).Assembly,
                typeof(Pdf.PdfDocument).Assembly, typeof(TabularFile).Assembly,
            }
            .Select(assembly => new TestCaseData(assembly).SetArgDisplayNames(assembly.GetName().Name!));

    [TestCaseSource(nameof(Assemblies))]
    public void Surface_OfEachAssembly_IsAsApproved(Assembly assembly)
    {
        var path = Path.Combine(
            Repository.Root(), "tests", "Sui.Inspection.Tests", "PublicApi", assembly.GetName().Name + ".txt");
        var surface = ApiText.Of(assembly);
        if (Environment.GetEnvironmentVariable("SUI_ACCEPT_API") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, surface);
        }

        Assert.That(surface, Is.EqualTo(File.ReadAllText(path)));
    }
}
