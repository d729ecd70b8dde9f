using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Imports.Tabular;

namespace Sui.Inspection.Imports.Tallying;

/// <summary>
/// Hashes what a row answers, so that rows can be compared that are not held. Answers are compared by what they mean here: 'Yes' and
/// 'yes' are one. Words and what is not understood are compared as they stand.
/// </summary>
/// <param name="hash">The keyed hash.</param>
/// <param name="plans">The questions.</param>
internal sealed class AnswersHash(SipHash hash, QuestionPlan[] plans)
{
    private const int MostBytes = 1 + sizeof(ulong) + sizeof(ulong) + (4 * sizeof(int));
    private readonly byte[] _buffer = new byte[1 + (plans.Length * MostBytes)];

    /// <summary>The hash of the row in hand.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="row">The row's answers.</param>
    public ulong Of(ITabularReader reader, ResponseRow row)
    {
        _buffer[0] = (byte)row.Standing;
        var length = 1;
        for (var place = 0; place < plans.Length; place++)
        {
            length += Write(reader, plans[place], row.Slots[place], _buffer.AsSpan(length));
        }

        return hash.Of(_buffer.AsSpan(0, length));
    }

    /// <summary>The hash of one answer of the row in hand.</summary>
    public ulong Of(ITabularReader reader, ResponseRow row, int place) =>
        hash.Of(_buffer.AsSpan(0, Write(reader, plans[place], row.Slots[place], _buffer)));

    // Which bytes follow depends on the question and the first byte alone, so that different rows never give the same bytes.
    private int Write(ITabularReader reader, QuestionPlan plan, AnswerSlot slot, Span<byte> target)
    {
        target[0] = (byte)((int)slot.State | (slot.Fault >= 0 ? 0x80 : 0));
        var length = 1;
        if (slot.State == AnswerState.Given)
        {
            length += WriteGiven(reader, plan, slot, target[1..]);
        }

        if (slot.Fault >= 0)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(target[length..], hash.Of(reader.Utf8(slot.Fault)));
            length += sizeof(ulong);
        }

        return length;
    }

    private int WriteGiven(ITabularReader reader, QuestionPlan plan, AnswerSlot slot, Span<byte> target)
    {
        switch (plan.Question)
        {
            case { Options.Count: > 0, Scale: not Instruments.AnswerScale.MultipleChoice }:
                target[0] = (byte)BitOperations.TrailingZeroCount(slot.Chosen);
                return 1;
            case { Options.Count: > 0 }:
                BinaryPrimitives.WriteUInt64LittleEndian(target, slot.Chosen);
                return sizeof(ulong);
            case { Scale: Instruments.AnswerScale.Number }:
                // 1.0 and 1 are one number: dividing by one with all its decimals drops zeros at the end.
                decimal.GetBits(slot.Number / 1.0000000000000000000000000000m, MemoryMarshal.Cast<byte, int>(target)[..4]);
                return 4 * sizeof(int);
            case { Scale: Instruments.AnswerScale.Date }:
                BinaryPrimitives.WriteInt32LittleEndian(target, slot.Day.DayNumber);
                return sizeof(int);
            default:
                BinaryPrimitives.WriteUInt64LittleEndian(target, hash.Of(reader.Utf8(plan.Column.Place)));
                return sizeof(ulong);
        }
    }
}
