using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
namespace Sui.Inspection.Tests.Support;

/// <summary>The packs in examples/packs, by name, and what is made of them.</summary>
internal static class ExamplePacks
{
    public static readonly ISuiInspection Inspection = SuiInspection.Create();

    private static readonly string Root = Path.Combine(Repository.Root(), "examples", "packs");

    public static IEnumerable<string> Names() => Directory.GetDirectories(Root).Select(path => Path.GetFileName(path)!).Order();

    public static string Folder(string name) => Path.Combine(Root, name);

    public static Assessment Assess(string name) => Inspection.Assess(Inspection.Read(Folder(name)));

    public static AnnexDocument Compose(string name, AnnexAudience audience, string language = "en", AnnexPart part = AnnexPart.Annex) =>
        Inspection.Compose(Assess(name), new AnnexRequest(audience, language) { Part = part });
}
