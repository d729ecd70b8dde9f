using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports;

/// <summary>
/// Rows that count and have neither the id nor the time that nearly all others have. At the end, behind a blank row or with few answers, they are a table below the answers more
/// likely than people, and nobody is counted until somebody has looked; otherwise they may be forms that were typed in.
/// </summary>
internal sealed class UnstampedRows
{
    private readonly FirstRows _all = new();
    private readonly FirstRows _codes = new();
    private readonly FirstRows _totals = new();
    private FirstRows _last = new();
    private long _stamped;
    private long _given;
    private long _givenLast;
    private bool _isApart;

    /// <summary>Notes blank rows.</summary>
    /// <param name="blank">How many stand before the row in hand.</param>
    public void Pass(long blank) => _isApart |= blank > 0 && _stamped > 0;

    /// <summary>Notes a row that was set aside.</summary>
    /// <param name="row">The row.</param>
    public void PassAside(ResponseRow row)
    {
        if (row is { SetAside: SetAsideReason.Totals or SetAsideReason.Unreadable, MayBeCodes: true })
        {
            _codes.Add(row.Number);
        }
    }

    /// <summary>Notes a row that counts.</summary>
    /// <param name="row">The row.</param>
    public void Add(ResponseRow row)
    {
        if (row.IsLikeTotals || row.IsCounts)
        {
            _totals.Add(row.Number);
        }

        if (row.Standing is RowStanding.Declined or RowStanding.NotReached)
        {
            // Whoever was only rung has an outcome, and need not have more.
            return;
        }

        if (row.LacksStamps)
        {
            _all.Add(row.Number);
            _last.Add(row.Number);
            _givenLast += row.Given;
            return;
        }

        _stamped++;
        _given += row.Given;
        _givenLast = 0;
        _isApart = false;
        _last = _last.Count > 0 ? new FirstRows() : _last;
    }

    /// <summary>Reports them.</summary>
    /// <param name="problems">Where problems go.</param>
    /// <param name="isOneTable">Whether the rows come from one table: what others have is no rule for a second one.</param>
    /// <param name="isAccepted">Whether somebody said that they are people.</param>
    public void Conclude(ProblemList problems, bool isOneTable, bool isAccepted)
    {
        if (isAccepted)
        {
            AsPeople(problems);
            return;
        }

        Codes(problems);
        if (_all.Count == 0)
        {
            return;
        }

        var isError = isOneTable && _last.Count > 0 && (_isApart || _givenLast * _stamped * 2 < _given * _last.Count);
        var rows = isError ? _last : _all;
        problems.Add(new Problem
        {
            Code = ImportCodes.RowsUnstamped,
            Severity = isError ? ProblemSeverity.Error : ProblemSeverity.Warning,
            Location = new ProblemLocation(problems.File),
            Message = $"{Wording.Count(rows.Count, "row")} ({rows}) {(rows.Count == 1 ? "has" : "have")} neither the id nor the time that the others have"
                + (isError ? $", and stand{(rows.Count == 1 ? "s" : string.Empty)} at the end, {(_isApart ? "behind a blank row" : "with few answers")}: a table below the answers would count as people."
                    : "; each was counted as a person."),
            Expected = "Below the headers, one row for each response.",
            Action = isError ? "Take the rows out of the file where they are a summary; where they are people, import with --accept-below."
                : "Look whether they are people; take them out of the file where they are a summary.",
        });
    }

    // Figures up to ten can be the counts of few people, and they can be answers in codes of forms that were typed in: nobody is lost without a word.
    private void Codes(ProblemList problems)
    {
        if (_codes.Count == 0)
        {
            return;
        }

        problems.Error(
            ImportCodes.RowsUnstamped, new ProblemLocation(problems.File),
            $"{Wording.Count(_codes.Count, "row")} ({_codes}) {(_codes.Count == 1 ? "holds" : "hold")} whole numbers up to ten where the others hold answers, and neither the id nor the time that the "
                + $"others have: {(_codes.Count == 1 ? "it was" : "they were")} set aside as counts, and can be people whose answers were typed in as codes.",
            "Below the headers, one row for each response.",
            "Take the rows out of the file where they are a summary; where they are people, say what the numbers mean with --map \"NUMBER=MEANING\", or import with --accept-below.");
    }

    private void AsPeople(ProblemList problems)
    {
        if (_totals.Count == 0)
        {
            return;
        }

        problems.Warning(
            ImportCodes.RowsUnstamped, new ProblemLocation(problems.File),
            $"{Wording.Count(_totals.Count, "row")} ({_totals}) {(_totals.Count == 1 ? "looks" : "look")} like a table below the answers; since rows below are accepted, "
                + $"{(_totals.Count == 1 ? "it was" : "each was")} counted as a person.",
            "Below the headers, one row for each response.", "Look whether they are people; take them out of the file where they are a summary.");
    }
}
