using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Support;

/// <summary>Random evidence, with repeatable runs.</summary>
internal static class Pieces
{
    private static readonly string[] Codeable =
        [.. BuiltIn.Rubric.Criteria.Where(one => one.Claim.Kind != ClaimKind.Computed).Select(one => one.Id)];

    // P2 and P3 tallies would pool with the register; people's answers come as responses.
    private static readonly string[] Shares =
        [.. BuiltIn.Rubric.Criteria.Where(one => one.Claim.Kind == ClaimKind.Share).Select(one => one.Id)];

    public static readonly Config Config = FsCheck.Config.QuickThrowOnFailure.WithMaxTest(Trials.Of(150)).WithReplay(20190901UL, 1501UL);

    public static Gen<Piece> OnePiece(Origin[]? origins = null)
    {
        var origin = Gen.Elements(origins ?? Enum.GetValues<Origin>());
        var kind = Gen.Elements(Enum.GetValues<SourceKind>());
        var experience = Gen.Elements(Enum.GetValues<Experience>());
        var finding =
            from criterion in Gen.Elements(Codeable)
            from k in kind
            from e in experience
            from o in origin
            from weight in Gen.Elements(-10, -6, -3, 3, 6, 10, 6, 10)
            from name in Gen.Elements<string?>(null, null, "visit", "meeting")
            from unit in Gen.Elements<string?>(null, null, null, "unit")
            select (Piece)new Piece.OfFinding(criterion, k, e, o, weight, name, unit);
        var tally =
            from criterion in Gen.Elements(Shares)
            from k in kind
            from e in experience
            from o in origin
            from n in Gen.Choose(1, 40)
            from f in Gen.Choose(0, n)
            from poor in Gen.Elements(false, true)
            select (Piece)new Piece.OfTally(criterion, k, e, o, f, n, poor);
        var response =
            from k in Gen.Elements(SourceKind.Survey, SourceKind.Interview)
            from person in Gen.Elements<string?>(null, "a", "b", "c")
            from o in origin
            from mask in Gen.Choose(0, 63)
            select (Piece)new Piece.OfResponse(k, person, o, mask);
        var proposal =
            from decision in Gen.Elements(Enum.GetValues<ProposalDecision>())
            from decider in Gen.Elements(true, true, false)
            from due in Gen.Elements(true, false)
            from carriedOut in Gen.Elements(true, false)
            select (Piece)new Piece.OfProposal(decision, decider, due, carriedOut);
        var rule = Gen.Elements(Enum.GetValues<Representativeness>()).Select(one => (Piece)new Piece.OfGroupRule(one));
        return Gen.Frequency((6, finding), (4, tally), (3, response), origins is null ? (2, proposal) : (0, proposal), origins is null ? (1, rule) : (0, rule));
    }

    /// <summary>Packs of up to sixty pieces; now and then of all criteria met, so that high rungs and ratings occur.</summary>
    public static Arbitrary<Piece[]> Packs(Origin[]? origins = null)
    {
        var random = Gen.Choose(0, 60).SelectMany(size => OnePiece(origins).ArrayOf(size));
        var good =
            from gone in Gen.Elements("I1", "I2", "C1", "C2", "C3", "P1", "P2", "P3", "S1", "U1", "K2", "C6", "P4")
            from doubtful in About(gone).ArrayOf(5)
            from noise in OnePiece(origins).ArrayOf(2)
            select (Piece[])[.. doubtful, .. noise, .. Codeable.Where(id => id != gone).SelectMany(Strong)];
        return Arb.From(
            origins is null ? Gen.Frequency((1, random), (1, good)) : random,
            pieces => Enumerable.Range(0, pieces.Length).Select(index => pieces.Where((_, other) => other != index).ToArray()));
    }

    // Evidence about one criterion that the rung or the rating hangs on.
    private static Gen<Piece> About(string criterion) =>
        from kind in Gen.Elements(SourceKind.Group, SourceKind.Observation, SourceKind.Interview)
        from experience in Gen.Elements(Enum.GetValues<Experience>())
        from origin in Gen.Elements(Origin.Inspectorate, Origin.Inspectorate, Origin.Provider)
        from weight in Gen.Elements(-6, -3, 3, 6, 10)
        from n in Gen.Choose(1, 9)
        from tally in Gen.Elements(Shares.Contains(criterion), false)
        select tally
            ? (Piece)new Piece.OfTally(criterion, kind, experience, origin, n - (n / 4), n, false)
            : new Piece.OfFinding(criterion, kind, experience, origin, weight, null, null);

    public static PackBuilder ToPack(this IEnumerable<Piece> pieces)
    {
        var builder = new PackBuilder();
        foreach (var piece in pieces)
        {
            piece.AddTo(builder);
        }

        return builder;
    }

    private static IEnumerable<Piece> Strong(string id) =>
    [
        new Piece.OfFinding(id, SourceKind.Observation, Experience.Record, Origin.Inspectorate, 10, null, null),
        new Piece.OfFinding(id, SourceKind.Group, Experience.Lived, Origin.Inspectorate, 10, null, null),
        new Piece.OfTally("I3", SourceKind.Interview, Experience.Lived, Origin.Inspectorate, 12, 12, false),
    ];
}
