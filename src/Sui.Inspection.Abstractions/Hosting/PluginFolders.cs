using System.Diagnostics.CodeAnalysis;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Hosting;

/// <summary>
/// Loads plug-ins from published folders, each into a load context of its own that can be unloaded. The contracts are shared with the host; whatever else a plug-in needs
/// comes from its folder, where it has it. What is loaded is what was hashed.
/// </summary>
public static class PluginFolders
{
    /// <summary>Loads a plug-in and makes what its manifest names.</summary>
    /// <typeparam name="T">The contract of what is made.</typeparam>
    /// <param name="request">Which folder, and how.</param>
    /// <returns>The plug-in, or every problem. A folder that cannot be loaded never throws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The request lets no time pass.</exception>
    [RequiresUnreferencedCode("The code of the folder is not known when the host is trimmed.")]
    public static PluginLoad<T> Load<T>(PluginFolderRequest request)
        where T : class => Load<T, T>(request, static one => one);

    /// <summary>
    /// The hash of a folder: the SHA-256 of a list with a line for each file, in ordinal order of their paths, of the file's own SHA-256 in lower-case hexadecimal digits, two
    /// spaces and the path with forward slashes – what <c>sha256sum</c> prints of the files in that order.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="problems">Filled with what is wrong (SUI8001, SUI8005).</param>
    /// <returns>64 lower-case hexadecimal digits; null, after an error, where there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string? HashOf(string folder, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(problems);
        return FolderFiles.Read(folder, problems)?.Sha256;
    }

    [RequiresUnreferencedCode("The code of the folder is not known when the host is trimmed.")]
    internal static PluginLoad<TMade> Load<TEntry, TMade>(PluginFolderRequest request, Func<TEntry, TMade> make)
        where TEntry : class
        where TMade : class
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(request.Timeout, TimeSpan.Zero, nameof(request));
        var problems = new List<Problem>();
        if (FolderFiles.Read(request.Folder, problems) is not { } files || ManifestReader.Read(files, problems) is not { } manifest
            || !ContractCheck.Run(files, manifest, problems))
        {
            return new PluginLoad<TMade>(null, problems);
        }

        if (request.AllowedSha256 is { } allowed && !allowed.Contains(files.Sha256, StringComparer.OrdinalIgnoreCase))
        {
            problems.Add(HostingProblems.Error(
                HostingCodes.NotAllowed, files.Name, $"The folder of the plug-in '{manifest.Id}' is not one of those that are allowed; nothing of it was run.",
                "A folder whose hash the host lists.", $"Where it is the right one, add its hash to the list: {files.Sha256}"));
            return new PluginLoad<TMade>(null, problems);
        }

        var plugin = new EntryPointMaker(files, manifest, request.Timeout, problems).Make(make);
        files.Release();
        return new PluginLoad<TMade>(plugin, problems);
    }
}
