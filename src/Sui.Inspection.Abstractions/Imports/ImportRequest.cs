using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Imports;

/// <summary>What is to be imported, and by which rules.</summary>
public sealed record ImportRequest
{
    /// <summary>The file's name without folders, as problems and records show it. Its extension is not trusted.</summary>
    public required string FileName { get; init; }

    /// <summary>The id of the instrument that was fielded.</summary>
    public required string InstrumentId { get; init; }

    /// <summary>How columns are read; null takes what the library proposes.</summary>
    public ImportMapping? Mapping { get; init; }

    /// <summary>The sheet; null takes the mapping's, otherwise the first.</summary>
    public string? Sheet { get; init; }

    /// <summary>Whether all sheets with answers are imported as one, united by their headers; looked at where <see cref="Sheet"/> is null.</summary>
    public bool AllSheets { get; init; }

    /// <summary>The names of sheets that hold no responses, although they look like it; looked at where <see cref="Sheet"/> is null.</summary>
    public IReadOnlyList<string> LeaveOutSheets { get; init; } = [];

    /// <summary>Further files that are imported with the first as one: of the same tool, with its columns in any order.</summary>
    public IReadOnlyList<ImportInput> Further { get; init; } = [];

    /// <summary>The culture of dates and numbers (BCP 47), such as <c>en-GB</c>; null takes the mapping's.</summary>
    public string? Culture { get; init; }

    /// <summary>Whether columns that are only like a question answer it; otherwise they count nothing until a mapping says so.</summary>
    public bool AcceptLikely { get; init; }

    /// <summary>What is done with columns of direct identifiers.</summary>
    public IdentifierRule Identifiers { get; init; }

    /// <summary>Replaces who answered by keyed pseudonyms; null where people are not to be linked. Stays the caller's.</summary>
    public IPseudonymiser? Pseudonymiser { get; init; }

    /// <summary>What people are linked in, such as the id of a pack: pseudonyms of other scopes cannot be compared.</summary>
    public string PersonScope { get; init; } = "pack";

    /// <summary>Whether partial responses are left out; they are counted all the same.</summary>
    public bool LeaveOutPartial { get; init; }

    /// <summary>What is done with rows of one id that differ.</summary>
    public ConflictRule Conflicts { get; init; }

    /// <summary>What words of the export mean, beside what the mapping says.</summary>
    public IReadOnlyList<MappedWord> Words { get; init; } = [];

    /// <summary>What columns of the export are, beside what the mapping says or the library proposes; saved with the mapping.</summary>
    public IReadOnlyList<MappedColumn> Columns { get; init; } = [];

    /// <summary>Of a study that asks people more than once: the event whose answers are taken. Null where one event alone holds answers; where
    /// several do, it is an error to leave it out.</summary>
    public string? Event { get; init; }

    /// <summary>The last day that anything in the export can have happened, such as the day of the import; a later one is not believed. Null where
    /// that is not looked at.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>Whether an import may succeed where a word stands again and again, or more than one in twenty answers to a question, and
    /// nothing says what it means; such answers count as missing.</summary>
    public bool AcceptUnread { get; init; }

    /// <summary>Whether the ids of the responses are not looked at, so that every row is a response of its own.</summary>
    public bool IgnoreIds { get; init; }

    /// <summary>Whether rows that say what earlier rows say under other ids, or without any, are other people all the same.</summary>
    public bool AcceptAlike { get; init; }

    /// <summary>Whether rows below the others are people although they lack the id and the time that the others have, or are unlike them: otherwise a
    /// table below the answers would count as people.</summary>
    public bool AcceptBelow { get; init; }
}
