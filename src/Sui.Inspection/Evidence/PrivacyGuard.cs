using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Problems;


namespace Sui.Inspection.Evidence;

/// <summary>Keeps direct identifiers out of what is made from packs, with the names that the host lists. Thread-safe.</summary>
internal sealed class PrivacyGuard
{
    private readonly TextMasker _masker;

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
        _masker = new TextMasker(scanner);
    }

    /// <summary>A guard that knows no names.</summary>
    public static PrivacyGuard Nameless { get; } = new([]);

    /// <summary>The scanner.</summary>
    public TextScanner Scanner { get; }

    /// <summary>A pack to assess: what is surely an identifier is masked, in the pack's language.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="ids">Whether ids are masked too, each to one of its own; readers of files refuse ids that identify people.</param>
    public EvidencePack ForAssessment(EvidencePack pack, bool ids = false) =>
        new PackMask(_masker, MaskingPolicy.Working(pack.Language), ids ? new IdMask(_masker.Scanner, pack) : null).Mask(pack);

    /// <summary>An assessment to compose an annex from; in what is published, what is possibly an identifier is masked too.</summary>
    public Assessment ForAnnex(Assessment assessment, AnnexRequest request)
    {
        var pack = assessment.Evidence;
        var policy = request.Audience == AnnexAudience.Working ? MaskingPolicy.Working(pack.Language) : MaskingPolicy.Published(pack.Language);
        var masked = new PackMask(_masker, policy).Mask(pack);
        return ReferenceEquals(masked, pack) && !assessment.Absences.Any(absence => Differs(absence.Note)) && !assessment.Heard.Sources.Any(source => Differs(source.Title))
            ? assessment
            : assessment with
            {
                Evidence = masked,
                Absences = [.. assessment.Absences.Select(absence => absence with { Note = Optional(absence.Note, policy) })],
                Heard = assessment.Heard with
                {
                    Sources = [.. assessment.Heard.Sources.Select(source => source with { Title = _masker.Mask(source.Title, policy).Text })],
                },
            };

        bool Differs(string? text) => !ReferenceEquals(Optional(text, policy), text);
    }

    /// <summary>Problems without identifiers: the ids and names of files that some repeat are other people's words too.</summary>
    public IReadOnlyList<Problem> ForReading(IReadOnlyList<Problem> problems) => [.. problems.Select(Mask)];

    /// <summary>A text of a working paper: what is surely an identifier is masked, in English.</summary>
    public string ForPrint(string text) => Sure(text);

    private Problem Mask(Problem problem) => problem with
    {
        Message = Sure(problem.Message),
        Expected = Sure(problem.Expected),
        Action = Sure(problem.Action),
        Location = problem.Location with { File = Sure(problem.Location.File), Column = Optional(problem.Location.Column, MaskingPolicy.Working("en")), Id = Optional(problem.Location.Id, MaskingPolicy.Working("en")) },
    };

    private string Sure(string text) => _masker.Mask(text, MaskingPolicy.Working("en")).Text;

    private string? Optional(string? text, MaskingPolicy policy) => text is null ? null : _masker.Mask(text, policy).Text;
}
