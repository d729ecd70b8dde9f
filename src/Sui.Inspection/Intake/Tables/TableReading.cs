using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Intake.Tables;

/// <summary>What reading one file gave, with what the checks across files need.</summary>
internal sealed class TableReading
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Makes an empty reading.</summary>
    public TableReading(ProblemList problems) => Problems = problems;

    /// <summary>The problems of the file.</summary>
    public ProblemList Problems { get; }

    /// <summary>The items that could be read.</summary>
    public List<EvidenceItem> Items { get; } = [];

    /// <summary>The absences that could be read.</summary>
    public List<AbsenceRecord> Absences { get; } = [];

    /// <summary>The ids of all rows, those left out included, in the file's order.</summary>
    public List<DeclaredId> Ids { get; } = [];

    /// <summary>The place of a column in the file, from 0; -1 when it is not there or nothing is known.</summary>
    public int PlaceOf(string column) => _places.GetValueOrDefault(column, -1);

    /// <summary>Notes where the columns of the file stand.</summary>
    public void NotePlaces(ColumnSet columns, Header header)
    {
        foreach (var column in columns.Columns)
        {
            _places[column.Name] = header.Places[column.Ordinal];
        }
    }

    /// <summary>Leaves an item or an absence out again.</summary>
    /// <param name="leftOut">What to leave out, by reference.</param>
    public void Remove(IReadOnlySet<object> leftOut)
    {
        Items.RemoveAll(leftOut.Contains);
        Absences.RemoveAll(leftOut.Contains);
    }
}
