namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Finds NHS numbers, payment cards, sort codes with accounts, and IMEI numbers of telephones.</summary>
internal sealed class NumberFinder : IDigitFinder
{
    private static readonly string[] SortCode = ["sort code", "sort", "cod didoli", "god didoli", "s/c", "s.c"];
    private static readonly string[] AccountNumber = ["account", "acc no", "acct", "a/c", "cyfrif", "sort code", "cod didoli", "god didoli", "s/c"];

    /// <inheritdoc/>
    public void Find(ScanState state, int start, int end)
    {
        var span = state.Text.Span;
        if (!Chars.IsDigit(span[start]) || (start >= 2 && span[start - 1] is '-' or '.' or '/' or ',' && Chars.IsDigit(span[start - 2])))
        {
            return;
        }

        state.Digits.Read(span, start);
        var number = state.Digits;
        if (number.Count < 6)
        {
            return;
        }

        Health(state, number, start);
        Card(state, number, start);
        Bank(state, number, start);
    }

    private static void Health(ScanState state, DigitGroups number, int start)
    {
        var end = number.EndOf(10);
        if (end < 0 || number.Digits[0] == '0' || !Chars.IsEdge(state.Text.Span, end))
        {
            return;
        }

        var spaced = number.Sizes is [3, 3, 4, ..];
        var checks = Checks.IsNhsNumber(number.Digits[..10]);
        var labelled = Context.Precedes(state.Text.Span, start, Labels.Nhs);
        if (labelled || (checks && (spaced || number.Sizes[0] == 10) && !Context.Precedes(state.Text.Span, start, ["isbn"])))
        {
            state.Add(IdentifierKind.NhsNumber, start, end, labelled || spaced);
        }
    }

    private static void Card(ScanState state, DigitGroups number, int start)
    {
        var length = number.Sizes is [4, 4, 4, 4, ..] ? 16 : number.Sizes is [4, 6, 5, ..] ? 15 : number.Sizes[0] is >= 13 and <= 19 ? number.Sizes[0] : 0;
        if (length == 0 || AreYears(number) || !Chars.IsEdge(state.Text.Span, number.EndOf(length)))
        {
            return;
        }

        var checks = Checks.IsLuhn(number.Digits[..length]);
        var end = number.EndOf(length);
        if (length == 15 && number.Groups > 0 && number.Sizes[0] == 15 && number.Digits is not (['3', '4' or '7', ..]))
        {
            if (checks || Context.Precedes(state.Text.Span, start, Labels.Device))
            {
                state.Add(IdentifierKind.Device, start, end, Context.Precedes(state.Text.Span, start, Labels.Device));
            }

            return;
        }

        var labelled = Context.Precedes(state.Text.Span, start, Labels.Bank);
        if (number.Digits[0] is >= '2' and <= '6' && (checks || labelled || number.Sizes[0] == 4))
        {
            state.Add(IdentifierKind.BankOrCard, start, end, checks || labelled);
        }
    }

    private static void Bank(ScanState state, DigitGroups number, int start)
    {
        var span = state.Text.Span;
        if (number.Sizes is [2, 2, 2, 8, ..])
        {
            state.Add(IdentifierKind.BankOrCard, start, number.EndOf(14), sure: true);
        }
        else if (number.Count == 6 && number.Sizes is [2, 2, 2] or [6] && Context.Precedes(span, start, SortCode))
        {
            state.Add(IdentifierKind.BankOrCard, start, number.EndOf(6), sure: true);
        }
        else if (number.Sizes is [2, 2, 2] && number.Separators is [_, '-', '-'] && !Dates.At(span, start, out _) && AccountAfter(span, number.EndOf(6)) is > 0 and var account)
        {
            state.Add(IdentifierKind.BankOrCard, start, number.EndOf(6), sure: true);
            state.Add(IdentifierKind.BankOrCard, account, Chars.WordEnd(span, account), sure: true);
        }
        else if (number.Count is >= 7 and <= 10 && !IsCount(span, number.EndOf(number.Count)) && !AreYears(number) && Context.Precedes(span, start, AccountNumber) && !Dates.At(span, start, out _))
        {
            state.Add(IdentifierKind.BankOrCard, start, number.EndOf(number.Count), sure: true);
        }
    }

    // '12-34-56, account 12345678': a row of seven or eight digits shortly after; -1 for none.
    private static int AccountAfter(ReadOnlySpan<char> span, int at)
    {
        var after = span[at..Math.Min(span.Length, at + 28)];
        var digit = after.IndexOfAnyInRange('0', '9');
        return digit > 0 && !after[..digit].Contains('\n') && Chars.WordEnd(span, at + digit) - at - digit is 7 or 8 && !span[(at + digit)..Chars.WordEnd(span, at + digit)].ContainsAnyExceptInRange('0', '9')
            ? at + digit : -1;
    }

    private static bool IsCount(ReadOnlySpan<char> span, int end) =>
        end + 1 < span.Length && span[end] == ' '
        && span[(end + 1)..Chars.WordEnd(span[..Math.Min(span.Length, end + 16)], end + 1)] is "times" or "people" or "words" or "hours" or "pounds" or "users" or "visits" or "pobl";

    // '2016 2017 2018 2019'
    private static bool AreYears(DigitGroups number)
    {
        var at = 0;
        foreach (var size in number.Sizes)
        {
            if (size != 4 || number.Digits[at..] is not (['1', '9', ..] or ['2', '0', ..]))
            {
                return false;
            }

            at += size;
        }

        return true;
    }
}
