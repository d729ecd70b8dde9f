using Sui.Inspection.Problems;

namespace Sui.Inspection.Plugins;

/// <summary>Makes problems of plug-ins.</summary>
internal static class PluginProblems
{
    /// <summary>That a plug-in did something for which what it would have added is left out.</summary>
    /// <param name="code">One of <see cref="PluginCodes"/>.</param>
    /// <param name="plugin">The plug-in.</param>
    /// <param name="what">What it did, after its name.</param>
    /// <param name="expected">What was expected.</param>
    public static Problem LeftOut(string code, PluginOrigin plugin, string what, string expected) => Make(
        code, ProblemSeverity.Warning, plugin.Id, $"The plug-in {plugin} {what}; what it would have added is left out.", expected, "Tell whoever wrote the plug-in; look whether the outcome can stand without it.");

    /// <summary>That a plug-in prints small numbers in a published document.</summary>
    /// <param name="plugin">The plug-in.</param>
    /// <param name="count">In how many texts, 1 or more.</param>
    public static Problem SmallNumbers(PluginOrigin plugin, int count) => Make(
        PluginCodes.SmallNumbers, ProblemSeverity.Warning, plugin.Id, $"The plug-in {plugin} prints {count} small number{(count == 1 ? string.Empty : "s")} in a published document.",
        "No number of one to four people.", "Look whether they count people; tell whoever wrote the plug-in.");

    /// <summary>That a plug-in says something else of itself than the manifest of its folder.</summary>
    /// <param name="id">The id of the manifest.</param>
    public static Problem OtherIdentity(string id) => Make(
        PluginCodes.OtherIdentity, ProblemSeverity.Error, id, "The class of the plug-in says another id or version than the manifest of its folder.", "One id and one version.",
        "Correct the manifest, or the class, and publish the plug-in anew.");

    private static Problem Make(string code, ProblemSeverity severity, string id, string message, string expected, string action) => new()
    {
        Code = code,
        Severity = severity,
        Location = new ProblemLocation("plug-in " + id),
        Message = message,
        Expected = expected,
        Action = action,
    };
}
