using Sui.Inspection.Imports.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>Reads from one cell how far a response came. Blank says nothing.</summary>
internal sealed class StatusColumn
{
    private static readonly (string Word, RowStanding Standing)[] Usual =
    [
        ("completed", RowStanding.Completed), ("complete", RowStanding.Completed), ("submitted", RowStanding.Completed),
        ("partial", RowStanding.Partial), ("incomplete", RowStanding.Partial), ("in progress", RowStanding.Partial),
        ("disqualified", RowStanding.Disqualified), ("test", RowStanding.Test), ("test data", RowStanding.Test),
        ("rejected", RowStanding.Rejected), ("not approved", RowStanding.Rejected), ("approved", RowStanding.Completed),
        ("declined", RowStanding.Declined), ("not_reached", RowStanding.NotReached), ("not reached", RowStanding.NotReached),
    ];

    private readonly Dictionary<string, RowStanding> _words;
    private readonly CellTable _known = new();

    /// <summary>Sets up the column.</summary>
    public StatusColumn(ResolvedColumn column)
    {
        Column = column;
        _words = Usual.ToDictionary(usual => usual.Word, usual => usual.Standing, StringComparer.Ordinal);
        foreach (var (word, meaning) in column.Mapping.Answers)
        {
            if (StandingOf(meaning) is { } standing)
            {
                _words[Folding.Of(word)] = standing;
            }
        }
    }

    /// <summary>The column.</summary>
    public ResolvedColumn Column { get; }

    /// <summary>The words that a mapping can use.</summary>
    public static IReadOnlyList<string> Words { get; } =
        ["completed", "partial", "disqualified", "test", "rejected", "declined", "not_reached"];

    /// <summary>What a mapping's word stands for; null when it is none.</summary>
    public static RowStanding? StandingOf(string meaning)
    {
        var word = Folding.Of(meaning);
        return Words.Contains(word, StringComparer.Ordinal) ? Usual.First(usual => usual.Word == word).Standing : null;
    }

    /// <summary>Reads the cell; null when it is not understood.</summary>
    public RowStanding? Read(ITabularReader row)
    {
        var cell = row.Utf8(Column.Place);
        if (cell.IsEmpty)
        {
            return RowStanding.Completed;
        }

        if (_known.TryGet(cell, out var code))
        {
            return (RowStanding)code.Chosen;
        }

        if (cell.Length > 256)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[cell.Length];
        var folded = buffer[..Folding.Fold(cell, buffer)];
        if (!_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var standing))
        {
            return null;
        }

        _known.Learn(cell, new AnswerCode(AnswerState.Given, (ulong)standing));
        return standing;
    }
}
