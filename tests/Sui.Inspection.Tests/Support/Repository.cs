namespace Sui.Inspection.Tests.Support;

/// <summary>Files of the repository that are not part of an assembly.</summary>
internal static class Repository
{
    public static byte[] Bytes(params string[] parts) => File.ReadAllBytes(Path.Combine([Root(), .. parts]));

    public static string Root()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sui.Inspection.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
