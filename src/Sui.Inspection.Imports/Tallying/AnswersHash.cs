using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Instruments;

using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Tallying;

/// <summary>
/// Hashes what a row answers, so that rows can be compared that are not held. Answers are compared by what they mean here: 'Yes' and
/// 'yes' are one. Times, words and what is not understood are compared as they stand. The hashes of all answers are added with exclusive or:
/// two rows that differ in anything collide with a probability of 2^-64.
/// </summary>
internal sealed class AnswersHash
{
    private readonly SipHash _hash;
    private readonly QuestionPlan[] _plans;

    // Of each question, one after the other: of each plain answer.
    private readonly ulong[] _plain;
    private readonly ulong[] _standings;

    // Of each column of times, its place and five odd numbers that nobody knows.
    private readonly (int Place, ulong[] Keys)[] _times;

    /// <summary>Sets up the hashing.</summary>
    /// <param name="hash">The keyed hash.</param>
    /// <param name="plans">The questions.</param>
    /// <param name="times">The columns that say when the response was given.</param>
    public AnswersHash(SipHash hash, QuestionPlan[] plans, IReadOnlyList<ResolvedColumn> times)
    {
        _times = [.. times.Select((column, at) =>
            (column.Place, Enumerable.Range(0, 5).Select(word => hash.Of(((ulong)at << 8) | 7, (ulong)word) | 1).ToArray()))];
        _hash = hash;
        _plans = plans;
        _standings = [.. Enum.GetValues<RowStanding>().Select(standing => hash.Of(ulong.MaxValue, (ulong)standing))];
        _plain = [.. plans.SelectMany((_, place) => Enumerable.Range(0, AnswerSlot.PlainAnswers)
            .Select(at => hash.Of(((ulong)place << 8) | 1, at == AnswerSlot.PlainSpoilt ? (ulong)AnswerState.Missing : (ulong)at)))];
    }

    /// <summary>The hash of what the row in hand answers, whenever that was; with that of its times by exclusive or, the hash of the row.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="row">The row's answers.</param>
    public ulong Of(ITabularReader reader, ResponseRow row)
    {
        var hash = _standings[(int)row.Standing];
        var slots = row.Slots;
        for (var place = 0; place < slots.Length; place++)
        {
            var slot = slots[place];
            hash ^= slot is { Plain: >= 0, Fault: < 0 } ? _plain[(place * AnswerSlot.PlainAnswers) + slot.Plain] : Of(reader, row, place);
        }

        return hash;
    }

    /// <summary>The hash of the times of the row in hand: as they stand, since two exports of one response write them alike.</summary>
    public ulong OfTimes(ITabularReader reader)
    {
        var hash = 0UL;
        foreach (var (place, keys) in _times)
        {
            var start = reader.Start(place);
            var words = start.Bytes.AsUInt64();
            hash += (words[0] * keys[0]) + (words[1] * keys[1]) + (words[2] * keys[2]) + (words[3] * keys[3]) + ((ulong)start.Length * keys[4]);
        }

        return hash;
    }

    /// <summary>The hash of one answer of the row in hand.</summary>
    public ulong Of(ITabularReader reader, ResponseRow row, int place)
    {
        var slot = row.Slots[place];
        var hash = slot.Plain >= 0 ? _plain[(place * AnswerSlot.PlainAnswers) + slot.Plain] : OfGiven(reader, slot, place);
        return slot.Fault < 0 ? hash : hash ^ _hash.Of(((ulong)place << 8) | 2, _hash.Of(reader.Utf8(slot.Fault)));
    }

    private ulong OfGiven(ITabularReader reader, AnswerSlot slot, int place) => _plans[place].Question switch
    {
        { Options.Count: > 0 } => _hash.Of(((ulong)place << 8) | 3, slot.Chosen),
        { Scale: AnswerScale.Number } => _hash.Of(((ulong)place << 8) | 4, OfNumber(slot.Number)),
        { Scale: AnswerScale.Date } => _hash.Of(((ulong)place << 8) | 5, (ulong)slot.Day.DayNumber),
        _ => _hash.Of(((ulong)place << 8) | 6, _hash.Of(reader.Utf8(_plans[place].Column.Place))),
    };

    // 1.0 and 1 are one number: dividing by one with all its decimals drops zeros at the end.
    private ulong OfNumber(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number / 1.0000000000000000000000000000m, bits);
        return _hash.Of(MemoryMarshal.AsBytes(bits));
    }
}
