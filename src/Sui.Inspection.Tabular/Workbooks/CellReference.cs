namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>Where a cell is, as workbooks write it: <c>B12</c>.</summary>
internal static class CellReference
{
    /// <summary>The most rows that a sheet has.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>The most columns that a sheet has.</summary>
    public const int MostColumns = 16_384;

    /// <summary>The column, from 0; -1 when the reference is none or outside any sheet.</summary>
    public static int Column(ReadOnlySpan<char> reference) => Parse(reference).Column;

    /// <summary>The column from 0 and the row from 1; -1 for what is none or outside any sheet.</summary>
    public static (int Column, int Row) Parse(ReadOnlySpan<char> reference)
    {
        var column = 0;
        var place = 0;
        while (place < reference.Length && char.IsAsciiLetter(reference[place]) && column <= MostColumns)
        {
            column = (column * 26) + (reference[place] & 0x1F);
            place++;
        }

        var row = Row(reference[place..]);
        return (column is > 0 and <= MostColumns && row > 0 ? column - 1 : -1, row);
    }

    /// <summary>A row's number; -1 when it is none, 0 or beyond any sheet.</summary>
    public static int Row(ReadOnlySpan<char> digits)
    {
        var row = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit) || row > MostRows)
            {
                return -1;
            }

            row = (row * 10) + (digit - '0');
        }

        return row is > 0 and <= MostRows ? row : -1;
    }
}
