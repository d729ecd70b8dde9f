using System.Globalization;
using System.Numerics;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Writing;

/// <summary>The answers to one question as an evidence pack writes them; each made once and shared by all rows.</summary>
/// <param name="question">The question.</param>
internal sealed class AnswerTexts(Question question)
{
    private const int Remembered = 10_000;
    private const string PlainNumber = "0.############################";

    private readonly Dictionary<ulong, string> _sets = [];
    private readonly Dictionary<ulong, byte[]> _setBytes = [];
    private readonly string[] _codes = [.. question.Options.Select(option => option.Code)];

    private readonly CsvPiece[] _plain = [.. PlainPieces(question)];

    /// <summary>The answer; null where none is recorded, and for text.</summary>
    /// <param name="slot">The answer.</param>
    public string? Value(AnswerSlot slot) => slot.State switch
    {
        AnswerState.Given => question switch
        {
            { Options.Count: > 0 } => SetOf(slot.Chosen),
            { Scale: AnswerScale.Number } => Number(slot.Number),
            { Scale: AnswerScale.Date } => slot.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => null,
        },
        AnswerState.NotApplicable => "not_applicable",
        AnswerState.PreferredNotToSay => "prefer_not_to_say",
        _ => null,
    };

    /// <summary>Writes the answer's cell. Where nothing was chosen, no answer is recorded; an evidence pack has no word for it.</summary>
    /// <param name="slot">The answer.</param>
    /// <param name="output">Where to.</param>
    public void Write(AnswerSlot slot, CsvOutput output)
    {
        if (slot.Plain >= 0)
        {
            output.Piece(_plain[slot.Plain]);
            return;
        }

        switch (question)
        {
            case { Options.Count: > 0 }:
                output.Cell(BytesOf(slot.Chosen));
                break;
            case { Scale: AnswerScale.Number }:
                // A sign before a number is no formula, and an apostrophe would make it no number.
                output.Cell(System.Text.Encoding.ASCII.GetBytes(Number(slot.Number)));
                break;
            case { Scale: AnswerScale.Date }:
                output.Cell(slot.Day);
                break;
            default:
                output.Piece(","u8);
                break;
        }
    }

    // In the order of AnswerSlot.Plain: the absences by state, then the options.
    private static IEnumerable<CsvPiece> PlainPieces(Question question)
    {
        for (var plain = 0; plain < AnswerSlot.PlainOf(0); plain++)
        {
            yield return new CsvPiece((AnswerState)plain switch
            {
                AnswerState.NotApplicable => "not_applicable",
                AnswerState.NotAsked => "not_asked",
                AnswerState.PreferredNotToSay => "prefer_not_to_say",
                _ => string.Empty,
            });
        }

        foreach (var option in question.Options)
        {
            yield return new CsvPiece(option.Code);
        }
    }

    private static string Number(decimal number) => (number == 0 ? 0 : number).ToString(PlainNumber, CultureInfo.InvariantCulture);

    private ReadOnlySpan<byte> BytesOf(ulong chosen)
    {
        if (!_setBytes.TryGetValue(chosen, out var bytes))
        {
            bytes = CsvOutput.Encode(SetOf(chosen));
            if (_setBytes.Count < Remembered)
            {
                _setBytes.Add(chosen, bytes);
            }
        }

        return bytes;
    }

    private string SetOf(ulong chosen)
    {
        if ((chosen & (chosen - 1)) == 0)
        {
            return _codes[BitOperations.TrailingZeroCount(chosen)];
        }

        if (_sets.TryGetValue(chosen, out var known))
        {
            return known;
        }

        var text = string.Join('|', _codes.Where((_, place) => (chosen & (1UL << place)) != 0));
        if (_sets.Count < Remembered)
        {
            _sets.Add(chosen, text);
        }

        return text;
    }
}
