namespace Sui.Inspection.Tool.Tests.Support;

/// <summary>Finds files of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string WorkedCase => Path.Combine(Root, "examples", "packs", "worked-case");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sui.Inspection.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
