namespace Sui.Inspection.Hosting;

/// <summary>The codes of problems with folders of plug-ins. Permanent: a code is never given a second meaning and never used again. Each is listed in docs/error-codes.md.</summary>
internal static class HostingCodes
{
    /// <summary>There is no such folder of a plug-in, or it cannot be read.</summary>
    /// <remarks>Error. Correct the path, or ask for access.</remarks>
    public const string NoFolder = "SUI8001";

    /// <summary>The folder holds no plug-in: it has no `sui-plugin.json`.</summary>
    /// <remarks>Error. Name the folder that `dotnet publish` wrote.</remarks>
    public const string NoManifest = "SUI8002";

    /// <summary>`sui-plugin.json` is no JSON object, or larger than 64 KB.</summary>
    /// <remarks>Error. Correct the file.</remarks>
    public const string BadManifest = "SUI8003";

    /// <summary>A member of `sui-plugin.json` is missing or is not what it should be.</summary>
    /// <remarks>Error. Correct the member.</remarks>
    public const string BadMember = "SUI8004";

    /// <summary>The folder holds a link, a file that cannot be read, or more than a plug-in has.</summary>
    /// <remarks>Error. Publish the plug-in anew into an empty folder.</remarks>
    public const string BadFile = "SUI8005";

    /// <summary>The plug-in's assembly is not in the folder, or is no assembly.</summary>
    /// <remarks>Error. Publish the plug-in anew, and look at the member `assembly`.</remarks>
    public const string NoAssembly = "SUI8006";

    /// <summary>The plug-in was built against contracts that this host does not have.</summary>
    /// <remarks>Error. Take the version of the plug-in that was built for the host's version, or update the host.</remarks>
    public const string OtherContracts = "SUI8007";

    /// <summary>The folder is not one of those that the host allows.</summary>
    /// <remarks>Error. Look at what changed in the folder; where it is right, add its hash to the host's list.</remarks>
    public const string NotAllowed = "SUI8008";

    /// <summary>The type that the manifest names is not in the assembly, or is not what is wanted.</summary>
    /// <remarks>Error. Name a public class with a public constructor without parameters that implements the contract.</remarks>
    public const string NoEntryPoint = "SUI8009";

    /// <summary>Something that the plug-in needs is missing in its folder, or cannot be loaded.</summary>
    /// <remarks>Error. Publish the plug-in anew, with all that it needs.</remarks>
    public const string Missing = "SUI8010";

    /// <summary>The plug-in failed while it was made.</summary>
    /// <remarks>Error. Tell whoever wrote the plug-in; look at the options that it was given.</remarks>
    public const string Failed = "SUI8011";

    /// <summary>The plug-in was not made in the time that the host gives it.</summary>
    /// <remarks>Error. Tell whoever wrote the plug-in; the host goes on without it.</remarks>
    public const string TooSlow = "SUI8012";
}
