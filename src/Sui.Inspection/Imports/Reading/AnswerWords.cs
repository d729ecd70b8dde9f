using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Reading;

/// <summary>The words by which an export names the answers to a question: the mapping's, the question's codes, its labels in every language.</summary>
internal sealed class AnswerWords
{
    private const int MostCharacters = 4096;

    private readonly Dictionary<string, AnswerCode> _words = new(StringComparer.Ordinal);
    private readonly List<string> _longestFirst;

    /// <summary>Collects the words.</summary>
    /// <param name="question">The question.</param>
    /// <param name="mapped">The mapping's own words; those that name no answer are left out.</param>
    public AnswerWords(Question question, IReadOnlyDictionary<string, string> mapped)
    {
        foreach (var (word, meaning) in mapped)
        {
            if (Code(question, meaning) is { } code)
            {
                _words[Folding.Of(word)] = code;
            }
        }

        for (var option = 0; option < question.Options.Count; option++)
        {
            _words.TryAdd(Folding.Of(question.Options[option].Code), AnswerCode.Of(option));
        }

        AddLabels(question);
        foreach (var (word, state) in Universal)
        {
            _words.TryAdd(word, new AnswerCode(state));
        }

        _longestFirst = [.. _words.Keys.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
    }

    /// <summary>What every question understands, beside its options.</summary>
    public static IReadOnlyList<(string Word, AnswerState State)> Universal { get; } =
    [
        ("not_applicable", AnswerState.NotApplicable),
        ("not_asked", AnswerState.NotAsked),
        ("prefer_not_to_say", AnswerState.PreferredNotToSay),
        ("blank", AnswerState.Missing),
    ];

    /// <summary>What a mapping's word for an answer stands for; null when the question does not offer it.</summary>
    public static AnswerCode? Code(Question question, string meaning)
    {
        for (var option = 0; option < question.Options.Count; option++)
        {
            if (string.Equals(question.Options[option].Code, meaning, StringComparison.OrdinalIgnoreCase))
            {
                return AnswerCode.Of(option);
            }
        }

        foreach (var (word, state) in Universal)
        {
            if (string.Equals(word, meaning, StringComparison.OrdinalIgnoreCase))
            {
                return new AnswerCode(state);
            }
        }

        return null;
    }

    /// <summary>What a cell says as a whole.</summary>
    /// <param name="cell">Its bytes, UTF-8.</param>
    public AnswerCode Find(ReadOnlySpan<byte> cell)
    {
        if (cell.Length > MostCharacters)
        {
            return AnswerCode.NotUnderstood;
        }

        Span<char> buffer = stackalloc char[cell.Length];
        return Find(buffer[..Folding.Fold(cell, buffer)]);
    }

    /// <summary>What a cell says that joins several answers. The longest words that fit are taken, since words may hold the separator.</summary>
    /// <param name="cell">Its bytes, UTF-8.</param>
    /// <param name="separator">What joins the answers, folded; a space where it is white space.</param>
    public AnswerCode FindAll(ReadOnlySpan<byte> cell, string separator)
    {
        if (cell.Length > MostCharacters)
        {
            return AnswerCode.NotUnderstood;
        }

        Span<char> buffer = stackalloc char[cell.Length];
        ReadOnlySpan<char> text = buffer[..Folding.Fold(cell, buffer)];
        if (Find(text) is { State: not AnswerState.NotUnderstood } whole)
        {
            return whole;
        }

        var chosen = 0UL;
        var partly = false;
        while (!(text = SkipSeparators(text, separator)).IsEmpty)
        {
            if (LongestAt(text, separator) is { } word)
            {
                chosen |= _words[word].Chosen;
                text = text[word.Length..];
                continue;
            }

            partly = true;
            var next = text.IndexOf(separator, StringComparison.Ordinal);
            text = next < 0 ? [] : text[next..];
        }

        return chosen != 0
            ? new AnswerCode(AnswerState.Given, chosen, partly)
            : new AnswerCode(partly ? AnswerState.NotUnderstood : AnswerState.Missing);
    }

    private static ReadOnlySpan<char> SkipSeparators(ReadOnlySpan<char> text, string separator)
    {
        while (true)
        {
            text = text.TrimStart(' ');
            if (!text.StartsWith(separator, StringComparison.Ordinal))
            {
                return text;
            }

            text = text[separator.Length..];
        }
    }

    private AnswerCode Find(ReadOnlySpan<char> folded) =>
        _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var code) ? code : AnswerCode.NotUnderstood;

    private string? LongestAt(ReadOnlySpan<char> text, string separator)
    {
        foreach (var word in _longestFirst)
        {
            if (word.Length > 0
                && text.StartsWith(word, StringComparison.Ordinal)
                && IsEnd(text[word.Length..], separator))
            {
                return word;
            }
        }

        return null;
    }

    private static bool IsEnd(ReadOnlySpan<char> rest, string separator) =>
        rest.IsEmpty || rest.StartsWith(separator, StringComparison.Ordinal) || rest.TrimStart(' ').StartsWith(separator, StringComparison.Ordinal);

    // A label that two options share in one language or another tells neither apart.
    private void AddLabels(Question question)
    {
        var labels = question.Options
            .SelectMany((option, place) => option.Label.Texts.Values.Select(label => (Word: Folding.Of(label), Place: place)))
            .GroupBy(label => label.Word, label => label.Place, StringComparer.Ordinal);
        foreach (var label in labels)
        {
            if (label.Distinct().Count() == 1)
            {
                _words.TryAdd(label.Key, AnswerCode.Of(label.First()));
            }
        }
    }
}
