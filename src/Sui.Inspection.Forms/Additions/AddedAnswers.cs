using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Forms.Additions;

/// <summary>What adding an import to evidence changes. Nothing was written: <see cref="Files"/> is. Equality is by value, of lists by reference.</summary>
public sealed record AddedAnswers
{
    /// <summary>The sheet or file that the rows are in.</summary>
    public required string Place { get; init; }

    /// <summary>Whether that sheet or file has to be added.</summary>
    public bool PlaceAdded { get; init; }

    /// <summary>Whether the source has to be added.</summary>
    public bool SourceAdded { get; init; }

    /// <summary>The ids of the rows that are new.</summary>
    public IReadOnlyList<string> Added { get; init; } = [];

    /// <summary>How many rows were there already, as they are.</summary>
    public int Unchanged { get; init; }

    /// <summary>How many rows stand elsewhere in this export than in the one before; where they stand is brought up to date with the record.</summary>
    public int Moved { get; init; }

    /// <summary>The rows that are there and differ.</summary>
    public IReadOnlyList<ChangedAnswers> Changed { get; init; } = [];

    /// <summary>Whether the rows that differ are replaced.</summary>
    public bool ChangedReplaced { get; init; }

    /// <summary>The rows of an earlier import that this one holds and sets aside.</summary>
    public IReadOnlyList<SetAsideAnswers> SetAside { get; init; } = [];

    /// <summary>Whether these are taken out; otherwise they stay, and count.</summary>
    public bool SetAsideRemoved { get; init; }

    /// <summary>Where these are taken out: the rows that were made of what their people said. Drafts that nobody worked on go with them; what holds somebody's
    /// work stays, and is the inspector's to look at.</summary>
    public IReadOnlyList<DependentRow> Dependents { get; init; } = [];

    /// <summary>How many imported rows of the source are there that this import does not hold at all.</summary>
    public int NotInImport => Missing.Count;

    /// <summary>These rows.</summary>
    public IReadOnlyList<MissingAnswers> Missing { get; init; } = [];

    /// <summary>Whether these are taken out; otherwise they stay, and count.</summary>
    public bool MissingRemoved { get; init; }

    /// <summary>How many rows of the source the evidence holds once it is written.</summary>
    public int Total { get; init; }

    /// <summary>The days that events may lie in: from the first of the period to the last of period and fieldwork; null where the evidence does not say them yet.</summary>
    public Period? Days { get; init; }

    /// <summary>The rows of the import whose day lies outside <see cref="Days"/>, in their order; empty where these are not known.</summary>
    public IReadOnlyList<OutsideAnswers> Outside { get; init; } = [];

    /// <summary>The draft findings that are added; null where none were given.</summary>
    public AddedDrafts? Drafts { get; init; }

    /// <summary>What the evidence warns of once it is written, and an import makes pressing: that nobody has said whether the survey is representative.</summary>
    public IReadOnlyList<Problem> Warnings { get; init; } = [];

    /// <summary>Why nothing is to be written although rows are new; empty where nothing stands in the way.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>What is to be written, by path: the workbook or .zip itself, or files of the folder; empty where nothing changes.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files { get; init; } = new Dictionary<string, ReadOnlyMemory<byte>>(0);
}
