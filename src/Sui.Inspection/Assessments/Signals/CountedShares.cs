using System.Runtime.CompilerServices;
using Sui.Inspection.Assessments.Representing;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>
/// The shares of a pack, counted once for all assessments of it that differ in nothing that counting depends on: trying bars and multipliers counts the same answers dozens of times. A pack that is changed is
/// another object. Thread-safe.
/// </summary>
internal sealed class CountedShares
{
    private static readonly ConditionalWeakTable<EvidencePack, CountedShares> Packs = [];

    private readonly IReadOnlyList<CountedShare> _shares;
    private readonly IReadOnlyList<(string Id, ClaimUnit? Unit, bool HasBar)> _claims;
    private readonly bool _linkedInEachKind;
    private readonly Represented? _represented;
    private readonly IDataRegistry<Instrument> _instruments;
    private readonly RegisterMapping _register;

    private CountedShares(SignalContext context, ISurveyQualitySource quality, Represented? represented)
    {
        var asked = new AskedQuestions(context.Pack.Language);
        (_claims, _linkedInEachKind) = ([.. Claims(context.Rubric)], context.Rubric.Signals.LinkedPeopleInEachKind);
        (_represented, _instruments, _register) = (represented, context.Instruments, context.Rubric.Register);
        var bars = _claims.Where(claim => claim.HasBar).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        _shares =
        [
            .. ProportionSignalSource.Counts(context, new SourceIndex(context, quality), asked)
                .Where(count => bars.Contains(count.Key.CriterionId))
                .GroupBy(count => count.Key)
                .Where(group => group.Any(count => count.Valid > 0))
                .Select(group => CountedShare.Of(group.Key, group))
                .Select(share => share with { Signal = share.Signal with { Questions = asked.Of(share.Key) } }),
        ];
    }

    /// <summary>The shares of a pack.</summary>
    /// <param name="context">The pack, the rubric and the instruments.</param>
    /// <param name="quality">How good surveys are; what a host says of it is asked for each time.</param>
    public static IReadOnlyList<CountedShare> Of(SignalContext context, ISurveyQualitySource quality)
    {
        if (quality is not DeclaredSurveyQuality)
        {
            return new CountedShares(context, quality, null)._shares;
        }

        var represented = Represented.Of(context);
        if (!Packs.TryGetValue(context.Pack, out var known) || !known.Fits(context, represented))
        {
            Packs.AddOrUpdate(context.Pack, known = new CountedShares(context, quality, represented));
        }

        return known._shares;
    }

    private bool Fits(SignalContext context, Represented? represented) =>
        ReferenceEquals(_represented, represented) && ReferenceEquals(_instruments, context.Instruments) && ReferenceEquals(_register, context.Rubric.Register)
        && _linkedInEachKind == context.Rubric.Signals.LinkedPeopleInEachKind && _claims.SequenceEqual(Claims(context.Rubric));

    private static IEnumerable<(string Id, ClaimUnit? Unit, bool HasBar)> Claims(Rubric rubric) =>
        rubric.Criteria.Where(criterion => criterion.Claim.Kind == ClaimKind.Share).Select(criterion => (criterion.Id, criterion.Claim.Unit, criterion.Claim.Bar is not null));
}
