namespace Sui.Inspection.Plugins;

/// <summary>The codes of problems with plug-ins at work. Permanent: a code is never given a second meaning and never used again. Each is listed in docs/error-codes.md.</summary>
internal static class PluginCodes
{
    /// <summary>The class of a plug-in says another id or version than the manifest of its folder.</summary>
    /// <remarks>Error. Correct the manifest, or the class, and publish the plug-in anew.</remarks>
    public const string OtherIdentity = "SUI8013";

    /// <summary>A plug-in failed, and the work went on without what it would have added.</summary>
    /// <remarks>Warning. Tell whoever wrote the plug-in; look whether the outcome can stand without it.</remarks>
    public const string Failed = "SUI8101";

    /// <summary>A plug-in did not return in the time that it has, and the work went on without it.</summary>
    /// <remarks>Warning. Tell whoever wrote the plug-in; look whether the outcome can stand without it.</remarks>
    public const string TooSlow = "SUI8102";

    /// <summary>A section of a plug-in cannot be printed, and was left out.</summary>
    /// <remarks>Warning. Tell whoever wrote the plug-in.</remarks>
    public const string BadSection = "SUI8103";

    /// <summary>A section of a plug-in prints numbers of one to four in a published document.</summary>
    /// <remarks>Warning. Look whether they count people; tell whoever wrote the plug-in.</remarks>
    public const string SmallNumbers = "SUI8104";
}
