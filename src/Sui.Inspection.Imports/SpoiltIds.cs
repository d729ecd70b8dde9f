namespace Sui.Inspection.Imports;

/// <summary>
/// Whether a column can tell responses apart. A spreadsheet that shortens long numbers, a column that says the same throughout, and an id
/// under which many different responses stand make people disappear if they are believed.
/// </summary>
internal sealed class SpoiltIds
{
    // Somebody who corrects an answer gives two versions of it, seldom three.
    private const int MostVersions = 3;

    // More than one in ten responses that were exported twice is more than a slip.
    private const int RepeatShare = 10;

    // Fewer rows with one id can be one person's.
    private const int FewestRows = 4;

    // More than one in five ids with different answers is more than corrections; fewer than three ids can be a slip.
    private const int TwofoldShare = 5;
    private const int FewestTwofold = 3;

    private readonly Tallying.KeyTable<int> _versions = new();
    private readonly bool _manyVersions;
    private ulong? _first;
    private bool _differ;
    private int _mostVersions;
    private int _ids;
    private int _twofold;

    /// <summary>Starts to look.</summary>
    /// <param name="manyVersions">Whether one id with many different responses is suspect; a person may answer often.</param>
    public SpoiltIds(bool manyVersions) => _manyVersions = manyVersions;

    /// <summary>How many rows have an id.</summary>
    public long Rows { get; private set; }

    /// <summary>How many of these say the same as an earlier row with their id.</summary>
    public long Repeats { get; private set; }

    /// <summary>How many ids were shortened.</summary>
    public long Shortened { get; private set; }

    /// <summary>How many cells hold an error of a spreadsheet where an id belongs.</summary>
    public long Errors { get; private set; }

    /// <summary>How many rows that count have no id at all.</summary>
    public long Blank { get; private set; }

    /// <summary>Whether every id is the same.</summary>
    public bool IsConstant => !_differ && Rows >= FewestRows;

    /// <summary>Whether one id stands on too many different responses.</summary>
    public bool Contradicts => _manyVersions && _mostVersions > MostVersions;

    /// <summary>Whether so many ids stand on two or three different responses that it is the column that is wrong.</summary>
    public bool IsTwofold => _manyVersions && !KeepsFirst && _twofold >= FewestTwofold && _twofold * TwofoldShare > _ids;

    /// <summary>Whether of responses that differ the first alone counts, as somebody asked for.</summary>
    public bool KeepsFirst { get; init; }

    /// <summary>How many ids stand on responses that differ.</summary>
    public int Twofold => _twofold;

    /// <summary>Whether most rows are repeats of others: of a file that was pasted in twice it is half, never more.</summary>
    public bool Repeating => Repeats > 1 && Repeats * 2 > Rows;

    /// <summary>Whether so many rows are repeats that somebody has to know.</summary>
    public bool IsOftenRepeated => Repeats > 1 && Repeats * RepeatShare > Rows && !IsSpoilt;

    /// <summary>Whether the column cannot be used.</summary>
    public bool IsSpoilt => Shortened > 0 || Errors > 0 || IsConstant || Contradicts || Repeating || IsTwofold;

    /// <summary>What is wrong, as a sentence's end.</summary>
    public string Words => Errors > 0 ? "cells show an error of a spreadsheet, such as #NAME?" : Shortened > 0 ? "a spreadsheet has shortened them, as in 1.187E+11"
        : IsConstant ? "every row has the same one"
        : Repeating ? "most rows have the one, the times and the answers of an earlier row"
        : Contradicts ? "one stands on many rows that differ"
        : "many stand on two rows that differ";

    /// <summary>Whether a cell is a number that a spreadsheet has shortened.</summary>
    /// <param name="cell">The cell.</param>
    public static bool IsShortened(ReadOnlySpan<byte> cell)
    {
        // Nearly no id has a point or an E in the second place.
        if (cell.Length < 4 || cell[1] is not ((byte)'.' or (byte)',' or (byte)'E') || cell[0] is < (byte)'0' or > (byte)'9')
        {
            return false;
        }

        var exponent = cell.IndexOf("E+"u8);
        return exponent > 0 && !cell[(exponent + 2)..].IsEmpty
            && !cell[(exponent + 2)..].ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && (exponent == 1 || !cell[2..exponent].ContainsAnyExceptInRange((byte)'0', (byte)'9'));
    }

    /// <summary>Notes an id.</summary>
    /// <param name="key">What stands for it.</param>
    /// <param name="isNew">Whether it stands for the first time.</param>
    public void Add(ulong key, bool isNew)
    {
        Rows++;
        _ids += isNew ? 1 : 0;
        _first ??= key;
        _differ |= _first != key;
    }

    /// <summary>Notes that a response says the same as an earlier one of its id.</summary>
    public void AddRepeat() => Repeats++;

    /// <summary>Notes an error of a spreadsheet in the place of an id.</summary>
    public void AddError() => Errors++;

    /// <summary>Notes a row without an id.</summary>
    public void AddBlank() => Blank++;

    /// <summary>Notes an id that was shortened.</summary>
    public void AddShortened() => Shortened++;

    /// <summary>Notes that a response of an id differs from the earlier ones.</summary>
    /// <param name="key">What stands for the id.</param>
    public void AddVersion(ulong key)
    {
        ref var versions = ref _versions.Get(key, out var isNew);
        _twofold += isNew ? 1 : 0;
        versions = isNew ? 2 : versions + 1;
        _mostVersions = Math.Max(_mostVersions, versions);
    }
}
