using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Tests.Identifiers;

/// <summary>The sentences in Corpora, and how the scanner does on them. Corpora/README.md says how they are written.</summary>
internal static class IdentifierCorpus
{
    private static readonly TextScanner Scanner = new(new NameList(Lines("names.txt")));

    /// <summary>How many planted identifiers of each kind are left in whole or in part.</summary>
    public static SortedDictionary<string, int> Missed(string half, Func<IdentifierHit, bool> masks) =>
        Count($"planted-{half}.tsv", line =>
        {
            var (text, planted) = Read(line);
            var hits = Scanner.Scan(text).Where(masks).ToList();
            return planted.Count(span => Enumerable.Range(span.Start, span.End - span.Start)
                .Any(at => char.IsLetterOrDigit(text[at]) && !hits.Exists(hit => hit.Start <= at && at < hit.End)));
        });

    /// <summary>In how many innocent sentences of each group something is masked.</summary>
    public static SortedDictionary<string, int> False(string half, Func<IdentifierHit, bool> masks) =>
        Count($"innocent-{half}.tsv", line => Scanner.Scan(Read(line).Text).Any(masks) ? 1 : 0);

    /// <summary>How many there are of each kind or group.</summary>
    public static SortedDictionary<string, int> Total(string file) => Count(file, line => Math.Max(1, Read(line).Planted.Count));

    /// <summary>The sentences of both halves.</summary>
    public static IEnumerable<string> Texts => ((string[])["planted-working.tsv", "planted-holdout.tsv", "innocent-working.tsv", "innocent-holdout.tsv"])
        .SelectMany(Lines).Select(line => Read(line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]).Text);

    /// <summary>The list of names.</summary>
    public static IEnumerable<string> Names => Lines("names.txt");

    private static SortedDictionary<string, int> Count(string file, Func<string, int> count)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var parts in Lines(file).Select(line => line.Split('\t', 2)))
        {
            counts[parts[0]] = counts.GetValueOrDefault(parts[0]) + count(parts[1]);
        }

        return counts;
    }

    private static (string Text, List<(int Start, int End)> Planted) Read(string line)
    {
        var text = new StringBuilder();
        var planted = new List<(int Start, int End)>();
        var start = 0;
        foreach (var character in Regex.Replace(line, @"\\(?:u([0-9A-Fa-f]{4})|[nrt])", Escape, RegexOptions.CultureInvariant))
        {
            switch (character)
            {
                case '⟦':
                    start = text.Length;
                    break;
                case '⟧':
                    planted.Add((start, text.Length));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return (text.ToString(), planted);
    }

    private static string Escape(Match match) => match.Value[1] switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        _ => ((char)ushort.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
    };

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(IdentifierCorpus).Assembly.GetManifestResourceStream("corpora/" + file)
            ?? throw new InvalidOperationException($"{file} is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
