namespace Sui.Inspection.Hosting;

/// <summary>How a published folder is loaded. Equality is by value, of the list by reference.</summary>
public sealed record PluginFolderRequest
{
    /// <summary>The folder.</summary>
    public required string Folder { get; init; }

    /// <summary>The hashes of folders that may be loaded, as <see cref="PluginFolders.HashOf"/> gives them; null lets any be loaded. A plug-in is code with the rights of its
    /// host: a list is the only thing that keeps a strange one out.</summary>
    public IReadOnlyCollection<string>? AllowedSha256 { get; init; }

    /// <summary>How long making it may take before nobody waits any longer; more than none, 30 seconds where nothing is said. The thread that makes it goes on.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
