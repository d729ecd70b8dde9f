using Sui.Inspection.Annexes;
using Sui.Inspection.Evidence;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments.Masking;

/// <summary>
/// Masks an assessment: its pack and every copy of the pack's texts and ids that it carries, with one mask, so that an id has the same
/// mask wherever it stands. What the framework and the rubric say is nobody's evidence and stays.
/// </summary>
internal sealed class AssessmentMask
{
    private readonly TextMask _texts;
    private readonly IdMask _ids;
    private readonly PackMask _packs;
    private readonly OutcomeMask _outcomes;
    private EvidencePack? _masked;

    private AssessmentMask(PrivacyGuard guard, MaskingPolicy policy, EvidencePack pack, IEnumerable<string> terms)
    {
        _texts = new TextMask(guard.Masker, policy);
        _ids = new IdMask(guard.Scanner, policy, pack, terms);
        _packs = new PackMask(_texts, _ids);
        _outcomes = new OutcomeMask(_texts, _ids);
    }

    private int Changes => _texts.Changes + _ids.Changes;

    /// <summary>A mask for an assessment that is still to be made, and for its pack before: sure identifiers.</summary>
    /// <param name="guard">The guard.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="framework">The framework.</param>
    /// <param name="rubric">The rubric.</param>
    /// <param name="instruments">The instruments, whose ids answers have to name.</param>
    /// <param name="idsLookedAt">Whether what read the pack has looked at its ids.</param>
    public static AssessmentMask Before(
        PrivacyGuard guard, EvidencePack pack, Framework framework, Rubric rubric, IDataRegistry<Instrument> instruments, bool idsLookedAt)
    {
        var terms = TermsOf(framework, rubric).Concat(instruments.Versions.Select(version => version.Id));
        var mask = new AssessmentMask(guard, MaskingPolicy.Working(pack.Language), pack, terms);
        if (idsLookedAt)
        {
            mask._ids.Settle(pack);
        }

        return mask;
    }

    /// <summary>An assessment to compose an annex from; in what is published, what is possibly an identifier is masked too.</summary>
    public static Assessment ForAnnex(PrivacyGuard guard, Assessment assessment, AnnexAudience audience) => Of(
        guard,
        audience == AnnexAudience.Working ? MaskingPolicy.Working(assessment.Evidence.Language) : MaskingPolicy.Published(assessment.Evidence.Language),
        assessment).Mask(assessment);

    /// <summary>An assessment to write as it is, as a working paper: sure identifiers are masked.</summary>
    public static Assessment ForWorking(PrivacyGuard guard, Assessment assessment) =>
        Of(guard, MaskingPolicy.Working(assessment.Evidence.Language), assessment).Mask(assessment);

    /// <summary>The pack; the same object when there is nothing to mask.</summary>
    public EvidencePack Mask(EvidencePack pack) => ReferenceEquals(pack, _masked) ? pack : _masked = _packs.Mask(pack);

    /// <summary>The assessment; the same object when there is nothing to mask.</summary>
    public Assessment Mask(Assessment assessment)
    {
        var pack = Mask(assessment.Evidence);
        var before = Changes;
        var masked = All(assessment, pack);
        return Changes == before && ReferenceEquals(pack, assessment.Evidence) ? assessment : masked;
    }

    private static AssessmentMask Of(PrivacyGuard guard, MaskingPolicy policy, Assessment assessment) =>
        new(guard, policy, assessment.Evidence, TermsOf(assessment.Framework, assessment.Rubric));

    private static IEnumerable<string> TermsOf(Framework framework, Rubric rubric) =>
    [
        framework.Identity.Id, rubric.Identity.Id,
        .. framework.Prompt.Elements.Select(element => element.Id),
        .. framework.Prompt.Constituencies.Select(constituency => constituency.Id),
        .. rubric.Criteria.Select(criterion => criterion.Id),
        .. rubric.Signals.Grades.Select(grade => grade.Id),
    ];

    private Assessment All(Assessment assessment, EvidencePack pack) => assessment with
    {
        Evidence = pack,
        Criteria = [.. assessment.Criteria.Select(_outcomes.Mask)],
        Placement = _outcomes.Mask(assessment.Placement),
        Counterfactual = assessment.Counterfactual with { SurplusCriterion = _ids.OptionalTerm(assessment.Counterfactual.SurplusCriterion) },
        Activities = [.. assessment.Activities.Select(activity => activity with
        {
            Id = _ids.Of(activity.Id), Name = _texts.Of(activity.Name), Unknown = _texts.All(activity.Unknown),
        })],
        Aims = [.. assessment.Aims.Select(aim => aim with { BestActivityId = _ids.Optional(aim.BestActivityId) })],
        Judgement = _outcomes.Mask(assessment.Judgement),
        Rating = _outcomes.Mask(assessment.Rating),
        Contradictions = [.. assessment.Contradictions.Select(one => one with { CriterionId = _ids.OfTerm(one.CriterionId) })],
        KindContradictions = [.. assessment.KindContradictions.Select(one => one with { CriterionId = _ids.OfTerm(one.CriterionId) })],
        ProviderContradictions = [.. assessment.ProviderContradictions.Select(one => one with { CriterionId = _ids.OfTerm(one.CriterionId) })],
        Absences = [.. assessment.Absences.Select(absence => absence with
        {
            CriterionId = _ids.OfTerm(absence.CriterionId), Note = _texts.Optional(absence.Note), RecordId = _ids.Optional(absence.RecordId),
        })],
        Heard = assessment.Heard with
        {
            Sources = [.. assessment.Heard.Sources.Select(source => source with { SourceId = _ids.Of(source.SourceId), Title = _texts.Of(source.Title) })],
        },
        Representation = assessment.Representation is { } representation ? Mask(representation) : null,
        Problems = [.. assessment.Problems.Select(Mask)],
    };

    private Representation Mask(Representation representation) => representation with
    {
        Groups = Mask(representation.Groups),
        Surveys = [.. representation.Surveys.Select(survey => survey with
        {
            SourceId = _ids.Of(survey.SourceId),
            Groups = Mask(survey.Groups),
            Weights = survey.Weights is { } weights ? weights with { Characteristics = _texts.All(weights.Characteristics) } : null,
        })],
    };

    private IReadOnlyList<GroupHeard> Mask(IReadOnlyList<GroupHeard> groups) =>
        [.. groups.Select(group => group with { Characteristic = _texts.Of(group.Characteristic), Group = _texts.Of(group.Group) })];

    private Problem Mask(Problem problem) => problem with
    {
        Code = English(problem.Code),
        Location = problem.Location with
        {
            File = English(problem.Location.File),
            Column = problem.Location.Column is { } column ? English(column) : null,
            Sheet = problem.Location.Sheet is { } sheet ? English(sheet) : null,
            Cell = problem.Location.Cell is { } cell ? English(cell) : null,
            Item = problem.Location.Item is { } item ? English(item) : null,
            Id = _ids.Optional(problem.Location.Id),
        },
        Message = English(problem.Message),
        Expected = English(problem.Expected),
        Action = English(problem.Action),
    };

    // Problems are in English, whatever the pack's language.
    private string English(string text) => _texts.Of(text, "en");
}
