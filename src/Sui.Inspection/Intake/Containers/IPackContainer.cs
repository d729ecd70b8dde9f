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

    /// <summary>A problem in the place and the words that people know it by; null for one that only repeats another.</summary>
    /// <param name="problem">A problem of a file of the pack.</param>
    Problem? Placed(Problem problem) => problem;
}
