namespace Sui.Inspection.Hosting;

/// <summary>What the <c>sui-plugin.json</c> of a published folder says. Equality is by value, of the lists by reference.</summary>
public sealed record PluginManifest
{
    /// <summary>The name of the file that says it.</summary>
    public const string FileName = "sui-plugin.json";

    /// <summary>What the file's member <c>format</c> says.</summary>
    public const string Format = "sui-plugin/1";

    /// <summary>The plug-in's id: 1 to 100 lower-case letters, digits, dots and hyphens, the first a letter.</summary>
    public required string Id { get; init; }

    /// <summary>The plug-in's version.</summary>
    public required Version Version { get; init; }

    /// <summary>The name of its assembly's file in the folder itself, such as <c>Example.dll</c>.</summary>
    public required string Assembly { get; init; }

    /// <summary>The full name of the public type that is made, such as <c>Example.EntryPoint</c>.</summary>
    public required string EntryPoint { get; init; }

    /// <summary>What it adds or changes, in its own words, for whoever decides whether to trust it; empty for nothing said.</summary>
    public IReadOnlyList<string> Touches { get; init; } = [];
}
