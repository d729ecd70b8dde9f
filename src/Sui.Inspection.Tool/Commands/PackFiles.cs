using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Commands.Cases;

namespace Sui.Inspection.Tool.Commands;

/// <summary>The files beside a pack that it is read with.</summary>
/// <param name="Rubric">The path of a rubric; null takes the one that ships.</param>
/// <param name="Framework">The path of a framework; null for none beside those that ship.</param>
/// <param name="Names">The path of a list of names; null for none.</param>
/// <param name="Instruments">The paths of instruments of the caller's own.</param>
/// <param name="Culture">The tag of the culture that dates may be written by; null for none.</param>
internal sealed record PackFiles(string? Rubric, string? Framework, string? Names, IReadOnlyList<string> Instruments, string? Culture = null)
{
    /// <summary>The paths of fonts for what the shipped one lacks.</summary>
    public IReadOnlyList<string> Fonts { get; init; } = [];

    /// <summary>Whether the command shows what was computed, which a case file keeps from some.</summary>
    public bool ShowsResult { get; init; }

    /// <summary>Whether the pack itself is written out, with the judgement that stands.</summary>
    public bool WritesPack { get; init; }

    /// <summary>Who looks; null where nobody said.</summary>
    public CaseActor? By { get; init; }

    /// <summary>Whether the pack is a case file, whatever its name; otherwise its name tells.</summary>
    public bool OfCase { get; init; }

    /// <summary>The case file, where the command looks at it more than once; null for one look.</summary>
    public UsedCase? Case { get; init; }

    /// <summary>None of them.</summary>
    public static PackFiles None { get; } = new(null, null, null, []);

    /// <summary>The paths of all of them, which nothing may be written over.</summary>
    public IEnumerable<string> All => new[] { Rubric, Framework, Names }.OfType<string>().Concat(Instruments).Concat(Fonts);
}
