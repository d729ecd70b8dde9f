using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Imports.Tallying;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports;

/// <summary>Looks at columns that nothing is read from, in every row that counts, and tells where people are counted twice or against their will.</summary>
/// <param name="watched">The columns.</param>
/// <param name="hash">The keyed hash.</param>
/// <param name="problems">Where it is told.</param>
internal sealed class UnreadColumns(WatchedColumns watched, SipHash hash, ProblemList problems)
{
    // More than one row in twenty that stands there twice is more than a double click.
    private const int RepeatShare = 20;

    private readonly SeenCells[] _ids = [.. watched.Ids.Select(_ => new SeenCells())];
    private readonly SaidCells[] _parts = [.. watched.Parts.Select(_ => new SaidCells())];
    private readonly SaidCells[] _left = [.. watched.Left.Select(_ => new SaidCells())];
    private readonly Func<string, bool?>[] _counts = CountsOf(watched);
    private readonly FirstRows[] _tests = [.. watched.Words.Select(_ => new FirstRows())];
    private readonly FirstRows _testIds = new();
    private readonly SeenCells _rows = new();
    private long _read;

    /// <summary>Whether it was told that rows stand in the file twice.</summary>
    public bool HasTold => _rows.Repeats.Count > 0 || Array.Exists(_ids, seen => seen.Repeats.Count > 0);

    /// <summary>Looks at what tells responses apart in the row in hand, which counts.</summary>
    /// <param name="reader">The reader.</param>
    public void LookAtIds(ITabularReader reader)
    {
        _read++;
        for (var at = 0; at < _ids.Length; at++)
        {
            if (reader.Utf8(watched.Ids[at].Place) is { IsEmpty: false } cell)
            {
                _ids[at].Add(hash.Of(IdCells.Plain(cell)), reader.Row);
            }
        }

        if (Differs(reader))
        {
            var whole = 0UL;
            for (var place = 0; place < watched.Width; place++)
            {
                whole = hash.Of(whole, hash.Of(reader.Utf8(place)));
            }

            _rows.Add(whole, reader.Row);
        }
    }

    /// <summary>Looks at whether the person takes part and the response is to count in the row in hand: one that counts as the response of somebody who took part, or that is set aside
    /// since nothing is answered in it.</summary>
    /// <param name="reader">The reader.</param>
    public void LookAtParts(ITabularReader reader)
    {
        for (var at = 0; at < _parts.Length; at++)
        {
            if (!reader.Utf8(watched.Parts[at].Place).IsEmpty)
            {
                _parts[at].Add(reader, watched.Parts[at].Place, hash, TakingPart.Says);
            }
        }

        for (var at = 0; at < _tests.Length; at++)
        {
            // What people write is longer nearly always.
            if (reader.Utf8(watched.Words[at].Place) is { Length: > 3 and <= TestWords.Longest } cell && TestWords.MayBe(cell) && TestWords.Are(reader.Text(watched.Words[at].Place)))
            {
                _tests[at].Add(reader.Row);
            }
        }

        if (watched.Named is { } named && reader.Utf8(named.Place) is { Length: > 3 and <= TestWords.Longest } id && (id[0] | 0x20) is 't' or 'p' or 'd' && TestWords.AreId(reader.Text(named.Place)))
        {
            _testIds.Add(reader.Row);
        }

        for (var at = 0; at < _left.Length; at++)
        {
            if (!reader.Utf8(watched.Left[at].Place).IsEmpty)
            {
                _left[at].Add(reader, watched.Left[at].Place, hash, _counts[at]);
            }
        }
    }

    /// <summary>Tells what only all rows show.</summary>
    public void Conclude()
    {
        foreach (var (seen, (place, key)) in _ids.Zip(watched.Ids))
        {
            Ids(seen, place, ColumnNames.Of(key));
        }

        foreach (var (said, (place, key)) in _parts.Zip(watched.Parts))
        {
            Parts(said, place, ColumnNames.Of(key));
        }

        foreach (var (said, left) in _left.Zip(watched.Left))
        {
            Left(said, left);
        }

        foreach (var (tests, (place, key)) in _tests.Zip(watched.Words).Where(one => one.First.Count > 0))
        {
            Tests(tests, place, ColumnNames.Of(key), "where people speak in their own words", "nothing, where somebody wrote that");
        }

        if (_testIds.Count > 0)
        {
            Tests(_testIds, watched.Named!.Value.Place, ColumnNames.Of(watched.Named.Value.Key), "in place of an id", "nothing, where those are people's ids");
        }

        // Where a column that numbers the rows says the same, it is told once.
        if (_rows.Repeats.Count > 0 && !Array.Exists(_ids, seen => seen.Repeats.Count > 0))
        {
            Whole();
        }
    }

    private static Func<string, bool?>[] CountsOf(WatchedColumns watched)
    {
        var statuses = AnswerVocabulary.OfStatus(MetadataTable.Words());
        return [.. watched.Left.Select(column => (Func<string, bool?>)(text => column.Says.Counts(text, statuses)))];
    }

    private bool Differs(ITabularReader reader)
    {
        for (var at = 0; at < watched.Differing.Count; at++)
        {
            if (!reader.Utf8(watched.Differing[at]).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private void Ids(SeenCells seen, int place, string name) => problems.Add(new Problem
    {
        Code = ImportCodes.IdUnused,
        Severity = seen.Repeats.Count > 0 ? ProblemSeverity.Error : ProblemSeverity.Warning,
        Location = new ProblemLocation(problems.File, Column: name),
        Message = seen.Repeats.Count > 0
            ? $"No column that is read tells the responses apart, and this one, which is not read, seems to: {Wording.Count(seen.Repeats.Count, "row")} "
                + $"{(seen.Repeats.Count == 1 ? "has" : "have")} what an earlier row has there ({seen.Repeats}). Whoever stands in the file twice counts twice."
            : "No column tells the responses apart, and this one, which is not used, seems to: a response that stands in the file twice counts twice.",
        Expected = "A column with the id of each response.",
        Action = $"Say so, with --map-column \"{name}=ResponseId\"; where it says something else, --map-column \"{name}=NotUsed\".",
    }, place);

    private void Parts(SaidCells said, int place, string name)
    {
        // Where most cells are neither yes nor no, the column asks something else.
        if (said.No.Count > 0 && (said.No.Count + said.Yes) * 2 >= said.No.Count + said.Yes + said.Other)
        {
            problems.Error(
                ImportCodes.PartUnused, new ProblemLocation(problems.File, Column: name),
                $"The column is not read, and seems to ask whether the person takes part: {Wording.Count(said.No.Count, "row")} {(said.No.Count == 1 ? "says" : "say")} no, and would "
                    + $"count as having taken part, or not at all ({said.No}).",
                "People who declined counted as such.",
                $"Say so, with --map-column \"{name}={watched.PartsUse}\", which reads no as declined; where it says something else, --map-column \"{name}=NotUsed\".", place);
        }
    }

    private void Left(SaidCells said, (int Place, ColumnKey Key, LeavingOut Says) column)
    {
        if (said.No.Count > 0)
        {
            var name = ColumnNames.Of(column.Key);
            var use = column.Says.Means is "declined" ? watched.PartsUse : ColumnUse.Status;
            var isNote = column.Says.Reads == LeavingOutReading.Notes;
            if (column.Says.Reads == LeavingOutReading.Names)
            {
                Tests(said.No, column.Place, name, "where a name or a place belongs", "nothing, where that is one");
                return;
            }

            problems.Add(new Problem
            {
                Code = ImportCodes.LeftOutUnused,
                Severity = isNote && said.No.Count == 1 ? ProblemSeverity.Warning : ProblemSeverity.Error,
                Location = new ProblemLocation(problems.File, Column: name),
                Message = $"The column is not read, and seems to say which responses are withdrawn, excluded, doubled, tests or unfinished: {Wording.Count(said.No.Count, "row")} "
                    + $"{(said.No.Count == 1 ? "is" : "are")}, and would count as any other ({said.No}).",
                Expected = "Every column that tells which responses count.",
                Action = isNote
                    ? $"Take the rows out of the file that are not to count, or give them a column that says it; then set this one aside, with --map-column \"{name}=NotUsed\"."
                    : $"Say so, with --map-column \"{name}={use}\""
                        + (column.Says.Means.Length > 0 ? $", which reads these rows as {column.Says.Means}" : " and, for words that are not known, --map \"status:WORD=completed\"")
                        + $"; where it says something else, --map-column \"{name}=NotUsed\".",
            }, column.Place);
        }
    }

    // A name is somebody's until somebody says otherwise, and so are words.
    private void Tests(FirstRows tests, int place, string name, string where, string otherwise) => problems.Warning(
        ImportCodes.LikelyTests, new ProblemLocation(problems.File, Column: name),
        $"{Wording.Count(tests.Count, "row")} {(tests.Count == 1 ? "says" : "say")} 'test' or the like {where} ({tests}): likely a test of the form, and counted as "
            + $"{(tests.Count == 1 ? "a person" : "people")}.",
        "Answers of people alone.", $"Take the rows out of the file where they are tests, and import again; {otherwise}.", place);

    private void Whole()
    {
        var repeats = _rows.Repeats.Count;
        var isError = repeats > 1 && repeats * RepeatShare >= _read;
        problems.Add(new Problem
        {
            Code = ImportCodes.RowsTwice,
            Severity = isError ? ProblemSeverity.Error : ProblemSeverity.Warning,
            Location = new ProblemLocation(problems.File),
            Message = $"{Wording.Count(repeats, "row")} {(repeats == 1 ? "is" : "are")} the same as an earlier row in every cell ({_rows.Repeats}), and no column that is read "
                + "tells the responses apart: whoever stands in the file twice counts twice.",
            Expected = "Each response once.",
            Action = "Name the column that tells them apart, with --map-column \"HEADER=ResponseId\", or take the rows out of the file; where they are different people, import "
                + "with --ignore-ids.",
        });
    }

    private sealed class SeenCells
    {
        private readonly KeyTable<byte> _seen = new();

        public FirstRows Repeats { get; } = new();

        public void Add(ulong cell, int row)
        {
            _seen.Get(cell, out var isNew);
            if (!isNew)
            {
                Repeats.Add(row);
            }
        }
    }
}
