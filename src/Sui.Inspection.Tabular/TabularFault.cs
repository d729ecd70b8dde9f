namespace Sui.Inspection.Tabular;

/// <summary>Something wrong with a file, said so that whoever sent it can mend it. It never repeats what a cell holds. Equality is by value.</summary>
public sealed record TabularFault
{
    /// <summary>A permanent code, one of <see cref="TabularCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>Whether what it names was left out; otherwise it was read and somebody should look at it.</summary>
    public required bool IsError { get; init; }

    /// <summary>Where it lies.</summary>
    public required TabularPlace Place { get; init; }

    /// <summary>What is wrong, in a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>What was expected instead.</summary>
    public required string Expected { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Action { get; init; }

    /// <summary>The column, from 0; -1 for a whole row or file.</summary>
    public required int ColumnIndex { get; init; }

    /// <summary>The number of the sheet that it is of, from 1, hidden ones counted; null for the file as a whole, and for one without sheets.</summary>
    public int? Sheet { get; init; }

    /// <summary>Whether a sheet was not read at all because of it.</summary>
    public bool IsOfWholeSheet => IsError && Sheet is not null && Place.Row is null;
}
