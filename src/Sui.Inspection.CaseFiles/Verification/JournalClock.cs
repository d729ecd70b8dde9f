using System.Globalization;
using Sui.Inspection.CaseFiles.Entries;

namespace Sui.Inspection.CaseFiles.Verification;

/// <summary>Looks whether the moments of entries go back. Clocks of two machines differ, and one that was put right goes back; so it is no error, and whoever verifies is told which entries they are. What was carried over
/// from another copy was written by other clocks, and is compared with itself.</summary>
internal sealed class JournalClock
{
    /// <summary>How far clocks may differ without a word.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly List<Back> _back = [];
    private (string At, long Sequence) _own = (string.Empty, 0);
    private (string At, long Sequence) _carried = (string.Empty, 0);

    /// <summary>The entries that are dated before another that stands before them, those that follow one another together.</summary>
    public IReadOnlyList<Back> Found => _back;

    /// <summary>Takes an entry into account.</summary>
    public void Read(JournalEntry entry)
    {
        Look(ref _own, entry.At, entry.Sequence, false);
        if (entry.Kind == EntryKinds.CopyMerged)
        {
            _carried = (string.Empty, 0);
        }
        else if (CarriedEntry.Of(entry) is { } inner)
        {
            Look(ref _carried, inner.At, entry.Sequence, true);
        }
    }

    // Moments are written in one form, in which what is later is greater.
    private void Look(ref (string At, long Sequence) latest, string at, long sequence, bool isCarried)
    {
        if (string.CompareOrdinal(at, latest.At) >= 0)
        {
            latest = (at, sequence);
            return;
        }

        if (!IsMoment(at, out var moment) || !IsMoment(latest.At, out var before) || before - moment <= Tolerance)
        {
            return;
        }

        var back = new Back(sequence, sequence, latest.Sequence, before - moment, isCarried);
        if (_back.Count > 0 && _back[^1] is var last && last.Last == sequence - 1 && last.Behind == back.Behind && last.IsCarried == isCarried)
        {
            _back[^1] = last with { Last = sequence, By = last.By > back.By ? last.By : back.By };
        }
        else
        {
            _back.Add(back);
        }
    }

    private static bool IsMoment(string at, out DateTimeOffset moment) =>
        DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);

    /// <summary>Entries that are dated before another that stands before them.</summary>
    /// <param name="First">The number of the first of them.</param>
    /// <param name="Last">That of the last.</param>
    /// <param name="Behind">The number of the entry that they are dated before.</param>
    /// <param name="By">By how much, at most.</param>
    /// <param name="IsCarried">Whether it is the entries carried that are, and not those that carry them.</param>
    internal sealed record Back(long First, long Last, long Behind, TimeSpan By, bool IsCarried);
}
