using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Mcp;

/// <summary>What an assistant is let see, and what its questions are answered with.</summary>
public sealed record SuiAssistantOptions
{
    /// <summary>The most bytes of a pack that are read where nothing else is said: 64 MiB.</summary>
    public const long DefaultLargestPackBytes = 64L << 20;

    /// <summary>The folders below which packs are read, one or more; each is there when the tools are made. Links in these paths are followed once, then; none below them ever is.</summary>
    public required IReadOnlyList<string> Roots { get; init; }

    /// <summary>What packs are read and assessed with; null takes what ships, with <see cref="Names"/>.</summary>
    public ISuiInspection? Inspection { get; init; }

    /// <summary>Names of people that the privacy check looks for. An <see cref="Inspection"/> of the host's own has its own list.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Opens case files; it should not write (<c>CaseFileOptions.ReadOnly</c>). Null refuses every case file.</summary>
    public ICaseFileStore? CaseFiles { get; init; }

    /// <summary>The most bytes that a pack may have on disk, 1 or more.</summary>
    public long LargestPackBytes { get; init; } = DefaultLargestPackBytes;
}
