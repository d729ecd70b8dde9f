using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Assessments;

/// <summary>What must hold for any evidence. Runs are repeatable: the seed is fixed in <see cref="Pieces"/>.</summary>
public class ScoringPropertyTests
{
    [Test]
    public void BetterEvidence_NeverLowersRungLowEndOrPrintedRating() => Prop.ForAll(
        Pieces.Packs(),
        pieces =>
        {
            var before = pieces.ToPack().Assess();
            for (var index = 0; index < pieces.Length; index++)
            {
                if (pieces[index].Better() is { } better)
                {
                    Piece[] improved = [.. pieces[..index], better, .. pieces[(index + 1)..]];
                    AssertNotLower(before, improved.ToPack().Assess());
                    // Large packs put the doubtful pieces first; of the rest, some will do.
                    if (index > 6)
                    {
                        index += pieces.Length / 6;
                    }
                }
            }
        }).Check(Pieces.Config);

    [Test]
    public void MoreEvidenceInFavour_NeverLowersRungLowEndOrPrintedRating() => Prop.ForAll(
        Pieces.Packs(),
        Arb.From(Pieces.OnePiece()),
        (pieces, more) =>
        {
            Piece? favourable = more switch
            {
                Piece.OfFinding finding => finding with { Weight = Math.Abs(finding.Weight), Unit = null },
                Piece.OfTally tally => tally with { Favourable = tally.Valid },
                Piece.OfResponse response => response with { Person = null, Mask = 63 },
                _ => null,
            };
            if (favourable is not null)
            {
                AssertNotLower(pieces.ToPack().Assess(), pieces.Append(favourable).ToPack().Assess());
            }
        }).Check(Pieces.Config);

    [Test]
    public void PrintedInadequate_HasACriterionNotMet() => Prop.ForAll(
        Pieces.Packs(),
        pieces =>
        {
            var assessment = pieces.ToPack().Assess();
            return assessment.Rating.Value != Rating.Inadequate
                || assessment.Criteria.Any(outcome => outcome.Status == CriterionStatus.NotMet);
        }).Check(Pieces.Config);

    [Test]
    public void PrintedInadequate_RestsOnAFirmNotMet() => Prop.ForAll(
        Pieces.Packs(),
        pieces =>
        {
            var assessment = pieces.ToPack().Assess();
            return assessment.Rating.Value != Rating.Inadequate || assessment.Criteria.Any(outcome => outcome.Firm == true);
        }).Check(Pieces.Config);

    [Test]
    public void EvidenceThatSettlesNothing_NeverGivesLessThanNone() => Prop.ForAll(
        Pieces.Packs(),
        pieces =>
        {
            var with = pieces.ToPack().Assess();
            foreach (var unsettled in with.Criteria.Where(outcome => outcome.Reason is UnclearReason.Weak or UnclearReason.OnPaperOnly
                && outcome.Importance != Importance.Supporting))
            {
                // Answers and proposals speak to several criteria at once: only what is coded can be taken from one.
                if (!unsettled.Signals.SelectMany(one => one.Signal.EvidenceIds).All(id => id[0] is 'f' or 't'))
                {
                    continue;
                }

                var without = pieces.Where(piece => !IsAbout(piece, unsettled.Id)).ToPack().Assess();
                Assert.That(with.Rating.Low!.Value, Is.GreaterThanOrEqualTo(without.Rating.Low!.Value), $"low end, {unsettled.Id}");
                Assert.That(with.Rating.High!.Value, Is.GreaterThanOrEqualTo(without.Rating.High!.Value), $"high end, {unsettled.Id}");
                Assert.That(RungOrder(with), Is.GreaterThanOrEqualTo(RungOrder(without)), $"rung, {unsettled.Id}");
            }
        }).Check(Pieces.Config);

    [Test]
    public void ProvidersEvidenceAlone_IsNeverMoreThanUnclear() => Prop.ForAll(
        Pieces.Packs([Origin.Provider]),
        pieces => pieces.ToPack().Assess().Criteria.All(outcome =>
            outcome.Status is CriterionStatus.NoEvidence or CriterionStatus.NotMet or CriterionStatus.Unclear)).Check(Pieces.Config);

    [Test]
    public void OrderOfEvidence_ChangesNothing() => Prop.ForAll(
        Pieces.Packs(),
        pieces =>
        {
            var pack = pieces.ToPack().Build();
            var reversed = pack with
            {
                Sources = [.. pack.Sources.Reverse()],
                Findings = [.. pack.Findings.Reverse()],
                Tallies = [.. pack.Tallies.Reverse()],
                Responses = [.. pack.Responses.Reverse()],
                Proposals = [.. pack.Proposals.Reverse()],
            };
            return Json(reversed with { Sources = pack.Sources }) == Json(pack)
                && Json(reversed with { Sources = [] }) == Json(pack with { Sources = [] });
        }).Check(Pieces.Config);

    [Test]
    public void Contributions_AddUpToTheWeight() => Prop.ForAll(
        Pieces.Packs(),
        pieces => pieces.ToPack().Assess().Criteria.All(outcome =>
            Math.Abs(outcome.Signals.Sum(signal => signal.Contribution) - outcome.Weight) < 1e-9)).Check(Pieces.Config);

    [Test]
    public void Range_LowEnd_IsNeverAboveItsHighEnd() => Prop.ForAll(
        Pieces.Packs(),
        pieces =>
        {
            var rating = pieces.ToPack().Assess().Rating;
            return rating.Low <= rating.High && (rating.Value is not { } value || value == rating.Low);
        }).Check(Pieces.Config);

    [Test]
    public void SupportingCriteria_MoveNothing() => Prop.ForAll(
        Pieces.Packs(),
        Arb.From(Gen.Elements("I3", "P5", "P6", "S3", "S4", "F3", "E1", "E2", "E4", "E7")),
        Arb.From(Gen.Elements(-10, 10)),
        (pieces, supporting, weight) =>
        {
            var before = pieces.ToPack().Assess();
            var after = pieces.ToPack().Finding(supporting, SourceKind.Observation, Experience.Lived, weight).Assess();
            return (before.Placement.Rung, before.Judgement.Prompt, before.Rating.Low, before.Rating.High, before.Rating.Value)
                == (after.Placement.Rung, after.Judgement.Prompt, after.Rating.Low, after.Rating.High, after.Rating.Value);
        }).Check(Pieces.Config);

    // A finding on the criterion that shares its findings speaks to it too.
    private static bool IsAbout(Piece piece, string id)
    {
        var criterion = piece is Piece.OfFinding finding ? finding.Criterion : piece is Piece.OfTally tally ? tally.Criterion : null;
        return criterion == id || (piece is Piece.OfFinding && BuiltIn.Rubric.Criteria.Any(one =>
            (one.Id == criterion && one.SharesFindingsWith == id) || (one.Id == id && one.SharesFindingsWith == criterion)));
    }

    private static void AssertNotLower(Assessment before, Assessment after)
    {
        Assert.That(RungOrder(after), Is.GreaterThanOrEqualTo(RungOrder(before)), "rung");
        Assert.That(after.Rating.Low!.Value, Is.GreaterThanOrEqualTo(before.Rating.Low!.Value), "low end of the range");
        Assert.That(after.Rating.High!.Value, Is.GreaterThanOrEqualTo(before.Rating.High!.Value), "high end of the range");
        if (before.Rating.Value is { } printed && after.Rating.Value is { } now)
        {
            Assert.That(now, Is.GreaterThanOrEqualTo(printed), "printed rating");
        }
    }

    // Not placed counts between rung 0 and rung 1.
    private static double RungOrder(Assessment assessment) => assessment.Placement.Rung is { } rung ? (double)rung : 0.5;

    private static string Json(EvidencePack pack)
    {
        using var stream = new MemoryStream();
        AssessmentJson.Write(pack.Assess() with { Problems = [] }, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
