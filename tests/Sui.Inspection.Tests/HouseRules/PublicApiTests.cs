using System.Reflection;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.HouseRules;

/// <summary>
/// The public surface as text, in PublicApi/. A change of the surface is a change of these files: set SUI_ACCEPT_API=1 to write them
/// anew, and say in the changelog what changed.
/// </summary>
public class PublicApiTests
{
    [TestCaseSource(typeof(PackedLibraries), nameof(PackedLibraries.Cases))]
    public void Surface_OfEachAssembly_IsAsApproved(Assembly assembly)
    {
        var path = Path.Combine(
            Repository.Root(), "tests", "Sui.Inspection.Tests", "PublicApi", assembly.GetName().Name + ".txt");
        var surface = ApiText.Of(assembly.GetExportedTypes());
        if (Environment.GetEnvironmentVariable("SUI_ACCEPT_API") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, surface);
        }

        Assert.That(surface, Is.EqualTo(File.ReadAllText(path)));
    }

    [Test]
    public void PackedLibraries_All_AreTheProjectsThatArePacked() => Assert.That(
        PackedLibraries.All.Select(assembly => assembly.GetName().Name),
        Is.EquivalentTo(Directory.GetFiles(Path.Combine(Repository.Root(), "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file) is var project
                && project.Contains("<IsPackable>true</IsPackable>", StringComparison.Ordinal)
                && !project.Contains("<PackAsTool>true</PackAsTool>", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension)));
}
