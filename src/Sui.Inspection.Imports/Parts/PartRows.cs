using Sui.Inspection.Problems;

namespace Sui.Inspection.Imports.Parts;

/// <summary>Where the rows of several parts stood: they are counted on from part to part, so that each has a number of its own.</summary>
/// <param name="parts">The parts, at least two, in their order.</param>
internal sealed class PartRows(IReadOnlyList<FilePart> parts)
{
    // The first row of each part that was begun, counted on, and how much is counted on.
    private readonly List<(int First, int Offset)> _begun = [(1, 0)];

    /// <summary>The parts.</summary>
    public IReadOnlyList<FilePart> Parts => parts;

    /// <summary>Notes that a part begins. The second time the file is read it begins where it did.</summary>
    /// <param name="part">The part's place.</param>
    /// <param name="first">The number of its first row, counted on.</param>
    /// <param name="offset">How much that is more than the row's number in the part.</param>
    public void Begin(int part, int first, int offset)
    {
        if (part == _begun.Count)
        {
            _begun.Add((first, offset));
        }
    }

    /// <summary>Where a row stood.</summary>
    /// <param name="row">Its number, counted on.</param>
    /// <returns>The part's place, and the row's number there.</returns>
    public (int Part, int Row) Of(int row)
    {
        var part = _begun.FindLastIndex(begun => begun.First <= row);
        return part < 0 ? (0, row) : (part, row - _begun[part].Offset);
    }

    /// <summary>A problem with a row, placed where the row stood.</summary>
    /// <param name="problem">The problem, as the import counts rows.</param>
    public Problem Place(Problem problem)
    {
        // What a reader says of a file is placed by the reader, which does not count on.
        if (problem.Location.Row is not { } row || !problem.Code.StartsWith("SUI62", StringComparison.Ordinal) || Of(row) is not ( > 0, _) at)
        {
            return problem;
        }

        var part = parts[at.Part];
        return problem with
        {
            Location = problem.Location with
            {
                File = part.File == parts[0].File ? $"{part.File.Name}, sheet {part.Sheet}" : part.File.Name,
                Row = at.Row,
            },
        };
    }

    /// <summary>The parts as a result shows them; of those that were not read yet, nothing is known.</summary>
    public IReadOnlyList<ImportPart> ToParts() =>
    [
        .. _begun.Select((begun, place) => new ImportPart(
            parts[place].File.Name, parts[place].File.Sha256, parts[place].Sheet, begun.First, begun.First - begun.Offset)),
    ];
}
