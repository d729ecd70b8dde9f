namespace Sui.Inspection.Intake.Tables;

/// <summary>The columns that a kind of file may have. Filled while it is set up, read-only from then on.</summary>
internal sealed class ColumnSet
{
    private readonly List<Column> _columns = [];
    private readonly Dictionary<string, Column> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many there are.</summary>
    public int Count => _columns.Count;

    /// <summary>The columns in the order in which they were added.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>Adds a column that the header must name.</summary>
    public Column Require(string name) => Add(name, required: true);

    /// <summary>Adds a column that the header may name.</summary>
    public Column Allow(string name) => Add(name, required: false);

    /// <summary>The column of a name, or null.</summary>
    public Column? Find(string name) => _byName.GetValueOrDefault(name);

    private Column Add(string name, bool required)
    {
        var column = new Column(_columns.Count, name, required);
        _byName.Add(name, column);
        _columns.Add(column);
        return column;
    }
}
