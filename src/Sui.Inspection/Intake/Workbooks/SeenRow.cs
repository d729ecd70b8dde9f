namespace Sui.Inspection.Intake.Workbooks;

/// <summary>A row that was read, for comparing it with others.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Number">The row's number.</param>
/// <param name="Key">What it holds beside its id.</param>
/// <param name="HasId">Whether somebody gave it an id.</param>
/// <param name="IsImported">Whether it says in which row of an export it stood.</param>
/// <param name="HasWords">Whether it holds people's own words, and more than a few.</param>
internal readonly record struct SeenRow(string Sheet, int Number, ulong Key, bool HasId, bool IsImported, bool HasWords)
{
    /// <summary>What stands for the id that somebody gave it; 0 for none.</summary>
    public ulong Id { get; init; }

    /// <summary>What it holds beside its id and the person that it names.</summary>
    public ulong Alike { get; init; }

    /// <summary>Whether it names a person.</summary>
    public bool HasPerson { get; init; }

    /// <summary>Of a row of answers, what stands for each of its cells beside the id and the person; null for other rows.</summary>
    public IReadOnlyList<ulong>? Answers { get; init; }

    /// <summary>What a cell adds to the key of its row.</summary>
    /// <param name="column">The column's name.</param>
    /// <param name="cell">The cell's text.</param>
    public static ulong KeyOf(string column, string cell)
    {
        // FNV-1a, and a last mixing (MurmurHash3), since the cells of a row are added up.
        var hash = Add(Add(14695981039346656037UL, column) * 31, cell);
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53UL;
        return hash ^ (hash >> 33);
    }

    private static ulong Add(ulong hash, string text)
    {
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }
}
