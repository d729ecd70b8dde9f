using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>Names with digits joined to their words, as they can be read: 'Rees2' as 'Rees 2', and 'Ree5' as 'Rees' as well. A number by itself stays one.</summary>
internal static partial class WrittenDigits
{
    // How many digits at a word's end may stand for letters.
    private const int Most = 2;

    private const int Least = 2;

    // How many of the digits that stand for two letters are read as either.
    private const int Ones = 4;

    private static readonly Dictionary<char, char> Alike = new() { ['5'] = 's', ['0'] = 'o', ['1'] = 'l', ['3'] = 'e', ['4'] = 'a', ['7'] = 't' };

    /// <summary>The readings of a name, in the form of compatibility; one for a name without digits in its words.</summary>
    /// <param name="name">The name as it is written.</param>
    public static IEnumerable<string> Readings(string name)
    {
        var plain = string.Concat(name.Normalize(NormalizationForm.FormKC).Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.Format));
        return Enumerable.Range(0, Most + 1).SelectMany(kept => Enumerable.Range(0, 1 << Math.Min(plain.Count(letter => letter == '1'), Ones)).Select(ones => Read(plain, kept, ones)))
            .Distinct(StringComparer.Ordinal);
    }

    // Each '1' is an 'i' where its bit is set, and otherwise an 'l'.
    private static string Read(string plain, int kept, int ones)
    {
        return Token().Replace(plain, match => Word(match.Value));

        string Word(string word)
        {
            var letters = word.Count(char.IsLetter);
            if (letters == 0 || letters == word.Length)
            {
                return word;
            }

            // 'P1' and 'P2' are names of their own: a single letter is no word.
            var bare = word.Length - word.Reverse().TakeWhile(char.IsDigit).Count();
            var end = letters < Least ? bare : bare + word[bare..].TakeWhile(Alike.ContainsKey).Take(kept).Count();
            var read = letters < Least ? word[..end] : string.Concat(word[..end].Select(Letter));
            return end < word.Length ? $"{read} {word[end..]}" : read;
        }

        char Letter(char letter)
        {
            if (letter != '1')
            {
                return Alike.GetValueOrDefault(letter, letter);
            }

            var isOther = (ones & 1) == 1;
            ones >>= 1;
            return isOther ? 'i' : 'l';
        }
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
