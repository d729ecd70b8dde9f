using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports;

/// <summary>What is known of a file after a look at its beginning.</summary>
internal sealed record ImportSetup
{
    /// <summary>What was recognised of the file as such.</summary>
    public required TabularDescription Description { get; init; }

    /// <summary>The sheet's name; null for a file without sheets.</summary>
    public string? Sheet { get; init; }

    /// <summary>The sheet's place among those that are visible, from 0.</summary>
    public required int SheetPlace { get; init; }

    /// <summary>How many rows that are not blank stand above the responses.</summary>
    public required int HeaderRows { get; init; }

    /// <summary>What a row of responses looks like.</summary>
    public required RowShape Shape { get; init; }

    /// <summary>Whether rows are kept in which nothing can be read: where they are many, it is the words that are not known.</summary>
    public bool KeepsUnreadable { get; init; }

    /// <summary>Whether rows are kept in which figures stand and nothing that every response has: where they are many, it is the codes that are not known.</summary>
    public bool KeepsFigures { get; init; }

    /// <summary>Whether of rows in which nothing can be read no single answer is named: where they are few, one problem names the rows.</summary>
    public bool NamesRowsAlone { get; init; }

    /// <summary>Whether the ids are used, if there are any; after a first run that showed that they tell nothing apart, everybody counts anyway.</summary>
    public bool BelievesIds { get; init; } = true;

    /// <summary>A column that holds dates and that nothing is read from; null for none.</summary>
    public string? UnusedDates { get; init; }

    /// <summary>How many rows the file may have, judged by its first ones; 0 where that cannot be told.</summary>
    public long ExpectedRows { get; init; }

    /// <summary>How the layout was recognised.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>The mapping that is applied.</summary>
    public required ImportMapping Mapping { get; init; }

    /// <summary>The mapping as it is saved: with the words that somebody has still to give a meaning.</summary>
    public required ImportMapping Saved { get; init; }

    /// <summary>What becomes of the columns.</summary>
    public required ImportedColumns Columns { get; init; }

    /// <summary>Columns that nothing is read from and that are looked at all the same.</summary>
    public required WatchedColumns Watched { get; init; }

    /// <summary>The words of each question that are not understood and can be mapped.</summary>
    public required ILookup<string, WordCount> WordsToMap { get; init; }

    /// <summary>Which column says what.</summary>
    public required ImportPlan Plan { get; init; }

    /// <summary>The formulas without a value in the row that is being read.</summary>
    public FormulaCells Formulas { get; init; } = new();

    /// <summary>The sheets and files that are read as one; null for one alone.</summary>
    public Parts.PartRows? Parts { get; init; }

    /// <summary>The columns whose formulas need a value; null for all.</summary>
    public IReadOnlySet<int>? Calculated { get; init; }

    /// <summary>Moves a reader before the first response; false where the file ends before it.</summary>
    public bool Skip(ITabularReader reader)
    {
        for (var place = 0; place <= SheetPlace; place++)
        {
            if (!reader.NextSheet())
            {
                return false;
            }
        }

        for (var row = 0; row < HeaderRows; row++)
        {
            if (!reader.Read())
            {
                return false;
            }
        }

        return true;
    }
}
