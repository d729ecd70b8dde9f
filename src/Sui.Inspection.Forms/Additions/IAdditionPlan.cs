namespace Sui.Inspection.Forms.Additions;

/// <summary>What is added to one file or sheet, and set in rows that are there.</summary>
internal interface IAdditionPlan
{
    /// <summary>Where the rows are added; null where a sheet or file has to be.</summary>
    AnswerTable? Table { get; }

    /// <summary>The columns of a file that is added.</summary>
    IReadOnlyList<string> Header { get; }

    /// <summary>The rows to add.</summary>
    IReadOnlyList<AnswerRow> Added { get; }

    /// <summary>Whether anything is to be written.</summary>
    bool ChangesAnything { get; }

    /// <summary>The rows to add as a file that is added has them, cell by cell of <see cref="Header"/>.</summary>
    IReadOnlyList<IReadOnlyList<string>> Rows => [.. Added.Select(row => (IReadOnlyList<string>)[.. Header.Select(column => row[column])])];

    /// <summary>The columns that <see cref="Table"/> has to be given.</summary>
    IReadOnlyList<string> NewColumns { get; }

    /// <summary>The cells to set in rows that are there.</summary>
    IEnumerable<(AnswerTable Table, AnswerRow Row, IReadOnlyDictionary<string, string> Values)> Sets { get; }

    /// <summary>The rows that are there and are taken out.</summary>
    IReadOnlyList<(AnswerTable Table, AnswerRow Row)> Removed => [];

    /// <summary>The files or sheets that are there and change, each once.</summary>
    IEnumerable<AnswerTable> Tables =>
        Sets.Select(set => set.Table).Concat(Removed.Select(removed => removed.Table)).Append(Table).OfType<AnswerTable>().Distinct();

    /// <summary>What a new row holds in a column.</summary>
    string ValueOf(AnswerRow row, string column);
}
