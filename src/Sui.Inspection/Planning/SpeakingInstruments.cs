using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Planning;

/// <summary>Which instruments can speak to a criterion: the newest version of each, by id.</summary>
internal sealed class SpeakingInstruments(IDataRegistry<Instrument> instruments, Rubric rubric)
{
    private readonly List<Instrument> _newest =
    [
        .. instruments.Versions.Select(version => version.Id).Distinct(StringComparer.Ordinal).Select(id => instruments.Find(id)).OfType<Instrument>(),
    ];

    /// <summary>Those that speak to a criterion, each with its questions about it.</summary>
    public IReadOnlyList<Speaking> To(Criterion criterion)
    {
        var ids = WithShared(criterion);
        return
        [
            .. _newest
                .Select(instrument => new Speaking(
                    instrument,
                    [.. instrument.Questions.Where(question => Counts(question, criterion))],
                    [.. instrument.Questions.Where(question => !Counts(question, criterion) && question.Criteria.Any(ids.Contains))]))
                .Where(one => one.Counted.Count + one.Coded.Count > 0),
        ];
    }

    /// <summary>How near a kind of source brings inspectors: what they see, before what they read, before what they are told.</summary>
    public static int Nearness(SourceKind kind) => kind switch
    {
        SourceKind.Observation => 0,
        SourceKind.Document or SourceKind.Data or SourceKind.Council => 1,
        SourceKind.Group => 2,
        SourceKind.Interview => 3,
        _ => 4,
    };

    /// <summary>Whether people answer it, rather than records.</summary>
    public static bool IsOfPeople(SourceKind kind) => kind is SourceKind.Group or SourceKind.Interview or SourceKind.Survey;

    // Answers count towards a share; who people are counts towards the criterion that is computed from the groups heard.
    private static bool Counts(Question question, Criterion criterion) => criterion.Claim.Kind switch
    {
        ClaimKind.Share => question.Criteria.Contains(criterion.Id, StringComparer.Ordinal) && AnswerRules.IsScored(question),
        ClaimKind.Computed => question.Characteristic is not null,
        _ => false,
    };

    // A finding coded to either of two criteria that share findings counts for both.
    private HashSet<string> WithShared(Criterion criterion) =>
    [
        criterion.Id,
        .. rubric.Criteria
            .Where(other => other.SharesFindingsWith == criterion.Id || other.Id == criterion.SharesFindingsWith)
            .Select(other => other.Id),
    ];
}
