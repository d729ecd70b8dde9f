namespace Sui.Inspection.Identifiers;

/// <summary>The check characters of identifiers.</summary>
internal static class Checks
{
    // I, O and S are left out; remainder 0 is Z, 1 is A and so on (Criminal Justice System Data Standards Catalogue: PNC, CRO, ASN).
    private const string Modulus23 = "ZABCDEFGHJKLMNPQRTUVWXY";

    /// <summary>Whether a letter is the modulus-23 check of digits.</summary>
    /// <param name="digits">The digits, at most 18.</param>
    /// <param name="letter">The letter, folded.</param>
    public static bool IsModulus23(ReadOnlySpan<char> digits, char letter)
    {
        var remainder = 0;
        foreach (var digit in digits)
        {
            remainder = ((remainder * 10) + digit - '0') % 23;
        }

        return Modulus23[remainder] == char.ToUpperInvariant(letter);
    }

    /// <summary>Whether ten digits are an NHS number: weights 10 to 2, modulus 11 (NHS Data Dictionary, NHS NUMBER).</summary>
    public static bool IsNhsNumber(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 10)
        {
            return false;
        }

        var sum = 0;
        for (var at = 0; at < 9; at++)
        {
            sum += (digits[at] - '0') * (10 - at);
        }

        var check = 11 - (sum % 11);
        return check != 10 && check % 11 == digits[9] - '0';
    }

    /// <summary>Whether digits end in their Luhn check digit (ISO/IEC 7812-1: payment cards; IMEI numbers).</summary>
    public static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var at = 0; at < digits.Length; at++)
        {
            var digit = digits[digits.Length - 1 - at] - '0';
            var counted = at % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }

        return sum % 10 == 0 && digits.ContainsAnyExcept(digits[0]);
    }

    /// <summary>Whether letters and digits are an IBAN: modulus 97 (ISO 13616).</summary>
    /// <param name="characters">The characters without spaces, folded.</param>
    public static bool IsIban(ReadOnlySpan<char> characters)
    {
        var remainder = 0;
        for (var at = 0; at < characters.Length; at++)
        {
            var character = characters[(at + 4) % characters.Length];
            remainder = Chars.IsDigit(character)
                ? ((remainder * 10) + character - '0') % 97
                : ((remainder * 100) + character - 'a' + 10) % 97;
        }

        return remainder == 1;
    }
}
