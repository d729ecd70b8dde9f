using Sui.Inspection.Problems;

namespace Sui.Inspection.Intake.Containers;

/// <summary>What holds the files of a pack: a folder, a .zip or the memory. Paths inside it ignore case where that is
/// clear.</summary>
internal interface IPackContainer : IDisposable
{
    /// <summary>The files of the pack that are named by safe paths, ordered by name; as far as there are not too many.</summary>
    IReadOnlyList<string> Files { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path, safe.</param>
    /// <param name="limit">How many bytes it may have.</param>
    FileContent Read(string path, long limit);

    /// <summary>Problems in the places, the words and the order that people know them by, without those that only repeat another.</summary>
    /// <param name="problems">The problems of the pack and its files.</param>
    IReadOnlyList<Problem> Placed(IReadOnlyList<Problem> problems) => problems;

    /// <summary>Says where a problem stands that is found once the pack was read; null where the pack is files, which problems name anyhow.</summary>
    Func<Problem, Problem>? Places => null;
}
