using Sui.Inspection.Identifiers;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Evidence;

/// <summary>Keeps direct identifiers out of what is made from packs, with the names that the host lists. Thread-safe.</summary>
internal sealed class PrivacyGuard
{
    /// <summary>Makes a guard.</summary>
    /// <param name="names">The names to look for.</param>
    /// <exception cref="ArgumentException">There are too many names, or one of them cannot be looked for.</exception>
    public PrivacyGuard(IEnumerable<string> names)
        : this(new TextScanner(new NameList(names)))
    {
    }

    /// <summary>Makes a guard with a scanner.</summary>
    public PrivacyGuard(TextScanner scanner)
    {
        Scanner = scanner;
        Masker = new TextMasker(scanner);
    }

    /// <summary>A guard that knows no names.</summary>
    public static PrivacyGuard Nameless { get; } = new([]);

    /// <summary>The scanner.</summary>
    public TextScanner Scanner { get; }

    /// <summary>What masks texts.</summary>
    public TextMasker Masker { get; }

    /// <summary>Problems without identifiers: the ids and names of files that some repeat are other people's words too.</summary>
    public IReadOnlyList<Problem> ForReading(IReadOnlyList<Problem> problems) => [.. problems.Select(Mask)];

    /// <summary>A text of a working paper: what is surely an identifier is masked, in English.</summary>
    public string ForPrint(string text) => Masker.Mask(text, MaskingPolicy.Working("en")).Text;

    private Problem Mask(Problem problem) => problem with
    {
        Message = ForPrint(problem.Message),
        Expected = ForPrint(problem.Expected),
        Action = ForPrint(problem.Action),
        Location = problem.Location with
        {
            File = ForPrint(problem.Location.File),
            Column = Optional(problem.Location.Column),
            Sheet = Optional(problem.Location.Sheet),
            Cell = Optional(problem.Location.Cell),
            Id = Optional(problem.Location.Id),
        },
    };

    private string? Optional(string? text) => text is null ? null : ForPrint(text);
}
