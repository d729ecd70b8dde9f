using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Hosting;

/// <summary>Looks at what a plug-in's assembly was built against, without loading it: a manifest can say anything.</summary>
internal static class ContractCheck
{
    /// <summary>The version of the contracts of this host.</summary>
    public static Version Own { get; } = typeof(ContractCheck).Assembly.GetName().Version!;

    /// <summary>The name of the assembly of the contracts.</summary>
    public static string ContractsName { get; } = typeof(ContractCheck).Assembly.GetName().Name!;

    /// <summary>Looks at the assembly that a manifest names.</summary>
    /// <returns>Whether it can be loaded; false after an error.</returns>
    public static bool Run(FolderFiles files, PluginManifest manifest, ICollection<Problem> problems)
    {
        if (files.Bytes(manifest.Assembly) is not { } bytes)
        {
            problems.Add(NoAssembly(manifest, "The assembly that the manifest names is not in the folder."));
            return false;
        }

        try
        {
            using var file = new PEReader(new MemoryStream(bytes, writable: false));
            if (!file.HasMetadata)
            {
                problems.Add(NoAssembly(manifest, "The file is no assembly of .NET."));
                return false;
            }

            var built = BuiltAgainst(file.GetMetadataReader());
            if (built is null || Fits(built, Own))
            {
                return true;
            }

            problems.Add(HostingProblems.Error(
                HostingCodes.OtherContracts, manifest.Assembly, $"The plug-in '{manifest.Id}' was built against version {built.ToString(3)} of {ContractsName}; this host has {Own.ToString(3)}.",
                "A plug-in that was built against the host's version, or an earlier one that it goes on with.",
                "Take the version of the plug-in that was built for the host's version, or update the host."));
        }
        catch (BadImageFormatException)
        {
            problems.Add(NoAssembly(manifest, "The file is no assembly of .NET."));
        }

        return false;
    }

    /// <summary>Whether what was built against one version goes on with another: by semantic versioning, where a minor version before 1.0 is what a major one is later.</summary>
    public static bool Fits(Version built, Version own) =>
        built.Major == own.Major && (own.Major > 0 ? built.Minor <= own.Minor : built.Minor == own.Minor && built.Build <= own.Build);

    private static Version? BuiltAgainst(MetadataReader reader)
    {
        foreach (var handle in reader.AssemblyReferences)
        {
            var reference = reader.GetAssemblyReference(handle);
            if (reader.StringComparer.Equals(reference.Name, ContractsName))
            {
                return reference.Version;
            }
        }

        return null;
    }

    private static Problem NoAssembly(PluginManifest manifest, string message) => HostingProblems.Error(
        HostingCodes.NoAssembly, manifest.Assembly, message, "The assembly of the plug-in beside its manifest.", "Publish the plug-in anew, and look at the member 'assembly'.");
}
