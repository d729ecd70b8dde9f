using System.Globalization;
using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Finds what columns could answer.</summary>
/// <param name="index">The instrument's questions.</param>
/// <param name="near">Whether words that are only like a question's are proposed.</param>
internal sealed class ColumnMatcher(QuestionIndex index, bool near = true)
{
    private static readonly string[] ResponseWords = ["", "response", "open ended response", "open ended", "answer", "ymateb"];

    /// <summary>Finds what a column could answer.</summary>
    /// <param name="key">The column.</param>
    public ColumnMatches Match(ColumnKey key)
    {
        // No header of a question is that long: a bound on the work that a hostile file can make.
        if (key.Header.Length + (key.Group?.Length ?? 0) > (3 * index.LongestText) + 300)
        {
            return ColumnMatches.None;
        }

        if (key.Group is not { } group)
        {
            return OneRow(key.Header);
        }

        if (ResponseWords.Contains(TextFold.Fold(key.Header), StringComparer.Ordinal))
        {
            return Whole(group, near);
        }

        if (IsOther(key.Header))
        {
            return new ColumnMatches([], "Words beside the options, such as 'Other': not used.");
        }

        if (WithOption(group, key.Header) is { } option)
        {
            return option;
        }

        // A table of statements: the question stands in the second row.
        if (Whole(key.Header, alike: false) is { Matches.Count: > 0 } statement)
        {
            return statement;
        }

        if (Whole(group + " " + key.Header, alike: false) is { Matches.Count: > 0 } both)
        {
            return both;
        }

        // Below a question without options stands what kind of answer it takes, such as 'Date / Time'.
        var above = Whole(group, alike: false);
        return above.Matches is not [var match, ..] ? Whole(key.Header, near)
            : match.Question.Options.Count == 0 ? above
            : new ColumnMatches([], $"It belongs to the question '{match.Question.Id}', which has no such option.");
    }

    private ColumnMatches OneRow(string header)
    {
        var whole = Whole(header, alike: false);
        if (whole.Matches.Count > 0)
        {
            // 'documents/plan' is an option of 'documents', though there may be a question 'plan', too.
            return (HoldsId(whole, header) ? OptionOf(header) : null) ?? whole;
        }

        foreach (var form in HeaderForms.Of(header))
        {
            if (index.ByOptionAndText(form) is [var (question, option)])
            {
                return new ColumnMatches([OptionMatch(question, option, MatchStrength.Text)]);
            }
        }

        if (OptionOf(header) is { } match)
        {
            return match;
        }

        string? note = null;
        foreach (var (outer, inner) in HeaderParts.Parts(header))
        {
            if (inner.Length is 1 or 2 && inner.All(char.IsAsciiDigit) && Whole(outer, alike: false) is { Matches: [{ Question.Options.Count: > 0 } part] })
            {
                return new ColumnMatches(
                    [part with { IsPart = true, Why = "The header is the question's and a number: one of several columns that it fills." }]);
            }

            if (Whole(outer, alike: false) is { Matches: [var belongs, ..] })
            {
                note ??= IsOther(inner)
                    ? "Words beside the options, such as 'Other': not used."
                    : $"It belongs to the question '{belongs.Question.Id}', which has no such option.";
            }
        }

        return note is null ? Whole(header, near) : new ColumnMatches([], note);
    }

    private ColumnMatches? OptionOf(string header) =>
        HeaderParts.Parts(header).Select(parts => WithOption(parts.Outer, parts.Inner)).FirstOrDefault(match => match is not null);

    // The header has the question's id in it, and more.
    private static bool HoldsId(ColumnMatches found, string header) => found.Matches is [{ Strength: MatchStrength.Id } match]
        && !string.Equals(match.Question.Id, header, StringComparison.OrdinalIgnoreCase);

    private ColumnMatches? WithOption(string outer, string inner)
    {
        if (inner.Length == 0 || Whole(outer, alike: false) is not { Matches: [var match] } || !QuestionIndex.TakesOptions(match.Question))
        {
            return null;
        }

        return QuestionIndex.Option(match.Question, inner) is { } option
            ? new ColumnMatches([OptionMatch(match.Question, option, match.Strength)])
            : null;
    }

    private ColumnMatches Whole(string header, bool alike)
    {
        if (HeaderParts.Ids(header).Select(index.ById).FirstOrDefault(found => found is not null) is { } byId)
        {
            return new ColumnMatches([new QuestionMatch(byId, null, MatchStrength.Id, "The header is the question's id.")]);
        }

        var forms = HeaderForms.Of(header);
        foreach (var form in forms)
        {
            if (index.ByText(form) is { Count: > 0 } questions)
            {
                return Shared(questions, 0);
            }
        }

        foreach (var form in forms)
        {
            var digits = form.Length - form.AsSpan().TrimEnd("0123456789").Length;
            if (digits is 1 or 2 && index.ByText(form[..^digits].TrimEnd()) is { Count: > 1 } questions)
            {
                return Shared(questions, int.Parse(form.AsSpan()[^digits..], NumberStyles.None, CultureInfo.InvariantCulture));
            }
        }

        return alike ? Near(header, forms) : ColumnMatches.None;
    }

    private ColumnMatches Near(string header, IReadOnlyList<string> forms)
    {
        var cut = header.EndsWith("..", StringComparison.Ordinal) || header.EndsWith('…');
        foreach (var form in forms)
        {
            if (cut && form.Length >= Likeness.ShortestText && index.ByBeginning(form) is [var begun])
            {
                return new ColumnMatches(
                    [new QuestionMatch(begun, null, MatchStrength.Cut, "The header is cut, and only this question begins so.")]);
            }

            if (index.Nearest(form) is { } nearest)
            {
                return new ColumnMatches(
                    [new QuestionMatch(nearest, null, MatchStrength.Near, "The header is much like the question's text; check it.")]);
            }
        }

        return ColumnMatches.None;
    }

    private static ColumnMatches Shared(IReadOnlyList<Question> questions, int number) => questions.Count == 1
        ? new ColumnMatches([new QuestionMatch(questions[0], null, MatchStrength.Text, "The header is the question's text.")])
        : new ColumnMatches(
            [
                .. questions.Select(question => new QuestionMatch(question, null, MatchStrength.Order,
                    "Several questions have this text; they were told apart by their order.")),
            ],
            Number: number);

    private static QuestionMatch OptionMatch(Question question, AnswerOption option, MatchStrength strength) =>
        new(question, option, strength, "The header names the question and one of its options.");

    private static bool IsOther(string words)
    {
        var folded = TextFold.Fold(words);
        return folded is "other" or "comment" or "comments" or "arall"
            || (folded.StartsWith("other", StringComparison.Ordinal)
                && (folded.Contains("specify", StringComparison.Ordinal) || folded.Contains("describe", StringComparison.Ordinal)
                    || folded.Contains("write in", StringComparison.Ordinal) || folded.EndsWith("text", StringComparison.Ordinal)));
    }
}
