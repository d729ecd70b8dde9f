using System.Collections.Frozen;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Reading;

/// <summary>The words by which an export says in a column of one option whether that option was chosen.</summary>
internal sealed class OptionWords
{
    /// <summary>An option for which people write words of their own; the words themselves say that it was chosen.</summary>
    private const string Other = "other";

    private static readonly string[] ChosenWords =
        ["1", "1.0", "true", "yes", "y", "x", "✓", "✔", "☑", "on", "checked", "ticked", "selected", "chosen", "oes", "ie", "do", "gwir"];

    private static readonly string[] NotChosenWords =
        ["0", "0.0", "false", "no", "n", "off", "unchecked", "unticked", "unselected", "not checked", "not ticked", "not selected",
         "not chosen", "not_chosen", "☐", "-", "nac oes", "na", "ffug"];

    private readonly FrozenDictionary<string, AnswerCode> _words;
    private readonly bool _ownWords;

    /// <summary>Collects the words.</summary>
    /// <param name="column">The option's column.</param>
    /// <param name="option">The option.</param>
    public OptionWords(ColumnMapping column, AnswerOption option)
    {
        var chosen = AnswerCode.Of(0);
        var notChosen = new AnswerCode(AnswerState.NoneChosen);
        var words = new Dictionary<string, AnswerCode>(StringComparer.Ordinal);
        foreach (var (word, meaning) in column.Answers)
        {
            if (Code(meaning) is { } code)
            {
                words[Folding.Of(word)] = code;
            }
        }

        // An export that names the option in the cell may well call it 'No', which then says that it was chosen.
        Add(option.Label.Texts.Values.Append(option.Code).Append(column.Column.Header), chosen);
        Add(ChosenWords, chosen);
        Add(NotChosenWords, notChosen);
        foreach (var (word, state) in AnswerWords.Universal)
        {
            words.TryAdd(word, new AnswerCode(state));
        }

        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _ownWords = string.Equals(option.Code, Other, StringComparison.Ordinal);

        void Add(IEnumerable<string> texts, AnswerCode code)
        {
            foreach (var text in texts)
            {
                words.TryAdd(Folding.Of(text), code);
            }
        }
    }

    /// <summary>What a mapping's word stands for; null when it is none.</summary>
    public static AnswerCode? Code(string meaning) => Folding.Of(meaning) switch
    {
        "chosen" => AnswerCode.Of(0),
        "not_chosen" => new AnswerCode(AnswerState.NoneChosen),
        "not_applicable" => new AnswerCode(AnswerState.NotApplicable),
        "not_asked" => new AnswerCode(AnswerState.NotAsked),
        "prefer_not_to_say" => new AnswerCode(AnswerState.PreferredNotToSay),
        _ => null,
    };

    /// <summary>What a cell says.</summary>
    /// <param name="cell">Its bytes, UTF-8, at least one.</param>
    public AnswerCode Find(ReadOnlySpan<byte> cell)
    {
        if (cell.Length <= 1024)
        {
            Span<char> buffer = stackalloc char[cell.Length];
            var folded = buffer[..Folding.Fold(cell, buffer)];
            if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var code))
            {
                return code;
            }
        }

        return _ownWords ? AnswerCode.Of(0) : AnswerCode.NotUnderstood;
    }
}
