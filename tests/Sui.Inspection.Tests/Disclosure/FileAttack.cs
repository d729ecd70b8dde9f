using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Disclosure;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>
/// An attacker who has what was published of a pack, the reader, the scoring and the writer: every other count that gives the same documents to
/// the letter is what may be left.
/// </summary>
internal sealed class FileAttack(FilePack pack)
{
    private static readonly Dictionary<string, string> Criteria = new(StringComparer.Ordinal)
    {
        ["told_why"] = "I2",
        ["understandable"] = "I3",
        ["heard_back"] = "C5",
        ["safe_to_criticise"] = "C6",
    };

    private readonly Lazy<string[]> _published = new(() => [.. FilePack.Published(pack.Assess())]);
    private readonly Lazy<AnnexDocument> _document = new(() => pack.Compose());

    public AnnexDocument Document => _document.Value;

    /// <summary>Every count of answers: the places of its source and of its question.</summary>
    public IEnumerable<(int Source, int Question)> Places =>
        pack.Sources.Index().SelectMany(source => source.Item.Answers.Index().Select(answers => (source.Index, answers.Index)));

    public FileAnswers At((int Source, int Question) place) => pack.Sources[place.Source].Answers[place.Question];

    /// <summary>Whether a count is hidden and the number who answered is shown.</summary>
    public bool IsTarget((int Source, int Question) place) => Share(place) is { Favourable: null, Valid: >= DisclosureControl.SmallestTotal };

    /// <summary>The counts left of a place, each once and up to three: where no other is changed, then where another hidden one may be another as
    /// well.</summary>
    public IReadOnlyList<int> LeftAtLeast((int Source, int Question) place) =>
    [
        .. Left(pack, place).Concat(Places.Where(other => other != place && Share(other) is { Favourable: null })
            .SelectMany(other => Ends(At(other)).SelectMany(more => Left(With(pack, other, more), place)))).Distinct().Take(3),
    ];

    /// <summary>The counts left of a place where no other is changed; the one that is shown, where it is.</summary>
    public IReadOnlyList<int> LeftAlone((int Source, int Question) place) =>
        Share(place)?.Favourable is not null ? [At(place).Favourable] : [.. Left(pack, place)];

    private AnnexRecordShare? Share((int Source, int Question) place) => Document.Record!.Criteria
        .First(criterion => criterion.Id == Criteria[At(place).Question]).Shares
        .FirstOrDefault(share => share.SourceKind.ToString() == pack.Sources[place.Source].Kind && share.Unit == ClaimUnit.People);

    private IEnumerable<int> Left(FilePack from, (int Source, int Question) place) =>
        Ends(At(place)).Where(favourable => LooksTheSame(With(from, place, favourable).Assess()));

    // Statuses are in the record, so that where one differs nothing needs to be written.
    private bool LooksTheSame(Assessment other) =>
        other.Criteria.Select(criterion => criterion.Status).SequenceEqual(Document.Record!.Criteria.Select(criterion => criterion.Status))
        && FilePack.Published(other).SequenceEqual(_published.Value);

    private static FilePack With(FilePack from, (int Source, int Question) place, int favourable) =>
        from.With(place.Source, place.Question, from.Sources[place.Source].Answers[place.Question] with { Favourable = favourable });

    // Any other count would be shown.
    private static IEnumerable<int> Ends(FileAnswers answers) =>
        Enumerable.Range(0, answers.Valid + 1).Where(favourable => !DisclosureControl.ShowsAnswers(favourable, answers.Valid));
}
